"""Names without office or land that take those of the office, the counterpart or the delegation told just before."""

from __future__ import annotations

import re
from itertools import pairwise

from diplotalk.extract import office
from diplotalk.extract.cast import Person, Title
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.people import Mention, is_of_newsroom
from diplotalk.extract.terms import HIGHEST


def by_office_before(article: Article) -> None:
    """``told the British secretary ... . Mr X and John Smith met``: a name without an office takes the one before.

    Of several in the sentence before, the first name takes the first: ``The president met with his Omani counterpart.
    Ana Sol told the press, alongside Bo Lind, that``.
    """
    seen: set[int] = set()
    before: list[Mention] = []
    for number, line in enumerate(x for x in article.lines if x.part in NEWS):
        here: list[Mention] = []
        for mention in line.mentions:
            person = mention.person
            if _is_slot(article, line, mention, number):
                here.append(mention)
            elif person is not None and id(person) not in seen and not person.countries:
                if (own := _own_slot(article, mention, before)) is not None:
                    person.countries, person.country_span = own.countries, (own.start, own.stop)
                    before.remove(own)
                else:
                    _take_from(article, line, mention, before, here)
            seen.add(id(person))
        # "The prime minister has spoken to Turkey's president": of no known land, yet the first name is his.
        known = article.home is not None or not any(m.counterpart for m in here)
        before = here if known else [m for m in here if m.countries or m.counterpart]


# "Sol, Lind and General Berg discussed", "President Sol and President Lind met"
_LIST = re.compile(r"[HT]*N(?:,[HT]*N)*,?&[HT]*N(?!s)")


def by_list_before(article: Article) -> None:
    """``Kenya's minister met his Omani and Fijian counterparts. Sol, Lind and Berg discussed``: each in its order."""
    told = [x for x in article.lines if x.part in NEWS]
    for number, (line, following) in enumerate(pairwise(told)):
        names = _LIST.match(following.chunks.kinds)
        slots = [m for m in line.mentions if _is_slot(article, line, m, number)] if names is not None else []
        if names is None or not any(m.counterpart for m in slots):
            continue
        listed = [m for m in following.mentions if m.person is not None and m.first < names.end()]
        if len(listed) == len(slots) == len(line.mentions) and all(map(_may_take, listed, slots)):
            for mention, slot in zip(listed, slots, strict=True):
                if mention.person is not None:
                    _take_slot(article, following, mention.person, slot)


# "A senior US envoy landed"
_A_SENIOR = re.compile(r"tx{0,2}")
_GENERAL = frozenset({"other", "minister", "spokesperson"})


def by_lead(article: Article) -> None:
    """``A US envoy landed in Khartoum. Carl Lund, the special envoy, met``: the next one named holds that office."""
    told = [x for x in article.lines if x.part in NEWS][:_HEAD]
    for line, following in pairwise(told):
        slot, mention = (next(iter(x.mentions), None) for x in (line, following))
        if slot is None or mention is None or mention.person is None or mention.person.countries:
            continue
        opens = _A_SENIOR.fullmatch(line.chunks.kinds, 0, slot.first) is not None and not office.is_held(line, slot)
        held = slot.person is None and not slot.counterpart and len(slot.countries) == 1 and slot.role not in _GENERAL
        if opens and held and slot.role in mention.person.roles and mention.first <= 1:
            mention.person.countries, mention.person.country_span = slot.countries, (slot.start, slot.stop)


# "The foreign ministers of A and B have met"
_MINISTERS_OF = re.compile(r"t?x{0,2}(?P<office>P)[of]t?(?P<lands>(?:C,t?)*C,?&t?C)")


