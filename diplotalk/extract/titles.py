"""Offices around a name: ``Foreign Minister of Japan X``, ``X, the speaker of the Mazhilis``, and whose office it is.

Works on the chunk letters of a sentence (chunks.py); returns ranges of chunk numbers.
"""

from __future__ import annotations

import re
from functools import lru_cache

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.terms import HIGHEST

# Letters that may stand in the wording of an office: lands, bodies, heads, "of", "for", "the", "and", "'s", hyphen.
_IN_TITLE = frozenset("ACKIYGOTs-oft&+(),WNd@x")
# "Committee on International Affairs", "Minister of State at the Ministry".
_BODY_AHEAD = re.compile(r"t?(?:A[OI]|[OGI])")
# "X, also a member of ...", "X, who is also State Minister of ...", "X, the head of ...", "X, his ..."
# and "X, Fijian President Y's special envoy": an office of whoever sent X.
_APPOSITION = re.compile(
    r",[qextp]{0,4}(?:(?:[ACG]s?)?T?H*N(?:ot?[CG])?s[ACGx+]{0,3}|[ACKIYGO+sNWx-]{0,6}?|[ACG]s?x{1,2}&x{1,2})T"
)
_AFTER_STOPS = frozenset(',;VSemvqHah@j0D"2nz')


# What may stand between an office and its name, or ends an office.
_ENDS_OFFICE = frozenset('ACKIYGOT)H",')


def before(kinds: str, name: int) -> tuple[int, int] | None:
    """Range of chunks of the office that stands right before the name chunk ``name``, e.g. ``(0, 3)``; else None."""
    if name and kinds[name - 1] == "," and (accredited := _ACCREDITED.search(kinds, max(0, name - 12), name)):
        return accredited.span("office") if kinds[name + 1 : name + 2] in _CLOSES_LISTED else None
    if name and kinds[name - 1] == "x" and (charge := _ENVOY_ON.search(kinds, max(0, name - 9), name)):
        return charge.span()
    return _before(kinds, name) if name and kinds[name - 1] in _ENDS_OFFICE else None


# "The envoys included the Ambassador of Oman to Fiji, N; the High Commissioner of Kenya, N"
_ACCREDITED = re.compile(r"t?(?P<office>To(?:t?[CG]))2t?[CGK],H?$")
_CLOSES_LISTED = frozenset([*",;&().", ""])


# "the Government's Special Envoy on border issues N"
_ENVOY_ON = re.compile(r"(?:[ACGO]s?|O?s)?T[df][xA]{1,3}$")


# Asked when a name is introduced and again when it is looked up in the cast.
@lru_cache(maxsize=1024)
def _before(kinds: str, name: int) -> tuple[int, int] | None:
    last = _before_courtesies(kinds, name - 1)
    if last > 0 and kinds[last : last + 2] == "tH" and kinds[last - 1] in ",T":
        last -= 1  # "Senator the Honourable N"
    comma = last >= 0 and kinds[last] == ","
    if comma:
        last = _before_courtesies(kinds, last - 1)
    charge = _ON_CHARGE.search(kinds, max(0, last - 9), last + 1) if comma and kinds[last] in "xV" else None
    if last < 0 or (
        kinds[last] not in "ACKIYGOT)"
        and charge is None
        and not (comma and kinds[last] == "N" and _is_of_post(kinds, last))
    ):
        return None
    first = charge.start() if charge is not None else _drop_heads(kinds, _walk_left(kinds, last), last)
    if first is None or (comma and not _may_precede_comma(kinds, first, name)):
        return None
    if comma and (_APPOSED.search(kinds, max(0, first - 4), first) or _NAMES_FIRST.search(kinds, 0, first)):
        return None
    if comma and _WITH_OTHER.fullmatch(kinds, 0, first) and kinds[name + 1 : name + 2] in tuple("SVv"):
        return None
    return first, last + 1


def _before_courtesies(kinds: str, at: int) -> int:
    """The last chunk up to ``at`` that is no courtesy: ``Foreign Minister Lyonpo (Dr) N``."""
    while at >= 0 and (kinds[at] in 'H"' or kinds[max(0, at - 2) : at + 1] == "(H)"):
        at -= 1 if kinds[at] in 'H"' else 3
    return at


