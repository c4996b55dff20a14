"""Sides that their sentence names by land or office alone: who of the article stands for them, if anybody."""

from __future__ import annotations

import re

from diplotalk.extract import pairs, people
from diplotalk.extract.cast import Person, Title, differ
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.draft import Draft
from diplotalk.extract.draft import offices as offices_of
from diplotalk.extract.frames import Event
from diplotalk.extract.introductions import offices
from diplotalk.extract.name_lands import heads_delegation
from diplotalk.extract.parties import Party, share_counterpart
from diplotalk.extract.people import Mention
from diplotalk.extract.recency import DAYS, is_gone_by
from diplotalk.extract.told_before import take_office
from diplotalk.text.fold import fold, lower

# "Working-level talks between officials from A and B": not those in which the two presidents, named below, once met.
_WORKING = re.compile(r"\b(?:officials|diplomats|negotiators|envoys|experts|delegates|(?:working|expert)-level)\b")
_LEADERS = frozenset({"head-of-state", "head-of-government"})
_OF_CABINETS = frozenset({"minister", "foreign-minister", "vice-minister", "ambassador", "military"})
# "the presidents of A and B", "the leaders of A and B", "Kenyan and Omani leaders", "Kenya and Oman's leaders", "EU
# leaders"
_OFFICES = re.compile(r"P|[BE][ou]t?[CG]|[ACG]s?B")
# "Negotiations between A, B and C ended in Oslo on Monday", "A and B held their dialogue": the lands alone met.
_WERE_HELD = re.compile(
    r"\b(?:held|convened|ended|broke up|began|opened|took place|(?:was|were|been) held|concluded|wrapped up"
    r"|resumed|started|kicked off)\b"
    r"|(?:commission|committee|group|council|mechanism|forum|dialogue|consultations)\b[^.;]{0,40} (?:met|closed)\b"
    # "A and B agreed to cut tariffs at their annual talks"
    r"|\b(?:at|in|during|after|following) their (?:[\w-]+ ){0,3}"
    r"(?:talks|meeting|session|summit|dialogue|consultations)\b"
)


def fill(article: Article, draft: Draft) -> None:
    """Lands that met without a name: whoever the article names with an office for each; in the lead, the land alone."""
    if draft.parties and not draft.headed:
        return
    _by_order_of_names(article, draft)
    working = any(_WORKING.search(article.small, line.start, line.end) for line, _ in draft.tellings)
    told_of = offices_of(draft)
    for code in draft.countries:
        if any(p.country == code for p in draft.parties):
            continue
        known = [p for p in article.cast if p.country == code]
        if not known and code == article.home:
            known = _own(article, draft)
        known = known or _host(article) or _left_over(article, draft, code)
        known = [p for p in known if p.roles != {"spokesperson"}]
        known.sort(key=lambda p: (not p.titles, p.roles.isdisjoint(told_of)))
        known = [p for p in known if not (working and p.roles & _LEADERS) and not differ(p.roles, told_of)]
        if told_of & _OF_CABINETS and not told_of & _LEADERS:
            known = [p for p in known if p.roles & told_of or not p.roles & _LEADERS]  # no chancellor
        if not told_of and not any(_OF_HEADS.search(article.small, x.start, x.end) for x, _ in draft.tellings):
            known = [p for p in known if p.roles.isdisjoint(_LEADERS) or _is_near(draft, p)]
        person = known[0] if known else None
        mention = next((m for line in article.lines for m in line.mentions if m.person is person), None)
        if person is None or mention is None:
            tellings = draft.tellings
            line, event = next((t for t in reversed(tellings) if _is_at_head(article, t[0])), tellings[-1])
            told = _OFFICES.search(line.chunks.kinds) or _WERE_HELD.search(article.small, line.start, line.end)
            strange = all(p.country != code for p in article.cast)
            fresh = _is_of_a_day(article, draft, line) or (strange and _is_just_now(article, line))
            if not _is_at_head(article, line) or not told or not fresh:
                draft.parties = []
                return
            mention = _of_office(line, event, code)
        draft.parties.append(Party(person, code, mention))


# So many sentences into the news a broadcast may come to its first item: "The leaders of A and B met yesterday."
_FIRST_ITEM = 4


def _is_at_head(article: Article, line: Line) -> bool:
    if line.part in ("lead", "caption"):
        return True
    opened = [x.start for x in article.lines if x.part in NEWS][:_FIRST_ITEM]
    return line.start in opened and _LEADERS_OF_LANDS.match(line.chunks.kinds) is not None


# "The leaders of A and B", "Foreign ministers from A, B and C"
_LEADERS_OF_LANDS = re.compile(r"t?x{0,2}[PB][ofu]t?[CG]")


def _is_of_a_day(article: Article, draft: Draft, line: Line) -> bool:
    """Is a day told, be it one that nothing in the text resolves?"""
    return draft.day is not None or any(m.kind in DAYS for m in article.dates_in(line.start, line.end))


_HAVE_MET = re.compile(r"\bha(?:ve|s) (?:just )?(?:met|held|spoken|talked|agreed|concluded|wrapped up|opened)\b")


