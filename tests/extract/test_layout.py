"""The parts of a report in the manner of many houses: what is told, and what only stands around it."""

import pytest

from diplotalk.extract import layout
from diplotalk.text.fold import fold

TEXT = "The Kenyan foreign minister met her Omani counterpart in Muscat on Tuesday and spoke of ships."
MORE = "The two ministers walked along the harbor."


def parts(*paragraphs: str) -> list[tuple[str, str]]:
    """Kind and opening of each part."""
    text = fold("\n\n".join(paragraphs))
    return [(p.kind, text[p.start : p.end]) for p in layout.read(text).parts]


def kind_of(line: str, *others: str) -> str:
    """The kind of the part that holds ``line``, above or among ``others``."""
    return next(kind for kind, words in parts(line, *others) if words in fold(line).strip())


HEADLINES = [
    "Kenya, Oman to build a bridge: minister",
    "Odera meets Omani prime minister",
    "(LEAD) Kenya, Oman vice FMs meet",
    "Odera Has a Phone Call with Omani Foreign Minister Salim Harthy",
    "Talks between Foreign Ministers of Kenya and Oman Held",
    "Kenya-Oman Foreign Ministers' Telephone Talk",
    "Readout of the Secretary's Call with Omani Foreign Minister Harthy",
    "“The sea joins us,” says Odera",
]


@pytest.mark.parametrize("line", HEADLINES)
def test_a_short_line_above_the_text_is_a_headline(line):
    assert kind_of(line, TEXT) == "title"


STAMPS = [
    "2021.01.26 22:51 GMT+8",
    "Updated 2021.01.27 10:19 GMT+8",
    "16:04, May 04, 2021",
    "(Amara Daily) 16:04, May 04, 2021",
    "Written: May 4, 2021 10:00 Updated: May 5, 2021 11:00",
    "05/04/2021",
    "04.05.2021",
    "4th May, 2021",
    "Xinhua, May 4, 2021",
    "By Ann Writer, Staff Writer",
    "09:15 | Amara, May 4.",
    "By ANN WRITER",
]


@pytest.mark.parametrize("line", STAMPS)
def test_a_line_of_day_clock_or_author_is_a_stamp(line):
    """The crawler's day and the reporter's name are no part of the news."""
    assert kind_of(line, "Kenya, Oman to build a bridge", TEXT) == "stamp"


def test_the_day_in_front_of_a_headline_is_cut_off_from_it():
    assert parts(" date 2021-05-06 Kenya, Oman to build a bridge", TEXT)[:2] == [
        ("stamp", "date 2021-05-06"),
        ("title", "Kenya, Oman to build a bridge"),
    ]


CAPTIONS = [
    "Amina Odera meets with Salim Harthy in Muscat, capital of Oman, May 4, 2021. (Xinhua/Lu Ming)",
    "Amina Odera (R), Kenyan foreign minister, shakes hands with Salim Harthy in Muscat, May 4, 2021.",
    "Amina Odera (2nd L, front) attends talks in Muscat, May 4, 2021.",
    "Image caption The harbor of Muscat",
    "Odera, left, and Harthy (right) on a ship in Muscat.",
    "Odera and Harthy in Muscat (Yonhap)",
    "Amina Odera and Salim Harthy on a pier. (Photo by Ben Sol/AFP)",
    "On a ship, May 4, 2021. (Xinhua/Lu Ming)",
]


@pytest.mark.parametrize("line", CAPTIONS)
def test_a_line_with_a_credit_or_sides_is_a_caption(line):
    """Captions have the fullest names and the year, and tell the meeting once more, not another one."""
    assert kind_of(line, TEXT) == "caption"
    assert parts(TEXT, MORE, line)[-1][0] == "caption"


