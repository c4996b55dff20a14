"""Who receives whom: what is received with a person or without one, who greets, who hosts others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.left_side import actors
from diplotalk.extract.pairs import joined_on
from diplotalk.extract.people import Mention

# Where a welcome is an arrival, not a meeting.
_LANDINGS = ("airport", "tarmac", "airfield", "air base", "station")


def lands_only(chunks: Chunks, n: int) -> bool:
    """``was welcomed at the airport by Y``, ``arrived and was welcomed by Y``: an arrival, no meeting."""
    words = " ".join(v[0] for v in chunks.values[n:] if v).lower()
    arrived = any(v[:1] == ("arrived",) for v in chunks.values[:n]) and "welcomed" in chunks.values[n][-1]
    return arrived or any(place in words for place in _LANDINGS)


def greeted_by(
    chunks: Chunks, found: Sequence[Mention], n: int, subject: Mention | None
) -> tuple[list[Mention], list[Mention]]:
    """``X was greeted at the palace on Monday by Y``: host and guest; nobody without "by".

    ``X was also received by Y and Z``: each of the hosts.
    """
    for at, mention in enumerate(found):
        by = chunks.kinds.rfind("b", n, mention.first)
        if mention.first > n and by >= 0 and not set(chunks.kinds[n + 1 : mention.first]) & set("SVqm"):
            near = mention.first - by <= 1 or set(chunks.kinds[by + 1 : mention.first]) <= set("tHpxsACG")
            hosts = joined_on(chunks.kinds, found[at:])
            return (hosts, actors(chunks, found, n - 1, subject)) if near else ([], [])
    return [], []


_RECEIVED = re.compile(
    r"p(?:[AC],?){1,4}&(?:[AC]x{0,2}Q,?[tH]*)?$"
    # "received at his Waigani residence the Ambassador"
    r"|(?:d?D)?(?:[@j]p[NO]{0,2}x)?[tpHDdM0+@jKOu,ACGIYP]*"
    r"(?:x{1,2}&(?:Q,t?)?)?(?:[CG]sx{0,2}$|E[oACGYItOsx,H()]*lb?[tHpT]*)?$"
    # "hosted the leaders of the Quad nations - X of Fiji, Y of Oman and Z of Kenya - in Tokyo"
    r"|t[BP](?:ot?[GOA]?[xB]{0,2})?-$"
)
# What one receives or welcomes from a person without having met them.
_THINGS = frozenset(
    """message messages letter letters greeting greetings telegram cable cables note invitation reply report reports
    copy gift gifts award order medal support approval apology assurance assurances praise criticism information
    briefing basket congratulations condolences statement proposal decision announcement offer call word news visit
    help aid assistance donation shipment answer response honours honors title degree confirmation backing
    blessing resignation apologies request demand complaint ultimatum threat""".split()
)


# "granted an audience, yesterday at the palace, to N"
_TO_GUEST = re.compile(r"(?:,[^,;SVqm]{1,10},|d?D)?2[tpH]*")
# "received today in a farewell visit the Ambassador of", "received on Monday on a courtesy call X"
_IN_A_CALL = re.compile(r"D?[dD]*[jdf][tp]?x{1,3}[tpHACGIT]*$")
# "hosted a welcome luncheon on the 15th for a delegation led by X"
_MEAL = re.compile(
    r"[tx]{0,4}(?:[dj@][tOKI0DMxN]{1,4}){0,2}D?(?:f|jxo)[tpHTDdM0+@KOu,ACGIY]*(?:x{0,2}E[^SVqm;]{0,10}lb[tH]*)?$"
)
_MEALS = frozenset("luncheon lunch dinner banquet breakfast reception tea iftar supper gala barbecue".split())


# "greeted Y at the door", "greeted Y warmly on Monday"; not "Messages came in. X also greeted Y", "greeted Y on his
# election", which is a letter's or a telegram's greeting.
_IN_PERSON = re.compile(r"(?!,?dp)[^SVm;.]{0,20}?(?:[@jw]|D)|,?[az]")
# "greeted X and Y on the beach"
_ON_SPOT = frozenset((word,) for word in "beach steps doorstep lawn porch pier quay stairs terrace carpet".split())


def is_wish(chunks: Chunks, n: int, guest: Mention) -> bool:
    """Does "greeted" tell of a message, with neither place nor manner nor day behind the one greeted?"""
    if chunks.values[n][-1] != "greeted" or _IN_PERSON.match(chunks.kinds, guest.end):
        return False
    return not chunks.among(_ON_SPOT)


def takes_person(chunks: Chunks, n: int, guest: Mention) -> bool:
    """Is it the person who is received? ``received here today X`` is, ``received a letter from X`` is not."""
    gap = chunks.kinds[n + 1 : guest.first]
    if is_wish(chunks, n, guest):
        return False
    if _RECEIVED.match(gap) or (chunks.values[n][-1].endswith(" audience") and _TO_GUEST.fullmatch(gap)):
        return True
    if _MEAL.match(gap) and not _MEALS.isdisjoint(
        word for v in chunks.values[n : guest.first] if v for word in v[-1].split()
    ):
        return True
    if _IN_A_CALL.match(gap) and any(
        value[:1] in (("visit",), ("call",)) for value in chunks.values[n + 1 : guest.first]
    ):
        return True
    if chunks.values[n][-1].startswith("host") and "w" in gap and not set(gap) & set("Sqm2&nz"):
        return True  # "hosted the second session of the working group with Y"
    if not chunks.values[n][-1].startswith("receiv") or set(gap) & set("SVqm2&nz"):
        return False
    return not any(chunks.values[i][0] in _THINGS for i in range(n + 1, guest.first) if chunks.values[i])


# "met in Brussels for crisis talks hosted by the EU's N", "joined Y for the talks, which were hosted by N"
_HOSTED_BY = re.compile(r"(?P<verb>[Vx])b[tGACITOs]*H*$|,q(?P<which>V)[tpHACGITOs]*$")
_HOSTING = frozenset("hosted chaired mediated brokered facilitated moderated convened".split())


# "on the sidelines of a conference hosted by N": the host of another gathering
_BESIDE = frozenset("sidelines margins conference summit forum event fair assembly ahead".split())


def hosted_by(chunks: Chunks, found: Sequence[Mention], n: int) -> list[Mention]:
    """Who brought together those that met by the trigger ``n``, and sat with them."""
    for mention in found:
        host = _HOSTED_BY.search(chunks.kinds, n + 1, mention.first) if mention.first > n else None
        host = host or (_HOSTED_BY.search(chunks.kinds, n + 1, mention.end - 1) if mention.end - 1 > n else None)
        if host is not None and mention.person is not None:
            verb = host.start(host.lastgroup or 0)
            between = chunks.values[n + 1 : verb]
            beside = "2" in chunks.kinds[n:verb] or any(v[-1:] and v[-1] in _BESIDE for v in between)
            hosts = not _HOSTING.isdisjoint(chunks.values[verb][-1].split())  # "hosted", "was hosted by"
            return [mention] if hosts and not beside else []
    return []
