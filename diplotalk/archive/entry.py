"""What an archive answers with: meetings, reports and sentences. Plain records, no behaviour."""

# Annotations are no strings here: a named tuple would compile each.
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from diplotalk.extract.report import Meeting, Source


class ReportRow(NamedTuple):
    """One report. ``key`` serves ``Archive.text``; ``meetings``: ids it tells (only from ``Archive.reports``)."""

    key: int
    source: "Source"
    flags: tuple[str, ...]
    meetings: tuple[str, ...] = ()


class Entry(NamedTuple):
    """One meeting as all its reports tell it. ``Passage.report`` is a position in ``reports``, sorted by path and part.

    ``pair`` is in newsroom codes, ``CN-ROK``; None for a meeting without countries.
    """

    id: str
    pair: str | None
    meeting: "Meeting"
    reports: tuple[ReportRow, ...]


class SentenceRow(NamedTuple):
    """One sentence, the unit of a phrase search, which makes millions of them.

    ``text`` is ``report_text[start:end]``, code points of the report as decoded; ``line`` counts from 1. A title that
    does not stand in the text comes first, with 0 for line, start and end.
    ``meeting``, ``date`` and ``pair`` are None for what belongs to no meeting; ``section`` is one of SECTIONS.
    ``speaker``, ``person`` (slug) and ``country`` say who is reported to have said it.
    """

    meeting: str | None
    date: str | None
    pair: str | None
    path: str
    part: int | None
    report_key: int
    line: int
    start: int
    end: int
    section: str
    speaker: str | None
    person: str | None
    country: str | None
    text: str
    outlet: str | None
