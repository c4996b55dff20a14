"""From the events of the sentences to the meetings of the report: same people, same meeting; the main one first."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from diplotalk.extract import dates, frames, homeland, places
from diplotalk.extract.cast import Person, differ
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.frames import Event
from diplotalk.extract.people import Mention
from diplotalk.lexicon import load

# Deeper in the body than this many sentences a meeting counts only with a date of its own.
LEAD_SENTENCES = 8
# A meeting dated further back than this many days before the report is background.
FRESH_DAYS = 8


@dataclass(slots=True)
class Party:
    """One principal of a meeting: a person of the cast, or a side known by office alone."""

    person: Person | None
    country: str | None
    mention: Mention


@dataclass(slots=True)
class Draft:
    """A meeting while its evidence is gathered. ``tellings``: the sentences and events that tell it."""

    parties: list[Party]
    countries: tuple[str, ...]
    tellings: list[tuple[Line, Event]] = field(default_factory=list)
    day: dates.Day | None = None
    day_spans: tuple[tuple[int, int], ...] = ()
    order: int = 0

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
        for event in _events(article, line, memory):
            if event.only_pair:
                memory.met(event)
                continue
            day, spans = event_day(article, line, event, memory.told)
            if not _is_news(article, line, event, day, position):
                continue
            for draft in _of_event(article, line, event, memory):
                draft.day, draft.day_spans, draft.order = day, spans, len(found)
                draft.tellings.append((line, event))
                _join(found, draft)
            memory.told = day or memory.told
            memory.met(event)
        speaks = memory.subject is not None and _speaks_of_self(line)
        if not speaks and not _ROLL_CALL.match(article.folded, line.start):
            memory.read(line)
        _add_roll(article, line, found)
    if not found and (told := _of_headline(article, memory)) is not None:
        found.append(told)
    for draft in found:
        _fill(article, draft)
        _drop_nameless(draft)
    found = [d for d in found if len(d.countries) > 1 and d.parties]
    return sorted(found, key=lambda d: not _in_headline(article, d))


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
    if not _is_news(article, line, event, day, 1):
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
    parties = [_party(m) for m in (host, *people)]
    _guess_own(article, parties)
    draft = _draft(parties)
    event = Event(([host], people), (), "unknown", "talks", (line.start, line.end), "noun")
    draft.tellings.append((line, event))
    if found:
        _merge(found[0], draft)
    else:
        found.append(draft)


@dataclass(slots=True)
class Memory:
    """What earlier sentences leave behind: whom "he" means, the pair named last, the lands listed last, the day told."""

    subject: Mention | None = None
    pair: list[Mention] = field(default_factory=list)
    pair_age: int = 9
    lands: tuple[str, ...] = ()
    lands_age: int = 9
    told: dates.Day | None = None
    lead_pair: list[Mention] = field(default_factory=list)
    lead_line: Line | None = None
    lead_lands: tuple[str, ...] = ()

    def met(self, event: Event) -> None:
        """Keeps the two sides of an event as the pair that "the talks" means next."""
        if len(event.people) == 2:
            self.pair, self.pair_age = event.people, -1

    def read(self, line: Line) -> None:
        """Takes in one sentence, after its own events have been read."""
        people = [m for m in line.mentions if m.person is not None]
        if people:
            self.subject = people[0]
        self.pair_age += 1
        self.lands_age += 1
        pair = frames.pair(line.chunks, people)
        if pair:
            self.pair, self.pair_age = pair, 0
            if self.lead_line is None and line.part == "lead":
                self.lead_pair, self.lead_line = pair, line
        self.lead_lands = frames.subject_lands(line.chunks) if line.part == "lead" else ()
        lands = frames.listed_lands(line.chunks)
        if lands:
            self.lands, self.lands_age = lands, 0


# "Reports about a secret meeting between X and Y are untrue."
_DENIED = re.compile(
    r"\b(?:untrue|baseless|unfounded|fabricated|no truth|not true|false reports?|fake news|refuted|denied (?:that|reports"
    r"|having|any|media)|denies (?:that|reports|having)|dismissed (?:reports|rumou?rs|claims|as)|did not take place"
    r"|never took place|are false|is false|was false)\b"
)


# "The agenda includes talks with": still to come.
_AGENDA = re.compile(r"\b(?:agenda|programme|program|itinerary|schedule)(?: of the visit)? (?:also )?(?:includes|features|provides)")


def _events(article: Article, line: Line, memory: Memory) -> list[Event]:
    if _DENIED.search(article.small, line.start, line.end) or _AGENDA.search(article.small, line.start, line.end):
        return []
    told = frames.events(line.chunks, line.mentions, memory.subject, line.part != "body", line.quotes, article.folded)
    if memory.pair_age <= 3 and line.part in NEWS:
        event = frames.of_pair(line.chunks, line.mentions, memory.pair, line.quotes)
        if event is not None and all(event.at != other.at for other in told):
            return [event, *told]
    if not told and article.author is not None and (partner := _addressed(article)) is not None:
        event = frames.of_speaker(line.chunks, article.author, partner)
        return [event] if event is not None else []
    if not told and memory.lead_lands and line.part in NEWS and (event := frames.of_lands(line.chunks, memory.lead_lands)):
        return [event]
    return told


def _addressed(article: Article) -> Mention | None:
    """``Your Excellency, Prime Minister Y, ... good evening``: the one holder of an office in the speech's first lines."""
    told = [x for x in article.lines if x.part in NEWS][:3]
    speaker = article.author.person if article.author else None
    people = {id(m.person): m for x in told for m in x.mentions if m.person is not None and m.person is not speaker}
    titled = [m for m in people.values() if m.person is not None and m.person.titles]
    if len(titled) != 1 or speaker is None or titled[0].person is None:
        return None
    if not titled[0].person.countries and speaker.country and (land := homeland.partner_of(article, speaker.country)):
        titled[0].person.countries, titled[0].person.country_span = (land[0],), land[1]
    return titled[0]


