"""From one event to its drafts: the parties with their lands, one draft or one for each partner met in turn."""

from __future__ import annotations

import re

from diplotalk.extract import partners
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.draft import Draft, of_parties
from diplotalk.extract.frames import Event
from diplotalk.extract.lands import between_two, subject_lands
from diplotalk.extract.memory import Memory
from diplotalk.extract.parties import (
    Party,
    abroad,
    at_home,
    at_own_house,
    by_embassy,
    by_order,
    guess_own,
    in_land_visited,
    is_visitor,
    of_land,
    party_of,
    share_counterpart,
    share_side,
    visitor_and_host,
)
from diplotalk.extract.people import Mention
from diplotalk.extract.towns import IN_ONE_TOWN
from diplotalk.extract.unofficial import is_spouse, is_unofficial


def own_lands(article: Article, event: Event) -> None:
    """Gives the principals of an event the lands that the report leaves unsaid."""
    if article.own is None:
        return  # "An ambassador told the President" in a paper of nobody knows where
    parties = [party_of(m) for m in event.people]
    guess_own(article, parties, event.countries, event.mode in ("phone", "video"))
    _keep_lands(parties)


def _keep_lands(parties: list[Party]) -> None:
    for party in parties:
        if party.country and party.person is not None and not party.person.countries:
            party.person.countries, party.person.guessed = (party.country,), True


def of_event(article: Article, line: Line, event: Event, memory: Memory) -> list[Draft]:
    """The meetings one sentence tells: one, or one for each partner when a host met several in turn."""
    parties = [p for p in map(party_of, event.people) if not is_unofficial(article, p) and not _is_of_a_people(p)]
    parties = [p for p in parties if not _is_heading(p, parties)]
    present = [p for p in parties if not _is_in_attendance(article, line, p)]
    if len(present) > 1:
        parties = present
    if parties and _are_object_before(line, event, parties):
        return []
    if len(parties) > 2:
        parties = [p for p in parties if not is_spouse(article, p, parties)]
    if not _is_guest_with_host(article, line, parties, event):
        for side in event.sides:
            share_side(article, [p for p in parties if p.mention in side])
    share_counterpart(parties)
    if memory.lands_age <= 2 and not any(_is_same(p, m) for p in parties for m in memory.beside_lands):
        by_order(parties, memory.lands)
    if article.headline is not None and _are_colleagues(parties):
        by_order(parties, subject_lands(article.headline.chunks))
    if _are_colleagues(free := [p for p in parties if p.country is None]) or (
        len(free) == len(parties) == 2 and "chair" in article.small[slice(*event.at)]
    ):  # "A and B held talks ... under the chairmanship of X and Y"
        by_order(free, _lands_of_lead(article))
    if len(parties) == 2 and all(p.country is None for p in parties) and event.shape == "noun":
        by_order(parties, between_two(line.chunks, line.chunks.at(event.at[0])))
    _of_reciprocal(article, event, parties)
    _of_subject_lands(article, line, event, parties)
    by_embassy(line, parties)
    in_land_visited(line, event, parties)
    at_home(article, line, event, parties)
    at_own_house(article, line, event, parties)
    visitor_and_host(article, line, parties)
    abroad(article, line, parties)
    guess_own(article, parties, event.countries, event.mode in ("phone", "video"))
    _keep_lands(parties)
    if not parties:
        return [Draft([], tuple(sorted(event.countries)))]
    parties.extend(of_land(article, line, code, event) for code in event.countries)
    left = sum(1 for p in parties if p.mention in event.sides[0])
    first, second = parties[:left], parties[left:]
    if len(second) > 1 and len(first) == 1 and event.shape != "passive" and _in_turn(article, second, event):
        return [of_parties([*first, partner]) for partner in second]
    # "X was received by the president, Y, and the premier, Z" in turn; "Y and Z received X" together
    in_turn = event.shape in ("receive", "passive") and all(p.mention.start > event.at[0] for p in first)
    if len(first) > 1 and len(second) == 1 and (event.separate or (in_turn and _in_turn(article, first, event))):
        return [of_parties([envoy, *second]) for envoy in first]
    return [of_parties(parties)]