DATELINES = [
    ("MUSCAT, May 4 (Xinhua) -- ", "MUSCAT", "Xinhua"),
    ("MUSCAT, May 4, 2021 (Xinhua) -- ", "MUSCAT", "Xinhua"),
    ("MUSCAT (Reuters) - ", "MUSCAT", "Reuters"),
    ("MUSCAT — ", "MUSCAT", None),
    ("MUSCAT: ", "MUSCAT", None),
    ("MUSCAT, May 4. /TASS/. ", "MUSCAT", "TASS"),
    ("MOSCOW, May 4. /TASS/. ", "MOSCOW", "TASS"),
    ("Ulaanbaatar /MONTSAME/. ", "Ulaanbaatar", "MONTSAME"),
    ("ASTANA. KAZINFORM - ", "ASTANA", "KAZINFORM"),
    ("ASTANA. May 4. KAZINFORM - ", "ASTANA", "KAZINFORM"),
    ("Muscat, May 4 (ONA) -- ", "Muscat", "ONA"),
    ("Phnom Penh (AKP), May 4, 2021 -- ", "Phnom Penh", "AKP"),
    ("Hà Nội (VNA) – ", "Ha Noi", "VNA"),
    ("HÀ NỘI — ", "HA NOI", None),
    ("Hanoi, May 4 (VNA) – ", "Hanoi", "VNA"),
    ("MALE/NEW DELHI: ", "MALE", None),
    ("DHAKA, May 4, 2021 (BSS) - ", "DHAKA", "BSS"),
    ("Riyadh, 22 Ramadan 1442, 4 May 2021, SPA -- ", "Riyadh", "SPA"),
    ("Tehran, IRNA - ", "Tehran", "IRNA"),
    ("KUALA LUMPUR, May 4 (Bernama) -- ", "KUALA LUMPUR", "Bernama"),
    ("Baku, May 4, AZERTAC ", "Baku", "AZERTAC"),
    ("Damascus, SANA – ", "Damascus", "SANA"),
    ("HAVANA, May 4 (ACN) ", "HAVANA", "ACN"),
    ("Addis Ababa May 4/2021 ", "Addis Ababa", None),
    ("Manama, May 4 (BNA): ", "Manama", "BNA"),
    ("MOSCOW. May 4 (Interfax) - ", "MOSCOW", "Interfax"),
    ("Abuja, 4 May 2021. ", "Abuja", None),
    ("Dhaka, 4 May : ", "Dhaka", None),
    ("New York [USA], May 4 (ANI): ", "New York", "ANI"),
    ("Kyiv. May 4. Interfax-Ukraine - ", "Kyiv", "Interfax-Ukraine"),
    ("AKP Phnom Penh, May 4, 2021 -- ", "Phnom Penh", "AKP"),
    ("(ANSA) - ROME, MAY 4 - ", "ROME", "ANSA"),
    ("Washington (CNN) ", "Washington", "CNN"),
    ("Doha / MOFA / 4 May / ", "Doha", "MOFA"),
    ("Bishkek / AKIpress: ", "Bishkek", "AKIpress"),
    ("Muscat / 4 May 2021 / ", "Muscat", None),
    ("NEW DELHI | ", "NEW DELHI", None),
    ("Port Louis, Mauritius | ", "Port Louis", None),
    ("Lima, May 4. ", "Lima", None),
    ("LIMA, Peru, May 4. ", "LIMA", None),
    ("4 May 2021, Vienna - ", "Vienna", None),
    ("(Geneva) - ", "Geneva", None),
    ("AMARABAY, Indonesia, May 4, Kyodo ", "AMARABAY", "Kyodo"),
    ("MUSCAT:\n\n", "MUSCAT", None),
    ("ANKARA ", "ANKARA", None),
    ("Pyongyang, May 4 Juche 110 (2021) (KCNA) -- ", "Pyongyang", "KCNA"),
    ("Pyongyang, May 4 (KCNA) -- ", "Pyongyang", "KCNA"),
    ("(CNN) -- ", "", "CNN"),
    ("PORT AMARA, May 4 (Xinhua) -- ", "PORT AMARA", "Xinhua"),
    ("WASHINGTON (AP) _ ", "WASHINGTON", "AP"),
    ("Seoul, May 4 (Yonhap) -- ", "Seoul", "Yonhap"),
    ("Beijing/Seoul, May 4 (Agency) -- ", "Beijing", "Agency"),
]


def test_a_dateline_ends_where_the_sentence_behind_it_begins():
    found = layout.read(fold("Abuja, 4 May 2021. The President of the Commission, H.E. Dr. Odera, met Harthy."))
    assert found.dateline is not None
    assert found.dateline.end == len("Abuja, 4 May 2021. ")


@pytest.mark.parametrize(("line", "city", "agency"), DATELINES, ids=str)
def test_the_line_of_place_and_day_is_cut_off_from_the_lead(line, city, agency):
    """Every house has its own; the place, the day and the agency in it are read, and the sentence begins behind it."""
    found = layout.read(fold(line + TEXT)).dateline
    assert found is not None
    assert (found.city, found.agency) == (city, agency)
    assert parts(line + TEXT)[-1] == ("lead", TEXT)


