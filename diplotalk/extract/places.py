"""Where a meeting was held: a venue, a town, "here" with the dateline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.draft import Draft
from diplotalk.extract.frames import Event
from diplotalk.extract.freshness import is_of_row
from diplotalk.extract.lands import opening_land
from diplotalk.extract.layout import BYLINE_PARTS
from diplotalk.extract.recency import is_gone_by
from diplotalk.extract.report import Place
from diplotalk.extract.towns import (
    IN_ONE_TOWN,
    OF_SAINT,
    TO_COME,
    WILL_REACH,
    Found,
    at_town,
    from_dateline,
    in_line,
    is_next_stop,
    town_of,
)
from diplotalk.lexicon import load
from diplotalk.text.fold import fold, lower


def of_meeting(article: Article, draft: Draft, mode: str, main: bool) -> Found | None:
    """Where the meeting of this draft was held: its tellings' own words, a caption's, the dateline's, the lead's."""
    told = [line for line, _ in draft.tellings]
    here = (
        _beside(article, draft)
        or _unless_afar(article, draft, _first(article, told, needs_city=False))
        or _unlisted(article, told)
        or _of_session(article, told[0])
    )
    if here is not None and (here[0].city or here[0].venue):
        return _in_capital(article, here, main)
    land = opening_land(told[0].chunks) or _land_of_talks(told[0], draft.tellings[0][1])
    elsewhere = _elsewhere(article, draft, mode, main, told) if main or here is None else None
    own_day = any(told[0].start <= start < told[0].end for start, _ in draft.day_spans)
    row = elsewhere is None and here is None and mode == "in-person" and not own_day
    if row and is_of_row(article, told[0], draft.tellings[0][1]):
        elsewhere = _first(article, [x for x in article.lines if x.part in NEWS][:1], needs_city=True)
    if elsewhere is None or _is_of_onlooker(draft, elsewhere[1].start):
        return None
    return elsewhere if land in (None, elsewhere[0].country) else None


# "met on the sidelines of the summit in Germany on Monday"; not "met on Tuesday as Fiji seeks a truce in Yemen", "met
# over the war in Yemen"
_IN_LAND = re.compile(r"[^SVmqza2;,\"]*?V?(?P<where>j)t?(?P<land>C)(?=[dD.,]|$)")
_WHERE_THEY_WERE = frozenset(
    (word,)
    for word in """summit conference forum visit assembly session ceremony congress week gathering event events expo
    sidelines margins trip stay tour both""".split()
)


def _land_of_talks(line: Line, event: Event) -> str | None:
    """The land in which the telling itself says that they met, when it names no town of it."""
    chunks = line.chunks
    found = _IN_LAND.match(chunks.kinds, chunks.at(event.at[0]) + 1)
    before = found.start("where") - 1 if found is not None else 0
    if found is None or (chunks.kinds[before] == "x" and chunks.values[before] not in _WHERE_THEY_WERE):
        return None
    land = chunks.values[found.start("land")]
    return land[0] if len(land) == 1 else None


# "were killed on Monday in the city of X": the town of other news, unless one of those who met is named with it
_CASUALTIES = re.compile(
    r"\b(?:killed|died|dead|deaths?|injured|wounded|bombing|blasts?|explosions?|exploded|shot|gunmen|clashe[sd]|earthquake)\b"
)


def _is_of_other_news(article: Article, draft: Draft, line: Line) -> bool:
    people = draft.people()
    named = any(id(m.person) in people for m in line.mentions)
    return not named and _CASUALTIES.search(article.small, line.start, line.end) is not None


def _elsewhere(article: Article, draft: Draft, mode: str, main: bool, told: Sequence[Line]) -> Found | None:
    """Where the report's other parts say that the meeting was held."""
    event = draft.tellings[0][1]
    if not main:
        return _town_of_lead(article) or from_dateline(article) if mode == "in-person" else None
    first = article.first_told()
    if first is not None and told[0].start > first.start and is_of_row(article, told[0], event):
        beside = _town_of_lead(article)
        if beside is not None:
            return beside
    captions = [x for x in article.lines if x.part == "caption"]
    dateline = from_dateline(article) if mode != "unknown" else None
    if mode == "video":
        return _first(article, captions, needs_city=True) or _joined_from(article) or dateline
    found = (
        _first(article, captions, needs_city=True)
        or _of_journey(article, told)
        or dateline
        or _of_headline(article)
        or _of_talks(article)
        or (of_byline(article) if mode == "in-person" else None)
        or _first(article, [x for x in _early(article) if not _is_of_other_news(article, draft, x)], needs_city=True)
    )
    return _in_capital(article, found, main) if found is not None and found[0].venue else found


