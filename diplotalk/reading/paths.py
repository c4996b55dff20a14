"""Files, folders and standard input, as somebody names them, become documents."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from diplotalk.reading.document import Document, Unreadable
from diplotalk.reading.formats import read_file, read_stream
from diplotalk.reading.walk import FileEntry, walk

STANDARD_INPUT = "-"

GivenPath = str | os.PathLike[str]


def read(paths: GivenPath | Iterable[GivenPath], stdin: BinaryIO | None = None) -> Iterator[Document | Unreadable]:
    """The articles of files and folders, and of standard input where ``-`` is among ``paths`` (read once, last).

    ``stdin`` is a stream of bytes, the process's own by default. Raises NoSuchPath before anything is read; all
    other trouble is an Unreadable in its place.
    """
    given = [paths] if isinstance(paths, str | os.PathLike) else list(paths)
    found = walk(path for path in given if path != STANDARD_INPUT)
    return _read(found, stdin, STANDARD_INPUT in given)


def _read(
    found: Iterator[FileEntry | Unreadable], stdin: BinaryIO | None, with_stdin: bool
) -> Iterator[Document | Unreadable]:
    for entry in found:
        if isinstance(entry, Unreadable):
            yield entry
        else:
            yield from read_file(entry)
    if with_stdin:
        yield from _read_stdin(stdin)


def _read_stdin(stdin: BinaryIO | None) -> Iterator[Document | Unreadable]:
    # A program started with its standard input closed has none.
    stream = stdin or (sys.stdin and sys.stdin.buffer)
    if stream:
        yield from read_stream(STANDARD_INPUT, stream)
    else:
        yield Unreadable(STANDARD_INPUT, "standard input is closed")
