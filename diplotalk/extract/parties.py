"""The principals of a meeting, and the lands of those whom their sentence gives none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from diplotalk.extract import office, partners, towns
from diplotalk.extract.cast import Person
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.frames import Event
from diplotalk.extract.lands import opening_land
from diplotalk.extract.outlet import sender
from diplotalk.extract.people import Mention
from diplotalk.lexicon import load
from diplotalk.text.fold import fold, lower


@dataclass(slots=True)
class Party:
    """One principal of a meeting: a person of the cast, or a side known by office alone."""

    person: Person | None
    country: str | None
    mention: Mention


def party_of(mention: Mention) -> Party:
    """The principal whom a mention names."""
    return Party(mention.person, mention.country, mention)


def share_counterpart(parties: list[Party]) -> None:
    """``his Kazakh counterpart``: the office of the other side is his as well."""
    for a, b in pairwise(parties):
        if b.mention.counterpart and a.person and b.person and not b.person.titles:
            b.person.titles.extend(a.person.titles[:1])


def of_land(article: Article, line: Line, code: str, event: Event) -> Party:
    """``met with the leaders of Fiji and Tonga``: whoever the article names for that land, else the land alone.

    ``brought the foreign ministers of Fiji and Tonga together``: whoever holds that office.
    """
    # "received letters of credence from the ambassadors of Fiji and Oman. Ana Sol of Fiji and Bo Lind of Oman were"
    envoys = event.event == "credentials"
    n = line.chunks.at(event.at[0])
    kinds = line.chunks.kinds
    told = _OFFICE_OF_LANDS.search(kinds, n, n + 8) or _OFFICE_OF_LANDS.search(kinds, max(0, n - 12), n)
    roles = {line.chunks.values[told.start()][0]} & _OF_ONE if told is not None and not envoys else set()
    person = next((p for p in article.cast if p.country == code and (p.titles or envoys) and p.roles >= roles), None)
    start, end = event.at
    return Party(person, code, Mention(0, 0, start, end, "office", person, (code,)))


# Offices that one person holds: "the ministers of Fiji and Tonga" may be any.
_OF_ONE = frozenset({"head-of-state", "head-of-government", "foreign-minister"})
# "the foreign ministers of Fiji and Tonga", "the Fijian and Tongan foreign ministers"
_OFFICE_OF_LANDS = re.compile(r"P(?=[of]t?C)|(?:(?<=A)|(?<=A[xO]))P")


def _is_of_a_body(article: Article, person: Person) -> bool:
    """``Deputy Secretary General of the Energy Charter``: an officer of a body that no table has."""
    titles = (article.small[t.start : t.end] for t in person.titles)
    return person.roles == {"organisation-head"} and any(" of " in title for title in titles)


def share_side(article: Article, side: list[Party]) -> None:
    """``Chinese President X, Premier Y and State Councilor Z``: one land's word serves the whole list."""
    lands = {p.country for p in side if p.country}
    heads = [p for p in side if p.person is not None and "head-of-state" in p.person.roles]
    if len(heads) > 1:
        return  # no land has two
    if len(lands) == 1 and side[0].country:
        for party in side:
            if party.country is None and party.person is not None and _is_of_a_body(article, party.person):
                continue  # "with the minister of Fiji, X, and the deputy secretary-general of the Compact, Y"
            party.country = side[0].country
            if party.person is not None and not party.person.countries and not party.mention.counterpart:
                party.person.countries = side[0].person.countries if side[0].person else (side[0].country,)


def by_order(parties: list[Party], lands: tuple[str, ...]) -> None:
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


def at_home(article: Article, line: Line, event: Event, parties: list[Party]) -> None:
    """``Queen X welcomed President Y to Windsor Castle`` where neither has a land: the host has that of the house.

    ``Secretary of State X stopped in Baghdad, where she met Prime Minister Y``: in a foreign town the one met is of it.
    """
    if len(parties) < 2 or parties[0].country:
        return
    guests = {p.country for p in parties[1:]}
    received = event.shape in _RECEIVED
    own_guest = received and article.home is not None and guests == {article.home}
    if guests != {None} and not own_guest:
        return
    found = towns.in_line(article, line)
    if own_guest and found is not None and found[0].country == article.home:
        return
    if not received or found is None:
        _abroad(article, found[0].country if found else _land_before(article, line), event, parties)
        return
    host = parties[0].person
    if found[0].country is None or host is None:
        return
    parties[0].country, host.countries = found[0].country, (found[0].country,)
    host.country_span = found[1].start, found[1].end