@pytest.mark.parametrize(
    "opening",
    [
        "Kenya: a land of ships - met Oman. ",
        "Odera met Harthy in Muscat - and left. ",
        "Muscat was sunny on Tuesday. ",
        "The president (Kiprono) - an old sailor - spoke. ",
        "Note: ",
        "Muscat, a port of Oman (Mutrah is another), was sunny. ",
        "Muscat. Odera - an old sailor - spoke. ",
    ],
)
def test_an_opening_that_only_looks_like_one_is_no_dateline(opening):
    assert layout.read(fold(opening + TEXT)).dateline is None


def test_a_readout_has_its_town_and_day_alone_on_lines():
    text = "Meeting with the foreign minister of Oman\n\nMuscat\n\n4 May 2021\n\n" + TEXT
    found = layout.read(text)
    assert found.dateline is not None
    assert found.dateline.city == "Muscat"
    assert [p.kind for p in found.parts] == ["title", "stamp", "stamp", "lead"]


@pytest.mark.parametrize(
    "line", ["May 4, 2021 - Muscat, Oman", "Muscat / 04 May 2021", "Muscat, 04/05/2021 - 19:02", "4 May 2021, Muscat"]
)
def test_a_readout_s_town_and_day_may_share_a_line(line):
    found = layout.read(f"Meeting with the foreign minister of Oman\n\n{line}\n\n{TEXT}")
    assert found.dateline is not None
    assert found.dateline.city == "Muscat"
    assert [p.kind for p in found.parts] == ["title", "stamp", "lead"]


FEET = [
    "(END)",
    "Related Stories",
    "Related articles",
    "Read more",
    "Comments (3)",
    "Tags:",
    "Follow us",
    "Most read",
    "See also",
    "You may also like",
]


@pytest.mark.parametrize("line", FEET)
def test_nothing_below_the_foot_belongs_to_the_report(line):
    """Headlines of other reports are no meetings of this one."""
    found = parts("Odera meets Harthy", TEXT, line, "Odera meets Fijian counterpart in Suva")
    assert [kind for kind, _ in found] == ["title", "lead", "boilerplate", "boilerplate"]


def test_the_text_goes_on_below_headlines_that_a_page_puts_into_it():
    """The next paragraph of prose is the report's again, and so are the short ones behind it."""
    prose = "In Muscat, the deal went down badly with the pilots, who had asked for more. They said so."
    found = parts(TEXT, "Read more", "Odera meets Fijian counterpart in Suva", prose, "Nobody answered.")
    assert [kind for kind, _ in found] == ["lead", "boilerplate", "boilerplate", "body", "body"]


def test_the_day_at_the_foot_of_a_page_is_a_stamp():
    """It dates a report that has no other day; a day in a list of other reports does not."""
    assert parts(TEXT, MORE, "(END)", "Published on 04/05/2021 at 15h42")[-1][0] == "stamp"
    assert parts(TEXT, MORE, "Amara, 04/05/2021, 16:55")[-1][0] == "stamp"
    assert parts(TEXT, MORE, "Related Stories", "04/05/2021")[-1][0] == "boilerplate"


BOILERPLATE = [
    "Copyright 2021 The Amara Post",
    "All rights reserved.",
    "Editor: Ann Writer",
    "Web editor: Ann Writer, Ben Sol",
    "This page is provided in cooperation with the Amara Post.",
    "Source: Xinhua",
    "Enditem",
    "-0-",
    "--SPA",
    "-- BERNAMA",
    "Share",
    "Share | Tweet | Email",
    "ann.writer@amarapost.example",
    "(Reporting by Ann Writer; Editing by Ben Sol)",
    "Read: 312",
]


@pytest.mark.parametrize("line", BOILERPLATE)
def test_a_line_of_the_house_itself_is_no_news(line):
    """Editors, copyright and end marks tell no meeting and speak no word."""
    assert parts(TEXT, MORE, line)[-1][0] == "boilerplate"


def test_the_first_paragraph_of_the_text_is_the_lead():
    assert [kind for kind, _ in parts("Odera meets Harthy", TEXT, MORE)] == ["title", "lead", "body"]


def test_a_text_without_a_headline_begins_with_its_lead():
    assert parts(TEXT) == [("lead", TEXT)]
    assert parts("") == []


def test_a_short_line_in_the_middle_is_text():
    """A question between two paragraphs is no headline of another report."""
    assert parts(TEXT, "What is a harbor?", MORE)[1][0] == "body"
