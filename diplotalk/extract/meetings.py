"""From the events of the sentences to the meetings of the report: same people, same meeting; the main one first."""

from __future__ import annotations

import re

from diplotalk.extract import (
    denials,
    frames,
    handover,
    nameless,
    own_words,
    partners,
    retold,
    rolls,
    side_heads,
    untold,
)
from diplotalk.extract.context import NEWS, Article, Line, says_i
from diplotalk.extract.dates import Day
from diplotalk.extract.draft import Draft, join, of_parties
from diplotalk.extract.drafting import ALL_THREE, of_event, own_lands
from diplotalk.extract.event_days import event_day
from diplotalk.extract.frames import Event
from diplotalk.extract.freshness import is_news, is_of_row
from diplotalk.extract.lands import subject_envoys
from diplotalk.extract.memory import Memory
from diplotalk.extract.pairs import signers
from diplotalk.extract.people import Mention
from diplotalk.extract.recency import DAYS, is_gone_by
from diplotalk.text.fold import fold, lower


def drafts(article: Article) -> list[Draft]:
    """The meetings the article reports as news, the one of the headline or the lead first."""
    found: list[Draft] = []
    memory = Memory(subject=article.author)
    position = 0
    for line in article.lines:
        if line.part not in NEWS and line.part not in ("caption", "title"):
            continue
        short = line.end - line.start <= _MARK
        position += line.part in NEWS and not (short and _BARE_NUMBER.fullmatch(article.folded, line.start, line.end))
        if short and _OPENS_ITEM.fullmatch(article.small, line.start, line.end):
            position = 0
        if len(found) == 1 and found[0].day is None and position <= _HEAD and denials.is_put_ahead(article, line):
            found.clear()
        for event in denials.not_denied(article, line, _told(article, line, memory), memory):
            _take(article, line, event, memory, found, position)
        speaks = memory.subject is not None and _speaks_of_self(line)
        if not speaks and not rolls.is_roll_call(article, line):
            _remember(article, line, memory)
        rolls.add_roll(article, line, found)
        rolls.add_heads(article, line, found)
        rolls.add_summit_roll(article, line, found)
    found.sort(key=lambda draft: _begins(article, draft))
    if (told := untold.of_headline(article, memory, found)) is not None:
        found.insert(0, told)
    if (told := untold.of_ministers(article, memory, found)) is not None:
        found.insert(0, told)
    for draft in found:
        nameless.fill(article, draft)
        nameless.name_both(article, draft)
        if draft.day is None:
            draft.day, draft.day_spans = untold.day_behind(article, draft)
    rolls.add_two_plus_two(article, found)
    for draft in found:
        nameless.name_offices(article, draft)
        nameless.drop(draft)
        rolls.add_chairs(article, draft)
    found = [d for d in found if len(d.countries) > 1 and d.parties and not _illustrates(article, d)]
    found = [d for d in found if not _sums_up(d, found) and not _is_told_in_full(d, found)]
    found = [part for d in found for part in _one_by_one(article, d, found)]
    untold_yet = _begins_late(article, found) or _is_without_pair(article, memory, found)
    signs = untold.by_signs(article, memory) if untold_yet and not memory.refuted else None
    if signs is not None and _is_of_told(article, signs, found):
        signs = None
    if signs is not None and not any(signs.people() <= d.people() for d in found):
        found.insert(0, signs)
    if (told := untold.of_transcript(article, memory)) is not None and not any(
        told.people() <= d.people() for d in found
    ):
        found.insert(0, told)
    if (handed := untold.of_envoys(article, memory)) is not None and not handover.is_told(article, handed, found):
        found = [handed, *(d for d in found if not handover.is_of(d, handed))]
    found = [d for d in found if d.people() not in memory.denied]
    named = [d.people() for d in found if _in_headline(article, d)]
    return sorted(found, key=lambda d: not any(people <= d.people() for people in named))


# So many sentences are a report's head.
_HEAD = 3