def at_own_house(article: Article, line: Line, event: Event, parties: list[Party]) -> None:
    """``Chancellor X of Germany met President Y at Bellevue Palace``: whom he calls on there is German."""
    if len(parties) != 2 or parties[1].country is not None or parties[1].mention not in event.sides[1]:
        return
    if event.shape == "receive":
        return
    found = towns.in_line(article, line)
    person = parties[1].person
    if found is None or not found[0].venue or found[0].country is None or found[0].country != parties[0].country:
        return
    if person is not None and person.roles & _NATIONAL and article.home in (None, parties[0].country):
        parties[1].country = found[0].country


def visitor_and_host(article: Article, line: Line, parties: list[Party]) -> None:
    """``the visiting President, X, held talks with his host, President Y, at Village Urugwiro``: of neither a land.

    The host is of the house's land or the outlet's, the visitor of the other one that the report is about.
    """
    if len(parties) != 2 or any(p.country is not None or p.person is None for p in parties):
        return
    visitors = [p for p in parties if is_visitor(line, p)]
    found = towns.in_line(article, line)
    land = (found[0].country if found is not None else None) or article.own
    if land is not None and land == article.home and not partners.speaks_for(article, land):
        return  # a wire's own land
    partner = partners.partner_of(article, land) if land is not None else None
    if len(visitors) != 1 or land is None or partner is None:
        return
    for party in parties:
        party.country = partner[0] if party is visitors[0] else land
        if party.person is not None and not party.person.countries:
            party.person.countries, party.person.guessed = (party.country,), True


def is_visitor(line: Line, party: Party) -> bool:
    """``the visiting President, X``"""
    return "+" in line.chunks.kinds[max(0, party.mention.first - 1) : party.mention.first + 2]


# "X received Y", "Y was received by X": the host stands first.
_RECEIVED = frozenset({"receive", "passive"})
# How many sentences back a town still is where they are.
_STILL_THERE = 2


def _land_before(article: Article, line: Line) -> str | None:
    """The land of the town that a sentence just before tells: ``X flew into Doha on Monday. The Emir received X``.

    Or the one with which the sentence itself opens: ``In Tonga on Saturday, the Minister sat down with Y``.
    """
    if (land := opening_land(line.chunks)) is not None:
        return land
    for before in reversed(article.before(line, _STILL_THERE)):
        if before.part in NEWS and (found := towns.in_line(article, before)) is not None:
            return found[0].country
        if before.part in NEWS and (land := _visited(before)) not in (None, article.home):
            return land
    return article.dateland


# "made an official visit to Fiji"
_VISIT = re.compile(r"x2t?(C)")
_JOURNEYS = frozenset({("visit",), ("trip",), ("travelled",), ("traveled",), ("flew",)})


def _visited(line: Line) -> str | None:
    """The land to which a sentence sends somebody on a visit."""
    for match in _VISIT.finditer(line.chunks.kinds):
        land = line.chunks.values[match.start(1)]
        if line.chunks.values[match.start()] in _JOURNEYS and len(land) == 1:
            return land[0]
    return None


# "visited Fiji on Monday and met with N", "travelled to Fiji and held talks with N"
_VISITED_AND = re.compile(r"(?P<went>x)2?t?(?P<land>C)[^SVqms;\"]{0,6}&V{1,2}$")
_WENT = frozenset((word,) for word in "visited toured travelled traveled flew went".split())


def in_land_visited(line: Line, event: Event, parties: list[Party]) -> None:
    """``X of Fiji visited Oman and met with Law Minister Y``: those of no other land are of the one visited."""
    chunks = line.chunks
    visit = _VISITED_AND.search(chunks.kinds, 0, chunks.at(event.at[0]) + 1)
    land = chunks.values[visit.start("land")] if visit is not None else ()
    if visit is None or chunks.values[visit.start("went")] not in _WENT or len(land) != 1:
        return
    if any(p.country == land[0] for p in parties if p.mention in event.sides[0]):
        return
    for party in parties:
        if party.mention in event.sides[1] and party.country is None and party.person is not None:
            party.country = land[0]
            party.person.countries, party.person.guessed = land, True


