"""Countries the article gives to its people only in passing: "Russian leader", "relations between Japan and Kenya"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from diplotalk.extract import office
from diplotalk.extract.cast import Person
from diplotalk.extract.context import Article, Line

_ROLES = frozenset({"head-of-state", "head-of-government", "foreign-minister", "legislature-head", "organisation-head"})
# "Japan-Kenya", "Japan and Kenya", "between Japan and the Republic of Kenya", "S. Korean, Japanese FMs".
_PAIR = re.compile(r"[CAG](?:-|&t?|,t?|\(C\)&t?)[CAG]")


def infer(article: Article) -> None:
    """Gives a country to persons without one, where an office of that country or a pair with their partner's stands."""
    for line in article.lines:
        for mention in line.mentions:
            if mention.person is None and len(mention.countries) == 1 and mention.role in _ROLES and office.is_held(line, mention):
                _give_office(article, mention.role, mention.countries, (mention.start, mention.stop))
    for person in article.cast:
        if len(person.countries) > 1:
            _narrow(article, person)


def _give_office(article: Article, role: str, countries: tuple[str, ...], span: tuple[int, int]) -> None:
    """``The Russian leader`` when one head of state in the cast has no country yet, and no other is Russian."""
    if any(set(p.countries) == set(countries) and role in p.roles for p in article.cast):
        return
    free = [p for p in article.cast if not p.countries and role in p.roles]
    if len(free) == 1:
        free[0].countries, free[0].country_span = countries, span


def _narrow(article: Article, person: Person) -> None:
    """``Korean``, ``Congolese``, ``Dominican``: the one of the two lands which the article names elsewhere."""
    told = {
        line.chunks.values[n][0]
        for line in article.lines
        for n, kind in enumerate(line.chunks.kinds)
        if kind in "CKIY" and len(line.chunks.values[n]) == 1
    }
    fitting = tuple(code for code in person.countries if code in told)
    if len(fitting) == 1:
        person.countries = fitting


def partner_of(article: Article, country: str) -> tuple[str, tuple[int, int]] | None:
    """The other land of a report about ``country``: the one named with it and most often; None when two are level.

    Naming it beside ``country`` ("China and Japan", "China-Japan ties") counts for two.
    """
    counts: dict[str, int] = {}
    spans: dict[str, tuple[int, int]] = {}
    for code, span in _lands(article):
        if code != country:
            counts[code] = counts.get(code, 0) + 1
            spans.setdefault(code, span)
    for code, span in _paired(article, country):
        counts[code] = counts.get(code, 0) + 2
        spans[code] = span
    ranked = sorted(counts, key=lambda code: -counts[code])
    if not ranked or (len(ranked) > 1 and counts[ranked[0]] == counts[ranked[1]]):
        return None
    return ranked[0], spans[ranked[0]]


def is_named(article: Article, country: str) -> bool:
    """Does the text name this land, or speak from one of its towns or for one of its outlets?"""
    return article.side == country or any(code == country for code, _ in _lands(article))


def _lands(article: Article) -> Iterator[tuple[str, tuple[int, int]]]:
    for line in _lines(article):
        for n, kind in enumerate(line.chunks.kinds):
            if kind in "CAKIYG" and len(line.chunks.values[n]) == 1:
                yield line.chunks.values[n][0], line.chunks.spans[n]


def _paired(article: Article, country: str) -> Iterator[tuple[str, tuple[int, int]]]:
    for line in _lines(article):
        for match in _PAIR.finditer(line.chunks.kinds):
            first, last = match.start(), match.end() - 1
            a, b = line.chunks.values[first], line.chunks.values[last]
            if len(a) == len(b) == 1 and country in (a[0], b[0]) and a != b:
                span = line.chunks.spans[first][0], line.chunks.spans[last][1]
                yield (b[0] if a[0] == country else a[0]), span


def _lines(article: Article) -> list[Line]:
    return [line for line in article.lines if line.part not in ("boilerplate", "stamp")]