def _are_object_before(line: Line, event: Event, parties: list[Party]) -> bool:
    """``X meets Greek, Omani counterparts, speaks to an official``: the counterparts did not speak to him."""
    behind = line.chunks.kinds[line.chunks.at(event.at[0]) - 1] == ","
    return behind and event.shape == "verb" and all(p.person is None and p.mention.counterpart for p in parties)


_WITH_ASIDE = re.compile(r", (?:along )?with [^.;]*$")
_IN_ATTENDANCE = re.compile(r"[^.;]{0,90}\b(?:in attendance|also present|also attending|present(?=[.,;]))")


def _is_in_attendance(article: Article, line: Line, party: Party) -> bool:
    """``X and Y came together, with Ministers A and B also in attendance``: A and B were company."""
    beside = _WITH_ASIDE.search(article.small, line.start, party.mention.start)
    return beside is not None and _IN_ATTENDANCE.match(article.small, party.mention.stop, line.end) is not None


def _is_of_a_people(party: Party) -> bool:
    """``talks with the Bolivian`` where nobody of that land has been named: a word, not a principal."""
    mention = party.mention
    alone = mention.how == "office" and mention.end - mention.first == 1 and mention.title is None
    return party.person is None and alone and not mention.counterpart


# Who needs no land in a paper of his own.
_OWN_HEADS = frozenset({"head-of-state", "head-of-government", "foreign-minister"})
_ENVOYS = frozenset({"ambassador", "envoy"})


def _is_guest_with_host(article: Article, line: Line, parties: list[Party], event: Event) -> bool:
    """``ISLAMABAD - Oman's envoy X and Foreign Secretary Y discussed``: who has no land is of the paper's."""
    if len(parties) != 2 or all(event.sides) or article.home is None or article.dateland not in (None, article.home):
        return False
    guest, host = parties
    known = guest.country not in (None, article.home) and host.country is None
    beside = "&" in line.chunks.kinds[guest.mention.end : host.mention.first]
    return (
        known and beside and _is_one_of(host, _OWN_HEADS) and (_is_named_before(host, line) or _is_visitor(guest, host))
    )


def _is_named_before(host: Party, line: Line) -> bool:
    """``President Sol spoke. Greek President X and Sol had a call``: his office was told without a land."""
    titles = host.person.titles if host.person is not None else []
    return bool(titles) and all(title.end < line.start for title in titles)


def _is_visitor(guest: Party, host: Party) -> bool:
    """An envoy, or of the host's own office; ``French President X and Foreign Minister Y`` are of one land."""
    same = guest.person is not None and host.person is not None and guest.person.roles == host.person.roles
    return same or _is_one_of(guest, _ENVOYS)


def _is_one_of(party: Party, roles: frozenset[str]) -> bool:
    return party.person is not None and not party.person.roles.isdisjoint(roles)


def _are_colleagues(parties: list[Party]) -> bool:
    """``Presidents X and Y``: one office for both and no land; the headline may name the lands in their order."""
    people = [p.person for p in parties if p.person is not None and not p.person.countries]
    return len(parties) == len(people) == 2 and bool(people[0].titles) and people[0].titles == people[1].titles


def _is_same(party: Party, mention: Mention) -> bool:
    return party.country is None and party.person is mention.person


# What two lands do together; "Iran and Russia were on the agenda" are talked of.
_TOGETHER = frozenset(
    (word,)
    for word in """signed agreed inked sealed concluded reached struck pledged vowed decided launched finalised restored
    extended renewed exchanged resumed reopened failed moved inched made ended settled established upgraded strengthened
    deepened expanded adopted unveiled""".split()
)
_TWO_ACT = re.compile(r"(?:t?[x0]{0,2}P[of]t?)?t?[CG],?&t?[CG](?:v|d?D){0,2}(?P<deed>[xSVn])")


def _act_together(line: Line | None) -> bool:
    """``Kenya and Oman on Tuesday signed``, ``The presidents of Kenya and Oman met``."""
    acts = _TWO_ACT.match(line.chunks.kinds) if line is not None else None
    if line is None or acts is None:
        return False
    n = acts.start("deed")
    return line.chunks.kinds[n] == "V" or line.chunks.values[n] in _TOGETHER