def _abroad(article: Article, land: str | None, event: Event, parties: list[Party]) -> None:
    received = event.shape in _RECEIVED
    guest, host = (parties[1], parties[0]) if received else (parties[0], parties[1])
    if land is None or article.home in (None, land) or not (event.sides[0] and event.sides[1]):
        return
    hosts = [host] if received else parties[len(event.sides[0]) :]
    known = [p.person for p in (guest, *hosts)]
    if len(parties) != 1 + len(hosts) or any(p is None or not p.titles for p in known):
        return
    for party, code in ((guest, article.home), *((p, land) for p in hosts)):
        party.country = code
        if party.person is not None:
            party.person.countries, party.person.guessed = (code,) if code else (), True


def abroad(article: Article, line: Line, parties: list[Party]) -> None:
    """``Taoiseach X met President Y in Paris``: in a foreign town the other head is not of the outlet's land."""
    free = [p for p in parties if p.country is None and p.person is not None and p.person.roles & _NATIONAL]
    known = [p for p in parties if p.country is not None]
    if len(parties) != 2 or len(free) != 1 or len(known) != 1 or known[0].country != article.home:
        return
    found = towns.in_line(article, line)
    land = found[0].country if found is not None else None
    if land is None or land == article.home or article.home is None or free[0].person is None:
        return
    # "On Tuesday in the Kyrgyz capital, Bishkek, she met President Y": of the town, whatever else is told of.
    opens = found is not None and "V" not in line.chunks.kinds[: line.chunks.at(found[1].start)]
    partner = None if opens else partners.partner_of(article, article.home)
    free[0].country = partner[0] if partner is not None else land
    free[0].person.countries, free[0].person.guessed = (free[0].country,), True


# "The Kenyan embassy in Oman said that", "the Embassy of Kenya in Muscat"
_EMBASSY = re.compile(r"(?:(?P<of>[AC])s?[Ox]|[Ox]ot?(?P<behind>C))jt?(?P<host>[CK])")


def by_embassy(line: Line, parties: list[Party]) -> None:
    """``The Kenyan embassy in Oman said Ambassador X had met Y``: the envoy is of the first land, Y of the second."""
    envoys = [p for p in parties if p.person is not None and "ambassador" in p.person.roles]
    if len(parties) != 2 or len(envoys) != 1 or any(p.country for p in parties):
        return
    chunks = line.chunks
    for match in _EMBASSY.finditer(chunks.kinds):
        if not any(v and v[0].endswith("embassy") for v in chunks.values[match.start() : match.end()]):
            continue
        lands = (match.start("of") if match["of"] else match.start("behind")), match.start("host")
        other = parties[0] if parties[1] is envoys[0] else parties[1]
        for party, land in zip((envoys[0], other), lands, strict=True):
            if len(chunks.values[land]) == 1 and party.person is not None:
                party.country = chunks.values[land][0]
                party.person.countries, party.person.country_span = chunks.values[land], chunks.spans[land]


# Offices which a report of their own side may leave without name and land: the Secretary-General, His Majesty.
_ALONE = frozenset({"organisation-head", "head-of-state", "royal"})
_ALONE_AT_HOME = frozenset({"foreign-minister", "head-of-government", "deputy-head", "minister"})


_NATIONAL = frozenset({"head-of-state", "head-of-government", "foreign-minister", "royal", "legislature-head"})


_MINISTERS = frozenset({"minister", "vice-minister"})


def _stands_alone(article: Article, mention: Mention) -> bool:
    """``The Foreign Secretary spoke to Moroccan Foreign Minister X``: an outlet's own, without a name."""
    return mention.role in _ALONE or (mention.role in _ALONE_AT_HOME and article.home is not None)


def _of_dateline(article: Article, party: Party) -> str | None:
    """``WARSAW (Reuters) - German Chancellor X met President Y``: the town's own land is left out.

    So it is in a paper of a third land that never names its own.
    """
    titled = party.person is not None and party.person.roles & (_ALONE | _ALONE_AT_HOME)
    if not titled or party.person is None or article.dateland is None:
        return None
    if article.home is not None and partners.speaks_for(article, article.home):
        return article.dateland if office.is_unheard_of(article, article.home, party.person) else None
    # "BRUSSELS (AP) - President X met Turkish President Y": Belgium has none.
    return article.home if office.is_unheard_of(article, article.dateland, party.person) else article.dateland


