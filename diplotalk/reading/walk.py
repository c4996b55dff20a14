"""Which files there are: folders are walked in one order on every machine, and each file comes once."""

# Plain string paths: a Path object for every file would cost four times as much as the look at the file itself.
# ruff: noqa: PTH116, PTH118, PTH206

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Collection, Iterable, Iterator
from operator import attrgetter
from typing import NamedTuple

from diplotalk.reading.document import Unreadable
from diplotalk.reading.names import is_folder_passed_over, is_passed_over

NOT_THERE = (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG)
# So many files of a folder are held at a time.
MOST_LISTED = 100_000
SPECIAL_FILES = {
    stat.S_IFIFO: "a pipe, not a file: give it as - on standard input",
    stat.S_IFSOCK: "a socket, not a file",
    stat.S_IFCHR: "a device, not a file",
    stat.S_IFBLK: "a device, not a file",
}


class FileEntry(NamedTuple):
    """One regular file. ``path`` is for people, as they spelt it; ``key`` is the real absolute path, for opening.

    ``size`` in bytes; both times in nanoseconds. A file whose six values are the same has not been touched.
    """

    path: str
    key: str
    size: int
    mtime_ns: int
    ctime_ns: int
    inode: int


class Listing(NamedTuple):
    """The files of one folder by name: what FileEntry holds of each, without an object for each.

    ``path`` and ``key`` are the folder's own; ``files`` are name, size, times and inode. Of a folder with more than
    MOST_LISTED members there are several, none of them ``whole``.
    """

    path: str
    key: str
    files: list[tuple[str, int, int, int, int]]
    unreadable: list[Unreadable]
    whole: bool

    def entries(self) -> Iterator[FileEntry | Unreadable]:
        """One by one, by name."""
        before, real = _prefix(self.path), _prefix(self.key)
        found = (FileEntry(before + name, real + name, *seen) for name, *seen in self.files)
        if not self.unreadable:
            return found
        return iter(sorted((*found, *self.unreadable), key=attrgetter("path")))


