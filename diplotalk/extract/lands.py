"""Lands that a sentence names as the two sides of a meeting, without a person: "the foreign ministers of A and B"."""

from __future__ import annotations

import re

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.groups import PRIVATE

_LEADERS_OF = re.compile(r"[^SVqm;]{0,4}t?[x0BA]{0,2}[PB][ofu]t?((?:C,t?)*C,?&t?C)")


# "urged Fiji and Oman to settle it, after separate meetings with their leaders"
_THEIR_LEADERS, _TWO_LANDS = re.compile(r"w?px{0,2}[PB]"), re.compile(r"(?:C,t?)*C,?&t?C")
# "met with senior Yemeni, Saudi and Omani officials"
_OFFICIALS_OF_LANDS = re.compile(r"w?[tp]?x{0,2}((?:A,)*A,?&t?A)[xO]{0,2}[PB](?=$|[j@dD,.;2an])")
# "met with EU foreign ministers", "his counterparts from the six-nation Gulf Cooperation Council"
_BODY_LEADERS = re.compile(r"[^SVqm;,]{0,2}t?(?:(?P<before>G)x{0,2}[PB]|Q[uo]t?[x0-]{0,3}(?P<behind>G))")


# "In Tonga on Saturday, "
_IN_LAND = re.compile(r"j(?P<land>C)d?D?,")


def opening_land(chunks: Chunks) -> str | None:
    """The one land in which the sentence sets what it tells: ``In Tonga on Saturday, the Minister sat down with Y``."""
    match = _IN_LAND.match(chunks.kinds)
    codes = chunks.values[match.start("land")] if match is not None else ()
    return codes[0] if len(codes) == 1 else None


def leaders_of_body(chunks: Chunks, n: int) -> tuple[str, ...]:
    """The organisation whose ministers stand behind the trigger ``n``, or nothing."""
    match = _BODY_LEADERS.match(chunks.kinds, n + 1)
    return chunks.values[match.start(match.lastgroup or 0)] if match else ()


def leaders_of(chunks: Chunks, n: int) -> tuple[str, ...]:
    """Codes of the lands behind the trigger ``n``: ``met with the leaders of Fiji, Tonga and Vanuatu``."""
    if body := leaders_of_body(chunks, n):
        return body
    if _THEIR_LEADERS.match(chunks.kinds, n + 1) and (lands := list(_TWO_LANDS.finditer(chunks.kinds, 0, n))):
        return _codes(chunks, *lands[-1].span())
    if officials := _OFFICIALS_OF_LANDS.match(chunks.kinds, n + 1):
        of = [chunks.values[at] for at in range(*officials.span(1)) if chunks.kinds[at] == "A"]
        private = _is_private(chunks, n + 1, officials.end()) or any(len(codes) > 1 for codes in of)
        return () if private else tuple(codes[0] for codes in of)
    match = _LEADERS_OF.match(chunks.kinds, n + 1)
    former = match is not None and any(v in _FORMER for v in chunks.values[n + 1 : match.start(1)])
    if match is None or former or _is_private(chunks, n + 1, match.start(1)):
        return ()
    return _codes(chunks, *match.span(1))


# "The foreign ministers of France, Fiji and Oman held talks on Monday with N", "French and Fijian leaders met N", "Fiji
# and Oman's leaders have held talks", "ASEAN foreign ministers met N"
_LEADERS_BEFORE = re.compile(
    r"(?:^|[SV,;]q?)t?x{0,2}(?:P[of]t?(?P<of>(?:C,t?)*C,?&t?C)|(?P<before>(?:A,)*A,?&A|(?:C,t?)*C,?&t?Cs)[xO]{0,2}[PB]"
    r"|(?P<body>G)x{0,2}[PB])"
    # "visited Suva on Tuesday, where they met"
    r"(?:xt?[KC](?:,?d?D)?,?[aq]i)?"
    r"x?(?:,?d?D[x0M]{0,2},?)?V?$"
)


def _is_private(chunks: Chunks, first: int, end: int) -> bool:
    """``Kenyan and Omani business leaders``, ``former leaders``: they speak for no land."""
    words = {word for value in chunks.values[first:end] if value for word in value[-1].lower().split()}
    return not words.isdisjoint(PRIVATE) or "ex" in words


def leaders_before(chunks: Chunks, n: int) -> tuple[str, ...]:
    """Codes of the lands whose ministers or leaders, without names, are the subject of the trigger ``n``."""
    match = _LEADERS_BEFORE.search(chunks.kinds, max(0, n - _LEADERS_NEAR), n)
    if match is None or _is_private(chunks, match.start(), n):
        return ()
    first, end = match.span(match.lastgroup or 0)
    lands = [chunks.values[at] for at in range(first, end) if chunks.kinds[at] in "CAG"]
    return tuple(codes[0] for codes in lands) if all(len(codes) == 1 for codes in lands) else ()


