"""Chunks whose letter the whole sentence decides: hosts, "ahead", honorifics without a name, time spent together."""

from __future__ import annotations

import re

from diplotalk.extract import literals
from diplotalk.extract.chunks import Chunks
from diplotalk.extract.letters_of_credence import handed_over
from diplotalk.extract.words import OTHER, PARTICLES
from diplotalk.lexicon import load


def reread(out: Chunks, kinds: str, text: str) -> str:
    """The letters ``kinds`` of a whole sentence of ``text``, corrected by what stands around them."""
    if "Tx" in kinds or "Hx" in kinds:
        kinds = _with_particles(out, kinds, text)
    if "(" in kinds:
        kinds = _with_abbreviations(out, kinds, text)
    if "xxx" in kinds and "N" in kinds and text.find(" as well as ", out.start, out.end) >= 0:
        kinds = _as_well_as(out, kinds)
    if "Tj" in kinds and "N" in kinds:
        kinds = _in_cabinets(out, kinds)
    if "oC(" in kinds or "oC-" in kinds:
        kinds = _names_beside_lands(out, kinds, text)
    if "x2" in kinds and "T" in kinds and text.find("ccredit", out.start, out.end) >= 0:
        kinds = _without_accredited(out, kinds)
    if "0" in kinds and "N" in kinds:
        kinds = _without_ages(out, kinds, text)
    if "N,x," in kinds and ("respectively",) in out.values:
        kinds = _without_respectively(out, kinds)
    if "To" in kinds and "N" in kinds:
        kinds = _missions(out, kinds)
    if "Io" in kinds:
        kinds = _houses_of_others(out, kinds)
    if "To" in kinds and "sx" in kinds:
        kinds = _houses(out, kinds)
    if "lb" in kinds and "x" in kinds:
        kinds = _mission_led(out, kinds)
    if "E" in kinds and "Vb" in kinds:
        kinds = _delegation_chaired(out, kinds)
    if "x" in kinds and ("brought",) in out.values and ("together",) in out.values:
        kinds = _brought_together(out, kinds)
    if "To" in kinds and ("Nx" in kinds or "Kx" in kinds):
        kinds = _regions(out, kinds)
    if "oP" in kinds:
        kinds = _chambers(out, kinds, text)
    if "CKN" in kinds:
        kinds = _named_like_towns(out, kinds, text)
    if "xoN" in kinds:
        kinds = _places_of(out, kinds, text)
    if "z" in kinds:
        kinds = _ahead(out, kinds)
    if "pAx" in kinds or "pxN" in kinds:
        kinds = _hosts(out, kinds)
    if "Tx,N" in kinds:
        kinds = _here(out, kinds)
    if "TTN" in kinds and text.find(" Professor ", out.start, out.end) >= 0:
        kinds = _professors(out, kinds, text)
    if "HNH" in kinds:
        kinds = _styles(out, kinds, text)
    if ("D" in kinds or "M" in kinds) and "T" in kinds and literals.stand(_SEE, text, out.start, out.end):
        kinds = _saw(out, kinds)
    if "eV" in kinds and "b" in kinds:
        _was_met(out, kinds)
    if "xd" in kinds and "T" in kinds:
        kinds = _calls_on(out, kinds)
    if "2" in kinds and "N" in kinds:
        kinds = handed_over(out, kinds, text)
    if "NHN" in kinds:
        kinds = _courtesies_inside(out, kinds, text)
    if "H" in kinds:
        kinds = _MAJESTY.sub("h", kinds)
    return kinds


# "The US president was met at Belfast airport by N on Tuesday", "was met by N"; not "was met with anger by"
_WAS_MET = re.compile(r"e(?P<met>V)(?:[@jd]t?[KOIDx0M]{1,4}){0,2}b(?=[tpHACGT]{0,6}N)")