def _sums_up(draft: Draft, found: list[Draft]) -> bool:
    """A headline that tells of two audiences as one: ``President receives Australian admiral, Japanese envoy``."""
    below = [event for line, event in draft.tellings if line.part != "title"]
    if len(draft.countries) < 3 or len(below) == len(draft.tellings) or any(len(e.members()) > 1 for e in below):
        return False
    parts = [d for d in found if d is not draft and d.people() < draft.people()]
    return len(parts) > 1 and set().union(*(d.people() for d in parts)) == draft.people()


def _is_told_in_full(draft: Draft, found: list[Draft]) -> bool:
    """``The ministers of A and B are in talks with IMF chiefs`` above ``X of A and Y of B are meeting the IMF's Z``."""
    if any(event.people for _, event in draft.tellings):
        return False
    days = {draft.day, None}
    fuller = [d for d in found if draft.people() < d.people() and set(draft.countries) < set(d.countries)]
    return bool(draft.people()) and any(d.day in days or draft.day is None for d in fuller)


def _is_of_lands(draft: Draft) -> bool:
    """``conferred with the foreign ministers of Fiji and Oman``, told once: perhaps with each in turn."""
    event = draft.tellings[0][1]
    together = event.shape not in ("verb", "noun", "verb-meeting")  # "brought the leaders of Fiji and Oman together"
    return len(draft.tellings) == 1 and len(event.countries) > 1 and bool(event.people) and not together


# "on the sidelines", "again": one meeting more.
_ONE_MORE = re.compile(r"\b(?:sidelines?|margins?|again|bilateral|day earlier|day before)\b")
_JOINT = re.compile(r"\b(?:summit|jointly|together|joint)\b")


def _is_one_of(article: Article, alone: Draft, draft: Draft) -> bool:
    """Does ``alone`` tell of one of the talks of ``draft`` again: in the same manner, on no other day or occasion?"""
    modes = {event.mode for d in (alone, draft) for _, event in d.tellings} - {"unknown"}
    days = {d.day.iso for d in (alone, draft) if d.day is not None}
    more = any(_ONE_MORE.search(article.small, line.start, line.end) for line, _ in alone.tellings)
    known = {p.country: p.person for p in draft.parties if p.person is not None}
    others = all(known.get(p.country, p.person) is p.person for p in alone.parties)
    return len(modes) < 2 and len(days) < 2 and others and not more


def _one_by_one(article: Article, draft: Draft, found: list[Draft]) -> list[Draft]:
    """The meetings of ``conferred with the ministers of Fiji and Oman`` where that with Oman's is told again below.

    Then it was with each in turn: what is left is one meeting for each land that no other sentence tells.
    """
    if not _is_of_lands(draft):
        return [draft]
    members = draft.tellings[0][1].members()
    hosts = [p for p in draft.parties if p.person is not None and id(p.person) in members]
    line = draft.tellings[0][0]
    behind = next((x for x in article.lines if x.start > line.start), line)
    if ALL_THREE.search(article.small, line.start, behind.end) or _JOINT.search(article.small, line.start, behind.end):
        return [draft]
    alone = (d for d in found if d is not draft and len(d.countries) == 2 and d.people() & members)
    alone = (d for d in alone if _is_one_of(article, d, draft))
    told = {code for d in alone for code in d.countries}
    if len(hosts) != 1 or hosts[0].country is None or not told & {p.country for p in draft.parties if p not in hosts}:
        return [draft]
    rest = [p for p in draft.parties if p.country not in told]
    parts = [of_parties([hosts[0], party]) for party in rest]
    for part in parts:
        part.day, part.day_spans, part.tellings = draft.day, draft.day_spans, list(draft.tellings)
    return parts


def _begins(article: Article, draft: Draft) -> int:
    """Where the text begins to tell it: what the headline tells first, then in the order of the news.

    Other lines above the lead ("Deputy minister received Kenyan ambassador") tell of what is told further down.
    """
    told = [line.start for line, _ in draft.tellings if line.part != "title"]
    in_headline = any(line is article.headline for line, _ in draft.tellings)
    return 0 if in_headline or not told else min(told)


