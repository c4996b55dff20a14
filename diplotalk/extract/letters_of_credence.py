"""Credentials handed over in words that no table has: ``presented to President X his letter of accreditation``."""

from __future__ import annotations

import re

from diplotalk.extract import literals
from diplotalk.extract.chunks import Chunks

_MARKS = ("redentials", "redence", "ccredit")
_LETTERS = re.compile(
    r"\b(?:credentials|letters? of (?:credence|credentials|accreditation)|letters? accrediting)\b", re.IGNORECASE
)
_HANDED = frozenset(
    "presented presents submitted submits handed hands tendered tenders delivered delivers surrendered".split()
)
_FRAME = ("present", "in-person", "credentials", "presented credentials to")
# "presented to President X", "handed over to the President of Fiji, X,": right behind the verb, and then the letters
_FIRST_TO = re.compile(r"x?(?P<to>2)[^SVqm;2]{0,14}N")
# "submitted his letter of accreditation to President X"
_THEN_TO = re.compile(r"[^SVqmN;2]{0,10}(?:x|N|No[xNO])?(?:[dj@][DMK0]{1,2}){0,2}(?P<to>2)[tpHACGToIO,&]{0,9}N")


def handed_over(out: Chunks, kinds: str, text: str) -> str:
    """The letters ``kinds`` with one trigger for the verb of handing, with the "to" before whoever took the papers."""
    if not literals.stand(_MARKS, text, out.start, out.end) or _is_told(out):
        return kinds
    letters = _LETTERS.search(text, out.start, out.end)
    n = _deed_before(out, kinds, letters.start()) if letters is not None else None
    if letters is None or n is None:
        return kinds
    to = _FIRST_TO.match(kinds, n + 1, out.at(letters.start()) + 1) or _THEN_TO.match(kinds, n + 1)
    if to is None:
        return kinds
    end = to.end("to")
    out.spans[n:end] = [(out.spans[n][0], out.spans[end - 1][1])]
    out.values[n:end] = [_FRAME]
    return f"{kinds[:n]}V{kinds[end:]}"


def _is_told(out: Chunks) -> bool:
    """Does the table of verbs know these words?"""
    return any(len(value) > 2 and value[2] == "credentials" for value in out.values)


def _deed_before(out: Chunks, kinds: str, letters: int) -> int | None:
    """The chunk of the verb of handing before the offset ``letters``."""
    last = min(out.at(letters), len(kinds) - 1)
    deeds = (n for n in range(last, -1, -1) if kinds[n] in "xSV" and out.values[n][-1:] and _is_handing(out, n))
    return next(deeds, None)


def _is_handing(out: Chunks, n: int) -> bool:
    return out.values[n][-1].lower() in _HANDED
