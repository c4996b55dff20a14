"""The same-length fold: one plain character for one, so that an offset in the fold is an offset in the text."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_PUNCTUATION = {
    "'": "\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u00b4`",
    '"': "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad",
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    "\u200b\u200c\u200d\u2060\ufeff\t\x0b\x0c",
    "\n": "\r\u0085\u2028\u2029",
}
# Letters that Unicode does not take apart into a base letter and an accent.
_LETTERS = {
    "đ": "d",
    "Đ": "D",
    "ø": "o",
    "Ø": "O",
    "ł": "l",
    "Ł": "L",
    "ħ": "h",
    "Ħ": "H",
    "ı": "i",
    "ə": "a",
    "Ə": "A",
}
# Runs of the characters that ``_table`` may fold. Looking at these alone is five times as fast as at all of a text.
_ODD = re.compile("[^\\x00-\\x08\\n\\x0e-_a-\\x7f][^\\x00-\\x08\\n\\x0e-_a-\\x7f]*")


@cache
def _table() -> dict[int, str]:
    """Code point -> the one plain character it is folded to."""
    table = {ord(odd): plain for plain, odds in _PUNCTUATION.items() for odd in odds}
    table.update({ord(letter): plain for letter, plain in _LETTERS.items()})
    # Half a surrogate pair is no character: UTF-8, in which the lexicon is matched, cannot hold it.
    table.update(dict.fromkeys(range(0xD800, 0xE000), "\ufffd"))
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFKD", chr(code))[0]
        if base.isascii() and base.isalpha():
            table.setdefault(code, base)
    return table


def fold(text: str) -> str:
    """``text`` with plain quotes, hyphens, blanks and unaccented Latin letters; ``len(fold(t)) == len(t)``."""
    if text.isascii() and "\t" not in text and "\r" not in text:
        return text
    return _ODD.sub(_translated, text)


def _translated(run: re.Match[str]) -> str:
    return run[0].translate(_table())


def lower(text: str) -> str:
    """``text`` in lower case, character for character; a letter whose lower case is longer stays as it is."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