# What a report's first sentences do not tell is not what it is about.
_LATE = 4


def _begins_late(article: Article, found: list[Draft]) -> bool:
    """Is no meeting told at the head of the report?"""
    head = [line.start for line in article.lines if line.part in NEWS or line.part == "caption"][:_LATE]
    return not head or all(line.start > head[-1] for draft in found for line, _ in draft.tellings)


def _is_without_pair(article: Article, memory: Memory, found: list[Draft]) -> bool:
    """Are the two with whom headline and report begin in none of its meetings yet: "Odera, Harthy tie hopes to ..."?"""
    pair = {id(m.person): m.person for m in memory.lead_pair if m.person is not None}
    named = all(person.words[-1] in lower(article.headline_text) for person in pair.values())
    return len(pair) == 2 and named and not any(pair.keys() <= d.people() for d in found)


def _is_of_told(article: Article, signs: Draft, found: list[Draft]) -> bool:
    """Does another meeting's telling stand in the sentence of the signs or right before it? Then they are its signs."""
    line = signs.tellings[0][0]
    beside = {x.start for x in (line, *article.before(line, 1))}
    return any(told.start in beside for draft in found for told, _ in draft.tellings)


def _take(article: Article, line: Line, event: Event, memory: Memory, found: list[Draft], position: int) -> None:
    """Joins what one event tells to ``found``, if it is news; ``position`` counts the sentences up to this one."""
    day, spans = event_day(article, line, event, memory.told)
    dated = bool(spans) or (line.chunks.kinds[:1] == "w" and is_of_row(article, line, event))
    dated = dated or _is_of_some_day(article, line)
    if event.only_pair and not (dated and line.part in NEWS and _discussed_together(article, line, event, not found)):
        own_lands(article, event)
        if not _names_those_of(event, found):
            memory.met(event)
            return
    if not is_news(article, line, event, day, position) or _is_landing(article, line, event):
        return
    if day is None and memory.told is not None and _is_of_day_told(article, line, event):
        day, spans = memory.told, memory.told_spans
    if day is None and _SAME_DAY.search(article.small, line.start, line.end):
        day, spans = untold.day_before(article, line)
    if day is None and memory.told is None:
        day, spans = untold.day_of_both(article, line, event)
        if day is None:
            day, spans = untold.day_of_subject(article, line)
    lead = _opening_of(event, line, memory)
    of = lead or (_lead_of_row(article, line, event) if day is None else None)
    if day is None and of is not None:
        day, spans = event_day(article, of, event, None)
    drafts_of = of_event(article, line, event, memory)
    for draft in drafts_of:
        if _is_domestic(draft):
            continue
        own = _day_of_partner(article, line, draft, drafts_of) if len(drafts_of) > 1 else None
        draft.day, draft.day_spans = own or (day, spans)
        told = (lead, line) if event.people else (line, lead)
        draft.tellings.extend((x, event) for x in told if x is not None)
        join(found, draft)
    if day is not None:
        memory.told, memory.told_spans = day, spans
    memory.met(event)


def _is_domestic(draft: Draft) -> bool:
    """``The Amir received the Crown Prince``: nobody of another land, and no names by which the next sentence may know.

    Were it kept, ``He also received Minister X of Mali`` would be taken for more of the same.
    """
    lands = {p.country for p in draft.parties}
    return len(draft.parties) > 1 and len(lands) == 1 and not draft.people()


def _day_of_partner(
    article: Article, line: Line, draft: Draft, beside: list[Draft]
) -> tuple[Day | None, tuple[tuple[int, int], ...]] | None:
    """``held talks with X on Monday and with Y on Tuesday``: the day right behind one of the partners met in turn."""
    shared = set.intersection(*(d.people() for d in beside))
    partner = next((p for p in draft.parties if p.person is not None and id(p.person) not in shared), None)
    if partner is None or not line.start <= partner.mention.start < line.end:
        return None
    others = [p.mention.start for d in beside for p in d.parties if p.mention.start > partner.mention.stop]
    told = [m for m in article.dates_in(partner.mention.stop, min([*others, line.end])) if m.kind in DAYS]
    day = article.resolve(told[0]) if told else None
    return (day, ((told[0].start, told[0].end),)) if day is not None else None