def _was_met(out: Chunks, kinds: str) -> None:
    """Who was met by somebody was received by him."""
    for match in _WAS_MET.finditer(kinds):
        n = match.start("met")
        if out.values[n] == ("verb", "in-person", "meeting", "met"):
            out.values[n] = ("receive", "in-person", "meeting", "met")


_SEE = (" saw ", " seen ")
# "where he saw Italian Prime Minister N on Monday", "where on Monday she had seen the president, N", "On Monday he saw
# Prime Minister N."; not "saw President N off on Monday", "saw him on Monday in court", "said she saw N", "The year saw
# N go"
_SEEN = r"[hN][vV]?(?P<saw>x)(?=[tp]?[ACG+]{0,2}s?T{1,2}(?:ot?C)?,?H*N"
_SAW = re.compile(_SEEN + r"(?:d?(?:D|M0|0M)(?:[@j]K)?|[@j]K(?:d?D)?)(?:[,;&]|$))")
_THEN_SAW = re.compile(r"(?:^d?D,?|D?a)" + _SEEN + r"(?:[,;&]|2[xV]|$))")
_WHERE_SAW = re.compile(r"q(?:d?D)?" + _SEEN + r"(?:[dD@,&]|jK|$))")


def _saw(out: Chunks, kinds: str) -> str:
    """Who saw an office-holder on a day that the sentence tells has met him."""
    for match in (m for form in (_SAW, _THEN_SAW, _WHERE_SAW) for m in form.finditer(kinds)):
        n = match.start("saw")
        if "S" in kinds[:n]:
            continue
        if out.values[n] in (("saw",), ("seen",)):
            kinds = f"{kinds[:n]}V{kinds[n + 1 :]}"
            out.values[n] = ("verb", "in-person", "meeting", "saw")
    return kinds


# "Chief Adviser Professor N": behind an office the chair is a courtesy
_CHAIR = re.compile("(?<=T)T(?=N)")


def _professors(out: Chunks, kinds: str, text: str) -> str:
    for match in _CHAIR.finditer(kinds):
        n = match.start()
        if text[slice(*out.spans[n])] == "Professor":
            out.values[n] = ()
            kinds = f"{kinds[:n]}H{kinds[n + 1 :]}"
    return kinds


# "Pehin Datu Singamanteri Dato Seri Setia Hj Zulfadli": a name between two honours is an honour
_STYLE = re.compile("(?<=H)N(?=H+N)")


def _styles(out: Chunks, kinds: str, text: str) -> str:
    for match in _STYLE.finditer(kinds):
        n = match.start()
        if text[out.spans[n - 1][1] : out.spans[n][0]] == " " == text[out.spans[n][1] : out.spans[n + 1][0]]:
            kinds = f"{kinds[:n]}H{kinds[n + 1 :]}"
    return kinds


# "Dhan Kumari Rokaya", "Hasan Sheikh Mohamud": between two names a word that is also a courtesy is a name
_COURTESY_INSIDE = re.compile("NHN")
_ALSO_NAMES = frozenset("kumari devi begum khatun sheikh shaikh haji syed sayed sayyid mirza malik".split())


def _courtesies_inside(out: Chunks, kinds: str, text: str) -> str:
    for match in reversed(list(_COURTESY_INSIDE.finditer(kinds))):
        first, end = match.span()
        words = text[out.spans[first][0] : out.spans[end - 1][1]]
        if text[slice(*out.spans[first + 1])].lower() in _ALSO_NAMES and words.replace(" ", "").isalpha():
            out.spans[first:end] = [(out.spans[first][0], out.spans[end - 1][1])]
            out.values[first:end] = [(words,)]
            kinds = f"{kinds[:first]}N{kinds[end:]}"
    return kinds


# "Amina Odera, 61, the president of Kenya", "Kenya's 61-year-old president"
_AGE = re.compile(r"(?<=N),0(?=,)|(?<=N,)0(?=[tACT])|(?<=[sA])0-?x(?=T)|(?<=t)0-?x(?=AT)")
_YEARS = re.compile(r",? ?[1-9][0-9](?:-year-old|,)?")


