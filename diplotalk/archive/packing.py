"""A report as rows. Pure: workers pack, the one writer only inserts."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from diplotalk.archive.stored import days, path_in, titled
from diplotalk.extract.report import Agreement, Meeting, Passage, Report, Source, Statement
from diplotalk.extract.terms import SECTIONS
from diplotalk.reading.document import Document
from diplotalk.version import EXTRACTOR_VERSION

Row = tuple[Any, ...]

# Columns of Packed.report.
PATH, PART, TITLE, SHA256, METADATA_JSON, EXTRACTOR, TEXT, FOLDED = 0, 1, 6, 10, 12, 13, 14, 15
METADATA = ("source_id", "title", "published", "outlet", "url", "author")
Told = tuple[str | None, ...]
SILENT: Told = (None,) * len(METADATA)


class Packed(NamedTuple):
    """One report as rows. ``report`` lacks id and file; the others begin after the report's id."""

    report: Row
    accounts: tuple[Row, ...]
    statements: tuple[Row, ...]
    agreements: tuple[Row, ...]
    sentences: tuple[Row, ...]


def pack(document: Document, report: Report) -> Packed:
    """Rows of ``report``, which was extracted from ``document``."""
    said = ((n, one) for n, m in enumerate(report.meetings) for one in _all_said(m))
    told = {_where(one): n for n, one in said}
    return Packed(
        report=_report_row(document, report),
        accounts=tuple(_account_row(n, meeting) for n, meeting in enumerate(report.meetings)),
        statements=tuple(_statement_row(n, s, told, report.text) for n, s in enumerate(report.statements)),
        agreements=tuple(_agreement_row(n, a, told, report.text) for n, a in enumerate(report.agreements)),
        sentences=tuple(
            (n, s.span.start, s.span.end, s.span.line, SECTIONS.index(s.section), s.meeting, s.statement, s.agreement)
            for n, s in enumerate(report.sentences)
        ),
    )


def metadata(document: Document, source: Source) -> str | None:
    """What the record said of itself, where ``source`` does not say the same, as JSON; None if it said nothing."""
    told = told_by(document)
    if told == SILENT:
        return None
    return dumps({name: value for name, value in zip(METADATA, told, strict=True) if value != _of(source, name)})


def told_by(document: Document) -> Told:
    """What the record said of itself: the values of METADATA."""
    return tuple(getattr(document, name) for name in METADATA)


def told(stored: str | None, source: Source) -> Told:
    """What ``told_by`` gave for the document of a report. Raises ValueError for a damaged row."""
    if stored is None:
        return SILENT
    differing = json.loads(stored)
    return tuple(differing.get(name, _of(source, name)) for name in METADATA)


def _of(source: Source, name: str) -> str | None:
    value: str | None = getattr(source, name, None)
    return value


def dumps(value: object) -> str:
    """Compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _report_row(document: Document, report: Report) -> Row:
    source = report.source
    return (
        *(path_in(source.path), source.part, source.source_id, source.outlet, source.carrier, source.side),
        *(source.title, source.published, source.url, source.words, source.sha256, " ".join(report.flags) or None),
        *(metadata(document, source), EXTRACTOR_VERSION, report.text, _folded(titled(source.title, report.text))),
    )


def indexed_text(report: Row) -> str:
    """What the full-text index holds of ``Packed.report``; the view indexed_text says the same."""
    title, text, folded = report[TITLE], report[TEXT], report[FOLDED]
    return folded if folded is not None else titled(title, text)


def _folded(text: str) -> str | None:
    """The text as it must be indexed, if the words of the full-text index would otherwise be others."""
    if text.isascii():
        return None
    if all(character.isascii() or character in _SAME_WORDS for character in set(text)):
        return None
    from diplotalk.text.searchable import indexed

    return indexed(text)


# Punctuation, and letters that the index itself takes for the plain letter or keeps as they are.
_SAME_WORDS = frozenset(
    "\u00a0\u2009\u202f\u2010\u2011\u2012\u2013\u2014\u2015\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u00ab\u00bb"
    "\u00b0\u00b7\u20ac\u00a3\u00a9\u00ae\u2122"
    "àáâãäåçèéêëìíîïñòóôõöùúûüýÿÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝŸ"
    "āăąćčďēęěğģīİķļľłńņňōőŕřśşšţťūůűųźżžĀĂĄĆČĎĒĘĚĞĢĪĶĻĽŃŅŇŌŐŔŘŚŞŠŢŤŪŮŰŲŹŻŽșțȘȚ"
) - frozenset("łİ")


def _all_said(meeting: Meeting) -> Iterator[Statement | Agreement]:
    yield from meeting.statements
    yield from meeting.agreements


def _where(said: Statement | Agreement) -> Row:
    return said.span.start, said.span.end, said.text


def _told_in(said: Statement | Agreement, told: dict[Row, int]) -> int | None:
    return said.meeting if said.meeting is not None else told.get(_where(said))


def _unless_slice(said: Statement | Agreement, text: str) -> str | None:
    return None if text[said.span.start : said.span.end] == said.text else said.text


def _statement_row(seq: int, s: Statement, told: dict[Row, int], text: str) -> Row:
    return (
        *(seq, _told_in(s, told), s.span.start, s.span.end, s.span.line),
        *(s.speaker, s.person, s.country, int(s.quoted), s.act, s.verb, _unless_slice(s, text)),
    )


def _agreement_row(seq: int, a: Agreement, told: dict[Row, int], text: str) -> Row:
    return (
        *(seq, _told_in(a, told), a.span.start, a.span.end, a.span.line),
        *(a.verb, a.kind, " ".join(a.by), _unless_slice(a, text)),
    )


def _account_row(position: int, meeting: Meeting) -> Row:
    from diplotalk.archive.merge import vague, who

    day, last = days(meeting.date, meeting.date_end)
    return position, bucket(meeting), day, last if day else vague(meeting), who(meeting), packed_body(meeting)


def bucket(meeting: Meeting) -> str:
    """Reports of one meeting agree about the countries: only accounts of one bucket are compared."""
    return " ".join(sorted(meeting.countries))


def _body(m: Meeting) -> list[Any]:
    place = m.place
    return [
        *(m.date, m.date_end, m.date_precision, m.date_basis, m.mode, m.event, m.countries, m.host),
        [place.text, place.venue, place.city, place.region, place.country],
        [[p.person, p.name, p.family_name, p.country, p.title, p.role, p.part] for p in m.participants],
        m.topics,
        {key: _numbers(passages) for key, passages in m.evidence.items()},
        m.flags,
        [len(m.statements), len(m.agreements)],
    ]


def _numbers(passages: tuple[Passage, ...]) -> list[int]:
    return [number for p in passages for number in (p.start, p.end, p.line)]


def packed_body(meeting: Meeting) -> bytes:
    """All values of a meeting. Compressed: each stands in a table of its own as well."""
    return zlib.compress(dumps(_body(meeting)).encode(), 6)
