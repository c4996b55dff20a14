"""What is doubtful in a set of reports: what a careful reader would want to look at before using it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplotalk.archive.entry import Entry, ReportRow
    from diplotalk.archive.store import Archive
    from diplotalk.extract.report import Passage
    from diplotalk.reading.document import Unreadable

# What a doubt says in words; the flags of a meeting that are here are doubts, the others say how a value was found.
WORDS = {
    "no-date": "no date was found",
    "one-sided": "the principal of one side alone is known",
    "country-from-outlet": "a country was taken from the outlet, the report does not name it",
}
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAY = re.compile(f"(next |last |every |coming )?({'|'.join(DAYS)})(?![a-z])")
ALIKE = 0.82  # Battsetseg and Batsetseg are,
SHORTEST = 4  # but of Yi and Qi nobody can say.
MOST_OF_ONE_NAME = 200


@dataclass(frozen=True, slots=True)
class Doubt:
    """``line`` counts from 1; None: about the file or the meeting as a whole."""

    path: str
    part: int | None
    line: int | None
    meeting: str | None
    problem: str
    detail: str


def doubts(archive: Archive, unread: Iterable[Unreadable]) -> Generator[Doubt, None, None]:
    """Everything doubtful, what could not be read first, then by meeting, then by report, then by name."""
    for item in unread:
        yield Doubt(item.path, item.part, None, None, "unreadable", item.reason)
    people: dict[str, _Person] = {}
    for entry in archive.meetings():
        yield from _of_meeting(entry, archive)
        _note_people(entry, people)
    for row in archive.reports():
        yield from _of_report(row)
    yield from _alike(people.values())


def _of_meeting(entry: Entry, archive: Archive) -> Iterator[Doubt]:
    meeting = entry.meeting
    problems = [flag for flag in meeting.flags if flag in WORDS]
    if meeting.date is None:
        problems.append("no-date")
    sides = {p.country for p in meeting.participants if p.part == "principal" and p.name}
    if len(meeting.countries) < 2 or len(sides) < 2:
        problems.append("one-sided")
    for problem in dict.fromkeys(problems):
        yield _at(entry, "date" if problem == "no-date" else "participants", problem, WORDS[problem])
    yield from _weekday(entry, archive)


def _weekday(entry: Entry, archive: Archive) -> Iterator[Doubt]:
    """A weekday in what tells of the meeting that is not the one of its date, which the same sentence does not name.

    ``They met on Tuesday, the Presidency said on Wednesday`` is no contradiction. One such is enough.
    """
    meeting = entry.meeting
    if meeting.date_precision != "day" or meeting.date is None or meeting.date_end is not None:
        return
    expected = DAYS[date.fromisoformat(meeting.date).weekday()]
    for passage in (*meeting.evidence.get("meeting", ()), *meeting.evidence.get("date", ())):
        row = entry.reports[passage.report]
        found = WEEKDAY.finditer(archive.text(row.key), passage.start, passage.end)
        told = [match[2] for match in found if not match[1]]
        if told and expected not in told:
            detail = f"the report says {told[0]}, {meeting.date} was a {expected}"
            yield Doubt(row.source.path, row.source.part, passage.line, entry.id, "weekday", detail)
            return


def _at(entry: Entry, field: str, problem: str, detail: str) -> Doubt:
    """A doubt about ``field`` of a meeting, at the line that speaks of it or of anything."""
    passage = _passage(entry.meeting.evidence.get(field)) or _passage(*entry.meeting.evidence.values())
    source = entry.reports[passage.report if passage else 0].source
    return Doubt(source.path, source.part, passage.line if passage else None, entry.id, problem, detail)


def _passage(*passages: Sequence[Passage] | None) -> Passage | None:
    return next((each[0] for each in passages if each), None)


def _of_report(row: ReportRow) -> Iterator[Doubt]:
    source = row.source
    if source.outlet is None:
        yield Doubt(source.path, source.part, None, None, "unknown-outlet", "who wrote the report is not known")
    if not row.meetings:
        yield Doubt(source.path, source.part, None, None, "no-meeting", "no meeting was found in the report")


@dataclass(frozen=True, slots=True)
class _Person:
    """Someone as first met with; ``at`` says where."""

    slug: str
    name: str
    country: str | None
    at: Doubt


def _note_people(entry: Entry, people: dict[str, _Person]) -> None:
    for p in entry.meeting.participants:
        if p.person and p.name and p.person not in people:
            people[p.person] = _Person(p.person, p.name, p.country, _at(entry, "participants", "", ""))


def _alike(people: Iterable[_Person]) -> Iterator[Doubt]:
    """Two people of one country whose names differ by a letter or two are likely one. Linear but within a name part."""
    groups: dict[tuple[str | None, str], list[_Person]] = defaultdict(list)
    for person in people:
        for word in set(person.slug.split("-")):
            groups[person.country, word].append(person)
    told = set()
    for group in groups.values():
        for one, other in combinations(group[:MOST_OF_ONE_NAME], 2):
            if (one.slug, other.slug) not in told and _near(one.slug, other.slug):
                told.add((one.slug, other.slug))
                at = other.at
                detail = f"{other.name} may be {one.name} ({one.at.meeting})"
                yield Doubt(at.path, at.part, at.line, at.meeting, "double-name", detail)


def _near(one: str, other: str) -> bool:
    """Whether two slugs that share a word differ in the order of words, in blanks or in a letter or two of the rest."""
    first, second = one.split("-"), other.split("-")
    rest = "".join(word for word in first if word not in second), "".join(word for word in second if word not in first)
    return rest[0] == rest[1] or (min(map(len, rest)) >= SHORTEST and SequenceMatcher(None, *rest).ratio() >= ALIKE)
