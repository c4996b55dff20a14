"""What stands around a telling: the sentence before or behind it, the headline, quotation marks around a readout."""

import pytest
from read_invented import report, told

BOTH = ["Amina Odera", "Salim Harthy"]
KE, OM = "Kenyan Foreign Minister Amina Odera", "Omani Foreign Minister Salim Harthy"
MET = [("2021-05-04", "in-person", "KE-OM", BOTH)]

# Name, headline, outlet, text; what is told: day, mode, countries, principals of each meeting. Published on 2021-05-05.
TOLD = [
    (
        "a readout that stands in quotation marks as a whole",
        None,
        "Holy See Press Office",
        "VATICAN CITY, 5 MAY 2021 (VIS) - The Holy See Press Office released the following communique this morning:\n\n"
        '"Today, in the Vatican Apostolic Palace, the Holy Father received in audience Salim Harthy, president of the'
        ' Republic of Fiji.\n\n"During the discussions, satisfaction was expressed."',
        [("2021-05-05", "in-person", "FJ-VA", [None, "Salim Harthy"])],
    ),
    (
        "those who presented their credentials were",
        None,
        "Daily Nation",
        "President Amina Odera on Tuesday spoke at State House, Nairobi, when she received credentials from two new"
        " envoys.\n\nThose who presented their credentials were Ms Ana Sol (United States) and Mr Bo Lind (Sweden).",
        [("2021-05-04", "in-person", "KE-SE-US", ["Amina Odera", "Ana Sol", "Bo Lind"])],
    ),
    (
        "the prime minister met a name, whose office the sentence before has",
        None,
        "Sky News",
        "Alistair Crowe has held talks with Kenya's prime minister.\n\nThe prime minister met Salim Odera for half an"
        " hour in Nairobi on Tuesday.",
        [("2021-05-04", "in-person", "GB-KE", ["Alistair Crowe", "Salim Odera"])],
    ),
    (
        "vice president beside president, under a foreign dateline",
        None,
        "Los Angeles Times",
        'MUSCAT - Vice President Denise Hart said on Tuesday that the United States helps.\n\n"Stay," Hart said,'
        " standing beside President Salim Harthy in the palace.\n\nThe two had just emerged from a meeting that ran"
        " an hour past its"
        " end.",
        [("2021-05-04", "in-person", "OM-US", ["Denise Hart", "Salim Harthy"])],
    ),
    (
        "two charges of one person",
        None,
        "RTE News",
        "The Tánaiste and Minister for Foreign Affairs has held talks with the Omani Prime Minister in Muscat on"
        " Tuesday.\n\nDeclan Furlong told Salim Harthy that it rained.",
        [("2021-05-04", "in-person", "IE-OM", ["Declan Furlong", "Salim Harthy"])],
    ),
    (
        "the day on which it was told to the press",
        None,
        "Interfax",
        "MUSCAT. May 5 (Interfax) - Kenya and Oman have agreed on a satellite, Kenyan President Amina Odera said"
        ' following talks with her Omani counterpart Salim Harthy.\n\n"It is signed," Odera told journalists in Muscat'
        " on Tuesday.",
        MET,
    ),
    (
        "the past of which somebody speaks is not the day",
        None,
        "The Jakarta Post",
        "Kenyan Defence Minister Amina Odera and visiting Omani Defence Minister Salim Harthy agreed on Tuesday to"
        " train"
        ' officers.\n\n"What happened in the past is for the historians," Odera said after a two-hour meeting at a'
        " ministry.",
        MET,
    ),
    (
        "one led her side, the others were headed by another",
        None,
        None,
        "The decision was reached at a meeting in Moyale on Tuesday.\n\nCommissioner Amina Odera led the Kenyan side"
        " while"
        " the Omanis were headed by the administrator, Mr Salim Harthy.",
        MET,
    ),
    (
        "the other land of the headline",
        "Turkish, Bosnian leaders meet in Ankara",
        "Anadolu Agency",
        "ANKARA\n\nTurkish President Cemal Ersoy on Tuesday received a guest at the complex.\n\nThe closed-door meeting"
        " between Ersoy and Tomislav Brkic, who is from the town of Mostar, lasted an hour.",
        [("2021-05-04", "in-person", "BA-TR", ["Cemal Ersoy", "Tomislav Brkic"])],
    ),
    (
        "a meeting chaired by a third",
        None,
        None,
        "Kenya and Oman have reached an agreement.\n\nIt was initialled on Tuesday by Kenyan Prime Minister Amina"
        " Odera and"
        " her Omani counterpart, Salim Harthy, at a meeting chaired by EU foreign policy chief Bo Lind.",
        [("2021-05-04", "in-person", "EU-KE-OM", [*BOTH, "Bo Lind"])],
    ),
    (
        "hosted two counterparts with their names behind",
        None,
        None,
        "Egypt's Foreign Minister Hazem Sol hosted his Kenyan and Omani counterparts, Amina Odera and Salim Harthy, in"
        " Cairo on Tuesday.",
        [("2021-05-04", "in-person", "EG-KE-OM", ["Hazem Sol", *BOTH])],
    ),
    (
        "signed by two, and where, in two sentences",
        None,
        None,
        "TEHRAN - Kenya and Oman signed a memorandum in Tehran on Tuesday.\n\nThe document was signed by Kenyan Oil"
        " Minister Amina Odera and Omani Oil Minister Salim Harthy, the agency reported.",
        MET,
    ),
    (
        "have signed, and the next sentence says where and when",
        None,
        None,
        "Kenya's Health Minister Amina Odera and her Omani counterpart Salim Harthy have signed a memorandum.\n\nThe"
        " document was signed in Nairobi on Tuesday, following talks.",
        MET,
    ),
    (
        "two who reviewed here today",
        None,
        "Prensa Latina",
        "Luanda, May 5 (Prensa Latina) The Minister of Foreign Affairs of Kenya, Amina Odera, and the Deputy"
        " Minister of"
        " Foreign Affairs of Oman, Salim Harthy, reviewed here today the state of ties.",
        [("2021-05-05", "in-person", "KE-OM", BOTH)],
    ),
    (
        "generals named behind their offices",
        None,
        None,
        "Kenya's defence minister met her Omani counterpart in Muscat on Tuesday.\n\nGeneral Amina Odera and Lieutenant"
        " General Salim Harthy held the meeting at a hotel.",
        MET,
    ),
    (
        "speaking at a meeting, in a capital, on a day, she said",
        None,
        "Daily Nation",
        "MUSCAT - Kenyans drink tea.\n\nSpeaking at a meeting with her Omani counterpart, Mr Salim Harthy, in the Omani"
        " capital on Tuesday, Kenyan Minister Amina Odera praised it.",
        [("2021-05-04", "in-person", "KE-OM", BOTH)],
    ),
    (
        "a land that only the dateline tells",
        None,
        None,
        "Asunción, May 5.- Foreign Minister Hernan Gauto received this Wednesday his counterpart from Portugal, Joao"
        " Vasco. The guest will go on to Montevideo.",
        [("2021-05-05", "in-person", "PT-PY", ["Hernan Gauto", "Joao Vasco"])],
    ),
    (
        "hours behind closed doors with somebody",
        None,
        "Reuters",
        "MUSCAT, May 4 (Reuters) - A panel will meet, Kenyan Foreign Minister Amina Odera said on"
        " Tuesday.\n\nEmerging from"
        " a little over three hours behind closed doors with her Omani counterpart, Salim Harthy, Odera smiled.",
        MET,
    ),
    (
        "the leaders of two lands, and the day on which they shook hands",
        None,
        "BBC News",
        "The leaders of Kenya and Oman have agreed to restore ties, after talks hosted by Fiji.\n\nKenyan President"
        " Amina"
        " Odera and Oman's Sultan Salim Harthy shook hands in Suva on Tuesday night.",
        MET,
    ),
    (
        "both called it friendly, and nobody telephoned",
        None,
        None,
        f"{KE} and {OM} met in Muscat on Tuesday.\n\nBoth called the session friendly.",
        MET,
    ),
    (
        "the guest of whom the report is, received in the land he visited",
        None,
        "Kenyan Ministry of Foreign Affairs",
        "Minister for Foreign Affairs Amina Odera made an official visit to Oman.\n\nMinister Odera was received by"
        " Prime"
        " Minister Salim Harthy on Tuesday.",
        [("2021-05-04", "in-person", "KE-OM", ["Salim Harthy", "Amina Odera"])],
    ),
    (
        "hosted two, first separately and then around the same table",
        None,
        None,
        f"EU High Representative Bo Lind hosted {KE} and {OM}, first separately and then around the same table, on"
        " Tuesday.",
        [("2021-05-04", "in-person", "EU-KE-OM", ["Bo Lind", *BOTH])],
    ),
    (
        "sitting down at somebody's office, the minister told him",
        None,
        "ABC News",
        "Secretary of State Ann Hart made a visit to Nairobi on Tuesday.\n\nSitting down with Kenyan Prime Minister"
        " Salim"
        " Odera at the prime minister's office, Hart told him that it rained.",
        [("2021-05-04", "in-person", "KE-US", ["Ann Hart", "Salim Odera"])],
    ),
    (
        "a government's inauguration is another day",
        None,
        None,
        f"NAIROBI, May 4 - {KE} and {OM} agreed Tuesday on drills.\n\nIn talks in Nairobi, Odera and Harthy spoke."
        f" It was the"
        " first in-person meeting between Odera and Harthy since the inauguration of the government on April 29.",
        MET,
    ),
]


