"""From the events of the sentences to the meetings of the report: same people, same meeting; the main one first."""

from __future__ import annotations

import re

from diplotalk.extract import frames, homeland, implied, literals, nameless, places, retold
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.dates import Day
from diplotalk.extract.draft import Draft, join, merge, of_parties
from diplotalk.extract.frames import Event
from diplotalk.extract.freshness import event_day, is_news
from diplotalk.extract.lands import subject_lands
from diplotalk.extract.memory import Memory
from diplotalk.extract.parties import (
    Party,
    at_home,
    at_own_house,
    by_embassy,
    by_order,
    guess_own,
    is_spouse,
    is_unofficial,
    of_land,
    party_of,
    share_counterpart,
    share_side,
)
from diplotalk.extract.people import Mention, named
from diplotalk.extract.reality import is_real


def drafts(article: Article) -> list[Draft]:
    """The meetings the article reports as news, the one of the headline or the lead first."""
    found: list[Draft] = []
    memory = Memory(subject=article.author)
    position = 0
    for line in article.lines:
        if line.part not in NEWS and line.part not in ("caption", "title"):
            continue
        position += line.part in NEWS
        if _OPENS_ITEM.fullmatch(article.small, line.start, line.end):
            position = 0
        for event in _events(article, line, memory):
            _take(article, line, event, memory, found, position)
        speaks = memory.subject is not None and _speaks_of_self(line)
        if not speaks and not _is_roll_call(article, line):
            _remember(article, line, memory)
        _add_roll(article, line, found)
        _add_heads(article, line, found)
    if (told := _of_headline(article, memory, found)) is not None:
        found.insert(0, told)
    for draft in found:
        nameless.fill(article, draft)
        nameless.name_offices(article, draft)
        nameless.drop(draft)
    found = [d for d in found if len(d.countries) > 1 and d.parties and not _illustrates(article, d)]
    if not found and (told := _implied(article, memory)) is not None:
        found.append(told)
    return sorted(found, key=lambda d: not _in_headline(article, d))


def _is_roll_call(article: Article, line: Line) -> bool:
    """Does the sentence only tell who else was there?"""
    attended = "S" not in line.chunks.kinds and _ATTENDED.search(article.small, line.start, line.end) is not None
    return attended or _ROLL_CALL.match(article.folded, line.start) is not None


def _take(article: Article, line: Line, event: Event, memory: Memory, found: list[Draft], position: int) -> None:
    """Joins what one event tells to ``found``, if it is news; ``position`` counts the sentences up to this one."""
    day, spans = event_day(article, line, event, memory.told)
    if event.only_pair and not (event.sides[1] and spans and line.part in NEWS):
        # "discussed with Y" is a meeting where its day is told: "discussed ties with Ambassador Y on Monday"
        _own_lands(article, event)
        memory.met(event)
        return
    if not is_news(article, line, event, day, position):
        return
    if day is None and memory.told is not None and _ALSO.search(article.small, line.start, event.at[1]):
        day, spans = memory.told, memory.told_spans
    if day is None and memory.told is None:
        day, spans = _day_of_both(article, line, event)
    lead = _opening_of(event, memory)
    if day is None and lead is not None:
        day, spans = event_day(article, lead, event, None)
    for draft in _of_event(article, line, event, memory):
        draft.day, draft.day_spans = day, spans
        told = (lead, line) if event.people else (line, lead)
        draft.tellings.extend((x, event) for x in told if x is not None)
        join(found, draft)
    if day is not None:
        memory.told, memory.told_spans = day, spans
    memory.met(event)


def _own_lands(article: Article, event: Event) -> None:
    """Gives the principals of an event the lands that the report leaves unsaid."""
    parties = [party_of(m) for m in event.people]
    guess_own(article, parties, event.countries, event.mode in ("phone", "video"))
    _keep_lands(parties)


def _keep_lands(parties: list[Party]) -> None:
    for party in parties:
        if party.country and party.person is not None and not party.person.countries:
            party.person.countries, party.person.guessed = (party.country,), True