def _town_of_lead(article: Article) -> Found | None:
    """``YEREVAN - The minister met X in Paris on Friday. He also met Y``: the dateline is only where the paper is."""
    lead = article.first_told()
    if lead is None or article.dateland is None or (talks := _talks_of(article, lead)) is None:
        return None
    found = in_line(article, replace(lead, start=talks))
    return found if found is not None and found[0].city and found[0].country not in (None, article.dateland) else None


# "have signed a plan on the sidelines of the ministerial in Brussels"
_SIGNED_THERE = re.compile(r"\b(?:signed|sidelines)\b")
# "On the margins of the assembly in Niamey, X met"
_OPENS_BESIDE = re.compile(r"on the (?:sidelines|margins|fringes) of ")


def _talks_of(article: Article, line: Line) -> int | None:
    """Behind which offset a town is that of the talks: not Paris in ``whose stay in Paris was cut short, met X``."""
    if _OPENS_BESIDE.match(article.small, line.start):
        return line.start
    n = line.chunks.kinds.find("V")
    signed = _SIGNED_THERE.search(article.small, line.start, line.end) if n < 0 else None
    return line.chunks.spans[n][1] if n >= 0 else signed.end() if signed is not None else None


# A clause behind the trigger ends where another deed is told.
_NEXT_DEED = re.compile(r"[SVqm;]")


def _beside(article: Article, draft: Draft) -> Found | None:
    """The town right behind the trigger: not that of ``suggested a plant in Suva as he met Y in Oslo`` before it."""
    for line, event in draft.tellings:
        chunks = line.chunks
        if line.paragraph < 0 or not line.start <= event.at[0] < line.end:
            continue
        start = _of_next_town(article, draft, line, event) or event.at[0]
        n = chunks.at(max(start, event.at[1]))
        if event.shape == "discuss" and (talks := _talks_behind(line, n)) is not None:
            start, n = chunks.spans[talks][0], talks
        while chunks.kinds[n : n + 1] == "V":
            n += 1  # "held talks", "met for talks"
        deed = _NEXT_DEED.search(chunks.kinds, n)
        end = chunks.spans[deed.start()][0] if deed is not None else line.end
        found = in_line(article, replace(line, start=start, end=end))
        if found is not None and found[0].city and _OF_THEM.search(article.small, event.at[1], found[1].start) is None:
            return found
    return None


def _unless_afar(article: Article, draft: Draft, found: Found | None) -> Found | None:
    """Not Naples in ``ATHENS - X met Y and came away with what he called a promise to talk to the base at Naples``."""
    if found is None or found[0].venue:
        return found
    if _is_of_onlooker(draft, found[1].start):
        return None
    if (dateline := from_dateline(article)) is None:
        return found
    for line, event in draft.tellings:
        if line.start <= event.at[1] <= found[1].start < line.end:
            n = line.chunks.at(event.at[1])
            apart = found[1].start - event.at[1] > _AFAR and not _IN_BEHIND_COMMA.search(
                article.small, line.start, found[1].start
            )
            if apart and _DEED_TOLD.search(line.chunks.kinds, n, line.chunks.at(found[1].start)):
                return dateline
    return found


def _is_of_onlooker(draft: Draft, town: int) -> bool:
    """``X met Y on Tuesday, Prime Minister Z told reporters in Warsaw``: the town of whoever tells of others' talks."""
    own = {id(p.person) for p in draft.parties}
    for line, event in draft.tellings:
        if not line.start <= event.at[1] <= town < line.end:
            continue
        behind = [m for m in line.mentions if event.at[1] <= m.start < town and m.person is not None]
        speaker = behind[-1].person if behind else None
        if speaker is None or id(speaker) in own or "spokesperson" in speaker.roles:
            continue
        kinds = line.chunks.kinds[behind[-1].end : line.chunks.at(town)]
        return line.chunks.kinds[behind[-1].first - 1] == "," and _TELLS_IN.fullmatch(kinds) is not None
    return False


