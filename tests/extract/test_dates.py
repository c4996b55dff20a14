"""Dates as reports write them, and the day they mean."""

from datetime import date

import pytest
from read_invented import article

from diplotalk.extract import dates
from diplotalk.extract.context import Article
from diplotalk.lexicon.load import lexicon
from diplotalk.reading.document import Document
from diplotalk.text.fold import fold, lower


def found(text: str) -> list[dates.DateMention]:
    folded = fold(text)
    return dates.find(folded, list(lexicon().hits(folded, lower(folded))))


def written(text: str) -> list[tuple[object, ...]]:
    """Kind and what is written of year, month, day, last day and weekday."""
    return [m[2:8] for m in found(text)]


def day(year: int | None, month: int | None, number: int, last: int | None = None) -> tuple[object, ...]:
    return ("day", year, month, number, last, None)


DAYS = [
    ("April 3, 2021", day(2021, 4, 3)),
    ("April 3rd, 2021", day(2021, 4, 3)),
    ("April 3 2021", day(2021, 4, 3)),
    ("Apr. 3, 2021", day(2021, 4, 3)),
    ("Sept. 3, 2021", day(2021, 9, 3)),
    ("3 April 2021", day(2021, 4, 3)),
    ("3 April, 2021", day(2021, 4, 3)),
    ("3rd April, 2021", day(2021, 4, 3)),
    ("the 3rd of April 2021", day(2021, 4, 3)),
    ("03 April 2021", day(2021, 4, 3)),
    ("April 3", day(None, 4, 3)),
    ("3 April", day(None, 4, 3)),
    ("May 4", day(None, 5, 4)),
    ("2021-04-03", day(2021, 4, 3)),
    ("2021.04.03", day(2021, 4, 3)),
    ("2021/04/03", day(2021, 4, 3)),
    ("2021-4-3", day(2021, 4, 3)),
    ("03.04.2021", day(2021, 4, 3)),
    ("03/04/2021", day(2021, 4, 3)),
    ("04/13/2021", day(2021, 4, 13)),
    ("13/04/2021", day(2021, 4, 13)),
    ("2021.01.26 22:51 GMT+8", day(2021, 1, 26)),
    ("2021-01-26T22:51:00+08:00", day(2021, 1, 26)),
    ("April 3-5, 2021", day(2021, 4, 3, 5)),
    ("April 3–5, 2021", day(2021, 4, 3, 5)),
    ("April 3 to 5", day(None, 4, 3, 5)),
    ("April 3 and 4, 2021", day(2021, 4, 3, 4)),
    ("3-5 April 2021", day(2021, 4, 3, 5)),
    ("3 to 5 April 2021", day(2021, 4, 3, 5)),
    ("April 3 Juche 110 (2021)", day(2021, 4, 3)),
    ("on the 10th", day(None, None, 10)),
    ("on the afternoon of the 10th", day(None, None, 10)),
    ("February 29, 2020", day(2020, 2, 29)),
    ("Feb. 29", day(None, 2, 29)),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_a_day_is_read_in_every_form_it_is_written(text, expected):
    """Whatever a house's custom, the day is the one on its page; no time zone moves it."""
    assert written(f"They met {text}.") == [expected]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_a_date_says_where_it_stands(text, expected):
    """The passage shown as evidence holds the whole date and nothing beside it."""
    (mention,) = found(f"They met {text}.")
    words = f"They met {text}."[mention.start : mention.end]
    assert text.startswith(words) or words in text
    assert str(expected[3]) in words


@pytest.mark.parametrize(
    "text",
    [
        "Feb. 30, 2021",
        "February 29, 2021",
        "April 31",
        "2021-13-01",
        "2021-02-30",
        "31.02.2021",
        "version 1.2.3",
        "room 2021",
        "May I ask",
        "in march step",
        "the March on the harbor",
        "10:30:15",
        "on the 10th floor",
        "on the 30th anniversary",
        "$3.04.20",
    ],
)
def test_what_is_no_day_of_the_calendar_is_no_date(text):
    """Nothing is guessed: Feb. 30 does not become March 2."""
    assert [m for m in found(f"They met {text}.") if m.kind == "day"] == []


def test_a_range_that_ends_before_it_begins_is_its_first_day():
    assert written("April 5 to 3, 2021") == [day(2021, 4, 5)]


OTHERS = [
    ("in April 2021", ("month", 2021, 4)),
    ("in April", ("month", None, 4)),
    ("in late April of 2021", ("month", 2021, 4)),
    ("in 2021", ("year", 2021, None)),
    ("since April", ("since", None, 4)),
]


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_a_month_or_year_alone_is_no_day(text, expected):
    assert [m[2:5] for m in found(f"They met {text}.")] == [expected]


WORDS = [
    ("on Tuesday", "weekday", 1),
    ("late Sunday", "weekday", 6),
    ("last Tuesday", "past-weekday", 1),
    ("next Tuesday", "soon", None),
    ("by Tuesday", "soon", 1),
    ("today", "today", None),
    ("this morning", "today", None),
    ("yesterday", "yesterday", None),
    ("last night", "yesterday", None),
    ("a day earlier", "before", None),
    ("the previous day", "before", None),
    ("later in the day", "sameday", None),
    ("the same day", "sameday", None),
    ("last year", "past", None),
    ("two months ago", "past", None),
    ("next week", "soon", None),
    ("tomorrow", "soon", None),
    ("this week", "week", None),
]


@pytest.mark.parametrize(("text", "kind", "weekday"), WORDS)
def test_words_for_a_day_are_told_apart(text, kind, weekday):
    """What is over, what is to come and what is now are different news."""
    assert [(m.kind, m.weekday) for m in found(f"They met {text}.")] == [(kind, weekday)]


@pytest.mark.parametrize("text", ["the Good Friday Agreement", "Easter Monday prayers", "a Black Friday sale"])
def test_a_weekday_in_a_name_is_no_day(text):
    assert [m for m in found(f"They spoke of {text}.") if m.kind == "weekday"] == []


@pytest.mark.parametrize(
    ("weekday", "today", "expected"),
    [
        (1, date(2021, 1, 26), date(2021, 1, 26)),
        (0, date(2021, 1, 26), date(2021, 1, 25)),
        (2, date(2021, 1, 26), date(2021, 1, 20)),
        (3, date(2021, 1, 1), date(2020, 12, 31)),
        (0, date(2020, 3, 1), date(2020, 2, 24)),
    ],
)
def test_a_weekday_is_the_most_recent_one(weekday, today, expected):
    """``on Tuesday`` in Tuesday's paper is today, never next week; it may lie in the old year."""
    assert dates.most_recent(weekday, today) == expected


@pytest.mark.parametrize(
    ("month", "number", "anchor", "expected"),
    [
        (12, 30, date(2021, 1, 2), date(2020, 12, 30)),
        (1, 2, date(2020, 12, 30), date(2021, 1, 2)),
        (7, 1, date(2021, 7, 2), date(2021, 7, 1)),
        (2, 29, date(2021, 3, 1), date(2020, 2, 29)),
        (2, 29, date(2018, 3, 1), None),
    ],
)
def test_a_day_without_a_year_is_the_nearest_one(month, number, anchor, expected):
    """A report of January speaks of last December."""
    assert dates.nearest_year(month, number, anchor) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2021-01-26", "2021-01-26"),
        ("2021-01-26T23:51:00+08:00", "2021-01-26"),
        ("2021.01.26 22:51 GMT+8", "2021-01-26"),
        ("Tue, 26 Jan 2021 23:51:00 -0800", "2021-01-26"),
        ("January 26, 2021 11:51 p.m. ET", "2021-01-26"),
        ("26 January 2021", "2021-01-26"),
        ("20210126", "2021-01-26"),
        ("Jan 26", None),
        ("2021", None),
        ("yesterday", None),
        ("Tuesday", None),
        ("22:51", None),
        ("no date", None),
        ("2021-02-30", None),
        ("", None),
        (None, None),
    ],
)
def test_the_day_of_publication_is_read_and_never_filled_in(value, expected):
    """A record without a full date has none: today's date is never put in its place."""
    found = dates.published(value)
    assert (found.isoformat() if found else None) == expected


