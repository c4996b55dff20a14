"""What holds for every text whatever it says: nothing raises, nothing is made up, every passage lies in the text."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diplotalk.extract.article import extract
from diplotalk.extract.report import Passage, Report
from diplotalk.extract.terms import ACTS, KINDS, MODES, ROLES, SECTIONS
from diplotalk.lexicon import load
from diplotalk.reading.document import Document

# Pieces out of which reports are made, and what a page may hold besides.
NEWS = [
    "Kenyan Foreign Minister Amina Odera", "Omani Prime Minister Salim Harthy", "Amina Odera", "Harthy",
    "Guðrún", "his Kazakh counterpart", "the two sides", "they", "she",
    "President of the Republic of Korea (ROK)", "China", "Oman", " met with ", " held talks with ",
    " agreed to ", " said ", " told ", " by phone", " in Muscat", " here", " received ", " on Tuesday",
    " May 4, 2021", "2021.01.26 22:51 GMT+8", " Feb. 30", " a day earlier", " in 2018",
    "MUSCAT, May 4 (Xinhua) -- ", "(Xinhua/Lu Ming)", "(END)", "Related articles", " and ", ", ", ". ",
    ".\n\n", "\n", '"', "“", "”", "'s ", " - ", "(", ")", "Amina Odera: ", " was also present",
    " signed a memorandum", " credentials ", " will ", " not ", "Noting that ",
]  # fmt: skip
# Every phrase that the tables know, so that each reading meets each other one.
KNOWN = [
    row[column]
    for table, column in (("titles", "phrase"), ("frames", "phrase"), ("speech", "phrase"), ("names", "surface"))
    for row in load.rows(table)
]
ODD = [
    "\x00",
    "\x1b[31m",
    "\r",
    "\u2028",
    "\u202e",
    "\u200b",
    "\ufeff",
    "İ",
    "ß",
    "é",
    "\U0001f600",
    "北京",
    "½",
    "\t",
    "…" * 9,
]
PAGE = st.lists(st.sampled_from(NEWS + ODD), max_size=40).map("".join)
NOISE = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
LINKS = ["the", "of", "'s", "and", ",", "for", "who", "party", "Lee"]
LINKED = st.lists(st.sampled_from(LINKS) | st.sampled_from(KNOWN)).map(" ".join)
TEXTS = st.one_of(PAGE, NOISE, LINKED, st.tuples(PAGE, NOISE, LINKED, PAGE).map("".join))
TITLES = st.none() | st.lists(st.sampled_from(NEWS + ODD), max_size=8).map("".join)
MODERATE = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))


def passages(report: Report) -> Iterator[Passage]:
    for meeting in report.meetings:
        for found in meeting.evidence.values():
            yield from found
    yield from (said.span for said in report.statements)
    yield from (agreed.span for agreed in report.agreements)
    yield from (sentence.span for sentence in report.sentences)


@MODERATE
@given(TEXTS, TITLES, st.none() | st.sampled_from(["2021-05-04", "4 May", "", "\x00", "0000-00-00", "9" * 40]))
def test_every_passage_lies_in_the_text_and_says_its_line(text, title, published):
    """Whoever slices the text by a passage gets the words that were read, in the line that is shown."""
    report = extract(Document("a.txt", text, title=title, published=published))
    assert report.text == text
    for passage in passages(report):
        assert 0 <= passage.start <= passage.end <= len(text)
        assert passage.line == text.count("\n", 0, passage.start) + 1
        assert passage.report == 0


@MODERATE
@given(TEXTS, TITLES)
def test_words_that_are_reported_stand_in_the_text(text, title):
    """A quotation is never altered, a title and a name's letters neither."""
    report = extract(Document("a.txt", text, title=title))
    for found in (*report.statements, *report.agreements):
        assert found.text == text[found.span.start : found.span.end]
        assert found.verb is None or found.verb in found.text
    for meeting in report.meetings:
        assert meeting.place.text is None or meeting.place.text in text
        assert all(p.title is None or p.title in text for p in meeting.participants)


@MODERATE
@given(TEXTS)
def test_values_are_those_that_are_documented(text):
    report = extract(Document("a.txt", text))
    for meeting in report.meetings:
        assert meeting.mode in MODES
        assert {p.role for p in meeting.participants} <= set(ROLES)
        assert {p.part for p in meeting.participants} <= {"principal", "attending"}
        assert list(meeting.countries) == sorted(set(meeting.countries))
        assert {a.kind for a in meeting.agreements} <= set(KINDS)
        assert (meeting.date is None) is (meeting.date_precision is None)
    assert {s.act for s in report.statements} <= set(ACTS)
    assert {s.section for s in report.sentences} <= set(SECTIONS)


@MODERATE
@given(TEXTS, TITLES)
def test_the_same_report_is_read_the_same_every_time(text, title):
    """Whatever was read before, in whatever order."""
    document = Document("a.txt", text, title=title)
    first = extract(document)
    extract(Document("b.txt", "Kenyan Foreign Minister Amina Odera met with Bo Lind in Muscat."))
    assert extract(document) == first


@MODERATE
@given(TEXTS)
def test_sentences_follow_each_other_and_point_to_what_they_are(text):
    report = extract(Document("a.txt", text))
    at = 0
    for sentence in report.sentences:
        assert at <= sentence.span.start < sentence.span.end
        at = sentence.span.end
        if sentence.statement is not None:
            assert report.statements[sentence.statement].span == sentence.span
        if sentence.agreement is not None:
            assert report.agreements[sentence.agreement].span == sentence.span
        assert sentence.meeting is None or 0 <= sentence.meeting < len(report.meetings)


HOSTILE = {
    "nothing": "",
    "a blank": " ",
    "NUL": "\x00" * 50,
    "dots": "." * 3000,
    "quotes": '"' * 3001,
    "brackets": "(" * 3000,
    "commas": "Amina Odera, " * 200,
    "one long word": "a" * 5000,
    "one long name": "Amina " * 800,
    "escapes": "\x1b[2J\x1b]0;x\x07" * 50,
    "right to left": "\u202eadnaG\u202c met \u2066Oman\u2069",
    "combining marks": "e\u0301" * 500,
    "two small letters": "İ met İ in İzmir" * 20,
    "a deed of a day to come": "Kenya and Oman will tomorrow sign a pact.",
    "no sentence of news": "iPhone maker. Kenya and Oman met",
    "dates": "Feb. 30, 2021 and 99.99.9999 and 0000-00-00 " * 30,
    "big numbers": "on the " + "9" * 500 + "th of May " + "9" * 500,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_stops_the_reading(text):
    report = extract(Document("a.txt", text, title=text, published=text, outlet=text, url=text))
    assert report.text == text


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31", "2021-02-30"])
def test_no_day_of_publication_stops_the_reading(published):
    text = "A day after Kenyan President Amina Odera met Omani Sultan Salim Harthy, ships sailed on Monday in May."
    assert extract(Document("a.txt", text, published=published)).text == text


@pytest.mark.parametrize("given", ["text", "title", "published", "outlet"])
def test_half_a_character_stops_nothing(given):
    """A program that calls the library may hand it any string of Python."""
    assert extract(Document("a.txt", **{"text": "Oman", given: "Oman \ud800 China"})).meetings == ()
