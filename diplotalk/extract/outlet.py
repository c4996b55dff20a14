"""Whose report it is: the outlet that wrote it, the carrier that printed it, and the side it speaks for."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from diplotalk.extract.context import NEWS, Article
from diplotalk.lexicon import load
from diplotalk.text.fold import fold, lower

# A line longer than this (characters) is text, not the name of an outlet.
LINE = 160


class Outlet(NamedTuple):
    """A row of outlets.tsv. ``kind`` tells where the surface stands: dateline, name (a line of its own) or domain."""

    surface: str
    name: str
    country: str | None
    carrier: bool
    kind: str


@cache
def _outlets() -> tuple[Outlet, ...]:
    return tuple(
        Outlet(surface, name, country or None, carrier == "yes", kind)
        for surface, name, country, carrier, kind in load.outlets()
    )


@cache
def _by_surface(kind: str) -> dict[str, Outlet]:
    """Outlets by what stands in the text, in lower case, and by their own names."""
    found: dict[str, Outlet] = {}
    for outlet in _outlets():
        if outlet.kind == kind:
            found.setdefault(lower(outlet.surface), outlet)
    for outlet in _outlets() if kind == "name" else ():
        found.setdefault(lower(outlet.name), outlet)
    return found


@cache
def _wires() -> dict[str, bool]:
    """Outlets that write for the world and speak for no side -> do they leave their own country unsaid?"""
    return {row["outlet"]: row["home"] == "yes" for row in load.rows("wires")}


def find(article: Article) -> None:
    """Sets outlet, carrier, side and own country of ``article``; what is not written stays None."""
    given, host = article.document.outlet or _house(article), _host(article)
    article.dateland = _country_of_dateline(article)
    recorded, line = _given(given), _of_dateline(article)
    if line is not None and recorded is not None and recorded.country == article.dateland != line.country:
        line = None  # "TEHRAN (MNA) -" of Mehr's, not of Myanmar's agency
    signs = (line, _of_caption(article), recorded, _of_url(article), _of_sign_off(article))
    told = [o for o in signs if o is not None]
    written = _of_lines(article)
    author = next((o for o in (*told, *written) if not o.carrier), None)
    carrier = next((o for o in (*told, *written) if o.carrier), None)
    article.outlet = author.name if author else (carrier.name if carrier and not given else given)
    article.carrier = carrier.name if carrier and carrier.name != article.outlet else None
    if author is not None and (land := _in_brackets(given)) not in (None, author.country) and given:
        author = author._replace(name=given, country=land)  # "The Star (Kenya)" is not that of Malaysia
        article.outlet = given
    land = author.country if author else _land_in(given or host) or (carrier.country if carrier else None)
    article.side = None if author and author.name in _wires() else land if author or not carrier else None
    if (source := _source(article)) is not None:
        article.side = land = source  # a page that prints what a ministry sent out
    article.home = land if author and _wires().get(author.name) else article.side
    article.own = land or article.dateland


# "Ministry of Foreign Affairs of Kenya, 9 February 2022" above a readout
_HOUSE = re.compile(
    r"(?:The )?(?P<house>(?:Ministry of (?:Foreign|External) (?:Affairs|Relations)"
    r"|Office of the (?:President|Prime Minister)|Presidency|Government|Department of Foreign Affairs)"
    r"(?: [\w'-]+){0,6}? of (?:the )?[A-Z][\w .'-]{2,40}?)"
    r"\s*(?:[,|:\n].*)?",
    re.DOTALL,
)
# "From: Prime Minister's Office, 10 Downing Street"
_FROM = re.compile(r"From:\s*(?P<house>[A-Z][^\n]{4,80})")
# A readout's house stands in its first lines, a line "From:" below the headline and a summary.
_HEAD_LINES, _FROM_LINES = 2, 6


def _house(article: Article) -> str | None:
    """The ministry or office that signs the head of a report whose record names no outlet."""
    for number, part in enumerate(article.layout.parts[:_FROM_LINES]):
        match = _FROM.match(article.folded, part.start, part.end)
        if match is None and number < _HEAD_LINES and part.kind in ("stamp", "title") and part.end - part.start <= LINE:
            match = _HOUSE.fullmatch(article.folded, part.start, part.end)
        if match is not None and _land_in(match["house"]) is not None:
            return article.text[slice(*match.span("house"))].strip()
    return None


# "Source: United States Department of State" above a statement that a page prints as it came
_SOURCE = re.compile(
    r"Source: (?P<house>[A-Z][^\n:]{0,60}\b(?:Department|Ministry|Government|Office|Embassy|Presidency|Parliament)\b"
    r"[^\n:]{0,60})"
)


def _source(article: Article) -> str | None:
    """The land of the ministry or office that the head of a page names as its source."""
    for part in article.layout.parts[:_HEAD_LINES]:
        if (match := _SOURCE.fullmatch(article.folded, part.start, part.end)) is not None:
            return _land_in(match["house"])
    return None


# An embassy reports from one land for another: "the Minister" of its page may be of either.
_MISSION = re.compile(r"\b(?:Embassy|High Commission|Consulate|Mission)\b")


# "Embassy of Japan in Kenya", "Permanent Mission of Fiji to the UN", "High Commission of India, Suva"
_SENT_BY = re.compile(r"\b(?:Embassy|High Commission|Consulate(?: General)?|(?:Permanent )?Mission) of (?:the )?")


def sender(words: str | None) -> str | None:
    """The land whose mission an outlet's name tells; None where it is no mission's."""
    folded = fold(words or "")
    if (mission := _MISSION.search(folded)) is None:
        return None
    sent_by = _SENT_BY.search(folded)
    hits = [h for h in load.lexicon().hits(folded, lower(folded)) if h.entry.kind in "CAI" and len(h.entry.value) == 1]
    behind = [h for h in hits if sent_by is not None and h.start == sent_by.end()]
    before = [h for h in hits if sent_by is None and h.start < mission.start()]
    return next((h.entry.value[0] for h in (*behind, *before)), None)


def _land_in(words: str | None) -> str | None:
    """``Australian Foreign Minister``, ``United Nations``: the one land an unknown outlet's own name tells."""
    folded = fold(words or "").replace("English", "")  # "El Diario (English)" is of no English land
    marked = _MARKED_LAND.search(folded)
    code = marked[marked.lastgroup or 0].upper() if marked else None
    code = code if code in load.countries() else None
    if code is not None and marked is not None and marked.lastgroup != "top":
        return code
    hits = [h.entry for h in load.lexicon().hits(folded, lower(folded))]
    # "Department of Foreign Affairs, Australia": the land itself, not that of another's department of the name
    named = {e.value for e in hits if e.kind in "CAG"} if _MISSION.search(folded) is None else set()
    codes = named or {e.value for e in hits if e.kind in "CAGIK"}
    if not codes:
        return code  # "Turkmenistan.ru" is of Turkmenistan all the same
    return next(iter(codes))[0] if len(codes) == 1 and len(next(iter(codes))) == 1 else None