# "EU leaders and British Prime Minister X reached a deal after all-night talks"
_LEADERS_AND = re.compile(r"(?:^|[,;])t?(?:(?P<body>G)|(?P<land>A)|(?P<of>C)s)x{0,2}[PB],?&$")


def leaders_beside(chunks: Chunks, first: int) -> tuple[str, ...]:
    """The land or body whose leaders, without names, "and" joins to the person that begins at the chunk ``first``."""
    match = _LEADERS_AND.search(chunks.kinds, max(0, first - _NEAR), first)
    if match is None or _is_private(chunks, match.start(), first):
        return ()
    codes = chunks.values[match.start(match.lastgroup or 0)]
    return codes if len(codes) == 1 else ()


_FORMER = (("former",), ("ex",), ("retired",))
# "New ambassadors of Fiji, Tonga and Vanuatu to Oman presented their credentials"
_ENVOYS_OF = re.compile(r"P-?[ou]t?(C(?:,t?C)*,?&t?C)(?:2t?[CK])?[jdDxK]{0,3}$")


def envoys_of(chunks: Chunks, n: int) -> tuple[str, ...]:
    """Codes of the lands whose envoys are the subject of the trigger ``n``."""
    match = _ENVOYS_OF.search(chunks.kinds, max(0, n - 20), n)
    return _codes(chunks, *match.span(1)) if match else ()


# "The ambassadors of Fiji, Tonga and Vanuatu were each driven to the palace"
_SUBJECT_ENVOYS = re.compile(r"t?[x0+]{0,2}P[of]t?((?:C,t?)*C,?&t?C)(?=[xe])")


# "The ambassadors of Fiji and Tonga were absent"
_AWAY = frozenset("absent away missed missing unable declined not".split())


def subject_envoys(chunks: Chunks) -> tuple[str, ...]:
    """Codes of the lands whose envoys are the subject of the sentence."""
    match = _SUBJECT_ENVOYS.match(chunks.kinds)
    if match is None or any(value and value[-1] in _AWAY for value in chunks.values):
        return ()
    return _codes(chunks, *match.span(1))


def _codes(chunks: Chunks, first: int, end: int) -> tuple[str, ...]:
    lands = (chunks.values[n] for n in range(first, end) if chunks.kinds[n] == "C")
    return tuple(codes[0] for codes in lands if len(codes) == 1)


# "A, B and C will build a plant, their ministers said after a meeting", "A and B met a need as they held talks"
# "A and B finalised the text at the 38th meeting of their commission"
# "A, B and C agreed to hold drills during their senior-level defense talks"
_IN_THEIR = re.compile(r"[aj@]p[xA0O-]{0,6}$")
_AT_THE_NTH = re.compile(r"[@aj]t0x{0,2}$")
# "the trade ministers of the two countries", "the two countries' prime ministers"
_OF_THE_TWO = re.compile(r"PotB|tBxsP")
_OPENING_LANDS = re.compile(r"t?C(?:,t?C)*,?&t?C")


# "between the Ministry of Foreign Affairs of the Republic of Fiji and the Foreign Ministry of Oman"
_BETWEEN_MINISTRIES = re.compile(r"rt?[OI](?:oO){0,2}ot?(C),?&t?[OI](?:oO){0,2}ot?(C)")


# "Kenyan officials and their Omani counterparts resumed talks"
_AND_THEIR = re.compile(r"(?P<one>[AC])s?[xO]{0,2}[PE],?&p(?P<other>A)[xO]{0,2}Q")


# "Kenyan officials met with Omani and Fijian diplomats": the list is but one side
_WITH_LIST = re.compile(r"w?[tp]?x{0,2}(?:[ACK]s?,)*[ACK]s?,?&t?[ACK]s?[xO]{0,3}[PB]|w[tp]?P[ofu]")


# So many chunks behind a noun its lands may stand, and behind "between"; so many before a verb its leaders.
_NEAR, _BETWEEN, _LEADERS_NEAR = 12, 16, 20


def at_their_talks(chunks: Chunks, n: int) -> bool:
    """``agreed to hold drills during their senior-level talks``; not ``during their talks with the UN``."""
    their = _IN_THEIR.search(chunks.kinds, max(0, n - _NEAR), n)
    return their is not None and chunks.kinds[n + 1 : n + 2] != "w" and not chunks.values[n][-1].endswith(" with")