def _day_of_both(article: Article, line: Line, event: Event) -> tuple[Day | None, tuple[tuple[int, int], ...]]:
    """The day of the sentence before that names both: ``X flew in on Monday to meet Y. The two spoke for hours``."""
    here = [m for m in event.people if line.start <= m.start < line.end]
    before = article.before(line, 1)
    if here or len(event.people) != 2 or not before or before[0].part not in NEWS:
        return None, ()
    there = {id(m.person) for m in before[0].mentions}
    if any(id(m.person) not in there for m in event.people):
        return None, ()
    day, spans = event_day(article, before[0], event, None)
    # "Y, who took office on May 10": a date in full may be of anything.
    return (None, ()) if day is None or day.basis.startswith("text") else (day, spans)


def _opening_of(event: Event, memory: Memory) -> Line | None:
    """The sentence before that began what the event tells: it has the day."""
    if memory.envoys is not None and event.sides[0] is memory.envoys.sides[0]:
        return memory.of_envoys
    return memory.lead_of_lands if not event.people and event.countries == memory.lead_lands else None


def _remember(article: Article, line: Line, memory: Memory) -> None:
    """What the sentence leaves behind for the next one: half a meeting, an open list, whom it was about."""
    memory.half = retold.half_told(line.chunks, line.mentions)
    memory.envoys = retold.of_envoys(line.chunks, line.mentions, memory.subject)
    memory.of_envoys = line
    goes_on = memory.opened if _ITEM.match(article.folded, line.start) else None
    memory.opened = retold.opening(line.chunks, line.mentions, memory.subject) or goes_on
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
# "5:30 pm": the next item of a live blog.
_OPENS_ITEM = re.compile(r"[0-9]{1,2}[:.][0-9]{2}(?: ?[ap]\.?m\.?)?(?: ?(?:gmt|bst|et|est|edt|cet|utc))?")
# "Present there were A and B": neither the pair of the talks nor whom "he" means next.
_ROLL_CALL = re.compile(r"(?:Also |Others )?(?:[Pp]resent|[Aa]ttending|[Oo]n hand|[Ii]n attendance)\b")
# "X, Y and Z attended the meeting", "The talks were also attended by X"
_ATTENDED = literals.headed(
    "aw",
    r"\b(?:attended the (?:meeting|audience|talks|call|session)|(?:was|were) (?:also )?(?:attended by|present))\b",
)
_MEETS = frozenset({"verb", "verb-meet", "verb-meeting", "discuss", "noun", "speak"})
_UNREAL_HEAD = re.compile(r"[2mnz][xtA]{0,2}V")


def _of_headline(article: Article, memory: Memory, found: list[Draft]) -> Draft | None:
    """``Serbian PM, Macedonian deputy PM discuss border`` above ``X and Y agreed in Belgrade on Friday``."""
    pair, line = memory.lead_pair, memory.lead_line
    if len(pair) != 2 or line is None or any({id(m.person) for m in pair} <= d.people() for d in found):
        return None
    if not _did_together(article, line, pair) and (found or not _headline_meets(article)):
        return None
    event = Event((pair[:1], pair[1:]), (), "unknown", "talks", (pair[0].start, pair[1].stop), "noun")
    day, spans = event_day(article, line, event, None)
    if not is_news(article, line, event, day, 1):
        return None
    draft = _of_event(article, line, event, memory)[0]
    draft.day, draft.day_spans = day, spans
    draft.tellings.append((line, event))
    return draft


def _implied(article: Article, memory: Memory) -> Draft | None:
    told = implied.find(article)
    if told is None:
        return None
    line, event = told
    day, spans = event_day(article, line, event, memory.told)
    if day is None:
        day, spans = _day_of_both(article, line, event)
    if not is_news(article, line, event, day, 1):
        return None
    draft = _of_event(article, line, event, memory)[0]
    draft.day, draft.day_spans = day, spans
    draft.tellings.append((line, event))
    return draft


