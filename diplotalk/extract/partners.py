"""The other land of a report that is about one: named with it in the headline, beside it, or most often."""

from __future__ import annotations

import re
from collections.abc import Iterator

from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.lexicon import load
from diplotalk.text.fold import lower

# What being the outlet's or the dateline's own land weighs against being named once in the text.
OWN = 3
# "Japan-Kenya", "Japan and Kenya", "between Japan and the Republic of Kenya", "S. Korean, Japanese FMs".
_PAIR = re.compile(r"[CAG](?:-|&t?|,t?|\(C\)&t?)[CAG]")


def partner_of(article: Article, country: str) -> tuple[str, tuple[int, int]] | None:
    """The other land of a report about ``country``: the one named with it and most often, of two the dateline's;
    None when two others are level.

    Naming it beside ``country`` ("China and Japan", "China-Japan ties") counts for two, being the outlet's own for OWN.
    """
    if country not in article.partners:
        article.partners[country] = _partner_of(article, country)
    return article.partners[country]


# "Turkish, Bosnian leaders meet in Ankara", "Kenya, Oman sign pact"
_HEADLINE_PAIR = re.compile(r"(?:\([NO]\))?t?(?P<one>[CAK]),?(?:&t?)?(?P<other>[CAK])(?!s)(?:x?[PTQBVEm2]|(?P<deed>x))")
_TOGETHER = frozenset("sign ink agree vow pledge discuss hold seek eye boost strengthen deepen mull to".split())


def of_headline(article: Article, country: str) -> str | None:
    """The other of the two lands with which the headline begins."""
    chunks = article.headline.chunks if article.headline is not None else None
    match = _HEADLINE_PAIR.match(chunks.kinds) if chunks is not None else None
    if chunks is None or match is None:
        return None
    if match["deed"] and chunks.values[match.start("deed")][-1] not in _TOGETHER:
        return None  # "Turkish, German firms sign a deal", "Turkey, Greece trade barbs"
    lands = [chunks.values[match.start("one")], chunks.values[match.start("other")]]
    others = [land[0] for land in lands if len(land) == 1 and land != (country,)]
    return others[0] if len(others) == 1 and (country,) in lands else None


def _partner_of(article: Article, country: str) -> tuple[str, tuple[int, int]] | None:
    if (other := of_headline(article, country)) is not None:
        return other, next((span for code, span in _lands(article) if code == other), (0, 0))
    counts: dict[str, int] = {}
    spans: dict[str, tuple[int, int]] = {}
    for code, span in _lands(article):
        # The body whose summit they met at is nobody's home: "on the sidelines of the UN conference".
        if code != country and (code == article.own or load.countries()[code].kind != "organisation"):
            counts[code] = counts.get(code, 0) + 1
            spans.setdefault(code, span)
    for code, span, weight in _paired(article, country):
        counts[code] = counts.get(code, 0) + weight
        spans[code] = span
    if article.own in counts:
        counts[article.own] += OWN
    ranked = sorted(counts, key=lambda code: (-counts[code], code != article.dateland))
    level = len(ranked) > 1 and counts[ranked[0]] == counts[ranked[1]]
    if not ranked or (level and ranked[0] != article.dateland):
        return None
    return ranked[0], spans[ranked[0]]


# "the White House said", "according to Downing Street"
_SPOKE = re.compile(r"I(?=[,dD]{0,3}S)")


def spokesland(article: Article) -> str | None:
    """The one land whose president's or government's house speaks in a report of an unknown outlet."""
    if article.outlet is not None:
        return None
    codes = {
        line.chunks.values[match.start()]
        for line in article.lines
        if line.part in NEWS and "I" in line.chunks.kinds
        for match in _SPOKE.finditer(line.chunks.kinds)
    }
    return codes.pop()[0] if len(codes) == 1 else None


def names_house(article: Article, land: str) -> bool:
    """Does the report name the house of the president or the government of ``land``?"""
    lines = (line for line in article.lines if line.part in NEWS and "I" in line.chunks.kinds)
    return any(
        kind == "I" and value == (land,)
        for x in lines
        for kind, value in zip(x.chunks.kinds, x.chunks.values, strict=True)
    )


def speaks_for(article: Article, own: str) -> bool:
    """May an outlet of ``own`` leave its land unsaid? Not under a foreign dateline in a text that never names it."""
    if any(code == own for code, _ in _lands(article)) or load.countries()[own].kind == "organisation":
        return True
    line = article.layout.dateline
    town = load.cities().get(lower(line.city)) if line else None
    return town is None or town.country == own


