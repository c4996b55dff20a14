"""The report of an article, out of its drafts of meetings, its outcomes and its sayings."""

from __future__ import annotations

import re
from datetime import date

from diplotalk.extract import attendance, meetings, outcomes, places, speech, topics
from diplotalk.extract.context import Article, Line
from diplotalk.extract.dates import Day
from diplotalk.extract.frames import Event
from diplotalk.extract.freshness import FRESH_DAYS
from diplotalk.extract.identity import slug
from diplotalk.extract.meetings import Draft
from diplotalk.extract.outcomes import Outcome
from diplotalk.extract.parties import Party
from diplotalk.extract.report import (
    Agreement,
    Meeting,
    Participant,
    Passage,
    Place,
    Report,
    Sentence,
    Source,
    Statement,
)
from diplotalk.extract.speech import Saying
from diplotalk.text.fold import fold, lower

_SECTION = {"title": "title", "caption": "caption"}


def report(article: Article, digest: str, words: int) -> Report:
    """The report; ``digest`` is the SHA-256 of the text, ``words`` their number."""
    # The drafts give some persons their land, which "the Japanese minister said" asks for.
    drafts = meetings.drafts(article)
    found = outcomes.outcomes(article)
    said = speech.sayings(article, [o is not None for o in found])
    owner = _Owner(article, drafts)
    agreements = tuple(_agreement(article, o, owner) for o in found if o is not None)
    statements = tuple(_statement(article, s, owner) for s in said if not _is_joint(found, article, s.line))
    built = tuple(_meeting(article, d, n, owner, agreements, statements) for n, d in enumerate(drafts))
    return Report(
        _source(article, digest, words),
        article.text,
        built,
        statements,
        agreements,
        tuple(_sentences(article, statements, agreements, owner)),
        _flags(article),
    )


def _is_joint(found: list[Outcome | None], article: Article, line: Line) -> bool:
    """Is the sentence an agreement and nobody's own words?"""
    return any(o is not None and o.line is line for o in found) and not line.mentions


class _Owner:
    """Which meeting a sentence belongs to: the only one, or the one whose people it names last."""

    def __init__(self, article: Article, drafts: list[Draft]) -> None:
        self.drafts = drafts
        self.of: dict[int, int | None] = {}
        current: int | None = 0 if drafts else None
        for line in article.lines:
            if len(drafts) > 1:
                current = self._told(line, current)
            self.of[line.start] = current

    def _told(self, line: Line, current: int | None) -> int | None:
        for number, draft in enumerate(self.drafts):
            if any(told is line for told, _ in draft.tellings):
                return number
        named = {id(m.person) for m in line.mentions if m.person is not None}
        fitting = [n for n, d in enumerate(self.drafts) if named & d.people()]
        return fitting[0] if len(fitting) == 1 else current


def _agreement(article: Article, outcome: Outcome, owner: _Owner) -> Agreement:
    line = outcome.line
    number = owner.of.get(line.start)
    by = outcome.by or (owner.drafts[number].countries if number is not None else ())
    return Agreement(
        article.text[line.start : line.end],
        article.text[slice(*outcome.verb)],
        outcome.kind,
        tuple(by),
        article.passage(line.start, line.end),
        number,
    )


def _statement(article: Article, said: Saying, owner: _Owner) -> Statement:
    line, speaker = said.line, said.speaker
    person = speaker.person
    name = person.name if person else speaker.words
    return Statement(
        name,
        slug(person.name) or None if person else None,
        person.country if person else speaker.country,
        said.quoted,
        said.act,
        article.text[slice(*said.verb)] if said.verb else None,
        article.text[line.start : line.end],
        article.passage(line.start, line.end),
        owner.of.get(line.start),
    )


