"""The report of an article, out of its drafts of meetings, its outcomes and its sayings."""

from __future__ import annotations

from collections.abc import Set

from diplotalk.extract import attendance, meetings, outcomes, places, speech, topics
from diplotalk.extract.context import Article, Line
from diplotalk.extract.dates import Day
from diplotalk.extract.dating import day_of
from diplotalk.extract.draft import Draft
from diplotalk.extract.identity import slug
from diplotalk.extract.mode import mode_of
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
from diplotalk.lexicon import load

_SECTION = {"title": "title", "caption": "caption"}


def report(article: Article, digest: str, words: int) -> Report:
    """The report; ``digest`` is the SHA-256 of the text, ``words`` their number."""
    # The drafts give some persons their land, which "the Japanese minister said" asks for.
    drafts = meetings.drafts(article)
    found = outcomes.outcomes(article, {p for d in drafts for p in d.people()})
    said = speech.sayings(article, [o is not None for o in found])
    owner = _Owner(article, drafts)
    joint = {o.line.start for o in found if o is not None}
    agreements = tuple(_agreement(article, o, owner) for o in found if o is not None)
    statements = tuple(_statement(article, s, owner) for s in said if not _is_joint(joint, s))
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


def _is_joint(joint: Set[int], said: Saying) -> bool:
    """Is the sentence an agreement and nobody's own words? ``They agreed to wait, he said`` are his.

    ``joint``: where the sentences of agreement begin.
    """
    return said.line.start in joint and not said.line.mentions and said.verb is None and not said.quoted


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
    # What the sentence of the main meeting tells of another one, it tells of the same day.
    main = draft.tellings[0][0] is owner.drafts[0].tellings[0][0]
    day, basis, dated = day_of(article, draft, main)
    if day is not None:
        evidence["date"] = dated
    mode, evidence["mode"] = mode_of(article, draft, main)
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
    evidence["event"] = (article.passage(*first_event.at),)
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


def _event(name: str, mode: str) -> str:
    return "call" if mode == "phone" else name


def _place(article: Article, draft: Draft, number: int, mode: str, evidence: dict[str, tuple[Passage, ...]]) -> Place:
    found = None if mode == "phone" else places.of_meeting(article, draft, mode, number == 0)
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
        _of_one(article.text[title_range.start : title_range.end]) or None if title_range else None,
        person.role,
        part,
    )


def _of_one(title: str) -> str:
    """``Presidents X and Y``, ``the Ministers of Health X and Y``: the office of each is that of one."""
    head, of, charge = title.partition(" of ") if " of " in title else title.partition(" for ")
    if not head.endswith("s") or all(entry.kind != load.PLURAL for entry in load.lexicon().readings(head)):
        return title
    return (head[:-3] + "y" if head.endswith("ies") else head[:-1]) + of + charge


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
