"""Which ids a mistyped one may have meant."""

from __future__ import annotations

import heapq
import sqlite3
from difflib import SequenceMatcher

_MOST_LETTERS = 80
_ENOUGH_ALIKE = 0.5


def nearest(connection: sqlite3.Connection, fragment: str, n: int) -> list[str]:
    """Up to ``n`` ids that look most like ``fragment``: all of it like a part, or like the whole."""
    wanted = fragment.strip().lower()[:_MOST_LETTERS]
    if not wanted:
        return []
    likeness = SequenceMatcher(autojunk=False)
    likeness.set_seq2(wanted)
    ranked = ((_score(likeness, wanted, ident), ident) for ident in _worth_a_look(connection, wanted))
    best = heapq.nsmallest(n, ((-score, ident) for score, ident in ranked if score >= _ENOUGH_ALIKE))
    return [ident for _, ident in best]


def _worth_a_look(connection: sqlite3.Connection, wanted: str) -> list[str]:
    """Ids of the same year or with a word in common; a few thousand at most."""
    words = [word for word in wanted.split("-") if len(word) > 2][:8] or [wanted]
    where = " OR ".join(["instr(ident, ?) > 0"] * len(words))
    found = connection.execute(f"SELECT ident FROM meeting WHERE {where} ORDER BY filed LIMIT 3000", words).fetchall()
    rows = found or connection.execute("SELECT ident FROM meeting ORDER BY filed LIMIT 3000").fetchall()
    return [row[0] for row in rows]


def _score(likeness: SequenceMatcher[str], wanted: str, ident: str) -> float:
    likeness.set_seq1(ident)
    if likeness.quick_ratio() < _ENOUGH_ALIKE / 2:
        return 0.0
    whole = likeness.ratio()
    likeness.set_seq1(ident[: len(wanted)])
    return max(whole, likeness.ratio())
