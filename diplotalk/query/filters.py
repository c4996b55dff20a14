"""The filters as typed become a Criteria: the only place where a typed value is understood or refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from diplotalk.archive.criteria import HAS, Criteria
from diplotalk.extract.terms import MODES, ROLES
from diplotalk.query.request import BadRequestError, did_you_mean

NOT = "not:"


def criteria(
    *,
    since: str | None = None,
    until: str | None = None,
    country: Sequence[str] | None = None,
    person: Sequence[str] | None = None,
    mode: Sequence[str] | None = None,
    topic: Sequence[str] | None = None,
    outlet: Sequence[str] | None = None,
    place: Sequence[str] | None = None,
    role: Sequence[str] | None = None,
    has: Sequence[str] | None = None,
) -> Criteria:
    """What the options of a command ask for; ``not:`` before a value excludes it. Raises BadRequestError."""
    wanted: dict[str, Any] = _period(since, until)
    wanted |= _either("countries", country, _country)
    wanted |= _either("persons", person, _text)
    wanted |= _either("modes", mode, lambda typed: _one_of("mode", typed, MODES))
    wanted |= _either("topics", topic, lambda typed: _hyphened(_text(typed)))
    wanted |= _either("outlets", outlet, _text)
    wanted |= _either("places", place, _text)
    wanted |= _either("roles", role, lambda typed: _one_of("role", typed, ROLES))
    wanted |= _either("has", has, lambda typed: _one_of("--has value", typed, HAS))
    return Criteria(**wanted)


def newest_first(sort: str) -> bool:
    """Whether ``--sort`` asks for the newest first; raises BadRequestError."""
    if sort not in ("date", "-date"):
        raise BadRequestError(f"unknown order '{sort[:40]}'. Use date or -date.")
    return sort == "-date"


def _country(typed: str) -> str:
    from diplotalk.query.countries import country

    return country(typed)


def _period(since: str | None, until: str | None) -> dict[str, str]:
    period: dict[str, str] = {}
    if since is None and until is None:
        return period
    from diplotalk.query.dates import first_day, last_day

    if since is not None:
        period["since"] = first_day(since)
    if until is not None:
        period["until"] = last_day(until)
    if len(period) == 2 and period["since"] > period["until"]:
        raise BadRequestError(f"--since {since} is after --until {until}.")
    return period


def _either(name: str, typed: Sequence[str] | None, read: Callable[[str], str]) -> dict[str, tuple[str, ...]]:
    """``name`` and ``without_name`` with the values read; a ``not:`` value goes to the second."""
    wanted: dict[str, tuple[str, ...]] = {}
    for value in typed or ():
        negated = value.lower().startswith(NOT)
        field = f"without_{name}" if negated else name
        wanted[field] = (*wanted.get(field, ()), read(value[len(NOT) :] if negated else value))
    return wanted


def _one_of(what: str, typed: str, known: Sequence[str]) -> str:
    value = _hyphened(typed)
    if value in known:
        return value
    suggestion = did_you_mean(value, known) or f" Known: {', '.join(known)}."
    raise BadRequestError(f"unknown {what} '{typed[:40]}'.{suggestion}")


def _text(typed: str) -> str:
    if not typed.strip():
        raise BadRequestError("a filter needs a value.")
    return typed.strip()


def _hyphened(typed: str) -> str:
    return "-".join(typed.strip().lower().split())
