"""One meeting on its way out of the sentences that tell it, and when two tellings are of one meeting."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from diplotalk.extract import dates
from diplotalk.extract.cast import differ
from diplotalk.extract.context import NEWS, Line
from diplotalk.extract.frames import Event
from diplotalk.extract.parties import Party


@dataclass(slots=True)
class Draft:
    """A meeting while its evidence is gathered. ``tellings``: the sentences and events that tell it."""

    parties: list[Party]
    countries: tuple[str, ...]
    tellings: list[tuple[Line, Event]] = field(default_factory=list)
    day: dates.Day | None = None
    day_spans: tuple[tuple[int, int], ...] = ()
    # Are its parties the heads of delegations that met for their lands?
    headed: bool = False

    def people(self) -> set[int]:
        """Identities of the persons who take part."""
        return {id(p.person) for p in self.parties if p.person is not None}


def of_parties(parties: list[Party]) -> Draft:
    """A draft with each person once, and the lands they stand for."""
    kept: list[Party] = []
    for party in parties:
        if party.person is None or all(party.person is not k.person for k in kept):
            kept.append(party)
    return Draft(kept, tuple(sorted({p.country for p in kept if p.country})))


def join(found: list[Draft], new: Draft) -> None:
    """Adds ``new`` to a draft of the same meeting, or to the list."""
    for old in found:
        if _same(old, new):
            merge(old, new)
            return
    found.append(new)


def _is_one_ceremony(old: Draft, new: Draft) -> bool:
    """Do both tell of credentials handed to one host, not in turn?"""
    # A meeting may be told a thousand times: all of its tellings are asked only where the new one is of credentials.
    events = (event for draft in (new, old) for _, event in draft.tellings)
    handed = all(event.event == "credentials" and not event.separate for event in events)
    return handed and bool(old.people() & new.people())


def _is_told_later(old: Draft, new: Draft) -> bool:
    """``X had phone talks with Y, the ministry said Wednesday. The conversation took place late Tuesday``"""
    if old.day is None or new.day is None or new.day.iso > old.day.iso or old.countries != new.countries:
        return False
    if old.people() not in (set(), new.people()) and not (_is_nameless(old) and old.people() < new.people()):
        return False
    chunks = old.tellings[0][0].chunks
    at = chunks.at(old.day_spans[0][0]) if len(old.day_spans) == 1 else 0
    if _SAID_ON.search(chunks.kinds, max(0, at - 2), at) is None:
        return False
    modes = {event.mode for draft in (old, new) for _, event in draft.tellings} - {"unknown"}
    # "X has held talks with the ministers of A and B, she said on Wednesday. X met the minister of A on Tuesday"
    roll = old.tellings[0][0] is not new.tellings[0][0] and len(new.parties) == 2 and _is_nameless(old)
    return len(modes) < 2 and (roll or "w" not in new.tellings[0][0].chunks.kinds)


def _is_nameless(draft: Draft) -> bool:
    """Is anybody of the first telling known only by office and land?"""
    return any(m.person is None for m in draft.tellings[0][1].people)


# "said Wednesday", "said on Wednesday"
_SAID_ON = re.compile("Sd?$")


def _same(old: Draft, new: Draft) -> bool:
    if _is_told_later(old, new):
        return True
    if old.day and new.day and old.day.iso[: len(new.day.iso)] != new.day.iso[: len(old.day.iso)]:
        return False
    if _is_one_ceremony(old, new):
        return True
    if old.countries != new.countries and not _one_in_other(old, new):
        return False
    mine, theirs = old.people(), new.people()
    if mine and theirs and not (mine <= theirs or theirs <= mine):
        return not any(event.separate for _, event in new.tellings) and _offices_fit(old, new)
    return not _two_hosts(old, new) and _of_offices(old, new) and _of_offices(new, old)


# Offices of which a land has one holder at most.
_SOLE = frozenset({"head-of-state", "head-of-government", "foreign-minister", "legislature-head"})


def offices(draft: Draft) -> set[str]:
    """The roles of ``the prime ministers of A and B``, not of "their ministers", in what tells the meeting."""
    # A long sentence may tell a meeting a thousand times: it is asked once.
    told = {id(line): line.chunks for line, _ in draft.tellings}
    return {x.values[m.start()][0] for x in told.values() for m in _IN_PLURAL.finditer(x.kinds)}


_IN_PLURAL = re.compile(r"(?<!p)P")


def _of_offices(nameless: Draft, named: Draft) -> bool:
    """Two presidents are not the prime ministers of whom another sentence tells without a name."""
    if nameless.people():
        return True
    told = offices(nameless) & _SOLE
    people = [p.person for p in named.parties if p.person is not None]
    return not told or all(not p.roles & _SOLE or p.roles & told for p in people)


def _one_in_other(old: Draft, new: Draft) -> bool:
    small, large = sorted((old, new), key=lambda d: len(d.countries))
    if any(event.event == "credentials" for _, event in large.tellings) and small.people() <= large.people():
        return set(small.countries) <= set(large.countries)
    undated = small.day is None or small.day == large.day or (small is old and large.day is None)
    if len(small.countries) == 2 and len(large.countries) == 3 and not small.people() and undated:
        # "The leaders of A and B agreed after talks hosted by the EU. X and Y met for hours with Z of the EU"
        return set(small.countries) <= set(large.countries)
    return (
        len(small.countries) < 2 and set(small.countries) <= set(large.countries) and small.people() <= large.people()
    )


def _offices_fit(old: Draft, new: Draft) -> bool:
    """A side named by office in one sentence and by name in the other."""
    nameless = [p for d in (old, new) for p in d.parties if p.person is None]
    return bool(nameless) and bool(old.people() & new.people()) and not _two_hosts(old, new)


def _two_hosts(old: Draft, new: Draft) -> bool:
    """``The Holy Father received X, who then met Cardinal Y, the Secretary of State``: two offices, two audiences."""
    nameless = [p for d in (old, new) for p in d.parties if p.person is None]
    known = old.people() & new.people()
    named = [p for d in (old, new) for p in d.parties if p.person is not None and id(p.person) not in known]
    roles_here = {role for p in (*old.parties, *new.parties) if p.person is not None for role in p.person.roles}
    return any(
        one.country == other.country
        and other.person is not None
        and differ(
            roles_here - other.person.roles if one.mention.counterpart else {one.mention.role}, other.person.roles
        )
        for one in nameless
        for other in named
    )


def merge(old: Draft, new: Draft) -> None:
    """Adds to ``old`` what ``new`` tells of the same meeting: parties, lands, tellings, a better day."""
    known = old.people()
    for party in new.parties:
        if party.person is not None and id(party.person) not in known:
            old.parties = [p for p in old.parties if p.person is not None or p.country != party.country]
            old.parties.append(party)
        for known_party in old.parties:
            if known_party.person is party.person and known_party.country is None:
                known_party.country = party.country
    for party in new.parties:
        if party.person is None and party.country and all(p.country != party.country for p in old.parties):
            old.parties.append(party)
    old.countries = tuple(sorted(set(old.countries) | set(new.countries)))
    if new.day is not None and _tells_better(old, new):
        old.day, old.day_spans = new.day, new.day_spans
    old.tellings.extend(new.tellings)


def _tells_better(old: Draft, new: Draft) -> bool:
    """A day instead of a month; the body's day, with its dateline, instead of the same from a caption."""
    if old.day is None or new.day is None:
        return old.day is None
    if len(new.day.iso) != len(old.day.iso):
        return len(new.day.iso) > len(old.day.iso)
    if _is_told_later(old, new):
        return True
    from_body = old.tellings[0][0].part == "caption" and new.tellings[0][0].part in NEWS
    return from_body and new.day.iso == old.day.iso and "dateline" in new.day.basis