def _meeting(
    article: Article,
    draft: Draft,
    number: int,
    owner: _Owner,
    agreements: tuple[Agreement, ...],
    statements: tuple[Statement, ...],
) -> Meeting:
    evidence: dict[str, tuple[Passage, ...]] = {}
    first_event = draft.tellings[0][1]
    evidence["meeting"] = tuple(article.passage(line.start, line.end) for line, _ in draft.tellings)
    day, basis = _day(article, draft, number, evidence)
    mode = _mode(article, draft, number, evidence)
    place = _place(article, draft, number, mode, evidence)
    others = _others(article, draft, owner, number)
    parties = (
        *(_participant(article, p, "principal") for p in draft.parties),
        *(_participant(article, p, "attending") for p in others),
    )
    _people_evidence(article, [*draft.parties, *others], evidence)
    mine = tuple(s for s in statements if s.meeting == number)
    agreed = tuple(a for a in agreements if a.meeting == number)
    flags = _meeting_flags(day, basis, draft)
    evidence["event"] = (_at(article, first_event),)
    return Meeting(
        day.iso if day else None,
        day.last if day else None,
        {10: "day", 7: "month", 4: "year"}.get(len(day.iso)) if day else None,
        basis,
        mode,
        _event(first_event.event, mode),
        draft.countries,
        _host(draft, place, mode),
        place,
        parties,
        _topics(article, number, evidence),
        agreed,
        mine,
        evidence,
        flags,
    )


def _day(
    article: Article, draft: Draft, number: int, evidence: dict[str, tuple[Passage, ...]]
) -> tuple[Day | None, str | None]:
    """The day of the draft; a main meeting without one takes that of lead, caption, dateline or record."""
    if draft.day is not None:
        spans = [article.passage(*s) for s in draft.day_spans]
        if "+" in draft.day.basis:
            spans.extend(article.passage(*s) for s in article.anchor_spans)
        evidence["date"] = tuple(spans)
        from_caption = all(_in_caption(article, start) for start, _ in draft.day_spans)
        return draft.day, "caption" if from_caption else draft.day.basis
    first_line = draft.tellings[0][0]
    if found := _month_of_tour(article, first_line, evidence):
        return found, found.basis
    if number == 0 and (found := _day_of_lead(article, first_line, evidence)):
        return found, found.basis
    if article.anchor is None:
        return None, None
    evidence["date"] = tuple(article.passage(*s) for s in article.anchor_spans)
    return Day(article.anchor.isoformat(), None, article.anchor_basis or "published"), article.anchor_basis


_ON_TOUR = re.compile(
    r"(?:[Dd]uring|[Ii]n|[Oo]n) (?:the|his|her|their|this) (?:[\w-]+ ){0,2}(?:visit|tour|trip|stay|journey)\b"
)
_MANY_DAYS = re.compile(
    r"\b(?:\w+-day (?:\w+ ){0,3}(?:visit|trip|stay)|(?:\w+-(?:nation|country)|regional) (?:tour|trip))\b"
)


def _month_of_tour(article: Article, told: Line, evidence: dict[str, tuple[Passage, ...]]) -> Day | None:
    """``During the visit, X met Y`` after "a visit from 18 to 21 October 2016": only the month is known."""
    if not _ON_TOUR.match(article.folded, told.start, told.end):
        return None
    before = [m for m in article.dates if m.end <= told.start]
    ranged = next((m for m in before if m.kind == "day" and m.last), None)
    if ranged is None and not _MANY_DAYS.search(article.small, 0, told.start):
        return None
    day = article.resolve(ranged) if ranged else None
    iso = day.iso if day else article.anchor.isoformat() if article.anchor else None
    if iso is None:
        return None
    spans = ((ranged.start, ranged.end),) if ranged and day else article.anchor_spans
    evidence["date"] = tuple(article.passage(*s) for s in spans)
    return Day(iso[:7], None, f"tour:{day.basis if day else article.anchor_basis}")


def _in_caption(article: Article, offset: int) -> bool:
    return any(p.kind == "caption" and p.start <= offset < p.end for p in article.layout.parts)