def _is_just_now(article: Article, line: Line) -> bool:
    """``The presidents of A and B have held talks``: the perfect needs no day."""
    return _HAVE_MET.search(article.small, line.start, line.end) is not None


# Further from where "A and B concluded talks" a president is only spoken of (characters).
_NEAR = 700
_OF_HEADS = re.compile(r"\b(?:leaders|presidents|premiers|prime ministers|summit|heads of)\b")


def _is_near(draft: Draft, person: Person) -> bool:
    return any(abs(at - line.start) < _NEAR for line, _ in draft.tellings for at in person.mentions)


# "The foreign ministers of A and B" are whom they mean; "Lawmakers complained that A and B held talks" are not.
_MEET_AS = frozenset(
    {"head-of-state", "head-of-government", "foreign-minister", "minister", "vice-minister", "royal", "deputy-head"}
)


def _of_office(line: Line, event: Event, code: str) -> Mention:
    """The side of ``the foreign ministers of A and B`` that is of the land ``code``."""
    mention = Mention(0, 0, event.at[0], event.at[1], "office", None, (code,))
    at = line.chunks.kinds.find("P")
    if at >= 0 and line.chunks.values[at][0] in _MEET_AS:
        mention.title, mention.role = line.chunks.spans[at], line.chunks.values[at][0]
    return mention


# So many sentences behind the telling the two are named.
_NAMED_NEXT = 2


def _left_over(article: Article, draft: Draft, code: str) -> list[Person]:
    """``a call between the ministers of A and B. On the line with X, B's Minister Y``: X, of no land, is A's."""
    others = [c for c in draft.countries if c != code]
    if len(others) != 1 or not any(p.country == others[0] for p in article.cast):
        return []
    told = draft.tellings[0][0]
    behind = [x for x in article.lines if x.part in NEWS and x.start >= told.start][: _NAMED_NEXT + 1]
    for line in behind:
        people = list({id(m.person): m.person for m in line.mentions if m.person is not None}.values())
        if len(people) == len(draft.countries) and any(p.country == others[0] for p in people):
            return [p for p in people if not p.countries and p.role != "spokesperson"]
    return []


# "His host, N, promised"
_HOST_BEFORE = re.compile(r"\b(?:his|her|their|the) hosts?, $")


def _host(article: Article) -> list[Person]:
    """The one of no known land whom the report calls the other's host."""
    free = [p for p in article.cast if not p.countries]
    return [p for p in free if _HOST_BEFORE.search(article.small, max(0, p.start - 12), p.start)][:1]


def _own(article: Article, draft: Draft) -> list[Person]:
    """Whom an outlet introduces first without a land is of its own; abroad, if a partner stands beside him."""
    free = [p for p in article.cast if not p.countries and p.titles and p.role != "spokesperson"]
    if article.dateland in (None, article.home):
        return free[:1]
    for line in article.lines:
        both = pairs.pair(line.chunks, people.named(line.mentions))
        if any(m.country in draft.countries for m in both):
            return [m.person for m in both if m.person in free and m.person is not None]
    return []


_NO_PRINCIPALS = frozenset({"other", "spokesperson"})


def _by_order_of_names(article: Article, draft: Draft) -> None:
    """``The ministers of A, B and C, whom X hosted. Foreign ministers Y and Z``: as many as lands."""
    told = draft.tellings[0][1].countries
    lands = [c for c in told if all(p.country != c or not p.titles for p in article.cast)]
    free = [p for p in article.cast if p.titles and not p.countries and _NO_PRINCIPALS.isdisjoint(p.roles)]
    known = [p for p in article.cast if len(lands) == 1 and p.country in told and _NO_PRINCIPALS.isdisjoint(p.roles)]
    ranks = {"leader" if p.role in _LEADERS else p.role for p in (*free, *known)}
    sure = (len(lands) > 1 or len(told) > 2) and article.home in (None, *told)
    if not sure or not lands or len(lands) != len(free) or len(ranks - {"minister"}) > 1:
        return
    for person, code in zip(free, lands, strict=True):
        person.countries, person.guessed = (code,), True


# So many sentences before "the Kenyan minister and her Omani counterpart met" their bare names may stand.
_JUST_NAMED = 3
# "China's defence minister met his Vietnamese counterpart. General X and Lieutenant General Y held the meeting"
_NAMED_BEHIND = 1
_RANKS = frozenset({"military", "other"})


def name_both(article: Article, draft: Draft) -> None:
    """``Sol spoke for an hour and Lind for ten minutes. The meeting of Kenya's minister and his Omani counterpart``.

    Two of whom the text tells neither office nor land, named together, are those of the offices, in their order.
    """
    if len(draft.parties) != 2 or any(p.person is not None or p.country is None for p in draft.parties):
        return
    told = draft.tellings[0][0]
    behind = [x for x in article.lines if x.part in NEWS and x.start > told.start][:_NAMED_BEHIND]
    for line in (*reversed(article.before(told, _JUST_NAMED)), *behind):
        persons = list({id(m.person): m.person for m in line.mentions if m.person is not None}.values())
        if len(persons) == len(draft.parties) and not any(p.roles - _RANKS or p.countries for p in persons):
            for party, person in zip(draft.parties, persons, strict=True):
                take_office(article, person, party.mention)
                party.person = person
            share_counterpart(draft.parties)
            return