_OF_TOWN = re.compile(r"[j@][KN],$")
# "Kenya, China and Japan have gathered": behind the first of the list
_LIST_BEHIND = re.compile(r"(?:,t?[CG])+,?&t?[CG]")


def collective(chunks: Chunks, n: int) -> tuple[str, ...]:
    """Countries that met without a name: ``Senior diplomats of South Korea and China held``, ``the two Koreas``."""
    kinds = chunks.kinds
    if listed := listed_lands(chunks):
        return listed if not _WITH_LIST.match(kinds, n + 1) else ()
    if "r" in kinds and (ministries := _BETWEEN_MINISTRIES.search(kinds)):
        return tuple(code for group in (1, 2) for code in _codes(chunks, *ministries.span(group)))
    if "Q" in kinds and (theirs := _AND_THEIR.search(kinds, 0, n)):
        codes = [chunks.values[theirs.start(land)] for land in ("one", "other")]
        return tuple(code[0] for code in codes) if all(len(code) == 1 for code in codes) else ()
    opening = _OPENING_LANDS.match(kinds)
    if opening and (
        (chunks.values[n][0] == "noun" and opening.end() == kinds.find("V"))
        or "pP" in kinds[opening.end() : n]
        or _OF_THE_TWO.search(kinds, opening.end(), n + 8)
        or "i" in kinds[max(opening.end(), n - 7) : n]
        or _AT_THE_NTH.search(kinds, 0, n)
        or at_their_talks(chunks, n)
    ):
        return _codes(chunks, 0, opening.end())
    found: list[str] = []
    # "Talks between delegations of the foreign ministries of Fiji and Oman"
    reach = _BETWEEN if "r" in kinds[n + 1 : n + 3] else _NEAR
    for at, kind in enumerate(kinds[: n + reach]):
        if kind in "CGK" and chunks.values[at] and abs(at - n) < 16 and len(chunks.values[at]) == 1:
            if kind == "K" and not re.search(r"[ru]t?(?:[CGK]&t?)?$", kinds[:at]):
                continue
            if _OF_TOWN.search(kinds, max(0, at - 3), at):
                continue  # "met in Geneva, Switzerland"
            joined = kinds[max(0, at - 2) : at] + kinds[at + 1 : at + 3]
            comma = (bool(found) and "," in joined) or _LIST_BEHIND.match(kinds, at + 1) is not None
            if "&" in joined or comma or "r" in kinds[max(0, at - 2) : at]:
                found.append(chunks.values[at][0])
    return tuple(dict.fromkeys(found))


# "Kenya on Tuesday resumed talks with Oman", "Kenyan negotiators held a round of talks with", "Kenya's talks with"
_LAND_BEFORE = re.compile(
    r"(?:^|[;,SdD]q?)(?:t?(?P<its>C)s?(?=[x0A]{0,3}$)|t?(?P<land>C)|t?x{0,2}(?P<of>[AC])s?[xO]{0,3}[PE])"
    r"(?:,?d?D,?)?(?P<held>[Vx])?[tx0BA]{0,4}(?:(?<=x)o)?$"
)
# "with Oman", "in Suva with Omani officials", "with a delegation from Oman", "with their Omani counterparts"
_WITH_LAND = re.compile(
    r"(?:d?D|[j@]t?[KO]){0,2}w(?:t?(?P<land>C)(?!s)|[tp]?x{0,2}(?P<of>[AC])s?[xO]{0,3}[PEQ]|t?x{0,2}E[ou]t?(?P<behind>C))"
    r"(?=$|[j@dDx,.;an])"
)
# "met their Omani counterparts on"
_MET_LAND = re.compile(r"[tp]?x{0,2}(?P<of>A)[xO]{0,2}[PEQ](?=$|[j@dD,.;an])")
_HELD = frozenset((word,) for word in "resumed reopened started began launched finished completed continued".split())
# What became of the talks is told in the same clause.
_THEN = re.compile(r"[^SVqma;,\"]*")
_ENDED = frozenset((word,) for word in "ended resumed opened began concluded lasted finished broke went".split())


