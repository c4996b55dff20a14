"""Which reports a question is put to: paths, an archive, the user's own archive, or the sample that comes along."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING

from diplotalk.query.request import BadRequestError

if TYPE_CHECKING:
    from diplotalk.archive.store import Archive
    from diplotalk.reading.document import Unreadable

DB_VARIABLE = "DIPLOTALK_DB"


@dataclass
class Opened:
    """An archive that answers, and what could not be read on the way to it. ``files`` counts all, read or not."""

    archive: Archive
    sample: bool = False
    unread: list[Unreadable] = field(default_factory=list)
    files: int = 0


def user_archive() -> str:
    """The path of the user's own archive, whether there is one or not."""
    from platformdirs import user_data_path

    return str(user_data_path("diplotalk", appauthor=False) / "archive.db")


def archive_path(db: str | None) -> str:
    """Where ``index`` writes: ``db`` as typed, else the variable DIPLOTALK_DB, else the user's archive."""
    return db or os.environ.get(DB_VARIABLE) or user_archive()


def sample_folder() -> Path:
    """The sample: inside an installed package, beside it in a working copy."""
    package = Path(__file__).parent.parent
    inside = package / "seeds"
    return inside if inside.is_dir() else package.parent / "seeds"


def open_reports(paths: Sequence[str], db: str | None, stdin: IO[bytes] | None) -> Opened:
    """The archive for a command's ``paths`` and ``--db``.

    Raises BadRequestError when both are given or nothing can be read, and the archive's own errors.
    """
    if paths and db is not None:
        raise BadRequestError("give either paths or --db, not both.")
    if paths:
        return _read(paths, stdin)
    from diplotalk.archive.store import Archive

    named = db if db is not None else os.environ.get(DB_VARIABLE)
    if named:
        return _stored(Archive.open(named))
    if db is not None:
        raise BadRequestError("--db needs the name of a file.")
    own = user_archive()
    if os.path.exists(own):  # noqa: PTH110 - os.path answers False where Path raises (a folder that may not be entered)
        return _stored(Archive.open(own))
    return _sample()


def _stored(archive: Archive) -> Opened:
    unread = list(archive.unread())
    return Opened(archive, unread=unread, files=len(unread) + archive.files())


def _sample() -> Opened:
    folder = sample_folder()
    opened = _read([str(folder)], None, lambda path: Path(path).name)
    opened.sample = True
    return opened


def _read(paths: Sequence[str], stdin: IO[bytes] | None, name: Callable[[str], str] = str) -> Opened:
    """Read and extract ``paths`` into an archive in memory; ``name`` gives the path to show for each."""
    from dataclasses import replace

    from diplotalk.archive.store import Archive
    from diplotalk.extract.article import extract
    from diplotalk.reading import read
    from diplotalk.reading.document import Unreadable

    opened = Opened(Archive.memory())
    files = set()
    for item in read(paths, stdin):
        files.add(item.path)
        if isinstance(item, Unreadable):
            opened.unread.append(item)
            continue
        document = replace(item, path=name(item.path))
        opened.archive.add(document, extract(document))
    opened.archive.merge()
    opened.files = len(files)
    return opened
