"""The one loader of data/*.tsv, and the one pass that finds every name, office and verb of the lexicon in a text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from diplotalk.text.fold import fold, lower

DATA = Path(__file__).with_name("data")

# What a hit is, as one letter: the grammars of the extractor are written over strings of these letters.
NAME, ADJECTIVE, CAPITAL, INSTITUTION, PARTY, ORGANISATION = "C", "A", "K", "I", "Y", "G"
TITLE, PLURAL, SPEECH, FRAME, DAY, MONTH, HONORIFIC, NONE = "T", "P", "S", "V", "D", "M", "H", "_"

_NAME_KINDS = {
    "name": NAME,
    "code": NAME,
    "adjective": ADJECTIVE,
    "people": ADJECTIVE,
    "capital": CAPITAL,
    "institution": INSTITUTION,
    "party": PARTY,
    "organisation": ORGANISATION,
    "none": NONE,
}
# Offices of this many letters are acronyms (PM, FM, EAM) and need a capital; "3 pm" is none.
_ACRONYM = 3
# When one surface has several readings, the first of these that its case allows is taken.
_ORDER = {kind: n for n, kind in enumerate((NONE, *"CGIYAKHPTVSDM"))}


class Entry(NamedTuple):
    """One reading of one surface form. ``value``: country codes, role, act or frame, by kind."""

    kind: str
    value: tuple[str, ...]
    surface: str
    exact: bool  # the case of the text must be that of the surface
    proper: bool  # the text must begin with a capital


class Hit(NamedTuple):
    """A surface form that stands at ``start:end`` (code points) of the text, with its reading."""

    start: int
    end: int
    entry: Entry


def rows(table: str) -> Iterator[dict[str, str]]:
    """Rows of ``data/<table>.tsv`` by column name; lines that begin with ``#`` are remarks; missing cells are ''."""
    with (DATA / f"{table}.tsv").open(encoding="utf-8") as lines:
        columns = next(lines).rstrip("\n").split("\t")
        for line in lines:
            if line[0] not in "#\n":
                cells = line.rstrip("\n").split("\t")
                yield dict(zip(columns, cells + [""] * (len(columns) - len(cells)), strict=False))


def _cells(table: str) -> Iterator[list[str]]:
    """The cells of each row of ``data/<table>.tsv``, five at least: for the large tables, where a dict costs time."""
    lines = (DATA / f"{table}.tsv").read_text(encoding="utf-8").split("\n")
    for line in lines[1:]:
        if line and line[0] != "#":
            yield (line + "\t\t\t\t").split("\t")


def _entries() -> Iterator[Entry]:
    organisations = {code for code, country in countries().items() if country.kind == "organisation"}
    for surface, kind, code, *_ in _cells("names"):
        letter = ORGANISATION if kind == "code" and code in organisations else _NAME_KINDS[kind]
        codes = tuple(code.split("|")) if code else ()
        yield Entry(letter, codes, surface, kind == "code", surface[0].isupper())
    for phrase, role, kind, *_ in _cells("titles"):
        yield Entry(PLURAL if kind == "plural" else TITLE, (role, kind, phrase), phrase, False, len(phrase) <= _ACRONYM)
    for phrase, shape, mode, event, *_ in _cells("frames"):
        yield Entry(FRAME, (shape, mode, event, phrase), phrase, False, False)
    for surface, keep, *_ in _cells("honorifics"):
        if keep == "no":
            yield Entry(HONORIFIC, (), surface, False, True)
    for phrase, form, number, *_ in _cells("calendar"):
        kind = NONE if form == "none" else MONTH if form == "month" else DAY
        yield Entry(kind, (form, number), phrase, False, phrase[0].isupper())
    for phrase, act, *_ in _cells("speech"):
        yield Entry(SPEECH, (act, phrase), phrase, False, False)


