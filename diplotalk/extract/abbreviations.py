"""Whose an office is that stands by an abbreviation: ``the Omani Centre for Weights (OCW)``, ``OCW President X``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from diplotalk.extract.context import Article, Line

_ABBREVIATED = re.compile(r"\((?P<short>[A-Z]{3,8})\)")
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
    lands: dict[str, tuple[tuple[str, ...], tuple[int, int]]] = {}
    for line in article.lines:
        for short, codes, span in _told(article, line):
            lands.setdefault(short, (codes, span))
    for person in article.cast if lands else ():
        for office in () if person.countries else person.titles:
            body = _OWN.search(article.folded, max(0, office.start - _BEFORE), office.start)
            body = body or _BEHIND.match(article.folded, office.end)
            inside = _INSIDE.findall(article.folded[office.start : office.end])
            known = next((short for short in (*inside, *((body["short"],) if body else ())) if short in lands), None)
            if known is not None:
                person.countries, person.country_span = lands[known]


def _told(article: Article, line: Line) -> Iterator[tuple[str, tuple[str, ...], tuple[int, int]]]:
    """Each abbreviation that the sentence explains by a body of one land, with that land and where it stands."""
    chunks = line.chunks
    for match in _ABBREVIATED.finditer(article.folded, line.start, line.end):
        body = _ITS_BODY.search(chunks.kinds, 0, chunks.at(match.end()))
        codes = chunks.values[body.start("land")] if body is not None else ()
        if body is not None and len(codes) == 1:
            yield match["short"], codes, chunks.spans[body.start("land")]