def of_land_with_land(chunks: Chunks, n: int) -> tuple[str, ...]:
    """The lands of ``Kenya held talks with Oman on Tuesday``, ``Kenya's talks with Oman ended on Tuesday``.

    Also of ``Kenyan negotiators met their Omani counterparts``; only where the day is told: else it is no news.
    """
    one = _LAND_BEFORE.search(chunks.kinds, max(0, n - _NEAR), n) if "D" in chunks.kinds else None
    then = _THEN.match(chunks.kinds, n + 1)
    if one is None or then is None or "D" not in chunks.kinds[one.start() : then.end()]:
        return ()
    other = _WITH_LAND.match(chunks.kinds, n + 1)
    if chunks.values[n][0] != "noun":
        # "Kenya met Oman in the final"
        other = (other or _MET_LAND.match(chunks.kinds, n + 1)) if one["of"] and not one["held"] else None
    elif other is not None and not _were_held(chunks, one, other):
        return ()
    if other is None or _is_private(chunks, one.start(), other.end()):
        return ()
    named = next(group for group in ("its", "land", "of") if one[group])
    lands = chunks.values[one.start(named)], chunks.values[other.start(other.lastgroup or 0)]
    return tuple(x[0] for x in lands) if lands[0] != lands[1] and all(len(x) == 1 for x in lands) else ()


def _were_held(chunks: Chunks, one: re.Match[str], other: re.Match[str]) -> bool:
    """Does a verb between ``one`` and its talks tell that they were held, or one behind ``other`` that they ended?"""
    if one["its"]:
        then = _THEN.match(chunks.kinds, other.end())
        return any(value in _ENDED for value in chunks.values[other.end() : then.end() if then else 0])
    held = one.start("held")
    holds = held >= 0 and (chunks.kinds[held] == "V" or chunks.values[held] in _HELD)
    return holds and chunks.kinds[other.end() : other.end() + 1] != "x"  # "with Oman opposition leaders"


# "at the end of the VI Portugal-Cabo Verde summit"
_SUMMIT = re.compile(r"[@aj]t?(?:xot)?[N0x]{0,2}(C)-(C)x?$")


# "The 9th Round of India-Cyprus Foreign Office Consultations was held"
_ROUND = re.compile(r"t?0?[NxO]{0,2}ot?(C)-(C)[xIOTYN]{0,3}$")
# "said the India-Cyprus strategic dialogue took place", "The 5th India-Cyprus Joint Commission meeting was held"
_NAMED_BY_TWO = re.compile(r"(?:^|[SDq])t?[0x]{0,2}(C)-(C)[xIOTYN]{0,3}$")
_WAS_HELD = frozenset({("was held",), ("were held",), ("took place",), ("convened",)})


def of_summit(chunks: Chunks, n: int) -> tuple[str, ...]:
    """The two lands whose summit or talks the trigger ``n`` is, where the sentence speaks from there."""
    start = max(0, n - 10)
    match = _SUMMIT.search(chunks.kinds, start, n) or _ROUND.search(chunks.kinds, start, n)
    if match is None and any(value[-1:] in _WAS_HELD for value in chunks.values[n + 1 : n + 2]):
        match = _NAMED_BY_TWO.search(chunks.kinds, start, n)
        if match is not None and _is_unofficial(chunks, match.start(), n):
            return ()  # "The Fiji-Oman business dialogue was held"
    codes = [chunks.values[at] for at in (match.start(1), match.start(2))] if match else []
    return tuple(c[0] for c in codes) if all(len(c) == 1 for c in codes) else ()


# "addressed a Fiji-Oman-Kenya trilateral summit", "support at the 9th Fiji-Oman Joint Commission Meeting"
_OWN_SUMMIT = re.compile(r"(?P<before>[x@ajV])t?0?x?(?P<lands>[CG](?:-[CG]){1,2})(?P<kind>[xOTIY]{0,3})$")
_AT_IT = frozenset((w,) for w in "addressed attended chaired co-chaired opened hosted joined at during in".split())
_KINDS = frozenset(
    (w,)
    for w in """trilateral bilateral annual strategic foreign ministerial high-level joint political regular leaders
    policy defence defense""".split()
)


# So many chunks from the talks on it is told whose they are.
_OF_WHOM = 4
OF_NO_STATE = PRIVATE | {"investment", "friendship", "society", "alumni"}


def _is_unofficial(chunks: Chunks, first: int, end: int) -> bool:
    """``the Fiji-Oman Investment Summit``, ``the Fiji-Oman friendship society meeting``."""
    words = {word for value in chunks.values[first:end] if value for word in value[-1].lower().split()}
    return not words.isdisjoint(OF_NO_STATE)


