"""From the events of the sentences to the meetings of the report: same people, same meeting; the main one first."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from diplotalk.extract import dates, frames, homeland, places
from diplotalk.extract.cast import differ
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.frames import Event
from diplotalk.extract.freshness import event_day, is_news
from diplotalk.extract.lands import subject_lands
from diplotalk.extract.memory import Memory
from diplotalk.extract.parties import (
    Party,
    at_home,
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
from diplotalk.extract.people import Mention


@dataclass(slots=True)
class Draft:
    """A meeting while its evidence is gathered. ``tellings``: the sentences and events that tell it."""

    parties: list[Party]
    countries: tuple[str, ...]
    tellings: list[tuple[Line, Event]] = field(default_factory=list)
    day: dates.Day | None = None
    day_spans: tuple[tuple[int, int], ...] = ()

    def people(self) -> set[int]:
        """Identities of the persons who take part."""
        return {id(p.person) for p in self.parties if p.person is not None}


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
            day, spans = event_day(article, line, event, memory.told)
            if event.only_pair and not (event.sides[1] and spans and line.part in NEWS):
                # "discussed with Y" is a meeting where its day is told: "discussed ties with Ambassador Y on Monday"
                memory.met(event)
                continue
            if not is_news(article, line, event, day, position):
                continue
            if day is None and memory.told is not None and _ALSO.search(article.small, line.start, event.at[1]):
                day, spans = memory.told, memory.told_spans
            of_lead = memory.lead_line_of_lands if not event.people and event.countries == memory.lead_lands else None
            if day is None and of_lead is not None:
                day, spans = event_day(article, of_lead, event, None)
            for draft in _of_event(article, line, event, memory):
                draft.day, draft.day_spans = day, spans
                draft.tellings.extend((x, event) for x in (line, of_lead) if x is not None)
                _join(found, draft)
            if day is not None:
                memory.told, memory.told_spans = day, spans
            memory.met(event)
        speaks = memory.subject is not None and _speaks_of_self(line)
        if not speaks and not _ROLL_CALL.match(article.folded, line.start):
            memory.half = frames.half_told(line.chunks, line.mentions)
            memory.opened = frames.opening(line.chunks, line.mentions, memory.subject) or (
                memory.opened if _ITEM.match(article.folded, line.start) else None
            )
            memory.read(line)
        _add_roll(article, line, found)
    if not found and (told := _of_headline(article, memory)) is not None:
        found.append(told)
    for draft in found:
        _fill(article, draft)
        _name_offices(article, draft)
        _drop_nameless(draft)
    found = [d for d in found if len(d.countries) > 1 and d.parties and not _illustrates(article, d)]
    return sorted(found, key=lambda d: not _in_headline(article, d))


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
_MEETS = frozenset({"verb", "verb-meet", "verb-meeting", "discuss", "noun", "speak"})
_UNREAL_HEAD = re.compile(r"[2mnz][xtA]{0,2}V")


def _of_headline(article: Article, memory: Memory) -> Draft | None:
    """``Serbian PM, Macedonian deputy PM discuss border`` above ``X and Y agreed in Belgrade on Friday``."""
    pair, line = memory.lead_pair, memory.lead_line
    if len(pair) != 2 or line is None or not (_headline_meets(article) or _did_together(article, line, pair)):
        return None
    event = Event((pair[:1], pair[1:]), (), "unknown", "talks", (pair[0].start, pair[1].stop), "noun")
    day, spans = event_day(article, line, event, None)
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
    frames_of = [chunks.values[n][0] for n, k in enumerate(chunks.kinds) if k == "V"]
    return bool(_MEETS.intersection(frames_of)) and not _UNREAL_HEAD.search(chunks.kinds)


_TOGETHER = re.compile(r"\b(?:agreed|signed|inaugurated|opened|co-chaired|vowed|pledged)\b")


def _did_together(article: Article, line: Line, pair: list[Mention]) -> bool:
    """``X and his Danish counterpart, Y, signed a deal in Copenhagen``: in one town, on one day."""
    verb = _TOGETHER.search(article.small, pair[1].stop, min(line.end, pair[1].stop + 60))
    return verb is not None and places.in_line(article, line) is not None


def _speaks_of_self(line: Line) -> bool:
    """A sentence in the first person leaves its author the subject of the next."""
    return "1" in line.chunks.kinds[:3]


def _add_roll(article: Article, line: Line, found: list[Draft]) -> None:
    """``Participants in the call included ...``: everyone there joins the one meeting told so far, told or not."""
    people = frames.joiners(line.chunks, line.mentions, article.folded[line.start : line.end])
    if len(people) < 2 or len(found) > 1:
        return
    host = next((m for x in article.lines for m in x.mentions if m.person is not None), None)
    if host is None:
        return
    parties = [party_of(m) for m in (host, *people)]
    guess_own(article, parties)
    draft = _draft(parties)
    event = Event(([host], people), (), "unknown", "talks", (line.start, line.end), "noun")
    draft.tellings.append((line, event))
    if found:
        _merge(found[0], draft)
    else:
        found.append(draft)


# "Reports about a secret meeting between X and Y are untrue."
_DENIED = re.compile(
    r"\b(?:untrue|baseless|unfounded|fabricated|no truth|not true|false reports?|fake news|refuted|denied (?:that"
    r"|reports|having|any|media)|denies (?:that|reports|having)|dismissed (?:reports|rumou?rs|claims|as)"
    r"|did not take place|never took place|are false|is false|was false)\b"
)
# "The agenda includes talks with": still to come.
_AGENDA = re.compile(
    r"\b(?:agenda|programme|program|itinerary|schedule)(?: of the visit)? (?:also )?(?:includes|features|provides)"
    r"|\b(?:is|are) (?:also )?on the (?:agenda|schedule|programme|program|cards|itinerary)\b"
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


def _told(article: Article, line: Line, memory: Memory) -> list[Event]:
    """The events of a sentence, of those it names and of the pair or the lands named just before."""
    if listed := _of_list(article, line, memory):
        return listed
    told = frames.events(line.chunks, line.mentions, memory.subject, line.part != "body", line.quotes, article.folded)
    if memory.half is not None and (whole := frames.other_half(line.chunks, line.mentions, memory.half)) is not None:
        return [whole]
    if memory.pair_age <= 3 and line.part in NEWS:
        event = frames.of_pair(
            line.chunks,
            line.mentions,
            memory.pair,
            line.quotes,
            article.folded[line.start : line.end] if memory.called else None,
        )
        if event is not None and all(event.at != other.at for other in told):
            return [event, *told]
    if not told and article.author is not None and (partner := _addressed(article)) is not None:
        event = frames.of_speaker(line.chunks, article.author, partner)
        return [event] if event is not None else []
    if (
        not told
        and memory.lead_lands
        and line.part in NEWS
        and (event := frames.of_lands(line.chunks, memory.lead_lands))
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
    guess_own(article, parties, event.countries)
    if not parties:
        return [Draft([], tuple(sorted(event.countries)))]
    parties.extend(of_land(article, code, event) for code in event.countries)
    left = sum(1 for p in parties if p.mention in event.sides[0])
    first, second = parties[:left], parties[left:]
    if len(second) > 1 and len(first) == 1 and event.shape != "passive" and _in_turn(article, second, event):
        return [_draft([*first, partner]) for partner in second]
    if event.event == "credentials" and len(event.countries) > 1 and len(first) == 1:
        return [_draft([*first, partner]) for partner in second]
    if event.shape == "present" and len(first) > 1 and len(second) == 1:
        return [_draft([envoy, *second]) for envoy in first]
    return [_draft(parties)]


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
    return event.separate or len({p.country for p in partners}) == 1 or towns is not None


# "Working-level talks between officials from A and B": not those in which the two presidents, named below, once met.
_WORKING = re.compile(r"\b(?:officials|diplomats|negotiators|envoys|experts|delegates|(?:working|expert)-level)\b")
_LEADERS = frozenset({"head-of-state", "head-of-government"})
# "Negotiations between A, B and C ended in Oslo on Monday": the lands alone met.
_WERE_HELD = re.compile(
    r"\b(?:ended|began|opened|took place|(?:was|were|been) held|concluded|wrapped up|resumed|started|kicked off)\b"
)


def _fill(article: Article, draft: Draft) -> None:
    """Lands that met without a name: whoever the article names with an office for each; in the lead, the land alone."""
    if draft.parties:
        return
    _by_order_of_names(article, draft)
    working = any(_WORKING.search(article.small, line.start, line.end) for line, _ in draft.tellings)
    for code in draft.countries:
        people = sorted((p for p in article.cast if p.country == code), key=lambda p: not p.titles)
        person = next((p for p in people if not (working and p.roles & _LEADERS)), None)
        mention = next((m for line in article.lines for m in line.mentions if m.person is person), None)
        if person is None or mention is None:
            line, event = draft.tellings[-1]
            told = "P" in line.chunks.kinds or _WERE_HELD.search(article.small, event.at[1], line.end)
            if line.part not in ("lead", "caption") or not told or draft.day is None:
                draft.parties = []
                return
            mention = Mention(0, 0, event.at[0], event.at[1], "office", None, (code,))
        draft.parties.append(Party(person, code, mention))


def _by_order_of_names(article: Article, draft: Draft) -> None:
    """``The ministers of A, B and C, whom X hosted. Foreign ministers Y and Z``: as many as lands."""
    lands = [c for c in draft.tellings[0][1].countries if all(p.country != c or not p.titles for p in article.cast)]
    free = [p for p in article.cast if p.titles and not p.countries and "other" not in p.roles]
    if len(lands) < 2 or len(lands) != len(free):
        return
    for person, code in zip(free, lands, strict=True):
        person.countries, person.guessed = (code,), True


def _name_offices(article: Article, draft: Draft) -> None:
    """``hosting his Venezuelan counterpart``: the one Venezuelan of the article who holds the host's office.

    ``The President met X`` under a heading that names him: the one president whom the article gives no land.
    """
    known = [p.person for p in draft.parties if p.person is not None]
    for party in draft.parties:
        if party.person is not None or party.country is None or not known:
            continue
        if party.mention.counterpart and len(known) != 1:
            continue
        roles = (known[0].roles if party.mention.counterpart else {party.mention.role}) - {"other"}
        same = [p for p in article.cast if p not in known and p.roles & roles and p.country in (party.country, None)]
        if len(same) == 1:
            party.person = same[0]


def _drop_nameless(draft: Draft) -> None:
    """An office without a name goes when somebody named stands for its land, or when it stands for none."""
    named = {p.country for p in draft.parties if p.person is not None}
    draft.parties = [p for p in draft.parties if p.person is not None or (p.country and p.country not in named)]
    draft.countries = tuple(sorted({p.country for p in draft.parties if p.country}))


def _draft(parties: list[Party]) -> Draft:
    kept: list[Party] = []
    for party in parties:
        if party.person is None or all(party.person is not k.person for k in kept):
            kept.append(party)
    return Draft(kept, tuple(sorted({p.country for p in kept if p.country})))


def _join(found: list[Draft], new: Draft) -> None:
    """Adds ``new`` to a draft of the same meeting, or to the list."""
    for old in found:
        if _same(old, new):
            _merge(old, new)
            return
    found.append(new)


def _same(old: Draft, new: Draft) -> bool:
    if old.countries != new.countries and not _one_in_other(old, new):
        return False
    if old.day and new.day and old.day.iso[: len(new.day.iso)] != new.day.iso[: len(old.day.iso)]:
        return False
    mine, theirs = old.people(), new.people()
    if mine and theirs and not (mine <= theirs or theirs <= mine):
        return _offices_fit(old, new)
    return not _two_hosts(old, new)


def _one_in_other(old: Draft, new: Draft) -> bool:
    small, large = sorted((old, new), key=lambda d: len(d.countries))
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
    return any(
        one.country == other.country and other.person is not None and differ({one.mention.role}, other.person.roles)
        for one in nameless
        for other in named
    )


def _merge(old: Draft, new: Draft) -> None:
    known = old.people()
    for party in new.parties:
        if party.person is not None and id(party.person) not in known:
            old.parties = [p for p in old.parties if p.person is not None or p.country != party.country]
            old.parties.append(party)
        for known_party in old.parties:
            if known_party.person is party.person and known_party.country is None:
                known_party.country = party.country
    if not old.parties:
        old.parties = new.parties
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
    from_body = old.tellings[0][0].part == "caption" and new.tellings[0][0].part in NEWS
    return from_body and new.day.iso == old.day.iso and "dateline" in new.day.basis


def _in_headline(article: Article, draft: Draft) -> bool:
    """Does the headline name everyone of this draft?"""
    words = set(article.headline_text.lower().replace("'s", "").replace("’s", "").replace(",", " ").split())
    names = [p.person for p in draft.parties if p.person is not None]
    return len(names) == len(draft.parties) > 0 and all(
        any(w in words for w in person.words if len(w) > 2) for person in names
    )
