"""Whose a name is: the land or body that the words right before or behind it tell, with or without an office."""

from __future__ import annotations

import re

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.signatures import land_signed_for

_LAND = frozenset("CG")

# Behind a name only one of these leads to its land.
_OPENS_LAND = frozenset(",o(")
# "X led the Kenyan side", "with X leading Kenya's team and Y the Omani side", "X led for Nairobi"
_LED = re.compile(r"(?P<verb>[lx]?)(?:t?(?P<land>[ACG])s?[xE]|f(?P<for>[CK]))")
_LEADING = (("leading",), ("heading",))


def leads_side(chunks: Chunks, name: int) -> int | None:
    """The chunk of the land whose side the name at chunk ``name`` led; None if it led none."""
    led = _LED.match(chunks.kinds, name + 1)
    if led is None or (chunks.kinds[led.end() - 1] == "x" and chunks.values[led.end() - 1] not in _SIDES):
        return None
    if led["verb"] == "x" and chunks.values[name + 1] not in _LEADING:
        return None
    if not led["verb"] and (
        chunks.kinds[name - 1 : name] != "&" or not any(v in _LEADING for v in chunks.values[:name])
    ):
        return None
    return led.start(led.lastgroup or 0)


def behind(chunks: Chunks, name: int) -> int | None:
    """``Jens Stoltenberg of NATO``, ``Uzra Zeya of the United States``, ``N1 (Kenya)``, ``N1 led the Kenyan side``.

    The chunk of the land behind the name at chunk ``name``, or None.
    """
    kinds = chunks.kinds
    at = name + 1
    if (signed_for := land_signed_for(chunks, name)) is not None:
        return signed_for
    if (stood := _REPRESENTED_IT.match(kinds, at)) and chunks.values[at] == ("represented",):
        return stood.start("land")
    if (led := leads_side(chunks, name)) is not None:
        return led
    if kinds[at : at + 1] not in _OPENS_LAND:
        return None
    if (stands := _REPRESENTS.match(kinds, at)) and chunks.values[stands.start("verb")] in _REPRESENTING:
        return stands.start("land")
    if (then := _THEN_LED.match(kinds, at)) and chunks.values[then.end() - 1] in (*_SIDES, ("delegation",)):
        return then.start("land")
    if (heads := _HEADS_ITS.match(kinds, at)) and chunks.values[heads.start("verb")] in _HEADING:
        return heads.start("land")
    if kinds[at : at + 1] == "o":
        at += 2 if kinds[at + 1 : at + 2] == "t" else 1
        # "Secretary N of the Philippine Department of Trade"
        of_body = kinds[at : at + 1] == "A" and kinds[at + 1 : at + 2] == "O"
        return at if of_body or (kinds[at : at + 1] in _LAND and kinds[at : at + 1]) else None
    if counterpart := _HIS_COUNTERPART.match(kinds, at):
        return counterpart.start("land")
    if at_house := _AT_HOUSE.match(kinds, at):
        return at_house.start("land")
    if (of_its := _OF_ITS_BODY_BEHIND.match(kinds, at)) and not _is_told_of(chunks, name):
        return of_its.start("land")
    if point_man := _OF_LAND_BEHIND.match(kinds, at) or _ONE_OF_ITS.match(kinds, at):
        return point_man.start("land")
    if (under := _UNDER_HIM.match(kinds)) and under.end("name") == at and chunks.values[0] == ("under",):
        return under.start("land")
    if kinds[at : at + 1] == "(" and kinds[at + 2 : at + 3] in (")", ",") and kinds[at + 1] in _LAND:
        return at + 1
    return None


# "Under President N, Kenya has drifted"
_UNDER_HIM = re.compile(r"xT{1,2}H*(?P<name>N),t?(?P<land>C)[^ACG]*$")
# "N, director for America at Cuba's Foreign Ministry"
_AT_HOUSE = re.compile(r",t?T[^,;SVN]{0,6}@t?(?P<land>C)sO")
# "Maj Gen N, of Kenya's 3rd Infantry Division"
_OF_ITS_BODY_BEHIND = re.compile(r",o(?P<land>[CG])s")
# "assured the adviser, Col N, of Kenya's support"
_TELL_OF = frozenset("assured informed reminded notified apprised convinced warned".split())