def by_ministers_before(article: Article) -> None:
    """``The foreign ministers of Kenya and Oman have met. Sol and Lind agreed``: as many names as lands, in order."""
    told = [x for x in article.lines if x.part in NEWS]
    for line, following in pairwise(told):
        listed = _MINISTERS_OF.match(line.chunks.kinds) if "P" in line.chunks.kinds else None
        names = _LIST.match(following.chunks.kinds) if listed is not None else None
        if listed is None or names is None:
            continue
        lands = [n for n in range(*listed.span("lands")) if line.chunks.kinds[n] == "C"]
        people = [m for m in following.mentions if m.person is not None and m.first < names.end()]
        if len(lands) != len(people) or not all(_is_bare(following, m) for m in people):
            continue
        role, title = line.chunks.values[listed.start("office")][0], line.chunks.spans[listed.start("office")]
        for mention, land in zip(people, lands, strict=True):
            if mention.person is not None:
                mention.person.titles.append(Title(*title, role))
                mention.person.countries, mention.person.country_span = (
                    line.chunks.values[land],
                    line.chunks.spans[land],
                )


def _may_take(mention: Mention, slot: Mention) -> bool:
    person = mention.person
    if person is None or person.countries or person.start != mention.start or len(person.words) < _BOTH:
        return False
    return not person.titles or slot.counterpart or slot.role in person.roles


def _take_from(article: Article, line: Line, mention: Mention, before: list[Mention], here: list[Mention]) -> None:
    """Gives a new name the office next before it in its sentence, or the first that the sentence before left free.

    Not a newsroom's own: ``The Herald's Ana Sol reports``.
    """
    bare = mention.end - mention.first == 1 and not is_of_newsroom(line.chunks, mention)
    slots = here if here and _is_apposed(line, here[-1], mention) else before
    if not slots or mention.person is None:
        return
    at = -1 if slots is here else 0
    slot = slots[at]
    if bare and (not slot.counterpart or _stands_beside(article, line, mention)):
        _take_slot(article, line, mention.person, slots.pop(at))
    elif any(m is not mention and m.country and m.country in slot.countries for m in line.mentions):
        return  # "a summit with his Omani counterpart. Harthy of Oman called on Foreign Minister X"
    elif slot.countries and (
        _is_guest(article, line, mention) or (slot.counterpart and _stands_beside(article, line, mention))
    ):
        mention.person.countries, mention.person.country_span = slot.countries, (slot.start, slot.stop)
        slots.pop(at)


def _own_slot(article: Article, mention: Mention, before: list[Mention]) -> Mention | None:
    """``The Turkish president and the Qatari emir spoke ... . President X and Sheikh Y``, in a Turkish report: X's.

    Of another land than the outlet's only where that has no such office.
    """
    person, home = mention.person, article.home
    roles = person.roles if person is not None else frozenset()
    own = next((m for m in before if m.countries == (home,) and m.role in roles), None)
    if own is not None or person is None or home is None or not office.is_unheard_of(article, home, person):
        return own
    return next((m for m in before if m.role in roles and len(m.countries) == 1 and not m.counterpart), None)


def _is_apposed(line: Line, slot: Mention, mention: Mention) -> bool:
    """``the President of Malta, Her Excellency N``; not ``The Prime Minister met N``, ``said so after N had left``."""
    return set("wVSa").isdisjoint(line.chunks.kinds[slot.end : mention.first])


def _is_slot(article: Article, line: Line, mention: Mention, number: int) -> bool:
    """An office of one land or of the reporting side, which a name further on may take."""
    if line.chunks.kinds[mention.end : mention.end + 1] == "s" and not mention.countries:
        return False  # "emerging from the President's office, X"
    held = mention.counterpart or (mention.title is not None and office.is_held(line, mention))
    told = len(mention.countries) == 1 or _is_own(article, mention, number)
    return mention.person is None and held and told


# "The visitor, Ana Sol,"
_GUEST = re.compile(r"t(?P<guest>x),$")


# "Ana Sol, who is here on a four-day visit"
_ON_A_VISIT = re.compile(
    r",? (?:who (?:is|was|has been)|currently|now) (?:here|in town|in the (?:country|capital)|on an? )"
)


