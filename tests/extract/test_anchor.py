"""The day a report speaks from, and what it was told by."""

import pytest
from read_invented import article

CAPTION = "Amina Odera meets with Salim Harthy in Muscat, capital of Oman, May 4, 2021. (Xinhua/Lu Ming)\n\n"
LEAD = "Kenyan Foreign Minister Amina Odera met with Omani Prime Minister Salim Harthy here on Tuesday."

NO_YEAR = "MUSCAT, May 4 (Xinhua) -- " + LEAD

ANCHORS = [
    ("dateline with a year", "MUSCAT, May 4, 2021 (Xinhua) -- " + LEAD, "2021-05-04", "dateline"),
    ("caption lends its year", CAPTION + NO_YEAR, "2021-05-04", "dateline+caption-year"),
    ("caption a day later", CAPTION.replace("May 4", "May 5") + NO_YEAR, "2021-05-04", "dateline+caption-year"),
    (
        "caption over the year's end",
        CAPTION.replace("May 4", "Jan. 1") + NO_YEAR.replace("May 4", "Dec. 31"),
        "2020-12-31",
        "dateline+caption-year",
    ),
    ("stamp lends its year", "2021-05-05\n\nMUSCAT, May 4 (Xinhua) -- " + LEAD, "2021-05-04", "dateline"),
    (
        "front line",
        " date 2021-05-06 Kenyan minister in Oman\n\nMUSCAT, May 4 (Xinhua) -- " + LEAD,
        "2021-05-04",
        "dateline",
    ),
    (
        "weekday confirms a year of the text",
        NO_YEAR + " The 2021 harbor fair was near.",
        "2021-05-04",
        "dateline+text-year",
    ),
    ("day before the town", "Odera in Oman\n\nMay 4, 2021 - Muscat, Oman\n\n" + LEAD, "2021-05-04", "dateline"),
    ("day behind the town", "Odera in Oman\n\nMuscat / 04 May 2021\n\n" + LEAD, "2021-05-04", "dateline"),
    ("stamp alone", "2021.05.04 22:51 GMT+8\n\n" + LEAD, "2021-05-04", "stamp"),
    ("first of two stamps", "2021.05.04 22:51 GMT+8\nUpdated 2021.05.05 10:00 GMT+8\n\n" + LEAD, "2021-05-04", "stamp"),
    ("caption alone", CAPTION + LEAD, "2021-05-04", "caption"),
    ("full date of the lead", LEAD.replace("on Tuesday", "on May 4, 2021"), "2021-05-04", "text"),
    ("day with hyphens", "Updated 21:36, 04-May-2021\n\n" + LEAD, "2021-05-04", "stamp"),
    ("month before the day, as the dateline has it", "05/04/2021 06:12 PM\n\n" + NO_YEAR, "2021-05-04", "dateline"),
    ("last line of a Gulf agency", NO_YEAR + "\n\nkd.fb\n\nKUNA 041242 May 21", "2021-05-04", "dateline"),
    ("no day in such a line", LEAD + "\n\nKUNA 311242 Feb 21", None, None),
    ("post shown in the text", LEAD + "\n\nGreat talks! - Bo Lind (@bolind) May 5, 2021", "2021-05-05", "post"),
    ("stamp of another season", "2021-11-05\n\nMUSCAT, May 4 (Xinhua) -- " + LEAD, "2021-11-05", "stamp"),
    ("dateline without any year", NO_YEAR, None, None),
    ("year that does not fit the weekday", NO_YEAR + " A bridge was built in 2001 and 2002.", None, None),
    ("nothing", LEAD, None, None),
]


@pytest.mark.parametrize(("text", "day", "basis"), [a[1:] for a in ANCHORS], ids=[a[0] for a in ANCHORS])
def test_the_day_comes_from_the_nearest_thing_that_tells_it(text, day, basis):
    """A dateline before a stamp, a year from wherever it is written, and nothing where nothing is."""
    read = article(text)
    assert (read.anchor.isoformat() if read.anchor else None, read.anchor_basis) == (day, basis)


def test_the_record_s_own_day_serves_a_report_without_one():
    read = article(LEAD, published="2021-05-05")
    assert (read.anchor.isoformat(), read.anchor_basis, read.published.isoformat()) == (
        "2021-05-05",
        "published",
        "2021-05-05",
    )


def test_a_dateline_is_nearer_than_the_record_and_takes_its_year():
    """Records are often stamped days later, sometimes in the next year."""
    read = article("MUSCAT, Dec. 30 (Xinhua) -- " + LEAD, published="2021-01-02")
    assert (read.anchor.isoformat(), read.anchor_basis) == ("2020-12-30", "dateline")


@pytest.mark.parametrize(("text", "day"), [(a[1], a[2]) for a in ANCHORS if a[2]], ids=[a[0] for a in ANCHORS if a[2]])
def test_the_passages_of_the_day_hold_its_digits(text, day):
    """``show --why`` points at the words that tell the day and the year."""
    read = article(text)
    words = " ".join(text[a:b] for a, b in read.anchor_spans)
    number = str(int(day[8:]))
    assert number in words or number.zfill(2) in words


def test_the_year_in_brackets_behind_the_juche_year_counts():
    read = article("Pyongyang, May 4 Juche 110 (2021) (KCNA) -- " + LEAD)
    assert (read.anchor.isoformat(), read.anchor_basis) == ("2021-05-04", "dateline")


def test_the_year_of_a_caption_is_pointed_at():
    text = CAPTION.replace("May 4", "May 5") + "MUSCAT, May 4 (Xinhua) -- " + LEAD
    assert [text[a:b] for a, b in article(text).anchor_spans] == ["May 4", "May 5, 2021"]