def _is_told_of(chunks: Chunks, name: int) -> bool:
    return any(value and value[-1] in _TELL_OF for value in chunks.values[:name])


# "N, the U.S. point man on missile defense"
_OF_LAND_BEHIND = re.compile(r",t(?P<land>[AC])x{1,3}(?=[dofj,]|$)")


# "N, one of Malaysia's most senior diplomats"
_ONE_OF_ITS = re.compile(r",xo(?P<land>[CG])sx{0,2}P")


# "N, who represents the United Nations"
_REPRESENTS = re.compile(r",q(?P<verb>x)B?t?(?P<land>[CG])")


# "N, Deputy Secretary General for Bilateral Affairs, led the Omani side"
_THEN_LED = re.compile(r",t?T[^,SVN]{0,12},lt?(?P<land>[ACG])s?[xE]")
# "N, who heads the Canadian Armed Forces"
_HEADS_ITS = re.compile(r",q(?P<verb>x)t?(?P<land>[ACG])[sO]")
_HEADING = frozenset((word,) for word in "heads leads commands chairs runs headed leading".split())
_REPRESENTING = frozenset({("represents",), ("represented",)})
# "Secretary N represented Oman"
_REPRESENTED_IT = re.compile(r"xt?(?P<land>[CG])(?![NsT])")


# "a delegation of US senators led by X", "the Kenyan delegation headed by X", "Kenyan officials, led by X"; "the EU
# delegation led by X", where the lexicon takes both words for the body.
_DELEGATION = re.compile(
    r"([ACG]?)s?x{0,2}(?:[EP]|(?<=G)(?=,?e?lb))(?:[ou](?:t?[OINPx]{1,2}(?:&[OI])?[od]){0,4}t?([ACGYI])?(?:(?!,&)[^VSE]){0,9})?,?e?lb"
    r"(?:qxs)?(?:[tpHTOofdACG&()]{0,8}|tTot?[xA]{1,3}d[xA]{1,3})(?:,H*)?$"
)


# How far, in chunks, a delegation stands before the name of its head at most.
_TO_DELEGATION = 26


# "The Kenyan side was headed by X, and the Omani side by Y"
_SIDE = re.compile(r"(?P<land>[ACG])s?(?:[xE]?(?:el)?)b[tpHTOofdACGx&]{0,8}(?:NT{1,2})?,?H*$")


_SIDES = frozenset({("side",), ("one",), ("team",), ("party",)})


# "while the North sent X, chairman of", "Japan dispatched Vice Minister X".
_SENT = re.compile(r"([CG])x[tHTOof]{0,6}$")


_SENDING = frozenset({"sent", "dispatched"})


# "Japan was represented by X", "Oman was represented by its deputy foreign minister, Mr Y"
_REPRESENTED = re.compile(r"(?P<land>[CG])e(?P<verb>x)b[ptHTOofA]{0,6},?H*$")


# "her Namibian counterpart (in Peru), Deputy Prime Minister X", "his colleague from Suriname, Minister X"
_WITH_OFFICE = re.compile(
    r"(?:(?P<before>[ACG])[xO]{0,2}Q(?:jt?[CK])?|Q[uoj]t?(?P<behind>[CK])),?t?x?[TO][TO&of]{0,7}H*$"
)


# "Kenya has drifted towards its neighbour under President N"
_LAND_UNDER = re.compile(r"t?(?P<land>C)[^sSVe,;\"&-][^SVe,;\"]{0,8}(?P<under>x)T{1,2}H*$")


# "praised Oman in talks with its foreign minister, N"
_ITS_OFFICE = re.compile(r"(?P<land>C)[^CEGlbN]{0,10}(?P<its>p)[x+]{0,2}(?P<office>T)T?[,H]*$")
# "Oman is ready to invest in Kenya, its Foreign Minister N said"
_SUBJECT_LAND = re.compile(r"t?(?P<land>C)[evm]")
# Only a land has these; "its chairman, N" may be of a party or a delegation.
_OF_LANDS = frozenset({"foreign-minister", "head-of-state", "head-of-government", "minister"})