def _lead_of_row(article: Article, line: Line, event: Event) -> Line | None:
    """The first sentence of a report that is a row of meetings: its day is that of each."""
    return article.first_told() if is_of_row(article, line, event) else None


# "touched down at the airport. They were received by the minister in attendance"
_LANDED = re.compile(r"\b(?:airport|airfield|air base|tarmac|touched down|landed)\b")


def _is_landing(article: Article, line: Line, event: Event) -> bool:
    """Was a guest only welcomed where the sentence before says he landed?"""
    before = article.before(line, 1)
    if event.shape != "passive" or line.chunks.kinds[:1] not in ("h", "i") or not before:
        return False
    # "on Tuesday", ", where they held talks"
    if "D" in line.chunks.kinds or "V" in line.chunks.kinds[line.chunks.at(event.at[1]) :]:
        return False
    return _LANDED.search(article.small, before[0].start, before[0].end) is not None


def _discussed_together(article: Article, line: Line, event: Event, first: bool) -> bool:
    """``discussed ties with Ambassador Y``, ``X and Y reviewed here the ties``: with their day told, a meeting.

    So is ``With Ambassador Y, X discussed ties``, one of a row of meetings.

    ``first``: no meeting has been told before, so that "X and Y discussed" need not be of a text or a day later.
    """
    if _BY_LETTER.search(article.small, line.start, line.end):
        return False
    opened = line.chunks.kinds[:1] == "w" or _IN_WHICH.search(article.small, line.start, event.at[0]) is not None
    here = first or opened or _HERE.search(article.small, line.start, line.end) is not None
    return bool(event.sides[1]) or (len(event.sides[0]) == 2 and here)


def _is_of_some_day(article: Article, line: Line) -> bool:
    """``On Wednesday X discussed ties with Y`` in a text of no known day: a day is told, whichever it is."""
    days = (m for m in article.dates_in(line.start, line.end) if m.kind in DAYS)
    return any(article.resolve(day) is None for day in days)


def _names_those_of(event: Event, found: list[Draft]) -> bool:
    """``Diplomats from Kenya and Oman sat down on Tuesday. X and his Omani counterpart, Y, exchanged views``."""
    lands = {m.country for m in event.people}
    return any(not draft.people() and set(draft.countries) == lands for draft in found)


_HERE = re.compile(r"\bhere\b")
# "It was preceded by a call in which X and Y exchanged views"
_IN_WHICH = re.compile(r"\b(?:meeting|talks|call|conversation|session) (?:in|during) which\b")
# "exchanged letters with Y on trade", "discussed in a message"; not "discussed with Y, the ministry said in a tweet"
_BY_LETTER = re.compile(
    r"(?<!said )(?<!announced )(?<!reported )(?<!wrote )\b(?:in|by|via|through) (?:an? |his |her |their )?(?:\w+ )?"
    r"(?:letters?|messages?|telegrams?|cables?|tweets?|posts?)\b"
    r"|\bin an interview\b|\bin a statement(?: on \w+)? that (?:he|she|they) had\b"
    r"|\b(?:exchanged|sent|received|wrote) (?:\w+ ){0,2}(?:letters?|messages?|telegrams?|cables?|to)\b"
)


def _opening_of(event: Event, line: Line, memory: Memory) -> Line | None:
    """The sentence before that began what the event tells: it has the day."""
    if memory.envoys is not None and event.sides[0] is memory.envoys.sides[0]:
        return memory.of_envoys
    if memory.opened is not None and event.sides[0] is memory.opened.sides[0]:
        return memory.of_opened
    if memory.of_announced is not None and event.at == (line.start, line.start):
        return memory.of_announced
    return memory.lead_of_lands if not event.people and event.countries == memory.lead_lands else None


