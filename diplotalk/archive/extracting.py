"""What a worker does with its share of files or of records. Pure but for reading: the archive is not seen from here."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from diplotalk.archive.files import Changed
from diplotalk.archive.packing import Packed, pack
from diplotalk.reading.document import Document, Unreadable
from diplotalk.reading.walk import FileEntry

if TYPE_CHECKING:
    from diplotalk.extract.report import Report

Items = list[Packed | Unreadable]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file. ``items`` None: its content is what the archive has. ``kept``: it could not be opened,
    so what the archive has stays. ``digest`` None: it changed while it was read, and is to be read again."""

    file: Changed
    digest: bytes | None
    items: Items | None
    kept: bool = False


def read_files(files: Iterable[Changed]) -> list[Outcome]:
    """Read and extract whole files."""
    return [_read_one(file) for file in files]


def _read_one(file: Changed) -> Outcome:
    try:
        digest = digest_of(file.entry)
        if digest == file.digest:
            return Outcome(file, digest, None)
        items = extract_all(_documents(file.entry))
        return Outcome(file, digest if is_untouched(file.entry) else None, items)
    except OSError as error:
        return Outcome(file, None, [Unreadable(file.entry.path, error.strerror or "cannot be read")], kept=True)


def _documents(entry: FileEntry) -> Iterator[Document | Unreadable]:
    from diplotalk.reading.formats import read_file

    return read_file(entry)


def digest_of(entry: FileEntry) -> bytes:
    """A hash of the file's content. Raises OSError."""
    from diplotalk.reading.formats import OPEN_FLAGS

    digest = hashlib.blake2b(digest_size=16)
    with open(entry.key, "rb", buffering=0, opener=lambda path, _: _open(path, OPEN_FLAGS)) as stream:
        while block := stream.read(1 << 16):
            digest.update(block)
    return digest.digest()


def _open(path: str, flags: int) -> int:
    import os

    return os.open(path, flags)


def is_untouched(entry: FileEntry) -> bool:
    """Whether the file still is what the walk saw."""
    try:
        seen = Path(entry.key).lstat()
    except OSError:
        return False
    return (seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino) == entry[2:6]


def extract_all(documents: Iterable[Document | Unreadable]) -> Items:
    """Each document extracted and packed; one that cannot be costs the others nothing."""
    return [item if isinstance(item, Unreadable) else _packed(item) for item in documents]


def _packed(document: Document) -> Packed | Unreadable:
    report = understood(document)
    return report if isinstance(report, Unreadable) else pack(document, report)


def understood(document: Document) -> Report | Unreadable:
    """The report that a document is; one that trips the extractor up costs the others nothing."""
    from diplotalk.extract.article import extract

    try:
        return extract(document)
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        reason = f"not understood, by a fault of the program ({type(error).__name__}: {error})"
        return Unreadable(document.path, reason[:300], document.part)