def _whose(chunks: Chunks, its: re.Match[str]) -> int | None:
    """The land of "its minister": the last one named, or the subject where that is only a place."""
    subject = _SUBJECT_LAND.match(chunks.kinds) if chunks.kinds[its.start("land") - 1] in "j2u" else None
    land = subject.end("land") - 1 if subject is not None else its.start("land")
    beside = chunks.kinds[its.start("land") + 1 : its.start("its")] in (",w", "w")
    return land if beside or chunks.values[its.start("office")][0] in _OF_LANDS else None


# "Chinese Gen. N", "U.S. Adm. N"
_LAND_AND_STYLE = re.compile(r"[AC]H{1,2}$")
_AS_ADJECTIVES = (("US",), ("GB",))


def _of_styled(chunks: Chunks, name: int) -> int | None:
    """The land of ``Chinese Gen. N``; ``former U.S. Sen. N`` is of none."""
    styled = _LAND_AND_STYLE.search(chunks.kinds, max(0, name - 3), name)
    land = styled.start() if styled is not None else 0
    if styled is None or (land > 0 and chunks.values[land - 1] == ("former",)):
        return None
    return land if chunks.kinds[land] == "A" or chunks.values[land] in _AS_ADJECTIVES else None


def before(chunks: Chunks, name: int) -> int | None:
    """``his Bulgarian counterpart Kiril Genchev``, ``his counterpart from Japan, X``, ``Lithuania's Gintare X``.

    The chunk of the land before the name at chunk ``name``, or None.
    """
    kinds = chunks.kinds
    if is_beside_counterpart(kinds, name):
        return None
    if (under := _LAND_UNDER.match(kinds, 0, name)) and chunks.values[under.start("under")] == ("under",):
        return under.start("land")
    if (land := _of_styled(chunks, name)) is not None:
        return land
    its = _ITS_OFFICE.search(kinds, max(0, name - 18), name)
    if its is not None and chunks.values[its.start("its")] == ("its",):
        return _whose(chunks, its)
    led = heads_delegation(chunks, name)
    if led:
        group = 2 if led[2] else 1
        return led.start(group) if led[group] else None
    if (side := led_side(chunks, name)) is not None:
        return side
    shown = _REPRESENTED.search(kinds, max(0, name - 10), name)
    if shown and chunks.values[shown.end("verb") - 1] == ("represented",):
        return shown.start("land")
    sent = _SENT.search(kinds, max(0, name - 8), name)
    if sent and chunks.values[sent.start() + 1][:1] and chunks.values[sent.start() + 1][0] in _SENDING:
        return sent.start(1)
    at = name - 1
    while at >= 0 and kinds[at] in 'H,"':
        at -= 1
    if "Q" in kinds and (own := _in_order(kinds, name)) is not None:
        return own
    if "Q" in kinds and (listed := _COUNTERPART_IN_LIST.search(kinds, max(0, name - 24), name)):
        return listed.start("land")
    own_office = _WITH_OFFICE.search(kinds, max(0, name - 12), name) if "Q" in kinds else None
    if own_office:
        return own_office.start("behind" if own_office["behind"] else "before")
    if at >= 1 and kinds[at] == "s" and kinds[at - 1] in "CKG" and at == name - 1:
        return at - 1
    if at >= 0 and kinds[at] == "Q":
        at -= 1
        while at >= 0 and kinds[at] in "xO":
            at -= 1
        return at if at >= 0 and kinds[at] in "ACG" else None
    while at >= 0 and kinds[at] in "()CK":
        at -= 1
    if at >= 1 and kinds[at] in "tuoj" and "Q" in kinds[max(0, at - 3) : at + 1]:
        return next((n for n in range(at, name) if kinds[n] in "CK"), None)
    return None


# Between "counterpart" and its name: a comma, a land, an office, an honorific, "from the Republic of X (ROK)".
_COUNTERPART = re.compile(r"Q(?:,|H|[uoj]t?[CAGK]|C|\(|\)|t?[ACG]{0,2}[TO](?:[of]t?[ACGO])?|&|O)*$")