def event_day(
    article: Article, line: Line, event: Event, told: dates.Day | None
) -> tuple[dates.Day | None, tuple[tuple[int, int], ...]]:
    """The day a sentence gives for its event, with the range it stands at."""
    base = None
    if told is not None and len(told.iso) == 10:
        from datetime import date

        base = date.fromisoformat(told.iso)
    best: tuple[int, dates.Day, tuple[int, int]] | None = None
    for mention in article.dates_in(line.start, line.end):
        if mention.kind in ("soon", "past", "week", "past-weekday", "since") or not _own_date(line, event, mention):
            continue
        day = article.resolve(mention, base)
        if day is None:
            continue
        # "paid a visit on June 9 and met with Y on Monday": the day before "and" is another verb's.
        other = mention.end < event.at[0] and " and " in article.folded[mention.end : event.at[0]]
        distance = (80 if other else 0) + min(abs(mention.start - event.at[1]), abs(event.at[0] - mention.end)) + (
            200 if len(day.iso) < 10 else 0
        )
        if best is None or distance < best[0]:
            best = distance, day, (mention.start, mention.end)
    return (best[1], (best[2],)) if best else (None, ())


def _is_news(article: Article, line: Line, event: Event, day: dates.Day | None, position: int) -> bool:
    if event.background:
        return False
    near = [m for m in article.dates_in(line.start, line.end) if abs(m.start - event.at[0]) < 120]
    kinds = {m.kind for m in near if _own_date(line, event, m)}
    if any(m.kind == "since" and m.end < event.at[0] for m in near):
        return False
    if day is not None and article.anchor is not None and len(day.iso) == 10:
        from datetime import date

        age = (article.anchor - date.fromisoformat(day.iso)).days
        return -1 <= age <= FRESH_DAYS
    if day is not None and len(day.iso) < 10:
        same = article.anchor is None or day.iso == article.anchor.isoformat()[: len(day.iso)]
        return position <= 1 and same and not event.past_perfect
    if (event.possessed or event.several) and day is None:
        return False
    if day is None and _names_past_year(article, line, event):
        return False
    if event.past_perfect or kinds & {"past", "soon", "year", "month", "past-weekday"}:
        return False
    return position <= LEAD_SENTENCES or line.part == "caption"


_YEAR = re.compile(r"(?<![0-9-])(?:19|20)[0-9]{2}(?![0-9])")


# How far a year may stand from the trigger and its persons (characters) to be the meeting's own.
_YEAR_REACH = 45


def _names_past_year(article: Article, line: Line, event: Event) -> bool:
    """``at their 1979 summit``, ``talks between X and Y in 2016``: a year before the report's own stands by it."""
    if article.anchor is None:
        return False
    start, end = _reach(line, event)
    years = _YEAR.finditer(article.folded, start, end)
    return any(int(m.group()) < article.anchor.year for m in years)


def _reach(line: Line, event: Event) -> tuple[int, int]:
    """The stretch of the sentence around the trigger and its persons in which a year is the meeting's."""
    here = [m for m in event.people if line.start <= m.start < line.end]
    start = min([event.at[0], *(m.start for m in here)]) - _YEAR_REACH
    end = max([event.at[1], *(m.stop for m in here)]) + _YEAR_REACH
    return max(start, line.start), min(end, line.end)


def _own_date(line: Line, event: Event, mention: dates.DateMention) -> bool:
    """A bare month or year is the meeting's only when it stands by it: not "the credit line offered in 2016"."""
    if mention.kind not in ("month", "year"):
        return True
    start, end = _reach(line, event)
    return start <= mention.start < end