def _remember(article: Article, line: Line, memory: Memory) -> None:
    """What the sentence leaves behind for the next one: half a meeting, an open list, whom it was about."""
    memory.half = side_heads.half_told(line.chunks, line.mentions)
    they_are = memory.envoys is not None and retold.THEY_ARE.match(article.folded, line.start) is not None
    envoys = memory.envoys if they_are else None
    received = retold.of_envoys(line.chunks, line.mentions, memory.subject)
    if received is not None or line.mentions:
        memory.envoys, memory.of_envoys = received, line  # "Each was greeted by a guard. They are ..." keeps them
    goes_on = memory.opened is not None and (
        _is_item(article, line) or _BARE_NUMBER.fullmatch(article.folded, line.start, line.end)
    )
    opened = retold.opening(line.chunks, line.mentions, memory.subject)
    if opened is not None:
        memory.of_opened = line
    memory.opened = opened or (memory.opened if goes_on else None)
    memory.announced = retold.announced(line.chunks) if line.part in NEWS and not line.mentions else None
    memory.of_announced = line if memory.announced is not None else None
    if memory.opened is None and envoys is not None and line.chunks.kinds[-1:] == ":":
        memory.opened, memory.of_opened = envoys, memory.of_envoys  # "They are:", with a list behind it
    memory.read(line)


def _illustrates(article: Article, draft: Draft) -> bool:
    """A meeting told only under a photograph, of somebody or some land of whom the report says nothing else."""
    if any(line.part != "caption" for line, _ in draft.tellings):
        return False
    told = [m for line in article.lines if line.part in _TOLD for m in line.mentions]
    if not any(line.part in NEWS for line in article.lines):
        return False
    return any(all(m.person is not p.person and m.country != p.country for m in told) for p in draft.parties)


_TOLD = NEWS | {"title"}
# "X also held a meeting with Z": on the day told last.
_ALSO = re.compile(r"\b(?:also|then|later|afterwards|subsequently)\b")
# "X called on Z in the morning", "Before the call X had received Z"
_PART_OF_DAY = re.compile(
    r"\b(?:(?:in the|that) (?:morning|afternoon|evening)\b|earlier(?=[.,;])"
    r"|(?:before|prior to) (?:that|the three|the (?:\w+ )?(?:talks|meeting|call|conversation))\b)"
)


# "called on him at his hotel the same forenoon"
_SAME_DAY = re.compile(r"\bthe same (?:morning|forenoon|noon|afternoon|evening|night)\b")


def _is_of_day_told(article: Article, line: Line, event: Event) -> bool:
    """Is the sentence about the day that was told last?"""
    also = _ALSO.search(article.small, line.start, event.at[1])
    told = also or _PART_OF_DAY.search(article.small, line.start, line.end)
    return told is not None or is_of_row(article, line, event)


# "5:30 pm": the next item of a live blog.
_OPENS_ITEM = re.compile(r"[0-9]{1,2}[:.][0-9]{2}(?: ?[ap]\.?m\.?)?(?: ?(?:gmt|bst|et|est|edt|cet|utc))?")
# A number or a time alone is no longer (characters).
_MARK = 20


def _speaks_of_self(line: Line) -> bool:
    """A sentence in the first person leaves its author the subject of the next."""
    return "1" in line.chunks.kinds[:3]


# "- H.E. Ana Sol, president of Fiji;", "2. The ambassador of Oman"
_ITEM = re.compile(r"(?:[-*•]|[0-9]{1,2}[.)]) ?")


_BARE_NUMBER = re.compile(r"[0-9]{1,2}[.)]")
# The number of an item, which is no part of its first sentence.
_NUMBER = re.compile(r"[0-9]{1,2}[.)]\s$")


