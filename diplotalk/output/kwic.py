"""Keyword in context: every match in the same column, so that the eye runs down what stands before and after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from diplotalk.output.cells import cells, painted
from diplotalk.output.columns import Columns
from diplotalk.output.grep import MATCH_KEYS, match_record, where
from diplotalk.output.page import coloured
from diplotalk.output.record import Record
from diplotalk.output.stream import Stream
from diplotalk.query.grep import Hit
from diplotalk.text.show import show

AROUND_KEYS = ("left", "match", "right")
AROUND = Columns(("date", "meeting", "path", "line", "speaker", *AROUND_KEYS), (*MATCH_KEYS, *AROUND_KEYS), {})


def around_records(hits: Iterable[Hit], width: int) -> Iterator[Record]:
    """The record of the sentence for every match in it, and the ``width`` characters on both sides of the match."""
    for hit in hits:
        for left, match, right in _around(hit, width):
            yield match_record(hit) | {"left": left, "match": match, "right": right}


def write_around(hits: Iterable[Hit], width: int, stream: Stream, colour: str) -> None:
    """One line a match: the match in the middle, then where it stands. The date comes first, being always as long."""
    bold = coloured(colour, stream.isatty())
    for hit in hits:
        for sides in _around(hit, width):
            left, match, right = map(show, sides)
            line = f"{hit.row.date or '':10}  {_filled(left, width, before=True)}"
            line += painted(match, "match") if bold else match
            stream.write(f"{line}{_filled(right, width, before=False)}  {where(hit.row, ':')}\n")


def _around(hit: Hit, width: int) -> Iterator[tuple[str, str, str]]:
    """Left side, match and right side of each match; whole sentences are never left."""
    text = hit.row.text
    for start, end in hit.spans:
        yield text[max(0, start - width) : start], text[start:end], text[end : end + width]


def _filled(text: str, width: int, *, before: bool) -> str:
    blanks = " " * max(0, width - cells(text))
    return blanks + text if before else text + blanks
