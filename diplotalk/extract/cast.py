"""The cast of an article: everyone it introduces with a name, an office or a country, and who a later name means."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache, lru_cache

from diplotalk.extract.terms import ROLES
from diplotalk.lexicon import load
from diplotalk.text.fold import fold

# More titles than this no report gives one person; a page that repeats one sentence does.
MOST_TITLES = 40
# More people than this no report introduces (the longest of the annotated ones has 60); a list of names is no cast.
MOST = 150

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_PARTICLES = frozenset("de da del di la le van von der den al el bin ibn bint of the".split())
# Peoples that put the family name first; elsewhere it stands last.
FAMILY_FIRST = frozenset({"CN", "KR", "KP", "TW", "HK", "MO", "SG", "VN", "HU", "KH"})
# Roles that one person hardly ever holds together: an office that differs tells two bearers of one name apart.
_EXCLUSIVE = frozenset({"head-of-state", "head-of-government", "foreign-minister", "legislature-head", "royal"})


@lru_cache(maxsize=4096)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in plain lower case, without suffixes: ``Joseph R. Biden, Jr.`` -> joseph, r, biden."""
    plain = name.isascii() and name.replace(" ", "").isalpha()
    words = name.lower().split() if plain else [word.lower() for word in _WORD.findall(fold(name))]
    return tuple(word for word in words if word not in _SUFFIXES)


@dataclass(slots=True)
class Title:
    """An office as the report words it, ``start:end`` in the text, with the role the lexicon gives it."""

    start: int
    end: int
    role: str


@dataclass(slots=True, eq=False)
class Person:
    """Someone the article names, ``number`` in the cast. ``guessed``: the country is only the outlet's."""

    name: str
    words: tuple[str, ...]
    start: int
    end: int
    countries: tuple[str, ...] = ()
    titles: list[Title] = field(default_factory=list)
    mentions: list[int] = field(default_factory=list)
    short_words: dict[str, int] = field(default_factory=dict)
    country_span: tuple[int, int] | None = None
    guessed: bool = False
    number: int = 0

    @property
    def country(self) -> str | None:
        """The one country this person stands for; None when unknown or still ambiguous."""
        return self.countries[0] if len(self.countries) == 1 else None

    def last_before(self, place: int, default: int = -1) -> int:
        """The offset of the last mention before the offset ``place``; ``default`` when there is none."""
        earlier = bisect_left(self.mentions, place)
        return self.mentions[earlier - 1] if earlier else default

    @property
    def role(self) -> str:
        """The highest role that the titles give, in the order of ROLES."""
        return min((t.role for t in self.titles), key=ROLES.index, default="other")

    @property
    def roles(self) -> frozenset[str]:
        """Every role that the article gives."""
        return frozenset(t.role for t in self.titles)

    def family_name(self) -> str:
        """The name by which the article itself goes on to call the person; else by the custom of the country."""
        words: list[str] = _WORD.findall(_no_suffix(self.name))
        if self.short_words:
            best = max(self.short_words.items(), key=lambda item: (item[1], -self.words.index(item[0])))[0]
            return next((w for w in words if fold(w).lower() == best), words[-1])
        if not words:
            return self.name
        if self.country in FAMILY_FIRST and not words[0].isupper():
            return words[0]
        capitals = [w for w in words if w.isupper() and len(w) > 2]
        return capitals[0].title() if capitals and len(capitals) < len(words) else words[-1]


def _no_suffix(name: str) -> str:
    return re.sub(r",? (?:Jr|Sr)\.?$| (?:II|III|IV)$", "", name)