def _is_item(article: Article, line: Line) -> bool:
    number = _NUMBER.search(article.folded, max(0, line.start - 4), line.start)
    return number is not None or _ITEM.match(article.folded, line.start) is not None or retold.is_entry(line.chunks)


def _of_list(article: Article, line: Line, memory: Memory) -> list[Event]:
    """``- Ana Sol, president of Fiji;`` in a list that "The Holy Father received:" has opened."""
    opened = memory.opened
    if opened is None or not _is_item(article, line):
        return []
    guest = next((m for m in line.mentions if m.person is not None), None)
    if guest is None:
        return []
    here = (guest.start, guest.stop)
    return [Event((opened.sides[0], [guest]), (), opened.mode, opened.event, here, opened.shape)]


def _of_envoys(article: Article, line: Line, memory: Memory) -> list[Event]:
    """``They are Ana Sol, Ambassador of Fiji, and Bo Lind, Ambassador of Oman``: who came to one ceremony."""
    if memory.envoys is None:
        return []
    host, opened = memory.envoys.sides[0], memory.envoys
    if lands := subject_envoys(line.chunks):
        return [Event((host, []), lands, opened.mode, opened.event, (line.start, line.start), opened.shape)]
    if retold.THEY_ARE.match(article.folded, line.start) is None:
        return []
    guests = [m for m in line.mentions if m.person is not None]
    if not guests:
        return []
    at = guests[0].start, guests[0].stop
    return [Event((host, guests), (), opened.mode, opened.event, at, opened.shape, separate=opened.separate)]


_TALKS = re.compile(
    r"\b(?:talks|meeting|met|negotiat\w+|consultations?|round|dialogue|session|discussions?|conversations?"
    r"|commission|committee)\b"
)
# So many sentences before it the talks may be told whose delegations a sentence names.
_TALKS_BEFORE = 3


def _is_of_talks(article: Article, line: Line) -> bool:
    """Not ``Kenya was represented at the funeral by X, Oman by Y``: two sides, and talks beside them."""
    title = (x for x in article.lines[:1] if x.part == "title")
    beside = (*title, *article.before(line, _TALKS_BEFORE), line)
    return any(_TALKS.search(article.small, x.start, x.end) for x in beside)


# So many sentences on "the two leaders" are the pair named last, if it is that of the lead: no other was named since.
_PAIR, _LEAD_PAIR = 3, 6
# So many sentences after its leader was told "the delegation" is still the same.
_DELEGATION = 12


def _told(article: Article, line: Line, memory: Memory) -> list[Event]:
    """The events of a sentence, of those it names and of the pair or the lands named just before."""
    if listed := _of_list(article, line, memory) or _of_envoys(article, line, memory):
        return listed
    subject = _excellency(article, line) or (article.author if says_i(line) else None) or memory.subject
    told = frames.events(line.chunks, line.mentions, subject, line.part != "body", line.quotes, article.folded)
    if (
        memory.half is not None
        and (whole := side_heads.other_half(line.chunks, line.mentions, memory.half)) is not None
    ):
        return [whole]
    if memory.pair_age <= (_LEAD_PAIR if memory.pair == memory.lead_pair else _PAIR) and line.part in NEWS:
        event = retold.of_pair(
            line.chunks,
            line.mentions,
            memory.pair,
            line.quotes,
            article.folded[line.start : line.end] if memory.called else None,
            memory.came,
        )
        if event is not None and all(event.at != other.at for other in told):
            return [event, *told]
        if (event := retold.of_pair_with(line.chunks, line.mentions, memory.pair)) is not None:
            return [event]
    if not told and line.part in NEWS and (event := side_heads.of_heads(line.chunks, line.mentions)) is not None:
        return [event] if _is_of_talks(article, line) else []
    if not told and memory.announced is not None and (of := retold.of_announced(line, memory.announced)) is not None:
        return [of]
    shown = retold.of_caption(line.chunks, line.mentions) if not told and line.part in ("caption", "title") else None
    if shown is not None:
        return [shown]
    if not told:
        told = own_words.told_by_speaker(article, line, memory.subject)
    if told or (event := _of_those_before(article, line, memory)) is None:
        return told
    return [event]