_OF_HIGHER = re.compile(r"[TAx]*To(?:t|A)?(?P<second>T)$")
# "Minister of Defence of Fiji, Lieutenant General N", "the Head of the OSCE Mission to Fiji, Ambassador N",
# "Oman's new Ambassador to Fiji, Air Marshal N", "the head of the ruling council, General N"
_BEFORE_RANK = re.compile(r"T(?:o(?:t?x{1,3}O?|(?:t?O[o&]?){0,2}t?C|t?I|t?GO?(?:[2jf]t?C)?)|[fd]t?[CK]|2t?[CGK]),t?$")


def in_full(chunks: Chunks, name: int) -> tuple[int, int] | None:
    """What ``before`` finds, together with the office before it where that is only a rank or a seat."""
    found = before(chunks.kinds, name)
    if found is not None and (sender := _OF_HIGHER.match(chunks.kinds, *found)) is not None:
        second = sender.start("second")
        if chunks.values[second][0] in HIGHEST:
            return second, found[1]  # "a special envoy of President N"
    if found is not None and (crown := _AND_A_CROWN.search(chunks.kinds, *found)) is not None:
        head, king = chunks.values[crown.start()], chunks.values[crown.start("king")]
        if head[0] in HIGHEST and king[-1] in _CROWNED and head[-1] not in _CROWNED:
            return crown.start("king"), found[1]
    if found is None or (office := _BEFORE_RANK.search(chunks.kinds, max(0, found[0] - 9), found[0])) is None:
        return found
    heads = [chunks.values[n][0] for n in range(*found) if chunks.kinds[n] == "T"]
    ranked = bool(heads) and all(role in ("military", "legislature", "ambassador", "other") for role in heads)
    return (office.start(), found[1]) if ranked else found


# "the visiting Chinese head of state and King N": two persons
_AND_A_CROWN = re.compile(r"T&(?P<king>T)$")
_CROWNED = frozenset({"king", "queen", "emperor", "sultan", "emir", "amir"})


# "with Zane Berg, Minister of Latvia, Al Mazrouei discussed": the office is that of the name before it.
_APPOSED = re.compile(r"[Vw]H*N,t?$")


# "They are N, Ambassador of Fiji, N, Ambassador of Oman, and N": each office is that of the name before it.
# So it is in "At the invitation of N, President of Fiji, H.E. Mr. N, President of Oman, made a visit".
_NAMES_FIRST = re.compile(r"(?:^|[Vweo:])(?:H*N,t?T[otCGAKIO&]{0,10},&?)*H*N,t?$")


# "With the Ghanaian envoy, Odera spoke of", "After talks with the premier, Odera said": who spoke is another
_WITH_OTHER = re.compile(r"[^,;SNTh\"]*w[tp]?")


# "President of the sister Islamic Republic of Mauritania, N"
_SISTER_LAND = re.compile(r"otxC")


def _walk_left(kinds: str, last: int) -> int:
    at = last
    while at >= 0 and kinds[at] in _IN_TITLE and last - at < 24:
        if kinds[at] == ")" and (opening := kinds.rfind("(", max(0, at - 3), at)) >= 0:
            at = opening - 1
            continue
        if kinds[at] == ")":
            break
        if is_seat(kinds, at):
            at -= 3
            continue
        if kinds[at] == "N" and kinds[at + 1] != "T" and not _is_of_post(kinds, at):
            break
        if kinds[at] == "," and not _is_list_comma(kinds, at):
            break
        # "Minister for Foreign Affairs and East African Cooperation", "Head of the IMF mission for Serbia"
        plain = kinds[at] == "x" and (kinds[at - 1 : at], kinds[at + 1]) not in (("&", "O"), ("G", "f"))
        if plain and not _SISTER_LAND.match(kinds, max(0, at - 2)):
            break
        if kinds[at] in "d@" and not _BODY_AHEAD.match(kinds, at + 1) and not _MISSION.match(kinds, at - 1):
            break
        at = _before_post(kinds, at - 1)
    return at + 1


def is_seat(kinds: str, at: int) -> bool:
    """``Moldova's Sofia-based Ambassador``, ``the Moscow-backed president``: whence an office is held, not whose."""
    return kinds[at] == "x" and kinds[max(0, at - 2) : at] in ("K-", "C-")


# "Personal Envoy of the Secretary-General on Cyprus, N"
_MISSION = re.compile(r"Td[CK],?")


# "Minister for the Americas and Caribbean": before a capitalised word of the charge.
_CHARGED_WITH = re.compile(r"Tft?(?:N&t?)?$")


# "a spokesman for Harthy, N"
_FOR_SOMEBODY = re.compile(r"tTfN$")


