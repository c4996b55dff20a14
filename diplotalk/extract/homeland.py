"""Countries the article gives to its people only in passing: "Russian leader", "relations between Japan and Kenya"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from diplotalk.extract import office, told_before
from diplotalk.extract.abbreviations import by_abbreviation
from diplotalk.extract.cast import Person
from diplotalk.extract.chunks import Chunks
from diplotalk.extract.commissions import by_commission
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.partners import partner_of
from diplotalk.extract.people import Mention
from diplotalk.extract.terms import HIGHEST, ROLES
from diplotalk.lexicon import load
from diplotalk.text.fold import fold, lower

_ROLES = frozenset(ROLES) - {"other", "minister", "legislature", "spokesperson", "military"}


def infer(article: Article) -> None:
    """Gives a country to persons without one, where an office of that country or a pair with their partner's stands."""
    _share_offices(article)
    _by_mission(article)
    _by_lands_of_headline(article)
    _by_counterpart(article)
    _by_ministry(article)
    _by_its_office(article)
    _by_body(article)
    by_abbreviation(article)
    by_commission(article)
    told_before.by_delegation_before(article)
    told_before.by_office_behind(article)
    nameless = [line for line in article.lines if line.mentions and any(m.person is None for m in line.mentions)]
    for line in nameless:
        office.resolve(article, line, known=True)
    told_before.by_lead(article)
    told_before.by_list_before(article)
    told_before.by_ministers_before(article)
    told_before.by_office_before(article)
    told_before.by_counterpart_before(article)
    told_before.by_offices_next(article)
    told_before.by_protagonist(article)
    told_before.by_office_alone(article)
    for line in nameless:
        office.resolve(article, line)
    for line in nameless:
        for mention in line.mentions:
            if (
                mention.person is None
                and len(mention.countries) == 1
                and mention.role in _ROLES
                and office.is_held(line, mention)
            ):
                _give_office(article, line, mention)
    _by_sender(article)
    _by_position(article)
    _by_whom_told(article)
    _by_group(article)
    _by_visit(article)
    _by_town_of_host(article)
    _by_headline(article)
    _by_adjective_of_headline(article)
    for person in article.cast:
        if len(person.countries) > 1:
            _narrow(article, person)
    for line in nameless:
        office.resolve(article, line)
    _by_partner(article)


# "The Kingdom of Oman considers", "Oman welcomes"
_LAND_ACTS = re.compile(r"t?(?:xot?)?(?P<land>C)[xvVmeS]")


def _by_its_office(article: Article) -> None:
    """``Oman sees a way out of the row over Fiji, its foreign minister, X, said``: X is of the sentence's subject."""
    for line in article.lines:
        chunks = line.chunks
        acts = _LAND_ACTS.match(chunks.kinds) if "p" in chunks.kinds else None
        if acts is None or len(codes := chunks.values[acts.start("land")]) != 1:
            continue
        for mention in line.mentions:
            person, its = mention.person, chunks.values[max(0, mention.first - 1)] == ("its",)
            if its and person is not None and not person.countries and "organisation-head" not in person.roles:
                person.countries, person.country_span = codes, chunks.spans[acts.start("land")]


# ", the ministry in Muscat said", ", the Omani presidency said"
_MINISTRY_SAID = re.compile(r",t(?:(?P<before>A)x{0,2}(?P<house>[xO])|(?P<body>[xOI])j(?P<behind>[CK]))[vd]?S(?:d?D)?$")
# "The Omani trade ministry said a pact was agreed in talks between Minister X and Kenyan Minister Y"
_MINISTRY_OPENS = re.compile(r"t?(?P<before>A)x{0,2}(?P<house>[xO])(?:d?D)?v?S")
_HOUSES = frozenset({"ministry", "presidency", "government", "palace", "office"})