# ", Z told reporters in Warsaw", ", Z said on Friday in Warsaw"
_TELLS_IN = re.compile(r"[vd]?S[txPdDO]{0,4}[j@]t?")
# So many characters behind the telling, past another deed and its clause, a town is of something else.
_AFAR = 150
_DEED_TOLD = re.compile(r"[^\"][&,a][xd]{0,2}[xS].*[Sqm]")
# ", the ministry said, in Muscat"
_IN_BEHIND_COMMA = re.compile(r", (?:in|at) $")


def _of_next_town(article: Article, draft: Draft, line: Line, event: Event) -> int | None:
    """Where the second of two partners is named who were met in a town each; None for the only or first one."""
    behind = [p.mention.start for p in draft.parties if event.at[1] <= p.mention.start < line.end]
    if behind and IN_ONE_TOWN.search(article.folded, event.at[1], min(behind)):
        return min(behind)
    return None


def _talks_behind(line: Line, n: int) -> int | None:
    """``discussed the war in Baghdad at talks in Oslo``: the chunk of the talks."""
    chunks = line.chunks
    nouns = (at for at in chunks.verbs if at > n and chunks.values[at][0] == "noun")
    return next((at for at in nouns if not _WISHED_FOR.search(chunks.kinds, n, at)), None)


# "went over a proposal for a gathering of the coast guards in Doha"
_WISHED_FOR = re.compile(r"f[tp]?[x0A]{0,2}$")


# "was attended by officials of the institutes in Suva and Oslo"
_OF_THEM = re.compile(
    r"\b(?:attended by|officials|representatives|embassy|consulate|institutes?|university) (?:of|in|from)\b"
    r"|\b(?:ahead of|over|about|before|amid|despite) (?:an? |the )"
)


def _early(article: Article) -> list[Line]:
    """The sentences of the news in which the town of the meeting may stand by the way."""
    early = [x for x in article.lines if x.part in NEWS][:_EARLY]
    early = [
        x for x in early if not _tells_old_days(article, x) and not _OTHER_TIMES.search(article.small, x.start, x.end)
    ]
    return [replace(x, end=_before_words(x)) for x in early]


def _before_words(line: Line) -> int:
    """Where ``Sol said that this would be welcomed in Copenhagen`` begins to tell what was said."""
    said = _SAID_THAT.search(line.chunks.kinds)
    if said is None or any(_tells_talks(line, n) for n in range(said.end(), said.end() + _OF_WHAT_WAS_SAID)):
        return line.end
    return line.chunks.spans[said.start()][1]


# So many chunks behind "that" it is told what was said to be: "said that the talks were held in Copenhagen".
_OF_WHAT_WAS_SAID = 5


def _tells_talks(line: Line, n: int) -> bool:
    return line.chunks.kinds[n : n + 1] == "V" and line.chunks.values[n][0] not in ("light", "mode")


# "Sol told the press that"
_SAID_THAT = re.compile("S(?:[tpACGHTN]{1,4})?q")


_EARLY = 5
# "will meet again at the Helsinki summit", "the next talks in Suva", "captured Ramadi last month"
_OTHER_TIMES = re.compile(
    r"\b(?:will|would|to) (?:next )?meet again\b|\bthe (?:next|upcoming) (?:round|session|talks|meeting|summit)\b"
    r"|\blast (?:month|year)\b|\b(?:months|years) ago\b"
)


# "met in Tapa on Monday", "at Paga in the Upper East": a name behind "in" or "at", and the end of its phrase behind it.
_UNLISTED = re.compile(r"(?:V[^SVqm;]{0,14}|(?P<house>x))[j@](?P<town>N)(?=[dDj,&]|(?P<of>x)?$)")
_PLACES = frozenset((word,) for word in "province district county state region prefecture".split())
_HOUSES = frozenset(
    (word,)
    for word in """castle retreat palace base resort residence headquarters office offices guesthouse hotel compound
    villa estate farm ranch fortress camp barracks lodge monastery""".split()
)


# "called on him at #MOFA today"
_TAGS = frozenset("#@")


def _unlisted(article: Article, told: Sequence[Line]) -> Found | None:
    """A town that no gazetteer has, where a sentence that tells the meeting names it."""
    for line in told:
        chunks = line.chunks
        for match in _UNLISTED.finditer(chunks.kinds) if line.paragraph >= 0 else ():
            start, end = chunks.spans[match.start("town")]
            words = article.text[start:end]
            spoken = any(a <= start < b for a, b in line.quotes)
            if match["of"] and chunks.values[match.start("of")] not in _PLACES:
                continue
            if not match["house"] and chunks.values[match.start()][-1].startswith("ha"):
                continue  # "said his government had set aside money for rice in Kebbi"
            if match["house"] and chunks.values[match.start("house")] not in _HOUSES:
                continue
            if (
                not spoken
                and article.text[start - 1] not in _TAGS
                and (" " not in words or match["of"] or OF_SAINT.match(words) or _was_held(line, match.start("town")))
                and article.cast.named(words) is None
            ):
                return Place(words, None, words, None, None), article.passage(start, end)
    return None


