"""The town, the venue or the "here" that one sentence tells."""

from __future__ import annotations

import re

from diplotalk.extract import literals
from diplotalk.extract.context import Article, Line
from diplotalk.extract.report import Passage, Place
from diplotalk.lexicon import load
from diplotalk.text.fold import lower

Found = tuple[Place, Passage]

_IN_TOWN = re.compile(
    r"\b(?:[Ii]n|[Aa]t|near|outside|into|visit to|arrived in|(?:flew|travell?ed) to|(?:city|town|village|outskirts"
    r"|suburb|capital|port|resort|shores|north|south|east|west) of)"
    # not "in any accord with Moscow", "flew in from Tokyo"
    r" (?:(?:the )?(?:(?!(?:with|from|by|for|against|about|over) )[A-Z]?[a-z]+(?:'s)? ){0,3}(?:of )?)??"
    r"(?P<town>[A-Z][\w'.-]+(?:[ -](?:[A-Z][\w'-]+|el|de|da|do|la|of|al|es|am|di|du)){0,3})"
)
# "met the president in Oslo and the premier in Suva": two meetings, a town each.
IN_ONE_TOWN = re.compile(r" in [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2},? and ")
# "in the twin town of Rukla Tuesday"
_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# "in the city of Mendoza", "at the military base in Rukla": a town even if no gazetteer has it.
_TOWN_BY_NAME = re.compile(
    r"\b[Ii]n the (?:[A-Za-z]+ ){0,2}(?:city|town|village|resort)(?: town)? of"
    rf" (?P<of>[A-Z][\w'-]+(?: (?!{_DAY})[A-Z][\w'-]+)?)"
    r"|\b(?:Hotel|House|Palace|Hall|Lodge|Majlis|Ministry|Centre|Center|Resort) in (?P<district>[A-Z][\w'-]+)"
    r" (?:City|District|Town|County)\b"
    r"|\b(?:at|on) (?:the|a|an) (?:[A-Za-z]+ ){0,3}(?:base in|camp in|garrison in|island of)"
    r" (?P<at>(?:(?:El|La|Los|Las|San|Santa|New) )?[A-Z][\w'-]+)"
)
# "the embassy in Doha", "his counterpart in Nouakchott", "30 kilometres north of Zagreb",
# "the 61st session, held in Accra", "preparations for the summit in Samarkand", "spoke over her recent visit to Kyiv":
# a town of something else.
_OF_OTHERS = re.compile(
    r"\b(?:embassy|consulate|(?:from|by|of|to) (?:his|her) counterpart|[0-9]+ (?:km|kilomet(?:re|er)s|miles)"
    r"|investments?|situation|conflict|fighting|war|unrest|crisis|suffering|plight|violence|bloodshed|killings?|bombings?"
    r"|civilians|hostages|ceasefire|truce|hostilities|offensive|operations?|coup|elections?|genocide|famine|hunger"
    r"|protests?|instability|developments|atrocities|shelling|airstrikes"
    r"|(?:hold|host) (?:the|a|their) (?:next|new|second|third|fourth|further) (?:[\w-]+ ){0,4}"
    r"(?:talks|round|meeting|session|summit|conference|consultations|dialogue|negotiations)"
    r"|conven(?:e|ing) (?:the|a|an) (?:[\w-]+ ){0,3}(?:conference|summit|forum|meeting|round)"
    r"|prepare for (?:the|a|their) (?:[\w-]+ ){0,5}(?:summit|conference|forum|meeting)"
    r"|for (?:the|a) (?:[\w-]+ ){0,2}(?:summit|conference|forum|meeting|visit|gathering(?: of (?:[\w-]+ ){0,2}[\w-]+)?)"
    r"|based|resident|working|operating|living|stationed|deployed|stranded"
    r"|with (?:a )?residence|resides|residing|accredited"
    r"|(?:over|about|discuss(?:ed|ing)?) (?:his|her|their)(?: recent| latest| last| own)?(?: talks| meetings?)?"
    r"|after (?:they|the two) (?:last )?met"
    r"|(?:a day|days|hours|a week|weeks) (?:after|before) (?:[\w'-]+ ){1,5}[\w'-]+"
    r"|(?:first|last|previous|earlier) (?:[\w-]+ ){0,4}?(?:[\w-]+, )?(?:which )?(?:was )?(?:held|signed|took place)"
    r"|(?:session|conference|assembly|congress|government), (?:which was )?held"
    r"|(?:to|will|would|should) (?:be (?:held|hosted|convened|organi[sz]ed)|take place)(?: [a-z]+){0,3}) $"
)
# "talks with Y, who is in the country to open a consulate in Dakhla": the town stands in a clause about Y.
_OF_ASIDE = re.compile(r", who [^,]{1,60} to (?!attend|take part)[a-z]+ [^,]*$")
# "at Riffa Palace", "Helsinki University": the town is only the first word of a house's name, or of what was once
# signed there: "used in the Paris accord".
_HOUSE_AHEAD = re.compile(
    r" (?:Palace|House|Hall|Castle|Hotel|University|Embassy|Residence|Villa|Stadium)\b"
    r"|(?: \w+)? (?:accords?|agreements?|pact|treaty|protocol|process|stock exchange)\b"
)
# "a commission, the first session of which will sit in Mbabane"
_WILL_BE_HELD = re.compile(
    r"\b(?:will|shall|is to|are to|would) (?:be )?(?:sit|meet|convene|held|hosted|resume) (?:[a-z]+ ){0,4}$"
    r"|\bto (?:meet again|reconvene|resume) (?:[a-z]+ ){0,3}$"
)
# "ahead of the assembly in Quebec next month"
_STILL_TO_COME = re.compile(r" (?:next|later this) (?:week|month|year|spring|summer|autumn|fall|winter)\b")
# "the ministry in Sofia said", "the government in Tehran is determined"
_MINISTRY_SAID = re.compile(
    r"[Mm]inistry in [A-Z][\w'-]+ said"
    r"|(?:government|authorities|regime) in [A-Z][\w'-]+ (?:said|says|is|are|was|were|has|had|would)"
)
_CAPITAL_BEFORE = re.compile(r"\bthe (?P<word>[A-Z][a-z]+) $")
# "at the Ministry of Foreign Affairs, Amara": the town behind a house's name and a comma.
_HOUSE_TOWN = re.compile(
    r"(?:Ministry(?: of [A-Z][a-z]+(?: [A-Z][a-z]+)?)?|Office|Palace|House|Hall|Hotel|Secretariat|Headquarters|Mansion)"
    r", (?P<town>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})"
)
# "at the Office of the President, Harbour Drive, Georgetown.", "at the Assembly on Yeouido, Seoul, Tuesday"
_AT_HOUSE = re.compile(
    r"\bat (?:the |its |his |her )?[A-Z](?:(?! with | from )[^,.;()\"]){2,60}"
    r", (?P<town>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)(?=[,.;]|$)"
)
_AT_ADDRESS = re.compile(
    r"\bat (?:the |its |his |her )?[A-Z][^,.;()\"]{2,60}, [A-Z][\w' ]{2,40}"
    r", (?P<town>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)(?=[,.;]|$)"
)
_HERE = literals.headed("h", r"\bhere\b")
_AT = re.compile(
    r"\b(?:[Aa]t|[Ii]n|(?<!ccording )[Tt]o|inside|by) (?:the |his |her )?(?:official residence,? )?"
    r"(?P<venue>[A-Z0-9][\w'.-]*"
    r"(?: (?:of|the|al|de|des|del|della|di|do|da|el|la|ten|d'\w+|an|headquarters|[A-Z][\w'.-]+)\b\.?){0,7}"
    r"(?:, [A-Z][\w'-]+)?)"
)
# Words that make a venue of a capitalised name the gazetteer does not have.
_BUILDING = re.compile(
    r"(?:[A-Z][\w'.-]+ ){1,4}(?:Palace|House|Hall|Castle|Guesthouse|Mansion|Hotel|Residence|Villa|Headquarters|Lodge"
    r"|Garrison|Barracks|Center|Centre|Resort|Bhavan|Bhaban|Bhawan)\b"
    r"|(?:Palace|House|Hall) of (?:the )?[A-Z][\w'-]+"
    r"|(?:Camp|Fort|Hotel|Istana|Palais|Palazzo|Palacio|Villa|Schloss) (?:d[aeiou][a-z]{0,3} )?(?:la )?[A-Z][\w'-]+"
)
# "on the sidelines of the Antalya Diplomacy Forum", "on the margins of this year's Munich Security Conference"
_TOWN_OF_FORUM = re.compile(
    r"\b(?:sidelines?|margins?) of (?:the|this year's) (?P<town>[A-Z][\w'-]+)"
    r" (?:[A-Z][\w'-]+ ){0,3}(?:Forum|Conference|Summit|Dialogue|Congress|Expo|Assembly|Week)\b"
)
# "in the Albanian capital, Tirana,", "in the Albanian capital Tirana"; not "said a Capital Economics analyst"
_CAPITAL_TOWN = re.compile(
    r"(?:\bcapital,|\b[Ii]n (?:the (?:[\w'-]+ ){0,3}|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?'s )capital)"
    r" (?P<town>[A-Z][\w'.-]+(?:[ -][A-Z][\w'-]+){0,2})"
)
# "at his Waigani office", "at her Culloden Road, Bridgetown office"
_OFFICE_IN_TOWN = re.compile(
    r"\b(?:[Aa]t|[Ii]n) (?:his|her|their|its|the \w+'s) (?:[A-Z][\w'-]+ (?:Road|Street|Avenue),? )?"
    r"(?P<town>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:offices?|headquarters|residence|home|house)\b"
)
# "Ashgabat hosted", "flew to Tokyo": the town is the subject or the goal of the telling.
_TOWN_HOSTS = re.compile(r"(?P<town>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:hosted|hosts) ")
# "visited Muscat on Friday and met Y", "visited Muscat for talks", "visited Muscat, where", "X, visiting Muscat, met",
# "on his return from Muscat, where he met"
_TOWN_VISITED = re.compile(
    r"\b(?:visit(?:ed|ing)|from(?= [A-Z][\w'-]+(?: [A-Z][\w'-]+)?, where (?:he|she|they)))"
    r" (?P<town>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
    r"(?=(?: on \w+day| \w+day| today| yesterday)?"
    r"(?: and (?:met|held|spoke|was received|called on|conferred)| for |, where |, met\b|, held\b))"
)
# "pleased to welcome President N of Kenya to Canberra today"
_WELCOMED_TO = re.compile(
    r"\bwelcom(?:e|ed|es|ing) (?:[A-Z]|the |his |her |my )[^.,;\"]{2,80}? to (?P<town>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
)