def _of_subject_lands(article: Article, line: Line, event: Event, parties: list[Party]) -> None:
    """``Kenya and Oman signed pacts after talks between President X and visiting Premier Y``: lands in their order.

    A visitor at the dateline's own town is of the other land. Of ``X met Y`` nothing tells who is of which.
    """
    lead = next((x for x in article.lines if x.part == "lead"), None)
    between = event.shape == "noun" or not all(event.sides)
    told = next((x for x in (line, lead) if _act_together(x)), None)
    lands = subject_lands(line.chunks) or _lands_of_lead(article) if told is not None and between else ()
    chairs = len(event.sides[1]) == len(parties) and not event.sides[0]  # "convened their dialogue, with X and Y"
    if len(lands) != 2 or len(parties) != 2 or not (chairs or all(map(_is_free_head, parties))):
        return
    if any(p.country for p in parties) or (article.home in lands and not chairs):
        return
    guests = [is_visitor(line, p) for p in parties]
    if article.dateland in lands and guests.count(True) == 1 and guests[lands.index(article.dateland)]:
        lands = lands[::-1]
    by_order(parties, lands)


def _of_reciprocal(article: Article, event: Event, parties: list[Party]) -> None:
    """``X and Deputy Minister Y spent an hour together`` below ``Israeli, Indonesian officials meet``: Y is not X's."""
    free = [p for p in parties if p.country is None and p.person is not None and not p.person.countries]
    known = next((p.country for p in parties if p not in free), article.home)
    if event.sides[1] or len(parties) != 2 or not free or known is None:
        return
    other = partners.of_headline(article, known)
    if other is not None:
        by_order(parties, (known, other))


def _is_free_head(party: Party) -> bool:
    return party.country is None and _is_one_of(party, _OWN_HEADS)


def _lands_of_lead(article: Article) -> tuple[str, ...]:
    """``Kenya and Oman will withdraw`` above ``the foreign ministers of the two neighbours, X and Y``.

    Or ``The presidents of Kenya and Oman met``.
    """
    lead = next((x for x in article.lines if x.part == "lead"), None)
    match = _TWO_LANDS.match(lead.chunks.kinds) if lead is not None else None
    if lead is None or match is None:
        return ()
    codes = [lead.chunks.values[match.start(land)] for land in ("first", "second")]
    return tuple(code[0] for code in codes if len(code) == 1)


_TWO_LANDS = re.compile(r"(?:t?[x0]{0,2}P[of]t?)?t?(?P<first>[CG]),?&t?(?P<second>[CG])")


def _is_heading(party: Party, parties: list[Party]) -> bool:
    """``his counterparts from Kenya and Oman, X and Y``: the office stands before those who hold it."""
    mention = party.mention
    nameless = party.person is None and mention.counterpart and not mention.countries
    return nameless and any(p.person is not None and p.mention.first >= mention.end for p in parties)


# "On the sidelines he met his Greek and Omani counterparts" in turn, "hosted" or at "the three-way meeting" together.
ALL_THREE = re.compile(
    r"\b(?:trilateral|tripartite|quadrilateral|multilateral|(?:three|four|five)[- ]way|jointly"
    r"|(?:three|four|five) (?:foreign )?(?:ministers|countries|sides|nations|leaders|presidents))\b"
)
# "met his Greek and Omani counterparts on Monday and said they had agreed that"
_SAID_THEY = re.compile(r"[^.;\"]{0,80}\b(?:said|saying) (?:that )?they (?:had |have |all )?(?:agreed|decided)\b")


def _told_by(article: Article, event: Event) -> int:
    """Where the sentence after the telling ends: whether three sat together is told up to there."""
    behind = [x.end for x in article.lines if x.end > event.at[1] and (x.part in NEWS or x.start < event.at[1])][:2]
    return behind[-1] if behind else len(article.small)


