"""The one writer of a refresh: results become changes, changes become transactions of about a thousand reports."""

from __future__ import annotations

import os
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from diplotalk.archive import owner
from diplotalk.archive.connection import transaction
from diplotalk.archive.extracting import Items, Outcome
from diplotalk.archive.files import Changed, note_fingerprints
from diplotalk.archive.packing import (
    EXTRACTOR,
    METADATA_JSON,
    PART,
    PATH,
    SHA256,
    TEXT,
    Packed,
    Told,
    told,
)
from diplotalk.archive.read import SOURCE
from diplotalk.archive.store import BATCH
from diplotalk.archive.stored import path_in
from diplotalk.archive.tasks import EndOfFile, Records, Stored
from diplotalk.archive.unpacking import source_of
from diplotalk.archive.write import Writer
from diplotalk.reading.document import Unreadable
from diplotalk.version import EXTRACTOR_VERSION

BATCH_CHARACTERS = 8 << 20
_NO_END = 1 << 62  # no part is so high
_UNREAD = "INSERT INTO unread VALUES(?, ?, ?, ?)"

# Path, sha256, metadata and extractor: what makes a report the one that the archive has.
_Identity = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """The reports of a file with parts ``after < part <= until`` (None: to the end) become ``items``; None: they stay.

    ``digest``: of the content, if it was read as the walk saw it. ``same``: parts that stay. ``kept``: not opened.
    """

    file: Changed
    items: Items | None
    digest: bytes | None = None
    after: int = -1
    until: int | None = None
    same: frozenset[int] = frozenset()
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Anew:
    """Reports by key, and key of their file, become ``items``, extracted from the same texts."""

    keys: tuple[tuple[int, int | None], ...]
    items: Items