def _by_ministry(article: Article) -> None:
    """``Foreign Minister X telephoned U.S. Secretary Y, the ministry in Seoul said``: X is Korean."""
    for line in article.lines:
        said = _MINISTRY_SAID.search(line.chunks.kinds) if "S" in line.chunks.kinds[-3:] else None
        if not line.mentions or (said := said or _MINISTRY_OPENS.match(line.chunks.kinds)) is None:
            continue
        people = {id(m.person): m.person for m in line.mentions if m.person is not None}
        free = [p for p in people.values() if not p.countries and p.roles & (_ROLES | {"minister"})]
        if len(free) != 1 or len(people) != 2:
            continue
        house, land = ("house", "before") if said["before"] else ("body", "behind")
        codes = line.chunks.values[said.start(land)]
        words = article.small[slice(*line.chunks.spans[said.start(house)])].split()
        if words[-1] in _HOUSES and len(codes) == 1 and all(p.countries != codes for p in people.values()):
            free[0].countries, free[0].country_span = codes, line.chunks.spans[said.start(land)]


def _by_body(article: Article) -> None:
    """``visited NATO headquarters and met Secretary General X``: of the organisation that the sentence has named."""
    for line in article.lines:
        for mention in line.mentions if "G" in line.chunks.kinds else ():
            person = mention.person
            if person is None or person.countries or "organisation-head" not in person.roles:
                continue
            body = line.chunks.kinds.rfind("G", 0, mention.first)
            codes = line.chunks.values[body] if body >= 0 else ()
            if len(codes) == 1 and load.countries()[codes[0]].kind == "organisation":
                person.countries, person.country_span = codes, line.chunks.spans[body]


# "Finnish diplomat N, the UN envoy for", "The envoy, veteran Finnish diplomat N,"
_DIPLOMAT_WITH_MISSION = re.compile(r"A(?P<trade>T)(?P<name>N),t(?P<body>G)s?T")
_MISSION_OF_DIPLOMAT = re.compile(r"t(?P<mission>T),x?A(?P<trade>T)(?P<name>N)")
_TRADES = frozenset({"diplomat", "politician", "lawyer", "statesman"})


def _by_mission(article: Article) -> None:
    """``The UN envoy, Finnish diplomat N``: sent by a body, he speaks for it and not for the land he comes from."""
    bodies: dict[str, tuple[tuple[str, ...], tuple[int, int]]] = {}
    for line in article.lines:
        chunks = line.chunks
        for match in _DIPLOMAT_WITH_MISSION.finditer(chunks.kinds) if "G" in chunks.kinds else ():
            body = match.start("body")
            _send(line, match, (chunks.values[body], chunks.spans[body]))
        for match in _MISSION_OF_DIPLOMAT.finditer(chunks.kinds) if bodies else ():
            mission = chunks.values[match.start("mission")][0]
            if mission in bodies:
                _send(line, match, bodies[mission])
        for match in _HAS_LED.finditer(chunks.kinds) if bodies else ():
            if chunks.values[match.start("mission")][-1] in bodies:
                _send(line, match, bodies[chunks.values[match.start("mission")][-1]])
        for match in _BODYS_MISSION.finditer(chunks.kinds) if "Gs" in chunks.kinds else ():
            what, body = chunks.values[match.end() - 1][-1], match.start()
            if what in _MISSIONS:
                bodies.setdefault(what, (chunks.values[body], chunks.spans[body]))
        for match in _BODY_AND_MISSION.finditer(chunks.kinds) if "G" in chunks.kinds else ():
            role, body = chunks.values[match.end() - 1][0], match.start()
            bodies.setdefault(role, (chunks.values[body], chunks.spans[body]))


_BODY_AND_MISSION = re.compile("Gs?T")
# "The head of the OAS's peace mission met X. Argentine diplomat N, who has led the mission"
_BODYS_MISSION, _HAS_LED = re.compile(r"Gsx{1,2}"), re.compile(r"A(?P<trade>T)(?P<name>N),qv?lt(?P<mission>x)")
_MISSIONS = frozenset({"mission", "delegation", "office"})


def _send(line: Line, match: re.Match[str], body: tuple[tuple[str, ...], tuple[int, int]]) -> None:
    """The diplomat of ``match`` gets the body that sent him."""
    if line.chunks.values[match.start("trade")][-1] not in _TRADES or len(body[0]) != 1:
        return
    for mention in line.mentions:
        if mention.person is not None and mention.first <= match.start("name") < mention.end:
            mention.person.countries, mention.person.country_span = body


