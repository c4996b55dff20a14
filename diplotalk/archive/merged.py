"""One meeting out of what several reports tell of it. The choice of each value is a matter of the reports alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from diplotalk.archive.namesake import Principal, same_person
from diplotalk.extract.report import Agreement, Meeting, Participant, Passage, Place, Statement
from diplotalk.extract.terms import MODES

Value = TypeVar("Value", bound=Hashable)


def merged(accounts: Sequence[Meeting]) -> Meeting:
    """The meeting that ``accounts`` tell: sorted as its reports are, with their positions in the spans."""
    if len(accounts) == 1:
        return accounts[0]
    dated = _best_dated(accounts)
    return Meeting(
        date=dated.date,
        date_end=dated.date_end,
        date_precision=dated.date_precision,
        date_basis=dated.date_basis,
        mode=_most(_known(a.mode for a in accounts if a.mode != "unknown"), MODES.index) or "unknown",
        event=_most([a.event for a in accounts]) or "",
        countries=_most([a.countries for a in accounts]) or (),
        host=_most(_known(a.host for a in accounts)),
        place=_best_place(accounts),
        participants=_participants(accounts),
        topics=tuple(sorted({topic for a in accounts for topic in a.topics})),
        agreements=_once(a for account in accounts for a in account.agreements),
        statements=_once(s for account in accounts for s in account.statements),
        evidence=_evidence(accounts),
        flags=_flags(accounts, dated),
    )


def _known(values: Iterable[Value | None]) -> list[Value]:
    return [value for value in values if value is not None]


def _most(values: Sequence[Value], rank: Callable[[Value], object] = repr) -> Value | None:
    """The most frequent value, among equally frequent ones the first by ``rank``; None of none."""
    counts = Counter(values)
    return min(counts, key=lambda value: (-counts[value], rank(value)), default=None)


def _best_dated(accounts: Sequence[Meeting]) -> Meeting:
    """The account with the most precise date; among those the one that tells the days it lasted, then the commonest."""
    finest = max(len(a.date or "") for a in accounts)
    dated = [a for a in accounts if len(a.date or "") == finest]
    if any(a.date_end for a in dated):
        dated = [a for a in dated if a.date_end]
    counts = Counter((a.date, a.date_end, a.date_basis) for a in dated)
    return min(dated, key=lambda a: (-counts[a.date, a.date_end, a.date_basis], a.date or "", repr(_dating(a))))


def _dating(account: Meeting) -> tuple[str | None, ...]:
    return account.date, account.date_end, account.date_precision, account.date_basis


def _best_place(accounts: Sequence[Meeting]) -> Place:
    """The fullest place; never one put together from two reports, which may mean two places."""

    def fullness(place: Place) -> tuple[int, int]:
        parts = (place.city, place.country, place.venue, place.region, place.text)
        return -sum(part is not None for part in parts), -len(place.text or "")

    places = [a.place for a in accounts]
    if any(place.city for place in places):
        cities = _known(place.city for place in places)
        city = _most(cities)
        places = [place for place in places if place.city == city]
    return min(places, key=lambda place: (fullness(place), repr(place)))


def _participants(accounts: Sequence[Meeting]) -> tuple[Participant, ...]:
    """Everybody once, the principals first, else in the order in which the reports name them."""
    places: dict[Participant, int] = {}
    for account in accounts:
        for n, participant in enumerate(account.participants):
            places[participant] = min(n, places.get(participant, n))
    people = [
        (min(places[p] for p in group), _one_person(group, accounts)) for group in _people(sorted(places, key=repr))
    ]
    named = [p for _, p in people if p.person and p.part == "principal"]
    kept = [(n, p) for n, p in people if p.person or not any(_holds(p, q) for q in named)]
    kept.sort(key=lambda item: (item[1].part != "principal", item[0], repr(item[1])))
    return tuple(p for _, p in kept)


def _people(participants: Sequence[Participant]) -> list[list[Participant]]:
    """Groups that mean one person each."""
    groups: list[list[Participant]] = []
    for participant in participants:
        same = [group for group in groups if any(_same(participant, other) for other in group)]
        for group in same:
            groups.remove(group)
        groups.append([participant, *(other for group in same for other in group)])
    return groups


def _same(a: Participant, b: Participant) -> bool:
    if a.person and b.person:
        return same_person(_principal(a), _principal(b))
    return not a.person and not b.person and (a.country, a.role) == (b.country, b.role)


def _principal(p: Participant) -> Principal:
    from diplotalk.extract.identity import slug

    return Principal(p.country or "", p.person or "", slug(p.family_name) if p.family_name else "", p.role)


def _holds(unnamed: Participant, named: Participant) -> bool:
    """Whether the office without a name is that of ``named``."""
    return unnamed.country == named.country and (unnamed.role == named.role or unnamed.role == "other")


def _one_person(group: Sequence[Participant], accounts: Sequence[Meeting]) -> Participant:
    """The fullest name (of equally full ones the commonest), the longest title, the office that most reports tell."""
    if len(group) == 1:
        return group[0]
    told = [p for a in accounts for p in a.participants if p in group]
    counts = Counter((p.name or "").casefold() for p in told)

    def fullness(p: Participant) -> tuple[int, int, int, str]:
        name = p.name or ""
        return -len(name.split()), -counts[name.casefold()], -len(name), repr(p)

    best = min(group, key=fullness)
    titles = _known(p.title for p in group)
    return best._replace(
        title=min(titles, key=lambda title: (-len(title), title), default=None),
        role=_most([p.role for p in told if p.role != "other"]) or "other",
        part="principal" if any(p.part == "principal" for p in group) else best.part,
    )


Said = TypeVar("Said", Statement, Agreement)
_NO_LETTER = re.compile(r"[\W_]+")


def _once(said: Iterable[Said]) -> tuple[Said, ...]:
    """Without what a second report repeats word for word: the first one stands for all."""
    kept: dict[tuple[str, ...], Said] = {}
    for one in said:
        words = _NO_LETTER.sub("", one.text.casefold())
        speaker = one.person or "" if isinstance(one, Statement) else ""
        # A report may say a thing twice: only another report's wording is a repetition.
        key = (words, speaker)
        if key not in kept or kept[key].span.report == one.span.report:
            kept[key if key not in kept else (words, speaker, str(one.span))] = one
    return tuple(sorted(kept.values(), key=lambda one: (one.span.report, one.span.start, one.span.end)))


def _evidence(accounts: Sequence[Meeting]) -> dict[str, tuple[Passage, ...]]:
    keys = dict.fromkeys(key for a in accounts for key in a.evidence)
    return {key: tuple(passage for a in accounts for passage in a.evidence.get(key, ())) for key in keys}


def _flags(accounts: Sequence[Meeting], dated: Meeting) -> tuple[str, ...]:
    """All doubts, but of the date only those about the date that was taken."""
    others = (flag for a in accounts for flag in a.flags if "date" not in flag)
    about_date = (flag for a in accounts if _dating(a) == _dating(dated) for flag in a.flags if "date" in flag)
    return tuple(dict.fromkeys((*about_date, *others)))