# "the chairman of the joint committee on foreign affairs, N", "U.S. special envoy on Somali peace talks, N"
_ON_CHARGE = re.compile(r"(?:Tot?)?(?:[ACG]s?)?T(?:(?:ot?[xA]{1,3})?d|f)t?[xA]{1,3}V?$")


# "the Governor of the Brazilian State of Pernambuco, N"
_OF_STATE = re.compile(r"Tot?[AC]?Oo$")


def _is_of_post(kinds: str, at: int) -> bool:
    """``Minister of Foreign Affairs and Emigrants, N``, ``Vice-President for Operations``: a capitalised word more."""
    if _CHARGED_WITH.search(kinds, max(0, at - 5), at):
        return True
    if _FOR_SOMEBODY.search(kinds, max(0, at - 4), at + 1) or _OF_STATE.search(kinds, max(0, at - 6), at):
        return True
    return kinds[at - 2 : at] in ("T&", "O&") and kinds[at + 1 : at + 2] == "," and kinds[at + 2 : at + 3] in ("N", "H")


def _before_post(kinds: str, at: int) -> int:
    """``the Kenyan ambassador to Oman, N``, ``an envoy from Oman, N``: from the preposition on to the envoy."""
    return at - 1 if at > 0 and kinds[at] in "2ju" and kinds[at - 1] in "TCGO" and kinds[at + 1] in "CKGt" else at


# "OSCE Chairperson-in-Office, Finland's Foreign Minister N"
_OFFICE_AT_HOME = re.compile(r"[AC]s?O?TN")


# "N, Kenya's foreign minister, and Omani Foreign Minister N"
_AND_ANOTHER_LAND = re.compile(r",&t?[ACG]s?[xO]?T")
# "N, Kenya's foreign minister, and the Ambassador of Oman, N"
_AND_ANOTHER, _NAME_WITH_OFFICE = re.compile(r",&[t+]{0,2}[ACG]?s?[xO]?T"), re.compile(r"N,t?[ACGsxOotTf&]{1,14}$")


def _is_list_comma(kinds: str, at: int) -> bool:
    """``Minister of Foreign Affairs, Cooperation and Trade``, ``Deputy Chairman, Foreign Minister N``."""
    if _AND_ANOTHER_LAND.match(kinds, at):
        return False
    if _AND_ANOTHER.match(kinds, at) and _NAME_WITH_OFFICE.search(kinds, max(0, at - 16), at):
        return False
    if at > 0 and kinds[at - 1] in "OT" and kinds[at + 1 : at + 2] in ("O", "T", "&"):
        return True
    return at > 1 and kinds[at - 2 : at] == "GT" and _OFFICE_AT_HOME.match(kinds, at + 1) is not None


# "New Zealand Trade and Export Growth Minister"
TWO_CHARGES = re.compile(r"(?:&t?)?(?P<land>[CAG])s?(?:O,?)+&[NOx]*T$")

# "International Relations and Cooperation Minister N", with which a sentence begins
_CHARGES_AT_HEAD = re.compile(r"t?(?P<office>(?:O,?)+&O+T)$")


# "On the second day of the Forum, Foreign Minister N": what the comma closes has no office in it.
_CLAUSE_BEFORE = re.compile(r"[^T,]*O,(?=[ACG]?s?(?:T|$))")
# "hosted a dinner in Oslo for Omani Minister N", "a reception in Hanoi for outgoing Ambassador N"
_IN_TOWN_FOR = re.compile("[IK]f(?=[ACG+])")
# "hosted an honor cordon at the Pentagon for the Chilean Minister, N"
_FOR_ANOTHER = re.compile("[IKC]ft")


def _drop_heads(kinds: str, first: int, last: int) -> int | None:
    """The start of the first part, between "and"s, that has the head of an office; None if no part has."""
    if charges := TWO_CHARGES.match(kinds, first, last + 1):
        return charges.start("land")
    if first == 0 and (charges := _CHARGES_AT_HEAD.match(kinds, first, last + 1)):
        return charges.start("office")
    parts = [first]
    parts.extend(n + 1 for n in range(first, last + 1) if kinds[n] == "&")
    for start, following in zip(parts, [*parts[1:], last + 2], strict=False):
        while start <= last and kinds[start] in "of&,t()s-":
            start += 1
        if place := _IN_TOWN_FOR.match(kinds, start):
            start = place.end()
        head = kinds.find("T", start, following - 1)
        if head < 0:
            continue
        if clause := _CLAUSE_BEFORE.match(kinds, start, head):
            start = clause.end()
        # "in the city of Ramallah the Irish Tanaiste": an article of its own opens the office.
        for at in range(head - 1, start, -1):
            if kinds[at] == "t" and (kinds[at - 1] not in "of&" or _FOR_ANOTHER.match(kinds, max(0, at - 2))):
                return at + 1
        return start
    return None