def _in_turn(article: Article, partners: list[Party], event: Event) -> bool:
    """Several partners of one country are met one after the other; of several countries, only if the text says so.

    ``He met with X in Pyongyang and South Korean President Y in Seoul``: two towns are two meetings.
    """
    towns = IN_ONE_TOWN.search(article.folded, partners[0].mention.stop, partners[1].mention.start)
    lands = {p.country for p in partners if p.country or not p.mention.counterpart}
    # "The same day he also met with X of A, Y of B and Z of C": three more talks, not one of four.
    more = len(partners) > 2 and article.small.endswith("also ", 0, event.at[0])
    together = event.event == "credentials"
    nameless = all(p.mention.counterpart and p.mention.how == "office" for p in partners)
    apart = nameless and event.shape != "receive" and not _SAID_THEY.match(article.small, event.at[1])
    apart = apart and not ALL_THREE.search(article.small, 0, _told_by(article, event))
    apart = apart and not _ONE_CALL.search(article.small, max(0, event.at[0] - _OF_ONE), event.at[1])
    # "held talks with X on Monday and with Y on Tuesday", "received X; Y; and Z"
    days = bool(article.dates_in(partners[0].mention.stop, partners[1].mention.start))
    days = days or ";" in article.small[partners[0].mention.stop : partners[1].mention.start]
    bilateral = len(lands) > 1 and _BILATERAL.search(article.small, max(0, event.at[0] - _OF_TWO), event.at[1])
    singly = _ONE_BY_ONE.search(article.small, event.at[1], _told_by(article, event))
    row = len(lands) > 1 and event.shape != "passive" and _tells_of_row(article, event)
    alike = len(lands) == 1 and not _sat_together(article, partners, event)
    in_turn = more or apart or days or bilateral or singly or row or alike or towns is not None
    return event.separate or (not together and bool(in_turn))


# "met for eight hours on Saturday with", "in their first face-to-face meeting"
_FOR_HOURS = re.compile(r"\bfor (?:about |nearly |over |more than |almost )?(?:an? |[\w-]+ )(?:hours?|minutes)\b")
_ONE_MEETING = re.compile(
    r"\b(?:in|at|for) (?:their|the) (?:first|second|third|latest) (?:[\w-]+ ){0,3}(?:meeting|talks)\b"
)


def _sat_together(article: Article, partners: list[Party], event: Event) -> bool:
    """``X met for eight hours with Secretary Y and Trade Representative Z``: no two meetings last so long in one."""
    end = max(p.mention.stop for p in partners)
    hours = _FOR_HOURS.search(article.small, event.at[0], min(p.mention.start for p in partners))
    return hours is not None or _ONE_MEETING.search(article.small, end, _told_by(article, event)) is not None


# "held separate meetings with several officials", "held a series of bilateral meetings on Monday"
_ROW = re.compile(
    r"\b(?:separate|series of|several|string of|flurry of|round of) (?:bilateral |separate )?"
    r"(?:meetings|talks|discussions|calls|conversations)\b(?! (?:and|between|of|since))|\bmet separately\b"
)


def _tells_of_row(article: Article, event: Event) -> bool:
    """Does the report's first sentence tell of separate meetings, one of which with each is told behind it?"""
    lead = article.first_told()
    return lead is not None and lead.end <= event.at[0] and _ROW.search(article.small, lead.start, lead.end) is not None


# "held a call with his counterparts from Fiji and Oman": one, with all of them
_ONE_CALL = re.compile(
    r"\b(?:an?|the) (?:[\w-]+ ){0,2}(?:call|meeting|summit|conference|session|dinner|lunch|roundtable) with$"
)
_OF_ONE = 30
# "bade farewell to the ambassadors of Fiji and Oman. Receiving the envoys separately, the president thanked them"
_ONE_BY_ONE = re.compile(
    r"\b(?<!each of )(?:them|envoys|ambassadors|ministers|leaders|diplomats|guests|visitors)"
    r" (?:separately|individually|in turn)\b"
)
# "held bilateral talks with X of Fiji and Y of Oman": of two sides each, however many partners are named.
_BILATERAL = re.compile(r"\bbilaterals?\b(?! (?:and|relations|ties))")
# So many characters before the noun may "bilateral" stand.
_OF_TWO = 25
