"""Houses of parliament, signings, credentials, two-plus-two meetings, sheikhs and papers of the next day."""

import pytest
from read_invented import told

BOTH = ["Amina Odera", "Salim Harthy"]
KE, OM = "Kenyan Foreign Minister Amina Odera", "Omani Foreign Minister Salim Harthy"

# Name, outlet, text; what is told: day, mode, countries, principals of each meeting. All are published on 2021-05-05.
TOLD = [
    (
        "a house of representatives is no officials",
        "MAP",
        "Rabat - House of Representatives speaker, Amina Odera, held talks, on Tuesday in Rabat, with president of the"
        " Legislative Assembly of Oman, Salim Harthy.",
        [("2021-05-04", "in-person", "MA-OM", BOTH)],
    ),
    (
        "a signing that took place between two",
        "Daily Nation",
        "Kenya and Oman yesterday signed a grant for bridges.\n\nThe signing took place at the Ministry of Foreign"
        " Affairs in Nairobi between Deputy Minister Amina Odera and the Ambassador of Oman to Kenya, Salim Harthy.",
        [("2021-05-04", "in-person", "KE-OM", BOTH)],
    ),
    (
        "two who signed, and the place of the signing",
        "Vanuatu Daily Post",
        "Minister of Internal Affairs Moses Lulu and the Omani High Commissioner to Vanuatu, Salim Harthy, yesterday"
        " signed an agreement for a boat.\n\nThe signing took place at a base in Port Vila.",
        [("2021-05-04", "in-person", "OM-VU", ["Moses Lulu", "Salim Harthy"])],
    ),
    (
        "in a session, one asked the other",
        None,
        "In a 50-minute session at the Defence Ministry in Muscat on Tuesday, Kenyan Foreign Minister Amina Odera asked"
        " her Omani counterpart, Salim Harthy, to let her in.",
        [("2021-05-04", "in-person", "KE-OM", BOTH)],
    ),
    (
        "talks that run from Monday",
        None,
        "The water ministers of Kenya, Oman and Fiji met in Suva from Monday.\n\nKenya's Water Minister, Amina Odera,"
        " smiled, as did Oman's Water Minister, Salim Harthy, and Fiji's Water Minister, Bo Lind.",
        [("2021-05-03", "in-person", "FJ-KE-OM", ["Bo Lind", *BOTH])],
    ),
    (
        "after a two-day meeting, told in the lead alone",
        None,
        "Kenya and Oman agreed on car imports after a two-day meeting of trade officials.\n\nKenyan Trade Minister"
        " Amina Odera spoke in Muscat today after talks with her Omani counterpart, Salim Harthy.",
        [("2021-05-04", "in-person", "KE-OM", BOTH)],
    ),
    (
        "one without an office beside one whose office stands behind",
        "The Guardian",
        "The prime minister took a night train.\n\nEdmund Hale and Bo Lind, the president of the European commission,"
        " emerged on Tuesday from a meeting in Brussels.\n\nHale was tired, the prime minister said.",
        [("2021-05-04", "in-person", "EU-GB", ["Edmund Hale", "Bo Lind"])],
    ),
    (
        "a president and a sheikh, whose offices the lead has told",
        "Anadolu Agency",
        "ANKARA\n\nThe Turkish president and the Qatari emir on Tuesday discussed aid.\n\nIn a phone call, President"
        " Cemal Ersoy and Sheikh Khalid Al Thani spoke of ports.",
        [("2021-05-04", "phone", "QA-TR", ["Cemal Ersoy", "Sheikh Khalid Al Thani"])],
    ),
    (
        "the ministry in a capital said whose minister it is",
        "AP",
        "SEOUL, South Korea (AP) - North Korea tested a rocket, and North Korea threatened.\n\nForeign Minister Yang"
        " Seok-ju telephoned U.S. Secretary of State Ann Hart on Tuesday, the ministry in Seoul said.",
        [("2021-05-04", "phone", "KR-US", ["Yang Seok-ju", "Ann Hart"])],
    ),
    (
        "two bare names, then their offices in order",
        "The Economist",
        "The doors were closed. Amina Odera spoke for 50 minutes and Salim Harthy for ten.\n\nThe meeting on Tuesday"
        " between Kenya's foreign minister and her Omani counterpart was the first. Mr Odera said it was short. Mr"
        " Harthy said it was"
        " long.",
        [("2021-05-04", "in-person", "KE-OM", BOTH)],
    ),
    (
        "a place, then a person's name",
        "VNA",
        "Hanoi (VNA) - Chairman of the People's Committee of the province of Quang Ninh Luu Van Khanh hosted a"
        " reception on May 4 for a delegation from Oman led by Vice Governor Salim Harthy.",
        [("2021-05-04", "in-person", "OM-VN", ["Luu Van Khanh", "Salim Harthy"])],
    ),
    (
        "ambassadors named after the ceremony, their lands in a list",
        "The Irish Times",
        "The President, Fiach Dubh, received the credentials of three new ambassadors to Ireland on Tuesday.\n\nThe"
        " ambassadors of Kenya, Oman and Fiji were each driven to the park.\n\nKenya's Amina Odera told the"
        " President of"
        " rain. The Omani ambassador, Salim Harthy, did not. The other was Fijian Ambassador Bo Lind.",
        [("2021-05-04", "in-person", "FJ-IE-KE-OM", ["Fiach Dubh", *BOTH, "Bo Lind"])],
    ),
    (
        "two and two ministers",
        "The Japan Times",
        "The foreign and defense chiefs of Japan and Oman agreed Tuesday on a pact.\n\nAt the two-plus-two meeting in"
        " Muscat, Foreign Minister Jiro Sakura and Defense Minister Ken Naga pitched a boat, Naga said after the talks"
        " with Omani Foreign Minister Salim Harthy and Omani Defense Minister Ben Koech.",
        [("2021-05-04", "in-person", "JP-OM", ["Jiro Sakura", "Salim Harthy", "Ken Naga", "Ben Koech"])],
    ),
    (
        "the day before that of the paper for which it was written",
        "The Globe and Mail",
        "BEN KOECH\nOTTAWA - From Thursday's Globe and Mail\nPublished Wednesday, May. 05, 2021 9:52PM EST\n\nPrime"
        " Minister Ann Hart telephoned Kenyan President Amina Odera"
        " yesterday about tea.",
        [("2021-05-05", "phone", "CA-KE", ["Ann Hart", "Amina Odera"])],
    ),
]


@pytest.mark.parametrize(("outlet", "text", "expected"), [pytest.param(o, t, e, id=n) for n, o, t, e in TOLD])
def test_a_meeting_is_read_from_house_ceremony_or_paper(outlet, text, expected):
    assert told(text, outlet=outlet, published="2021-05-05") == expected