def _is_ours(article: Article, party: Party, own: str, others: list[str]) -> bool:
    """``BRUSSELS - Foreign Minister X met his Belgian counterpart`` in a Korean paper, whose land need not be named.

    Nor need that of ``GENEVA (AP) - Secretary of State X``.
    """
    if party.person is None:
        return False
    abroad = own == article.side and article.dateland in others and bool(party.person.roles & (_NATIONAL | _MINISTERS))
    return abroad or (own == "US" and office.is_secretary(article, party.person))


def _is_own_head(article: Article, parties: list[Party], land: str, paired: tuple[str, tuple[int, int]] | None) -> bool:
    """``Kenya's oil minister told reporters after meeting President X``: her own, in a report of no other land."""
    known = [p.person.roles for p in parties if p.country == land and p.person is not None]
    ministers = bool(known) and all(not roles & (_HEADS | _ABROAD) and roles & _MINISTERIAL for roles in known)
    return ministers and paired is not None and partners.is_hardly_named(article, paired[0])


_MINISTERIAL = frozenset({"minister", "vice-minister", "deputy-head"})


def _partner(article: Article, parties: list[Party], party: Party, land: str) -> tuple[str, tuple[int, int]] | None:
    """The land paired with the partner's, if it knows the office that the party holds."""
    paired = partners.partner_of(article, land)
    roles = party.person.roles if party.person is not None else frozenset()
    if article.home is None and land == "US" and roles and roles <= _LEGISLATORS:
        return None  # "Secretary X met Speaker Y and other House leaders"
    if article.home is None and roles & _HEADS and _is_own_head(article, parties, land, paired):
        return None
    abroad = paired is not None and paired[0] not in (article.dateland, article.home)
    if paired is not None and abroad and _is_posted_to(article, land, paired[0]):
        return None
    unheard = paired is not None and party.person is not None and office.is_unheard_of(article, paired[0], party.person)
    return None if unheard else paired


_LEGISLATORS = frozenset({"legislature", "legislature-head"})
_POSTED = re.compile(
    r"\b(?:ambassador|envoy|high commissioner) (?:in|to) (?:the )?(?P<post>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
)


def _is_posted_to(article: Article, land: str, post: str) -> bool:
    """``spoke after talks with Turkey's ambassador to Athens`` under "Turkey weighs talks": whoever did is no Greek.

    Under a headline that names Greece first, or none, an envoy has met those to whom he was sent.
    """
    chunks = article.headline.chunks if article.headline is not None else None
    lands = [v for k, v in zip(chunks.kinds, chunks.values, strict=True) if k in "CAK"] if chunks is not None else []
    if lands[:1] != [(land,)]:
        return False
    for line in article.lines:
        for posted in _POSTED.finditer(article.folded, line.start, line.end) if line.part in NEWS else ():
            n, town = line.chunks.at(posted.start()), towns.town_of(posted["post"])
            there = {code for e in load.lexicon().readings(posted["post"]) if e.kind == "C" for code in e.value}
            there |= {town[1].country or ""} if town is not None else set()
            if (land,) in line.chunks.values[max(0, n - 3) : n] and post in there:
                return True
    return False


def _of_unnamed_land(article: Article, party: Party) -> bool:
    """``Asuncion, IP.- Foreign Minister X received``: of the dateline's land, which the report never names."""
    titled = party.person is not None and party.person.roles & _NATIONAL
    return bool(titled) and article.home is None and article.dateland is not None and not partners.is_named(article)


