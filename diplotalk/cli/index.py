"""The command that builds or refreshes an archive."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from diplotalk.cli.declare import Argument, command, integer
from diplotalk.cli.options import Reading
from diplotalk.cli.session import BAD, number
from diplotalk.output.progress import bar
from diplotalk.output.stream import remark, tell

if TYPE_CHECKING:
    from diplotalk.archive.index import Result

NAMED = 100  # Files that could not be read, of which each is named.

FOLDERS = Argument("PATH...", "Files and folders of reports.", many=True)
JOBS = integer("-j", "--jobs", metavar="N", least=1, help="Processes (default: one a core).")


@command(paths=FOLDERS, jobs=JOBS, reading=Reading)
def index(paths: list[str], jobs: int | None, reading: Reading) -> int:
    """Build or refresh your archive."""
    from diplotalk.archive.index import index as refresh

    db = target(paths, reading.db)
    with bar("indexing", None) as drawn:
        result = refresh(paths, db, jobs, lambda progress: drawn.at(progress.done, progress.total))
    name_unread(db, result)
    if not reading.quiet:
        tell(summary(result, db))
    return BAD if result.unread and (reading.strict or not result.reports) else 0


def target(paths: list[str], db: str | None) -> str:
    """The archive to write; the folder of the user's own is made. Raises BadRequestError."""
    from diplotalk.query.request import BadRequestError
    from diplotalk.query.sources import STANDARD_INPUT, archive_path, user_archive

    if STANDARD_INPUT in paths:
        raise BadRequestError("index reads files and folders, not standard input.")
    path = archive_path(db)
    if path == user_archive():
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)  # noqa: PTH103, PTH120
    return path


def name_unread(db: str, result: Result) -> None:
    """Say which files could not be read, and why."""
    if not result.unread:
        return
    from itertools import islice

    from diplotalk.archive.store import Archive
    from diplotalk.text.show import show

    with Archive.open(db) as archive:
        for item in islice(archive.unread(), NAMED):
            where = item.path if item.part is None else f"{item.path}:{item.part}"
            remark(f"not read: {show(where)}: {show(item.reason)}")
    if result.unread > NAMED:
        remark(f"not read: {result.unread - NAMED} more (diplotalk check --db lists them).")


def summary(result: Result, db: str) -> str:
    """What was done and what there is now, in one line."""
    from diplotalk.text.show import show

    done = {"added": result.added, "changed": result.changed, "removed": result.removed, "redone": result.rebuilt}
    what = ", ".join(f"{count} {verb}" for verb, count in done.items() if count) or "nothing new"
    there = f"{number(result.meetings, 'meeting')} in {number(result.reports, 'report')}"
    return f"{show(db)}: {number(result.files, 'file')}, {what}; {there}"
