"""Meetings told as what went before the news: "last met", "had met", "his July call with", "since X met Y"."""

from __future__ import annotations

import re

from diplotalk.extract.chunks import Chunks

_PERFECT = (["had", "met"], ["had", "spoken"], ["had", "held"], ["had", "talked"])
_BEFORE_NOW = frozenset("previously recalled previous repeatedly twice often".split())


def is_background(chunks: Chunks, n: int) -> bool:
    """``last met``, ``met repeatedly``, ``first met``, ``his July call with``: told as what went before."""
    if chunks.kinds[n - 1 : n] == "M" and chunks.kinds[n - 2 : n - 1] != "0" and chunks.values[n][0] == "noun":
        return True
    around = range(max(0, n - 3), min(len(chunks.kinds), n + 4))
    words = {chunks.values[i][0] for i in around if chunks.values[i] and chunks.kinds[i] == "x"}
    if "D" in chunks.kinds:
        words.discard("twice")  # "met twice at the palace on Tuesday night"
    last = n > 0 and chunks.kinds[n - 1] == "x" and chunks.values[n - 1][:1] == ("last",)
    last = last or _is_since(chunks, n)
    return last or _is_recent(chunks, n) or bool(words & _BEFORE_NOW)


# So many chunks a clause may have before its verb.
_CLAUSE_LONG = 30
_ONE_CLAUSE = re.compile("[tACGTHpN][^,;SVqmDM0]*")


def _is_since(chunks: Chunks, n: int) -> bool:
    """``Trade has doubled since X met Y``"""
    at = next((i for i in range(n - 1, max(-1, n - _CLAUSE_LONG), -1) if chunks.values[i] == ("since",)), -1)
    return at >= 0 and _ONE_CLAUSE.fullmatch(chunks.kinds, at + 1, n) is not None


def _is_recent(chunks: Chunks, n: int) -> bool:
    """``his recent conversation with Y``, ``at an earlier meeting with Y``, told without a day."""
    before = chunks.values[max(0, n - 2) : n]
    past = ("recent",) in before or before[-1:] == [("earlier",)]  # not "earlier held talks with"
    return chunks.values[n][0] == "noun" and past and "D" not in chunks.kinds


# "X's calls", not "Kenya's N is meeting"; "during X's calls"
_POSSESSOR, _IN_THE_COURSE = re.compile(r"[NTPCKAGI]s(?!H*N[ev])"), re.compile(r"[aj@]t?[^SVo]{0,4}s")


# "Kenya and Oman's leaders held talks"
_LEADERS_OF_BOTH = re.compile(r"&t?Cs[xO]{0,2}[PB]")


def is_possessed(chunks: Chunks, n: int) -> bool:
    """``access to X's calls with Y``: the meeting is only spoken of, unless "during" or "after" stands before."""
    head = chunks.kinds[max(0, n - 6) : n]
    if n and chunks.values[n - 1][:1] == ("light",) and _LEADERS_OF_BOTH.search(head):
        return False
    return (
        chunks.values[n][0] == "noun" and _POSSESSOR.search(head[-5:]) is not None and not _IN_THE_COURSE.search(head)
    )


def is_habit(chunks: Chunks, n: int) -> bool:
    """``phone calls with X and Y``: a habit, unless they were "held" or "had"."""
    word = chunks.values[n][-1].removesuffix(" with").removesuffix(" between")
    light = any(chunks.values[i][:1] == ("light",) for i in range(max(0, n - 5), n))
    return word.endswith(("calls", "conversations")) and chunks.values[n][0] == "noun" and not light


# "It was the third time in as many weeks that X had met Y": they have met now.
_NTH_TIME = re.compile(r"(?:i|D|x)et")


def is_past_perfect(chunks: Chunks, n: int) -> bool:
    """``had met``: before the news, unless a day of this week stands by it."""
    if chunks.values[n][0] == "noun":
        return False
    opening = chunks.values[:7]
    if _NTH_TIME.match(chunks.kinds) and ("time",) in opening and ("when",) not in chunks.values[:n]:
        return False
    # "had a meeting with" is a plain past.
    before = n if chunks.kinds[n - 1 : n] == "t" else max(0, n - 2)
    own = chunks.values[n][-1].split()[:2]
    return any(chunks.values[i][-1:] == ("had",) for i in range(before, n)) or own in _PERFECT