def guess_own(article: Article, parties: list[Party], lands: tuple[str, ...] = (), called: bool = False) -> None:
    """A principal without a country belongs to the side that reports, else to the land paired with the partner's.

    ``called``: by telephone or video, which is hardly told of two people of one land, unless a third is of another.
    """
    others = sorted({p.country for p in parties if p.country} | set(lands))
    if not others:
        _envoy_and_host(article, parties)
        _at_home_and_abroad(article, parties)
    for party in parties:
        if party.country is not None or not others or party.mention.counterpart:
            continue
        if len(party.person.countries if party.person is not None else party.mention.countries) > 1:
            continue  # "the Dominican foreign secretary" is of one of two lands, not of a third
        if party.person is None and party.mention.how != "group" and not _stands_alone(article, party.mention):
            continue
        own, span = article.home or partners.spokesland(article), None
        if party.person is not None and "ambassador" in party.person.roles:
            own = sender(article.outlet) or own  # of whose embassy the report is
        if own not in (None, "US", "GB") and "US" not in others and _is_of_pentagon(article, party):
            own = "US"
        if own in load.countries() and load.countries()[own].kind == "organisation" and party.person is not None:
            # An organisation's report leaves its own officers' body unsaid, not the land of a president.
            national = party.person.roles & (_NATIONAL | _ALONE_AT_HOME)
            own = (article.dateland if article.dateland not in others else None) if national else own
        if own is not None and party.person is not None and office.is_unheard_of(article, own, party.person):
            own = None  # "Deputy Foreign Minister X" in a paper of the United States
        if own is not None and (abroad := _of_dateland_abroad(article, party, own, others)) is not None:
            own = abroad
        if own is not None and party is not parties[0] and _is_strange(article, party, own):
            own = None  # "A US envoy met General X, the head of the council" in a British paper, of Sudan
        untitled = party.person is not None and not party.person.titles
        if article.side is None and untitled and not _is_known_at_home(article, party, parties):
            own = None  # a newsroom that writes for the world names a stranger without an office, too
        at_home = own == article.side and own in others and article.dateland in (None, own)
        stranger = party.person is not None and not party.person.titles and partners.of_headline(article, own or "")
        apart = called and len(others) == 1
        if own is not None and at_home and not apart and not stranger and not _holds_office_of(party, parties, own):
            # "Polish President X met Prime Minister Y" in a Polish report: Y is Polish too, and nobody met abroad.
            party.country = own
            continue
        if own is None and _of_unnamed_land(article, party) and article.dateland not in others:
            own = article.dateland
        if (
            own is None
            or own in others
            or not (_is_ours(article, party, own, others) or partners.speaks_for(article, own))
        ):
            abroad = article.dateland if article.side in others else None
            paired = None if _is_under(article, party, parties) else _partner(article, parties, party, others[0])
            american = party.person is not None and office.is_secretary(article, party.person)
            if american or (article.home is None and "US" not in others and _is_american(article, party)):
                paired = partners.named(article, "US") or paired  # no paper of another land calls its own minister so
            if paired is not None and paired[0] in others:
                paired = None  # "Foreign Minister X held separate meetings with Y of Oman and Z of Fiji"
            own, span = paired or (abroad or _of_dateline(article, party), None)
            own = "US" if own is None and article.home is None and _is_american(article, party) else own
        if own is not None and own not in others:
            party.country = own
            if party.person is not None and not party.person.countries:
                party.person.countries, party.person.country_span, party.person.guessed = (own,), span, span is None


# Offices that, without a land, are those of the United States to the newsrooms of the world.
_AMERICAN = re.compile(
    r"(?:acting |deputy )?secretary of (?:state|defen[cs]e|the treasury)|treasury secretary"
    r"|(?:federal reserve|fed)(?: board)? (?:chair(?:man|woman)?|chief)"
)


def _is_american(article: Article, party: Party) -> bool:
    """Does the party hold an office that the wires of the world tell without its land?"""
    titles = party.person.titles if party.person is not None else ()
    return any(_AMERICAN.fullmatch(article.small, t.start, t.end) for t in titles if t.end)


def _is_strange(article: Article, party: Party, own: str) -> bool:
    """Does a newsroom that writes for the world, and does not name its own land, tell of a foreign general or envoy?"""
    person = party.person
    if article.side is not None or person is None or own == "US" or person.roles.isdisjoint(_SENT):
        return False
    return partners.named(article, own) is None


# Those whom lands have as well that have no such ministers: generals who rule, envoys.
_SENT = frozenset({"military", "envoy"})


def _is_of_pentagon(article: Article, party: Party) -> bool:
    """``Defence Secretary X spoke by phone with Y, the Pentagon said`` in an Indian paper."""
    person = party.person
    secretary = person is not None and office.is_defence_secretary(article, person)
    return secretary and partners.names_house(article, "US")


# Whom the report is about it names so often.
_OFTEN = 3


def _is_known_at_home(article: Article, party: Party, parties: list[Party]) -> bool:
    """``Mr Odera met his Omani counterpart, Y``, ``Amina Odera flew to Muscat to see President Y``: an own official.

    A paper need not say what office its own leaders hold. Without a counterpart, its government's house is named, too.
    """
    others = [p for p in parties if p is not party]
    if len(others) != 1 or party.person is None or article.home is None:
        return False
    if others[0].mention.counterpart:
        return True
    partner = others[0].person
    high = partner is not None and bool(partner.roles & _NATIONAL)
    return high and len(party.person.mentions) >= _OFTEN and partners.names_house(article, article.home)