def _in_brackets(words: str | None) -> str | None:
    """The land of ``The Star (Kenya)``."""
    match = _BRACKETS.search(fold(words or ""))
    hits = load.lexicon().hits(match[1], lower(match[1])) if match else ()
    codes = [hit.entry.value for hit in hits if hit.entry.kind == "C"]
    return codes[0][0] if len(codes) == 1 and len(codes[0]) == 1 else None


_BRACKETS = re.compile(r" \(([^()]{3,30})\)$")
# Two-letter domains sold to all the world: a name under them needs a second level ("times.co.ws").
_LENT = "ac ag ai as bz cc cd co dj eu fm gg gl hm im io la ly me nu pw sc sh so st tk to tv vc ws".split()
# Where links are shortened, in whichever land's domain the word came out.
_SHORT_LINKS = r"(?:youtu\.be|nyti\.ms|reut\.rs|bbc\.in|cnn\.it|telegra\.ph|wapo\.st|dlvr\.it|amzn\.to|buff\.ly|n\.pr)"
# "Island Gazette (PH)", "economist.com.na", "report.az"
_MARKED_LAND = re.compile(
    r"\((?P<code>[A-Z]{2})\)$|\w\.(?:com|co|org|gov|gob|gouv|go|gv|net|ac|edu)\.(?P<domain>[a-z]{2})$"
    r"|^(?:www\.)?(?:government|president|mfa|pm|mofa|foreign|parliament)\.(?P<house>[a-z]{2})$"
    # A top-level domain that others than its own land's houses are fond of tells nothing.
    rf"|^(?!(?:{_SHORT_LINKS})$)(?:[\w-]+\.)+(?!(?:{'|'.join(_LENT)})$)(?P<top>[a-z]{{2}})$",
    re.IGNORECASE,
)