class NoSuchPath(Exception):  # noqa: N818 - it is the answer, and reads as one
    """A path was given that does not exist; ``path`` as it was given."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class _Folder(NamedTuple):
    path: str
    key: str


_Root = FileEntry | _Folder | Unreadable
_Found = Listing | FileEntry | Unreadable
# Folder -> names in it that are not to be walked, any more or at all.
_Done = dict[str, set[str]]


def walk(paths: Iterable[str | os.PathLike[str]], leave_out: Collection[str] = ()) -> Iterator[FileEntry | Unreadable]:
    """The files of ``paths`` in the given order, folders recursively: files first, then folders, each by name.

    A path given by name is always tried, whatever it is called, and a symbolic link to it is followed; links and
    special files met in a folder are not. ``leave_out`` holds keys that are no inputs: the archive itself.
    Raises NoSuchPath before anything is read.
    """
    return _one_by_one(listings(paths, leave_out))


def _one_by_one(found: Iterable[_Found]) -> Iterator[FileEntry | Unreadable]:
    for one in found:
        if isinstance(one, Listing):
            yield from one.entries()
        else:
            yield one


def listings(paths: Iterable[str | os.PathLike[str]], leave_out: Collection[str] = ()) -> Iterator[_Found]:
    """As ``walk``, folder by folder: a file by itself is one that was given by name."""
    return _walk([_root(os.fsdecode(path)) for path in paths], leave_out)


def _walk(roots: list[_Root], leave_out: Collection[str]) -> Iterator[_Found]:
    done: _Done = {}
    folders: set[str] = set()
    for key in leave_out:
        _is_new(key, done)
    for root in roots:
        if isinstance(root, Unreadable):
            yield root
        elif not _was_met(root, folders) and _is_new(root.key, done):
            if isinstance(root, FileEntry):
                yield root
            else:
                folders.add(root.key)
                yield from _tree(root, done)


def _is_new(key: str, done: _Done) -> bool:
    """Whether ``key`` was not in ``done``; from now on it is."""
    parent, name = os.path.split(key)
    names = done.setdefault(parent, set())
    if name in names:
        return False
    names.add(name)
    return True


def _was_met(root: FileEntry | _Folder, folders: set[str]) -> bool:
    """Whether the walk through one of ``folders`` has come past ``root``: the path tells, no list of files is kept."""
    passed_over = is_passed_over if isinstance(root, FileEntry) else is_folder_passed_over
    parent, name = os.path.split(root.key)
    while folders and name and not passed_over(name):
        if parent in folders:
            return True
        passed_over = is_folder_passed_over
        parent, name = os.path.split(parent)
    return False


def _tree(top: _Folder, done: _Done) -> Iterator[_Found]:
    pending = [top]
    while pending:
        folder = pending.pop()
        inner: list[_Folder] = []
        yield from _members(folder, done, inner)
        pending.extend(reversed(inner))


def _members(folder: _Folder, done: _Done, inner: list[_Folder]) -> Iterator[Listing | Unreadable]:
    """The files of one folder by name; its folders are put into ``inner``."""
    try:
        with os.scandir(folder.key) as members:
            found = sorted(members, key=attrgetter("name"))
    except OSError as error:
        yield Unreadable(folder.path, reason(error))
        return
    if folder.key in done:
        found = [member for member in found if member.name not in done[folder.key]]
    if len(found) <= MOST_LISTED:
        yield _listing(folder, found, inner, whole=True)
        return
    for start in range(0, len(found), MOST_LISTED):
        yield _listing(folder, found[start : start + MOST_LISTED], inner, whole=False)


def _listing(folder: _Folder, members: Iterable[os.DirEntry[str]], inner: list[_Folder], *, whole: bool) -> Listing:
    files: list[tuple[str, int, int, int, int]] = []
    unreadable: list[Unreadable] = []
    for member in members:
        name = member.name
        try:
            if member.is_file(follow_symlinks=False):
                if not is_passed_over(name):
                    seen = member.stat(follow_symlinks=False)
                    files.append((name, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino))
            elif member.is_dir(follow_symlinks=False) and not is_folder_passed_over(name):
                inner.append(_Folder(_prefix(folder.path) + name, _prefix(folder.key) + name))
        except OSError as error:
            unreadable.append(Unreadable(_prefix(folder.path) + name, reason(error)))
    return Listing(folder.path, folder.key, files, unreadable, whole)


def _root(given: str) -> _Root:
    """What stands at a path that was given by name; links are followed."""
    try:
        seen = os.stat(given)
        key = os.path.realpath(given)
    except ValueError:  # a NUL in the name
        raise NoSuchPath(given) from None
    except OSError as error:
        # A link that leads nowhere is there all the same.
        if error.errno in NOT_THERE and not os.path.lexists(given):
            raise NoSuchPath(given) from None
        return Unreadable(given, reason(error))
    path = _tidy(given, key)
    if stat.S_ISDIR(seen.st_mode):
        return _Folder(path, key)
    if stat.S_ISREG(seen.st_mode):
        return _entry(path, key, seen)
    return Unreadable(path, not_a_file(seen.st_mode))


def not_a_file(mode: int) -> str:
    """Why what has this ``st_mode`` is not opened."""
    return SPECIAL_FILES.get(stat.S_IFMT(mode), "not a file")


def reason(error: OSError) -> str:
    """The system's own words, without the path, which is shown beside them."""
    return error.strerror or type(error).__name__


def _entry(path: str, key: str, seen: os.stat_result) -> FileEntry:
    return FileEntry(path, key, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino)


def _prefix(folder: str) -> str:
    """What to put before a name in ``folder``: nothing for the current one."""
    if folder == os.curdir:
        return ""
    return folder if folder.endswith(os.sep) else folder + os.sep


def _tidy(given: str, key: str) -> str:
    """``in/``, ``./in`` and ``in/.`` are all shown as ``in``; ``..`` is resolved only where no link is in the way."""
    parts = [part for part in given.split(os.sep) if part not in ("", os.curdir)]
    tidy = (os.sep if given.startswith(os.sep) else "") + os.sep.join(parts)
    if os.pardir in parts:
        shorter = os.path.normpath(given)
        tidy = shorter if os.path.realpath(shorter) == key else tidy
    return tidy or os.curdir
