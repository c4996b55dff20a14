"""Connections to an archive file: how they are opened, how long they wait, and SQLite's errors in plain words."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager

from diplotalk.archive import schema
from diplotalk.archive.errors import (
    ArchiveError,
    BusyArchiveError,
    DamagedArchiveError,
    NoArchiveError,
    NotAnArchiveError,
    UnwritableArchiveError,
)

MEMORY = "memory"  # stands for the path of an archive without a file
REMEDY = "Index the reports into a new archive."
# What decoding a damaged row may raise.
UNREADABLE_ROW = (ValueError, TypeError, LookupError, AttributeError)
WAIT_SECONDS = 30  # for another program that reads or writes
CACHE_KIB = 65_536  # a batch of reports stays in memory until it is committed, so that readers wait for that only

_AS_IT_IS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-~"
_FULL = ("disk is full", "disk I/O error", "unable to open database file", "readonly database", "file is too big")


def open_for_questions(path: str) -> sqlite3.Connection:
    """A connection that cannot change the archive. Nothing is created: the file must be there."""
    _must_be_file(path)
    with in_plain_words(path):
        # Not mode=ro: what a killed writer left half done could not be rolled back then.
        connection = _connect(path, "rw")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA query_only = ON")
        try:
            schema.check(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def open_for_writing(path: str) -> sqlite3.Connection:
    """A connection that may write; the archive is made if there is no file or an empty one."""
    from pathlib import Path

    folder = Path(path).absolute().parent
    if not folder.is_dir():
        raise UnwritableArchiveError(f"can't write {path}: there is no folder {folder}.")
    if Path(path).exists():
        _must_be_file(path)
    with in_plain_words(path):
        connection = _connect(path, "rwc")
        try:
            _prepare(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def open_in_memory() -> sqlite3.Connection:
    """An empty archive without a file."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    with in_plain_words(MEMORY):
        schema.make(connection)
    return connection


def _connect(path: str, mode: str) -> sqlite3.Connection:
    uri = f"file:{_quoted(path)}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False)


def _quoted(path: str) -> str:
    """The absolute ``path`` as it must stand in a URI."""
    whole = path if os.path.isabs(path) else os.path.join(os.getcwd(), path)
    return "".join(chr(byte) if byte in _AS_IT_IS else f"%{byte:02X}" for byte in os.fsencode(whole))


def _prepare(connection: sqlite3.Connection, path: str) -> None:
    """Look before anything is written: the file may be somebody else's."""
    if not schema.is_empty(connection):
        schema.check(connection, path)
    else:
        connection.execute(f"PRAGMA page_size = {schema.PAGE_SIZE}")
        with transaction(connection, path):
            if schema.is_empty(connection):
                schema.make(connection)
    # One file, no log beside it: it can be copied, and read from a medium that cannot be written.
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    connection.execute("PRAGMA trusted_schema = OFF")


def _must_be_file(path: str) -> None:
    try:
        mode = os.stat(path).st_mode
    except (FileNotFoundError, NotADirectoryError):
        raise NoArchiveError(f"there is no archive {path}. Make one with 'diplotalk index'.") from None
    except (OSError, ValueError) as error:
        raise NoArchiveError(f"can't open the archive {path}: {getattr(error, 'strerror', None) or error}.") from None
    if stat.S_ISDIR(mode):
        raise NotAnArchiveError(f"{path} is a folder, not an archive.")
    if not stat.S_ISREG(mode):
        raise NotAnArchiveError(f"{path} is not a file.")


@contextmanager
def transaction(connection: sqlite3.Connection, path: str) -> Iterator[None]:
    """All or nothing. The lock is taken at once: one that is taken later does not wait for others."""
    with in_plain_words(path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def in_plain_words(path: str, *, reading: bool = False) -> Iterator[None]:
    """Errors of SQLite as ArchiveError; while ``reading`` also those of rows that cannot be what we wrote."""
    try:
        yield
    except ArchiveError:
        raise
    except (sqlite3.Error, sqlite3.Warning) as error:
        raise _translated(error, path) from error
    except OverflowError as error:
        raise ArchiveError(f"a number is too large for the archive {path}.") from error
    except UNREADABLE_ROW as error:
        if not reading or path == MEMORY:
            raise
        raise DamagedArchiveError(f"{path} is damaged (a row cannot be read). {REMEDY}") from error


def _translated(error: Exception, path: str) -> ArchiveError:
    words = str(error)
    if "locked" in words or "busy" in words:
        return BusyArchiveError(f"{path} is in use by another program (waited {WAIT_SECONDS} seconds).")
    if "not a database" in words or "encrypted" in words:
        return NotAnArchiveError(f"{path} is not an archive of diplotalk, or its beginning is damaged.")
    if any(full in words for full in _FULL):
        return UnwritableArchiveError(f"can't read or write {path}: {words}. What was in the archive is still there.")
    if isinstance(error, sqlite3.InterfaceError | sqlite3.ProgrammingError):
        return ArchiveError(f"the archive {path} refused a value: {words}.")
    return DamagedArchiveError(f"{path} is damaged ({words}). {REMEDY}")