def _may_precede_comma(kinds: str, first: int, name: int) -> bool:
    """``The President of the DRC, Albert Kasongo,``: the office opens its clause and the name is closed off."""
    # "as China's foreign minister, N", "in the presence of Fiji's president, N"
    of_land = (
        kinds[first] in "CG"
        and kinds[first - 1 : first] in ("x", "o", "q", "a")
        and kinds[first + 1 : first + 2] == "s"
    )
    opened = (
        first == 0
        or of_land
        or kinds[first] == "+"  # "as outgoing Cuban Ambassador, N"
        or kinds[first - 1] in "t&wbr,p2usV+"
        or PORTFOLIO.search(kinds, max(0, first - 4), first)
        or _NEWLY.search(kinds, max(0, first - 3), first)
        or _AT_HIS_HOUSE.search(kinds, max(0, first - 5), first)
    )
    closed = name + 1 >= len(kinds) or kinds[name + 1] in ",&)VSmevD@jd(hT" or _AS_WELL.match(kinds, name + 1)
    if _SAID_BEHIND.match(kinds, name + 1):
        return False
    return bool(opened) and bool(closed)


# "with the foreign minister of Fiji, N as well, and"
_AS_WELL = re.compile("x{1,2}(?:,|$)")
# "The firm is the market leader in Montenegro, N noted."
_SAID_BEHIND = re.compile(r"S(?:$|[,;&])")
# "The newly appointed High Commissioner for Canada, N"
_NEWLY = re.compile(r"tx{1,2}$")
# "welcomed at his Waigani residence Omani Ambassador, N"
_AT_HIS_HOUSE = re.compile(r"[@j]p[NO]{0,2}x$")
# "Mexico's economy secretary, N": a charge that no table has, behind the land.
PORTFOLIO = re.compile(r"(?P<land>[CG]s|[AI])x{1,2}$")


def after(chunks: Chunks, name: int) -> tuple[int, int] | None:
    """Range of chunks of the apposition that follows the name chunk ``name``; None when there is none."""
    kinds = chunks.kinds
    at = name + 1
    if set_off := _IN_BRACKETS.match(kinds, at):
        kinds = f"{kinds[:at]},{kinds[at + 1 : set_off.end() - 1]},{kinds[set_off.end() :]}"
    if kinds[at : at + 1] == "(":
        close = kinds.find(")", at)
        at = close + 1 if close >= 0 else at
    if kinds[name - 1 : name] == "H" and kinds[at : at + 1] == "-" and chunks.spans[at - 1][1] < chunks.spans[at][0]:
        kinds = kinds[:at] + "," + kinds[at + 1 :]  # "Ms N - Ambassador of Fiji"
    if kinds[at : at + 1] == "x" and chunks.values[at][:1] == ("as",):
        # "received the credentials of X as the Ambassador of Peru"
        kinds = kinds[:at] + "," + kinds[at + 1 :]
    if (named := _NAMED_AS.match(kinds, at)) and chunks.values[named.start("deed")] in _APPOINTED:
        # "X has been appointed as the Ambassador of Peru"
        kinds = kinds[:at] + "," + kinds[at + 1 :]
    if ",x" in kinds and (becoming := chunks.among(_BECOMING)):
        if at + 1 in becoming:
            return None
        if name == kinds.find("N"):
            return _apposition(kinds, becoming[0] - 1)  # "N presented her letters to N, becoming the ambassador of"
    if kinds[at : at + 3] == ",qx" and chunks.values[at + 2] not in _HOLDING:
        return None  # "N, who joined the Libyan leader for dinner"
    if kinds[at : at + 2] == ",q" and chunks.values[at + 1] in _NOT_OF_PERSONS:
        return None  # "in South Kivu, where the governor, N, opened"
    found = _apposition(kinds, at) if kinds[at : at + 1] == "," else None
    if found is not None and kinds[found[1] - 2 : found[1]] == "Tx" and _OPENS_BEFORE.fullmatch(kinds, 0, name):
        deed = chunks.values[found[1] - 1][-1]
        if deed.endswith("ed") or deed in _WENT:
            return None  # "At the invitation of N, the Australian Governor-General arrived"
    # "the row over the Sahara, its minister, N, said"
    the_thing = kinds[max(0, name - 1) : name] == "t" and kinds[at + 1 : at + 2] == "p"
    if found is None or (before(kinds, name) is None and not the_thing):
        return found
    of_next = _OF_NEXT.match(kinds, found[1]) or _NAME_IN_IT.search(kinds, found[0], found[1] + 1)
    return None if of_next else found


