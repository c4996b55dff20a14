"""The shares of the work of a refresh, cut so that neither a task nor its result is large."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from diplotalk.archive.extracting import Items, Outcome, digest_of, extract_all, is_untouched, read_files
from diplotalk.archive.files import Changed
from diplotalk.archive.packing import Told, told_by
from diplotalk.reading.document import Document, Unreadable
from diplotalk.reading.walk import FileEntry

SHARD_FILES = 256
SHARD_BYTES = 2 << 20
# A larger file is read here and its records are handed out, so that nobody holds all of them.
LARGE_BYTES = 4 << 20
KILLED = "reading it ended the program that read it"

# Of a file, after a part, until a part: part -> sha256 of the text, and what the record tells of itself.
Known = Callable[[int, int, int], dict[int, tuple[str, Told]]]


@dataclass(frozen=True, slots=True)
class Shard:
    """Small files, read and extracted by whoever does it."""

    files: tuple[Changed, ...]

    def run(self) -> list[Outcome]:
        """As ``Task.run``."""
        return read_files(self.files)

    def split(self) -> list[Shard]:
        """As ``Task.split``."""
        return [Shard((file,)) for file in self.files]

    def join(self, results: list[list[Outcome]]) -> list[Outcome]:
        """As ``Task.join``."""
        return [outcome for result in results for outcome in result]

    def give_up(self) -> list[Outcome]:
        """As ``Task.give_up``."""
        return [Outcome(file, None, [Unreadable(file.entry.path, KILLED)]) for file in self.files]


@dataclass(frozen=True, slots=True)
class Records:
    """Records of one large file, parts ``after < part <= until``; ``same``: parts that the archive has already."""

    file: Changed
    documents: tuple[Document | Unreadable, ...]
    after: int
    until: int
    same: frozenset[int] = frozenset()

    def run(self) -> Items:
        """As ``Task.run``."""
        return extract_all(self.documents)

    def split(self) -> list[Records]:
        """As ``Task.split``."""
        return [replace(self, documents=(document,)) for document in self.documents]

    def join(self, results: list[Items]) -> Items:
        """As ``Task.join``."""
        return [item for result in results for item in result]

    def give_up(self) -> Items:
        """As ``Task.give_up``."""
        return [Unreadable(document.path, KILLED, document.part) for document in self.documents]


@dataclass(frozen=True, slots=True)
class EndOfFile:
    """After the last records of a large file. ``digest`` None: it changed meanwhile. ``last``: highest part."""

    file: Changed
    digest: bytes | None
    last: int
    same: bool = False

    def run(self) -> None:
        """Nothing is left to do but to note it."""

    def split(self) -> list[EndOfFile]:
        """As ``Task.split``."""
        return [self]

    def join(self, results: list[Any]) -> None:
        """As ``Task.join``."""

    def give_up(self) -> None:
        """As ``Task.give_up``."""


@dataclass(frozen=True, slots=True)
class Stored:
    """Reports that the archive has, by key and key of their file, to be extracted anew from their text."""

    keys: tuple[tuple[int, int | None], ...]
    documents: tuple[Document, ...]

    def run(self) -> Items:
        """As ``Task.run``."""
        return extract_all(self.documents)

    def split(self) -> list[Stored]:
        """As ``Task.split``."""
        return [Stored((key,), (document,)) for key, document in zip(self.keys, self.documents, strict=True)]

    def join(self, results: list[Items]) -> Items:
        """As ``Task.join``."""
        return [item for result in results for item in result]

    def give_up(self) -> Items:
        """As ``Task.give_up``."""
        return [Unreadable(document.path, KILLED, document.part) for document in self.documents]


def tasks(files: Iterable[Changed], known: Known) -> Iterator[Shard | Records | EndOfFile]:
    """The files as shares of work, in their order but for large files, which come as soon as they are met."""
    shard: list[Changed] = []
    size = 0
    for file in files:
        if file.entry.size > LARGE_BYTES:
            yield from _large(file, known)
            continue
        shard.append(file)
        size += file.entry.size
        if len(shard) >= SHARD_FILES or size >= SHARD_BYTES:
            yield Shard(tuple(shard))
            shard, size = [], 0
    if shard:
        yield Shard(tuple(shard))


def _large(file: Changed, known: Known) -> Iterator[Records | EndOfFile]:
    try:
        digest = digest_of(file.entry)
    except OSError as error:
        yield Records(file, (Unreadable(file.entry.path, error.strerror or "cannot be read"),), -1, -1)
        return
    if digest == file.digest:
        yield EndOfFile(file, digest, 0, same=True)
        return
    last = -1
    for documents in _in_chunks(_read(file.entry)):
        until = max(document.part or 0 for document in documents)
        yield _without_known(Records(file, documents, last, until), known)
        last = until
    yield EndOfFile(file, digest if is_untouched(file.entry) else None, last)


def _read(entry: FileEntry) -> Iterator[Document | Unreadable]:
    from diplotalk.reading.formats import read_file

    return read_file(entry)


def _in_chunks(documents: Iterable[Document | Unreadable]) -> Iterator[tuple[Document | Unreadable, ...]]:
    chunk: list[Document | Unreadable] = []
    size = 0
    for document in documents:
        chunk.append(document)
        size += len(document.text) if isinstance(document, Document) else 0
        if len(chunk) >= SHARD_FILES or size >= SHARD_BYTES:
            yield tuple(chunk)
            chunk, size = [], 0
    if chunk:
        yield tuple(chunk)


def _without_known(records: Records, known: Known) -> Records:
    """Without those that the archive has as they are: only a few of a long file have changed, most likely."""
    if records.file.key is None:
        return records
    have = known(records.file.key, records.after, records.until)
    same = frozenset(
        d.part for d in records.documents if isinstance(d, Document) and d.part and _is(d, have.get(d.part))
    )
    left = tuple(d for d in records.documents if d.part not in same)
    return replace(records, documents=left, same=same)


def _is(document: Document, stored: tuple[str, Told] | None) -> bool:
    return stored is not None and stored == (sha256(document.text), told_by(document))


def sha256(text: str) -> str:
    """The hash by which a report's text is known."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
