"""How an office is worded without its land, and the role that its words give."""

from __future__ import annotations

import re
from functools import lru_cache

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.terms import ROLES
from diplotalk.extract.titles import is_seat
from diplotalk.lexicon.load import chambers

# "European Commission President": an organisation has other presidents too.
_ORGANS = ("commission", "council", "parliament", "assembly")


def wording(chunks: Chunks, first: int, end: int, small: str) -> tuple[int, int]:
    """Range of the title as written, without the country's word before it and "of the country" after it.

    ``small`` is the text in plain lower case.
    """
    kinds = chunks.kinds
    closed = kinds.rfind(")", first, max(first, kinds.find("T", first, end)))
    if closed >= 0 and "(" not in kinds[first:closed]:
        first = closed + 1  # "MUSCAT (ONA) - Foreign Minister N"
    # "the Sofia-based Ambassador": the seat is no more of the title than the land is.
    while first < end - 1 and (
        kinds[first] in "ACKGYI+s-t" or kinds[first : first + 3] == "(G)" or is_seat(kinds, first)
    ):
        if kinds[first] in "IY" and kinds[first + 1] != "s":
            break
        if kinds[first : first + 2] == "GT" and small.endswith(_ORGANS, *chunks.spans[first]):
            break
        first += 3 if kinds[first] == "(" else 1
    last = _without_land(kinds, first, end)
    while _is_rank_behind_office(chunks, first, last):
        last = _without_land(kinds, first, last - 1)
    start = chunks.spans[first][0]
    if kinds[first] == "T" and (style := _STYLE.match(chunks.values[first][-1])):
        start += style.end()
    return start, chunks.spans[last - 1][1]


# "His Majesty the Sultan": the office is behind the style.
_STYLE = re.compile(r"(?:his|her) (?:royal |serene )?(?:majesty|highness) the ")


def _without_land(kinds: str, first: int, last: int) -> int:
    """Where ``first:last`` ends without "of the country": "envoy for Cyprus" and "chief of staff (COS)" stay whole."""
    while last > first + 1 and kinds[last - 1] in "ACGot()s,2&-d@fu":
        if _ABBREVIATED.search(kinds, max(first, last - 3), last):
            break
        if kinds[last - 1] in "CG" and _CHARGED_AREA.search(kinds, first, last):
            break
        last -= 1
    return last


_ABBREVIATED = re.compile(r"\([^ACG]\)$")


_CHARGED_AREA = re.compile(r"[fd]t?[CG]$")


def _is_rank_behind_office(chunks: Chunks, first: int, last: int) -> bool:
    """``Minister of Foreign Affairs, Senator N``, ``Foreign Minister Prince N``: the rank is the person's."""
    kinds = chunks.kinds
    if kinds[last - 1] != "T" or "T" not in kinds[first : last - 1] or kinds[last - 2] in "&of":
        return False
    value = chunks.values[last - 1]
    if value[-1] in _RANKS or (value[0] == "military" and _MILITARY_RANK.search(value[-1])):
        return True
    return value[0] == "ambassador" != chunks.values[kinds.find("T", first)][0]


_MILITARY_RANK = re.compile(r"(?:general|admiral|marshal|colonel|brigadier|commodore)$")


# Behind an office a rank by birth is part of the name, and a seat in a chamber says nothing of the office.
_RANKS = frozenset("king queen prince princess sheikh shaikh sheikha emir amir senator".split())


def _own_heads(kinds: str, first: int, end: int) -> list[int]:
    """The heads of one's own offices: of ``spokesperson of the President and minister`` the first and the last."""
    heads: list[int] = []
    governed = False
    for n in range(first, end):
        if kinds[n] == "T" and not (governed and heads):
            heads.append(n)
        governed = (governed or kinds[n] in "of2") and kinds[n] not in "&,"
    return heads


# Heads that lead a chamber or an organisation when they stand with its name.
_LEADS = frozenset(
    "president chairman chairperson chairwoman chair speaker head chief director-general director".split()
)


# "the head of the Portuguese Government"
_OF_GOVERNMENT = re.compile(r"\bhead of (?:the )?(?:[\w-]+ )?government$")


# "the head of Cuban diplomacy"
_OF_DIPLOMACY = re.compile(r"\b(?:head|chief) of (?:the )?(?:[\w'-]+ )?diplomacy$")


# "the president of the Episcopal Conference", "the chief of the Football Federation"; not "of the Republic"
_OF_A_HOUSE = re.compile(r"Tot?O$")
_SOCIETIES = frozenset(
    """conference association federation society foundation institute academy bank company chamber club church
    university league committee board""".split()
)


def _is_society(words: str) -> bool:
    return words.lower().rpartition(" ")[2] in _SOCIETIES


def role(chunks: Chunks, first: int, end: int, small: str) -> str:
    """The highest role that the heads in ``first:end`` give, in the order of ROLES; "other" when none gives one.

    ``small`` is the text in plain lower case: the chairman of a chamber heads a legislature, the chief of an
    organisation an organisation, whatever else a chairman or chief may be.
    """
    heads = _own_heads(chunks.kinds, first, end)
    if heads and chunks.values[heads[0]][2] in _LEADS:
        words = small[chunks.spans[first][0] : chunks.spans[end - 1][1]]
        if _is_of_chamber(words):
            return "legislature-head"
        if _OF_GOVERNMENT.search(words):
            return "head-of-government"
        if _OF_DIPLOMACY.search(words):
            return "foreign-minister"
        if "G" in chunks.kinds[first:end]:
            return "organisation-head"
        house = _OF_A_HOUSE.match(chunks.kinds, heads[0], end)
        if (
            house is not None
            and chunks.values[house.end() - 1][-1:]
            and _is_society(chunks.values[house.end() - 1][-1])
        ):
            return "other"
    roles = [chunks.values[n][0] for n in heads]
    return min(roles, key=ROLES.index) if len(roles) > 1 else roles[0] if roles else "other"


@lru_cache(maxsize=1024)
def _is_of_chamber(words: str) -> bool:
    return any(chamber in words for chamber in chambers())
