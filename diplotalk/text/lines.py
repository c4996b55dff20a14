"""Lines of a text: which line an offset stands on."""

from __future__ import annotations

from bisect import bisect_right


class Lines:
    """Answers ``line_of(offset)``, from 1, for one text."""

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        self._starts = [0]
        at = text.find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = text.find("\n", at + 1)

    def line_of(self, offset: int) -> int:
        """Line number, from 1, of the code point at ``offset``."""
        return bisect_right(self._starts, offset)