def in_line(article: Article, line: Line) -> Found | None:
    """The place a sentence tells, with its passage: a town, a venue, "here"."""
    venue = _venue(article, line)
    town = _town(article, line)
    if town is not None:
        place, passage = town
        if venue is not None and venue[0].city not in (None, town[0].city):
            # "spoke at the Casa de Narino, two days after a summit in Cartagena", "despite bombs in Baghdad met at the
            # White House": the first behind the telling.
            verb = line.chunks.kinds.find("V")
            told = line.chunks.spans[verb][0] if verb >= 0 else line.start
            return min(venue, town, key=lambda found: (found[1].start < told, found[1].start))
        if venue is not None and venue[0].venue:
            place = Place(place.text, venue[0].venue, place.city, place.region, place.country)
        return place, passage
    if venue is not None:
        return venue
    if (named := _of_meeting(article, line)) is not None:
        return named
    if _HERE.search(article.folded, line.start, line.end):
        return from_dateline(article)
    return _in_the_capital(article, line)


_IN_CAPITAL = literals.headed("iI", r"\b[Ii]n the (?:country's |(?P<land>[A-Z]\w+) )?capital\b(?! [A-Z]|'s| of)")
# Close behind a telling; not "met Y and condemned the bombing in the Cambodian capital".
_TOLD_BEFORE = re.compile(r"V(?:[^V&Svm;]|[NO]&N){0,12}$|^$")  # or "In the Cambodian capital, X met Y"