_HONOURS = ("his excellency", "her excellency", "his majesty", "her majesty", "his highness", "her highness", "h.e. ")


def _excellency(article: Article, line: Line) -> Mention | None:
    """``His Excellency also received Y`` in a report of his office: the first it names, not the guest named last."""
    if line.chunks.kinds[:1] != "h" or not article.small.startswith(_HONOURS, line.start) or article.home is None:
        return None
    named = (m for x in article.lines for m in x.mentions if m.how == "name")
    return next((m for m in named if m.country == article.home), None)


def _of_those_before(article: Article, line: Line, memory: Memory) -> Event | None:
    """What a sentence without a telling of its own tells of the two, the delegation or the lands named before it."""
    chunks, found, news = line.chunks, line.mentions, line.part in NEWS
    event = _of_signers(article, line) if news else None
    if event is None and news and memory.lands_age <= 2:
        event = retold.of_two_in_the_talks(chunks, found)
    if event is None and news and memory.leader is not None and memory.leader_age <= _DELEGATION:
        event = retold.of_delegation(chunks, found, memory.leader, memory.of_delegation)
        event = event or retold.of_group(chunks, found, memory.leader)
    if event is None and news and memory.group is not None and memory.group_age <= 2:
        event = retold.of_group(chunks, found, memory.group)
    if event is None and news:
        event = retold.with_first(chunks, found, memory.subject)
    if event is None and news:
        event = retold.of_bearer(line, article.small, memory.subject)
    if event is None and article.author is not None and (partner := _addressed(article)) is not None:
        return retold.of_speaker(chunks, article.author, partner)
    if event is None and news and memory.lead_lands:
        event = retold.of_lands(chunks, memory.lead_lands)
    return event


_ONE_EACH = re.compile(r"\b(?:virtual(?:ly)?|online|zoom|remotely|separate(?:ly)?|electronically)\b")


def _of_signers(article: Article, line: Line) -> Event | None:
    """``Earlier in the day X and Y signed a memorandum``, not by post or on a screen."""
    signed = signers(line.chunks, line.mentions)
    if signed is None or _ONE_EACH.search(article.small, line.start, line.end):
        return None
    if untold.FROM_AFAR.search(article.small, line.start, line.end):
        return None
    if any(m.kind == "past" or is_gone_by(article, m) for m in article.dates_in(line.start, line.end)):
        return None  # "signed last month the pact that came into force on Monday"
    two, n = signed
    return Event((two[:1], two[1:]), (), "in-person", "meeting", line.chunks.spans[n], "verb")


def _addressed(article: Article) -> Mention | None:
    """``Your Excellency, Prime Minister Y, good evening``: the one holder of an office in the speech's first lines."""
    told = [x for x in article.lines if x.part in NEWS][:3]
    speaker = article.author.person if article.author else None
    people = {id(m.person): m for x in told for m in x.mentions if m.person is not None and m.person is not speaker}
    titled = [m for m in people.values() if m.person is not None and m.person.titles]
    if len(titled) != 1 or speaker is None or titled[0].person is None:
        return None
    if not titled[0].person.countries and speaker.country and (land := partners.partner_of(article, speaker.country)):
        titled[0].person.countries, titled[0].person.country_span = (land[0],), land[1]
    return titled[0]


# "Putin-PM Modi discuss trip" names two; "Amir-Abdollahian" is one.
_HEADLINE_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def _in_headline(article: Article, draft: Draft) -> bool:
    """Does the headline name everyone of this draft?"""
    words = {w for part in _HEADLINE_WORD.findall(lower(fold(article.headline_text))) for w in (part, *part.split("-"))}
    names = [p.person for p in draft.parties if p.person is not None]
    return len(names) == len(draft.parties) > 0 and all(
        any(w in words for w in person.words if len(w) > 2) for person in names
    )
