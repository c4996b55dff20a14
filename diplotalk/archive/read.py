"""Rows become meetings and reports."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from diplotalk.archive import select
from diplotalk.archive.criteria import ALL, Criteria
from diplotalk.archive.entry import Entry, ReportRow
from diplotalk.archive.stored import path_out
from diplotalk.archive.unpacking import agreement_of, meeting_of, source_of, statement_of
from diplotalk.extract.report import Meeting

SOURCE = "r.path, r.part, r.source_id, r.outlet, r.carrier, r.side, r.title, r.published, r.url, r.words, r.sha256"
REPORTS = f"SELECT {SOURCE}, r.flags, r.id FROM report r"
_ACCOUNTS = f"""
    SELECT {SOURCE}, r.flags, r.id, a.position, a.body, r.text
    FROM account a JOIN report r ON r.id = a.report WHERE a."""
_STATEMENTS = """
    SELECT position, start, end, line, speaker, person, country, quoted, act, verb, text
    FROM statement WHERE report = ? AND position = ? ORDER BY seq"""
_AGREEMENTS = """
    SELECT position, start, end, line, verb, kind, by, text
    FROM agreement WHERE report = ? AND position = ? ORDER BY seq"""


def accounts(
    connection: sqlite3.Connection, column: str, keys: Iterable[int], *, statements: bool = True
) -> tuple[list[ReportRow], list[Meeting]]:
    """The reports that tell a meeting, by path and part, and each account with its report's position in the spans.

    ``column``: ``meeting`` or ``id`` of the account, which ``keys`` are values of. Without ``statements`` nobody has
    said anything: they are most of an account, and few answers print them.
    Damaged rows raise ValueError and its like.
    """
    rows = [row for key in keys for row in connection.execute(f"{_ACCOUNTS}{column} = ?", (key,))]
    if len(rows) > 1:
        rows.sort(key=_place_among_reports)
    reports: list[ReportRow] = []
    meetings: list[Meeting] = []
    for *report, position, body, text in rows:
        row = report_row(report)
        if not reports or reports[-1].key != row.key:
            reports.append(row)
        at = len(reports) - 1
        found = (row.key, position)
        rows_said = connection.execute(_STATEMENTS, found) if statements else ()
        said = tuple(statement_of(row, text, at) for row in rows_said)
        agreements = tuple(agreement_of(made, text, at) for made in connection.execute(_AGREEMENTS, found))
        meetings.append(meeting_of(body, said, agreements, at))
    return reports, meetings


def _place_among_reports(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Path, part, text; rows of one report stay together, in the order of its meetings."""
    return path_out(row[0]), row[1] or 0, row[10], row[12], row[13]


def in_order(row: ReportRow) -> tuple[Any, ...]:
    """Key that sorts reports by path and part."""
    return row.source.path, row.source.part or 0, row.source.sha256, row.key


def report_row(columns: list[Any]) -> ReportRow:
    """The columns SOURCE, flags and id."""
    return ReportRow(columns[12], source_of(tuple(columns[:11])), tuple((columns[11] or "").split()))


def entry(connection: sqlite3.Connection, key: int, ident: str, pair: str | None, statements: bool = True) -> Entry:
    """The meeting in row ``key``, put together from the accounts of its reports."""
    reports, told = accounts(connection, "meeting", (key,), statements=statements)
    if len(told) == 1:
        return Entry(ident, pair, told[0], tuple(reports))
    from diplotalk.archive.merged import merged

    return Entry(ident, pair, merged(told), tuple(reports))


def reports(connection: sqlite3.Connection, criteria: Criteria, newest_first: bool) -> Iterator[ReportRow]:
    """Reports of the meetings selected, in their order, each once; with ALL those of no meeting come last."""
    several: set[int] = set()
    for key, *_ in select.rows(connection, select.select(connection, criteria), "m.id, m.ident", newest_first):
        found = connection.execute(f"{REPORTS} WHERE id IN (SELECT report FROM account WHERE meeting = ?)", (key,))
        for row in sorted((report_row(list(columns)) for columns in found), key=in_order):
            told = _idents(connection, row.key) if row.key not in several else ()
            if len(told) > 1:
                several.add(row.key)
            if told:
                yield row._replace(meetings=told)
    if criteria == ALL:
        of_none = "id NOT IN (SELECT report FROM account WHERE meeting IS NOT NULL)"
        alone = f"{REPORTS} WHERE {of_none} ORDER BY path, part, id"
        yield from (report_row(list(columns)) for columns in connection.execute(alone))


def _idents(connection: sqlite3.Connection, report: int) -> tuple[str, ...]:
    """Ids of the meetings that a report tells, in its order."""
    told = "SELECT m.ident FROM account a JOIN meeting m ON m.id = a.meeting WHERE a.report = ? ORDER BY a.position"
    return tuple(dict.fromkeys(row[0] for row in connection.execute(told, (report,))))
