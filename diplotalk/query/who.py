"""Whom a timeline is about: CN-ROK, CN, CN-JP-KR or a person."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from diplotalk.query.countries import country, known_country
from diplotalk.query.request import BadRequestError, did_you_mean

BETWEEN = re.compile("[-\u2010-\u2015\u2212/,&+]")


class Who(NamedTuple):
    """Country codes that must all be present, or one person as typed."""

    countries: tuple[str, ...] = ()
    person: str | None = None


def who(typed: str, is_person: Callable[[str], bool], people: Callable[[], Iterable[str]] = tuple) -> Who:
    """Read ``typed``; ``is_person`` says whether the reports know someone of that name, ``people`` are those they know.

    Raises BadRequestError with a suggestion.

    A country wins over a person (Chad, Jordan); a name with a hyphen (Moon Jae-in) is a person if the reports know it.
    """
    name = typed.strip()
    if not name:
        raise BadRequestError("timeline needs a pair (CN-ROK), a country or a person.")
    parts = [part.strip() for part in BETWEEN.split(name)]
    if "" in parts:
        raise BadRequestError(f"can't read '{name[:80]}' as a pair. Use CN-ROK.")
    whole = known_country(name)
    if whole:
        return Who((whole,))
    if len(parts) == 1:
        parts = name.split()
    codes = [known_country(part) for part in parts]
    if len(parts) > 1 and all(codes):
        return Who(_different(name, [code for code in codes if code]))
    if is_person(name):
        return Who(person=name)
    return _unknown(name, parts, people)


def _different(typed: str, codes: list[str]) -> tuple[str, ...]:
    if len(set(codes)) < len(codes):
        raise BadRequestError(f"'{typed}' names one country twice.")
    return tuple(codes)


def _unknown(name: str, parts: list[str], people: Callable[[], Iterable[str]]) -> Who:
    """Raise the error that helps most: about a person, the part of a pair that is no country, or the whole."""
    person = did_you_mean(name, people()) if " " in name else ""
    nobody = BadRequestError(f"no country and no person '{name[:80]}' in these reports.{person}")
    if person:
        raise nobody
    if any(known_country(part) for part in parts) or not name.replace(" ", "").isalpha():
        for part in parts:
            country(part)
        raise BadRequestError(f"can't read '{name[:80]}' as a pair. Use CN-ROK.")
    try:
        return Who((country(name),))
    except BadRequestError as error:
        if "Did you mean" in str(error) or "ambiguous" in str(error):
            raise
    raise nobody
