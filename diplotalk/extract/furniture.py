"""What a page puts around a report: boilerplate, buttons, menus, inserts of other headlines, its foot."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from diplotalk.lexicon import load


class Boilerplate:
    """The phrases of boilerplate.tsv in one automaton: those that open a line, and those that may stand anywhere."""

    def __init__(self) -> None:
        from ahocorasick_rs import AhoCorasick, Implementation

        rows = list(load.rows("boilerplate"))
        self.opens = [row["kind"] == "line-start" for row in rows]
        # Of so few phrases the fast form is built in 2 ms; it reads a text in a third of the time.
        self.automaton = AhoCorasick([row["phrase"].lower() for row in rows], implementation=Implementation.DFA)

    def places(self, small: str) -> list[tuple[int, int, bool]]:
        """Where its phrases stand in a text in lower case, and whether each must open its paragraph, in order."""
        found = self.automaton.find_matches_as_indexes(small, overlapping=True)
        return sorted((start, end, self.opens[number]) for number, start, end in found)


@cache
def boilerplate() -> Boilerplate:
    """The phrases, their automaton built once."""
    return Boilerplate()


# Buttons of a page, alone or in a row ("Share Tweet Email"), and a writer's address alone in its line.
_BUTTON = (
    r"(?:share|tweet|email|e-mail|print|whatsapp|facebook|twitter|linkedin|telegram|copy link|save|listen|comments?"
    r"|menu|home|search|subscribe|sign in|log ?in|advertisement|bookmark|follow|x)"
)
_FURNITURE = re.compile(rf"{_BUTTON}(?:[ |/,.-]{{1,3}}{_BUTTON}){{0,9}}|[\w.+-]{{1,40}}@[\w.-]{{3,40}}", re.IGNORECASE)
# A row of so many marks between names of so many characters lists a site's sections.
_SECTIONS, _SECTION_NAME = 3, 26
# A row of buttons or an address is shorter than this (characters).
_ROW = 80


def is_button_row(folded: str, start: int, end: int) -> bool:
    """``Share Tweet Email``, ``ann.lee@example.com``"""
    return end - start < _ROW and _FURNITURE.fullmatch(folded, start, end) is not None


def is_menu(folded: str, start: int, end: int) -> bool:
    """``General | World | Business | Sports | Videos``"""
    if folded.count("|", start, end) < _SECTIONS:
        return False
    return all(len(name.strip()) < _SECTION_NAME for name in folded[start:end].split("|"))


def is_boilerplate(phrases: Sequence[tuple[int, int, bool]], start: int, end: int) -> bool:
    """Does one of the ``phrases`` found in the text make the paragraph the page's own?"""
    if not phrases or end - start > 400:
        return False
    here = phrases[bisect_left(phrases, (start, 0)) : bisect_left(phrases, (end, 0))]
    return any(stop <= end and (at == start or not opens) for at, stop, opens in here)


_FOOT = re.compile(
    r"(?:related (?:stories|news|links|articles)|latest news$|more news|other articles|editor's pick|\(END\)"
    r"|comments? ?\([0-9]+\)"
    r"|[0-9]+ comments|tags:?$|topics$|persons$|list$|--? ?spa$|follow us|for further information|most read)",
    re.IGNORECASE,
)
# Between these and the next paragraph of prose stand the headlines of other reports.
_INSERT = re.compile(r"(?:read more|recommended|see also|you may also)", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?][\"')]*$")
# Prose: so many characters that end like a sentence.
PROSE = 70


def ends_sentence(folded: str, start: int, end: int) -> bool:
    """Does the paragraph end like a sentence: a stop, with marks and brackets closed behind it?"""
    return _SENTENCE_END.search(folded, max(start, end - 4), end) is not None


def is_insert(folded: str, start: int, end: int, inserted: bool) -> bool:
    """Is the paragraph the head of such an insert, or, ``inserted``, one of its headlines?"""
    if end - start < 60 and _INSERT.match(folded, start, end):
        return True
    return inserted and (end - start < PROSE or not ends_sentence(folded, start, end))


def is_foot(folded: str, start: int, end: int) -> bool:
    """From this short line on, nothing belongs to the report any more."""
    return end - start < 60 and _FOOT.match(folded, start, end) is not None
