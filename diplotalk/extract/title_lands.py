"""Whose office it is: the land or body that the words around an office name, or that the office itself tells."""

from __future__ import annotations

import re
from functools import lru_cache

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.titles import PORTFOLIO, TWO_CHARGES, is_seat
from diplotalk.lexicon.load import lexicon, organisation_words, sole_offices


def country(chunks: Chunks, first: int, end: int) -> tuple[tuple[str, ...], tuple[int, int] | None]:
    """Whose office ``first:end`` is: codes (more than one when the word is ambiguous) and the range it stands at.

    The word before the head counts first (``British Secretary of State for Northern Ireland``), then what follows
    "of"; what follows "to", "for" or "on" is where an envoy goes, not whence.
    """
    heads = [n for n in range(first, end) if chunks.kinds[n] == "T"]
    if (charges := TWO_CHARGES.match(chunks.kinds, first, end)) and chunks.values[charges.start("land")]:
        return chunks.values[charges.start("land")], chunks.spans[charges.start("land")]
    for head in heads:
        if chamber := _OF_CHAMBER.search(chunks.kinds, max(0, head - 6), head):
            return chunks.values[chamber.start("land")], chunks.spans[chamber.start("land")]
        if (body := _CHIEF_OF_BODY.search(chunks.kinds, max(0, head - 4), head)) and _is_chief(chunks, head):
            return chunks.values[body.start("body")], chunks.spans[body.start("body")]
        member = chunks.kinds[head - 1 : head] == "A" and chunks.values[head][-1].startswith("member of ")
        if member and (of := _after_of(chunks, head + 1, end)) is not None:
            return chunks.values[of], chunks.spans[of]  # "the Croat member of the presidency of Bosnia"
        if sender := _OF_SENDER.search(chunks.kinds, max(0, head - 8), head):
            return chunks.values[sender.start("land")], chunks.spans[sender.start("land")]
        at = _before_charge(chunks, head) - 1
        floor = max(min(first - 2, at - 1), 0)
        while at >= floor and (chunks.kinds[at] in _MODIFIER or chunks.kinds[at] in "()" or is_seat(chunks.kinds, at)):
            if is_seat(chunks.kinds, at):
                at -= 3
                continue
            if _PLACE_BEFORE.search(chunks.kinds, max(0, at - 2), at + 1) or _is_dash(chunks, at):
                break
            if _CHARGE_OF_BODY.match(chunks.kinds, at - 1):
                break  # "Foreign and CARICOM Affairs Minister"
            if chunks.kinds[at] in _COUNTRY and chunks.values[at]:
                return chunks.values[at], chunks.spans[at]
            if chunks.kinds[at] == ")" and at < first:
                break
            at -= 1
    for head in heads:
        inside = _inside(chunks, head)
        if inside:
            return inside, chunks.spans[head]
        found = _after_of(chunks, head + 1, end)
        sent = _FOR_LAND.match(chunks.kinds, head + 1) if chunks.values[head][0] == "ambassador" else None
        if found is None and sent is not None:
            found = sent.end() - 1  # "High Commissioner for Canada"
        if found is not None:
            return chunks.values[found], chunks.spans[found]
    for head in heads:
        # "State Councilor and Foreign Minister": one of two offices tells the land of both.
        for phrase in (chunks.values[head][-1], *chunks.values[head][-1].split(" and ")):
            if phrase in sole_offices() and not _is_of_other_commission(chunks, head, phrase):
                return sole_offices()[phrase], chunks.spans[head]
    at_body = _AT_BODY.search(chunks.kinds, first, end)
    if at_body and heads and chunks.values[heads[0]][0] not in ("ambassador", "envoy"):
        return chunks.values[at_body.start(1)], chunks.spans[at_body.start(1)]
    return (), None


_FOR_LAND = re.compile(r"ft?C")


def _is_of_other_commission(chunks: Chunks, head: int, phrase: str) -> bool:
    """``Electoral commission president X``: no officer of the European one."""
    return phrase.startswith("commission ") and chunks.kinds[max(0, head - 1) : head] in tuple("xOAIN")


