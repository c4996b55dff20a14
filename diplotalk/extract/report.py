"""What one report says: the values, each with the passages it rests on. Plain records, no behaviour.

They are named tuples, as are all records that a question meets: to import ``dataclasses`` would take as long as to
answer it.
"""

# Annotations are no strings here: a named tuple would compile each.
from typing import NamedTuple


class Passage(NamedTuple):
    """Half-open range of code points in a report's text as decoded: ``text[start:end]``.

    ``line`` counts from 1; ``report`` is the position of the report in ``reports`` (0 while one report is read).
    """

    start: int
    end: int
    line: int
    report: int = 0


class Place(NamedTuple):
    """Where a meeting was held; ``text`` is the report's wording, ``country`` an ISO 3166 alpha-2 code."""

    text: str | None = None
    venue: str | None = None
    city: str | None = None
    region: str | None = None
    country: str | None = None


class Participant(NamedTuple):
    """Someone at a meeting. ``person`` is the slug of the name; a side known by its office alone has no name."""

    person: str | None
    name: str | None
    family_name: str | None
    country: str | None
    title: str | None
    role: str
    part: str  # "principal" or "attending"


class Agreement(NamedTuple):
    """One sentence that states a joint outcome. ``by``: codes of the parties; ``meeting``: position in the report."""

    text: str
    verb: str | None
    kind: str
    by: tuple[str, ...]
    span: Passage
    meeting: int | None = None


class Statement(NamedTuple):
    """One sentence of direct or indirect speech and whose it is. A side as such has a country alone."""

    speaker: str | None
    person: str | None
    country: str | None
    quoted: bool
    act: str
    verb: str | None
    text: str
    span: Passage
    meeting: int | None = None


class Sentence(NamedTuple):
    """The unit of ``grep``. ``statement`` and ``agreement`` are positions in the report's own tuples."""

    span: Passage
    section: str
    meeting: int | None = None
    statement: int | None = None
    agreement: int | None = None


class Meeting(NamedTuple):
    """One meeting as one report (or several merged ones) tells it; the keys of the JSON, in its order."""

    date: str | None
    date_end: str | None
    date_precision: str | None  # "day", "month", "year" or None
    date_basis: str | None
    mode: str
    event: str
    countries: tuple[str, ...]
    host: str | None
    place: Place
    participants: tuple[Participant, ...]
    topics: tuple[str, ...]
    agreements: tuple[Agreement, ...]
    statements: tuple[Statement, ...]
    evidence: dict[str, tuple[Passage, ...]]
    flags: tuple[str, ...] = ()


class Source(NamedTuple):
    """Where a report comes from: the keys of ``reports[]`` in the JSON."""

    path: str
    part: int | None
    source_id: str | None
    outlet: str | None
    carrier: str | None
    side: str | None
    title: str | None
    published: str | None
    url: str | None
    words: int
    sha256: str


class Report(NamedTuple):
    """All that was read out of one document. The meeting the headline or lead is about comes first.

    ``statements`` and ``agreements`` are those of the whole article; the ones of a meeting stand in it as well.
    """

    source: Source
    text: str
    meetings: tuple[Meeting, ...]
    statements: tuple[Statement, ...]
    agreements: tuple[Agreement, ...]
    sentences: tuple[Sentence, ...]
    flags: tuple[str, ...] = ()