def _in_the_capital(article: Article, line: Line) -> Found | None:
    """``at the guesthouse in the capital``, ``in the Cambodian capital``, of a land whose capital the report names."""
    match = _IN_CAPITAL.search(article.folded, line.start, line.end)
    if match is None or not _TOLD_BEFORE.search(line.chunks.kinds, 0, line.chunks.at(match.start())):
        return None
    if TO_COME.search(article.small, line.start, min(match.end() + WILL_REACH, line.end)):
        return None
    entries = load.lexicon().readings(match["land"]) if match["land"] else []
    codes = [e.value[0] for e in entries if e.kind == load.ADJECTIVE and len(e.value) == 1]
    land = codes[0] if codes else None if match["land"] else article.own
    if land is None or land not in load.countries():
        return None
    capital = load.countries()[land].capital
    at = article.small.find(lower(capital)) if capital else -1
    found = load.cities().get(lower(capital)) if at >= 0 else None
    if found is None:
        return None
    place, passage = at_town(article, at, capital, found)
    # "NIAMEY, Oct. 11 (Xinhua)": the dateline's capitals
    return (place if place.city != capital.upper() else place._replace(city=capital)), passage


_PATTERNS = (
    _IN_TOWN,
    _HOUSE_TOWN,
    _AT_HOUSE,
    _AT_ADDRESS,
    _TOWN_HOSTS,
    _TOWN_VISITED,
    _WELCOMED_TO,
    _TOWN_OF_FORUM,
    _OFFICE_IN_TOWN,
    _CAPITAL_TOWN,
)


