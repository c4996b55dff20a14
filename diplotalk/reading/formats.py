"""One file or stream becomes documents, in the format that its name and its first bytes tell."""

from __future__ import annotations

import os
import stat
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from typing import BinaryIO

from diplotalk.reading import content, names
from diplotalk.reading.decode import decode, wide_codec
from diplotalk.reading.document import Document, Unreadable
from diplotalk.reading.jsonfile import read_value
from diplotalk.reading.jsonlines import CHUNK, MAX_RECORD, read_lines, split_lines
from diplotalk.reading.plaintext import read_text
from diplotalk.reading.record import Broken, parse
from diplotalk.reading.walk import FileEntry, not_a_file, reason

# No article is longer; a text of this size is extracted within the memory of a small machine.
MAX_TEXT = 32 << 20
TOO_LARGE = "larger than 32 MB: not one article"
JSON_TOO_LARGE = "JSON of more than 16 MB in one piece: save it as JSON Lines, one article a line"

# After so many blank lines at the head of a stream nobody waits for a record any more.
MAX_BLANK_LINES = 10_000

# Non-blocking, so that a pipe put in the place of a file cannot hold the program; the flags that Windows lacks are 0.
OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


_Reader = Callable[[str, bytes], Document | Unreadable]


class _NotAFileError(OSError):
    """What was a file when it was found is none now."""


def read_file(entry: FileEntry) -> Iterator[Document | Unreadable]:
    """The articles of one file; what cannot be read is an Unreadable, never an exception."""
    why = names.why_not_read(entry.path)
    if why:
        yield Unreadable(entry.path, why)
        return
    try:
        head, stream = _open(entry.key)
        with stream or nullcontext():
            yield from _read(entry.path, head, stream)
    except OSError as error:
        yield Unreadable(entry.path, reason(error))


def read_stream(path: str, stream: BinaryIO) -> Iterator[Document | Unreadable]:
    """The articles of a stream without a name that says what it is; JSON Lines are answered line by line."""
    try:
        head = _first_line(stream)
        if head and content.kind_of("", head) == "lines":
            yield from _read(path, head, stream)
        elif head:
            data = _all(head, stream, MAX_TEXT)
            yield from [Unreadable(path, TOO_LARGE)] if data is None else _read(path, data, None)
    except OSError as error:
        yield Unreadable(path, reason(error))


def _first_line(stream: BinaryIO) -> bytes:
    """The first line that is not blank, and the blank ones before it."""
    lines: list[bytes] = []
    while len(lines) < MAX_BLANK_LINES and (line := stream.readline(MAX_RECORD + 1)):
        lines.append(line)
        if line.strip() or len(line) > CHUNK:
            break
    return b"".join(lines)


def _open(key: str) -> tuple[bytes, BinaryIO | None]:
    """The first bytes of the file and what follows them; None if they are all, and the file is closed again."""
    descriptor = os.open(key, OPEN_FLAGS)
    try:
        seen = os.fstat(descriptor)
        if not stat.S_ISREG(seen.st_mode):
            raise _NotAFileError(0, not_a_file(seen.st_mode))
        head = os.read(descriptor, CHUNK)
    except OSError:
        os.close(descriptor)
        raise
    # A short read ends a file, but for some network file systems.
    if len(head) == CHUNK or len(head) < seen.st_size:
        return head, os.fdopen(descriptor, "rb")
    os.close(descriptor)
    return head, None


def _read(path: str, head: bytes, stream: BinaryIO | None) -> Iterator[Document | Unreadable]:
    if wide_codec(head):
        data = _all(head, stream, MAX_TEXT)
        head, stream = decode(data or b"").encode(), None
        why = TOO_LARGE if data is None else content.why_not_read(head[:CHUNK])
    else:
        why = content.why_not_read(head[:CHUNK])
    if why:
        yield Unreadable(path, why)
        return
    kind = content.kind_of(names.suffix(path), head)
    if kind == "lines":
        yield from read_lines(path, split_lines(head.removeprefix(BOM_UTF8), stream))
    elif kind == "json":
        yield from _read_json(path, head, stream)
    elif kind == "page":
        from diplotalk.reading.page import read_page

        yield _read_text(path, head, stream, read_page)
    else:
        yield _read_text(path, head, stream, read_text)


def _read_json(path: str, head: bytes, stream: BinaryIO | None) -> Iterator[Document | Unreadable]:
    """One JSON value; what turns out to be none is read line by line, or as the text it may be."""
    data = _all(head, stream, MAX_RECORD)
    if data is None:
        yield Unreadable(path, JSON_TOO_LARGE)
        return
    value = parse(data)
    if not isinstance(value, Broken):
        yield from read_value(path, value)
    elif names.suffix(path) in content.LINES_SUFFIXES or content.looks_like_object(data):
        yield from read_lines(path, split_lines(data, None))
    elif names.suffix(path) == ".json" and data.strip():
        yield Unreadable(path, value.reason)
    else:
        yield _read_text(path, data, None, read_text)


def _read_text(path: str, head: bytes, stream: BinaryIO | None, read: _Reader) -> Document | Unreadable:
    data = _all(head, stream, MAX_TEXT)
    if data is None:
        return Unreadable(path, TOO_LARGE)
    # Legible beginnings with something else behind them: a cut-off transfer, a container with a readable header.
    why = content.why_no_text(data[-CHUNK:]) if len(data) > CHUNK else None
    return Unreadable(path, why) if why else read(path, data)


def _all(head: bytes, stream: BinaryIO | None, limit: int) -> bytes | None:
    """``head`` and the rest of ``stream``, or None if that is more than ``limit`` bytes."""
    data = head + stream.read(max(limit + 1 - len(head), 0)) if stream else head
    return data if len(data) <= limit else None
