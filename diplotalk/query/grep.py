"""Which sentences contain a phrase, in whose mouth, in which meeting: asked of an archive, answered as it is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from diplotalk.query.phrase import Matcher, Span
from diplotalk.query.request import BadRequestError, did_you_mean

if TYPE_CHECKING:
    from diplotalk.archive.criteria import Criteria
    from diplotalk.archive.entry import SentenceRow
    from diplotalk.archive.store import Archive

# What --in may name: a section of SECTIONS.
SECTIONS = {
    "text": "text",
    "statements": "statement",
    "agreements": "agreement",
    "title": "title",
    "caption": "caption",
}
BY = ("meeting", "year", "month", "country", "speaker", "outlet")


class Hit(NamedTuple):
    """A sentence that matches at ``spans`` of its text, or, without spans, one that is shown for its context.

    ``position`` counts the sentences of its report.
    """

    row: SentenceRow
    spans: tuple[Span, ...]
    position: int


class Mouth(NamedTuple):
    """Whose words are wanted: a country by its code, or a person by slug or part of it."""

    country: str | None
    person: tuple[str, ...]

    def said(self, row: SentenceRow) -> bool:
        """Whether ``row`` is reported to have been said by that country's people or that person."""
        if self.country is not None and row.country == self.country:
            return True
        names = tuple((row.person or "").split("-"))
        asked = self.person
        return bool(asked) and (names[: len(asked)] == asked or names[-len(asked) :] == asked)


class Wanted(NamedTuple):
    """Which sentences: what matches, in which sections and whose mouth (empty: any); how many of a meeting at most.

    ``before`` and ``after``: sentences of context.
    """

    matcher: Matcher
    sections: tuple[str, ...] = ()
    mouths: tuple[Mouth, ...] = ()
    most: int | None = None
    before: int = 0
    after: int = 0

    def asks(self, row: SentenceRow) -> bool:
        """Whether ``row`` is in a section and a mouth that is wanted."""
        if self.sections and row.section not in self.sections:
            return False
        return not self.mouths or any(mouth.said(row) for mouth in self.mouths)


class Count:
    """How often one ``value`` of a field is found."""

    def __init__(self, value: str | None) -> None:
        self.value = value
        self.sentences = self.matches = self.meetings = self.reports = 0


def mouth(typed: str) -> Mouth:
    """Read the value of --said-by. A country's name serves for a person of that name too. Raises BadRequestError."""
    from diplotalk.extract.identity import slug
    from diplotalk.query.countries import country

    names = tuple(filter(None, slug(typed).split("-")))
    try:
        return Mouth(country(typed), names)
    except BadRequestError as error:
        if not names or "ambiguous" in str(error):
            raise
    return Mouth(None, names)


def section(typed: str) -> str:
    """Read the value of --in. Raises BadRequestError."""
    return _one_of("section", typed, SECTIONS)


def field(typed: str) -> str:
    """Read the value of --by. Raises BadRequestError."""
    return _one_of("field for --by", typed, {name: name for name in BY})


def _one_of(what: str, typed: str, known: dict[str, str]) -> str:
    found = known.get(typed.strip().lower()) or next((v for v in known.values() if v == typed.strip().lower()), None)
    if found is None:
        hint = did_you_mean(typed, known) or f" Known: {', '.join(known)}."
        raise BadRequestError(f"unknown {what} '{typed[:40]}'.{hint}")
    return found


def hits(rows: Iterable[SentenceRow], wanted: Wanted, read: Callable[[], object] = lambda: None) -> Iterator[Hit]:
    """The sentences wanted and their context, in the order of ``rows``: all of a report, then all of the next.

    ``read`` is called for every report.
    """
    taken: Counter[str | None] = Counter()
    for _, sentences in groupby(rows, key=lambda row: row.report_key):
        yield from _of_report(list(sentences), wanted, taken)
        read()


def _of_report(rows: Sequence[SentenceRow], wanted: Wanted, taken: Counter[str | None]) -> Iterator[Hit]:
    found = {}
    asked = [n for n, row in enumerate(rows) if wanted.asks(row)]
    for n, spans in zip(asked, wanted.matcher.find_each([rows[n].text for n in asked]), strict=True):
        meeting = rows[n].meeting
        if spans and (wanted.most is None or taken[meeting] < wanted.most):
            taken[meeting] += 1
            found[n] = tuple(spans)
    shown = 0
    for n in found:
        start, shown = max(shown, n - wanted.before), max(shown, min(len(rows), n + wanted.after + 1))
        for near in range(start, shown):
            yield Hit(rows[near], found.get(near, ()), near)


def meetings_with(found: Iterable[Hit]) -> Iterator[dict[str, str | None]]:
    """Id, date and pair of every meeting in which there is a hit, in the order of the hits."""
    seen: set[str] = set()
    for hit in found:
        row = hit.row
        if hit.spans and row.meeting is not None and row.meeting not in seen:
            seen.add(row.meeting)
            yield {"meeting": row.meeting, "date": row.date, "pair": row.pair}


def meetings_without(archive: Archive, criteria: Criteria, found: Iterable[Hit]) -> Iterator[dict[str, str | None]]:
    """Id, date and pair of every meeting asked for in which there is no hit, by date."""
    seen = {hit.row.meeting for hit in found if hit.spans}
    for entry in archive.meetings(criteria):
        if entry.id not in seen:
            yield {"meeting": entry.id, "date": entry.meeting.date, "pair": entry.pair}


def counted(found: Iterable[Hit], by: str) -> list[Count]:
    """How often each value of ``by`` (one of BY) occurs: times and meetings in their order, the rest by frequency."""
    counts: dict[str | None, Count] = {}
    seen: set[tuple[str | None, str, str | int | None]] = set()
    for hit in found:
        if not hit.spans:
            continue
        value = _value(hit.row, by)
        count = counts.setdefault(value, Count(value))
        count.sentences += 1
        count.matches += len(hit.spans)
        count.meetings += hit.row.meeting is not None and _first(seen, (value, "meeting", hit.row.meeting))
        count.reports += _first(seen, (value, "report", hit.row.report_key))
    if by == "meeting":
        return list(counts.values())
    if by in ("year", "month"):
        return sorted(counts.values(), key=lambda count: (count.value is None, count.value or ""))
    return sorted(counts.values(), key=lambda count: (-count.sentences, count.value is None, count.value or ""))


def _first(seen: set[tuple[str | None, str, str | int | None]], key: tuple[str | None, str, str | int | None]) -> bool:
    if key in seen:
        return False
    seen.add(key)
    return True


def _value(row: SentenceRow, by: str) -> str | None:
    if by == "meeting":
        return row.meeting
    if by == "year":
        return row.date[:4] if row.date else None
    if by == "month":
        return row.date[:7] if row.date and len(row.date) >= 7 else None
    return {"country": row.country, "speaker": row.speaker, "outlet": row.outlet}[by]
