"""How much room text takes on a terminal: measured, cut, wrapped and coloured. It must have been through ``show``."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import category, east_asian_width

STYLES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36", "match": "1;31"}


def cells(text: str) -> int:
    """Columns that ``text`` takes: two for East Asian wide characters, none for what combines or is invisible."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(character: str) -> int:
    if category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def fitted(text: str, room: int) -> str:
    """``text`` in exactly ``room`` columns: filled up with blanks, or cut with an ellipsis."""
    taken = cells(text)
    if taken <= room:
        return text + " " * (room - taken)
    kept, used = [], 0
    for character in text:
        if used + _cells(character) > room - 1:
            break
        kept.append(character)
        used += _cells(character)
    return "".join(kept) + "…" + " " * (room - 1 - used) if room > 0 else ""


def wrapped(text: str, room: int) -> Iterator[tuple[int, int]]:
    """Ranges of ``text`` that fit into ``room`` columns each, broken at blanks; a longer word is broken anywhere."""
    start = 0
    while start < len(text):
        end, blank, used = start, 0, 0
        while end < len(text) and used + _cells(text[end]) <= max(room, 2):
            used += _cells(text[end])
            blank = end if text[end] == " " else blank
            end += 1
        if end < len(text) and text[end] != " " and blank > start:
            end = blank
        yield start, end
        start = end
        while start < len(text) and text[start] == " ":
            start += 1


def painted(text: str, style: str) -> str:
    """``text`` in the colours of ``style``, a key of STYLES or nothing."""
    return f"\x1b[{STYLES[style]}m{text}\x1b[0m" if style and text else text