def _without_ages(out: Chunks, kinds: str, text: str) -> str:
    """How old somebody is stands between a name, a land and an office, and says nothing of them."""
    for match in reversed(list(_AGE.finditer(kinds))):
        first, end = match.span()
        if _YEARS.fullmatch(text, out.spans[first][0], out.spans[end - 1][1]):
            del out.spans[first:end], out.values[first:end]
            kinds = kinds[:first] + kinds[end:]
    return kinds


# "the Malawian Defence Adviser (DA) accredited to Zambia, Col N", "the ambassador accredited to Zambia, N"
_ACCREDITED = re.compile(r"T(?:\([xN]\))?(?P<word>x)2")
_SENT_TO = (("accredited",), ("accreditated",))


def _without_accredited(out: Chunks, kinds: str) -> str:
    """``the ambassador accredited to Zambia`` is the ambassador to Zambia."""
    for match in reversed(list(_ACCREDITED.finditer(kinds))):
        first, end = match.start() + 1, match.end("word")
        if out.values[end - 1] in _SENT_TO:
            del out.spans[first:end], out.values[first:end]
            kinds = kinds[:first] + kinds[end:]
    return kinds


# "the head of the OSCE mission to Moldova, N", "the head of the Omani delegation, N"
_HEAD_OF_MISSION = re.compile(r"Tot?[GAC](?P<body>[Ex])(?:[2fj]t?[CK])?(?=,?H*N)")
_MISSIONS = frozenset((word,) for word in "mission delegation office bureau representation".split())


def _missions(out: Chunks, kinds: str) -> str:
    """A delegation whose head's name follows is a body in his office, with the land it is sent to."""
    for match in reversed(list(_HEAD_OF_MISSION.finditer(kinds))):
        first, end = match.start("body"), match.end()
        if kinds[first] == "E" or out.values[first] in _MISSIONS:
            kinds = _as_body(out, kinds, first, end, "mission")
    return kinds


def _as_body(out: Chunks, kinds: str, first: int, end: int, words: str) -> str:
    """Makes one chunk, a body of these words, of the chunks ``first:end``."""
    out.spans[first:end] = [(out.spans[first][0], out.spans[end - 1][1])]
    out.values[first:end] = [(words,)]
    return f"{kinds[:first]}O{kinds[end:]}"


# "the State Council of Oman": a house of this name that the lexicon knows of another land
_OF_OTHER_LAND = re.compile(r"Iot?(?P<land>C)")


def _houses_of_others(out: Chunks, kinds: str) -> str:
    for match in _OF_OTHER_LAND.finditer(kinds):
        n = match.start()
        if set(out.values[n]).isdisjoint(out.values[match.start("land")]):
            kinds = f"{kinds[:n]}O{kinds[n + 1 :]}"
    return kinds


# "the speaker of Portugal's parliament, N", "the head of Oman's navy N"
_OF_HOUSE = re.compile(r"Tot?[CG]s(?P<house>x)(?=,?H*N)")
_HOUSES = frozenset(
    (word,) for word in "parliament senate legislature congress cabinet government army navy military police".split()
)


def _houses(out: Chunks, kinds: str) -> str:
    """A land's own house in lower case is a body in the office of whoever heads it."""
    for match in _OF_HOUSE.finditer(kinds):
        n = match.start("house")
        if out.values[n] in _HOUSES:
            kinds = f"{kinds[:n]}O{kinds[n + 1 :]}"
    return kinds


# "an IMF mission, led by N", "an International Monetary Fund (IMF) mission headed by N", "the Omani parliamentary
# friendship group headed by N"
_LED_MISSION = re.compile(
    r"[GAC](?:\([NOGI]\))?[xO]{0,2}(?P<mission>x)(?=,?lb)|(?P<team>x)(?=[ou]t?[AC][NOIPx]{0,4}(?:\([NOGI]\))?,?lb)"
)
_TEAMS = frozenset({("team",), ("mission",), ("group",)})


