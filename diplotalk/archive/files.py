"""Which files have changed since the archive was written, and which have vanished."""

from __future__ import annotations

import hashlib
import marshal
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from diplotalk.archive.stored import path_in, path_out
from diplotalk.reading.document import Unreadable
from diplotalk.reading.walk import FileEntry, Listing


class Changed(NamedTuple):
    """A file that is new or looks different. ``key`` and ``digest`` are those of the archive, None if it is new."""

    entry: FileEntry
    key: int | None
    digest: bytes | None


class Roots(NamedTuple):
    """What was asked to be indexed, as real paths: folders, and files given by name."""

    folders: tuple[str, ...]
    files: frozenset[str]

    @classmethod
    def of(cls, paths: Sequence[str]) -> Roots:
        """The roots behind ``paths`` as typed."""
        real = [os.path.realpath(path) for path in paths]
        return cls(tuple(p for p in real if Path(p).is_dir()), frozenset(p for p in real if not Path(p).is_dir()))

    def hold(self, folder: str) -> bool:
        """Whether ``folder`` is one of the folders, or inside one."""
        return any(_inside(folder, root) for root in self.folders)


def _inside(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder if folder.endswith(os.sep) else folder + os.sep)


_COLUMNS = "size, mtime_ns, ctime_ns, inode, name, id"
# Names that are no text are few, and stand elsewhere in the order of a walk than in that of the archive.
_TEXT = f"SELECT {_COLUMNS} FROM file WHERE folder = ? AND typeof(name) = 'text' ORDER BY name"
_BYTES = f"SELECT {_COLUMNS} FROM file WHERE folder = ? AND typeof(name) = 'blob'"
_Row = tuple[Any, ...]
_SEEN = "SELECT name, size, mtime_ns, ctime_ns, inode FROM file WHERE folder = ? ORDER BY name"
_AT_A_TIME = 1000


def fingerprint(files: Iterable[_Row]) -> bytes:
    """A hash of name, size, times and inode of files in order of name, as a Listing or the archive gives them."""
    rows, digest = iter(files), hashlib.blake2b(digest_size=16)
    while some := list(islice(rows, _AT_A_TIME)):
        digest.update(marshal.dumps(some, 2))  # the quickest way to bytes; of this version they are always the same
    return digest.digest()


def note_fingerprints(connection: sqlite3.Connection) -> None:
    """Of the folders in which something has changed, so that the next refresh need not look at each of their files."""
    for (key,) in connection.execute("SELECT id FROM folder WHERE seen IS NULL").fetchall():
        seen = fingerprint(connection.execute(_SEEN, (key,)))
        connection.execute("UPDATE folder SET seen = ? WHERE id = ?", (seen, key))


class Survey:
    """One comparison of a walk with the archive. The numbers are complete when ``changed`` has been read to the end."""

    def __init__(self, connection: sqlite3.Connection, roots: Roots) -> None:
        self.connection = connection
        self.roots = roots
        self.files = self.same = 0
        self.unreadable: list[Unreadable] = []
        self.vanished: list[int] = []
        self._closed: list[str] = []
        self._visited: set[int] = set()
        self._folder = _Folder(connection, "", None)

    def changed(self, walked: Iterable[Listing | FileEntry | Unreadable]) -> Iterator[Changed]:
        """The files that differ in size, times or inode; in the order of the walk."""
        for found in walked:
            if not isinstance(found, Listing):
                yield from self._differing((found,))
            elif not self._is_as_before(found):
                yield from self._differing(found.entries())
        self._leave(self._folder)
        self._find_vanished_folders()

    def _is_as_before(self, folder: Listing) -> bool:
        """Whether the archive has just these files: nearly always so, and cheaper than to look each up."""
        row = self.connection.execute("SELECT id, seen FROM folder WHERE path = ?", (path_in(folder.key),)).fetchone()
        if row is None or not folder.whole or folder.unreadable or row[1] != fingerprint(folder.files):
            return False
        self._visited.add(row[0])
        self.files += len(folder.files)
        self.same += len(folder.files)
        return True

    def _differing(self, entries: Iterable[FileEntry | Unreadable]) -> Iterator[Changed]:
        folder = self._folder
        for entry in entries:
            self.files += 1
            if isinstance(entry, Unreadable):
                self.unreadable.append(entry)
                self._closed.append(os.path.realpath(entry.path))
                continue
            row = folder.next
            # In most folders it is the next one, and unchanged.
            if row is not None and row[:4] == entry[2:6] and folder.prefix + row[4] == entry.key:
                folder.next = next(folder.rows, None)
                self.same += 1
                continue
            where, _, name = entry.key.rpartition(os.sep)
            if (where or os.sep) != folder.path:
                self._leave(folder)
                self._folder = folder = self._enter(where or os.sep)
            row = folder.find(name)
            if row is not None and row[:4] == entry[2:6]:
                self.same += 1
            else:
                yield Changed(entry, row[5] if row else None, self._digest(row[5]) if row else None)

    def _digest(self, key: int) -> bytes | None:
        digest: bytes | None = self.connection.execute("SELECT digest FROM file WHERE id = ?", (key,)).fetchone()[0]
        return digest

    def _enter(self, path: str) -> _Folder:
        row = self.connection.execute("SELECT id FROM folder WHERE path = ?", (path_in(path),)).fetchone()
        if row:
            self._visited.add(row[0])
        return _Folder(self.connection, path, row and row[0])

    def _leave(self, folder: _Folder) -> None:
        if self.roots.hold(folder.path):
            self.vanished += (key for name, key in folder.rest() if not self._is_excused(folder.path, name))

    def _is_excused(self, folder: str, name: str = "") -> bool:
        """Given by name, so that the folder's walk leaves it out; or not to be looked at, which proves nothing."""
        path = os.path.join(folder, name) if name else folder  # noqa: PTH118 - a text, no look at the disk
        return path in self.roots.files or any(_inside(path, other) for other in self._closed)

    def _find_vanished_folders(self) -> None:
        for key, path in self.connection.execute("SELECT id, path FROM folder ORDER BY id").fetchall():
            if key in self._visited or not self.roots.hold(path_out(path)) or self._is_excused(path_out(path)):
                continue
            for name, file in self.connection.execute("SELECT name, id FROM file WHERE folder = ?", (key,)):
                if not self._is_excused(path_out(path), path_out(name)):
                    self.vanished.append(file)


class _Folder:
    """The files that the archive knows in one folder, read along with a walk that goes by name."""

    def __init__(self, connection: sqlite3.Connection, path: str, key: int | None) -> None:
        self.path = path
        self.prefix = path if path.endswith(os.sep) else path + os.sep
        self.rows: Iterator[_Row] = iter(connection.execute(_TEXT, (key,)) if key else ())
        self.next: _Row | None = next(self.rows, None)
        others = connection.execute(_BYTES, (key,)) if key else ()
        self._passed: dict[str, _Row] = {path_out(row[4]): row for row in others}

    def find(self, name: str) -> _Row | None:
        """The row of ``name``; at most once a name."""
        while self.next is not None and self.next[4] < name:
            self._passed[self.next[4]] = self.next
            self.next = next(self.rows, None)
        if self.next is not None and self.next[4] == name:
            row, self.next = self.next, next(self.rows, None)
            return row
        return self._passed.pop(name, None)

    def rest(self) -> Iterator[tuple[str, int]]:
        """Name and key of the files that were not looked for."""
        yield from ((name, row[5]) for name, row in self._passed.items())
        while self.next is not None:
            yield self.next[4], self.next[5]
            self.next = next(self.rows, None)