def _headline_meets(article: Article) -> bool:
    if article.headline is None:
        return False
    chunks = article.headline.chunks
    frames_of = [(n, chunks.values[n][0]) for n, k in enumerate(chunks.kinds) if k == "V"]
    told = any(shape in _MEETS and is_real(chunks, n, shape, True) for n, shape in frames_of)
    return told and not _UNREAL_HEAD.search(chunks.kinds)


_TOGETHER = re.compile(r"\b(?:agreed|signed|inaugurated|opened|co-chaired|vowed|pledged)\b")


def _did_together(article: Article, line: Line, pair: list[Mention]) -> bool:
    """``X and his Danish counterpart, Y, signed a deal in Copenhagen``: in one town, on one day."""
    verb = _TOGETHER.search(article.small, pair[1].stop, min(line.end, pair[1].stop + 60))
    if verb is None:
        return False
    day = any(m.kind in ("day", "weekday") for m in article.dates_in(line.start, line.end))
    return places.in_line(article, line) is not None or (day and _BEFORE_PRESS.search(article.small) is not None)


# Two who signed on a day and faced the press together have met.
_BEFORE_PRESS = re.compile(r"\bjoint (?:press|news) (?:conference|briefing|appearance)\b")


def _speaks_of_self(line: Line) -> bool:
    """A sentence in the first person leaves its author the subject of the next."""
    return "1" in line.chunks.kinds[:3]


def _add_roll(article: Article, line: Line, found: list[Draft]) -> None:
    """``Participants in the call included ...``: everyone there joins the one meeting told so far, told or not."""
    people = named(line.mentions) if len(found) < 2 else []
    if len(people) < 2:
        return
    here = (article.folded, line.start, line.end)
    if not retold.is_roll(*here) and not retold.is_joined(*here, people):
        return
    host = next((m for x in article.lines for m in x.mentions if m.person is not None), None)
    if host is None:
        return
    parties = [party_of(m) for m in (host, *people)]
    guess_own(article, parties)
    draft = of_parties(parties)
    event = Event(([host], people), (), "unknown", "talks", (line.start, line.end), "noun")
    draft.tellings.append((line, event))
    if found:
        merge(found[0], draft)
    else:
        found.append(draft)


# "The Indian delegation was led by X", "Y led for Oman", "Japan was represented by Z"
_HEADS = re.compile(r"\b(?:led|headed|represented|chaired) (?:by|for)\b|\bled the\b")


def _add_heads(article: Article, line: Line, found: list[Draft]) -> None:
    """``A and B held consultations. The delegation of A was led by X``: X met for A in what was told last."""
    draft = found[-1] if found else None
    if draft is not None and any(p.mention.how == "group" for p in draft.parties):
        _name_group(article, draft, line)
        return
    if draft is None or len(draft.countries) != 2 or not _HEADS.search(article.small, line.start, line.end):
        return
    if any(p.person is None for p in draft.parties) or (draft.parties and not draft.headed):
        return
    for mention in line.mentions:
        person = mention.person
        missing = set(draft.countries) - {p.country for p in draft.parties}
        if person is not None and person.country in missing:
            draft.parties.append(Party(person, person.country, mention))
            draft.headed = True


# "N, vice chairman of the committee and leader of the delegation, said"
_LEADS = re.compile(r"\b(?:leader|head) of the delegation\b")
_LEADS_WITHIN = 80
# "Sen. N (D-Wis.), who"
_WHO = re.compile(r"(?:\([^)]{1,6}\))?,q")


def _name_group(article: Article, draft: Draft, line: Line) -> None:
    """``A delegation of lawmakers met Y. Senator X, who led the group, said``: X met Y."""
    for mention in line.mentions:
        leads = _LEADS.search(article.small, mention.stop, min(line.end, mention.stop + _LEADS_WITHIN))
        if mention.person is None or not (leads or _WHO.match(line.chunks.kinds, mention.end)):
            continue
        for party in draft.parties:
            if party.mention.how == "group" and party.country == mention.country:
                party.person, party.mention = mention.person, mention