def _named(words: str | None) -> Outlet | None:
    """The outlet of this name or surface, with or without its article: ``The UB Post``."""
    if not words:
        return None
    small, names = lower(fold(words.strip())), _by_surface("name")
    bare = small.removeprefix("the ")
    return names.get(small) or _by_surface("dateline").get(small) or names.get(bare) or names.get(f"the {bare}")


# The parts of a catalogue's own name for an outlet: "CNN (Web News)", "New York Times - News", "set (foxnews.com)".
_PIECES = re.compile(r"\s*[()|:/]\s*|\s+-\s+")


def _given(words: str | None) -> Outlet | None:
    """The outlet a record names: its name, its host, or a name with more words after it (``Fox Online News``)."""
    if not words:
        return None
    pieces = [words, *(piece for piece in _PIECES.split(words) if piece)]
    for piece in pieces:
        if (found := _named(piece) or _of_host(piece.lower())) is not None:
            return found
    names = (" ".join(words.split()[:count]) for count in range(min(5, len(words.split())), 0, -1))
    return next((found for name in names if (found := _by_surface("name").get(lower(fold(name))))), None)


def _of_dateline(article: Article) -> Outlet | None:
    line = article.layout.dateline
    return _named(line.agency) if line else None


# "(Xinhua/Zhang Ling)", "(Yonhap)" at a caption's end.
_CREDIT = re.compile(r"\(([A-Z][A-Za-z ]{1,20})[/)]")


def _of_caption(article: Article) -> Outlet | None:
    for part in article.layout.parts:
        if part.kind == "caption":
            for match in _CREDIT.finditer(article.folded, max(part.start, part.end - 60), part.end):
                if (found := _by_surface("dateline").get(lower(match[1]))) is not None:
                    return found
    return None


# "... on Monday. - KUNA", "... last year. (PNA)", "... leader. - VNS": the agency's name ends its report.
_SIGN_OFF = re.compile(r"(?:-{1,2} ?|\()([A-Z]{2,}[A-Za-z]{0,12})\)?\.?\s*$")


def _of_sign_off(article: Article) -> Outlet | None:
    for part in reversed([p for p in article.layout.parts if p.kind in NEWS][-2:]):
        match = _SIGN_OFF.search(article.folded, max(part.start, part.end - 24), part.end)
        if match and (found := _by_surface("dateline").get(lower(match[1]))):
            return found
    return None


def _of_url(article: Article) -> Outlet | None:
    """The outlet whose domain the record's address ends in."""
    return _of_host(_host(article))


def _host(article: Article) -> str:
    return (article.document.url or "").split("://")[-1].split("/")[0].lower()


def _of_host(host: str) -> Outlet | None:
    labels = host.split(".")
    names = (".".join(labels[n:]) for n in range(len(labels) - 1))
    return next((o for name in names if (o := _by_surface("domain").get(name)) is not None), None)


_EDGES = re.compile(r"^(?:source|from|photo|by|via|with input from)?\s*:?\s*|\s*[|,(].*$", re.IGNORECASE)


def _of_lines(article: Article) -> list[Outlet]:
    """Outlets that are a short line of their own, or its first words: ``CGTN``, ``Xinhua, April 12, 2024``."""
    found = []
    for part in article.layout.parts:
        if part.kind not in ("stamp", "title", "boilerplate") or part.end - part.start > LINE:
            continue
        line = article.folded[part.start : part.end].strip("() -")
        outlet = _named(line) or _named(_EDGES.sub("", line)) or _leading(article.folded[part.start : part.end])
        if outlet is not None:
            found.append(outlet)
    return found


def _leading(line: str) -> Outlet | None:
    """``HELSINKI TIMES does not exercise editorial control``: a carrier's disclaimer opens with its name."""
    for words in range(4, 0, -1):
        found = _by_surface("name").get(lower(" ".join(line.split()[:words])))
        if found is not None and found.carrier:
            return found
    return None


def _country_of_dateline(article: Article) -> str | None:
    line = article.layout.dateline
    found = load.cities().get(lower(line.city)) if line else None
    return found.country if found else None