def _mission_led(out: Chunks, kinds: str) -> str:
    for match in _LED_MISSION.finditer(kinds):
        n = match.start(match.lastgroup or 0)
        if out.values[n] in _TEAMS:
            kinds = f"{kinds[:n]}E{kinds[n + 1 :]}"
            out.values[n] = ("delegation",)
    return kinds


# "a delegation of the French Senate chaired by Senator N"
_CHAIRED = re.compile(r"E(?:[ou]t?[AC]?[OIGA]{1,3})?,?(?P<chaired>V)(?=b)")


def _delegation_chaired(out: Chunks, kinds: str) -> str:
    """Who chairs a delegation leads it."""
    for match in _CHAIRED.finditer(kinds):
        n = match.start("chaired")
        if out.values[n][-1] == "chaired":
            kinds = f"{kinds[:n]}l{kinds[n + 1 :]}"
            out.values[n] = ("chaired",)
    return kinds


# Between "brought" and "together" stand those who are.
_TOGETHER = re.compile(r"x[^SVqm;]{2,14}x")


def _brought_together(out: Chunks, kinds: str) -> str:
    """``brought the leaders of Fiji and Oman together at the lodge``: the trigger "brought together" in two pieces."""
    first, last = out.values.index(("brought",)), out.values.index(("together",))
    if first > last or _TOGETHER.fullmatch(kinds, first, last + 1) is None:
        return kinds
    out.values[first] = ("receive", "unknown", "meeting", "brought together")
    return f"{kinds[:first]}V{kinds[first + 1 :]}"


# "the governor of Uzbekistan's Andijan region, N"
_OF_REGION = re.compile(r"To(?:t|t?[CA]s?)?(?P<name>[NK])x(?=,?H*N|[^N]|$)")


def _regions(out: Chunks, kinds: str) -> str:
    """The region that somebody governs is a body in his office."""
    for match in reversed(list(_OF_REGION.finditer(kinds))):
        first, end = match.start("name"), match.end()
        if out.values[end - 1] in _PLACES:
            known = out.values[first] if kinds[first] == "K" else None
            kinds = _as_body(out, kinds, first, end, "region")
            if known is not None:  # "the governor of Bujumbura province": of the capital's land
                out.values[first] = known
                kinds = f"{kinds[:first]}K{kinds[first + 1 :]}"
    return kinds


_OF_MEMBERS = re.compile("[NO]oP")


def _chambers(out: Chunks, kinds: str, text: str) -> str:
    """``House of Representatives speaker``: a house, where its members' word alone is an office in the plural."""
    for match in reversed(list(_OF_MEMBERS.finditer(kinds))):
        first, end = match.span()
        words = text[out.spans[first][0] : out.spans[end - 1][1]].lower()
        if words in load.chambers() or words in _CABINETS:
            kinds = _as_body(out, kinds, first, end, words)
    return kinds


# "the Deputy Prime Minister for the Council of Ministers, N"
_CABINETS = frozenset({"council of ministers", "cabinet of ministers", "council of commissioners"})
_PLACES = frozenset((word,) for word in "province city district region prefecture county commune oblast".split())
# A name behind such a place has so many words, its own and those of the place.
_PLACE_AND_NAME = 4


def _places_of(out: Chunks, kinds: str, text: str) -> str:
    """``the province of Quang Ninh Luu Van Khanh hosted``: the place's name, then a person's."""
    at = kinds.find("xoN")
    while at >= 0:
        name = at + 2
        start, end = out.spans[name]
        words = text[start:end].split(" ")
        if out.values[at] in _PLACES and len(words) >= _PLACE_AND_NAME:
            cut = start + len(" ".join(words[:2]))
            out.spans[name : name + 1] = [(start, cut), (cut + 1, end)]
            out.values[name : name + 1] = [(text[start:cut].lower(),), (text[cut + 1 : end],)]
            kinds = f"{kinds[:name]}ON{kinds[name + 1 :]}"
        at = kinds.find("xoN", name)
    return kinds


