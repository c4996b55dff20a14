"""An archive of reports: put them in, ask for meetings, reports, sentences and counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from types import TracebackType
from typing import TYPE_CHECKING, ParamSpec, Self, TypeVar

from diplotalk.archive.criteria import ALL, Criteria
from diplotalk.archive.entry import Entry, ReportRow, SentenceRow

if TYPE_CHECKING:
    import sqlite3

    from diplotalk.archive.packing import Packed
    from diplotalk.extract.report import Report
    from diplotalk.reading.document import Document, Unreadable

P = ParamSpec("P")
Item = TypeVar("Item")


def _answer(method: Callable[P, Iterator[Item]]) -> Callable[P, Iterator[Item]]:
    """A generator that sees one state of the archive from the first to the last item; its errors are ArchiveError."""

    @wraps(method)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> Iterator[Item]:
        archive = args[0]
        assert isinstance(archive, Archive)
        with archive._one_state():
            yield from method(*args, **kwargs)

    return wrapped


class Archive:
    """One SQLite file, or one in memory. Every method may raise ArchiveError, whose text is one line for a person."""

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        self.connection = connection
        self.path = path
        self._answering = 0
        self._closed = False
        self._added: list[tuple[int | None, Packed]] = []

    @classmethod
    def open(cls, path: str) -> Self:
        """Open ``path`` for questions; nothing is created or changed."""
        from diplotalk.archive.connection import open_for_questions

        return cls(open_for_questions(path), path)

    @classmethod
    def create(cls, path: str) -> Self:
        """Open ``path`` for writing, make it if it is not there."""
        from diplotalk.archive.connection import open_for_writing

        return cls(open_for_writing(path), path)

    @classmethod
    def memory(cls) -> Self:
        """An empty archive that lives as long as the object."""
        from diplotalk.archive.connection import MEMORY, open_in_memory

        return cls(open_in_memory(), MEMORY)

    def close(self) -> None:
        """Release the file; what was added and not merged is lost."""
        self._closed = True
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def _one_state(self) -> Iterator[None]:
        """While an answer is given no other program's changes are seen; between answers they are."""
        from diplotalk.archive.connection import in_plain_words

        with in_plain_words(self.path, reading=True):
            if not self._answering and not self.connection.in_transaction:
                self.connection.execute("BEGIN")
            self._answering += 1
            try:
                yield
            finally:
                self._answering -= 1
                # An answer that nobody reads to its end may outlive the archive.
                if not self._answering and not self._closed and self.connection.in_transaction:
                    self.connection.execute("COMMIT")

    def add(self, document: Document, report: Report) -> None:
        """Put one report in; ``merge`` must follow before questions are asked."""
        from diplotalk.archive.packing import pack

        self._added.append((None, pack(document, report)))
        if len(self._added) >= BATCH:
            self._write(settle=False)

    def merge(self) -> None:
        """Bring together the reports of one meeting, for all that was added since the last time."""
        self._write(settle=True)

    def _write(self, *, settle: bool) -> None:
        from diplotalk.archive.connection import transaction
        from diplotalk.archive.write import Writer

        with transaction(self.connection, self.path):
            writer = Writer(self.connection)
            writer.put(self._added)
            writer.finish(settle=settle)
        self._added = []

    @_answer
    def meetings(
        self,
        criteria: Criteria = ALL,
        *,
        newest_first: bool = False,
        limit: int | None = None,
        statements: bool = True,
    ) -> Iterator[Entry]:
        """Meetings in order of date and id, streaming; undated ones last, also with ``newest_first``.

        Without ``statements`` they come without what was said, and sooner.
        """
        from diplotalk.archive import read, select

        selection = select.select(self.connection, criteria)
        for key, ident, pair in select.rows(self.connection, selection, "m.id, m.ident, m.pair", newest_first, limit):
            yield read.entry(self.connection, key, ident, pair, statements)

    def entry(self, id: str) -> Entry | None:
        """The meeting with exactly this id."""
        return next(self.meetings(Criteria(ids=(id,))), None)

    def find(self, fragment: str) -> list[str]:
        """Ids that ``fragment`` may mean, by date: the id itself alone if there is one, else all it is part of."""
        from diplotalk.archive.select import idents

        with self._one_state():
            return idents(self.connection, fragment.strip().lower())

    def nearest(self, fragment: str, n: int = 3) -> list[str]:
        """Up to ``n`` ids that look most like ``fragment``, best first."""
        from diplotalk.archive.nearest import nearest

        with self._one_state():
            return nearest(self.connection, fragment, n)

    @_answer
    def reports(
        self, criteria: Criteria = ALL, *, newest_first: bool = False, limit: int | None = None
    ) -> Iterator[ReportRow]:
        """Reports of the meetings asked for, in their order, each once; with ALL also those of no meeting, last."""
        from itertools import islice

        from diplotalk.archive.read import reports

        yield from islice(reports(self.connection, criteria, newest_first), limit)

    def text(self, report_key: int) -> str:
        """The text of a report as it was decoded, character for character."""

        with self._one_state():
            row = self.connection.execute("SELECT text FROM report WHERE id = ?", (report_key,)).fetchone()
        return str(row[0])

    @_answer
    def sentences(
        self, criteria: Criteria = ALL, literals: Sequence[Sequence[str]] | None = None
    ) -> Iterator[SentenceRow]:
        """Every sentence, in text order, of each report that may hold a hit; reports in order of date.

        ``literals`` narrows the reports: each inner sequence is a choice of phrases of which one must occur, and all
        choices must be met: ``[["fast track*"], ["beijing", "seoul"]]``. A phrase is in the form that
        ``searchable.indexed`` gives; it begins where a word begins, and with a ``*`` its last word may go on in the
        text. Reports that do not match are left out, but not every sentence that comes is a hit: look at ``text``
        yourself. None: everything. With criteria come the sentences of the meetings asked for, and those of no meeting
        in the same reports.
        """
        from diplotalk.archive.search import sentences

        yield from sentences(self.connection, criteria, literals)

    def candidates(self, literals: Sequence[Sequence[str]] | None = None) -> int:
        """How many reports ``sentences`` would read: the total of a progress bar."""
        from diplotalk.archive.search import count

        with self._one_state():
            return count(self.connection, literals)

    @_answer
    def values(self, field: str, criteria: Criteria = ALL) -> Iterator[tuple[str | None, int]]:
        """Each value of ``field`` (one of values.FIELDS) and how many meetings have it, most frequent first."""
        from diplotalk.archive.values import values

        yield from values(self.connection, field, criteria)

    def counts(self, criteria: Criteria = ALL) -> tuple[int, int]:
        """Number of meetings asked for and of the reports that tell them; with ALL, of all reports."""
        from diplotalk.archive.values import counts

        with self._one_state():
            return counts(self.connection, criteria)

    def files(self) -> int:
        """Number of files that reports were read from."""

        with self._one_state():
            unread = "SELECT count(DISTINCT file) FROM unread WHERE part IS NULL"
            return int(self.connection.execute(f"SELECT (SELECT count(*) FROM file) - ({unread})").fetchone()[0])

    @_answer
    def unread(self) -> Iterator[Unreadable]:
        """Files and records that could not be read, by path and part."""
        from diplotalk.archive.stored import path_out
        from diplotalk.reading.document import Unreadable

        rows = self.connection.execute("SELECT path, reason, part FROM unread ORDER BY path, part")
        yield from (Unreadable(path_out(path), reason, part) for path, reason, part in rows)


BATCH = 1000  # reports a transaction
