"""Who else was there: roll calls, heads of delegations, and the names of groups told without one."""

from __future__ import annotations

import re

from diplotalk.extract import literals, retold
from diplotalk.extract.cast import Person
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.draft import Draft, merge, of_parties
from diplotalk.extract.frames import Event
from diplotalk.extract.pairs import joined
from diplotalk.extract.parties import Party, guess_own, party_of
from diplotalk.extract.people import Mention, named
from diplotalk.extract.recency import is_gone_by
from diplotalk.extract.terms import HIGHEST
from diplotalk.text.fold import fold, lower


def is_roll_call(article: Article, line: Line) -> bool:
    """Does the sentence only tell who else was there?"""
    here = (article.small, line.start, line.end)
    attended = "S" not in line.chunks.kinds and literals.stand(_ATTENDING, *here) and _ATTENDED.search(*here)
    return bool(attended) or _ROLL_CALL.match(article.folded, line.start) is not None


# "Present there were A and B": neither the pair of the talks nor whom "he" means next.
_ROLL_CALL = re.compile(r"(?:Also |Others )?(?:[Pp]resent|[Aa]ttending|[Oo]n hand|[Ii]n attendance)\b")


# "X, Y and Z attended the meeting", "The talks were also attended by X"
_ATTENDED = literals.headed(
    "aw",
    r"\b(?:attended the (?:meeting|audience|talks|call|session)|(?:was|were) (?:also )?(?:attended by|present))\b",
)
_ATTENDING = ("attended ", " present")


def add_roll(article: Article, line: Line, found: list[Draft]) -> None:
    """``Participants in the call included ...``: everyone there joins the one meeting told so far, told or not."""
    if len(line.mentions) < 2 or len(found) > 1 or len(people := named(line.mentions)) < 2:
        return
    here = (article.folded, line.start, line.end)
    if not retold.is_roll(*here) and not retold.is_joined(*here, people):
        return
    host = next((m for x in article.lines for m in x.mentions if m.person is not None), None)
    if host is None:
        return
    parties = [party_of(m) for m in (host, *people)]
    guess_own(article, parties)
    if found:
        # Of a land whose principal is told, the others are company.
        parties = [p for p in parties if p.country not in found[0].countries or p.person in _principals(found[0])]
    draft = of_parties(parties)
    event = Event(([host], people), (), "unknown", "talks", (line.start, line.end), "noun")
    draft.tellings.append((line, event))
    if found:
        merge(found[0], draft)
    else:
        found.append(draft)


# "The summit in Suva was attended by President X of Fiji, President Y of Oman and Prime Minister Z of Kenya"; not "The
# 2016 summit", "The rebel talks"
_SUMMIT_ROLL = literals.headed(
    "t",
    r"\bthe (?:(?:[a-z]+-day|trilateral|extraordinary|emergency|regional|annual|plenary|leaders'|virtual|online)"
    r" )?(?:summit|meeting|session|talks)(?: (?:in|at|on) [^,.;]{2,40})? (?:was|were) attended by\b",
)
_BY_SCREEN = re.compile(r"\b(?:virtual|online|video)\b")
_NOT_THEMSELVES = re.compile(r"\b(?:envoys|representatives|delegates|deputies|ministers) of\b|\bnot by\b")
# Two heads at a table may be host and guest of something else; three lands' heads are a summit.
_LANDS_OF_SUMMIT = 3


def add_summit_roll(article: Article, line: Line, found: list[Draft]) -> None:
    """``The summit was attended by``: where nothing else tells of it, those heads of state and government met."""
    if found or line.part not in NEWS or article.small.find(" attended by ", line.start, line.end) < 0:
        return
    if not _SUMMIT_ROLL.search(article.small, line.start, line.end):
        return
    if _NOT_THEMSELVES.search(article.small, line.start, line.end):
        return
    if any(is_gone_by(article, day) for day in article.dates_in(line.start, line.end)):
        return
    heads = [m for m in named(line.mentions) if m.person is not None and m.person.roles & HIGHEST]
    parties = [party_of(m) for m in heads]
    if len({p.country for p in parties} - {None}) < _LANDS_OF_SUMMIT:
        return
    draft = of_parties(parties)
    mode = "video" if _BY_SCREEN.search(article.small, line.start, line.end) else "in-person"
    draft.tellings.append((line, Event((heads, []), (), mode, "summit", (line.start, line.end), "noun")))
    found.append(draft)


def _principals(draft: Draft) -> list[Person | None]:
    return [p.person for p in draft.parties if p.person is not None]


