"""A country as people type it: ``ROK``, ``kor``, ``South Korea``, ``S. Korea`` are KR; ``Korea`` alone is neither."""

from __future__ import annotations

import unicodedata
from functools import cache

from diplotalk.lexicon.load import Country, countries
from diplotalk.query.request import BadRequestError

LONGEST = 80  # No name of a country is longer; what is longer is not worth comparing.


def country(typed: str) -> str:
    """The code of the country ``typed``; raises BadRequestError with a suggestion, or with both readings."""
    found = known_country(typed)
    if found is not None:
        return found
    readings = _readings(typed)
    if len(readings) > 1:
        either = " or ".join(map(_reading, readings))
        raise BadRequestError(f"'{typed}' is ambiguous: {either}.")
    raise BadRequestError(f"unknown country '{typed[:LONGEST]}'.{_suggestion(typed)}")


def known_country(typed: str) -> str | None:
    """The code of the country ``typed``, or None."""
    found = _by_form().get(key(typed[:LONGEST]))
    return found.code if found else None


def key(typed: str) -> str:
    """What is compared of a name: its letters and digits, without accents and case. Other scripts stay, as no match."""
    if typed.isascii():
        return "".join(filter(str.isalnum, typed)).lower()
    plain = unicodedata.normalize("NFKD", typed)
    return "".join(c for c in plain if c.isalnum() or unicodedata.category(c) in ("Cs", "Co", "Cn")).lower()


@cache
def _by_form() -> dict[str, Country]:
    """Typed form -> country. A code of one country wins over a name of another."""
    every = [(c, (c.code, c.newsroom, c.alpha3, c.english, *c.typed)) for c in countries().values()]
    forms: dict[str, Country] = {}
    for rank in range(max(len(names) for _, names in every)):
        for found, names in every:
            form = key(names[rank]) if rank < len(names) else ""
            if form:
                forms.setdefault(form, found)
    return forms


def _readings(typed: str) -> list[Country]:
    """The countries whose name holds ``typed`` as a word: Korea, Congo."""
    word = key(typed)
    found = [c for c in countries().values() if c.kind == "country" and word in map(key, c.english.split())]
    return sorted(found, key=lambda c: (len(c.newsroom), c.newsroom)) if len(found) <= 3 else []


def _reading(found: Country) -> str:
    return f"{found.code} ({found.english}{'' if found.newsroom == found.code else ', ' + found.newsroom})"


def _suggestion(typed: str) -> str:
    """`` Did you mean ROK (South Korea)?`` or nothing. Swapped letters are the commonest slip: RKO."""
    from difflib import SequenceMatcher

    word = key(typed[:LONGEST])
    matcher = SequenceMatcher(b=word)
    best, nearest = 0.65, None
    for form, found in _by_form().items():
        matcher.set_seq1(form)
        if matcher.real_quick_ratio() > best - 0.3:
            score = matcher.ratio() + 0.3 * (sorted(form) == sorted(word)) + 0.1 * (form[:1] == word[:1])
            if score > best:
                best, nearest = score, found
    if nearest is None:
        return ""
    name = "" if nearest.newsroom == nearest.english else f" ({nearest.english})"
    return f" Did you mean {nearest.newsroom}{name}?"
