"""Which reports tell one meeting. A matter of the set of reports alone: the order in which they came plays no part.

Reports are compared that name the same countries. First those whose day is known and that name somebody on every
side: they tell one meeting if their days overlap and every side has a person in common. Then each that says less (no
name on one side, no names, only the month, no date) joins the one meeting it can mean; if it can mean several, or none,
it stays apart. So a report that says little never ties together two meetings that others tell apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from diplotalk.archive.namesake import Principal, other_office, same_person
from diplotalk.extract.report import Meeting


class Telling(NamedTuple):
    """One report's account, as far as it counts here. ``key`` is its row; ``content`` the same for the same text.

    With a known day ``day`` and ``last`` are ISO days; without one ``day`` is '' and ``last`` the date as far as it is
    known ('2021-04', '2021' or '') and the city, joined by a vertical bar. ``who`` comes from the function ``who``.
    """

    key: int
    day: str
    last: str
    who: str
    content: str = ""


Cluster = list[Telling]

_MONTH = "2021-04"


def who(meeting: Meeting) -> str:
    """The principals as one string, the same for the same people in any order."""
    from diplotalk.extract.identity import slug

    people = sorted(
        (p.country or "", p.person or "", slug(p.family_name) if p.family_name else "", p.role)
        for p in meeting.participants
        if p.part == "principal"
    )
    return ";".join("|".join(person) for person in people)


def vague(meeting: Meeting) -> str:
    """What an account without a day has in its place."""
    from diplotalk.extract.identity import slug

    return f"{meeting.date or ''}|{slug(meeting.place.city) if meeting.place.city else ''}"


@lru_cache(16_384)
def _sides(who: str) -> dict[str, tuple[Principal, ...]]:
    sides: dict[str, tuple[Principal, ...]] = {}
    for person in filter(None, who.split(";")):
        principal = Principal(*person.split("|"))
        sides[principal.country] = (*sides.get(principal.country, ()), principal)
    return sides


@lru_cache(262_144)
def agree(a: str, b: str) -> bool:
    """Whether two casts can be one: a person in common on every side that both name, and on one side at least."""
    ours, theirs = _sides(a), _sides(b)
    common = False
    for country in ours.keys() & theirs.keys():
        if any(same_person(p, q) for p in ours[country] for q in theirs[country]):
            common = True
        elif not _may_be_same(ours[country], theirs[country]):
            return False
    return common


def _may_be_same(ours: Sequence[Principal], theirs: Sequence[Principal]) -> bool:
    """No person in common: only possible where one side is known by its office."""
    unnamed = any(not p.person for p in (*ours, *theirs))
    return unnamed and not all(other_office(p, q) for p in ours for q in theirs)


def _names_all(who: str, countries: int) -> bool:
    return sum(any(p.person for p in side) for country, side in _sides(who).items() if country) >= countries


def by_day(tellings: Iterable[Telling], countries: int) -> list[Cluster]:
    """Clusters of accounts with a known day, all of the same ``countries`` (their number)."""
    tellings = list(tellings)
    if len(tellings) == 1:
        return [tellings]
    full: Cluster = []
    partial: Cluster = []
    nameless: Cluster = []
    for telling in tellings:
        if _names_all(telling.who, countries):
            full.append(telling)
        else:
            (partial if _initials(telling.who) else nameless).append(telling)
    clusters = _connected(full, _same_meeting)
    clusters = _attach(partial, clusters, _same_meeting)
    return _attach(nameless, clusters, _same_offices)


def without_day(tellings: Iterable[Telling], dated: Callable[[Telling], Sequence[int]]) -> dict[int, int | Telling]:
    """Account key -> the meeting it joins, or the first account of the cluster it forms with others.

    ``dated`` gives up to two meetings of finer date that an account can mean.
    """
    joined: dict[int, int | Telling] = {}
    apart: list[Telling] = []
    for telling in sorted(tellings, key=lambda t: (-len(t.last.partition("|")[0]), t.content, t.key)):
        meant = dated(telling)
        if len(meant) == 1:
            joined[telling.key] = meant[0]
        else:
            apart.append(telling)
    for cluster in _attach_coarser(apart):
        first = min(cluster, key=lambda t: (t.content, t.key))
        joined.update((telling.key, first) for telling in cluster)
    return joined


def _attach_coarser(apart: Sequence[Telling]) -> list[Cluster]:
    """Months first, then years, then no date: each joins the one finer cluster it can mean."""
    clusters: list[Cluster] = []
    for length in (len(_MONTH), len("2021"), 0):
        level = [t for t in apart if len(t.last.partition("|")[0]) == length]
        clusters = _attach(level, clusters, _same_vague, _same_month_or_city)
    return clusters


def _same_meeting(a: Telling, b: Telling) -> bool:
    return a.day <= b.last and b.day <= a.last and agree(a.who, b.who)


def _same_offices(a: Telling, b: Telling) -> bool:
    """Somebody is named at most by one of the two: the offices alone must fit."""
    if not (a.day <= b.last and b.day <= a.last):
        return False
    ours, theirs = _sides(a.who), _sides(b.who)
    shared = ours.keys() & theirs.keys()
    return not any(all(other_office(p, q) for p in ours[c] for q in theirs[c]) for c in shared)


def _same_vague(a: Telling, b: Telling) -> bool:
    """``a`` is dated as ``b`` is, or less precisely."""
    return b.last.startswith(a.last.partition("|")[0]) and agree(a.who, b.who)


def _same_month_or_city(a: Telling, b: Telling) -> bool:
    """Two equally vague accounts: in the same month one meeting, in the same year or at no date only in one city."""
    (date, _, city), (date_b, _, city_b) = a.last.partition("|"), b.last.partition("|")
    if date != date_b or not agree(a.who, b.who):
        return False
    if city and city_b:
        return city == city_b
    return len(date) == len(_MONTH)


def _has_month_or_city(a: Telling) -> bool:
    """Without either, only the same text tells the same meeting."""
    date, _, city = a.last.partition("|")
    return len(date) == len(_MONTH) or bool(city)


def _attach(
    late: Sequence[Telling],
    clusters: list[Cluster],
    fits: Callable[[Telling, Telling], bool],
    among: Callable[[Telling, Telling], bool] | None = None,
) -> list[Cluster]:
    """Each of ``late`` to the one cluster it fits; the others form clusters of their own (by ``among``)."""
    rest: list[Telling] = []
    joining: dict[int, Cluster] = defaultdict(list)
    for alike in _alike(late).values():
        found = [n for n, cluster in enumerate(clusters) if any(fits(alike[0], t[0]) for t in _alike(cluster).values())]
        (joining[found[0]] if len(found) == 1 else rest).extend(alike)
    for n, more in joining.items():
        clusters[n] = [*clusters[n], *more]
    return clusters + _connected(rest, among or fits)


def _alike(tellings: Iterable[Telling]) -> dict[tuple[str, str, str], Cluster]:
    """Accounts that no comparison can tell apart."""
    groups: dict[tuple[str, str, str], Cluster] = defaultdict(list)
    for telling in tellings:
        groups[telling.day, telling.last, telling.who].append(telling)
    return groups


def _initials(who: str) -> set[str]:
    """Country and first letter of every part of every name: who shares none of them is nobody in common."""
    return {
        principal.country + part[:1]
        for side in _sides(who).values()
        for principal in side
        for part in principal.person.split("-")
        if part
    }


def _connected(tellings: Sequence[Telling], same: Callable[[Telling, Telling], bool]) -> list[Cluster]:
    """Connected components: accounts that are the same, directly or over others."""
    nodes: list[Cluster] = []
    alone: dict[tuple[str, str], Cluster] = defaultdict(list)
    for alike in _alike(tellings).values():
        if alike[0].day or _has_month_or_city(alike[0]):
            nodes.append(alike)
        else:
            for telling in alike:
                alone[telling.who, telling.content or str(telling.key)].append(telling)
    return _components(nodes, same) + list(alone.values())


def _components(nodes: Sequence[Cluster], same: Callable[[Telling, Telling], bool]) -> list[Cluster]:
    parent = list(range(len(nodes)))

    def root(n: int) -> int:
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    for n, m in _worth_comparing(nodes):
        if root(n) != root(m) and same(nodes[n][0], nodes[m][0]):
            parent[root(n)] = root(m)
    found: dict[int, Cluster] = defaultdict(list)
    for n, members in enumerate(nodes):
        found[root(n)] += members
    return list(found.values())


def _worth_comparing(nodes: Sequence[Cluster]) -> Iterable[tuple[int, int]]:
    """Pairs of nodes that share an initial, or that name nobody."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for n, members in enumerate(nodes):
        for initial in _initials(members[0].who) or {""}:
            blocks[initial].append(n)
    for block in blocks.values():
        yield from combinations(block, 2)