_TWO_PLUS_TWO = re.compile(r"\b(?:2 ?\+ ?2|two[- ]plus[- ]two|2 plus 2)\b")
_OF_DEFENCE = re.compile(r"\bdefen[cs]e\b")
_EACH = 2


def add_two_plus_two(article: Article, found: list[Draft]) -> None:
    """``At the two-plus-two meeting``: the foreign and the defence minister of both lands met, all four at once."""
    main = found[0] if found else None
    if main is None or len(main.countries) != 2 or not _is_two_plus_two(article, main):
        return
    for person in article.cast:
        defence = any(_OF_DEFENCE.search(article.small, t.start, t.end) for t in person.titles)
        land = person.country or (article.home if not person.countries else None)
        mention = next((m for line in article.lines for m in line.mentions if m.person is person), None)
        free = sum(p.country == land and p.person is not None for p in main.parties) < _EACH
        ministers = "foreign-minister" in person.roles or ("minister" in person.roles and defence)
        if ministers and land in main.countries and free and mention and id(person) not in main.people():
            main.parties.append(Party(person, land, mention))
    found[1:] = [d for d in found[1:] if not _is_part(d, main)]


# So many sentences are a report's head.
_HEAD = 2


def _is_two_plus_two(article: Article, main: Draft) -> bool:
    """Is it called so where it is told, in the headline or at the head? Not ``agreed to set up a 2+2 format``."""
    if _TWO_PLUS_TWO.search(lower(fold(article.headline_text))):
        return True
    head = [x for x in article.lines if x.part in NEWS][:_HEAD]
    told = [*head, *(line for line, _ in main.tellings if line.paragraph >= 0)]
    return any(_TWO_PLUS_TWO.search(article.small, x.start, x.end) for x in told)


def _is_part(draft: Draft, main: Draft) -> bool:
    """Does a draft tell of some of those of the main meeting, on no other day?"""
    same_day = draft.day is None or main.day is None or draft.day.iso == main.day.iso
    return same_day and draft.countries == main.countries and draft.people() <= main.people()


# "The Indian delegation was led by X", "Y led for Oman", "Japan was represented by Z"
_HEADS = re.compile(r"\b(?:led|headed|represented|chaired) (?:by|for)\b|\b(?:led|headed) the\b")


def add_heads(article: Article, line: Line, found: list[Draft]) -> None:
    """``A and B held consultations. The delegation of A was led by X``: X met for A in what was told last."""
    draft = found[-1] if found else None
    if draft is not None and any(p.mention.how == "group" for p in draft.parties):
        _name_group(article, draft, line)
        return
    if draft is None or len(draft.countries) != 2 or (draft.parties and not draft.headed):
        return
    if any(p.person is None for p in draft.parties) or not _HEADS.search(article.small, line.start, line.end):
        return
    _name_in_order(draft, line)
    _name_present(line)
    last: Mention | None = None
    for mention in line.mentions:
        person = mention.person
        missing = set(draft.countries) - {p.country for p in draft.parties}
        # "Minister X and Trade Representative Y led the delegation of A"
        beside = last is not None and last.country == mention.country and _is_joined(line, last, mention)
        if person is not None and (person.country in missing or beside):
            draft.parties.append(Party(person, person.country, mention))
            draft.headed, last = True, mention


def _is_joined(line: Line, first: Mention, second: Mention) -> bool:
    """Does "and" alone stand between the two?"""
    gap = line.chunks.kinds[first.end : second.first]
    return gap.startswith("&") and joined(line.chunks.kinds, first.end, second.first)


# "Present there on the DPRK side were Vice Foreign Minister X and officials concerned"
_ON_SIDE = re.compile(r"d(?:t?(?P<land>[CA])x|x?pt)e[tp]?(?=[TH]*N)")


# "Present there were N and officials concerned from the DPRK side"
_FROM_SIDE = re.compile(r"(?P<name>N)&P[xO]{0,2}ut?(?P<land>[CA])x")


def _name_present(line: Line) -> None:
    """Gives the first of those who are told to be present on the side of a land that land."""
    for side in _FROM_SIDE.finditer(line.chunks.kinds):
        codes = line.chunks.values[side.start("land")]
        for one in line.mentions:
            here = one.first <= side.start("name") < one.end
            if here and one.person is not None and not one.person.countries and len(codes) == 1:
                one.person.countries, one.person.guessed = codes, True
    for side in _ON_SIDE.finditer(line.chunks.kinds):
        mention = next((m for m in line.mentions if m.person is not None and m.end > side.end()), None)
        codes = line.chunks.values[side.start("land")] if side["land"] else ()
        if mention is not None and mention.person is not None and not mention.person.countries and len(codes) == 1:
            mention.person.countries, mention.person.guessed = codes, True


