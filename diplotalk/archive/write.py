"""Reports go in and out of an archive, inside one transaction with everything that hangs on them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from diplotalk.archive.gather import Cell, gather_days, gather_vague
from diplotalk.archive.packing import Packed, indexed_text
from diplotalk.archive.rows import PENDING, Meetings

_REPORT = f"INSERT INTO report VALUES({', '.join('?' * 18)})"
_ACCOUNT = f"INSERT INTO account VALUES(NULL, ?, ?, {PENDING}, ?, ?, ?, ?, ?)"
_STATEMENT = f"INSERT INTO statement VALUES({', '.join('?' * 13)})"
_AGREEMENT = f"INSERT INTO agreement VALUES({', '.join('?' * 10)})"
_SENTENCE = f"INSERT INTO sentence VALUES({', '.join('?' * 9)})"


class Writer:
    """Collects what changes until ``finish``, all in the transaction of the caller."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._cells: dict[Cell, None] = {}
        self._meetings = Meetings(connection)
        self._buckets: set[str] = set()

    def remove(self, reports: Iterable[int]) -> None:
        """Take reports away; their meetings are made again from what is left by ``finish``."""
        execute = self.connection.execute
        for report in reports:
            rows = execute("SELECT meeting, bucket, day, last FROM account WHERE report = ?", (report,)).fetchall()
            for meeting, bucket, day, last in rows:
                if meeting is not None and meeting != PENDING:
                    # Those that know a day are brought together by day again, whatever the one that goes has known.
                    days = "SELECT DISTINCT bucket, day, last FROM account WHERE meeting = ? AND day <> ''"
                    self._cells.update(dict.fromkeys(execute(days, (meeting,)).fetchall()))
                    self._meetings.dissolve(meeting)
                self._touch(bucket, day, last)
            # The index asks the report for the words to forget.
            execute("DELETE FROM report_search WHERE rowid = ?", (report,))
            for table in ("sentence", "statement", "agreement", "account"):
                execute(f"DELETE FROM {table} WHERE report = ?", (report,))
            execute("DELETE FROM report WHERE id = ?", (report,))

    def put(self, packed: Sequence[tuple[int | None, Packed]]) -> None:
        """Add reports, each with the key of its file (None: from no file)."""
        first = _highest(self.connection) + 1
        many = self.connection.executemany
        numbered = [(first + n, file, report) for n, (file, report) in enumerate(packed)]
        many(_REPORT, ((key, file, *report.report) for key, file, report in numbered))
        many(_STATEMENT, ((key, *row) for key, _, report in numbered for row in report.statements))
        many(_AGREEMENT, ((key, *row) for key, _, report in numbered for row in report.agreements))
        many(_SENTENCE, ((key, *row) for key, _, report in numbered for row in report.sentences))
        words = ((key, indexed_text(report.report)) for key, _, report in numbered)
        many("INSERT INTO report_search(rowid, text) VALUES(?, ?)", words)
        self._put_accounts((key, row) for key, _, report in numbered for row in report.accounts)

    def _put_accounts(self, rows: Iterable[tuple[int, tuple[Any, ...]]]) -> None:
        for report, (position, bucket, day, last, who, body) in rows:
            self.connection.execute(_ACCOUNT, (report, position, bucket, day, last, who, body))
            self._touch(bucket, day, last)

    def _touch(self, bucket: str, day: str, last: str) -> None:
        self._buckets.add(bucket)
        if day:
            self._cells[bucket, day, last] = None
        else:
            self._meetings.unsettled.add(bucket)

    def finish(self, *, settle: bool) -> None:
        """Make the meetings anew that are touched; with ``settle`` also those without a day, old and new."""
        gather_days(self._meetings, self._cells)
        unsettled = self._meetings.unsettled | {bucket for bucket in self._buckets if self._has_vague(bucket)}
        many = self.connection.executemany
        many("INSERT OR IGNORE INTO unsettled VALUES(?)", ((bucket,) for bucket in sorted(unsettled)))
        if settle:
            for (bucket,) in self.connection.execute("SELECT bucket FROM unsettled ORDER BY bucket").fetchall():
                gather_vague(self._meetings, bucket)
            self.connection.execute("DELETE FROM unsettled")
        self._meetings.finish()
        self._cells, self._buckets = {}, set()
        self._meetings.unsettled = set()

    def _has_vague(self, bucket: str) -> bool:
        find = "SELECT 1 FROM account WHERE bucket = ? AND day = '' LIMIT 1"
        return self.connection.execute(find, (bucket,)).fetchone() is not None


def _highest(connection: sqlite3.Connection) -> int:
    return connection.execute("SELECT max(id) FROM report").fetchone()[0] or 0