@dataclass(slots=True)
class Tally:
    """Numbers of reports."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    rebuilt: int = 0


class Refresh:
    """Takes results of tasks and writes them; the last with ``finish``, so that a small refresh is one transaction."""

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        self.connection = connection
        self.path = path
        self.tally = Tally()
        self._pending: list[Change | Anew] = []
        self._reports = self._characters = 0
        self._adding: list[tuple[int | None, Packed]] = []

    def known(self, file: int, after: int, until: int) -> dict[int, tuple[str, Told]]:
        """Part -> sha256 of, and what is told by, the records of a file ``after < part <= until``, if up to date."""
        where = "r.file = ? AND r.part > ? AND r.part <= ? AND r.extractor = ?"
        find = f"SELECT {SOURCE}, r.metadata FROM report r WHERE {where}"
        rows = self.connection.execute(find, (file, after, until, EXTRACTOR_VERSION))
        sources = ((source_of(row), row[11]) for row in rows)
        return {source.part or 0: (source.sha256, told(metadata, source)) for source, metadata in sources}

    def take_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Small files."""
        for outcome in outcomes:
            self._add(Change(outcome.file, outcome.items, outcome.digest, kept=outcome.kept))

    def take_records(self, task: Records, items: Items) -> None:
        """Some records of a large file."""
        self._add(Change(task.file, items, None, task.after, task.until, task.same, kept=task.until < 0))

    def take_end(self, task: EndOfFile) -> None:
        """The end of a large file: what the archive has beyond it goes."""
        self._add(Change(task.file, None if task.same else [], task.digest, task.last))

    def take_stored(self, task: Stored, items: Items) -> None:
        """Reports extracted anew from their stored texts."""
        self._add(Anew(task.keys, items))

    def _add(self, change: Change | Anew) -> None:
        if self._reports >= BATCH or self._characters >= BATCH_CHARACTERS or len(self._pending) >= BATCH:
            self._write()
        self._pending.append(change)
        items = change.items or []
        self._reports += len(items)
        self._characters += sum(len(item.report[TEXT]) for item in items if isinstance(item, Packed))

    def finish(self, vanished: Sequence[int], unread: Sequence[Unreadable], forget: Sequence[str]) -> None:
        """Write what is left; drop the files that ``vanished``; note what the walk could not look at.

        ``forget``: paths of which that was noted before.
        """
        *batches, final = [vanished[n : n + BATCH] for n in range(0, max(len(vanished), 1), BATCH)]
        for batch in batches:
            self._write(batch)
        self._write(final, at_end=lambda: self._note_paths(unread, forget))

    def _write(self, vanished: Sequence[int] = (), at_end: Callable[[], None] | None = None) -> None:
        """One transaction; the last one also finds the meetings of reports that know no day."""
        with transaction(self.connection, self.path):
            owner.keep(self.connection)
            writer = Writer(self.connection)
            for change in self._pending:
                self._apply(writer, change)
            for file in vanished:
                self._drop(writer, file)
            writer.put(self._adding)
            writer.finish(settle=at_end is not None)
            if at_end is not None:
                at_end()
                note_fingerprints(self.connection)
                self.connection.execute("UPDATE settings SET value = ? WHERE name = 'extractor'", (EXTRACTOR_VERSION,))
        self._pending, self._adding = [], []
        self._reports = self._characters = 0

    def _apply(self, writer: Writer, change: Change | Anew) -> None:
        if isinstance(change, Anew):
            self._make_anew(writer, change)
            return
        file = self._file(change.file)
        if change.kept:
            self._note(file, change, change.items or [])
            return
        if change.items is not None:
            self._replace(writer, file, change, change.items)
        if change.digest is not None:
            entry = change.file.entry
            self.connection.execute(
                "UPDATE file SET size = ?, mtime_ns = ?, ctime_ns = ?, inode = ?, digest = ? WHERE id = ?",
                (*map(_signed, entry[2:6]), change.digest, file),
            )

    def _file(self, file: Changed) -> int:
        """Key of the file's row, which is made if there is none; it says that the file is to be read again."""
        if file.key is not None:
            self._forget_folder(file.key)
            self.connection.execute("UPDATE file SET size = NULL WHERE id = ?", (file.key,))
            return file.key
        folder, _, name = file.entry.key.rpartition(os.sep)
        place = path_in(folder or os.sep)
        self.connection.execute(
            "INSERT INTO folder(path) VALUES(?) ON CONFLICT(path) DO UPDATE SET seen = NULL WHERE seen IS NOT NULL",
            (place,),
        )
        identity = (place, path_in(name))
        self.connection.execute(
            """INSERT OR IGNORE INTO file(id, folder, name)
            SELECT (SELECT coalesce(max(id), 0) + 1 FROM file), id, ?2 FROM folder WHERE path = ?1""",
            identity,
        )
        find = "SELECT f.id FROM file f JOIN folder d ON d.id = f.folder WHERE d.path = ? AND f.name = ?"
        return int(self.connection.execute(find, identity).fetchone()[0])

    def _forget_folder(self, file: int) -> None:
        """What was known of the folder of ``file`` as a whole holds no longer."""
        forget = "UPDATE folder SET seen = NULL WHERE id = (SELECT folder FROM file WHERE id = ?) AND seen IS NOT NULL"
        self.connection.execute(forget, (file,))

    def _replace(self, writer: Writer, file: int, change: Change, items: Items) -> None:
        """Leave reports that are the same, take away the others, and have the new ones added."""
        before = self._before(file, change)
        new = [item for item in items if isinstance(item, Packed) and not _is_among(item, before)]
        for item in new:
            old = before.get(item.report[PART] or 0)
            if old:
                writer.remove([old.pop(0)[0]])
                self.tally.changed += 1
            else:
                self.tally.added += 1
            self._adding.append((file, item))
        left = [key for old in before.values() for key, _ in old]
        writer.remove(left)
        self.tally.removed += len(left)
        self._note(file, change, items)

    def _before(self, file: int, change: Change) -> dict[int, list[tuple[int, _Identity]]]:
        """Part -> the reports (key, identity) that the archive has and that may have to go."""
        find = """
            SELECT id, coalesce(part, 0), path, sha256, metadata, extractor FROM report
            WHERE file = ? AND coalesce(part, 0) > ? AND coalesce(part, 0) <= ? ORDER BY id"""
        until = _NO_END if change.until is None else change.until
        before: dict[int, list[tuple[int, _Identity]]] = defaultdict(list)
        for key, part, *identity in self.connection.execute(find, (file, change.after, until)):
            if part not in change.same:
                before[part].append((key, tuple(identity)))
        return before

    def _make_anew(self, writer: Writer, change: Anew) -> None:
        writer.remove(key for key, _ in change.keys)
        for (_, file), item in zip(change.keys, change.items, strict=True):
            if isinstance(item, Packed):
                self._adding.append((file, item))
                self.tally.rebuilt += 1
            else:
                self.connection.execute(_UNREAD, (file, path_in(item.path), item.part, item.reason))

    def _drop(self, writer: Writer, file: int) -> None:
        reports = [row[0] for row in self.connection.execute("SELECT id FROM report WHERE file = ?", (file,))]
        writer.remove(reports)
        self.tally.removed += len(reports)
        self.connection.execute("DELETE FROM unread WHERE file = ?", (file,))
        self._forget_folder(file)
        self.connection.execute("DELETE FROM file WHERE id = ?", (file,))

    def _note(self, file: int, change: Change, items: Items) -> None:
        """Record which parts could not be read, in place of what was recorded for them before."""
        forget = "DELETE FROM unread WHERE file = ? AND coalesce(part, 0) > ? AND coalesce(part, 0) <= ?"
        self.connection.execute(forget, (file, change.after, _NO_END if change.until is None else change.until))
        unread = ((file, path_in(u.path), u.part, u.reason) for u in items if isinstance(u, Unreadable))
        self.connection.executemany(_UNREAD, unread)

    def _note_paths(self, unread: Sequence[Unreadable], forget: Sequence[str]) -> None:
        many = self.connection.executemany
        many("DELETE FROM unread WHERE file IS NULL AND path = ?", ((path_in(path),) for path in forget))
        many(_UNREAD, ((None, path_in(u.path), u.part, u.reason) for u in unread))


def _identity(item: Packed) -> _Identity:
    row = item.report
    return row[PATH], row[SHA256], row[METADATA_JSON], row[EXTRACTOR]


def _is_among(item: Packed, before: dict[int, list[tuple[int, _Identity]]]) -> bool:
    """Whether the archive has ``item`` already; if so it is no longer in ``before``."""
    old = before.get(item.report[PART] or 0, [])
    same = next((n for n, (_, identity) in enumerate(old) if identity == _identity(item)), None)
    if same is None:
        return False
    old.pop(same)
    return True


def _signed(number: int) -> int:
    """A number as SQLite can hold it: of the largest ones the upper bit becomes the sign."""
    return (number + (1 << 63)) % (1 << 64) - (1 << 63)