def _was_held(line: Line, town: int) -> bool:
    """``talks that took place in Qurghon Teppa``: nobody takes place in a person."""
    return line.chunks.values[max(0, town - 2)][-1:] in (("took place",), ("was held",), ("were held",))


# "The session was co-chaired by X and Y" behind the sentence that tells where it was held.
_THE_SESSION = re.compile(
    r"The (?:session|meeting|talks|consultations|event|negotiations|summit)\b"
    r"|The [A-Z]\w+ (?:side|delegation|team) was (?:led|headed)\b"
)


# "X and Y presided over the closed-door session"
# "X represented Kenya while the Omani team was headed by Y"
_OVER_SESSION = re.compile(
    r"\b(?:presided over|chaired|led|attended) the (?:[\w-]+ )?(?:session|meeting|talks)\b"
    r"|\brepresented [a-z]+(?:,| while| and) |\b(?:team|side|delegation) was (?:led|headed) by\b"
)


def _of_session(article: Article, told: Line) -> Found | None:
    session = _OVER_SESSION.search(article.small, told.start, told.end)
    if session is None and not _THE_SESSION.match(article.folded, told.start):
        return None
    for before in article.before(told, 1):
        found = in_line(article, before) or _unlisted(article, [before]) if before.part in NEWS else None
        if found is not None and found[0].city:
            return found
    return None


# "flew into Dhaka on Tuesday", "made a surprise visit to Baghdad", "the minister, who is visiting Lima, held", "used
# her first trip to Quito", "during a visit by Prime Minister X to Suva"
# "spoke over his recent visit to Kyiv" tells of a journey that is over
_JOURNEY = re.compile(
    r"(?<!recent )(?<!last )(?<!over his )(?<!over her )"
    r"\b(?:flew (?:in ?)?to|landed in|arrived in|travell?ed to|visit to|visited|who (?:is|was) (?:currently )?visiting"
    r"|(?:on a|his|her)(?: [a-z-]+){0,2} trip to|visit by (?:[A-Z][\w'.-]* ){1,5}to|stop in)"
    r" (?:the capital,? )?(?P<town>[A-Z][\w'-]+(?: (?:d[aeiou]l? |la |el )?[A-Z][\w'-]+){0,2})"
)
# How many sentences before the telling the journey may be told.
_JUST_BEFORE = 2


def _of_journey(article: Article, told: Sequence[Line]) -> Found | None:
    """The town to which one of them had come, where the sentence before the telling says so."""
    for line in (*told[:1], *(reversed(article.before(told[0], _JUST_BEFORE)) if told else ())):
        journey = _JOURNEY.search(article.folded, line.start, line.end) if line.part in NEWS else None
        if journey is None or TO_COME.search(article.small, line.start, min(journey.end() + WILL_REACH, line.end)):
            continue
        town, start = town_of(journey["town"]), journey.start("town")
        if town is None or town[1].rank == "common" or is_next_stop(article, line, start, start + len(town[0])):
            continue
        return at_town(article, start, *town)
    return None


# "joined from party headquarters on Darley Road, Colombo"
_JOINED = re.compile(
    r"\b(?:joined|attended|took part|participated|connected|spoke|speaking)"
    r"(?: (?:in )?the (?:meeting|call|talks|conference|summit|session|video conference|event))? from\b"
)
_CAPITALISED = re.compile(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}")


def _joined_from(article: Article) -> Found | None:
    """The town from which the reporting side took part in a meeting by video."""
    for line in article.lines:
        joined = _JOINED.search(article.small, line.start, line.end) if line.part in NEWS else None
        for match in _CAPITALISED.finditer(article.folded, joined.end(), line.end) if joined else ():
            town = town_of(match.group())
            if town is not None and town[1].country == article.own:
                return at_town(article, match.start(), *town)
    return None


# "after the Helsinki summit", "the talks in Sochi", "left Singapore after the two leaders signed"
_TALKS = re.compile(
    r"\bthe (?P<before>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:summit|talks)\b"
    r"|\b(?:(?:summit|talks|meeting|stay) (?:held )?in|left) (?P<behind>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})"
)