# "Odera's special envoy N", "N, President Odera's national security adviser,"
_SENT_BY = re.compile(
    r"(?P<by>N)s[KGx+]{0,3}(?P<office>T),?H*(?P<name>N)|(?P<first>N),T?H*(?P<sender>N)s[KGx+]{0,3}(?P<post>T)(?!H*N)"
)


def _by_sender(article: Article) -> None:
    """``Odera's envoy N`` is of Odera's land."""
    for line in article.lines:
        chunks = line.chunks
        for match in _SENT_BY.finditer(chunks.kinds) if "Ns" in chunks.kinds else ():
            names = ("name", "by", "office") if match["name"] else ("first", "sender", "post")
            sent, sender, post = (chunks.values[match.start(name)] for name in names)
            own = _OF_LAND.match(chunks.kinds, match.end()) or not _GUESTS.isdisjoint(
                chunks.values[match.start() : match.end()]
            )
            whose = article.cast.named(sender[0])
            if post[0] not in HIGHEST and not own and whose is not None:
                _give(article.cast.named(sent[0]), whose.countries, whose.country_span)


# "President Hill's guest, Foreign Minister N of Kenya"
_OF_LAND = re.compile("[ou]t?[CG]")
_GUESTS = frozenset((word,) for word in "guest visitor host rival opponent colleague predecessor".split())


def _give(person: Person | None, codes: tuple[str, ...], span: tuple[int, int] | None) -> None:
    """The one land ``codes``, told at ``span``, to a ``person`` of no known land."""
    if person is not None and not person.countries and len(codes) == 1:
        person.countries, person.country_span = codes, span


# "N on Wednesday reiterated Pakistan's call for dialogue"
_HIS_POSITION = re.compile(r"(?P<name>N)(?:d?D)?v?(?P<deed>[xS])(?P<land>C)s[x0A]{0,2}(?P<what>[xSVO])")
_REITERATED = frozenset(
    """reiterated reiterates reaffirmed reaffirms affirmed renewed restated repeated stressed underlined underscored
    emphasized emphasised""".split()
)
_POSITIONS = frozenset(
    """call commitment support position stance readiness willingness determination desire resolve wish solidarity
    gratitude appreciation condolences offer opposition condemnation backing intention interest""".split()
)


def _by_position(article: Article) -> None:
    """``N reiterated Kenya's readiness``: whose position somebody repeats is his own land's."""
    for line in article.lines:
        chunks = line.chunks
        for match in _HIS_POSITION.finditer(chunks.kinds) if "Cs" in chunks.kinds else ():
            name, deed, land, what = (chunks.values[match.start(group)] for group in ("name", "deed", "land", "what"))
            if not deed or deed[-1] not in _REITERATED or not what or what[-1].split()[0] not in _POSITIONS:
                continue
            _give(article.cast.named(name[0]), land, chunks.spans[match.start("land")])


# "X told Fiji on Monday to open its ports in talks with Prime Minister N"
_TOLD_LAND = re.compile(
    r"N(?:d?D)?(?P<told>[xSV])[2do]?t?(?P<land>C)(?:d?D)?[^SC;\"]{1,24}[aj@][tp]?[x0+-]{0,2}Vw?T{1,2}H*(?P<name>N)"
)
# Whom one urges may be a third: "urged Israel to stop the war during a call with Foreign Minister N".
_ADDRESSED = frozenset({"told", "assured", "called"})


def _by_whom_told(article: Article) -> None:
    """``told Fiji to open its ports in talks with Prime Minister N``: N is of the land that is told."""
    for line in article.lines:
        chunks = line.chunks
        for match in _TOLD_LAND.finditer(chunks.kinds) if "V" in chunks.kinds and "C" in chunks.kinds else ():
            told, land = (chunks.values[match.start(group)] for group in ("told", "land"))
            if told and told[-1].split()[0] in _ADDRESSED:
                _give(
                    article.cast.named(chunks.values[match.start("name")][0]), land, chunks.spans[match.start("land")]
                )


