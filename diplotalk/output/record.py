"""Meetings and reports as the plain objects of the JSON: keys always present, always in the same order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from diplotalk.version import SCHEMA_VERSION

if TYPE_CHECKING:
    from diplotalk.archive.entry import Entry, ReportRow
    from diplotalk.extract.report import Agreement, Meeting, Passage, Report, Source, Statement
    from diplotalk.reading.document import Unreadable

Record = dict[str, Any]

MEETING_KEYS = (
    "schema_version", "id", "date", "date_end", "date_precision", "date_basis", "mode", "event", "pair", "countries",
    "host", "place", "participants", "topics", "agreements", "statements", "reports", "evidence", "flags",
)  # fmt: skip
PLACE_KEYS = ("text", "venue", "city", "region", "country")
PARTICIPANT_KEYS = ("person", "name", "family_name", "country", "title", "role", "part")
STATEMENT_KEYS = ("speaker", "person", "country", "quoted", "act", "verb", "text")
SOURCE_KEYS = (
    "path", "part", "source_id", "outlet", "carrier", "side", "title", "published", "url", "words", "sha256",
)  # fmt: skip


def meeting_record(entry: Entry) -> Record:
    """A meeting of the archive with the reports that tell it."""
    return _meeting(entry.meeting, entry.id, entry.pair, [row.source for row in entry.reports])


def report_record(row: ReportRow) -> Record:
    """One report as a row of ``--reports``: the keys of ``reports[]``, the ids of its meetings, its flags."""
    ends = {"meetings": list(row.meetings), "flags": list(row.flags)}
    return {"schema_version": SCHEMA_VERSION} | source_record(row.source) | ends


def extracted_record(report: Report) -> Record:
    """What ``extract`` prints for one report; its meetings have no ``reports`` of their own."""
    from diplotalk.extract.identity import meeting_id, pair

    meetings = [
        _meeting(m, meeting_id(m.date, m.countries, m.participants), pair(m.countries), None) for m in report.meetings
    ]
    return (
        {"schema_version": SCHEMA_VERSION}
        | source_record(report.source)
        | {
            "meetings": meetings,
            "statements": [_statement(s) for s in report.statements],
            "agreements": [_agreement(a) for a in report.agreements],
            "flags": list(report.flags),
        }
    )


def unread_record(unread: Unreadable) -> Record:
    """What ``extract`` prints for a file or a record that could not be read."""
    return {"schema_version": SCHEMA_VERSION, "path": unread.path, "part": unread.part, "error": unread.reason}


def source_record(source: Source) -> Record:
    """Where a report comes from."""
    return _picked(source, SOURCE_KEYS)


def _meeting(m: Meeting, ident: str, pair: str | None, sources: Sequence[Source] | None) -> Record:
    record: Record = {
        "schema_version": SCHEMA_VERSION,
        "id": ident,
        "date": m.date,
        "date_end": m.date_end,
        "date_precision": m.date_precision,
        "date_basis": m.date_basis,
        "mode": m.mode,
        "event": m.event,
        "pair": pair,
        "countries": list(m.countries),
        "host": m.host,
        "place": _picked(m.place, PLACE_KEYS),
        "participants": [_picked(p, PARTICIPANT_KEYS) for p in m.participants],
        "topics": list(m.topics),
        "agreements": [_agreement(a) for a in m.agreements],
        "statements": [_statement(s) for s in m.statements],
    }
    if sources is not None:
        record["reports"] = [source_record(source) for source in sources]
    record["evidence"] = {name: [_span(p) for p in passages] for name, passages in m.evidence.items()}
    record["flags"] = list(m.flags)
    return record


def _agreement(a: Agreement) -> Record:
    return {"text": a.text, "verb": a.verb, "kind": a.kind, "by": list(a.by), "span": _span(a.span)}


def _statement(s: Statement) -> Record:
    return _picked(s, STATEMENT_KEYS) | {"span": _span(s.span)}


def _span(p: Passage) -> Record:
    return {"report": p.report, "start": p.start, "end": p.end, "line": p.line}


def _picked(value: Any, keys: Sequence[str]) -> Record:
    return {key: getattr(value, key) for key in keys}