# "The delegations of the sides were headed by"
_BOTH_HEADED = re.compile(r"tE(?:ot?B?x?s?)?elb[^SV;]*$")


def _name_in_order(draft: Draft, line: Line) -> None:
    """``Talks between A and B were held. The delegations were headed by Ministers X and Y``: X of A and Y of B."""
    lands = draft.tellings[0][1].countries if draft.tellings else ()
    people = [m.person for m in line.mentions if m.person is not None]
    if draft.parties or len(lands) != 2 or len(people) != 2 or _BOTH_HEADED.match(line.chunks.kinds) is None:
        return
    if any(person.countries or not person.titles for person in people):
        return
    for person, land in zip(people, lands, strict=True):
        person.countries, person.guessed = (land,), True


# "N, vice chairman of the committee and leader of the delegation, said"
_LEADS = re.compile(r"\b(?:leader|head) of the delegation\b")


_LEADS_WITHIN = 80


# "Sen. N (D-Wis.), who"
_WHO = re.compile(r"(?:\([^)]{1,6}\))?,q")


# "The six-member delegation is headed by N", "The group was led by N"
_HEADED = re.compile(r"t?[x0-]{0,4}[Ex]elb[tpHTO]{0,4}$")


def _name_group(article: Article, draft: Draft, line: Line) -> None:
    """``A delegation of lawmakers met Y. Senator X, who led the group, said``: X met Y."""
    for mention in line.mentions:
        leads = _LEADS.search(article.small, mention.stop, min(line.end, mention.stop + _LEADS_WITHIN))
        heads = _HEADED.search(line.chunks.kinds, max(0, mention.first - 14), mention.first) is not None
        if mention.person is None or not (leads or heads or _WHO.match(line.chunks.kinds, mention.end)):
            continue
        for party in draft.parties:
            known = mention.country or (party.country if heads else None)
            if party.mention.how == "group" and party.country == known:
                party.person, party.mention = mention.person, mention
                if party.country is not None and not mention.person.countries:
                    mention.person.countries = (party.country,)


_TALKS = r"(?:talks|round|session|meeting|negotiations|dialogue|conference|summit|dinner|lunch)"
_IN_CHAIR = r"(?:chaired|mediated|moderated|facilitated|presided over)"
# "The round was chaired by N", "N, who chaired the session together with"
_CHAIRED_BY = re.compile(
    rf"(?:the|their|these) (?:[\w-]+ ){{0,2}}{_TALKS}(?P<which>[^.;\"]{{0,60}}?) (?:was|were) (?:co-)?{_IN_CHAIR} by "
    r"(?P<chair>[^.;\"]{0,80})$"
)
_WHO_CHAIRED = re.compile(rf", who (?:also )?{_IN_CHAIR} (?:the|their|this|that) (?:[\w-]+ )?{_TALKS}\b")
# Talks of another place, time or pair; a chair who was far away.
_OTHER_TALKS = re.compile(r"\b(?:in|of|between|on|last|previous|first|next|separate|(?:19|20)[0-9]{2})\b")
_FROM_FAR = re.compile(r"[^.;]{0,60}\b(?:by (?:tele)?phone|by video|from|not present|absent|(?:19|20)[0-9]{2})\b")
# So many sentences behind the telling of the talks it is told who chaired them.
_CHAIR_BEHIND = 3


def add_chairs(article: Article, draft: Draft) -> None:
    """``The round was chaired by the EU's envoy, X``: who led the talks of two lands was there, for a third side."""
    told = max(line.start for line, _ in draft.tellings)
    behind = [x for x in article.lines if x.part in NEWS and x.start >= told][: _CHAIR_BEHIND + 1]
    called = any(event.mode == "phone" for _, event in draft.tellings)
    for line in behind if len(draft.countries) > 1 and not called else ():
        for mention in line.mentions:
            if mention.country not in (None, *draft.countries) and _is_in_chair(article, line, mention):
                draft.parties.append(party_of(mention))
                draft.countries = tuple(sorted({p.country for p in draft.parties if p.country}))


def _is_in_chair(article: Article, line: Line, mention: Mention) -> bool:
    if mention.person is None or not mention.person.titles:
        return False
    who = _WHO_CHAIRED.match(article.small, mention.stop, line.end)
    if who is not None:
        return _FROM_FAR.match(article.small, who.end(), line.end) is None
    chaired = _CHAIRED_BY.match(article.small, line.start, mention.start)
    if chaired is None or _OTHER_TALKS.search(chaired["which"]):
        return False
    others = (m for m in line.mentions if m.person is not None and m is not mention)
    return not any(chaired.start("chair") <= m.start < mention.start for m in others)