def tells_of_dateland(article: Article, own: str, until: int) -> bool:
    """Is a report from abroad about its dateline's land and not about its ``own``, unnamed up to offset ``until``?"""
    lands = list(_lands(article))
    first = [code for code, span in lands if 0 < span[1] <= until]
    if own in first:
        return False
    dateland, everywhere = article.dateland or "", [code for code, _ in lands]
    often = everywhere.count(dateland)
    return first.count(dateland) >= _SPOKEN_OF or (often > _SPOKEN_OF and often > _FAR_MORE * everywhere.count(own))


# Named so often before anybody, or still more often in all, a land is what the report is about; if its own is named as
# well, so many times as often.
_SPOKEN_OF, _FAR_MORE = 2, 2


def named(article: Article, land: str) -> tuple[str, tuple[int, int]] | None:
    """The land with where the report names it first; None if it never does."""
    return next((found for found in _lands(article) if found[0] == land), None)


def is_hardly_named(article: Article, land: str) -> bool:
    """Does the report name a land but once, and not its capital?"""
    capital = load.countries()[land].capital if land in load.countries() else ""
    often = sum(code == land for code, _ in _lands(article))
    return often < _SPOKEN_OF and not (capital and capital in article.folded)


def is_named(article: Article) -> bool:
    """Does the report name the land of its dateline?"""
    return any(code == article.dateland for code, _ in _lands(article))


def _lands(article: Article) -> Iterator[tuple[str, tuple[int, int]]]:
    for line in _lines(article):
        for n, kind in enumerate(line.chunks.kinds):
            if kind in "CAKIYG" and len(line.chunks.values[n]) == 1 and not _is_topic(line, n):
                yield line.chunks.values[n][0], line.chunks.spans[n] if line.paragraph >= 0 else (0, 0)


_ABOUT = frozenset((word,) for word in "about over regarding concerning against".split())


def _is_topic(line: Line, n: int) -> bool:
    """``efforts on Syria``, ``the war over Kosovo``: a land that is talked about is the home of nobody who talks."""
    the = n > 0 and line.chunks.kinds[n - 1] == "t"
    before = n - 1 - the
    if line.chunks.kinds[n] != "C" or before < 0:
        return False
    return line.chunks.kinds[before] == "d" or line.chunks.values[before] in _ABOUT


def _paired(article: Article, country: str) -> Iterator[tuple[str, tuple[int, int], int]]:
    """The other land of each pair with ``country``, where the pair stands, and how many namings of a land it counts."""
    told = {code for code, _ in _lands(article)}
    for line in _lines(article):
        for match in _PAIR.finditer(line.chunks.kinds):
            first, last = match.start(), match.end() - 1
            a, b = line.chunks.values[first], line.chunks.values[last]
            if country not in (*a, *b) or a == b or _GUESTS_OF.search(line.chunks.kinds, max(0, first - 2), last + 2):
                continue
            other = b if country in a else a
            span = (line.chunks.spans[first][0], line.chunks.spans[last][1]) if line.paragraph >= 0 else (0, 0)
            # "Korea-Egypt", "Korean": either Korea, until the text names one of them otherwise.
            for code in other if len(other) == 1 else [c for c in other if c in told]:
                yield code, span, _TALKS_OF_BOTH if _are_talks(line, match) else _PAIR_TOLD


# "President N bids farewell to Kenyan, Omani ambassadors": neither is the other's host
_GUESTS_OF = re.compile(r"[V2wu]t?[CAG](?:-|&t?|,t?|\(C\)&t?)[CAG]P")
# What a pair counts, and one whose talks are named for it.
_PAIR_TOLD, _TALKS_OF_BOTH = 2, 8


def _are_talks(line: Line, pair: re.Match[str]) -> bool:
    """``the ongoing U.S.-Russia negotiations``: whoever else is talked about, these two talk."""
    return "-" in pair.group() and line.chunks.kinds.startswith("V", pair.end())


def _lines(article: Article) -> list[Line]:
    """What the report says, and its record's headline if that is no part of the text."""
    lines = [line for line in article.lines if line.part not in ("boilerplate", "stamp")]
    if article.headline is not None and article.headline.paragraph < 0:
        lines.append(article.headline)
    return lines