def _day_of_lead(article: Article, told: Line, evidence: dict[str, tuple[Passage, ...]]) -> Day | None:
    """The day of a caption or of a sentence before the telling: ``X said on Wednesday ... . He made the remarks``."""
    early = [x for x in article.lines if x.part in ("lead", "body")][:4]
    captions = [x for x in article.lines if x.part == "caption"][:2]
    for line in [*(x for x in early if x.start <= told.start), *captions]:
        for mention in article.dates_in(line.start, line.end):
            if mention.kind not in ("weekday", "today", "yesterday", "day", "before"):
                continue
            day = article.resolve(mention)
            if day is not None and article.anchor is not None and _is_recent(day, article.anchor.toordinal()):
                spans = ((mention.start, mention.end), *(article.anchor_spans if "+" in day.basis else ()))
                evidence["date"] = tuple(article.passage(*s) for s in spans)
                return Day(day.iso, day.last, "caption" if line.part == "caption" else f"lead:{day.basis}")
    return None


def _is_recent(day: Day, anchor: int) -> bool:
    return 0 <= anchor - date.fromisoformat(day.iso).toordinal() <= FRESH_DAYS


def _mode(article: Article, draft: Draft, number: int, evidence: dict[str, tuple[Passage, ...]]) -> str:
    """The mode a sentence tells, video and phone before meeting face to face; else the headline's; else by talks."""
    told = [(line, event) for line, event in draft.tellings if event.mode != "unknown"]
    evidence["mode"] = tuple(_at(article, event) for _, event in (told or draft.tellings)[:1])
    for wanted in ("video", "phone"):
        if found := next(((x, e) for x, e in told if e.mode == wanted), None):
            evidence["mode"] = (_at(article, found[1]),)
            return wanted
    headline = _title_mode(article, draft, number)
    if headline is not None:
        return headline
    if any(_SIDELINES.search(article.small, x.start, x.end) for x, _ in draft.tellings):
        return "in-person"
    return "in-person" if told or _is_talks(draft) else "unknown"


_SIDELINES = re.compile(r"\b(?:sidelines|margins) of\b|\bface-to-face\b|\bin person\b")


def _at(article: Article, event: Event) -> Passage:
    """The passage of the trigger."""
    return article.passage(*event.at)


# "X's Call with Y", "phone talks"; a courtesy call and calling on somebody are visits.
_PHONE = re.compile(
    r"\b(?:tele)?phone\b|\btelephon|(?<!courtesy )(?<!farewell )\bcalls? (?:with|between|from|to)\b|[\w.]'?s? call$"
    r"|by call\b|\bphone"
)
_VISIT = re.compile(r"\b(?:courtesy|farewell|introductory|protocol) (?:call|visit)|\bcalls? on\b")
_VIDEO = re.compile(r"\b(?:video|virtual(?!ly (?!on|with|in|by))|online)")


_MEETING = re.compile(r"\bmeeting\b(?: with (\w+))?")


def _title_mode(article: Article, draft: Draft, number: int) -> str | None:
    """The mode the headline tells of the main meeting."""
    title = lower(fold(article.headline_text))
    if number:
        return None
    if _VISIT.search(title):
        return "in-person"
    if _PHONE.search(title):
        return "phone"
    if _VIDEO.search(title):
        return "video"
    meeting = _MEETING.search(title)
    return "in-person" if meeting and not _is_other(article, draft, meeting[1]) else None


def _is_other(article: Article, draft: Draft, word: str | None) -> bool:
    """``says meeting with Kim being set`` above a call with somebody else."""
    named = [p for p in article.cast if word in p.words]
    return bool(named) and all(id(p) not in draft.people() for p in named)


def _is_talks(draft: Draft) -> bool:
    return any(event.event in ("talks", "meeting", "summit") for _, event in draft.tellings)


def _event(name: str, mode: str) -> str:
    return "call" if mode == "phone" else name


def _place(article: Article, draft: Draft, number: int, mode: str, evidence: dict[str, tuple[Passage, ...]]) -> Place:
    found = None if mode == "phone" else places.of_meeting(article, [x for x, _ in draft.tellings], mode, number == 0)
    if found is None:
        return Place()
    evidence["place"] = (found[1],)
    return found[0]


def _host(draft: Draft, place: Place, mode: str) -> str | None:
    return place.country if mode == "in-person" else None