def _town(article: Article, line: Line) -> Found | None:
    for pattern in _PATTERNS:
        for match in pattern.finditer(article.folded, line.start, line.end):
            town = _town_at(match)
            if pattern is _WELCOMED_TO and not any(
                match.start() < m.start < match.start("town") for m in line.mentions
            ):
                continue  # "welcomed the return of refugees to Suva"
            if town is None or any(a < match.start() < b for a, b in line.quotes):
                continue
            start, name, found = town
            if _OF_OTHERS.search(article.small, max(line.start, match.start() - 50), match.start()):
                continue
            if _OF_ASIDE.search(article.small, line.start, match.start()):
                continue
            if _WILL_BE_HELD.search(article.small, max(line.start, match.start() - 60), match.start()):
                continue
            if _before_meeting(article, line, start, start + len(name)):
                continue
            if is_next_stop(article, line, start, start + len(name)):
                continue
            if _MINISTRY_SAID.search(article.folded, max(line.start, start - 16), start + len(name) + 7):
                continue
            if _HOUSE_AHEAD.match(article.folded, start + len(name)) or _in_a_name(article.folded, start):
                continue
            if _is_other_airport(article, line, start, start + len(name)):
                continue
            if _STILL_TO_COME.match(article.small, start + len(name)):
                continue
            if found.rank == "common" and pattern is not _IN_TOWN and found.country != article.own:
                continue
            return at_town(article, start, name, found)
    named = _TOWN_BY_NAME.search(article.folded, line.start, line.end)
    if named is not None and not any(a < named.start() < b for a, b in line.quotes):
        start, end = named.span(named.lastgroup or 0)
        words = article.text[start:end]
        if all(entry.kind != load.NAME for entry in load.lexicon().readings(words)):
            return Place(words, None, words, None, None), article.passage(start, end)
    return None


# "the ministry in Nay Pyi Taw": the first word of the town was taken for one before it.
_CAPITALS_BEFORE = re.compile(r"(?:[A-Z][\w'-]+ )+$")


# "in Central Jakarta", "in downtown Suva"
_PART_OF_TOWN = re.compile(
    r"(?:Central|Downtown|Greater|North|South|East|West|Northern|Southern|Eastern|Western) (?=[A-Z])"
)


def _town_at(match: re.Match[str]) -> tuple[int, str, load.City] | None:
    """Where the town of a match begins, its name and its entry."""
    start, end = match.span("town")
    before = _CAPITALS_BEFORE.search(match.string, match.start(), start)
    for at in (before.start(), start) if before else (start,):
        words = match.string[at:end]
        if (part := _PART_OF_TOWN.match(words)) is not None:
            at, words = at + part.end(), words[part.end() :]
        town = town_of(words) or _of_district(words)
        if town is not None and at + len(town[0]) > start:
            return (at, *town)
    return None


_STOPOVER = re.compile(r"\b(?:stopover|stop-over|layover|transit|refuel\w*)\b")


def _is_other_airport(article: Article, line: Line, start: int, end: int) -> bool:
    """``met Y. Flights went on at Kabul Airport``: an airport is theirs only in the clause that tells they met."""
    if not article.small.startswith(" airport", end):
        return False
    if _STOPOVER.search(article.small, line.start, start):
        return False
    told = line.chunks.kinds.rfind("V", 0, line.chunks.at(start))
    return told < 0 or "," in article.small[line.chunks.spans[told][1] : start]