# "Reports about a secret meeting between X and Y are untrue."
_DENIED = literals.headed(
    "abdfinrtuw",
    r"\b(?:untrue|baseless|unfounded|fabricated|no truth|not true|false reports?|fake news|refuted"
    r"|(?:denied|denies)(?: (?:on )?\w+day)? (?:that|reports|having|any|media)|denied (?:\w+ ){1,2}reports"
    r"|dismissed(?: (?:on )?\w+day)? (?:an? )?(?:reports?|rumou?rs?|claims?|as)"
    r"|there (?:was|were) no such|no such (?:meeting|talks|call) (?:was|had|took)"
    r"|did not take place|never took place|are false|is false|was false)\b",
)
# "The agenda includes talks with": still to come.
_AGENDA = literals.headed(
    "aips",
    r"\b(?:agenda|programme|program|itinerary|schedule)(?: of the visit)? (?:also )?(?:includes|features|provides)"
    r"|\b(?:is|are) (?:also )?on the (?:agenda|schedule|programme|program|cards|itinerary)\b",
)


def _events(article: Article, line: Line, memory: Memory) -> list[Event]:
    told = _told(article, line, memory)
    if told and (
        _DENIED.search(article.small, line.start, line.end) or _AGENDA.search(article.small, line.start, line.end)
    ):
        return []
    return told


# "- H.E. Ana Sol, president of Fiji;", "2. The ambassador of Oman"
_ITEM = re.compile(r"(?:[-*•]|[0-9]{1,2}[.)]) ?")


def _of_list(article: Article, line: Line, memory: Memory) -> list[Event]:
    """``- Ana Sol, president of Fiji;`` in a list that "The Holy Father received:" has opened."""
    opened = memory.opened
    guest = next((m for m in line.mentions if m.person is not None), None)
    if opened is None or guest is None or not _ITEM.match(article.folded, line.start):
        return []
    here = (guest.start, guest.stop)
    return [Event((opened.sides[0], [guest]), (), opened.mode, opened.event, here, opened.shape)]


def _of_envoys(article: Article, line: Line, memory: Memory) -> list[Event]:
    """``They are Ana Sol, Ambassador of Fiji, and Bo Lind, Ambassador of Oman``: who came to one ceremony."""
    if memory.envoys is None or retold.THEY_ARE.match(article.folded, line.start) is None:
        return []
    host, opened = memory.envoys.sides[0], memory.envoys
    guests = [m for m in line.mentions if m.person is not None]
    if not guests:
        return []
    at = guests[0].start, guests[0].stop
    return [Event((host, guests), (), opened.mode, opened.event, at, opened.shape, separate=opened.separate)]


def _told(article: Article, line: Line, memory: Memory) -> list[Event]:
    """The events of a sentence, of those it names and of the pair or the lands named just before."""
    if listed := _of_list(article, line, memory) or _of_envoys(article, line, memory):
        return listed
    told = frames.events(line.chunks, line.mentions, memory.subject, line.part != "body", line.quotes, article.folded)
    if memory.half is not None and (whole := retold.other_half(line.chunks, line.mentions, memory.half)) is not None:
        return [whole]
    if memory.pair_age <= 3 and line.part in NEWS:
        event = retold.of_pair(
            line.chunks,
            line.mentions,
            memory.pair,
            line.quotes,
            article.folded[line.start : line.end] if memory.called else None,
        )
        if event is not None and all(event.at != other.at for other in told):
            return [event, *told]
    if (
        not told
        and memory.lands_age <= 2
        and line.part in NEWS
        and (event := retold.of_two_in_the_talks(line.chunks, line.mentions))
    ):
        return [event]
    if not told and article.author is not None and (partner := _addressed(article)) is not None:
        event = retold.of_speaker(line.chunks, article.author, partner)
        return [event] if event is not None else []
    if (
        not told
        and memory.lead_lands
        and line.part in NEWS
        and (event := retold.of_lands(line.chunks, memory.lead_lands))
    ):
        return [event]
    return told