def _of_talks(article: Article) -> Found | None:
    """The town by which the report calls the meeting it tells, when no sentence says where it was held."""
    for line in article.lines:
        if line.part not in ("title", "lead", "body") or _tells_old_days(article, line):
            continue
        for match in _TALKS.finditer(article.folded, line.start, line.end):
            if TO_COME.search(article.small, line.start, min(match.end() + WILL_REACH, line.end)):
                break
            start = match.start("before" if match["before"] else "behind")
            town = town_of(match["before"] or match["behind"])
            if town is not None and town[1].rank != "common":
                return at_town(article, start, *town)
    return None


def _tells_old_days(article: Article, line: Line) -> bool:
    """``In September the two had held talks in Lviv``: no day but one gone by is told."""
    told = article.dates_in(line.start, line.end)
    return bool(told) and all(is_gone_by(article, m) for m in told)


_IN_HEADLINE = re.compile(r"\b[Ii]n (?P<town>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)")


def _of_headline(article: Article) -> Found | None:
    """``X meets Y in Munich``: the headline's town, where the text names it, too."""
    for match in _IN_HEADLINE.finditer(fold(article.headline_text)):
        town = town_of(match["town"])
        at = article.folded.find(town[0]) if town is not None and town[1].rank != "common" else -1
        if town is not None and at >= 0:
            return at_town(article, at, *town)
    return None


def _first(article: Article, lines: Sequence[Line], needs_city: bool) -> Found | None:
    for line in lines:
        if (
            line.paragraph >= 0
            and (found := in_line(article, line))
            and (found[0].city or found[0].venue or not needs_city)
        ):
            return found
    return None


def _in_capital(article: Article, found: Found, main: bool) -> Found:
    """The White House under a Washington dateline is in Washington; a venue without a town takes the dateline's.

    That of the ``main`` meeting takes the town of its land that the sentences before it name.
    """
    place, passage = found
    line = from_dateline(article) or of_byline(article)
    if line is None and main and place.city is None:
        told = (in_line(article, x) for x in _early(article) if x.start < passage.start)
        land = place.country or article.own
        line = next((x for x in told if x is not None and x[0].city and x[0].country == land), None)
        # "arrived in Nairobi on Tuesday. He was received at State House"
        line = line or _of_journey(article, [x for x in article.lines if x.start <= passage.start < x.end][:1])
    of_house = place.country is not None and place.city == place.venue
    if line is not None and place.country in (None, line[0].country) and (place.city is None or of_house):
        return Place(place.text, place.venue, line[0].city, line[0].region, line[0].country), passage
    if place.city is None:
        # A palace stands for its town where the report names none.
        return Place(place.text, place.venue, place.venue, place.region, place.country), passage
    return found


def _at_venue(article: Article, start: int, line: str, venue: load.Venue) -> Found:
    """``Oval Office`` alone above the text: the town only where the report names it, or of a house in a house."""
    words = article.text[start : start + len(line)].strip()
    known = lower(venue.city) in load.venues() or venue.city in article.folded
    return Place(words, words, venue.city if known else words, None, venue.country or None), article.passage(
        start, start + len(words)
    )


# "By Ann Lee, Defence Editor, in Warsaw", "Reporting from Warsaw", "Ann Lee, Political Correspondent, Beijing",
# "Agency | New Delhi"
_OF_BYLINE = re.compile(r"(?:, |\bin |\| |Reporting from )(?P<town>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})(?= and [A-Z]|$)")


def of_byline(article: Article) -> Found | None:
    """The town from which a byline says that it was written, or which stands alone above the text."""
    for part in article.layout.parts[:BYLINE_PARTS]:
        if part.kind not in ("stamp", "title"):
            continue
        for line in article.folded[part.start : part.end].split("\n"):
            if (venue := load.venues().get(lower(line.strip()))) is not None:
                return _at_venue(article, article.folded.index(line, part.start), line, venue)
            alone = town_of(line)
            matches = [] if alone and alone[0] == line else list(_OF_BYLINE.finditer(line))
            match = matches[0] if len(matches) == 1 else None  # not "By Ann Lee in Suva and Bo Lind in Oslo"
            words = line if match is None and alone else match["town"] if match else ""
            town = town_of(words)
            if town is not None and town[0] == words and town[1].rank != "common":
                start = article.folded.index(words, part.start)
                return at_town(article, start, *town)
    return None