# "President of Kazakhstan Nursultan Nazarbayev": behind the land of an office stands a name, whatever town has it too
_LIKE_TOWN = re.compile(r"(?<=Tot)CKN|(?<=To)CKN")


def _named_like_towns(out: Chunks, kinds: str, text: str) -> str:
    for match in reversed(list(_LIKE_TOWN.finditer(kinds))):
        town, name = match.start() + 1, match.start() + 2
        start, end = out.spans[town][0], out.spans[name][1]
        if text[out.spans[town][1] : out.spans[name][0]] == " ":
            out.spans[town : name + 1], out.values[town : name + 1] = [(start, end)], [(text[start:end],)]
            kinds = f"{kinds[:town]}N{kinds[name + 1 :]}"
    return kinds


# "the Republic of Korea (ROK)", "the Ministry of Foreign Affairs (MOFA)"
_ABBREVIATED = re.compile(r"(?P<land>[CG])\((?P=land)\)|[OIY]\([NOIY]\)")
# As many letters as an abbreviation has at most.
_SHORT = 8


def _with_abbreviations(out: Chunks, kinds: str, text: str) -> str:
    """A land or a body and its own abbreviation in brackets behind it are one word for it."""
    for match in reversed(list(_ABBREVIATED.finditer(kinds))):
        first, last = match.start(), match.end() - 1
        word = text[slice(*out.spans[first + 2])]
        if out.values[first] == out.values[first + 2] if match["land"] else word.isupper() and len(word) <= _SHORT:
            out.spans[first : last + 1] = [(out.spans[first][0], out.spans[last][1])]
            del out.values[first + 1 : last + 1]
            kinds = kinds[: first + 1] + kinds[last + 1 :]
    return kinds


_AS_WELL_AS = [("as",), ("well",), ("as",)]


def _as_well_as(out: Chunks, kinds: str) -> str:
    """``met X, as well as the foreign minister, Y``: a longer "and"."""
    for n in reversed([n for n in range(len(kinds) - 2) if out.values[n : n + 3] == _AS_WELL_AS]):
        out.spans[n : n + 3] = [(out.spans[n][0], out.spans[n + 2][1])]
        out.values[n : n + 3] = [("and",)]
        kinds = f"{kinds[:n]}&{kinds[n + 3 :]}"
    return kinds


# "the Minister for Public Works in the interim Omani administration, N"
_IN_CABINET = re.compile(r"T(?P<into>j)t?x?(?P<land>[ACG])s?x?(?P<cabinet>[xO])(?=,?H*N)")
_GOVERNMENTS = frozenset(["administration", "government", "cabinet"])


def _in_cabinets(out: Chunks, kinds: str) -> str:
    """A minister "in the Omani government" is the minister of Oman."""
    for match in reversed(list(_IN_CABINET.finditer(kinds))):
        into, land, cabinet = match.start("into"), match.start("land"), match.start("cabinet")
        if out.values[cabinet][-1].lower() in _GOVERNMENTS and out.values[land]:
            out.spans[into : cabinet + 1] = [out.spans[into], (out.spans[land][0], out.spans[cabinet][1])]
            out.values[into : cabinet + 1] = [out.values[into], out.values[land]]
            kinds = f"{kinds[:into]}oC{kinds[cabinet + 1 :]}"
    return kinds


# "the Foreign Ministers of Uganda - N, Pakistan - N", "the Foreign Minister of Uganda (N)"
_BESIDE_LAND = re.compile(r"[TP][of]t?C(?:-H*N|\(H*N\))(?:,?&?t?C(?:-H*N|\(H*N\)))*")