def _participant(article: Article, party: Party, part: str) -> Participant:
    person = party.person
    if person is None:
        title = party.mention.title
        return Participant(
            None, None, None, party.country, article.text[slice(*title)] if title else None, party.mention.role, part
        )
    # "Prince N, the Crown Prince and Prime Minister": an office says more than a rank by birth.
    offices = [t for t in person.titles if t.role != "royal"] or person.titles
    title_range = offices[0] if offices else None
    return Participant(
        slug(person.name) or None,
        person.name,
        person.family_name(),
        party.country or person.country,
        article.text[title_range.start : title_range.end] or None if title_range else None,
        person.role,
        part,
    )


def _others(article: Article, draft: Draft, owner: _Owner, number: int) -> list[Party]:
    """Those present beside the principals, each once; a land no principal stands for is none of theirs."""
    found: list[Party] = []
    for line, mention in attendance.attending(article):
        known = (p.person for p in (*draft.parties, *found))
        if owner.of.get(line.start) == number and all(mention.person is not p for p in known):
            found.append(Party(mention.person, mention.country, mention))
    return found


def _people_evidence(article: Article, parties: list[Party], evidence: dict[str, tuple[Passage, ...]]) -> None:
    people = [(p.person.start, p.person.end) if p.person else (p.mention.start, p.mention.stop) for p in parties]
    offices = [(p.person.titles[0].start, p.person.titles[0].end) for p in parties if p.person and p.person.titles]
    lands = [p.person.country_span for p in parties if p.person and p.person.country_span]
    for key, spans in (("participants", people), ("titles", offices), ("countries", lands)):
        # What only the record's own headline says has no place in the text: 0 to 0.
        evidence[key] = tuple(article.passage(*s) for s in spans if s[1])


_TOLD_AT_ONCE = frozenset({"title", "caption", "lead"})


def _topics(article: Article, number: int, evidence: dict[str, tuple[Passage, ...]]) -> tuple[str, ...]:
    """Topics belong to the main meeting; which of them a further meeting dealt with a report hardly ever says."""
    if number:
        return ()
    parts = [
        (p.start, p.end, p.kind in _TOLD_AT_ONCE)
        for p in article.layout.parts
        if p.kind in _TOLD_AT_ONCE or p.kind == "body"
    ]
    found = topics.find(article.small, parts)
    if found:
        evidence["topics"] = tuple(article.passage(*span) for span in found.values())
    return tuple(found)


def _meeting_flags(day: Day | None, basis: str | None, draft: Draft) -> tuple[str, ...]:
    flags = []
    if day is None:
        flags.append("no-date")
    elif basis in ("caption", "published", "stamp"):
        flags.append(f"date-from-{basis}")
    if any(p.person is not None and p.person.guessed for p in draft.parties):
        flags.append("country-from-outlet")
    if any(p.person is None for p in draft.parties) or len(draft.parties) < 2:
        flags.append("unnamed-principal")
    return tuple(flags)


def _source(article: Article, digest: str, words: int) -> Source:
    given = article.document
    return Source(
        given.path,
        given.part,
        given.source_id,
        article.outlet,
        article.carrier,
        article.side,
        given.title or (article.headline_text or None),
        article.published.isoformat() if article.published else None,
        given.url,
        words,
        digest,
    )


def _sentences(
    article: Article, statements: tuple[Statement, ...], agreements: tuple[Agreement, ...], owner: _Owner
) -> list[Sentence]:
    said = {s.span.start: n for n, s in enumerate(statements)}
    agreed = {a.span.start: n for n, a in enumerate(agreements)}
    found = []
    for line in article.lines:
        statement, agreement = said.get(line.start), agreed.get(line.start)
        section = _SECTION.get(line.part) or (
            "agreement" if agreement is not None else "statement" if statement is not None else "text"
        )
        found.append(
            Sentence(article.passage(line.start, line.end), section, owner.of.get(line.start), statement, agreement)
        )
    return found


def _flags(article: Article) -> tuple[str, ...]:
    return ("unknown-outlet",) if article.outlet is None else ()