def _is_guest(article: Article, line: Line, mention: Mention) -> bool:
    if _ON_A_VISIT.match(article.small, mention.stop):
        return True
    match = _GUEST.search(line.chunks.kinds, max(0, mention.first - 3), mention.first)
    return match is not None and line.chunks.values[match.start("guest")] in (("visitor",), ("guest",))


def _is_own(article: Article, mention: Mention, number: int) -> bool:
    """``The President spoke with Y``: the reporting side's own; of a minister only at the head of the report."""
    own = mention.role in HIGHEST or (number < _HEAD and mention.role in _OWN_OFFICES)
    return not mention.countries and not mention.counterpart and own


# Sentences at the head of a report in which "the defence secretary" is the reporting side's own.
_HEAD = 2


_OWN_OFFICES = frozenset({"foreign-minister", "minister", "deputy-head"})


def _stands_beside(article: Article, line: Line, mention: Mention) -> bool:
    """``Sol told the press, alongside Lind``, ``Sol informed Lind``, ``Sol met Lind``: one of two who act together."""
    before = [m for m in line.mentions if m.person is not None and m.stop <= mention.start]
    gap = line.chunks.kinds[before[-1].end : mention.first] if before else ""
    return bool(before) and ("V" in gap or gap == "S" or gap.rstrip("tH")[-1:] in ("w", "&"))


def _take_slot(article: Article, line: Line, person: Person, slot: Mention) -> None:
    if not slot.counterpart:
        take_office(article, person, slot)
        return
    other = next((m.person for m in line.mentions if m.person is not None and m.person is not person), None)
    if other is not None:
        person.titles.extend(other.titles[:1])
    person.countries, person.country_span = slot.countries, (slot.start, slot.stop)


# "the meeting with the delegation, led by Congressman N"; "a US delegation", "a delegation of US senators"
_OF_THE_DELEGATION = re.compile(r"tE,?e?lb[tTHOof]{0,6}$")


_ITS_LAND = re.compile(r"(?P<before>[ACG])x{0,2}E|E[ou]t?[x0B]{0,3}(?P<behind>[ACGI])")


def by_delegation_before(article: Article) -> None:
    """``discussed with a US delegation ... . The delegation, led by N``: the land that the sentence before gives it."""
    land: tuple[tuple[str, ...], tuple[int, int]] | None = None
    for line in (x for x in article.lines if x.part in NEWS and "E" in x.chunks.kinds):
        for mention in line.mentions:
            person = mention.person
            free = person is not None and not person.countries and land is not None
            before = max(0, mention.first - 10)
            if free and person is not None and _OF_THE_DELEGATION.search(line.chunks.kinds, before, mention.first):
                person.countries, person.country_span = land if land is not None else ((), None)
        if (told := _ITS_LAND.search(line.chunks.kinds)) is not None:
            at = told.start(told.lastgroup or 0)
            land = line.chunks.values[at], line.chunks.spans[at]


def by_office_behind(article: Article) -> None:
    """``Sol said ... . "It is water," the Kenyan minister added``: who spoke just before without land or office."""
    before: Line | None = None
    for line in article.lines:
        if before is not None and line.chunks.kinds[:1] == '"' and before.mentions and before.mentions[0].first == 0:
            person = before.mentions[0].person
            told = next((m for m in line.mentions if m.person is None and m.title and len(m.countries) == 1), None)
            free = person is not None and not person.titles and not person.countries
            if free and person is not None and told is not None and _tags(line, told):
                take_office(article, person, told)
        before = line if line.part in NEWS else before


# So many sentences at the head of a report are about those whose offices they leave for the next one.
_INTRODUCE = 5


# "The prime minister told", "A spokesperson said the prime minister told"
_OPENS_SLOT = re.compile(r"(?:t?[xA]{0,2}[xT]Sq?)?t?")


