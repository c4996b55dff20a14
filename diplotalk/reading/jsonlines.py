"""JSON Lines: one article a line, read as it comes, so that an endless stream is answered line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from diplotalk.reading.document import Document, Unreadable
from diplotalk.reading.record import document, parse

# A parsed value takes up to thirty times its bytes; 16 MB (a book of 2.5 million words) stays below 500 MB of memory.
MAX_RECORD = 16 << 20
TOO_LONG = "a record of more than 16 MB"
CHUNK = 1 << 16


def read_lines(path: str, lines: Iterable[bytes | None]) -> Iterator[Document | Unreadable]:
    """The records in ``lines`` (None: a line that is too long); ``part`` counts lines from 1, blank ones too."""
    for number, line in enumerate(lines, 1):
        if line is None:
            yield Unreadable(path, TOO_LONG, number)
        elif line.strip():
            yield document(path, parse(line), number)


def split_lines(head: bytes, stream: BinaryIO | None) -> Iterator[bytes | None]:
    """Lines of ``head`` and of the ``stream`` that goes on where it ends, cut at ``\\n`` only; None for one too long.

    U+2028 and its like stand inside strings of valid JSON: they end no line.
    """
    *whole, last = head.split(b"\n")
    yield from whole
    line = last + stream.readline(MAX_RECORD + 1) if stream else last
    while line:
        if len(line) > MAX_RECORD and not line.endswith(b"\n"):
            _skip_line(stream)
            yield None
        else:
            yield line
        line = stream.readline(MAX_RECORD + 1) if stream else b""


def _skip_line(stream: BinaryIO | None) -> None:
    while stream and (rest := stream.readline(CHUNK)) and not rest.endswith(b"\n"):
        pass
