"""What is doubtful in a set of reports: what a careful reader would want to look at before using it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplotalk.archive.entry import Entry, ReportRow
    from diplotalk.archive.store import Archive
    from diplotalk.extract.report import Passage
    from diplotalk.reading.document import Unreadable

# What a flag says in words. A flag that is not here says how a value was found and is no doubt.
FLAGS = {
    "weekday-contradicts-date": "the weekday in the report is not that of the date",
    "no-date": "no date was found",
    "one-sided": "only one side is named",
}
ALIKE = 0.82  # Chung Eui-yong and Chung Eui-young are, Wang Yi and Wang Qi are not
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
        yield from _of_meeting(entry)
        _note_people(entry, people)
    for row in archive.reports():
        yield from _of_report(row)
    yield from _alike(people.values())


def _of_meeting(entry: Entry) -> Iterator[Doubt]:
    meeting = entry.meeting
    problems = [flag for flag in meeting.flags if flag in FLAGS]
    if meeting.date is None:
        problems.append("no-date")
    sides = {p.country for p in meeting.participants if p.part == "principal"}
    if len(meeting.countries) < 2 or len(sides) < 2:
        problems.append("one-sided")
    for problem in dict.fromkeys(problems):
        yield _at(entry, "participants" if problem == "one-sided" else "date", problem, FLAGS[problem])


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
    first, second = one.replace("-", ""), other.replace("-", "")
    return first == second or SequenceMatcher(None, first, second).ratio() >= ALIKE