def by_offices_next(article: Article) -> None:
    """``Ana Sol came to Oslo. The European Commission president spent Monday``: the next sentence tells the office.

    ``a call between Ana Sol and Bo Lind. The prime minister told the Polish president``: of both, in their order.
    """
    told = [x for x in article.lines if x.part in NEWS and x.mentions][:_INTRODUCE]
    for number, (line, following) in enumerate(pairwise(told), 1):
        free = [m for m in line.mentions if _is_bare(line, m)]
        slots = [m for m in following.mentions if _is_slot(article, following, m, number)]
        opens = bool(slots) and _OPENS_SLOT.fullmatch(following.chunks.kinds, 0, slots[0].first) is not None
        acts = len(free) == 1 and (free[0].first == 0 or line.chunks.kinds[: free[0].first][-2:] in ("S", ",S", "SH"))
        near = line.paragraph == following.paragraph or not (opens and slots[0].countries)
        acts = acts and (near or _is_told_again(free[0]))
        if opens and len(free) == len(slots) and (acts or len(free) == _BOTH):
            for mention, slot in zip(free, _in_order(article, line, free, slots), strict=True):
                if mention.person is not None:
                    _take_slot(article, line, mention.person, slot)
                    slot.person = mention.person


_BOTH = 2
_HOSTS = ("hosted", "received", "welcomed", "hosts", "receives", "welcomes")


def _in_order(article: Article, line: Line, free: list[Mention], slots: list[Mention]) -> list[Mention]:
    """``Ana Sol met Bo Lind. The Omani premier said ..., while the Kenyan president``: Sol is the Kenyan paper's own.

    Who ``hosted Bo Lind in Muscat`` is the Omani.
    """
    verbs = [n for n in line.chunks.verbs if len(free) == _BOTH and free[0].end <= n < free[1].first]
    lands = [slot.countries[0] if len(slot.countries) == 1 else None for slot in slots]
    if not verbs or None in lands:
        return slots
    hosts = line.chunks.values[verbs[0]][-1].startswith(_HOSTS)
    towns = {v[0] for k, v in zip(line.chunks.kinds, line.chunks.values, strict=True) if k == "K" and len(v) == 1}
    first = towns & set(lands) if hosts else {article.home} & set(lands)
    return slots[::-1] if first == {lands[1]} else slots


def _is_told_again(mention: Mention) -> bool:
    """Not ``Terry Anderson flew home. The US president met``: who is named but once is of another item."""
    return mention.person is not None and len(mention.person.mentions) > 1


def by_protagonist(article: Article) -> None:
    """``The premier and Bo Lind met. ... the New Zealand Prime Minister, who``: the one bare name of the report's head.

    He holds the one office of a foreign land of whose holders the report names none.
    """
    told = [x for x in article.lines if x.part in NEWS]
    bare = {id(m.person): (x, m.person) for x in told[:_INTRODUCE] for m in x.mentions if _is_bare(x, m)}
    free = [p for x, p in bare.values() if p is not None and (len(p.mentions) > 1 or _has_company(x, p))]
    known = {p.country for p in article.cast} | {article.home}
    slots = [m for x in told for m in x.mentions if m.role in _FOREIGN and _is_slot(article, x, m, 0) and _acts(x, m)]
    slots = [m for m in slots if m.countries and m.countries[0] not in known and not m.counterpart]
    slots = [m for m in slots if not any(m.role in p.roles and _may_be_foreign(article, p) for p in article.cast)]
    if len(free) != 1 or len({(m.countries, m.role) for m in slots}) != 1:
        return
    # A land named but once is that of another item.
    if sum(_speaks_of(x, slots[0].countries[0]) for x in told) > 1:
        take_office(article, free[0], slots[0])


# Of whom a paper's readers know the office it tells again and again, and with "Sir" or "Mr".
_KNOWN_TO_READERS = 3


