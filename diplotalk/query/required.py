"""What every match of a regular expression must contain, so that an index can leave out the sentences that do not.

Only certain things are said: ASCII words that stand literally in the expression, outside of anything optional. A word
counts as whole at its left end when a blank, a sign or a word boundary stands there; otherwise it is left out.
"""

from __future__ import annotations

import re
import unicodedata
import warnings
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

from diplotalk.query.phrase import MOST_ALTERNATIVES, worth_asking

Clauses = list[list[str]]

_BOUNDARIES = {"AT_BOUNDARY", "AT_BEGINNING", "AT_BEGINNING_STRING", "AT_END", "AT_END_STRING"}
_REPEATS = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}


def required(pattern: re.Pattern[str]) -> Clauses | None:
    """The phrases of the index that a match of ``pattern`` needs: all of the lists, any in a list; None if unknown."""
    if pattern.flags & re.ASCII:  # a word boundary then is another one than the index's
        return None
    try:
        return _Reader().read(_tree(pattern.pattern, pattern.flags), fresh=False) or None
    except RecursionError:
        return None


def any_of(needs: Sequence[Clauses | None]) -> Clauses | None:
    """What one of several needs: their longest lists together."""
    known = [need for need in needs if need]
    if len(known) < len(needs) or not known:
        return None
    if len(known) == 1:
        return known[0]
    together = [literal for need in known for literal in _strongest(need)]
    return [together] if len(together) <= MOST_ALTERNATIVES else None


def letters(pattern: str) -> Iterator[str]:
    """The characters that ``pattern`` names, in no order."""
    todo: list[Any] = list(_tree(pattern, 0))
    while todo:
        name, value = todo.pop()
        if name.name in ("LITERAL", "NOT_LITERAL"):
            yield chr(value)
        elif name.name == "RANGE":
            yield from map(chr, value)
        else:
            todo += _below(value)


def _below(value: Any) -> Iterator[Any]:
    """The pairs of a name and a value inside the value of a node."""
    if isinstance(value, (int, str)) or value is None:
        return
    items = list(value)
    if len(items) == 2 and hasattr(items[0], "name"):
        yield tuple(items)
        return
    for item in items:
        yield from _below(item)


def _tree(pattern: str, flags: int) -> Any:
    """The expression as the standard library's own parser reads it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about sets that may mean something else one day
        return import_module("re._parser").parse(pattern, flags)


def _strongest(clauses: Clauses) -> list[str]:
    return max(clauses, key=lambda clause: min(map(len, clause)))


class _Reader:
    """Collects runs of characters that must follow each other; a run ends at whatever is not certain."""

    def __init__(self) -> None:
        self._clauses: Clauses = []
        self._run = ""
        self._fresh = True  # whether a word of the index begins where the run began

    def read(self, nodes: Any, *, fresh: bool) -> Clauses:
        """The clauses of ``nodes``; ``fresh``: no word can go on from what stands before them."""
        self._fresh = fresh
        self._take_all(nodes)
        self._end()
        return self._clauses

    def _take_all(self, nodes: Any) -> None:
        for kind, value in nodes:
            self._take(kind.name, value)

    def _take(self, kind: str, value: Any) -> None:
        if kind == "SUBPATTERN" and not value[1] & re.ASCII:
            self._take_all(value[-1])
        elif kind == "ATOMIC_GROUP":
            self._take_all(value)
        elif kind == "AT":
            boundary = value.name in _BOUNDARIES
            self._end(whole=boundary)
            self._fresh = boundary
        elif character := _character(kind, value):
            self._run += character
        elif kind in _REPEATS and value[0] > 0:
            self._take_repeated(value[2])
        elif kind == "BRANCH":
            self._take_branches(value[1])
        else:
            self._end()

    def _take_repeated(self, nodes: Any) -> None:
        if len(nodes) == 1 and _character(nodes[0][0].name, nodes[0][1]) == " ":
            self._run += " "
            return
        fresh = self._end()
        self._clauses += _Reader().read(nodes, fresh=fresh)

    def _take_branches(self, branches: Any) -> None:
        fresh = self._end()
        needs = [_Reader().read(branch, fresh=fresh) for branch in branches]
        if all(needs):
            together = [literal for need in needs for literal in _strongest(need)]
            self._clauses += [together] if len(together) <= MOST_ALTERNATIVES else []

    def _end(self, *, whole: bool = False) -> bool:
        """End the run, its last word being ``whole`` or not, and keep what is certain of it.

        Returns whether a word can begin after it.
        """
        words = list(re.finditer("[a-z0-9]+", self._run))
        if words and words[0].start() == 0 and not self._fresh:
            del words[0]
        open_end = bool(words) and words[-1].end() == len(self._run) and not whole
        if literal := worth_asking([word[0] for word in words], open_end=open_end):
            self._clauses.append([literal])
        fresh = self._fresh if not self._run else not self._run[-1].isalnum()
        self._run, self._fresh = "", False
        return fresh


def _character(kind: str, value: Any) -> str:
    """A letter or digit in lower case, a blank for whatever separates words, or nothing if neither is certain."""
    if kind == "LITERAL":
        return _certain(chr(value))
    if kind == "IN":
        inside = {_certain(chr(item)) if name.name == "LITERAL" else _class(name, item) for name, item in value}
        return inside.pop() if len(inside) == 1 else ""
    return ""


def _class(name: Any, item: Any) -> str:
    return " " if name.name == "CATEGORY" and item.name == "CATEGORY_SPACE" else ""


def _certain(character: str) -> str:
    if character.isascii():
        return character.lower() if character.isalnum() else " "
    return " " if unicodedata.category(character)[0] in "ZPS" else ""
