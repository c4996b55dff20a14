"""The one loader of data/*.tsv, and the one pass that finds every name, office and verb of the lexicon in a text."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import NamedTuple, TextIO

from diplotalk.text.fold import fold, lower

DATA = os.path.join(os.path.dirname(__file__), "data")

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


def _opened(table: str) -> TextIO:
    return open(os.path.join(DATA, f"{table}.tsv"), encoding="utf-8")


def rows(table: str) -> Iterator[dict[str, str]]:
    """Rows of ``data/<table>.tsv`` by column name; lines that begin with ``#`` are remarks; missing cells are ''."""
    with _opened(table) as lines:
        columns = next(lines).rstrip("\n").split("\t")
        for line in lines:
            if line[0] not in "#\n":
                cells = line.rstrip("\n").split("\t")
                yield dict(zip(columns, cells + [""] * (len(columns) - len(cells)), strict=False))


def _lines(table: str) -> list[str]:
    """The rows of ``data/<table>.tsv`` as they are written, without the head and the remarks."""
    with _opened(table) as file:
        lines = file.read().split("\n")
    return [line for line in lines[1:] if line and line[0] != "#"]


def _split(line: str) -> list[str]:
    """The cells of a row, five at least: for the large tables, where a dict costs time."""
    return (line + "\t\t\t\t").split("\t")


def _cells(table: str) -> Iterator[list[str]]:
    """The cells of each row of ``data/<table>.tsv``, five at least."""
    return map(_split, _lines(table))


def _searched(lines: list[str]) -> list[str]:
    """The first cell of each row as texts are searched; all at once, for a call costs more than the work in it."""
    firsts = "\n".join([line.partition("\t")[0] for line in lines])
    return lower(fold(firsts)).split("\n") if lines else []


@cache
def _organisations() -> frozenset[str]:
    return frozenset(code for code, country in countries().items() if country.kind == "organisation")


def _name(line: str) -> Entry:
    surface, kind, code, *_ = _split(line)
    letter = ORGANISATION if kind == "code" and code in _organisations() else _NAME_KINDS[kind]
    codes = tuple(code.split("|")) if code else ()
    return Entry(letter, codes, surface, kind == "code", surface[0].isupper())


def _title(line: str) -> Entry:
    phrase, role, kind, *_ = _split(line)
    return Entry(PLURAL if kind == "plural" else TITLE, (role, kind, phrase), phrase, False, len(phrase) <= _ACRONYM)


def _frame(line: str) -> Entry:
    phrase, shape, mode, event, *_ = _split(line)
    return Entry(FRAME, (shape, mode, event, phrase), phrase, False, False)


def _honorific(line: str) -> Entry:
    return Entry(HONORIFIC, (), _split(line)[0], False, True)


def _calendar_word(line: str) -> Entry:
    phrase, form, number, *_ = _split(line)
    kind = NONE if form == "none" else MONTH if form == "month" else DAY
    return Entry(kind, (form, number), phrase, False, phrase[0].isupper())


def _verb_of_saying(line: str) -> Entry:
    phrase, act, *_ = _split(line)
    return Entry(SPEECH, (act, phrase), phrase, False, False)


# The tables whose first cell is looked for in texts, and what makes a row of each an Entry.
_TABLES: tuple[tuple[str, Callable[[str], Entry]], ...] = (
    ("names", _name),
    ("titles", _title),
    ("frames", _frame),
    ("honorifics", _honorific),
    ("calendar", _calendar_word),
    ("speech", _verb_of_saying),
)
_OF_VERBS = frozenset({_frame, _verb_of_saying})