def by_office_alone(article: Article) -> None:
    """``X said beside Sir Joe Lund. During the prime minister's visit``: the office is that of the one bare name."""
    told = [x for x in article.lines if x.part in NEWS]
    bare = {
        id(m.person): m.person for x in told[:_INTRODUCE] for m in x.mentions if _is_bare(x, m) and _is_styled(x, m)
    }
    free = [p for p in bare.values() if p is not None and len(p.mentions) >= _KNOWN_TO_READERS]
    if len(free) != 1:
        return
    offices = [m for x in told[:_INTRODUCE] for m in x.mentions if m.role in HIGHEST and m.start > free[0].start]
    slots = [m for m in offices if m.person is None and m.title and not m.countries and not m.counterpart]
    if slots and not any(slots[0].role in p.roles for p in article.cast):
        take_office(article, free[0], slots[0])


def _is_styled(line: Line, mention: Mention) -> bool:
    return line.chunks.kinds.rfind("H", 0, mention.end) >= mention.first - 1


def _speaks_of(line: Line, land: str) -> bool:
    chunks = line.chunks
    return any(kind in "ACG" and land in value for kind, value in zip(chunks.kinds, chunks.values, strict=True))


def _has_company(line: Line, person: Person) -> bool:
    """``Prime Minister X and Fraser Wood met here``: named once, beside somebody who holds an office."""
    others = [m.person for m in line.mentions if m.person is not None and m.person is not person]
    return bool(line.chunks.verbs) and any(p.titles for p in others)


def _acts(line: Line, mention: Mention) -> bool:
    """Not ``The US president will speak at noon``: somebody of another item."""
    return line.chunks.kinds[mention.end : mention.end + 1] != "m"


def _may_be_foreign(article: Article, person: Person) -> bool:
    """``President Hartadi`` of no known land, unless the report is of a land with a president of its own."""
    home = article.home
    return not person.countries and (home is None or office.is_unheard_of(article, home, person))


_FOREIGN = HIGHEST | {"foreign-minister", "legislature-head"}


def _is_bare(line: Line, mention: Mention) -> bool:
    """A full name told here first, of whom neither office nor land is known."""
    person = mention.person
    if person is None or person.titles or person.countries or person.start != mention.start:
        return False
    return len(person.words) > 1 and not is_of_newsroom(line.chunks, mention)


def _tags(line: Line, mention: Mention) -> bool:
    """Does the office stand between direct speech and its verb?"""
    kinds = line.chunks.kinds
    return '"' in kinds[max(0, mention.first - 3) : mention.first] and "S" in kinds[mention.end : mention.end + 2]


# "Sol and Lind spent two hours": right behind the one whose counterpart was named.
_AND = re.compile(r",?&$")


def by_counterpart_before(article: Article) -> None:
    """``The Taoiseach and his British counterpart agreed. Ana Sol and Bo Lind spent``: Lind is the counterpart."""
    before: Line | None = None
    for line in (x for x in article.lines if x.part in NEWS):
        names = [m for m in line.mentions if m.person is not None][:2] if before is not None and before.mentions else []
        if len(names) == 2 and before is not None:
            told = [m for m in before.mentions if m.counterpart and len(m.countries) == 1]
            if len(told) == 1 and told[0].person is None:
                office.resolve(article, before)
                _take_counterpart(before, told[0], line, names)
        before = line


def _take_counterpart(before: Line, told: Mention, line: Line, names: list[Mention]) -> None:
    first, second = (m.person for m in names)
    if first is None or second is None or second.titles or second.countries or second.start != names[1].start:
        return
    beside = line.chunks.kinds[names[0].end : names[1].first]
    if any(m.person is first for m in before.mentions) and _AND.match(beside):
        second.titles.extend(first.titles[:1])
        second.countries, second.country_span = told.countries, (told.start, told.stop)


def take_office(article: Article, person: Person, mention: Mention) -> None:
    """Gives ``person`` the office that ``mention`` names, with its land or that of the outlet."""
    start, end = mention.title or (mention.start, mention.stop)
    person.titles.append(Title(start, end, mention.role))
    if mention.countries:
        person.countries, person.country_span = mention.countries, (mention.start, mention.stop)
    elif article.home is not None:
        person.countries, person.guessed = (article.home,), True
