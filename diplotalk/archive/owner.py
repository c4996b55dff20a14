"""One writer at a time for a whole run: who it is stands in the archive, and who comes second waits, then says so."""

from __future__ import annotations

import os
import socket
import sqlite3
import time
from datetime import datetime
from pathlib import Path

from diplotalk.archive.connection import WAIT_SECONDS, transaction
from diplotalk.archive.errors import BusyArchiveError

PAUSE_SECONDS = 0.1
# A writer on another machine that has not committed for so long is taken for dead.
SILENT_SECONDS = 3600


def claim(connection: sqlite3.Connection, path: str) -> None:
    """Become the writer of the archive. Raises BusyArchiveError when another one works longer than we wait."""
    end = time.monotonic() + WAIT_SECONDS
    while True:
        with transaction(connection, path):
            other = _other(connection)
            if other is None:
                connection.execute("DELETE FROM writer")
                ours = (_host(), os.getpid(), datetime.now().strftime("%H:%M:%S"), _born(os.getpid()), int(time.time()))
                connection.execute("INSERT INTO writer VALUES(?, ?, ?, ?, ?)", ours)
                return
        if time.monotonic() > end:
            raise BusyArchiveError(f"{path} is in use: {other} (waited {WAIT_SECONDS} seconds).")
        time.sleep(PAUSE_SECONDS)


def keep(connection: sqlite3.Connection) -> None:
    """Say, inside a transaction, that we are still at work."""
    connection.execute("UPDATE writer SET beat = ?", (int(time.time()),))


def release(connection: sqlite3.Connection) -> None:
    """Be the writer no longer."""
    connection.execute("DELETE FROM writer WHERE host = ? AND pid = ?", (_host(), os.getpid()))


def _other(connection: sqlite3.Connection) -> str | None:
    """Who else writes, in words; None if nobody who is still alive."""
    row = connection.execute("SELECT host, pid, began, born, beat FROM writer").fetchone()
    if row is None:
        return None
    host, pid, began, born, beat = row
    here = host == _host()
    alive = pid != os.getpid() and _born(pid) == born if here else time.time() - beat < SILENT_SECONDS
    return f"process {pid} on {host.split()[0]} has been indexing into it since {began}" if alive else None


def _host() -> str:
    """Where process numbers mean the same processes: machine, its start, and the container."""
    return " ".join(
        (socket.gethostname() or "localhost", *map(_content, ("/proc/sys/kernel/random/boot_id",)), _space())
    )


def _content(file: str) -> str:
    try:
        return Path(file).read_text("ascii").strip()
    except OSError:
        return "-"


def _space() -> str:
    try:
        return str(Path("/proc/self/ns/pid").readlink())
    except OSError:
        return "-"


def _born(pid: int) -> int:
    """When a process was started, in ticks (0 where the system does not tell); -1 if there is none."""
    try:
        return int(Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()[19])
    except (OSError, ValueError, IndexError):
        pass
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return -1
    except OSError:
        return 0
    return 0
