"""Whose an office is that stands by an abbreviation: ``the Omani Centre for Weights (OCW)``, ``OCW President X``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from diplotalk.extract.cast import Person
from diplotalk.extract.context import Article

# Between a land and the name of its body, and within that name
_ITS_BODY = re.compile(r"(?<![-&])(?P<land>[AC])s?(?:\([AC]\))?[xON&,oft-]{1,10}(?:\([NO]\))?$")
# "OCW President X", "the OCW's president": what stands between it and the office, in characters
_BEFORE, _BEHIND = 10, re.compile(r",? (?:of|at) (?:the )?(?P<short>[A-Z]{3,8})\b")
# "Undersecretary of Commerce and OCW President X"
_INSIDE = re.compile(r"\b[A-Z]{3,8}\b")
_OWN = re.compile(r"\b(?P<short>[A-Z]{3,8})(?:'s)? ?$")


def by_abbreviation(article: Article) -> None:
    """Gives a land to persons without one whose office is that of a body told with its land and abbreviation."""
    if "(" not in article.folded:
        return
    for person in article.cast:
        for short in () if person.countries else _beside_office(article, person):
            if (land := _land_of(article, short)) is not None:
                person.countries, person.country_span = land


def _beside_office(article: Article, person: Person) -> Iterator[str]:
    """The abbreviations in the wording of the person's offices and right beside them."""
    for office in person.titles:
        yield from _INSIDE.findall(article.folded[office.start : office.end])
        body = _OWN.search(article.folded, max(0, office.start - _BEFORE), office.start)
        body = body or _BEHIND.match(article.folded, office.end)
        if body is not None:
            yield body["short"]


def _land_of(article: Article, short: str) -> tuple[tuple[str, ...], tuple[int, int]] | None:
    """The land of the body that the report explains by the abbreviation, and where it stands."""
    at = article.folded.find(f"({short})")
    line = next((x for x in article.lines if x.start <= at < x.end), None) if at >= 0 else None
    if line is None:
        return None
    chunks = line.chunks
    body = _ITS_BODY.search(chunks.kinds, 0, chunks.at(at + len(short) + 2))
    if body is None or len(codes := chunks.values[body.start("land")]) != 1:
        return None
    span = chunks.spans[body.start("land")]
    # "the InterAmerican Development Bank (IADB)"
    return None if article.folded[max(0, span[0] - 1) : span[0]].isalnum() else (codes, span)
