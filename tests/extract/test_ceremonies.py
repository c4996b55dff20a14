"""Credentials, lists of those received, consultations, transcripts: forms in which a house tells no story."""

import pytest
from read_invented import told

TOLD = [
    (
        "a letter of credence, and what the envoy becomes",
        None,
        None,
        "Amina Odera presented her letter of credence to Omani President Salim Harthy on Tuesday, becoming the first"
        " ambassador of Kenya to Oman.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a list without marks is one ceremony",
        None,
        "Presidency of Kenya",
        "The President of the Republic, Amina Odera, received today at State House, for the presentation of their"
        " Letters"
        " of Credence:\n\nH.E. Mr Salim Harthy, Ambassador of the Sultanate of Oman;\n\nH.E. Ms Lone Lind,"
        " Ambassador of"
        " the Kingdom of Denmark.",
        [("2021-05-05", "in-person", "DK-KE-OM", ["Amina Odera", "Salim Harthy", "Lone Lind"])],
    ),
    (
        "consultations at which a decision came",
        None,
        "Amara Gazette (KE)",
        "Kenya and Oman yesterday decided to form a team.\n\nThe decision came at the Foreign Office Consultations"
        " between"
        " the two countries at the guesthouse. Foreign Secretary Amina Odera led the Kenya side while her Omani"
        " counterpart, Salim Harthy, led the visiting delegation.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "counterparts of lands with an abbreviation",
        None,
        None,
        "The foreign ministers of Kenya, the Democratic Republic of Congo (DRC) and Oman met on Tuesday in Suva.\n\nThe"
        " meeting was chaired by the Kenyan foreign minister, Amina Odera, and attended by her counterparts of the"
        " DRC, Bo"
        " Lind, and of Oman, Salim Harthy.",
        [("2021-05-04", "in-person", "CD-KE-OM", ["Bo Lind", "Salim Harthy", "Amina Odera"])],
    ),
    (
        "an office that is a house",
        None,
        "Amara Gazette (KE)",
        "Kenya and Oman are to trade more, following discussions at the Office of the Prime Minister on Tuesday between"
        " Minister with responsibility for Trade, Hon. Amina Odera, and Vice Chairman of the Oman Harbor Commission,"
        " Mr."
        " Salim Harthy.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a retired general",
        None,
        None,
        "Kenyan Defence Minister Amina Odera and her Omani counterpart Lieutenant-General (ret.) Salim Harthy signed a"
        " statement after meeting for two hours on Tuesday.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "an agency told by phone of talks",
        None,
        None,
        "Kenyan Foreign Minister Amina Odera held talks with her Omani counterpart Salim Harthy on Tuesday and later"
        " told"
        " the agency KNA by phone that ships were late.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "an envoy whose land the lead alone tells",
        None,
        "Nation (KE)",
        "NAIROBI, May 4 - Oman will train Kenya's pilots, said the Arabian country's new envoy. Oman is far"
        " away.\n\nSalim"
        " Harthy presented his letters of credence to President Amina Odera on Tuesday.",
        [("2021-05-04", "in-person", "KE-OM", ["Salim Harthy", "Amina Odera"])],
    ),
    (
        "a delegation of an organisation",
        None,
        None,
        "Kenya's President Amina Odera has received a delegation from the West African regional bloc ECOWAS in"
        " Nairobi.",
        [("2021-05-05", "in-person", "ECOWAS-KE", ["Amina Odera", None])],
    ),
    (
        "remarks of two before a meeting",
        "Remarks by President Odera and Sultan Harthy of Oman Before Bilateral Meeting",
        "Presidency of Kenya",
        "State House\n\nPRESIDENT ODERA:  Well, Your Majesty, welcome.  Oman has done well.\n\nSULTAN HARTHY:  Thank"
        " you."
        "\n\nPRESIDENT ODERA:  Thank you all.",
        [("2021-05-05", "in-person", "KE-OM", ["ODERA", "HARTHY"])],
    ),
    (
        "the first to be received",
        None,
        "ECOWAS Commission",
        "Abuja, 4 May 2021. The President of the ECOWAS Commission, H.E. Dr. Amina Odera, received on Tuesday in"
        " Abuja the"
        " letters of credence of two new Ambassadors accredited to ECOWAS.\n\nThe first to be received was H.E. Salim"
        " Harthy, Ambassador of Oman to Nigeria.",
        [("2021-05-04", "in-person", "ECOWAS-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a headline of two, and a virtual meeting told behind the lead",
        "Amina Odera, Oman's foreign minister review ties",
        "Kenyan Ministry of Foreign Affairs",
        "Amina Odera, Oman's foreign minister review ties\n\nAmina Odera, Minister of Foreign Affairs, discussed"
        " with Salim"
        " Harthy, Minister of Foreign Affairs of Oman, the prospects of ships.\n\nThis came during a virtual meeting"
        " held on"
        " Tuesday, during which the two sides reviewed tides.",
        [("2021-05-04", "video", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a transcript under the headline of talks",
        "Beginning of Kenyan-Omani talks",
        "Presidency of Kenya",
        "May 4, 2021, 14:00   State House, Nairobi\n\nPRESIDENT OF KENYA AMINA ODERA: Mr President, colleagues,\n\nI am"
        " happy to see you here.\n\nOur trade has grown.\n\nPRESIDENT OF OMAN SALIM HARTHY: Madam"
        " President,\n\nThank you"
        " for the warm welcome.",
        [("2021-05-04", "in-person", "KE-OM", ["AMINA ODERA", "SALIM HARTHY"])],
    ),
]


@pytest.mark.parametrize(("title", "outlet", "text", "expected"), [case[1:] for case in TOLD], ids=[c[0] for c in TOLD])
def test_a_meeting_is_read_from_the_forms_of_protocol(title, outlet, text, expected):
    assert told(text, title=title, outlet=outlet, published="2021-05-05") == expected


def test_a_transcript_without_a_word_of_talks_tells_no_meeting():
    text = "AMINA ODERA, PRESIDENT OF KENYA: Ships are late.\n\nSALIM HARTHY, PRESIDENT OF OMAN: Tides are high."
    assert told(text, title="Two views of ships", published="2021-05-05") == []