def _of_event(article: Article, line: Line, event: Event, memory: Memory) -> list[Draft]:
    """The meetings one sentence tells: one, or one for each partner when a host met several in turn."""
    parties = [p for p in map(_party, event.people) if not _is_unofficial(article, p)]
    if len(parties) > 2:
        parties = [p for p in parties if not _is_spouse(article, p)]
    for side in event.sides:
        _share_side([p for p in parties if p.mention in side])
    _share_counterpart(parties)
    if memory.lands_age <= 2:
        _by_order(parties, memory.lands)
    _at_home(article, line, event, parties)
    _guess_own(article, parties, event.countries)
    if not parties:
        return [Draft([], tuple(sorted(event.countries)))]
    parties.extend(_of_land(article, code, event) for code in event.countries)
    left = sum(1 for p in parties if p.mention in event.sides[0])
    first, second = parties[:left], parties[left:]
    if len(second) > 1 and len(first) == 1 and event.shape != "passive" and _in_turn(second, event):
        return [_draft([*first, partner]) for partner in second]
    if event.event == "credentials" and len(event.countries) > 1 and len(first) == 1:
        return [_draft([*first, partner]) for partner in second]
    if event.shape == "present" and len(first) > 1 and len(second) == 1:
        return [_draft([envoy, *second]) for envoy in first]
    return [_draft(parties)]


def _in_turn(partners: list[Party], event: Event) -> bool:
    """Several partners of one country are met one after the other; of several countries, only if the text says so."""
    return event.separate or len({p.country for p in partners}) == 1


def _party(mention: Mention) -> Party:
    return Party(mention.person, mention.country, mention)


def _share_counterpart(parties: list[Party]) -> None:
    """``his Kazakh counterpart``: the office of the other side is his as well."""
    for a, b in pairwise(parties):
        if b.mention.counterpart and a.person and b.person and not b.person.titles:
            b.person.titles.extend(a.person.titles[:1])


def _of_land(article: Article, code: str, event: Event) -> Party:
    """``met with the leaders of Fiji and Tonga``: whoever the article names for that land, else the land alone."""
    person = next((p for p in article.cast if p.country == code and p.titles), None)
    start, end = event.at
    return Party(person, code, Mention(0, 0, start, end, "office", person, (code,)))


# "Working-level talks between officials from A and B": not those in which the two presidents, named below, once met.
_WORKING = re.compile(r"\b(?:officials|diplomats|negotiators|envoys|experts|delegates|(?:working|expert)-level)\b")
_LEADERS = frozenset({"head-of-state", "head-of-government"})


def _fill(article: Article, draft: Draft) -> None:
    """Lands that met without a name: the first person with an office whom the article gives each of them."""
    if draft.parties:
        return
    working = any(_WORKING.search(article.small, line.start, line.end) for line, _ in draft.tellings)
    for code in draft.countries:
        people = (p for p in article.cast if p.country == code and p.titles)
        person = next((p for p in people if not (working and p.roles & _LEADERS)), None)
        mention = next((m for line in article.lines for m in line.mentions if m.person is person), None)
        if person is None or mention is None:
            draft.parties = []
            return
        draft.parties.append(Party(person, code, mention))


def _drop_nameless(draft: Draft) -> None:
    """An office without a name goes when somebody named stands for its land, or when it stands for none."""
    named = {p.country for p in draft.parties if p.person is not None}
    draft.parties = [p for p in draft.parties if p.person is not None or (p.country and p.country not in named)]
    draft.countries = tuple(sorted({p.country for p in draft.parties if p.country}))


def _share_side(side: list[Party]) -> None:
    """``Chinese President X, Premier Y and State Councilor Z``: one land's word serves the whole list."""
    lands = {p.country for p in side if p.country}
    if len(lands) == 1 and side[0].country:
        for party in side:
            party.country = side[0].country
            if party.person is not None and not party.person.countries and not party.mention.counterpart:
                party.person.countries = side[0].person.countries if side[0].person else (side[0].country,)


def _by_order(parties: list[Party], lands: tuple[str, ...]) -> None:
    """``The foreign ministers of A, B and C ... X, Y and Z met``: as many names as lands, in the same order."""
    free = [p for p in parties if p.country is None]
    missing = [code for code in lands if all(p.country != code for p in parties)]
    if len(free) == len(missing) == 1 and free[0].person is not None and len(parties) == len(lands):
        free[0].country = missing[0]
        free[0].person.countries = free[0].person.countries or (missing[0],)
        return
    if len(parties) != len(lands) or any(p.country and p.country != c for p, c in zip(parties, lands, strict=True)):
        return
    for party, code in zip(parties, lands, strict=True):
        party.country = code
        if party.person is not None and not party.person.countries:
            party.person.countries, party.person.guessed = (code,), True