# "his counterparts from Paris and Warsaw, N and N": each is of the land in his place.
_IN_ORDER = re.compile(r"Q[uo]t?(?P<lands>[CK](?:,t?[CK])*,?&t?[CK]),(?P<names>H*N(?:,?&?H*N){1,4})(?!S)")


def _in_order(kinds: str, name: int) -> int | None:
    """The chunk of the land in the place among the lands that the name has among as many names."""
    listed = _IN_ORDER.search(kinds, max(0, name - 24))
    if listed is None or not listed.start("names") <= name < listed.end("names"):
        return None
    lands = [n for n in range(*listed.span("lands")) if kinds[n] in "CK"]
    names = [n for n in range(*listed.span("names")) if kinds[n] == "N"]
    return lands[names.index(name)] if len(names) == len(lands) else None


# "her counterparts from Fiji, Hon. N, and Oman, Hon. N", "his counterparts of the DRC, N, and of Oman, N"
_COUNTERPART_IN_LIST = re.compile(r"Q[uo]t?(?:[CK],H*N,?&?[uo]?t?)+(?P<land>[CK]),H*$")


def is_counterpart(chunks: Chunks, name: int) -> bool:
    """Is the name at chunk ``name`` introduced as somebody's counterpart, so that it shares the other's office?"""
    kinds = chunks.kinds
    if "Q" not in kinds or is_beside_counterpart(kinds, name):
        return False
    if _COUNTERPART.search(kinds, max(0, name - 12), name) is not None or counterpart_behind(kinds, name):
        return True
    return _COUNTERPART_IN_LIST.search(kinds, max(0, name - 24), name) is not None or _in_order(kinds, name) is not None


# "met N, his Omani counterpart, in Muscat"
_COUNTERPART_BEHIND = re.compile(r"N,p[ACG]?x{0,2}Q(?![uo,]?t?(?:[ACG]s?)?T{0,2}H?N)")


def counterpart_behind(kinds: str, name: int) -> int | None:
    """Where ``N, his Omani counterpart`` ends for the name at chunk ``name``; None if no such apposition follows."""
    apposed = _COUNTERPART_BEHIND.match(kinds, name)
    return apposed.end() if apposed is not None else None


# "Together with his Danish counterpart, Minister N also met"
_BESIDE_COUNTERPART = re.compile(r"x?wp[ACG]?x{0,2}Q,[tTOH]{0,4}$")


def is_beside_counterpart(kinds: str, name: int) -> bool:
    """Is the name at chunk ``name`` that of whose counterpart the sentence opens with?"""
    return kinds[name + 1 : name + 2] != "," and _BESIDE_COUNTERPART.match(kinds, 0, name) is not None


# "Nikola Selakov, his Serbian counterpart," and "Uzbekistan's X and his Kyrgyz counterpart"
_HIS_COUNTERPART = re.compile(r",p(?P<land>[ACG])x?Q(?!H*N)")


def led_side(chunks: Chunks, name: int) -> int | None:
    """The chunk of the land whose side ``was led by`` the name at chunk ``name``; None if none was."""
    side = _SIDE.search(chunks.kinds, max(0, name - 14), name) if "b" in chunks.kinds else None
    if side is None:
        return None
    kinds = chunks.kinds
    noun = side.end("land") + (kinds[side.end("land")] == "s")
    both = kinds[noun] == "b" and kinds[side.start("land")] == "A" and "lb" in kinds
    return side.start("land") if chunks.values[noun] in _SIDES or kinds[noun] in "Ee" or both else None


def heads_delegation(chunks: Chunks, name: int) -> re.Match[str] | None:
    """The delegation that the name at chunk ``name`` leads, or None; groups 1 and 2 are where its land may stand."""
    kinds = chunks.kinds
    if "E" not in kinds and "P" not in kinds and "G" not in kinds:
        return None
    return _DELEGATION.search(kinds, max(0, name - _TO_DELEGATION), name)


def is_with_counterpart(chunks: Chunks, name: int) -> bool:
    """``Ana Sol, his Omani counterpart``: is the name at chunk ``name`` followed by whose counterpart it is?"""
    return _HIS_COUNTERPART.match(chunks.kinds, name + 1) is not None
