"""check names what a careful reader would look at first, with the line."""

import pytest
from invented import FERRY, TEXT, participant, passage

from diplotalk.query.check import doubts
from diplotalk.reading.document import Unreadable


class Shelf:
    """As much of an archive as check asks for."""

    def __init__(self, *entries):
        self.entries = entries

    def meetings(self):
        return iter(self.entries)

    def reports(self):
        return (row._replace(meetings=(entry.id,)) for entry in self.entries for row in entry.reports)

    def text(self, key):
        return TEXT


def meeting(**changes):
    ident = changes.pop("ident", FERRY.id)
    return FERRY._replace(id=ident, meeting=FERRY.meeting._replace(**changes))


def problems(*entries, unread=()):
    return [(d.path, d.line, d.problem, d.detail) for d in doubts(Shelf(*entries), unread)]


SOL = participant("Ana Sol", "AT", None)
TOLD = (passage("Foreign Minister Ana Sol of Atlantis\nmet her Lemurian counterpart Bo Lind here on Tuesday."),)
CASES = [
    ("a meeting without doubts", {}, []),
    ("no date", {"date": None, "date_precision": None}, [("ferry.txt", 1, "no-date", "no date was found")]),
    ("one side", {"participants": (SOL, participant(None, "LE", "envoy"))},
     [("ferry.txt", 1, "one-sided", "the principal of one side alone is known")]),
    ("the right weekday", {"evidence": {"meeting": TOLD}}, []),
    ("the wrong weekday", {"evidence": {"meeting": TOLD}, "date": "2021-05-05"},
     [("ferry.txt", 1, "weekday", "the report says Tuesday, 2021-05-05 was a Wednesday")]),
    ("several days have several weekdays",
     {"evidence": {"meeting": TOLD}, "date": "2021-05-05", "date_end": "2021-05-07"}, []),
    ("a flag that is a doubt", {"flags": ("country-from-outlet", "date-from-caption")},
     [("ferry.txt", 1, "country-from-outlet", "a country was taken from the outlet, the report does not name it")]),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_doubt_is_named_with_its_line(changes, expected):
    assert problems(meeting(**changes)) == expected


def test_what_could_not_be_read_comes_first():
    assert problems(unread=[Unreadable("x.bin", "binary data")]) == [("x.bin", None, "unreadable", "binary data")]


NAMES = [
    ("Bo Lind", "Bo Lindt", True), ("Bo Lind", "Lind Bo", True), ("Chung Eui-yong", "Chung Euiyong", True),
    ("Wang Yi", "Wang Qi", False), ("Ana Sol", "Ana Mar", False), ("Batmunkh Battsetseg", "Batmunkh Batsetseg", True),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "alike"), NAMES)
def test_two_spellings_of_one_name_are_pointed_out(one, other, alike):
    entries = [meeting(participants=(SOL, participant(name, "LE", None)), ident=name) for name in (one, other)]
    found = [doubt for doubt in problems(*entries) if doubt[2] == "double-name"]
    assert bool(found) == alike
    if alike:
        assert found[0][3] == f"{other} may be {one} ({one})"


def test_a_report_whose_outlet_is_not_known_is_named():
    row = FERRY.reports[0]._replace(source=FERRY.reports[0].source._replace(outlet=None))
    assert problems(FERRY._replace(reports=(row,))) == [
        ("ferry.txt", None, "unknown-outlet", "who wrote the report is not known")
    ]


def test_the_weekday_on_which_it_was_said_is_no_contradiction():
    """``They met on Tuesday, the port said on Wednesday`` is how half of all reports end."""
    text = "They met on Tuesday, the port said on Wednesday."

    class Told(Shelf):
        def text(self, key):
            return text

    evidence = {"meeting": (TOLD[0]._replace(start=0, end=len(text)),)}
    assert list(doubts(Told(meeting(evidence=evidence)), ())) == []
