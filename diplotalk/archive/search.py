"""Sentences in order of date: which reports can hold a hit, in what order they are read, and what they say."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence

from diplotalk.archive.criteria import ALL, Criteria
from diplotalk.archive.entry import SentenceRow
from diplotalk.archive.packing import path_out, titled
from diplotalk.archive.select import select
from diplotalk.extract.report import SECTIONS

Literals = Sequence[Sequence[str]]
# Meeting row -> id, date and pair.
Shown = tuple[str | None, str | None, str | None]

# From so many candidates on it is quicker to go through the meetings in order than to sort the candidates.
MANY = 20_000

_CANDIDATES = "SELECT rowid FROM report_search WHERE report_search MATCH ?"
_ACCOUNTS = """
    SELECT a.report, a.position, m.ident, m.date, m.pair, m.filed, r.path, r.part
    FROM account a CROSS JOIN meeting m ON m.id = a.meeting CROSS JOIN report r ON r.id = a.report WHERE a.report = ?"""
_SENTENCES = """
    SELECT s.line, s.start, s.end, s.section, s.position, t.speaker, t.person, t.country
    FROM sentence s LEFT JOIN statement t ON t.report = s.report AND t.seq = s.statement
    WHERE s.report = ? ORDER BY s.seq"""
_NO_MEETING: Shown = (None, None, None)


def expression(literals: Literals | None) -> str | None:
    """The literals as a question to the full-text index; None if they narrow nothing."""
    choices = []
    for choice in literals or ():
        phrases = [_phrase(literal) for literal in choice]
        if phrases and all(phrases):
            choices.append(f"({' OR '.join(phrases)})")
    return " AND ".join(choices) or None


def _phrase(literal: str) -> str:
    """Quoted, so that nothing in it is an operator; '' if no word is in it."""
    words = literal.rstrip("*").replace("\0", " ").replace('"', " ").strip()
    if not any(character.isalnum() for character in words):
        return ""
    return f'"{words}" *' if literal.endswith("*") else f'"{words}"'


def count(connection: sqlite3.Connection, literals: Literals | None) -> int:
    """Number of reports that can hold a hit."""
    match = expression(literals)
    if match is None:
        return int(connection.execute("SELECT count(*) FROM report").fetchone()[0])
    return int(connection.execute(f"SELECT count(*) FROM ({_CANDIDATES})", (match,)).fetchone()[0])


def sentences(connection: sqlite3.Connection, criteria: Criteria, literals: Literals | None) -> Iterator[SentenceRow]:
    """As ``Archive.sentences``."""
    match = expression(literals)
    found = None if match is None else _Found(connection, match)
    for report, shown in _reports(connection, criteria, found):
        yield from _of_report(connection, report, shown, everything=criteria == ALL)


class _Found:
    """Keys of candidate reports; a bit each, since a common word has a million."""

    def __init__(self, connection: sqlite3.Connection, match: str) -> None:
        highest = connection.execute("SELECT max(id) FROM report").fetchone()[0] or 0
        self._bits = bytearray(highest // 8 + 1)
        self.count = 0
        for (key,) in connection.execute(_CANDIDATES, (match,)):
            self._bits[key >> 3] |= 1 << (key & 7)
            self.count += 1

    def __contains__(self, key: int) -> bool:
        return bool(self._bits[key >> 3] >> (key & 7) & 1)

    def __iter__(self) -> Iterator[int]:
        for n, byte in enumerate(self._bits):
            if byte:
                yield from (n * 8 + bit for bit in range(8) if byte >> bit & 1)


def _reports(
    connection: sqlite3.Connection, criteria: Criteria, found: _Found | None
) -> Iterator[tuple[int, dict[int, Shown]]]:
    """Reports, each at the first of its meetings, and what to show for the meetings it tells, by position."""
    if found is not None and found.count < MANY and criteria == ALL:
        yield from _sorted(connection, found)
        return
    yield from _along_meetings(connection, criteria, found)
    if criteria == ALL:
        alone = "SELECT id FROM report WHERE id NOT IN (SELECT report FROM account WHERE meeting IS NOT NULL)"
        for (report,) in connection.execute(f"{alone} ORDER BY path, part, id"):
            if found is None or report in found:
                yield report, {}


def _sorted(connection: sqlite3.Connection, found: _Found) -> Iterator[tuple[int, dict[int, Shown]]]:
    """Few candidates: looked up, then sorted."""
    order = []
    for report in found:
        rows = connection.execute(_ACCOUNTS, (report,)).fetchall()
        if rows:
            first = min(rows, key=lambda row: (row[5], row[2]))
            order.append((False, first[5], first[2], path_out(first[6]), first[7] or 0, report))
        else:
            path, part = connection.execute("SELECT path, part FROM report WHERE id = ?", (report,)).fetchone()
            order.append((True, "", "", path_out(path), part or 0, report))
    order.sort()
    for *_, report in order:
        yield report, _meetings_of(connection, report)


def _meetings_of(connection: sqlite3.Connection, report: int) -> dict[int, Shown]:
    return {row[1]: (row[2], row[3], row[4]) for row in connection.execute(_ACCOUNTS, (report,))}


def _along_meetings(
    connection: sqlite3.Connection, criteria: Criteria, found: _Found | None
) -> Iterator[tuple[int, dict[int, Shown]]]:
    """Through the meetings in order; a report comes with its first one."""
    reports_of = "SELECT DISTINCT a.report FROM account a JOIN report r ON r.id = a.report WHERE a.meeting = ?"
    several: set[int] = set()
    wanted: set[str] | None = None if criteria == ALL else set()
    sql, values = select(connection, criteria).query("m.id, m.ident")
    if wanted is not None:
        wanted.update(row[1] for row in connection.execute(sql, values))
    for meeting, _ in connection.execute(sql, values):
        for (report,) in connection.execute(f"{reports_of} ORDER BY r.path, r.part, r.id", (meeting,)).fetchall():
            if report in several or (found is not None and report not in found):
                continue
            shown = _meetings_of(connection, report)
            if len(shown) > 1:
                several.add(report)
            yield report, shown if wanted is None else {n: m for n, m in shown.items() if m[0] in wanted}


def _of_report(
    connection: sqlite3.Connection, report: int, shown: dict[int, Shown], *, everything: bool
) -> Iterator[SentenceRow]:
    """The sentences of one report; without ``everything`` not those of other meetings than ``shown``."""
    head = "SELECT path, part, outlet, title, text FROM report WHERE id = ?"
    path, part, outlet, title, text = connection.execute(head, (report,)).fetchone()
    path = path_out(path)
    if titled(title, text) is not text and (everything or 0 in shown):
        meeting, date, pair = shown.get(0, _NO_MEETING)  # a headline is about the first
        head_row = (meeting, date, pair, path, part, report, 0, 0, 0, "title", None, None, None, title, outlet)
        yield SentenceRow(*head_row)
    for line, start, end, section, position, speaker, person, country in connection.execute(_SENTENCES, (report,)):
        if not everything and position is not None and position not in shown:
            continue
        meeting, date, pair = shown.get(position, _NO_MEETING)
        yield SentenceRow(
            *(meeting, date, pair, path, part, report, line, start, end, SECTIONS[section]),
            *(speaker, person, country, text[start:end], outlet),
        )
