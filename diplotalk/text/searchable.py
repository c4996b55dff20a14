"""A text as a phrase is looked for in it: typography, accents and invisible characters make no difference.

Unlike the same-length fold this one may shorten and lengthen (a ligature becomes its letters, a soft hyphen nothing, a
letter and its combining accent one letter), so it comes with the way back to the characters of the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

# Characters that Unicode does not take apart, or takes apart into something else than what people type.
_PLAIN = {
    **dict.fromkeys("‘’‚‛′ʼʹ´＇", "'"),
    **dict.fromkeys("“”„‟″«»＂〝〞", '"'),
    **dict.fromkeys("−⁃", "-"),
    **dict(zip("đĐðÐøØłŁħĦıəƏ", "dDdDoOlLhHiaA", strict=True)),
    **{"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ß": "ss", "ẞ": "SS", "þ": "th", "Þ": "TH", "ς": "σ"},
}
_ACCENTS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef]+"
)
# First and last characters of scripts written without blanks: any character may begin a word there.
_UNSPACED = (
    "\u0e00\u0eff", "\u1000\u109f", "\u1780\u17ff", "\u2e80\u2fdf", "\u3005\u3007", "\u3040\u30ff", "\u31f0\u31ff",
    "\u3400\u4dbf", "\u4e00\u9fff", "\uf900\ufaff", "\U0001b000\U0001b16f", "\U00020000\U0003ffff",
)  # fmt: skip
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
# So many kinds of odd characters are replaced one after the other more quickly than by looking at every character.
_MANY_KINDS = 12
# More marks on one letter than any language has are left alone: putting them in order takes quadratic time.
_MOST_MARKS = 8


class Searchable(NamedTuple):
    """The folded ``text``; folded character ``n`` comes from ``starts[n]:ends[n]`` of the original.

    Without ``starts`` and ``ends`` the offsets are the same in both.
    """

    text: str
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The range of the original text that the folded characters ``start:end`` come from."""
        if self.starts is None or self.ends is None:
            return start, end
        if start < end:
            return self.starts[start], self.ends[end - 1]
        at = self.starts[start] if start < len(self.starts) else self.ends[-1] if self.ends else 0
        return at, at


def searchable(text: str) -> Searchable:
    """Fold ``text``: plain quotes and dashes, no accents, nothing invisible, one width of letters; case is kept."""
    if text.isascii():
        return Searchable(text)
    odd = set(_NOT_ASCII.findall(text))
    plain = {character: _folded(character) for character in odd}
    if any(map(_joins, odd)) or any(len(after) != 1 for after in plain.values()):
        return _with_way_back(text)
    if len(plain) > _MANY_KINDS:
        return Searchable(text.translate({ord(odd): after for odd, after in plain.items()}))
    for character, after in plain.items():
        text = text.replace(character, after)
    return Searchable(text)


def lowered(folded: str) -> str:
    """A folded text in lower case, character for character."""
    small = folded.lower()
    return small if small.isascii() else small.replace("ς", "σ")


def indexed(text: str) -> str:
    """``text`` for a full-text index whose words are runs of letters and digits, so that the index misses no phrase.

    Lower case; characters of unspaced scripts stand alone. Where a word of the text may be read as one or as two
    (an invisible character or a separate accent inside it), both readings are given. A phrase goes through the same.
    """
    found = searchable(text)
    words = _spaced(lowered(found.text))
    if found.starts is None:
        return words
    apart = _spaced(lowered("".join(_folded(character) or " " for character in text)))
    return words if apart.split() == words.split() else f"{words} {apart}"


def in_word(character: str) -> bool:
    """Whether a word goes on at ``character``: letters, digits and marks of scripts that put blanks between words."""
    if character.isascii():
        return character.isalnum() or character == "_"
    return unicodedata.category(character)[0] in "LNM" and not _is_unspaced(character)


@lru_cache(4096)
def _is_unspaced(character: str) -> bool:
    return any(script[0] <= character <= script[1] for script in _UNSPACED)


def _spaced(folded: str) -> str:
    if folded.isascii():
        return folded.replace("\0", " ")
    return "".join(f" {c} " if _is_unspaced(c) else c if in_word(c) else " " for c in folded)


def _with_way_back(text: str) -> Searchable:
    folded: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _units(text):
        after = _folded(text[start:end])
        folded.append(after)
        starts += [start] * len(after)
        ends += [end] * len(after)
    return Searchable("".join(folded), starts, ends)


def _units(text: str) -> Iterator[tuple[int, int]]:
    """Ranges of ``text`` that are one letter to a reader: a character and what combines with it."""
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and end - start <= _MOST_MARKS and _joins(text[end]):
            end += 1
        yield start, end
        start = end


def _joins(character: str) -> bool:
    """Whether ``character`` becomes one with what stands before it: a mark, a vowel or final of a Korean syllable."""
    if character < "\u0300":
        return False
    return unicodedata.combining(character) > 0 or "\u1161" <= character <= "\u11c2" or character in "\uff9e\uff9f"


@lru_cache(4096)
def _folded(unit: str) -> str:
    """What one unit (a character, perhaps with marks) is folded to; empty for what nobody sees."""
    if unit.isascii() or unit in _PLAIN:
        return _PLAIN.get(unit, unit)
    category = unicodedata.category(unit[0])
    if category in ("Zs", "Zl", "Zp", "Pd", "Cf"):
        return {"Z": " ", "P": "-", "C": ""}[category[0]] + ("" if len(unit) == 1 else _folded(unit[1:]))
    return _without_accents(unit)


def _without_accents(unit: str) -> str:
    apart = _ACCENTS.sub("", unicodedata.normalize("NFKD", unit))
    plain = unicodedata.normalize("NFC", "".join(_PLAIN.get(character, character) for character in apart))
    # A sign made of letters (TM, No.) or of a blank and an accent stays the sign it is.
    makes_words = not any(map(in_word, unit)) and any(map(in_word, plain))
    return unit if makes_words or " " in plain else plain