# "U.S. President N's special envoy"
_OF_SENDER = re.compile(r"(?P<land>[ACG])s?T{1,2}H?Nsx{0,2}$")
# "UN humanitarian chief N", "the UN's top humanitarian official"
_CHIEF_OF_BODY = re.compile(r"(?P<body>[AG])s?x{1,3}$")
_CHIEFS = frozenset("chief boss head czar official envoy coordinator negotiator adviser advisor commissioner".split())


def _is_chief(chunks: Chunks, head: int) -> bool:
    return chunks.values[head][-1].rpartition(" ")[2] in _CHIEFS


def _is_dash(chunks: Chunks, at: int) -> bool:
    """``Mexico City - President N``: a dash with a blank before it parts what a hyphen joins."""
    return chunks.kinds[at] == "-" and at > 0 and chunks.spans[at - 1][1] < chunks.spans[at][0]


_CHARGE_OF_BODY = re.compile(r"&GO")
# "Paraguayan Chamber of Deputies President N"
_OF_CHAMBER = re.compile(r"(?P<land>[AC])s?[OI]o[NOP]$")


# "Assistant Deputy Minister at Global Affairs Canada"
_AT_BODY = re.compile(r"@t?([GI])")


# "received in Vientiane Ambassador N", "received at the Kremlin Speaker N", "head of the OSCE Mission to Fiji
# Ambassador N"
_PLACE_BEFORE = re.compile(r"jK$|[j@]t?I$|2t?[CK]$")


def _before_charge(chunks: Chunks, head: int) -> int:
    """Where the words of a charge begin that no table has: ``Mexico's economy secretary``, else ``head``.

    Behind an adjective they must be of a ministry: "the Hungarian minority leader" is no leader of Hungary's.
    """
    charge = PORTFOLIO.search(chunks.kinds, max(0, head - 4), head)
    if charge is None:
        return head
    words = (chunks.values[n][0] for n in range(charge.end("land"), head))
    known = charge["land"] != "A" or all(word in organisation_words() for word in words)
    return charge.end("land") if known else head


def _inside(chunks: Chunks, head: int) -> tuple[str, ...]:
    """The country of a body that is part of the head's own wording: ``chairman of the National People's Congress``."""
    surface = chunks.values[head][-1]
    return _lands_in(surface) if " of " in surface else ()


# "special representative of the un secretary-general": bodies written in capitals
_IN_CAPITALS = re.compile(r"\b(?:Un|Eu|Nato|Osce|Oic|Asean|Ecowas|Sadc|Igad|Gcc|Oas)\b")


def _upper(match: re.Match[str]) -> str:
    return match[0].upper()


@lru_cache(maxsize=4096)
def _lands_in(surface: str) -> tuple[str, ...]:
    body = _IN_CAPITALS.sub(_upper, surface.split(" of ", 1)[1].title().replace("'S", "'s"))
    found = [hit.entry for hit in lexicon().hits(body, body.lower()) if hit.entry.kind in "CGIY"]
    return found[0].value if found else ()


# "informed the Deputy Minister of Peru's interest"
_OWNS_A_THING = re.compile("sx")
_MINISTERS = frozenset({"minister", "vice-minister", "foreign-minister"})


def _after_of(chunks: Chunks, at: int, end: int) -> int | None:
    kinds, first = chunks.kinds, at - 1
    while at < end and kinds[at] not in "f2d":
        if kinds[at] in _COUNTRY and chunks.values[at]:
            return None if _OWNS_A_THING.match(kinds, at + 1) and chunks.values[first][0] in _MINISTERS else at
        at += 1
    # "Minister for Foreign Affairs of Japan": a second "of" after "for" bodies.
    while at < end:
        if kinds[at] == "o" and kinds[at + 1 : at + 2] in ("C", "G", "t"):
            nearest = at + 1 + (kinds[at + 1] == "t")
            if nearest < end and kinds[nearest] in _COUNTRY and chunks.values[nearest]:
                return nearest
        at += 1
    return None


_COUNTRY = frozenset("ACKIYG")


_MODIFIER = frozenset("ACKIYGOs-+WN")
