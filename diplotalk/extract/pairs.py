"""Two persons whom a sentence names together, so that a next one may tell of their talks: ``X and Y agreed``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.people import Mention
from diplotalk.extract.signatures import SIGNING, land_signed_for

# "X signed an agreement with New Zealand's Y": between the preposition and the second.
_WITH = re.compile(r"w[tpHACGsTxQo,&O]{0,9}$")


# "Minister X asked Fiji's President Y to take up the matter"
_ASKED = re.compile(r"[vx]?S[tpHACGsTO]{0,6}")
# "received a message from Y, delivered by Minister Z"
_BY_MESSENGER = re.compile(r"xb[tpHTOofdACG&,]{0,12}$")


_BRINGING = frozenset("delivered conveyed brought carried handed presented transmitted".split())


def messenger(chunks: Chunks, people: Sequence[Mention]) -> list[Mention]:
    """``X received a message from Y, delivered by Z``: X and Z, of whom a next sentence may tell an audience."""
    if len(people) < 2 or people[0].first > 2:
        return []
    for guest in (m for m in people[1:] if m.person is not None):
        by = _BY_MESSENGER.search(chunks.kinds, 0, guest.first)
        if by is not None and chunks.values[by.start()][0] in _BRINGING and guest.person is not people[0].person:
            sender = next((m.countries for m in people[1:] if m.end <= by.start() and m.countries), ())
            return [people[0], replace(guest, countries=guest.countries or sender)]
    return []


# "At the invitation of X, Y paid a visit"
_INVITED = re.compile(r"[@dbu]t?x{1,2}(?=o)")


def invited(chunks: Chunks, people: Sequence[Mention]) -> list[Mention]:
    """``At the invitation of X, Y paid an official visit``: guest and host, of whom a next sentence tells talks."""
    known = [m for m in people if m.person is not None][:2]
    if len(known) < 2 or known[0].person is known[1].person:
        return []
    opened = _INVITED.match(chunks.kinds)
    if opened is None or chunks.values[opened.end() - 1] != ("invitation",):
        return known if has_visited(chunks, known) else []
    host, guest = known
    behind = chunks.kinds[host.end : guest.first].strip("tpH")
    comes = chunks.kinds[guest.end : guest.end + 1] not in ("m", "e")
    return [guest, host] if behind == "," and comes else []


# "X of Oman paid a state visit", "X has visited"
_VISITED = re.compile(r"(?:ot?[CG])?,?(?:d?D,?)?v?(?P<deed>x)(?P<what>[txA0-]{0,5})")
_PAID = frozenset((word,) for word in "paid made undertook".split())
# "visited Fiji at the kind invitation of his counterpart, President Y"
_AT_INVITATION = re.compile(r"@t?x{0,2}(?P<word>x)o[tpHACGTsOQ,]{0,10}$")


def has_visited(chunks: Chunks, two: Sequence[Mention]) -> bool:
    """Is one of the two told to have visited the other, whose invitation the sentence names?"""
    if len(two) > 2 or not chunks.among(_INVITATION):
        return False
    return any(
        _is_visit(chunks, guest.end) and _is_by_invitation(chunks, host.first)
        for guest, host in ((two[0], two[1]), (two[1], two[0]))
    )


_INVITATION = frozenset({("invitation",)})


def _is_visit(chunks: Chunks, end: int) -> bool:
    """Does whoever ends at the chunk ``end`` visit, or pay a visit, in the past?"""
    visited = _VISITED.match(chunks.kinds, end)
    if visited is None:
        return False
    deed, what = chunks.values[visited.start("deed")], chunks.values[slice(*visited.span("what"))]
    return deed == ("visited",) or (deed in _PAID and ("visit",) in what)


def _is_by_invitation(chunks: Chunks, first: int) -> bool:
    """Does ``at the invitation of`` stand before whoever begins at the chunk ``first``?"""
    asked = _AT_INVITATION.search(chunks.kinds, 0, first)
    return asked is not None and chunks.values[asked.start("word")] in _INVITATION


# "with Minister X assuring visiting counterpart Y of help"
_DOES_TO = re.compile(r"x{0,2}[xS][pt]?[+xA]{0,2}Q?")


def partners(chunks: Chunks, people: Sequence[Mention]) -> list[Mention]:
    """Whom a sentence shows together: ``X has signed a pact with Y``, ``..., X and Y said``; it must speak of two."""
    if len(people) != 2 or len({id(m.person) for m in people if m.person is not None}) != 2:
        return []
    first, second = people
    gap = chunks.kinds[first.end : second.first]
    if second.counterpart and second.person is not None and _DOES_TO.fullmatch(gap):
        return [first, second]
    if first.first <= 1 and (_WITH.search(gap) or (_ASKED.fullmatch(gap) and second.country is not None)):
        return [first, second]
    begun = _ON_DAY.match(chunks.kinds)
    behind_day = first.first - (begun.end() if begun is not None else 0)
    if behind_day <= 1 and came_to_meet(chunks, people) and second.country is not None:
        return [first, second]
    said = chunks.kinds[second.end : second.end + 2].strip(",")[:1] == "S"
    return [first, second] if said and "&" in gap and joined(chunks.kinds, first.end, second.first) else []


# "On Monday,", "On June 9, 2017,"
_ON_DAY = re.compile(r"d?(?:D|M0(?:,0)?|0M0?),?")
# "flew to Muscat on Friday to meet President Y": a next sentence says whether they met.
_CAME_TO_MEET = re.compile(r"[vdD]{0,3}(?P<came>x)[^SVqms;\",]{1,10}2(?P<meet>V)[tpHACGTsO+]{0,6}")
_JOURNEYS = frozenset((word,) for word in "flew travelled traveled went came arrived headed drove crossed".split())
_SEEING = ("meet", "see ", "visit", "talk to", "confer")


def came_to_meet(chunks: Chunks, two: Sequence[Mention]) -> bool:
    """``X flew to Muscat on Friday to meet Y``: what the two are said to have done next, they did face to face."""
    came = _CAME_TO_MEET.fullmatch(chunks.kinds, two[0].end, two[1].first)
    if came is None or chunks.values[came.start("came")] not in _JOURNEYS:
        return False
    return chunks.values[came.start("meet")][-1].startswith(_SEEING)


# The first of a pair begins at most so many chunks into a sentence: "The presidents of Mexico, X, and Guatemala, Y,".
_HEAD = 5
# "In Nairobi on Tuesday, the special envoy for Somalia,"
_PLACE_AND_DAY = re.compile(r"(?:[jd@][KDM0N]{1,3}){1,2},[^VSmN&;]{0,8}")


def pair(chunks: Chunks, people: Sequence[Mention]) -> list[Mention]:
    """Persons joined by "and" as the subject of a sentence: ``X and his Kenyan counterpart Y agreed``."""
    for n, (a, b) in enumerate(pairwise(people)):
        if a.person is b.person or "&" not in chunks.kinds[a.end : b.first]:
            continue
        first = n
        while first > 0 and joined(chunks.kinds, people[first - 1].end, people[first].first):
            first -= 1
        leads = (
            people[first].first <= _HEAD
            or _PLACE_AND_DAY.fullmatch(chunks.kinds, 0, people[first].first) is not None
            or _is_agreed_by(chunks, people[first].first)
            or _agree_behind(chunks, people[first].first, b.end)
        )
        if leads and joined(chunks.kinds, a.end, b.first):
            return [*people[first : n + 1], b]
    return []


_BY = re.compile(r"[xV](?:[jd@][KDM0]{1,2}){0,2}b(?:[tP+]{0,3}|t?[xPTO]{1,2}o[txO]{1,3},)$")


def _is_agreed_by(chunks: Chunks, first: int) -> bool:
    """``A new bridge and a joint tender were agreed by presidents X and Y``"""
    by = _BY.search(chunks.kinds, max(0, first - 13), first)
    return by is not None and chunks.values[by.start()][-1:] in (("agreed",), ("signed",), ("initialled",))


# What two sign face to face; an op-ed or a letter they sign at two desks.
_PAPERS = frozenset(
    """agreement agreements memorandum memoranda protocol protocols accord accords treaty treaties pact pacts deal deals
    mou programme program plan convention contract contracts documents framework arrangement arrangements""".split()
)
# What may as well be of sixty, of one land alone or of the dead; the two's own, where a word of _OF_BOTH stands by it.
_OF_MANY = frozenset("declaration communique minutes roadmap record records instrument instruments charter".split())
_OF_BOTH = frozenset("joint bilateral mutual between cooperation discussion discussions partnership friendship".split())
# A businessman, a party's man: who signs for no land.
_NO_OFFICE = frozenset({"party", "spokesperson", "legislature"})
# "signed an agreement that takes effect on Monday": the day of another clause
_CLAUSE_OF_DEED = re.compile(r"[^SVqm;,&\"]*")
# "On Tuesday,", "Earlier in the day,", "In Suva, Minister"; not "Five years ago on Tuesday"
_OPENS_WITH_DAY = frozenset("xdDM0,jKN@atpHACGTOo+s")
# "Monday", "19 September", "September 19"
_DAY = re.compile("D|0M|M0")
# How far behind "signed" the word for the paper may stand, in chunks: "an air services and two trade agreements".
_TO_PAPER = 8
_THEN_SIGNED = re.compile(r"(?:,[^,SV]{1,10},|,)?[vdDx]{0,3}(?P<signed>x)[tp0BxOCA]")


def signers(chunks: Chunks, people: Sequence[Mention]) -> tuple[list[Mention], int] | None:
    """``On Tuesday X and Minister Y signed an agreement``: the two, and the chunk of the verb; a day must be told."""
    two = pair(chunks, people) if _DAY.search(chunks.kinds) else []
    if len(two) != 2 or any(m.person is None or m.person.roles <= _NO_OFFICE for m in two):
        return None
    if two[0].country and not two[1].country and two[1].how == "name" and not two[1].counterpart:
        return None  # "Kenyan Central Bank Governor X and Finance Minister Y": colleagues
    then = _THEN_SIGNED.match(chunks.kinds, two[1].end)
    while then is not None and chunks.values[then.start("signed")] not in _SIGN:
        then = _THEN_SIGNED.match(chunks.kinds, then.start("signed") + 1)
    if then is None:
        return None
    n = then.start("signed")
    clause = _CLAUSE_OF_DEED.match(chunks.kinds, n + 1)
    own = chunks.kinds[: two[0].first] + chunks.kinds[two[1].end : clause.end() if clause else n]
    if not _DAY.search(own) or not _OPENS_WITH_DAY.issuperset(chunks.kinds[: two[0].first]):
        return None
    told = [text.lower().split() for v in chunks.values[n + 1 : n + _TO_PAPER] for text in v[-1:]]
    papers, words = {text[-1] for text in told if text}, {word for text in told for word in text}
    theirs = words & _OF_BOTH or "r" in chunks.kinds[n + 1 : n + _TO_PAPER]
    return (two, n) if papers & _PAPERS or (papers & _OF_MANY and theirs) else None


# "X signed a gas deal with Oman's Y in Suva on Tuesday", "put pen to paper alongside Y"
_SIGNED_WITH = re.compile(r"(?:d?D)?[vx]{0,2}?(?P<signed>x)(?P<paper>[tp0BxOCAd&2-]{1,12})w[tpHACGTs]{0,8}$")
_IN_TOWN = re.compile(r"[j@]t?[KN]")


def signs_with(chunks: Chunks, people: Sequence[Mention]) -> tuple[list[Mention], int] | None:
    """``X signed a gas deal with Y in Suva on Tuesday``: the two, and the chunk of the verb; day and town are told."""
    two = [m for m in people if m.person is not None][:2]
    if len(two) != 2 or two[0].first > _HEAD or any(m.person is None or m.person.roles <= _NO_OFFICE for m in two):
        return None
    signed = _SIGNED_WITH.fullmatch(chunks.kinds, two[0].end, two[1].first)
    if signed is None or chunks.values[signed.start("signed")] not in (*_SIGN, ("put",)):
        return None
    if not _DAY.search(chunks.kinds) or _IN_TOWN.search(chunks.kinds) is None:
        return None
    words = {v[-1].lower().split()[-1] for v in chunks.values[slice(*signed.span("paper"))] if v and v[-1]}
    pen = chunks.values[signed.start("signed")] == ("put",)
    return (two, signed.start("signed")) if words & ({"pen"} if pen else _PAPERS) else None


# "signed in Suva on Tuesday in the presence of President X and Sultan Y", "in a ceremony witnessed by X and Y"
_WITNESSED = re.compile(r"x[^SVqm;\"]*?(?:jt(?P<presence>x)o|(?P<witnessed>x)b)(?=[tpHACGTOs]{0,8}N)")
_WITNESSES = frozenset({("presence",), ("witnessed",)})
_NOT_SIGNED = re.compile("[mnz2]")


def witnesses(chunks: Chunks, people: Sequence[Mention]) -> tuple[list[Mention], int] | None:
    """``The pact was signed on Tuesday in the presence of X and Y``: the two, and the chunk of the verb."""
    n = next((i for i, value in enumerate(chunks.values) if value in _SIGN), -1)
    if n < 0 or _NOT_SIGNED.search(chunks.kinds, 0, n) or not _DAY.search(chunks.kinds):
        return None
    seen = _WITNESSED.match(chunks.kinds, n)
    if seen is None or chunks.values[seen.start(seen.lastgroup or 0)] not in _WITNESSES:
        return None
    both = [m for m in people if m.first >= seen.end() and m.person is not None and m.person.titles]
    return (both, n) if len(both) == 2 and joined(chunks.kinds, both[0].end, both[1].first) else None


def signatories(chunks: Chunks, people: Sequence[Mention]) -> tuple[list[Mention], int] | None:
    """Those of two lands who signed, each for their own, and the chunk of the verb; None if there are none."""
    signed = chunks.among(SIGNING)
    if not signed or len(people) < 2:
        return None
    theirs = [m for m in people if m.person is not None and _signs(chunks, m)]
    lands = {m.country for m in theirs if m.country}
    return (theirs, signed[0]) if len(theirs) == len(lands) > 1 else None


def _signs(chunks: Chunks, mention: Mention) -> bool:
    return any(
        land_signed_for(chunks, name) is not None
        for name in range(mention.first, mention.end)
        if chunks.kinds[name] == "N"
    )


_AGREE = frozenset((word,) for word in "agreed decided resolved".split())
_SIGN = frozenset((word,) for word in "signed initialled inked".split())


def _agree_behind(chunks: Chunks, first: int, end: int) -> bool:
    """``The two lands will build a bridge, Ministers X and Y agreed here``: what they agreed stands before them.

    So it does in ``a programme which Ministers X and Y signed here``.
    """
    deed = chunks.values[end + (chunks.kinds[end : end + 1] == ",") :][:1]
    before = chunks.kinds[max(0, first - 2) : first].rstrip("t")[-1:]
    deeds = _AGREE if before == "," else _SIGN if before == "q" else frozenset()
    return not deeds.isdisjoint(deed)


# "will on Monday, 24 October, host the minister"
_WILL_RECEIVE = re.compile(r"m[dD0M,]{0,8}(?P<receive>x)[tTACGHN]")
_TO_RECEIVE = frozenset((word,) for word in "host receive welcome visit greet see".split())
# "X and Y will also attend the meeting"
_BOTH_WILL = re.compile(r"[^VSm]*N,?(?P<will>m)x{0,2}")
_TO_TAKE_PART = frozenset((word,) for word in "attend take participate join meet hold sign co-chair chair lead".split())
_TO_MEET = frozenset({"sit", "sit down", "meet", "gather", "convene"})


def is_to_come(chunks: Chunks) -> bool:
    """``what to watch when X and Y sit down on Wednesday``, ``X will on Monday host Y``: a pair that has not met."""
    will = _WILL_RECEIVE.search(chunks.kinds)
    if will is not None and chunks.values[will.start("receive")] in _TO_RECEIVE:
        return True
    both = _BOTH_WILL.match(chunks.kinds)
    if both is not None and not _TO_TAKE_PART.isdisjoint(chunks.values[both.end("will") : both.end() + 1]):
        return True
    if "a" not in chunks.kinds or ("when",) not in chunks.values:
        return False
    return any(v and v[-1] in _TO_MEET for v in chunks.values[chunks.values.index(("when",)) :])


# "to X, and to Y": the preposition told again
_LIST_GLUE = re.compile(
    r"(?:[,;&ptwHAQ(]|(?<=&)2|[CK](?=,)|[CKG]s|x{1,3}(?=t?[,&H]*$)"
    # "and later with X"; not "and exchanged words with X"
    r"|(?:(?<!&)x{1,3}|(?<=&)x)(?=t?[,&wH]*$)"
    # "Undersecretary of Commerce for Oceans and Atmosphere and Administrator Y"
    r"|(?<=&)To[OfNt&]{1,9}&(?=t?$)|[oju@]t?[ACKIYGON]|\)|a|C|d?D|E|l|b)*$"
)


# "Perkovic (HDZ) and": what stands in brackets parts nobody.
_ASIDE = re.compile(r"\([^)]{0,6}\)")


def joined(kinds: str, end: int, first: int) -> bool:
    """Do "and", commas and what belongs to names alone stand between the chunks ``end`` and ``first``?"""
    gap = _ASIDE.sub("", kinds[end:first])
    return (
        len(gap) < 12
        and ("&" in gap or "," in gap or ";" in gap or "w" in gap or not gap)
        and bool(_LIST_GLUE.match(gap))
    )


def joined_on(kinds: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The first of the mentions and those joined to it by "and" and commas."""
    group = [mentions[0]]
    for mention in mentions[1:]:
        if not joined(kinds, group[-1].end, mention.first) or _opens_clause(kinds, group[-1].end, mention):
            break
        group.append(mention)
    return _up_to_and(kinds, group)


def _up_to_and(kinds: str, group: list[Mention]) -> list[Mention]:
    """A list ends with "and"; behind a bare comma that leads to none, another clause has begun."""
    gaps = [kinds[a.end : b.first] for a, b in pairwise(group)]
    last = max((n for n, gap in enumerate(gaps) if "&" in gap), default=-1)
    return group[: last + 2]


def _opens_clause(kinds: str, end: int, mention: Mention) -> bool:
    """``after talks with X, Y tweeted``: behind a comma alone, a person with a verb of his own is no partner."""
    return "&" not in kinds[end : mention.first] and any(k in "SV" for k in kinds[mention.end : mention.end + 2])