class Lexicon:
    """All surfaces in one automaton. Of 8,000 rows a report uses a hundred: a row becomes an Entry when it is met."""

    def __init__(self) -> None:
        from ahocorasick_rs import AhoCorasick

        self._rows: dict[str, list[tuple[Callable[[str], Entry], str]]] = {}
        for table, make in _TABLES:
            lines = _lines(table)
            if table == "honorifics":
                lines = [line for line in lines if _split(line)[1] == "no"]
            for surface, line in zip(_searched(lines), lines, strict=True):
                self._rows.setdefault(surface, []).append((make, line))
        self._surfaces = list(self._rows)
        self._verbs = {n for n, surface in enumerate(self._surfaces) if self._rows[surface][0][0] in _OF_VERBS}
        self._readings: dict[str, list[Entry]] = {}
        self._automaton = AhoCorasick(self._surfaces, store_patterns=False)

    def hits(self, folded: str, small: str) -> Iterator[Hit]:
        """Readings in order of place, never overlapping, the longest first; ``small`` is ``lower(folded)``.

        Every match is looked at, not the automaton's own longest: "spoke to" must not hide "spoke" in "spoke today".
        """
        size, verbs, glued = len(small), self._verbs, _Glued(folded)
        found = [
            (start, -end, number)
            for number, start, end in self._automaton.find_matches_as_indexes(small, overlapping=True)
            if (
                not start
                or not small[start - 1].isalnum()
                or _is_joint(folded, start)
                or (number in verbs and glued.begins(start))
            )
            and (end == size or not small[end].isalnum() or _is_joint(folded, end))
        ]
        found.sort()
        free = 0
        for start, minus_end, number in found:
            if start < free:
                continue
            surface = self._surfaces[number]
            for entry in self._readings.get(surface) or self._entries(surface):
                if _case_allows(entry, folded, start, -minus_end):
                    free = -minus_end
                    yield Hit(start, free, entry)
                    break

    def readings(self, phrase: str) -> list[Entry]:
        """Every reading of exactly this phrase, whatever its case."""
        return self._entries(lower(fold(phrase)))

    def _entries(self, surface: str) -> list[Entry]:
        """The readings of a surface in lower case; the one to try first comes first."""
        found = self._readings.get(surface)
        if found is None:
            found = [make(line) for make, line in self._rows.get(surface, ())]
            found.sort(key=lambda e: (not e.exact, _ORDER[e.kind]))
            if found:
                self._readings[surface] = found
        return found


def _is_joint(folded: str, at: int) -> bool:
    """Have two words been run together at ``at``: a small letter before a capital, "wishedKim"?"""
    return folded[at].isupper() and folded[at - 1].islower()


# Two words of a name with what shows that it ends there; no word of a name is longer.
_LONGEST_WORD = 30
_ENDED_NAME = re.compile(r"\b(?=([A-Z][\w-]{0,30} [A-Z][\w-]{0,30})(?:[ ,]|'s))")


class _Glued:
    """Finds words run into the name before them: pages that set names as links lose the blank, "Kim Jong Unmet"."""

    def __init__(self, folded: str) -> None:
        self.folded = folded
        self._names: frozenset[str] | None = None

    def begins(self, at: int) -> bool:
        """Is what stands right before ``at`` the end of a name that elsewhere has a blank, a comma or 's behind it?"""
        folded = self.folded
        last = folded.rfind(" ", max(0, at - _LONGEST_WORD), at) + 1
        if at - last < len("Un") or not last or not folded[last].isupper() or not folded[at].islower():
            return False
        reach = max(0, last - 1 - _LONGEST_WORD)
        first = max(folded.rfind(mark, reach, last - 1) for mark in " \n") + 1 or reach
        if self._names is None:
            self._names = frozenset(_ENDED_NAME.findall(folded))
        return folded[first:at] in self._names


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
    return frozenset(word for word, *_ in _cells("orgwords"))


@cache
def organisation_surnames() -> frozenset[str]:
    """Those of them which are family names as well: Park, Hall, White."""
    return frozenset(word for word, surname, *_ in _cells("orgwords") if surname)


# "U Min", "Ko Latt": a shorter one is too often a word of something else.
_LONG_STYLE = 5


@cache
def styles_of_names() -> frozenset[str]:
    """Honorifics that are a part of the name, with which only persons are named: Sheikh, Prince, Tengku."""
    return frozenset(word for word, kept, *_ in _cells("honorifics") if kept == "yes" and len(word) >= _LONG_STYLE)


class City(NamedTuple):
    """A town, seat or venue: English name, country code, region and rank (capital, city, seat, common)."""

    city: str
    country: str
    region: str | None
    rank: str


class Cities(Mapping[str, City]):
    """The towns by name in plain lower case; a row becomes a City when it is asked for, as few ever are."""

    def __init__(self) -> None:
        self._rows: dict[str, str] = {}
        self._namesakes: dict[str, list[str]] = {}
        lines = _lines("cities")
        for name, line in zip(_searched(lines), lines, strict=True):
            if self._rows.setdefault(name, line) is not line:
                self._namesakes.setdefault(name, []).append(line)

    def __getitem__(self, name: str) -> City:
        return _city(self._rows[name])

    def namesakes(self, name: str) -> list[City]:
        """The further towns of that name, which the table has behind the first."""
        return [_city(line) for line in self._namesakes.get(name, ())]

    def __contains__(self, name: object) -> bool:
        return name in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


def _city(line: str) -> City:
    city, country, region, rank, *_ = _split(line)
    return City(city, country, region or None, rank)


@cache
def cities() -> Cities:
    """Towns by name in plain lower case; of several of one name the first in the table."""
    return Cities()


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