# Whose land a report leaves unsaid in a foreign town, too, or who is of none.
_ABROAD = frozenset({"ambassador", "organisation-head"})


def _is_under(article: Article, party: Party, parties: list[Party]) -> bool:
    """``Kenyan President X discussed the options with Foreign Minister Y after Oman closed the port``: her own."""
    if len(parties) != 2 or party is not parties[1] or parties[0].country is None:
        return False
    if party.person is not None and office.is_unheard_of(article, parties[0].country, party.person):
        return False  # "The Saudi crown prince met Vice President X"
    head, minister = (p.person.roles if p.person is not None else set() for p in parties)
    return bool(head & _HEADS and minister) and minister.isdisjoint(_HEADS | _ABROAD)


# Who may be "the President" of a land that a foreign paper writes from.
_HEADS = frozenset({"head-of-state", "head-of-government", "royal"})


def _of_dateland_abroad(article: Article, party: Party, own: str, others: list[str]) -> str | None:
    """``TBILISI - Georgia would like ... . President X spent hours with Y of Ukraine``, in a paper of a third land."""
    person, land = party.person, article.dateland
    if person is None or article.side is not None or land in (None, own, *others) or person.roles.isdisjoint(_HEADS):
        return None
    host = own in others and _is_from_capital(article)
    return land if host or partners.tells_of_dateland(article, own, person.start) else None


def _is_from_capital(article: Article) -> bool:
    """``ASHGABAT - ... Beside the Deputy Secretary of State stood President X``: the one at home there."""
    line, land = article.layout.dateline, load.countries().get(article.dateland or "")
    return line is not None and land is not None and lower(fold(line.city)) == lower(fold(land.capital))


# Heads who receive an envoy's letters.
_RECEIVE = frozenset({"head-of-state", "royal"})


def _envoy_and_host(article: Article, parties: list[Party]) -> None:
    """``Ghana's new envoy ... N presented his letters to President M``, in M's land: N is of the land told with it."""
    handed = len(parties) == 2 and article.side is not None and "letters of credence" in article.small
    hosts = [p for p in parties if p.person is not None and p.person.roles & _RECEIVE] if handed else []
    partner = partners.partner_of(article, article.side) if article.side and len(hosts) == 1 else None
    if partner is None:
        return
    for party in parties:
        party.country = article.side if party is hosts[0] else partner[0]
        if party.person is not None:
            party.person.countries, party.person.guessed = (party.country,) if party.country else (), True


def _at_home_and_abroad(article: Article, parties: list[Party]) -> None:
    """``The president flew to Muscat. Her host, President Y``: two of one high office of whom no land is told.

    ``MUSCAT - Vice President X stood beside President Y``: two of different ones, under a foreign dateline.

    Whom the outlet names first is its own, the other of the land that its report tells of most.
    """
    own, people = article.home, [p.person for p in parties if p.person is not None]
    if own is None or len(people) != 2 or len(parties) != 2 or not partners.speaks_for(article, own):
        return
    strangers = [p for p in people if office.is_unheard_of(article, own, p)]
    if len(strangers) == 1 and all(p.titles for p in people):
        land = partners.partner_of(article, own)  # "Foreign Secretary X called on King Y" in an Indian report
        people = [p for p in people if p is not strangers[0]] + strangers
    elif people[0].roles & people[1].roles & _NATIONAL:
        land = partners.partner_of(article, own)
    elif all(p.roles & (_NATIONAL | {"deputy-head"}) for p in people) and article.dateland not in (None, own):
        land = (article.dateland, (0, 0)) if article.dateland is not None else None
    else:
        return
    if land is None:
        return
    first, second = sorted(parties, key=lambda p: p.person.start if p.person is not None else 0)
    if first.person in strangers:
        first, second = second, first
    for party, code in ((first, own), (second, land[0])):
        party.country = code
        if party.person is not None:
            party.person.countries, party.person.guessed = (code,), True


def _holds_office_of(party: Party, parties: list[Party], land: str) -> bool:
    """Is it an office of which somebody else of ``land`` among them is the holder? Two presidents are of two lands."""
    known = {role for p in parties if p is not party and p.country == land and p.person for role in p.person.roles}
    return party.person is not None and bool(party.person.roles & known & _NATIONAL)
