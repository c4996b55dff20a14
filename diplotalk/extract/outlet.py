"""Whose report it is: the outlet that wrote it, the carrier that printed it, and the side it speaks for."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from diplotalk.extract.context import Article
from diplotalk.lexicon import load
from diplotalk.text.fold import lower

# An outlet names itself at the head of a report or at its foot (characters looked at).
HEAD, FOOT = 700, 400


class Outlet(NamedTuple):
    """A row of outlets.tsv. ``kind`` tells where the surface stands: dateline, line, domain."""

    surface: str
    name: str
    country: str | None
    carrier: bool


@cache
def _outlets() -> list[Outlet]:
    return [
        Outlet(r["surface"], r["outlet"], r["country"] or None, r["carrier"] == "yes")
        for r in sorted(load.rows("outlets"), key=lambda r: -len(r["surface"]))
    ]


@cache
def _by_name() -> dict[str, Outlet]:
    found: dict[str, Outlet] = {}
    for outlet in _outlets():
        found.setdefault(lower(outlet.surface), outlet)
        found.setdefault(lower(outlet.name), outlet)
    return found


@cache
def _wires() -> frozenset[str]:
    """Outlets that write for the world and speak for no side."""
    return frozenset(r["outlet"] for r in load.rows("wires"))


def find(article: Article) -> None:
    """Sets outlet, carrier, side and own country of ``article``; what is not written stays None."""
    given = article.document.outlet
    known = _by_name().get(lower(given)) if given else None
    line = article.layout.dateline
    agency = _by_name().get(lower(line.agency)) if line and line.agency else None
    written = _written(article)
    author = agency or (known if known and not known.carrier else None) or next((o for o in written if not o.carrier), None)
    carrier = next((o for o in written if o.carrier), None)
    article.outlet = author.name if author else given
    article.carrier = carrier.name if carrier and carrier.name != article.outlet else None
    home = author.country if author else None
    article.side = None if author and author.name in _wires() else home
    article.own = home or _country_of_dateline(article)


def _written(article: Article) -> list[Outlet]:
    head, foot = article.folded[:HEAD], article.folded[-FOOT:]
    return [o for o in _outlets() if _stands(o.surface, head) or _stands(o.surface, foot)]


def _stands(surface: str, text: str) -> bool:
    at = text.find(surface)
    while at >= 0:
        end = at + len(surface)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            return True
        at = text.find(surface, at + 1)
    return False


def _country_of_dateline(article: Article) -> str | None:
    line = article.layout.dateline
    found = load.cities().get(lower(line.city)) if line else None
    return found.country if found else None