# "thanked Fiji for speaking up in Geneva, as she met"
_AS_THEY = re.compile(r",? (?:as|when|while) (?:he|she|they|the)\b")


def _before_meeting(article: Article, line: Line, start: int, end: int) -> bool:
    """Does the town ``start:end`` close a clause that tells of something else, before the one with the meeting?"""
    if _AS_THEY.match(article.small, end) is None:
        return False
    here = line.chunks.at(start)
    return "V" not in line.chunks.kinds[:here] and "V" in line.chunks.kinds[here:]


# "flew to Muscat on Wednesday after holding talks with Y": whoever flew there had met Y elsewhere.
_MOVED_TO = re.compile(
    r"\b(?:flew|flown|fly|flying|travell?ed|travel|arrived|arrive|arriving|headed|moved|returned|landed)"
    r"(?: (?!after|for)[a-z]+){0,2} $"
)
_AFTER_TALKS = re.compile(
    r"(?: on \w+day| \w+day| today| yesterday|,){0,2} (?:after|following) (?:[\w-]+ ){0,3}?"
    r"(?:talks|meeting|discussions)\b(?![^.;]{0,160}\band (?:then )?(?:met|held|called on|was received)\b)"
)


def is_next_stop(article: Article, line: Line, start: int, end: int) -> bool:
    """Is the town ``start:end`` where somebody went after the meeting?"""
    if _AFTER_TALKS.match(article.small, end) is None:
        return False
    return _MOVED_TO.search(article.small, line.start, start) is not None


def _in_a_name(folded: str, start: int) -> bool:
    """``in a suite of the Waldorf Astoria``: a capitalised word before the town that is no land's adjective."""
    word = _CAPITAL_BEFORE.search(folded, max(0, start - 30), start)
    return word is not None and all(entry.kind != load.ADJECTIVE for entry in load.lexicon().readings(word["word"]))


def at_town(article: Article, start: int, name: str, found: load.City) -> Found:
    """The town ``name``, as the text spells it at ``start``."""
    words = article.text[start : start + len(name)]
    meant = _with_land_behind(article.folded, start + len(name), found)
    return Place(words, None, words, meant.region, meant.country), article.passage(start, start + len(name))


# "Hyderabad, Pakistan", "Birmingham, Alabama", "London, Ontario,"
_LAND_BEHIND = re.compile(r", (?P<land>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})")


def _with_land_behind(folded: str, end: int, found: load.City) -> load.City:
    """The town of the name that lies in the land or region written behind it, else the gazetteer's first."""
    others = load.cities().namesakes(lower(found.city))
    behind = _LAND_BEHIND.match(folded, end) if others else None
    words = behind["land"].split() if behind is not None else []
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        lands = {code for e in load.lexicon().readings(name) if e.kind == load.NAME for code in e.value}
        for town in (found, *others):
            if town.region == name or town.country in lands:
                return town
    return found


def _of_district(words: str) -> tuple[str, load.City] | None:
    """``in Tokyo's Nagatacho district``; not ``dismantling Pyongyang's weapons``."""
    town, mark, district = words.partition("'s ")
    return town_of(town) if mark and district[:1].isupper() else None


# "a new administration in the White House", "his second term in the White House": who governs there, no meeting
_IN_OFFICE = re.compile(r"\b(?:administration|occupant|incumbent|first term|second term|term|change) $")


# "were joined by Kremlin leader X"
_WHOSE = re.compile(r" (?:leader|chief|spokes\w+|officials?|aides?|sources?|insiders?)\b")


def _venue(article: Article, line: Line) -> Found | None:
    for match in _AT.finditer(article.folded, line.start, line.end):
        if _IN_OFFICE.search(article.small, max(line.start, match.start() - 20), match.start()):
            continue
        if _WHOSE.match(article.folded, match.end()):
            continue
        start = match.start("venue")
        known = _longest(match["venue"])
        if known is not None:
            return _of_house(article, start, start + known[0], known[1])
        building = _BUILDING.match(article.folded, start, match.end("venue"))
        if building is not None:
            words = article.text[start : building.end()]
            town, land = _town_behind(article, building.end()) or (None, None)
            place = Place(words, words, town, None, land)
            return place, article.passage(start, building.end())
    return None