# "senior West German officials, including Finance Minister N"
_AMONG_THEM = re.compile(r"(?P<land>[ACG])s?[xO]{0,3}[PE],?(?P<among>x)t?T{1,2}H*(?P<name>N)")
_INCLUDING = frozenset({("including",), ("notably",)})


def _by_group(article: Article) -> None:
    """``met West German officials, including Finance Minister N``: N is one of theirs."""
    for line in article.lines:
        chunks = line.chunks
        for match in _AMONG_THEM.finditer(chunks.kinds) if "P" in chunks.kinds or "E" in chunks.kinds else ():
            land = match.start("land")
            if chunks.values[match.start("among")] in _INCLUDING:
                _give(
                    article.cast.named(chunks.values[match.start("name")][0]), chunks.values[land], chunks.spans[land]
                )


_CAME = frozenset((word,) for word in "came flew arrived travelled traveled went".split())
_TO_HOME = re.compile(r"(?:,q[^,]{1,12},)?(?P<came>x)[2@j]t?(?P<house>[ICK])")
_HEADS = frozenset({"head-of-state", "head-of-government"})


def _by_visit(article: Article) -> None:
    """``President N came to the White House``, in a US report: he is of the other land that the report is about."""
    if article.home is None:
        return
    for line in article.lines:
        for mention in line.mentions if line.part in NEWS else ():
            person = mention.person
            if person is None or person.countries or not person.roles & _HEADS:
                continue
            came = _TO_HOME.match(line.chunks.kinds, mention.end)
            values = line.chunks.values
            if came is None or values[came.start("came")] not in _CAME:
                continue
            if values[came.start("house")] == (article.home,) and (land := partner_of(article, article.home)):
                person.countries, person.country_span, person.guessed = (land[0],), land[1], True


# "thanked his host, Foreign Minister N"; "Sultan N greeted him at the airport", "was received by Sultan N"
_HOST = re.compile(
    r"p(?P<host>x),?[TH]{0,3}(?P<name>N)|^T{1,2}H*(?P<greeter>N)(?:d?D)?[xv]?(?P<greeted>V)i"
    r"|[hNT](?:d?D)?e(?P<received>V)(?:[@j]t?[xKO]{1,3}|d?D){0,2}bT{0,2}H*(?P<by>N)"
)
_TOWN = re.compile(r"[j2@]t?(?P<town>K)|j(?P<land>C)(?![sTNA-])|x(?P<visited>[KC])")
_RECEIVES = frozenset({"receive", "passive"})


def _by_town_of_host(article: Article) -> None:
    """``arrived in Muscat on Monday. Sultan N greeted him at the airport``: the host is of the town's land."""
    before: Line | None = None
    for line in (x for x in article.lines if x.part in NEWS):
        for host in _HOST.finditer(line.chunks.kinds) if "N" in line.chunks.kinds else ():
            _receive_at_home(article, before, line, host)
        before = line


def _receive_at_home(article: Article, before: Line | None, line: Line, host: re.Match[str]) -> None:
    values = line.chunks.values
    if host["host"]:
        at, receives = host.start("name"), values[host.start("host")] == ("host",)
    else:
        name, verb = ("greeter", "greeted") if host["greeter"] else ("by", "received")
        at, receives = host.start(name), values[host.start(verb)][0] in _RECEIVES
    person = article.cast.named(values[at][0])
    if not receives or person is None or person.countries or not (person.titles or host["received"]):
        return
    told = [x for x in (before, line) if x is not None]
    guests = {m.country for x in told for m in x.mentions if m.person is not person and m.country}
    towns = {code: span for x in told for code, span in _towns_told(x.chunks) if code not in guests}
    if len(guests) == 1 and len(towns) == 1:
        ((code, span),) = towns.items()
        if not office.is_unheard_of(article, code, person):
            person.countries, person.country_span = (code,), span


def _towns_told(chunks: Chunks) -> Iterator[tuple[str, tuple[int, int]]]:
    """The lands of the towns in or to which somebody is told to be or to have come, and where each stands."""
    for match in _TOWN.finditer(chunks.kinds):
        at = match.start(match.lastgroup or 0)
        if len(chunks.values[at]) == 1:
            yield chunks.values[at][0], chunks.spans[at]


