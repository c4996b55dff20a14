"""Build or refresh an archive from files and folders: only what has changed is read, in as many processes as wanted."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any, NamedTuple

from diplotalk.archive import owner
from diplotalk.archive.connection import in_plain_words, open_for_writing, transaction
from diplotalk.archive.errors import ArchiveError, MissingPathError
from diplotalk.archive.files import Changed, Roots, Survey
from diplotalk.archive.packing import METADATA, told
from diplotalk.archive.read import SOURCE
from diplotalk.archive.refresh import Refresh
from diplotalk.archive.stored import path_out
from diplotalk.archive.tasks import SHARD_FILES, EndOfFile, Records, Shard, Stored, tasks
from diplotalk.archive.unpacking import source_of
from diplotalk.archive.workers import Pool, in_process
from diplotalk.reading.document import Document, Unreadable
from diplotalk.reading.walk import FileEntry, Listing, NoSuchPath, listings
from diplotalk.version import EXTRACTOR_VERSION

# Starting processes costs more than it saves below these.
POOL_FILES = 2_000
POOL_BYTES = 8 << 20
# So many changed files are remembered; of more the folders are walked a second time.
REMEMBERED = 50_000


@dataclass(frozen=True, slots=True)
class Result:
    """What a refresh did. ``files``: looked at; ``unread``: files and records that could not be read.

    The others count reports, ``meetings`` and ``reports`` what the archive holds now; ``rebuilt``: extracted anew from
    their stored text because an older version had done it.
    """

    files: int
    added: int
    changed: int
    removed: int
    unchanged: int
    rebuilt: int
    unread: int
    meetings: int
    reports: int


class Progress(NamedTuple):
    """How far a refresh is. ``reports``: read so far; ``done`` of ``total``: bytes of the changed files.

    While the reports of an older version are done again ``reports`` is 0, and ``done`` and ``total`` count them.
    """

    reports: int
    done: int
    total: int


def index(
    paths: Sequence[str], db: str, jobs: int | None = None, progress: Callable[[Progress], None] | None = None
) -> Result:
    """Bring the archive ``db`` up to date with ``paths``; it is made if it is not there.

    A file that vanished from one of the folders is dropped, a path that does not exist is a MissingPathError before
    anything is changed. ``jobs`` processes extract, by default one a core. Raises ArchiveError.
    """
    leave_out = _keys_of(db)
    _walk(paths, leave_out)
    connection = open_for_writing(db)
    try:
        with in_plain_words(db):
            owner.claim(connection, db)
            try:
                return _Run(connection, db, paths, leave_out, jobs or _cores(), progress or _silent).refresh()
            finally:
                _release(connection, db)
    finally:
        connection.close()


def _walk(paths: Sequence[str], leave_out: Sequence[str]) -> Iterator[Listing | FileEntry | Unreadable]:
    try:
        return listings(paths, leave_out)
    except NoSuchPath as missing:
        raise MissingPathError(f"no such file or folder: {missing.path}") from None


def _keys_of(db: str) -> list[str]:
    """The archive is none of its own inputs."""
    real = os.path.realpath(db)
    return [real + suffix for suffix in ("", "-journal", "-wal", "-shm")]


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _silent(_progress: Progress) -> None:
    pass


def _release(connection: sqlite3.Connection, db: str) -> None:
    """Whatever happened; if even that fails, the next writer finds that we are gone."""
    try:
        with transaction(connection, db):
            owner.release(connection)
    except ArchiveError:
        pass


class _Run:
    """One refresh."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        db: str,
        paths: Sequence[str],
        leave_out: Sequence[str],
        jobs: int,
        progress: Callable[[Progress], None],
    ) -> None:
        self._connection = connection
        self._paths = paths
        self._leave_out = leave_out
        self._jobs = jobs
        self._progress = progress
        self._roots = Roots.of(paths)
        self._refresh = Refresh(connection, db)
        self._reports = self._done = self._total = 0

    def refresh(self) -> Result:
        """Old reports first, then changed files, then those that vanished."""
        self._total = self._outdated()
        if self._total:
            self._work(self._stored(), parallel=self._total >= POOL_FILES)
            self._done = self._total = 0
        survey = Survey(self._connection, self._roots)
        changed = self._remembered(survey)
        parallel = self._changed >= POOL_FILES or self._total >= POOL_BYTES
        self._work(tasks(changed, self._refresh.known), parallel=parallel)
        self._refresh.finish(survey.vanished, survey.unreadable, self._noted_before())
        return self._result(survey)

    def _remembered(self, survey: Survey) -> Iterable[Changed]:
        """The changed files; how many and how large they are is known before the first is read."""
        found: list[Changed] = []
        self._changed = 0
        for file in survey.changed(_walk(self._paths, self._leave_out)):
            self._changed += 1
            self._total += file.entry.size
            if self._changed <= REMEMBERED:
                found.append(file)
        if self._changed <= REMEMBERED:
            return found
        found.clear()
        return Survey(self._connection, self._roots).changed(_walk(self._paths, self._leave_out))

    def _work(self, work: Iterable[Any], *, parallel: bool) -> None:
        """Have tasks done and their results written."""
        done: Generator[tuple[Any, Any], None, None]
        if parallel and self._jobs > 1:
            from diplotalk.lexicon.load import lexicon

            lexicon()
            done = Pool(self._jobs).results(work)
        else:
            done = in_process(work)
        # Closed at once when a result cannot be written, so that no process works on.
        with closing(done):
            for task, result in done:
                self._take(task, result)

    def _take(self, task: Any, result: Any) -> None:
        if isinstance(task, Shard):
            self._refresh.take_outcomes(result)
            self._reports += sum(len(outcome.items or ()) for outcome in result)
            self._done += sum(file.entry.size for file in task.files)
        elif isinstance(task, Records):
            self._refresh.take_records(task, result)
            self._reports += len(result)
        elif isinstance(task, Stored):
            self._refresh.take_stored(task, result)
            self._done += len(result)
        elif isinstance(task, EndOfFile):
            self._refresh.take_end(task)
            self._done += task.file.entry.size
        self._progress(Progress(self._reports, self._done, self._total))

    def _outdated(self) -> int:
        """Number of reports that an older version extracted."""
        made = self._connection.execute("SELECT value FROM settings WHERE name = 'extractor'").fetchone()
        if made is not None and made[0] >= EXTRACTOR_VERSION:
            return 0
        older = "SELECT count(*) FROM report WHERE extractor < ?"
        return int(self._connection.execute(older, (EXTRACTOR_VERSION,)).fetchone()[0])

    def _stored(self) -> Iterator[Stored]:
        """The outdated reports, as documents again."""
        last = self._connection.execute("SELECT max(id) FROM report").fetchone()[0] or 0
        key = 0
        find = f"""
            SELECT {SOURCE}, r.metadata, r.text, r.id, r.file FROM report r
            WHERE r.id > ? AND r.id <= ? AND r.extractor < ? ORDER BY r.id LIMIT ?"""
        while rows := self._connection.execute(find, (key, last, EXTRACTOR_VERSION, SHARD_FILES)).fetchall():
            key = rows[-1][13]
            yield Stored(tuple((row[13], row[14]) for row in rows), tuple(_document(*row[:13]) for row in rows))

    def _noted_before(self) -> list[str]:
        """Paths under the roots that could not be looked at some earlier time."""
        noted = self._connection.execute("SELECT path FROM unread WHERE file IS NULL").fetchall()
        paths = [path_out(path) for (path,) in noted]
        return [path for path in paths if self._is_ours(os.path.realpath(path))]

    def _is_ours(self, path: str) -> bool:
        return path in self._roots.files or self._roots.hold(path)

    def _result(self, survey: Survey) -> Result:
        count = "SELECT (SELECT count(*) FROM meeting), (SELECT count(*) FROM report), (SELECT count(*) FROM unread)"
        meetings, reports, unread = self._connection.execute(count).fetchone()
        tally = self._refresh.tally
        return Result(
            files=survey.files,
            added=tally.added,
            changed=tally.changed,
            removed=tally.removed,
            unchanged=reports - tally.added - tally.changed,
            rebuilt=tally.rebuilt,
            unread=unread,
            meetings=meetings,
            reports=reports,
        )


def _document(*row: Any) -> Document:
    """The document that a report was extracted from: the columns SOURCE, metadata and text."""
    source = source_of(row[:11])
    metadata = dict(zip(METADATA, told(row[11], source), strict=True))
    return Document(path=source.path, text=row[12], part=source.part, **metadata)