def _names_beside_lands(out: Chunks, kinds: str, text: str) -> str:
    """A name in brackets or behind a dash at the land of its office follows it as if nothing stood between."""
    for match in reversed(list(_BESIDE_LAND.finditer(kinds))):
        names = [text[slice(*out.spans[n])] for n in range(*match.span()) if kinds[n] == "N"]
        if any(name.isupper() and " " not in name for name in names):
            continue  # "the president of Ghana (NPP)"
        for n in reversed(range(*match.span())):
            if kinds[n] in "-()":
                del out.spans[n], out.values[n]
                kinds = kinds[:n] + kinds[n + 1 :]
    return kinds


# "Prime Minister van der Meer", "Mr de Graaf"
_PARTICLES_OF_NAME = re.compile(r"(?<=[TH])x{1,3}N")


def _with_particles(out: Chunks, kinds: str, text: str) -> str:
    """``Minister ter Braak``: behind an office or a courtesy a name may begin with a small letter."""
    for match in reversed(list(_PARTICLES_OF_NAME.finditer(kinds))):
        first, last = match.start(), match.end() - 1
        if all(value[0] in PARTICLES for value in out.values[first:last]):
            span = out.spans[first][0], out.spans[last][1]
            out.spans[first : last + 1] = [span]
            out.values[first : last + 1] = [(" ".join(text[slice(*span)].split()),)]
            kinds = kinds[:first] + "N" + kinds[last + 1 :]
    return kinds


def _hosts(out: Chunks, kinds: str) -> str:
    """``his Slovenian host Miha Cerar``, ``his host Miha Cerar``: a counterpart, with a land or a name beside it."""
    for match in _HOST.finditer(kinds):
        at = match.end() - 1
        if out.values[at] == ("host",) or (out.values[at] == ("guest",) and _NAMED.match(kinds, at + 1)):
            kinds = kinds[:at] + "Q" + kinds[at + 1 :]
    return kinds


# "his Sierra Leonean guest, President N"
_NAMED = re.compile(r",?[HT]{0,3}N")


_HOST = re.compile(r"p(?:Ax|x(?=N))")


def _here(out: Chunks, kinds: str) -> str:
    """``the Russian ambassador here, Igor Sapozhnikov``: the word parts an office from its name."""
    at = kinds.find("Tx,N")
    while at >= 0:
        if out.values[at + 1] == ("here",):
            del out.spans[at + 1], out.values[at + 1]
            kinds = kinds[: at + 1] + kinds[at + 2 :]
        at = kinds.find("Tx,N", at + 1)
    return kinds


def _without_respectively(out: Chunks, kinds: str) -> str:
    """``his Greek and French counterparts, X and Y, respectively, met``: the word parts nobody from the verb."""
    at = out.values.index(("respectively",))
    return f"{kinds[: at - 1]}xxx{kinds[at + 2 :]}" if kinds[at - 2 : at + 2] == "N,x," else kinds


def _ahead(out: Chunks, kinds: str) -> str:
    """``urged Oman to push ahead with``: only "ahead of", "the eve of" is before something."""
    at = kinds.find("z")
    while at >= 0:
        if out.values[at] in _ONLY_WITH_OF and kinds[at + 1 : at + 2] != "o":
            kinds = kinds[:at] + OTHER + kinds[at + 1 :]
        at = kinds.find("z", at + 1)
    return kinds


_ONLY_WITH_OF = (("ahead",), ("eve",))
# "His Majesty also received", "H.H. said", "In his cable, His Majesty expressed": an honorific without a name stands
# for a person told before.
_MAJESTY = re.compile(r"(?<![H&,])H(?=x?[VS])|(?<=[xVODM],)H(?=x?[VS])")
# "The assurance came during Ambassador Odera's call on Finance Minister Harthy"
_CALL_ON = re.compile(r"[sp]x?(?P<call>x)d(?=[tp]?[ACG]{0,2}s?[TH])")


def _calls_on(out: Chunks, kinds: str) -> str:
    for match in _CALL_ON.finditer(kinds):
        n = match.start("call")
        if out.values[n] in (("call",), ("visit",)):
            out.values[n] = ("noun", "in-person", "courtesy call", "call on")
            kinds = f"{kinds[:n]}V{kinds[n + 1 :]}"
    return kinds


