"""Whether two reports mean the same person: spellings, name orders, short forms, one name with and without a title."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

# Offices of which a country has one holder: two different ones are two people.
SINGLE_OFFICES = frozenset(("head-of-state", "head-of-government", "foreign-minister", "legislature-head"))
SHORTEST_NEAR_NAME = 5  # letters; shorter family names that differ by one letter are different families


class Principal(NamedTuple):
    """Who holds the talks for ``country``: slug of the name and of the family name ('' if unknown), role."""

    country: str
    person: str
    family: str
    role: str

    @property
    def given(self) -> str:
        """Letters of the name without the family name."""
        rest = self.person.split("-")
        for part in self.family.split("-"):
            if part in rest:
                rest.remove(part)
        return "".join(rest)


@lru_cache(65_536)
def same_person(a: Principal, b: Principal) -> bool:
    """Whether ``a`` and ``b``, named by two reports of one day about the same countries, are one person."""
    if a.country != b.country or not a.person or not b.person:
        return False
    if a.person == b.person:
        return not other_office(a, b) or "-" in a.person
    if sorted(a.person.split("-")) == sorted(b.person.split("-")):
        return True
    if not a.family or not b.family:
        return _within(a.person, b.person) and not other_office(a, b)
    if not _near(a.family, b.family):
        return _within(a.person, b.person) and not other_office(a, b)
    if not a.given or not b.given:
        return not other_office(a, b)
    return _alike(a.given, b.given) or (a.family == b.family and a.role == b.role and a.role in SINGLE_OFFICES)


def other_office(a: Principal, b: Principal) -> bool:
    """Whether the offices tell that these are two people."""
    return a.role != b.role and a.role in SINGLE_OFFICES and b.role in SINGLE_OFFICES


def _within(a: str, b: str) -> bool:
    """Whether one name is a part of the other: ``Minh`` of ``Pham Binh Minh``."""
    shorter, longer = sorted((set(a.split("-")), set(b.split("-"))), key=len)
    return shorter < longer


def _near(a: str, b: str) -> bool:
    if a == b:
        return True
    return min(len(a), len(b)) >= SHORTEST_NEAR_NAME and a[0] == b[0] and distance(a, b) <= 1 + max(len(a), len(b)) // 8


def _alike(a: str, b: str) -> bool:
    """Given names: an initial, a short form, or another spelling."""
    if a.startswith(b) or b.startswith(a):
        return True
    longest = max(len(a), len(b))
    return a[0] == b[0] and distance(a, b) <= max(1, longest // 4)


def distance(a: str, b: str) -> int:
    """Letters to insert, remove or replace to make ``b`` of ``a``."""
    if a == b:
        return 0
    row = list(range(len(b) + 1))
    for n, x in enumerate(a, 1):
        before, row[0] = row[0], n
        for m, y in enumerate(b, 1):
            before, row[m] = row[m], min(row[m] + 1, row[m - 1] + 1, before + (x != y))
    return row[-1]
