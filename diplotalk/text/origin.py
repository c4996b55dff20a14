"""Texts printed otherwise than meant: blanks too many in a scan or at a line's end, ``&quot;`` of a web page's dump."""

from __future__ import annotations

import html
import re
from bisect import bisect_right

# Wider gaps part columns; behind a full stop typewriters put two. The longest name of a character has 24 letters.
_ODD = re.compile(
    r"(?<=[^\W_]) {2,3}(?=[^\W_])|(?<=\S) {1,3}\n"
    r"|&(?:#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6})|[a-zA-Z][a-zA-Z0-9]{1,24});"
)


class Origin:
    """Where the places (code points) of a text as meant are in the text as it was."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._places: list[int] = []
        self._dropped: list[int] = []

    def meant(self) -> str:
        """The text with one blank between words, none at the end of a line, and every character for its name."""
        return _ODD.sub(self._one, self.text)

    def _one(self, odd: re.Match[str]) -> str:
        character = odd.group()[-1] if odd.group()[0] == " " else self._named(odd.group())
        if character is None:
            return odd.group()
        before = self._dropped[-1] if self._dropped else 0
        self._places.append(odd.start() - before)
        self._dropped.append(before + len(odd.group()) - 1)
        return character

    @staticmethod
    def _named(name: str) -> str | None:
        """The one character a name stands for; None where that is several, or none that a line can hold."""
        character = html.unescape(name)
        fits = len(character) == 1 and (character.isprintable() or character.isspace()) and character not in "\r\n"
        return character if fits else None

    def of(self, place: int) -> int:
        """The place in the text as it was; a character stands where the first of its name stood."""
        found = bisect_right(self._places, place - 1)
        return place + (self._dropped[found - 1] if found else 0)


def is_odd(text: str) -> bool:
    """Has the text such a gap or name at all?"""
    return ("  " in text or " \n" in text or "&" in text) and _ODD.search(text) is not None
