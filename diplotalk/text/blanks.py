"""Pages of scanned or justified print, in which two or three blanks stand between words where one is meant."""

from __future__ import annotations

import re
from bisect import bisect_right

# Wider gaps part columns; behind a full stop typewriters put two.
_WIDE = re.compile(r"(?<=[^\W_]) {2,3}(?=[^\W_])")


class Origin:
    """Where the places (code points) of a text with single blanks are in the text as it was."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._places: list[int] = []
        self._dropped: list[int] = []

    def single(self) -> str:
        """The text with one blank between words."""
        return _WIDE.sub(self._blank, self.text)

    def _blank(self, gap: re.Match[str]) -> str:
        before = self._dropped[-1] if self._dropped else 0
        self._places.append(gap.start() - before)
        self._dropped.append(before + len(gap.group()) - 1)
        return " "

    def of(self, place: int) -> int:
        """The place in the text as it was; a blank stands where the first of its gap stood."""
        found = bisect_right(self._places, place - 1)
        return place + (self._dropped[found - 1] if found else 0)


def has_wide(text: str) -> bool:
    """Has the text such a gap at all?"""
    return "  " in text and _WIDE.search(text) is not None