@pytest.mark.parametrize(
    ("title", "outlet", "text", "expected"), [pytest.param(h, o, t, e, id=n) for n, h, o, t, e in TOLD]
)
def test_what_stands_around_a_telling_completes_it(title, outlet, text, expected):
    assert told(text, title=title, outlet=outlet, published="2021-05-05") == expected


def test_a_quotation_behind_a_person_s_statement_is_still_his():
    text = f'{KE} issued the following statement:\n\n"Tea is good for trade."'
    assert [s.quoted for s in report(text, published="2021-05-05").statements][-1:] == [True]


NOT_MET = [
    "In a letter sent on Tuesday, {} told {} that tea is good.",
    "{} said in a statement on Tuesday that she had told {} about tea.",
]


@pytest.mark.parametrize("sentence", NOT_MET)
def test_what_was_told_in_a_letter_was_told_at_no_meeting(sentence):
    assert told(sentence.format(KE, OM), published="2021-05-05") == []


OLD = ["The two ministers agreed in February that ships may pass.", "In February, the two ministers agreed on tea."]


@pytest.mark.parametrize("sentence", OLD)
def test_what_was_agreed_months_ago_is_no_agreement_of_today(sentence):
    text = f"MUSCAT, May 4 - {KE} met {OM} on Tuesday. They agreed to open a port.\n\n{sentence}"
    assert [a.text for a in report(text, published="2021-05-05").agreements] == ["They agreed to open a port."]