def _by_partner(article: Article) -> None:
    """``a press conference of the Portuguese head of government with his counterpart, Y``: Y is of the other land."""
    for line in article.lines:
        for n, mention in enumerate(line.mentions):
            person = mention.person
            if not mention.counterpart or person is None or person.countries:
                continue
            before = [m for m in line.mentions[:n] if m.person is not None or m.countries]
            lands = [m.country or (article.home if m.person and m.person.titles else None) for m in before]
            known = [land for land in lands if land]
            if known and _is_guest_at_home(article, line, known[-1]):
                person.countries, person.guessed = (article.home or "",), True
            elif known and (land := partner_of(article, known[-1])):
                person.countries, person.country_span = (land[0],), land[1]


def _is_guest_at_home(article: Article, line: Line, land: str) -> bool:
    """``AMMAN - ... . Slovak Minister X had talks with his counterpart, Y``: under a dateline of the paper's own."""
    kinds, values = line.chunks.kinds, line.chunks.values
    abroad = any(kind in "KC" and values[n] != (article.home,) and kinds[n - 1] == "j" for n, kind in enumerate(kinds))
    return article.home is not None and article.home == article.dateland != land and not abroad


# A sentence that names more is a list; whom its first names stand beside is all that is asked (persons).
_NEIGHBOURS = 20


def _by_counterpart(article: Article) -> None:
    """``X spoke with his Iranian counterpart`` gives Iran to the one other person of the article in X's office."""
    told = [x for x in article.lines if x.mentions and any(m.counterpart and m.person is None for m in x.mentions)]
    counterparts = {id(m.person) for line in article.lines if told for m in line.mentions if m.counterpart}
    beside: dict[int, set[int]] = {}
    for line in article.lines if told else ():
        people = [m.person for m in line.mentions if m.person is not None]
        for person in people:
            beside.setdefault(id(person), set()).update(id(p) for p in people[:_NEIGHBOURS] if p is not person)
    for line in told:
        people = [m.person for m in line.mentions if m.person is not None]
        for mention in line.mentions:
            if not (mention.counterpart and mention.person is None and len(mention.countries) == 1) or not people:
                continue
            if set(line.chunks.kinds[max(0, mention.first - 8) : mention.first]) & set("mz2"):
                continue
            if id(people[0]) in counterparts:
                continue  # "met her Fijian counterpart, Y. ... Y had seen his Omani counterpart": not her
            near = beside.get(id(people[0]), set())
            others = [p for p in article.cast if id(p) in near and p.roles & people[0].roles and not p.countries]
            if len(others) == 1 and not any(p.countries == mention.countries for p in article.cast):
                others[0].countries, others[0].country_span = mention.countries, (mention.start, mention.stop)


def _by_headline(article: Article) -> None:
    """``Ireland's PM told X ... . held talks with the British prime minister``: the one name of the headline without
    an office is who holds the one office without a name."""
    words = set(lower(fold(article.headline_text)).replace("'s", "").replace(",", " ").split())
    free = [p for p in article.cast if not p.titles and not p.countries and p.words[-1] in words]
    if len(free) != 1:
        return
    for line in article.lines:
        for mention in line.mentions:
            named = mention.person is not None or mention.counterpart or not mention.title
            if named or len(mention.countries) != 1 or mention.role not in _ROLES or not office.is_held(line, mention):
                continue
            if _WILL.match(line.chunks.kinds, 0, mention.end + 1):
                continue
            told_before.take_office(article, free[0], mention)
            return


# "The US president will speak at noon": somebody of another item
_WILL = re.compile(r"t?[ACGI]s?Tm")


def _by_adjective_of_headline(article: Article) -> None:
    """``Prime Minister and Omani Premier sign ...`` above ``met Premier X``: the one premier without a land."""
    if article.headline is None:
        return
    chunks = article.headline.chunks
    for match in _ADJECTIVE_AND_OFFICE.finditer(chunks.kinds):
        lands, words = chunks.values[match.start()], chunks.values[match.end() - 1][-1]
        if len(lands) != 1 or any(p.countries == lands and p.titles for p in article.cast):
            continue
        free = [p for p in article.cast if not p.countries and _is_called(article, p, words)]
        if len(free) == 1:
            free[0].countries, free[0].guessed = lands, True