class Cast:
    """Everyone in the article, in the order of appearance."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self._by_word: dict[str, list[Person]] = {}

    def __iter__(self) -> Iterator[Person]:
        return iter(self.people)

    def introduce(
        self,
        name: str,
        start: int,
        end: int,
        countries: tuple[str, ...],
        titles: list[Title],
        span: tuple[int, int] | None,
        beside: Person | None = None,
    ) -> Person | None:
        """The person of this name, new or known, with what this mention adds. None for a name without words.

        ``beside`` is somebody else of the same sentence: ``President X and first lady Ana X``.
        """
        words = words_of(name)
        if not words or self._glued(name, words) is not None:
            return None
        person = self._same(words, beside, countries, titles)
        if person is None and len(self.people) >= MOST:
            return None
        if person is None:
            person = Person(name, words, start, end, number=len(self.people))
            self.people.append(person)
        elif len(words) > len(person.words) or (len(words) == len(person.words) and len(name) > len(person.name)):
            person.name, person.words, person.start, person.end = name, words, start, end
        for word in words:
            bearers = self._by_word.setdefault(word, [])
            if person not in bearers:
                bearers.append(person)
        _add(person, countries, titles, span)
        return person

    def _same(
        self, words: tuple[str, ...], beside: Person | None, countries: tuple[str, ...], titles: list[Title]
    ) -> Person | None:
        roles = {t.role for t in titles}
        bearers = {id(p): p for word in words for p in self._by_word.get(word, ())}
        for person in sorted(bearers.values(), key=lambda p: p.number, reverse=True):
            if person is not beside and _alike(words, person.words) and _may_be_one(person, countries, roles):
                return person
        return None

    def _glued(self, name: str, words: tuple[str, ...]) -> Person | None:
        """``Kim Jong Ungladly``: a name of the cast run together with the next word by a page that lost its blanks."""
        for person in self._by_word.get(words[0], ()):
            size = len(person.name)
            if len(person.words) > 1 and name.startswith(person.name) and name[size : size + 1].islower():
                return person
        return None

    def named(self, name: str, before: int | None = None) -> Person | None:
        """Whom a name means at this point of the article: a full name, or a part of one that is in the cast."""
        words = words_of(name)
        if not words or self._by_word.keys().isdisjoint(words):
            return None
        if len(words) == 1:
            only = words[0]
            candidates = [p for p in self._by_word[only] if only in p.words] if only not in _PARTICLES else []
        elif (glued := self._glued(name, words)) is not None:
            return glued
        else:
            candidates = self._of_full_name(words)
        if not candidates:
            return None
        # "Trump" is whom the report calls so, not his wife named a moment ago with both her names.
        candidates = [p for p in candidates if p.words == words] or candidates
        if len(candidates) == 1:
            return candidates[0]
        return max(candidates, key=lambda p: (self._recent(p, before), -p.start))

    def _of_full_name(self, words: tuple[str, ...]) -> list[Person]:
        """Those of whose name these words are a part; else those of the family with such a given name."""
        wanted = frozenset(words)
        of_family, of_given = self._by_word.get(words[-1], ()), self._by_word.get(words[0], ())
        return (
            [p for p in of_family if wanted.issubset(p.words)]
            or [p for p in of_given if wanted.issubset(p.words)]
            or [p for p in of_family if p.words[-1] == words[-1] and _variant(_given(words), _given(p.words))]
        )

    @staticmethod
    def _recent(person: Person, before: int | None) -> int:
        return -person.start if before is None else person.last_before(before, -person.start)


def _alike(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """May two names be one: the same words, one part of the other, or a short form of the given name?"""
    mine, theirs = set(words), set(others)
    if mine == theirs:
        return True
    if mine <= theirs or theirs <= mine:
        short, full = sorted((words, others), key=len)
        return len(mine & theirs) >= 2 or (len(short) == 1 and not _is_of_father(short[0], full))
    return words[-1] == others[-1] and _variant(_given(words), _given(others))


_SON_OF = frozenset({"bin", "ibn", "ben", "bint"})


def _is_of_father(word: str, name: tuple[str, ...]) -> bool:
    """``King Salman`` is not ``Crown Prince Mohammed bin Salman``, who bears his father's name."""
    return name[-1] == word and name[-2] in _SON_OF


def _given(words: tuple[str, ...]) -> str:
    """The given name: ``sheikh yousef al-sabah`` and ``sheikh salem al-sabah`` share no more than style and family."""
    return next((word for word in words[:-1] if word not in _styles()), words[0])


@cache
def _styles() -> frozenset[str]:
    return frozenset(style.lower() for style in load.styles_of_names())


def _variant(first: str, other: str) -> bool:
    """May two given names be one: an initial, or a short form (Joe, Joseph)?"""
    return first[0] == other[0] and (len(first) == 1 or len(other) == 1 or first[:2] == other[:2])


def _may_be_one(person: Person, countries: tuple[str, ...], roles: set[str]) -> bool:
    if countries and person.countries and not set(countries) & set(person.countries):
        return False
    return not differ(roles, person.roles)


def differ(roles: AbstractSet[str], others: AbstractSet[str]) -> bool:
    """Are these the offices of two different persons?"""
    mine, theirs = roles & _EXCLUSIVE, others & _EXCLUSIVE
    return bool(mine) and bool(theirs) and not mine & theirs


def _add(person: Person, countries: tuple[str, ...], titles: list[Title], span: tuple[int, int] | None) -> None:
    if countries and (not person.countries or person.guessed or len(countries) < len(person.countries)):
        person.countries, person.country_span, person.guessed = countries, span, False
    known = {(t.start, t.end) for t in person.titles}
    new = [t for t in titles if (t.start, t.end) not in known]
    person.titles.extend(new[: MOST_TITLES - len(person.titles)])
