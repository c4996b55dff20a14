"""Where a meeting was held: a venue, a town, "here" with the dateline."""

from __future__ import annotations

import re

from diplotalk.extract.context import Article, Line
from diplotalk.extract.report import Passage, Place
from diplotalk.lexicon import load
from diplotalk.text.fold import lower

_IN_TOWN = re.compile(
    r"\b(?:[Ii]n|[Aa]t|near|outside|[Vv]isit to|arrived in|port city of|city of|village of|capital of|capital,)"
    r" (?:(?:the )?(?:[a-z]+ ){0,3}(?:of )?)?(?P<town>[A-Z][\w'.-]+(?:[ -](?:[A-Z][\w'-]+|el|de|al)){0,3})"
)
_HERE = re.compile(r"\bhere\b")
_VENUE = re.compile(
    r"\b(?:[Aa]t|[Ii]n|[Tt]o|inside) (?:the )?(?P<venue>(?:[A-Z][\w'.-]+ ){0,5}(?:Palace|House|Hall|Castle|Guesthouse|Mansion"
    r"|Office|Hotel|Residence|Villa|Headquarters|Lodge|Center|Centre|Resort|Mar-a-Lago|Kremlin|Elysee|Camp David"
    r"|Casa Rosada|Bhavan|Vatican|Ministry of Foreign Affairs|Foreign Ministry|State Department))\b"
)


def in_line(article: Article, line: Line) -> tuple[Place, Passage] | None:
    """The place a sentence tells, with its passage."""
    folded = article.folded
    venue = _VENUE.search(folded, line.start, line.end)
    for match in _IN_TOWN.finditer(folded, line.start, line.end):
        town = town_of(match["town"])
        if town is not None:
            name, found = town
            start = match.start("town")
            text = article.text[start : start + len(name)]
            return (
                Place(text, article.text[slice(*venue.span("venue"))] if venue else None, text, found.region, found.country),
                article.passage(start, start + len(name)),
            )
    if venue is not None:
        return _of_venue(article, venue)
    here = _HERE.search(folded, line.start, line.end)
    if here and article.layout.dateline:
        return from_dateline(article)
    return None


def _of_venue(article: Article, match: re.Match[str]) -> tuple[Place, Passage] | None:
    start, end = match.span("venue")
    words = article.text[start:end]
    known = load.venues().get(lower(match["venue"])) or load.venues().get("the " + lower(match["venue"]))
    passage = article.passage(start, end)
    if known is None:
        return Place(words, words, None, None, None), passage
    return Place(words, words, known.city or None, None, known.country or None), passage


def town_of(words: str) -> tuple[str, load.City] | None:
    """The longest opening of ``words`` that is a known town, with its entry."""
    parts = re.split(r"(?<=[ ])", words)
    for count in range(len(parts), 0, -1):
        name = "".join(parts[:count]).rstrip(" .,")
        found = load.cities().get(lower(name))
        if found is not None:
            return name, found
    return None


def from_dateline(article: Article) -> tuple[Place, Passage] | None:
    """The dateline's town."""
    line = article.layout.dateline
    if line is None or not line.city:
        return None
    found = load.cities().get(lower(line.city))
    start = line.start
    words = article.text[start : start + len(line.city)]
    city = words if not words.isupper() else (found.city if found else words.title())
    return (
        Place(words, None, city, found.region if found else None, found.country if found else None),
        article.passage(start, start + len(words)),
    )