_OPENS_BEFORE = re.compile(r"[@dbju][^VSmqe,;]*")
_WENT = frozenset("left came flew went began took made".split())
_NAMED_AS = re.compile(r"v?e{1,2}(?P<deed>x)x?t?[ACG]?s?T")
_APPOINTED = frozenset((word,) for word in "appointed named accredited".split())
_NOT_OF_PERSONS = frozenset({("where",), ("whose",), ("which",), ("that",)})
# "Hon. N (Foreign Minister of Kenya)"
_IN_BRACKETS = re.compile(r"\((?:t?[ACG]s?)?T[^()SV]*\)")
_BECOMING = frozenset({("becoming",)})
# "N, who became chairman", "N, who also chairs"
_HOLDING = frozenset(
    (word,)
    for word in """became serves served heads headed chairs chaired also holds held now currently acts acted leads works
    worked remains remained previously formerly doubles""".split()
)
# "The Minister of Fiji, Mr. N, the Minister of Oman, Mr. N and", "Secretary N, Omani Deputy Premier and Minister of
# Defence N": the second office is that of the second name.
_OF_NEXT = re.compile(r",H*N|&T(?:[of]t?[OGI]{1,3})?H*N")
# "Minister of Fiji N, Minister of Oman N and"
_NAME_IN_IT = re.compile(r"T(?:ot?[CGO])?H*N")


@lru_cache(maxsize=1024)
def _apposition(kinds: str, at: int) -> tuple[int, int] | None:
    """Range of chunks of the apposition that the comma ``at`` opens."""
    match = _APPOSITION.match(kinds, at)
    if match is None:
        return None
    start = at + 1
    while start < match.end() and kinds[start] in "qextp":
        start += 1
    end = _walk_right(kinds, match.end())
    if kinds[end : end + 1] == "N" and end == match.end():
        return None
    if kinds[end : end + 1] in tuple("VSm"):
        # "Tanigawa, Philippine leader agree": no comma closes it, so it is the next of a list.
        return None
    return start, end


# "adviser to the Prime Minister of Italy", "ambassador to Kenya": "to" goes on inside an office.
_GOES_ON = re.compile(r"2t?[ACKGO]{0,3}[TCG]")


# "Principal Secretary in the Ministry of Foreign Affairs of Kenya"
_IN_MINISTRY = re.compile(r"jt?Oo[OC]")


# "Minister of Livestock, Agriculture and Fisheries": "Minister of Livestock" may be one office in the lexicon
_CHARGES = re.compile(r"[OT](?:,O)*,?&O(?=[of,]|$)")


# "Ambassador of Fiji to Oman with residence in Doha"
_WITH_SEAT = re.compile("wx[j@]")


def _walk_right(kinds: str, at: int) -> int:
    """Where the apposition whose first head ends before ``at`` comes to its end."""
    while at < len(kinds):
        kind = kinds[at]
        if kind == "(":
            close = kinds.find(")", at)
            if close < 0:
                return at
            at = close + 1
            continue
        if kind == "," and (charge := _CHARGES.match(kinds, at - 1)):
            at = charge.end()
            continue
        if kind == ",":
            more = _APPOSITION.match(kinds, at)
            if more is None or kinds[more.end() : more.end() + 1] == "N":
                return at
            at = more.end()
            continue
        if kind == "&" and _begins_person(kinds, at + 1):
            return at
        if kind == "w" and _WITH_SEAT.match(kinds, at):
            return at
        if kind == "V" and kinds[at - 2 : at] == "fx":
            at += 1  # "Pyongyang's ambassador for normalization talks"
            continue
        if kind in _AFTER_STOPS and not _GOES_ON.match(kinds, at) and not _IN_MINISTRY.match(kinds, at):
            return at
        if kind == "N" and kinds[at - 1] in "T":
            return at
        at += 1
    return at


_PERSON_AHEAD = re.compile(r"t?p?H*(?:[ACKIYGO+s-]{0,5}T(?:[of]t?[ACKIYGO]{1,4})?,?)?H*N")


def _begins_person(kinds: str, at: int) -> bool:
    return _PERSON_AHEAD.match(kinds, at) is not None
