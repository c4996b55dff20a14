"""Sentences in order of date: which reports can hold a hit, in what order they are read, and what they say."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from diplotalk.archive.criteria import ALL, Criteria
from diplotalk.archive.entry import SentenceRow
from diplotalk.archive.select import select
from diplotalk.archive.stored import path_out, titled
from diplotalk.extract.terms import SECTIONS

Literals = Sequence[Sequence[str]]
# Meeting row -> id, date and pair.
Shown = tuple[str | None, str | None, str | None]

# If one report in so many can hold a hit, going through the meetings in order finds the first ones sooner than sorting.
DENSE = 8

_CANDIDATES = "SELECT rowid FROM report_search WHERE report_search MATCH ?"
_ORDERED = """
    SELECT a.report FROM json_each(?) f CROSS JOIN account a ON a.report = f.value
    CROSS JOIN meeting m ON m.id = a.meeting CROSS JOIN report r ON r.id = a.report
    ORDER BY m.filed, m.ident, r.path, r.part, r.id"""
_OF_NONE = """
    WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.report = r.id AND a.meeting IS NOT NULL)
    ORDER BY r.path, r.part, r.id"""
_ALL_OF_NONE = f"SELECT r.id FROM report r {_OF_NONE}"
_SOME_OF_NONE = f"SELECT r.id FROM json_each(?) f CROSS JOIN report r ON r.id = f.value {_OF_NONE}"
_MEETINGS = """
    SELECT a.position, m.ident, m.date, m.pair FROM account a JOIN meeting m ON m.id = a.meeting WHERE a.report = ?"""
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
    """Keys of candidate reports; a few bytes each, since a common word has a million."""

    def __init__(self, connection: sqlite3.Connection, match: str) -> None:
        highest = connection.execute("SELECT max(id) FROM report").fetchone()[0] or 0
        self.keys = array("q", (key for (key,) in connection.execute(_CANDIDATES, (match,))))
        self.is_dense = len(self.keys) * DENSE > highest
        self._bits = bytearray(highest // 8 + 1)
        for key in self.keys:
            self._bits[key >> 3] |= 1 << (key & 7)

    def __contains__(self, key: int) -> bool:
        return bool(self._bits[key >> 3] >> (key & 7) & 1)


def _reports(
    connection: sqlite3.Connection, criteria: Criteria, found: _Found | None
) -> Iterator[tuple[int, dict[int, Shown]]]:
    """Reports, each at the first of its meetings, and what to show for the meetings it tells, by position."""
    if criteria == ALL and found is not None and not found.is_dense:
        yield from _sorted(connection, str(found.keys.tolist()))
        return
    yield from _along_meetings(connection, criteria, found)
    if criteria == ALL:
        for (report,) in connection.execute(_ALL_OF_NONE):
            if found is None or report in found:
                yield report, {}


def _sorted(connection: sqlite3.Connection, found: str) -> Iterator[tuple[int, dict[int, Shown]]]:
    """Few candidates, as a JSON array: looked up, then sorted."""
    several: set[int] = set()
    for (report,) in connection.execute(_ORDERED, (found,)):
        if report not in several:
            shown = _meetings_of(connection, report)
            if len(shown) > 1:
                several.add(report)
            yield report, shown
    yield from ((report, {}) for (report,) in connection.execute(_SOME_OF_NONE, (found,)))


def _meetings_of(connection: sqlite3.Connection, report: int) -> dict[int, Shown]:
    rows = connection.execute(_MEETINGS, (report,))
    return {position: (ident, date, pair) for position, ident, date, pair in rows}


def _along_meetings(
    connection: sqlite3.Connection, criteria: Criteria, found: _Found | None
) -> Iterator[tuple[int, dict[int, Shown]]]:
    """Through the meetings in order; a report comes with its first one."""
    selection = select(connection, criteria)
    wanted: set[str] | None = None
    if criteria != ALL:
        wanted = {row[0] for row in connection.execute(*selection.query("m.ident"))}
    several: set[int] = set()
    told = selection.joined("CROSS JOIN account a ON a.meeting = m.id").query("m.id, a.report")
    for _, group in groupby(connection.execute(*told), key=itemgetter(0)):
        reports = {report for _, report in group if found is None or report in found}
        for report in _by_path(connection, reports - several):
            shown = _meetings_of(connection, report)
            if len(shown) > 1:
                several.add(report)
            yield report, shown if wanted is None else {n: m for n, m in shown.items() if m[0] in wanted}


def _by_path(connection: sqlite3.Connection, reports: set[int]) -> Iterable[int]:
    if len(reports) < 2:
        return reports
    ordered = "SELECT r.id FROM json_each(?) f CROSS JOIN report r ON r.id = f.value ORDER BY r.path, r.part, r.id"
    return [row[0] for row in connection.execute(ordered, (str(list(reports)),))]


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