def _of_house(article: Article, start: int, end: int, found: load.Venue) -> Found:
    """The house ``start:end`` of the gazetteer.

    Its town is what the report names somewhere; only the land is taken from the gazetteer alone.
    """
    words = article.text[start:end]
    at = article.folded.find(found.city)
    city = article.text[at : at + len(found.city)] if found.city and at >= 0 else None
    if city is None and lower(found.city) in load.venues():
        city = found.city  # the Oval Office is in the White House
    if (behind := _town_behind(article, end)) is not None:
        city = behind[0]
    return Place(words, words, city, None, found.country or None), article.passage(start, end)


# "during a White House meeting", "Tuesday's Muscat talks"
_MEETING_OF = re.compile(r"(?:[tp]|Ds|a)(?P<place>[IK])V")


def _of_meeting(article: Article, line: Line) -> Found | None:
    """The house or the town by which a meeting is called."""
    for match in _MEETING_OF.finditer(line.chunks.kinds):
        n = match.start("place")
        start, end = line.chunks.spans[n]
        words = article.folded[start:end]
        if line.chunks.values[n + 1][0] not in ("noun", "verb-meeting"):
            continue
        if (house := load.venues().get(lower(words))) is not None:
            return _of_house(article, start, end, house)
        if (town := load.cities().get(lower(words))) is not None:
            return at_town(article, start, words, town)
    return None


# "at Camp Aguinaldo, Quezon City", "at Jamaica House in St Andrew"
_TOWN_BEHIND = re.compile(r"(?:,| in) (?P<town>[A-Z][\w'.-]+(?: [A-Z][\w'-]+){0,2})")


def _town_behind(article: Article, at: int) -> tuple[str, str | None] | None:
    """The town that stands behind a house's name, as the text spells it; its land where the gazetteer has it."""
    behind = _TOWN_BEHIND.match(article.folded, at)
    if behind is None:
        return None
    start, town = behind.start("town"), town_of(behind["town"])
    if town is not None:
        return article.text[start : start + len(town[0])], town[1].country
    return (article.text[start : behind.end()], None) if OF_SAINT.match(behind["town"]) else None


def _longest(words: str) -> tuple[int, load.Venue] | None:
    """Length of the longest opening of ``words`` that is a known venue, with its entry."""
    venues = load.venues()
    end = len(words.rstrip(".,"))
    while end > 0:
        found = venues.get(lower(words[:end])) or venues.get("the " + lower(words[:end]))
        if found is not None:
            return end, found
        end = words.rfind(" ", 0, end)
    return None


# "in St Andrew", "at Port Vila", "in Ain el-Helweh"
OF_SAINT = re.compile(
    r"(?:(?:St\.?|San|Santa|Saint|Port|Fort|Mount|El|Al|Los|Las|La|New) "
    r"|(?:Ain|Beit|Deir|Wadi|Tel|Kfar|Kafr|Ras|Umm|Bir|Jabal) (?:[Ee]l-|[Aa]l-)?)[A-Z][\w'-]+$"
)
# How far behind the town a "will" still speaks of its talks (characters): not in "left Oslo after they signed a paper
# stating that work would begin".
WILL_REACH = 20
TO_COME = re.compile(r"\b(?:will|would|next|upcoming|planned|scheduled|ahead of)\b")


def town_of(words: str) -> tuple[str, load.City] | None:
    """The longest opening of ``words`` that is a known town, with its entry."""
    parts = re.split(r"(?<=[ ])", words)
    for count in range(len(parts), 0, -1):
        name = "".join(parts[:count]).rstrip(" .,")
        if (found := load.cities().get(lower(name))) is not None:
            return name, found
    return None


def from_dateline(article: Article) -> tuple[Place, Passage] | None:
    """The dateline's town."""
    line = article.layout.dateline
    if line is None or not line.city:
        return None
    found = load.cities().get(lower(line.city))
    start = article.folded.index(line.city, line.start)
    words = article.text[start : start + len(line.city)]
    city = words if not words.isupper() else (found.city if found else words.title())
    meant = _with_land_behind(article.folded, start + len(words), found) if found else None
    return (
        Place(words, None, city, meant.region if meant else None, meant.country if meant else None),
        article.passage(start, start + len(words)),
    )