TIMES = ("spent ", "hour", "minutes")
# "spent a little over an hour together", "spent the afternoon at the dam with President N"
_SPENT = re.compile(
    r"spent (?:[a-z0-9'-]+ ){0,7}?(?:hours?|minutes|morning|afternoon|evening|day|night)\b[^.;:\"]{0,60}?"
    r"\b(?:together|with)\b"
)


# "X and Y spent about two hours in the Cabinet Office"
_SPENT_AT = re.compile(
    r"spent (?:[a-z0-9'-]+ ){0,5}?(?:hours?|minutes)\b[a-z ]{0,20}\b"
    r"(?:(?:at|in|inside) (?:(?:the )?[A-Z]|an? [a-z]|the (?:[a-z]+ ){0,2}(?:room|office|hall|building|base)\b)"
    r"|on (?:a|the) (?:\w+ )?(?:call|phone|line))"
)


_TWO = re.compile(r"N,?&[tpACGYIOTHsQ,]{0,9}N(?:,q[^,SVm]{1,9},)?,?$|T&p?A?Q$")


# "after three hours behind closed doors with", "emerging from 40 minutes alone with"
_HOURS_WITH = re.compile(
    r"(?:hours?|minutes) (?:behind|in|inside|at|alone|locked|closeted|together)\b[a-z -]{0,40}(?<= )with"
    r" (?=[A-Z]|the |his |her )"
)


def _hours_with(out: Chunks, kinds: str, text: str) -> str:
    """``emerging from three hours behind closed doors with Y``: the time stands for the talks."""
    for match in _HOURS_WITH.finditer(text, out.start, out.end):
        n = out.at(match.start())
        if kinds[n : n + 1] == OTHER:
            kinds = kinds[:n] + "V" + kinds[n + 1 :]
            out.values[n] = ("noun", "in-person", "talks", "hours")
    return kinds


# "met for about eight hours with N": the meeting is told, and "with" belongs to it
_FOR_TIME = re.compile(r"Vf[txB0]{1,3}(?P<time>V)(?=[tpACGIOT+]{0,8}H*N)")


def _met_for_time(out: Chunks, kinds: str) -> str:
    for match in _FOR_TIME.finditer(kinds):
        n = match.start("time")
        if out.values[n][-1] in _TIME_WITH and out.values[match.start()][0] == "verb":
            kinds = f"{kinds[:n]}w{kinds[n + 1 :]}"
            out.values[n] = ("with",)
    return kinds


_TIME_WITH = frozenset({"hours with", "minutes with"})


def with_times(out: Chunks, kinds: str, text: str) -> str:
    """The letters ``kinds`` with those of a meeting for the time it took; no article tells it without one of TIMES."""
    kinds = _time_spent(out, kinds, text)
    if "V" in kinds and _FOR_TIME.search(kinds):
        kinds = _met_for_time(out, kinds)
    told = text.find("hour", out.start, out.end) >= 0 or text.find("minutes", out.start, out.end) >= 0
    return _hours_with(out, kinds, text) if told and "w" in kinds else kinds


def _time_spent(out: Chunks, kinds: str, text: str) -> str:
    """``X and Y spent an hour together``: the verb of a meeting, as its adverbs show."""
    at = text.find("spent ", out.start, out.end)
    while at >= 0:
        n = out.at(at)
        spent = _SPENT.match(text, at, out.end) or (_TWO.search(kinds, 0, n) and _SPENT_AT.match(text, at, out.end))
        if kinds[n : n + 1] == OTHER and out.spans[n][0] == at and spent:
            kinds = kinds[:n] + "V" + kinds[n + 1 :]
            out.values[n] = ("verb", "in-person", "meeting", "spent")
        at = text.find("spent ", at + 1, out.end)
    return kinds
