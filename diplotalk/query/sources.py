"""Which reports a question is put to: paths, an archive, the user's own archive, or the sample that comes along."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from diplotalk.query.request import BadRequestError

if TYPE_CHECKING:
    from diplotalk.archive.store import Archive
    from diplotalk.reading.document import Document, Unreadable

PACKAGE = os.path.dirname(os.path.dirname(__file__))
DB_VARIABLE = "DIPLOTALK_DB"
STANDARD_INPUT = "-"
NO_SUCH_PATH = "no such file or folder"


def nobody() -> None:
    """Hears of every file read and does nothing."""


class Read:
    """What reading came across. ``missing``: paths that do not exist; ``files`` counts all files, read or not.

    ``step`` is called for each article read.
    """

    def __init__(self, step: Callable[[], None] = nobody) -> None:
        self.step = step
        self.unread: list[Unreadable] = []
        self.missing: list[str] = []
        self.documents = 0
        self.files: int | None = None


class Opened(NamedTuple):
    """An archive that answers, and what was not read on the way to it."""

    archive: Archive
    read: Read
    sample: bool = False


def archive_path(db: str | None) -> str:
    """Where ``index`` writes: ``db`` as typed, else the variable DIPLOTALK_DB, else the user's archive."""
    if db == "":
        raise BadRequestError("--db needs the name of a file.")
    return db or os.environ.get(DB_VARIABLE) or user_archive()


def user_archive() -> str:
    """The path of the user's own archive, whether there is one or not."""
    from platformdirs import user_data_path

    return str(user_data_path("diplotalk", appauthor=False) / "archive.db")


def sample_folder() -> str:
    """The sample: inside an installed package, beside it in a working copy."""
    inside = os.path.join(PACKAGE, "seeds")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(PACKAGE), "seeds")


def write_sample(path: str) -> None:
    """Read the sample into a new archive, which an installed package carries: so a first command is quick."""
    from diplotalk.archive.store import Archive

    with Archive.create(path) as archive:
        _read_into(archive, [sample_folder()], None, Read(), os.path.basename)


def open_reports(
    paths: Sequence[str], db: str | None, stdin: BinaryIO | None, read: Read, unreadable_too: bool = False
) -> Opened:
    """The archive for a command's ``paths`` and ``--db``; ``unreadable_too``: files that cannot be read will do.

    What reading comes across is noted in ``read``.
    Raises BadRequestError when both are given or nothing can be read, and the archive's own errors.
    """
    if paths and db is not None:
        raise BadRequestError("give either paths or --db, not both.")
    from diplotalk.archive.store import Archive

    if paths:
        archive = Archive.memory()
        _read_into(archive, paths, stdin, read)
        if not (unreadable_too and read.unread):
            require_documents(paths, read)
        return Opened(archive, read)
    named = archive_path(db)
    # Path would raise where a folder may not be entered.
    if db is None and DB_VARIABLE not in os.environ and not os.path.exists(named):
        return _sample(read)
    archive = Archive.open(named)
    read.unread = list(archive.unread())
    if read.unread:
        read.files = archive.files() + len({item.path for item in read.unread})
    return Opened(archive, read)


def documents(paths: Sequence[str], stdin: BinaryIO | None, found: Read) -> Iterator[Document | Unreadable]:
    """Read ``paths`` and note in ``found`` what was read and what was not; a path that does not exist stops nothing."""
    from diplotalk.reading.document import Unreadable
    from diplotalk.reading.paths import read

    files = set()
    for path in paths:
        if path != STANDARD_INPUT and not os.path.lexists(path):
            found.missing.append(path)
            yield Unreadable(path, NO_SUCH_PATH)
    for item in read([path for path in paths if path not in found.missing], stdin):
        files.add(item.path)
        if isinstance(item, Unreadable):
            found.unread.append(item)
        else:
            found.documents += 1
            found.step()
        yield item
    found.files = len(files)


def require_documents(paths: Sequence[str], found: Read) -> None:
    """Raise BadRequestError if nothing was read at all; a stream may be empty."""
    if found.documents or STANDARD_INPUT in paths:
        return
    if found.missing:
        raise BadRequestError(f"{NO_SUCH_PATH}: {found.missing[0]}")
    if found.unread:
        raise BadRequestError(f"nothing readable: {found.unread[0].path}: {found.unread[0].reason}")
    raise BadRequestError(f"nothing to read in {paths[0]}")


def _sample(read: Read) -> Opened:
    """The sample as the package carries it, or read on the spot in a working copy, where it would grow stale."""
    from diplotalk.archive.store import Archive

    carried = os.path.join(PACKAGE, "sample.db")
    if os.path.isfile(carried):
        return Opened(Archive.open(carried), read, sample=True)
    archive = Archive.memory()
    _read_into(archive, [sample_folder()], None, read, os.path.basename)
    return Opened(archive, read, sample=True)


def _read_into(
    archive: Archive, paths: Sequence[str], stdin: BinaryIO | None, read: Read, name: Callable[[str], str] = str
) -> None:
    """Read and extract ``paths``; ``name`` makes the path that is shown out of the real one."""
    from diplotalk.archive.extracting import understood
    from diplotalk.reading.document import Document, Unreadable

    for item in documents(paths, stdin, read):
        if isinstance(item, Document):
            document = item._replace(path=name(item.path))
            report = understood(document)
            if isinstance(report, Unreadable):
                read.unread.append(report)
            else:
                archive.add(document, report)
    archive.merge()