STAMP = "January 2, 2021\n\n"  # a Saturday
RESOLVED = [
    ("on Saturday", "2021-01-02"),
    ("on Friday", "2021-01-01"),
    ("on Thursday", "2020-12-31"),
    ("today", "2021-01-02"),
    ("yesterday", "2021-01-01"),
    ("the day before yesterday", "2020-12-31"),
    ("a day earlier", "2021-01-01"),
    ("on Dec. 30", "2020-12-30"),
    ("on 30 December", "2020-12-30"),
    ("on January 1", "2021-01-01"),
    ("on the 1st", "2021-01-01"),
    ("on March 3, 2019", "2019-03-03"),
    ("in December", None),
    ("in January", "2021-01"),
    ("in December 2020", "2020-12"),
]


@pytest.mark.parametrize(("words", "expected"), RESOLVED)
def test_a_date_of_a_sentence_is_resolved_by_the_day_of_the_report(words, expected):
    """Across the year's end too."""
    read = article(f"{STAMP}The two ministers met in the harbor {words}.")
    (mention,) = [m for m in read.dates if m.start > len(STAMP)]
    resolved = read.resolve(mention)
    assert (resolved.iso if resolved else None) == expected


def test_a_day_earlier_counts_from_the_day_told_last():
    read = article(f"{STAMP}They met on Friday. They had dined a day earlier.")
    before = next(m for m in read.dates if m.kind == "before")
    assert read.resolve(before, date(2021, 1, 1)).iso == "2020-12-31"


def test_the_same_day_is_the_one_told_last_or_unknown():
    read = article(f"{STAMP}They dined the same day.")
    (mention,) = [m for m in read.dates if m.kind == "sameday"]
    assert read.resolve(mention) is None
    assert read.resolve(mention, date(2020, 12, 31)).iso == "2020-12-31"


def test_without_a_day_of_the_report_a_weekday_stays_unknown():
    """A date is not made up from the day on which the program runs."""
    read: Article = article("They met on Friday.")
    assert [read.resolve(m) for m in read.dates] == [None]


def test_a_range_keeps_its_last_day():
    read = article("They met from April 3 to 5, 2021.")
    assert [read.resolve(m)[:2] for m in read.dates] == [("2021-04-03", "2021-04-05")]


def test_the_document_given_by_a_record_counts_like_a_date_line():
    read = article("They met on Friday.", published="2021-01-02T03:00:00Z")
    assert [read.resolve(m).iso for m in read.dates] == ["2021-01-01"]
    assert isinstance(read.document, Document)