class Lexicon:
    """All surfaces in one automaton."""

    def __init__(self) -> None:
        from ahocorasick_rs import AhoCorasick

        self._readings: dict[str, list[Entry]] = {}
        for entry in _entries():
            self._readings.setdefault(lower(fold(entry.surface)), []).append(entry)
        for readings in self._readings.values():
            readings.sort(key=lambda e: (not e.exact, _ORDER[e.kind]))
        self._surfaces = list(self._readings)
        self._automaton = AhoCorasick(self._surfaces)

    def hits(self, folded: str, small: str) -> Iterator[Hit]:
        """Readings in order of place, never overlapping, the longest first; ``small`` is ``lower(folded)``.

        Every match is looked at, not the automaton's own longest: "spoke to" must not hide "spoke" in "spoke today".
        """
        size = len(small)
        found = [
            (start, -end, number)
            for number, start, end in self._automaton.find_matches_as_indexes(small, overlapping=True)
            if (not start or not small[start - 1].isalnum() or _is_joint(folded, start))
            and (end == size or not small[end].isalnum() or _is_joint(folded, end))
        ]
        found.sort()
        free = 0
        for start, minus_end, number in found:
            if start < free:
                continue
            for entry in self._readings[self._surfaces[number]]:
                if _case_allows(entry, folded, start, -minus_end):
                    free = -minus_end
                    yield Hit(start, free, entry)
                    break

    def readings(self, phrase: str) -> list[Entry]:
        """Every reading of exactly this phrase, whatever its case."""
        return self._readings.get(lower(fold(phrase)), [])


def _is_joint(folded: str, at: int) -> bool:
    """Have two words been run together at ``at``: a small letter before a capital, "wishedKim"?"""
    return folded[at].isupper() and folded[at - 1].islower()


def _case_allows(entry: Entry, folded: str, start: int, end: int) -> bool:
    if entry.exact:
        return folded[start:end] == fold(entry.surface)
    return not entry.proper or folded[start].isupper()


@cache
def lexicon() -> Lexicon:
    """The lexicon of this process, built on first use."""
    return Lexicon()


class Country(NamedTuple):
    """A country, territory or organisation: ``code`` is ISO 3166 alpha-2 or the organisation's acronym."""

    code: str
    alpha3: str
    newsroom: str
    english: str
    kind: str
    capital: str
    typed: tuple[str, ...]


@cache
def countries() -> dict[str, Country]:
    """Every country, territory and organisation by code."""
    return {
        r["code"]: Country(
            r["code"],
            r["alpha3"],
            r["newsroom"],
            r["english"],
            r["kind"],
            r["capital"],
            tuple(filter(None, r["typed"].split(";"))),
        )
        for r in rows("countries")
    }


def newsroom_code(code: str) -> str:
    """``KR`` -> ``ROK``: the code that newsrooms print; a code without one of its own stands for itself."""
    country = countries().get(code)
    return country.newsroom if country else code


@cache
def organisation_words() -> frozenset[str]:
    """Capitalised words, in lower case, that belong to the name of a body or a place."""
    return frozenset(row["word"] for row in rows("orgwords"))


@cache
def organisation_surnames() -> frozenset[str]:
    """Those of them which are family names as well: Park, Hall, White."""
    return frozenset(row["word"] for row in rows("orgwords") if row["surname"])


class City(NamedTuple):
    """A town, seat or venue: English name, country code, region and rank (capital, city, seat, common)."""

    city: str
    country: str
    region: str | None
    rank: str


@cache
def cities() -> dict[str, City]:
    """Towns by name in plain lower case; of several of one name the first in the table."""
    found: dict[str, City] = {}
    for city, country, region, rank, *_ in _cells("cities"):
        found.setdefault(lower(fold(city)), City(city, country, region or None, rank))
    return found


class Venue(NamedTuple):
    """A building or estate where meetings are held, with its town and country."""

    venue: str
    city: str
    country: str


@cache
def venues() -> dict[str, Venue]:
    """Venues by name in plain lower case."""
    return {lower(fold(venue)): Venue(venue, city, country) for venue, city, country, *_ in _cells("venues")}


@cache
def sole_offices() -> dict[str, tuple[str, ...]]:
    """Offices that only one land or organisation has, in lower case -> its code: taoiseach -> IE."""
    return {r["phrase"]: (r["code"],) for r in rows("soleoffices")}


@cache
def chambers() -> tuple[str, ...]:
    """Houses of parliament in lower case."""
    return tuple(r["phrase"] for r in rows("chambers"))


def outlets() -> Iterator[tuple[str, str, str, str, str]]:
    """Rows of outlets.tsv: surface, outlet, country (or ''), carrier (yes or no), kind."""
    for surface, outlet, country, carrier, kind, *_ in _cells("outlets"):
        yield surface, outlet, country, carrier, kind