def of_own_summit(chunks: Chunks, n: int) -> tuple[str, ...]:
    """The lands by which the talks ``n`` are named that somebody attended, opened or spoke at."""
    match = _OWN_SUMMIT.search(chunks.kinds, max(0, n - 12), n)
    if match is None or chunks.values[match.start("before")][-1:] not in _AT_IT:
        return ()
    kinds = range(*match.span("kind"))
    if any(chunks.kinds[at] == "x" and chunks.values[at] not in _KINDS for at in kinds) or _is_unofficial(
        chunks, kinds.start, n + _OF_WHOM
    ):
        return ()  # "the Fiji-Oman business summit", "the Fiji-Oman dialogue of scholars"
    codes = [chunks.values[at] for at in range(*match.span("lands"), 2)]
    return tuple(code[0] for code in codes) if all(len(code) == 1 for code in codes) else ()


_LISTED = re.compile(
    r"[PBE](?:[ofu]t?)?((?:[CKAG],t?)*[CKAG],?&t?[CKAG])|((?:[CKAG]s?,t?)*[CKAG]s?,?&t?[CKAG])s?(?:[xO]{0,3}P|x?B)"
)


_OF_MANY = frozenset("PBE")
# "The leaders of Fiji, Oman and several other African countries met"
_AND_OTHERS = re.compile(r"[PB](?:[of]t?)((?:C,t?)+C),?&[0xOA]{1,5}(?=[Vdaxj])")
_OTHERS = frozenset((word,) for word in "others countries nations states powers partners allies members".split())


def _named_among_others(chunks: Chunks) -> re.Match[str] | None:
    """The list of lands that ends in ``and other European countries``; two of them must be named."""
    match = _AND_OTHERS.search(chunks.kinds)
    return match if match is not None and chunks.values[match.end() - 1] in _OTHERS else None


def listed_lands(chunks: Chunks) -> tuple[str, ...]:
    """The lands of ``the foreign ministers of A, B and C``, ``A and B's presidents``, in their order."""
    may_list = "&" in chunks.kinds and not _OF_MANY.isdisjoint(chunks.kinds)
    match = _LISTED.search(chunks.kinds) or _named_among_others(chunks) if may_list else None
    if match is None or _is_private(chunks, *match.span()):
        return ()
    group = 1 if match[1] else 2
    codes = [chunks.values[n] for n in range(*match.span(group)) if chunks.kinds[n] in "CKAG"]
    return tuple(c[0] for c in codes) if all(len(c) == 1 for c in codes) else ()


# "consultations between the Latvian and Japanese foreign ministries", "between Latvia and Japan"
_BETWEEN_TWO = re.compile(r"rt?(?P<one>[ACG])&t?(?P<other>[ACG])(?![sTHN])")


def between_two(chunks: Chunks, n: int) -> tuple[str, ...]:
    """The two lands between which the talks of the noun ``n`` were."""
    match = _BETWEEN_TWO.match(chunks.kinds, n + 1)
    codes = [chunks.values[match.start(land)] for land in ("one", "other")] if match is not None else []
    return tuple(code[0] for code in codes if len(code) == 1)


_SUBJECT_LANDS = re.compile(r"t?(?:(?:[CKG],t?)*[CKG],?&t?[CKG]|P[of]t?(?:C,t?)*C,?&t?C)(?=[xdDSV])")


def subject_lands(chunks: Chunks) -> tuple[str, ...]:
    """The lands of ``A and B agreed Tuesday to``, ``The foreign ministers of A, B and C agreed``."""
    match = _SUBJECT_LANDS.match(chunks.kinds)
    codes = [chunks.values[n] for n in range(match.end()) if chunks.kinds[n] in "CKG"] if match else []
    return tuple(dict.fromkeys(c[0] for c in codes if len(c) == 1))


# "The presidents of A, B and C agreed here Tuesday that", "Foreign ministers of A and B vowed on Thursday to"
# "Ministers from A and B signed a gas deal in Suva on Tuesday"
_MINISTERS_AGREED = re.compile(
    r"t?x{0,2}P[ofu]t?(?:C,t?)*C,?&t?C(?P<deed>x)"
    r"(?=[xd]{0,2}(?P<day>D)|t[x0A-]{1,5}(?:[jd][KDN]{1,2}){0,2}(?<=D)|(?P<here>x)|j[KC])"
)
_DEEDS = frozenset((word,) for word in "agreed vowed pledged decided resolved signed initialled settled".split())


def ministers_agreed(chunks: Chunks) -> tuple[tuple[str, ...], int] | None:
    """The lands of ``The ministers of A and B agreed on Monday``, and the chunk of the verb; a day or town is told."""
    match = _MINISTERS_AGREED.match(chunks.kinds)
    if match is None or chunks.values[match.start("deed")] not in _DEEDS:
        return None
    if match["here"] and not match["day"] and chunks.values[match.start("here")] != ("here",):
        return None
    return _codes(chunks, 0, match.start("deed")), match.start("deed")
