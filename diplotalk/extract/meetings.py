"""From the events of the sentences to the meetings of the report: same people, same meeting; the main one first."""

from __future__ import annotations

import re

from diplotalk.extract import denials, handover, nameless, retold, rolls, side_heads, teasers, untold
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.dates import Day
from diplotalk.extract.draft import Draft, join
from diplotalk.extract.drafting import of_event, own_lands
from diplotalk.extract.event_days import event_day
from diplotalk.extract.frames import Event
from diplotalk.extract.freshness import is_news, is_of_row
from diplotalk.extract.memory import Memory
from diplotalk.extract.one_by_one import is_told_in_full, one_by_one, sums_up
from diplotalk.extract.recency import DAYS
from diplotalk.extract.tellings import is_item, told_in
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
        for event in denials.not_denied(article, line, told_in(article, line, memory), memory):
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
    found = [d for d in found if not sums_up(d, found) and not is_told_in_full(d, found)]
    found = [part for d in found for part in one_by_one(article, d, found)]
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
    if not found and (told := untold.of_statement(article, memory) or teasers.of_headline(article)) is not None:
        found.append(told)
    found = [d for d in found if d.people() not in memory.denied]
    named = [d.people() for d in found if _in_headline(article, d)]
    return sorted(found, key=lambda d: not any(people <= d.people() for people in named))


# So many sentences are a report's head.
_HEAD = 3


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
    dated = dated or _is_of_some_day(article, line) or _met_on_sidelines(article, line)
    if event.only_pair and not (dated and line.part in NEWS and _discussed_together(article, line, event, not found)):
        own_lands(article, event)
        if not _names_those_of(event, found):
            memory.met(event)
            return
    both = untold.day_of_both(article, line, event) if day is None and memory.told is None else (None, ())
    if not is_news(article, line, event, day or both[0], position) or _is_landing(article, line, event):
        return
    if day is None and memory.told is not None and _is_of_day_told(article, line, event):
        day, spans = memory.told, memory.told_spans
    if day is None and _SAME_DAY.search(article.small, line.start, line.end):
        day, spans = untold.day_before(article, line)
    if day is None and memory.told is None:
        day, spans = both if both[0] is not None else untold.day_of_subject(article, line)
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
    if event.shape != "discuss" or _BY_LETTER.search(article.small, line.start, line.end):
        return False
    opened = line.chunks.kinds[:1] == "w" or _IN_WHICH.search(article.small, line.start, event.at[0]) is not None
    here = first or opened or _HERE.search(article.small, line.start, line.end) is not None
    return bool(event.sides[1]) or (len(event.sides[0]) == 2 and here)


def _is_of_some_day(article: Article, line: Line) -> bool:
    """``On Wednesday X discussed ties with Y`` in a text of no known day: a day is told, whichever it is."""
    days = (m for m in article.dates_in(line.start, line.end) if m.kind in DAYS)
    return any(article.resolve(day) is None for day in days)


_ON_SIDELINES = re.compile(r"\b(?:on|at|in) the (?:sidelines|margins|fringes) of\b")


def _met_on_sidelines(article: Article, line: Line) -> bool:
    """``discussed ties with foreign colleagues on the margins of the Assembly``, of a sentence or of the whole row."""
    lead = article.first_told()
    return any(x is not None and _ON_SIDELINES.search(article.small, x.start, x.end) for x in (line, lead))


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
        is_item(article, line) or _BARE_NUMBER.fullmatch(article.folded, line.start, line.end)
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


_BARE_NUMBER = re.compile(r"[0-9]{1,2}[.)]")


# "Putin-PM Modi discuss trip" names two; "Amir-Abdollahian" is one.
_HEADLINE_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def _in_headline(article: Article, draft: Draft) -> bool:
    """Does the headline name everyone of this draft?"""
    words = {w for part in _HEADLINE_WORD.findall(lower(fold(article.headline_text))) for w in (part, *part.split("-"))}
    names = [p.person for p in draft.parties if p.person is not None]
    return len(names) == len(draft.parties) > 0 and all(
        any(w in words for w in person.words if len(w) > 2) for person in names
    )