def _at_home(article: Article, line: Line, event: Event, parties: list[Party]) -> None:
    """``Queen X welcomed President Y to Windsor Castle`` where neither has a land: the host has that of the house.

    ``Secretary of State X stopped in Baghdad, where she met Prime Minister Y``: in a foreign town the one met is of it.
    """
    if len(parties) < 2 or any(p.country for p in parties):
        return
    found = places.in_line(article, line)
    if event.shape != "receive":
        _abroad(article, found[0].country if found else article.dateland, event, parties)
        return
    host = parties[0].person
    if found is None or found[0].country in (None, article.own) or host is None:
        return
    parties[0].country, host.countries = found[0].country, (found[0].country,)
    host.country_span = found[1].start, found[1].end


def _abroad(article: Article, land: str | None, event: Event, parties: list[Party]) -> None:
    guest, host = parties[0], parties[1]
    if land is None or article.home in (None, land) or len(parties) != 2 or not (event.sides[0] and event.sides[1]):
        return
    if guest.person is None or host.person is None or not (guest.person.titles and host.person.titles):
        return
    for party, code in ((guest, article.home), (host, land)):
        party.country = code
        if party.person is not None:
            party.person.countries, party.person.guessed = (code,) if code else (), True


# Offices which a report of their own side may leave without name and land: the Secretary-General, His Majesty.
_ALONE = frozenset({"organisation-head", "head-of-state", "royal"})
_ALONE_AT_HOME = frozenset({"foreign-minister", "head-of-government", "deputy-head", "minister"})


def _stands_alone(article: Article, mention: Mention) -> bool:
    """``The Foreign Secretary spoke to Moroccan Foreign Minister X``: an outlet's own, without a name."""
    return mention.role in _ALONE or (mention.role in _ALONE_AT_HOME and article.home is not None)


def _guess_own(article: Article, parties: list[Party], lands: tuple[str, ...] = ()) -> None:
    """A principal without a country belongs to the side that reports, else to the land paired with the partner's."""
    others = sorted({p.country for p in parties if p.country} | set(lands))
    for party in parties:
        if party.country is not None or not others or party.mention.counterpart:
            continue
        if party.person is None and not _stands_alone(article, party.mention):
            continue
        own, span = article.home, None
        if own is not None and own == article.side and own in others and article.dateland in (None, own):
            # "Polish President X met Prime Minister Y" in a Polish report: Y is Polish too, and nobody met abroad.
            party.country = own
            continue
        if own is None or own in others or not homeland.speaks_for(article, own):
            abroad = article.dateland if article.side in others else None
            own, span = homeland.partner_of(article, others[0]) or (abroad, None)
        if own is not None and own not in others:
            party.country = own
            if party.person is not None and not party.person.countries:
                party.person.countries, party.person.country_span, party.person.guessed = (own,), span, span is None


# Lands whose head is called chief executive.
_REGIONS = frozenset({"HK", "MO"})


@cache
def _unofficial() -> re.Pattern[str]:
    phrases = sorted((row["phrase"] for row in load.rows("unofficial")), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b")


def _is_unofficial(article: Article, party: Party) -> bool:
    """``Voltra chief executive X``: the head of a company speaks for no land."""
    if party.country in _REGIONS or (party.country and load.countries()[party.country].kind == "organisation"):
        return False
    spans = [(t.start, t.end) for t in party.person.titles] if party.person else [party.mention.title or (0, 0)]
    return bool(spans) and all(_unofficial().search(article.small, start, end) for start, end in spans)


_SPOUSES = re.compile(r"\b(?:first lady|empress|queen consort|wife|husband|first gentleman)\b")


def _is_spouse(article: Article, party: Party) -> bool:
    titles = party.person.titles if party.person is not None else []
    return any(_SPOUSES.search(article.small, t.start, t.end) for t in titles)


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
    return True


def _one_in_other(old: Draft, new: Draft) -> bool:
    small, large = sorted((old, new), key=lambda d: len(d.countries))
    return (
        len(small.countries) < 2 and set(small.countries) <= set(large.countries) and small.people() <= large.people()
    )


def _offices_fit(old: Draft, new: Draft) -> bool:
    """A side named by office in one sentence and by name in the other."""
    nameless = [p for d in (old, new) for p in d.parties if p.person is None]
    if not nameless or not old.people() & new.people():
        return False
    # "The Holy Father received X, who then met Cardinal Y, the Secretary for Relations": two hosts, two audiences.
    known = old.people() & new.people()
    named = [p for d in (old, new) for p in d.parties if p.person is not None and id(p.person) not in known]
    return not any(
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
    """Does the headline name everyone of this draft, or both its countries?"""
    words = set(article.headline_text.lower().replace("'s", "").replace("’s", "").replace(",", " ").split())
    names = [p.person for p in draft.parties if p.person is not None]
    return bool(names) and all(any(w in words for w in person.words if len(w) > 2) for person in names)