_ADJECTIVE_AND_OFFICE = re.compile("AT")


def _is_called(article: Article, person: Person, words: str) -> bool:
    return any(article.small[t.start : t.end] == words for t in person.titles)


# So far behind an office without a name its holder's is told (characters).
_NEXT = 500
_IS_TO = re.compile(r"(?:m|e2)x?V?t?$")


def _give_office(article: Article, line: Line, mention: Mention) -> None:
    """``The Russian leader`` when one head of state in the cast has no country yet, and no other is Russian."""
    if any(set(p.countries) == set(mention.countries) and mention.role in p.roles for p in article.cast):
        return
    if _IS_TO.search(line.chunks.kinds, max(0, mention.first - 5), mention.first):
        return  # "There he is to meet the French foreign minister"
    if article.side not in (None, *mention.countries) and any(p.countries == mention.countries for p in article.cast):
        # In a Vietnamese report "the Danish premier", greeted through his ambassador, is not "the Prime Minister".
        return
    free = [p for p in article.cast if not p.countries and mention.role in p.roles]
    free = [p for p in free if office.shares_head(article, p, mention)]
    # Of several presidents the one named next, not another at the report's end.
    near = [p for p in free if 0 < p.start - mention.start < _NEXT]
    free = near if len(near) == 1 else free
    if article.side not in (None, *mention.countries) and len(free) == 1 and office.leads_own(article, free[0]):
        return
    if len(free) == 1 and all(m.person is not free[0] for m in line.mentions):
        free[0].countries, free[0].country_span = mention.countries, (mention.start, mention.stop)


def _share_offices(article: Article) -> None:
    """``his Kazakh counterpart, Y``: the office of the person named before is Y's as well."""
    for line in article.lines:
        for n, mention in enumerate(line.mentions):
            person = mention.person
            if not mention.counterpart or person is None or any(t.start < line.end for t in person.titles):
                continue
            other = next((m.person for m in reversed(line.mentions[:n]) if m.person is not None), None)
            if other is not None:
                person.titles[:0] = other.titles[:1]


def _narrow(article: Article, person: Person) -> None:
    """``Korean``, ``Congolese``, ``Dominican``: the one of the two lands which the article names elsewhere."""
    of_record = [article.headline] if article.headline is not None else []
    told = {
        line.chunks.values[n][0]
        for line in (*article.lines, *of_record)
        for n, kind in enumerate(line.chunks.kinds)
        if kind in "CKIY" and len(line.chunks.values[n]) == 1
    }
    fitting = tuple(code for code in person.countries if code in told)
    fitting = fitting or tuple(code for code in person.countries if code in (article.home, article.dateland))
    if len(fitting) == 1:
        person.countries = fitting


# "Kenya, Oman Premiers Leave Muscat Without Deal", "Kenyan, Omani foreign ministers fail to agree"
_LANDS_AND_OFFICE = re.compile(r"(?P<one>[CA]),?(?:&t?)?(?P<other>[CA])(?P<office>P)")


def _by_lands_of_headline(article: Article) -> None:
    """``Kenya, Oman premiers leave`` above ``Prime Ministers X and Y failed``: each in its order."""
    chunks = article.headline.chunks if article.headline is not None else None
    match = _LANDS_AND_OFFICE.match(chunks.kinds) if chunks is not None else None
    if chunks is None or match is None:
        return
    lands = [chunks.values[match.start("one")], chunks.values[match.start("other")]]
    role = chunks.values[match.start("office")][0]
    free = sorted((p for p in article.cast if role in p.roles), key=lambda p: p.start)
    together = any(sum(m.person in free for m in line.mentions) == len(lands) for line in article.lines)
    if len(free) == len(lands) and together and not any(p.countries for p in free) and all(len(x) == 1 for x in lands):
        for person, land in zip(free, lands, strict=True):
            person.countries, person.guessed = land, True
