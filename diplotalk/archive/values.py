"""How many there are: of meetings and reports, and of meetings for each value of a field."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from diplotalk.archive.criteria import ALL, Criteria
from diplotalk.archive.errors import ArchiveError
from diplotalk.archive.select import select

_PARTICIPANT = "JOIN participant p ON p.meeting = m.id"
_PERSON = f"{_PARTICIPANT} JOIN person n ON n.id = p.person"
_REPORT = "JOIN account a ON a.meeting = m.id JOIN report r ON r.id = a.report"
_SAID = "JOIN account a ON a.meeting = m.id JOIN statement s ON s.report = a.report AND s.position = a.position"
_AGREED = "JOIN account a ON a.meeting = m.id JOIN agreement g ON g.report = a.report AND g.position = a.position"

# Field -> the tables it stands in beside the meeting, and the value.
_FIELDS = {
    "person": (_PERSON, "n.name"),
    "family-name": (_PERSON, "n.family_name"),
    "country": ("JOIN meeting_country y ON y.meeting = m.id AND y.filed = m.filed", "y.country"),
    "pair": ("", "m.pair"),
    "title": (_PARTICIPANT, "p.title"),
    "role": (_PARTICIPANT, "p.role"),
    "topic": ("JOIN meeting_topic t ON t.meeting = m.id", "t.topic"),
    "mode": ("", "m.mode"),
    "event": ("", "m.event"),
    "city": ("", "m.city"),
    "place": ("", "m.place"),
    "host": ("", "m.host"),
    "outlet": (_REPORT, "r.outlet"),
    "carrier": (_REPORT, "r.carrier"),
    "side": (_REPORT, "r.side"),
    "year": ("", "substr(m.date, 1, 4)"),
    "month": ("", "CASE WHEN length(m.date) >= 7 THEN substr(m.date, 1, 7) END"),
    "date": ("", "m.date"),
    "speaker": (_SAID, "s.speaker"),
    "act": (_SAID, "s.act"),
    "agreement-kind": (_AGREED, "g.kind"),
}
FLAG = "flag"
FIELDS = (*_FIELDS, FLAG)


def values(connection: sqlite3.Connection, field: str, criteria: Criteria) -> Iterator[tuple[str | None, int]]:
    """As ``Archive.values``; the value None counts the meetings of which none is known."""
    selection = select(connection, criteria)
    if field == FLAG:
        yield from _flags(connection, criteria)
        return
    if field not in _FIELDS:
        raise ArchiveError(f"no field '{field}'. Fields: {', '.join(FIELDS)}.")
    join, value = _FIELDS[field]
    tables = f"{selection.tables} {join}"
    count = "count(DISTINCT m.id)" if join else "count(*)"
    sql = f"SELECT {value} AS v, {count} AS n FROM {tables} WHERE {selection.where} GROUP BY 1 ORDER BY n DESC, v"
    yield from connection.execute(sql, selection.values)


def _flags(connection: sqlite3.Connection, criteria: Criteria) -> Iterator[tuple[str | None, int]]:
    from collections import Counter

    selection = select(connection, criteria).and_where("m.flags IS NOT NULL")
    sql = f"SELECT m.flags FROM {selection.tables} WHERE {selection.where}"
    counts = Counter(flag for row in connection.execute(sql, selection.values) for flag in row[0].split())
    yield from sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def counts(connection: sqlite3.Connection, criteria: Criteria) -> tuple[int, int]:
    """As ``Archive.counts``."""
    if criteria == ALL:
        row = connection.execute("SELECT (SELECT count(*) FROM meeting), (SELECT count(*) FROM report)").fetchone()
        return int(row[0]), int(row[1])
    selection = select(connection, criteria)
    sql = f"SELECT m.id FROM {selection.tables} WHERE {selection.where}"
    meetings = connection.execute(f"SELECT count(*) FROM ({sql})", selection.values).fetchone()[0]
    told = f"SELECT count(DISTINCT report) FROM account WHERE meeting IN ({sql})"
    return int(meetings), int(connection.execute(told, selection.values).fetchone()[0])