def name_offices(article: Article, draft: Draft) -> None:
    """``hosting his Venezuelan counterpart``: the one Venezuelan of the article who holds the host's office.

    ``The President met X`` under a heading that names him: the one president whom the article gives no land.
    """
    for party in draft.parties:
        known = [p.person for p in draft.parties if p.person is not None]
        holders = [p.person for p in draft.parties if p.person is not None and not p.mention.counterpart]
        held = frozenset.intersection(*(p.roles for p in holders)) - {"other"} if holders else frozenset()
        if party.person is not None or (party.mention.counterpart and not held and len(holders) != 1):
            continue
        if party.country is None:
            if party.mention.counterpart:
                _name_counterpart(article, party, holders[0])
            continue
        if party.mention.how == "group" and (leader := _leader(article, draft, party.country)) is not None:
            party.person = leader
            continue
        roles = held if party.mention.counterpart else {party.mention.role} - {"other"}
        same = [p for p in article.cast if p not in known and p.roles & roles and p.country in (party.country, None)]
        same = [p for p in same if not _is_other_head(article, party.mention, p)]
        if not same and party.mention.counterpart:
            # "her counterparts from Fiji and Oman ... Her Omani counterpart, N, warned"
            of_land = [p for p in article.cast if p not in known and p.country == party.country]
            # "The Omani defence chief told his Kenyan counterpart. ... Kenyan Gen. N is in Muscat"
            arms = any(_DEFENCE.search(article.small, t.start, t.end) for k in known for t in k.titles)
            same = [p for p in of_land if not p.titles or (arms and len(of_land) == 1 and p.roles <= _RANKS)]
        if len(same) == 1:
            party.person = same[0]
        elif not same and not party.mention.counterpart:
            party.person = _of_record_title(article, party)


def _is_other_head(article: Article, mention: Mention, person: Person) -> bool:
    """``the new Iranian president`` is not "supreme leader X", however high both stand."""
    if mention.title is None or not article.small[slice(*mention.title)].endswith("president"):
        return False
    titles = [article.small[t.start : t.end] for t in person.titles if t.end]
    return bool(titles) and not any("president" in title for title in titles)


_DEFENCE = re.compile(r"\bdefen[cs]e\b")
# So many sentences from the telling the head of the delegation is named.
_HEAD_NAMED = 6


def _leader(article: Article, draft: Draft, land: str) -> Person | None:
    """Whom a sentence near the telling, of the same days, tells to head the delegation of ``land``."""
    told = draft.tellings[0][0]
    behind = [x for x in article.lines if x.start > told.start and x.part in NEWS][:_HEAD_NAMED]
    for line in (*reversed(article.before(told, _HEAD_NAMED)), *behind):
        if "m" in line.chunks.kinds or any(is_gone_by(article, m) for m in article.dates_in(line.start, line.end)):
            continue
        for mention in line.mentions if "E" in line.chunks.kinds else ():
            name = line.chunks.kinds.find("N", mention.first, mention.end)
            leads = name >= 0 and mention.country == land and heads_delegation(line.chunks, name) is not None
            if leads and mention.person is not None:
                return mention.person
    return None


def _of_record_title(article: Article, party: Party) -> Person | None:
    """``Readout of the meeting with Mr. X, Minister for Foreign Affairs of Guinea`` above "the Foreign Minister of
    Guinea", whom the text itself never names. No passage of the text: from 0 to 0.
    """
    if article.headline is None or article.headline.paragraph >= 0:
        return None
    chunks, title = article.headline.chunks, article.document.title or ""
    small = lower(fold(title))
    for name in (n for n, kind in enumerate(chunks.kinds) if kind == "N"):
        held, countries, _ = offices(chunks, name, small)
        if countries == (party.country,) and any(t.role == party.mention.role for t in held):
            words = " ".join(title[slice(*chunks.spans[name])].split())
            if " " not in words:
                continue  # "Israeli Leader Leaves White House"
            told = Title(*party.mention.title, party.mention.role) if party.mention.title else held[0]
            return article.cast.introduce(words, 0, 0, countries, [told], None)
    return None


def _name_counterpart(article: Article, party: Party, other: Person) -> None:
    """``talks with his counterpart``, of no land: the one of another land in the article who holds his office."""
    same = [p for p in article.cast if p.country not in (None, other.country) and p.roles & (other.roles - {"other"})]
    if len(same) == 1:
        party.person, party.country = same[0], same[0].country


def drop(draft: Draft) -> None:
    """An office without a name goes when somebody named stands for its land, or when it stands for none."""
    named = {p.country for p in draft.parties if p.person is not None}
    draft.parties = [p for p in draft.parties if p.person is not None or (p.country and p.country not in named)]
    draft.countries = tuple(sorted({p.country for p in draft.parties if p.country}))