def _addressed(article: Article) -> Mention | None:
    """``Your Excellency, Prime Minister Y, good evening``: the one holder of an office in the speech's first lines."""
    told = [x for x in article.lines if x.part in NEWS][:3]
    speaker = article.author.person if article.author else None
    people = {id(m.person): m for x in told for m in x.mentions if m.person is not None and m.person is not speaker}
    titled = [m for m in people.values() if m.person is not None and m.person.titles]
    if len(titled) != 1 or speaker is None or titled[0].person is None:
        return None
    if not titled[0].person.countries and speaker.country and (land := homeland.partner_of(article, speaker.country)):
        titled[0].person.countries, titled[0].person.country_span = (land[0],), land[1]
    return titled[0]


def _of_event(article: Article, line: Line, event: Event, memory: Memory) -> list[Draft]:
    """The meetings one sentence tells: one, or one for each partner when a host met several in turn."""
    parties = [p for p in map(party_of, event.people) if not is_unofficial(article, p)]
    parties = [p for p in parties if not _is_heading(p, parties)]
    if len(parties) > 2:
        parties = [p for p in parties if not is_spouse(article, p)]
    for side in event.sides:
        share_side([p for p in parties if p.mention in side])
    share_counterpart(parties)
    if memory.lands_age <= 2:
        by_order(parties, memory.lands)
    if article.headline is not None and _are_colleagues(parties):
        by_order(parties, subject_lands(article.headline.chunks))
    by_embassy(line, parties)
    at_home(article, line, event, parties)
    at_own_house(article, line, event, parties)
    guess_own(article, parties, event.countries, event.mode in ("phone", "video"))
    _keep_lands(parties)
    if not parties:
        return [Draft([], tuple(sorted(event.countries)))]
    parties.extend(of_land(article, code, event) for code in event.countries)
    left = sum(1 for p in parties if p.mention in event.sides[0])
    first, second = parties[:left], parties[left:]
    if len(second) > 1 and len(first) == 1 and event.shape != "passive" and _in_turn(article, second, event):
        return [of_parties([*first, partner]) for partner in second]
    if event.separate and len(first) > 1 and len(second) == 1:
        return [of_parties([envoy, *second]) for envoy in first]
    return [of_parties(parties)]


def _are_colleagues(parties: list[Party]) -> bool:
    """``Presidents X and Y``: one office for both and no land; the headline may name the lands in their order."""
    people = [p.person for p in parties if p.person is not None and not p.person.countries]
    return len(parties) == len(people) == 2 and bool(people[0].titles) and people[0].titles == people[1].titles


def _is_heading(party: Party, parties: list[Party]) -> bool:
    """``his counterparts from Kenya and Oman, X and Y``: the office stands before those who hold it."""
    mention = party.mention
    nameless = party.person is None and mention.counterpart and not mention.countries
    return nameless and any(p.person is not None and p.mention.first >= mention.end for p in parties)


_IN_ONE_TOWN = re.compile(r" in [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2},? and ")


def _in_turn(article: Article, partners: list[Party], event: Event) -> bool:
    """Several partners of one country are met one after the other; of several countries, only if the text says so.

    ``He met with X in Pyongyang and South Korean President Y in Seoul``: two towns are two meetings.
    """
    towns = _IN_ONE_TOWN.search(article.folded, partners[0].mention.stop, partners[1].mention.start)
    lands = {p.country for p in partners if p.country or not p.mention.counterpart}
    # "The same day he also met with X of A, Y of B and Z of C": three more talks, not one of four.
    more = len(partners) > 2 and article.small.endswith("also ", 0, event.at[0])
    together = event.event == "credentials"
    return event.separate or (not together and (more or len(lands) == 1 or towns is not None))


def _in_headline(article: Article, draft: Draft) -> bool:
    """Does the headline name everyone of this draft?"""
    words = set(article.headline_text.lower().replace("'s", "").replace("’s", "").replace(",", " ").split())
    names = [p.person for p in draft.parties if p.person is not None]
    return len(names) == len(draft.parties) > 0 and all(
        any(w in words for w in person.words if len(w) > 2) for person in names
    )
