"""Who met whom in one sentence: a trigger of the lexicon, the persons on its two sides, and whether it has happened."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from diplotalk.extract.bygone import is_background, is_habit, is_past_perfect, is_possessed
from diplotalk.extract.called_off import is_off, is_put_off
from diplotalk.extract.chunks import Chunks
from diplotalk.extract.groups import body_behind, group_before, group_behind, groups_around
from diplotalk.extract.lands import (
    at_their_talks,
    collective,
    envoys_of,
    leaders_before,
    leaders_beside,
    leaders_of,
    leaders_of_body,
    of_land_with_land,
    of_own_summit,
    of_summit,
)
from diplotalk.extract.people import Mention
from diplotalk.extract.plans import is_arranging
from diplotalk.extract.reality import TOOK_PLACE, is_attended, is_real, is_speech
from diplotalk.extract.receptions import greeted_by, hosted_by, is_wish, lands_only
from diplotalk.extract.sides import (
    is_him,
    joined_for,
    meeting_there,
    noun_sides,
    of_relative,
    verb_sides,
)

# Without a person and without a land there is only "him", whom a sentence before has named.
_LAND = re.compile("[ACGIKY]")
# Nobody receives, welcomes or presents credentials without an object.
_TRANSITIVE = frozenset({"receive", "present", "passive"})
SEPARATE = frozenset({"separate", "separately", "individually", "individual"})
_TOGETHER = frozenset((word,) for word in "together jointly same".split())
# "X told Y in a telephone call": a verb of saying between two persons is a frame if another word tells the mode.
_TELLING = ("discuss", "unknown", "talks", "told")
_TELLS = frozenset({"told", "assured"})
# "X congratulated Y by phone", "X thanked Y in a telephone call": only right beside the call.
_ADDRESSES = frozenset("congratulated thanked reassured condoled informed briefed advised warned urged asked".split())
_ON_THE_LINE = re.compile(r"[tpHACTGNOs,]{1,12}?(?:d?D)?(?:j[t]?)?(?P<call>V)(?!-)")


@dataclass(slots=True)
class Event:
    """One telling of a meeting. ``sides``: the persons left and right of the trigger, in order; ``at``: the trigger."""

    sides: tuple[list[Mention], list[Mention]]
    countries: tuple[str, ...]
    mode: str
    event: str
    at: tuple[int, int]
    shape: str
    # "held separate meetings with": one for each partner.
    separate: bool = False
    # How it is told: as what went before, with "had met", as somebody's ("X's calls with Y"), as a habit.
    background: bool = False
    past_perfect: bool = False
    possessed: bool = False
    habit: bool = False
    # "discussed with Y", "was greeted at the airport by Y": they are the pair that "the meeting" means, told as a
    # meeting only by that.
    only_pair: bool = False

    @property
    def people(self) -> list[Mention]:
        """Both sides together."""
        return [*self.sides[0], *self.sides[1]]

    def members(self) -> set[int]:
        """Identities of the persons of both sides."""
        return {id(m.person) for m in self.people if m.person is not None}


def events(
    chunks: Chunks,
    found: Sequence[Mention],
    subject: Mention | None,
    headline: bool,
    quotes: Sequence[tuple[int, int]],
    folded: str,
) -> list[Event]:
    """The events of a sentence. ``subject`` is whom a pronoun means; ``quotes`` are ranges of direct speech."""
    told: list[Event] = []
    if not chunks.verbs:
        return told
    nobody = not found and _LAND.search(chunks.kinds) is None
    for n in chunks.verbs:
        if nobody and not is_him(chunks, n):
            continue
        if chunks.values[n][0] in ("light", "mode") or (chunks.kinds[n] == "S" and not _is_telling(chunks, n)):
            continue
        where = chunks.spans[n]
        if any(a <= where[0] < b and chunks.is_mark(a) for a, b in quotes):
            continue
        if _is_proper(chunks, n, folded, headline):
            continue
        event = _event(chunks, found, n, subject, headline)
        if event is not None and not (quotes and _is_one_quoted(event, quotes)):
            told.append(event)
    if (joined := next((e.members() for e in told if len(e.people) > _THREE), None)) is not None:
        # "joined Y and Z for the meeting, which was hosted by W": all four.
        told = [e for e in told if e.shape != "passive" or not e.members() < joined]
    if len(told) > 1 and any(event.background for event in told):
        # "last met on the margins of a summit": the clause speaks of the past, whichever of its words is read.
        for event in told:
            event.background = True
    return told


_THREE = 3


def _is_telling(chunks: Chunks, n: int) -> bool:
    """May the verb of saying ``n`` be the trigger of a call?"""
    verb = chunks.values[n][-1]
    if verb not in _ADDRESSES:
        return verb in _TELLS
    call = _ON_THE_LINE.match(chunks.kinds, n + 1)
    return call is not None and chunks.values[call.start("call")][:2] in _CALLS_OF_TELLING


_CALLS_OF_TELLING = frozenset((shape, mode) for shape in ("mode", "noun") for mode in ("phone", "video"))


def _is_one_quoted(event: Event, quotes: Sequence[tuple[int, int]]) -> bool:
    """``"The president listened," X said after the meeting``: of the two around the noun one stands in X's words."""
    around = [] if event.sides[1] else event.sides[0]
    offices = [m for m in around if m.how == "office"]
    return len(around) > 1 and any(a <= m.start < b for m in offices for a, b in quotes)


def _event(chunks: Chunks, found: Sequence[Mention], n: int, subject: Mention | None, headline: bool) -> Event | None:
    shape, mode, name, _ = chunks.values[n] if chunks.kinds[n] == "V" else _TELLING
    if shape == "noun" and (own := _at_own_summit(chunks, found, n)) is not None:
        return Event(([own[0]], []), own[1], told_mode(chunks, mode, n), name, chunks.spans[n], shape)
    # Who is present at the handover of credentials receives them.
    if shape == "noun" and ((is_attended(chunks, n) and name != "credentials") or _is_adverbial(chunks, n)):
        return None
    if shape == "discuss" and chunks.kinds[n - 1 : n] == "e" and chunks.kinds[n + 1 : n + 2] != "b":
        return None  # "A possible meeting of X and Y was discussed"
    if shape == "noun" and (both := joined_for(chunks, found, n)) is not None:
        return Event(both, (), told_mode(chunks, mode, n), name, chunks.spans[n], shape)
    if not is_real(chunks, n, shape, headline) or (shape == "verb" and chunks.kinds[n - 1 : n] == "e"):
        return None
    if shape == "noun" and (is_put_off(chunks, n) or is_arranging(chunks, n)):
        return None
    if shape == "noun" and (group := meeting_there(chunks, found, n)):
        return Event((group, []), (), "in-person", name, chunks.spans[n], shape)
    if shape == "noun" and _governs(chunks, found, n) and of_relative(chunks, found, n) is None:
        shape = "verb-meeting"
    left, right, countries = _whoever_met(chunks, found, n, shape, name, subject)
    if shape == "present" and right and not left and (countries := envoys_of(chunks, n)):
        left, right, shape = right, left, "receive"
    if left and len(right) == 1 and right[0].counterpart and not right[0].countries and right[0].person is None:
        countries = leaders_of_body(chunks, n)
        right = [] if countries else right
    if len(left) + len(right) + len(countries) < 2 or _is_none(chunks, n, shape, left, right, countries):
        return None
    mode = told_mode(chunks, mode, n)
    only_pair = (shape == "discuss" and mode == "unknown") or (
        shape in ("receive", "passive") and lands_only(chunks, n)
    )
    return Event(
        (left, right),
        countries,
        mode,
        name,
        chunks.spans[n],
        shape,
        separate=_is_separate(chunks, n)
        or _met_in_turn(chunks, n, right)
        or _are_calls(chunks, n, mode, right)
        or _phoned_each(chunks, n, countries)
        or _each_phoned(chunks, n, left),
        background=is_background(chunks, n),
        past_perfect=is_past_perfect(chunks, n),
        possessed=is_possessed(chunks, n),
        habit=is_habit(chunks, n),
        only_pair=only_pair,
    )


_NAMED_BY_LANDS = re.compile("[CG]-[CG]")
# What is planned, denied or wished stands before a summit with one of these.
_NOT_YET = re.compile("[mnz2]")


def _at_own_summit(chunks: Chunks, found: Sequence[Mention], n: int) -> tuple[Mention, tuple[str, ...]] | None:
    """Who attended the talks ``n`` that are named by the lands of the two or three, and the other lands."""
    lands = of_own_summit(chunks, n) if _NAMED_BY_LANDS.search(chunks.kinds) else ()
    before = [m for m in found if m.end <= n and m.person is not None and m.person.titles]
    if not lands or len(before) != 1 or before[0].country not in lands:
        return None
    if _NOT_YET.search(chunks.kinds, before[0].end, n) or not _is_there(chunks, before[0].end, n):
        return None
    return before[0], tuple(code for code in lands if code != before[0].country)


# "reiterated her support at the summit": said there; not "fell ill during", "recalled what she had said at the summit"
_SAID_THERE = re.compile(r"(?:d?D)?[xv]{0,2}[Sx][^SVqhv;]*[@aj]t?0?x?[CG](?=-)")
_SPOKE = frozenset((word,) for word in "spoke participated took".split())


def _is_there(chunks: Chunks, start: int, n: int) -> bool:
    """Does the verb behind the chunk ``start`` tell that somebody attended the talks ``n``, or spoke there?"""
    at = chunks.kinds.find("-", start, n) - 1
    before = chunks.kinds[start:at].rstrip("t0x")[-1:]
    if before not in ("@", "a", "j"):
        return True
    said = _SAID_THERE.match(chunks.kinds, start, n)
    verb = next((v for v in range(start, at) if chunks.kinds[v] == "S" or chunks.values[v] in _SPOKE), -1)
    return said is not None and verb >= 0


def _whoever_met(
    chunks: Chunks, found: Sequence[Mention], n: int, shape: str, name: str, subject: Mention | None
) -> tuple[list[Mention], list[Mention], tuple[str, ...]]:
    """The two sides of the trigger ``n``, of which groups, bodies or lands without a person may be one or both."""
    left, right = _sides(chunks, found, n, shape, subject)
    if len(left) > 1 and not right and shape in ("verb", "noun"):
        right = hosted_by(chunks, found, n)
    of_lands = not left and not right and _may_be_of_lands(chunks, n)
    countries = of_summit(chunks, n) or collective(chunks, n) if of_lands else ()
    if of_lands and shape == "noun":
        countries = countries or of_land_with_land(chunks, n)
    if countries and len(countries) == 1 and shape == "noun" and len(named := [m for m in found if m.end <= n]) == 1:
        # "EU leaders and British Prime Minister X reached a deal after all-night talks"
        both = leaders_beside(chunks, named[0].first) == countries and _is_in_talks(chunks, n)
        left, countries = (named, ()) if both else (left, countries)
    if left and not right and shape in ("verb", "noun", "receive", "verb-meeting"):
        countries = leaders_of(chunks, n)
        right = [] if countries else group_behind(chunks, n, found)
        right = [] if right and is_wish(chunks, n, right[0]) else right
        if not countries and not right and len(left) == 1 and name in _TALKS and shape != "receive":
            right = body_behind(chunks, n)
        if not countries and not right and len(left) == 1 and left[0].country and _is_in_talks(chunks, n):
            countries = tuple(code for code in leaders_beside(chunks, left[0].first) if code != left[0].country)
    if right and right[0].countries and shape in ("verb", "noun") and all(m.first > n for m in left):
        countries = leaders_before(chunks, n)
        left = [] if countries else left
        if not countries and len(right) == 1 and right[0].counterpart and right[0].person is None:
            countries = of_land_with_land(chunks, n)
            right = [] if countries else right
    if (
        right
        and not left
        and not countries
        and shape in ("verb", "noun")
        and "&" not in chunks.kinds[n : right[0].first]
    ):
        left = group_before(chunks, n - (shape == "noun" and chunks.kinds[n - 1] == "V"))
    if not left and not right and not countries and shape == "verb":
        left, right = groups_around(chunks, n, found)
    return left, right, countries


# "held elections on Tuesday after months of negotiations", "held rallies in support of the talks": of something else.
_HELD_IT = re.compile(r"V(?:[dDjKM0@]{2,8})?z?[tpxACGBoOTN0+-]*(?:,[^,SV]{1,12},)?")
# "after all-night talks", "in talks"; not "traded barbs over stalled talks"
_IN_TALKS = re.compile(r"[aj@V][tp]?[x0-]{0,4}$")
_NO_STATES = [[(word,)] for word in ("parties", "companies", "clubs", "teams", "firms", "churches")]
_TOOK_UP = re.compile(r"[xd]?V")
# "spoke out against", "talked up the prospects"
_SPOKE_OTHERWISE = frozenset((word,) for word in "out up down of against highly ill well".split())


def _may_be_of_lands(chunks: Chunks, n: int) -> bool:
    """Can lands alone be who held the talks ``n``: are they, and nothing else, what the verb before is about?"""
    shape = chunks.values[n][0]
    if chunks.kinds[n + 1 : n + 3] == "op" and chunks.values[n + 3 : n + 4] in _NO_STATES:
        return False  # "after a meeting of their parties"
    if shape == "speak":
        return chunks.values[n + 1 : n + 2] == [] or chunks.values[n + 1] not in _SPOKE_OTHERWISE
    if shape != "noun" or n == 0 or at_their_talks(chunks, n):
        return True
    if (took_up := _TOOK_UP.match(chunks.kinds, n + 1)) and chunks.values[took_up.end() - 1][0] == "discuss":
        return False  # "The meeting also discussed the talks between A and B"
    light = chunks.kinds.rfind("V", 0, n)
    if light < 0 or chunks.values[light][0] != "light":
        return True
    return _HELD_IT.fullmatch(chunks.kinds, light, n) is not None


def _is_in_talks(chunks: Chunks, n: int) -> bool:
    """Does the sentence tell what was done in the talks ``n``, after them or that they were held?"""
    told = _IN_TALKS.search(chunks.kinds, 0, n) if chunks.values[n][0] == "noun" else None
    return chunks.values[n][0] != "noun" or (told is not None and chunks.values[told.start()] != ("over",))


# What one does with an organisation as with a person; to speak "to the UN" is to address it.
_TALKS = frozenset({"meeting", "talks"})
_DAY_BEFORE = re.compile(r"D[txNAC0s-]{0,6}$")
# Between "separately" and "together" nothing else is told.
_AND_THEN = re.compile(r"[^2SVmq]{0,7}")


def _is_then_together(chunks: Chunks) -> bool:
    """``first separately and then around the same table``; not ``separate meetings to urge them to work together``."""
    apart = next((i for i, value in enumerate(chunks.values) if value and value[0] in SEPARATE), None)
    both = next((i for i, value in enumerate(chunks.values) if value in _TOGETHER), None)
    if apart is None or both is None:
        return False
    return _AND_THEN.fullmatch(chunks.kinds, min(apart, both) + 1, max(apart, both)) is not None


def _is_separate(chunks: Chunks, n: int) -> bool:
    """``held separate meetings with``: not where another verb of meeting stands between the word and the trigger."""
    if _is_then_together(chunks):
        return False
    if not SEPARATE.isdisjoint(chunks.values[n][-1].split()):
        return True
    if chunks.values[n + 1 : n + 2] == [("respectively",)]:
        return True  # "met respectively with X of Fiji and Y of Oman"
    for at in (i for i, value in enumerate(chunks.values) if value and value[0] in SEPARATE):
        first, last = sorted((at, n))
        if not any(first < verb < last and chunks.values[verb][0] == "verb" for verb in chunks.verbs):
            return True
    return False


_CALLS = ("calls", "conversations", "calls with", "conversations with")
_JOINTLY = frozenset({"jointly", "joint", "three-way", "trilateral", "together", "conference"})


def _met_in_turn(chunks: Chunks, n: int, partners: list[Mention]) -> bool:
    """``met X of Fiji and Y of Oman in turn``"""
    end = partners[-1].end if partners else 0
    return any(
        chunks.kinds[at : at + 2] == "jx" and chunks.values[at + 1] == ("turn",)
        for at in (n + 1, end, end + 1, end + 2)
    )


_PHONED = frozenset({"telephoned", "phoned", "called", "rang"})


def _phoned_each(chunks: Chunks, n: int, countries: tuple[str, ...]) -> bool:
    """``telephoned the leaders of Fiji and Oman``: one after the other."""
    jointly = any(value and value[-1] in _JOINTLY - {"joint"} for value in chunks.values)
    return len(countries) > 1 and chunks.values[n][-1] in _PHONED and not jointly


def _each_phoned(chunks: Chunks, n: int, callers: list[Mention]) -> bool:
    """``X of Fiji and Y of Oman both telephoned Z``: one after the other."""
    between = chunks.values[callers[-1].end : n] if len(callers) > 1 else []
    return chunks.values[n][-1] in _PHONED and (("both",) in between or ("each",) in between)


def _are_calls(chunks: Chunks, n: int, mode: str, right: list[Mention]) -> bool:
    """``held telephone conversations with X of Fiji and Y of Oman``, ``called X of Fiji and Y of Oman``: one each."""
    calls = chunks.values[n][-1] in _PHONED or chunks.values[n][-1].endswith(_CALLS)
    if mode != "phone" or len(right) < 2 or not calls:
        return False
    return not any(value and value[-1] in _JOINTLY for value in chunks.values)


# What a visitor comes to do: "called on Y to brief him"; else "called on Y to free the sailors" is an appeal.
_VISITORS_DO = frozenset(
    "brief discuss convey present bid express congratulate exchange review deliver hand thank pay introduce inform"
    " greet talk explore submit take say offer extend condole sign mark seek follow get plan request announce share"
    " raise coordinate make".split()
)


_CALLED_ON = frozenset(
    "called on,calls on,call on,had called on,has called on,have called on,was called on by,were called on by".split(
        ","
    )
)


def _is_appeal(chunks: Chunks, end: int) -> bool:
    """``called on Y to free the sailors``, ``called on Y for restraint``: what Y should do."""
    asked = _FOR_CALM.match(chunks.kinds, end)
    if asked is not None and chunks.values[asked.end() - 1][-1] in _ASKED_FOR:
        return True
    purpose = _TO_DO.match(chunks.kinds, end)
    return purpose is not None and chunks.values[purpose.end() - 1][-1] not in _VISITORS_DO


# "called on Y on Tuesday to free the sailors", "on Y immediately to free", "on Y, in a speech on Tuesday, not to hang"
_TO_DO = re.compile(r"(?:,[^,SVNTq;]{1,8},|,|x)?(?:d?D)?x?n?2x")
_FOR_CALM = re.compile(r"(?:d?D)?f[tpx]?x")
_ASKED_FOR = frozenset(
    "restraint calm help support aid action clarity answers patience justice reform reforms apology explanation".split()
)


# "X and Y will lead the session after two days of deliberations by senior officials"
_BY_OTHERS = re.compile(r"b[tx]{0,3}P")
# "X rang Omani Foreign Minister Y"; not "rang the opening bell with Y", "rang alarm bells"
_RANG_SOMEBODY = re.compile(r"[tp]?[ACGIK]{0,2}s?x?[THNPQ]|i")
# "X snubbed Y at a summit in Paris"
_SNUBBED = frozenset((word,) for word in "snubbed shunned ignored avoided cold-shouldered".split())
# "a photo session with Y"
_NO_TALKS = frozenset((word,) for word in "photo training answer picture recording practice jam selfie".split())
# "was chaired by X and Y sent a message"
_CHAIRED_BY_ONE = re.compile(r"[^N]{0,6}N&[^N,;SVm]{0,6}N[xv]")


# "A telephone conversation between the Kenyan and Omani presidents is not on the agenda"
_OF_LANDS_WAS = re.compile(r"[ro][tp]?[ACGxOPt&,]{1,8}(?=[evm])")


def _is_none(
    chunks: Chunks, n: int, shape: str, left: list[Mention], right: list[Mention], countries: tuple[str, ...]
) -> bool:
    """Do the words around the trigger ``n`` and its sides show that nobody met?"""
    if len(left) == len(right) == 1 and left[0].person is not None and left[0].person is right[0].person:
        return True
    if shape == "noun" and left and left[-1].end <= n and not right and _BY_OTHERS.match(chunks.kinds, n + 1):
        return True
    if chunks.values[n][-1] == "rang" and _RANG_SOMEBODY.match(chunks.kinds, n + 1) is None:
        return True
    if chunks.values[n][-1].endswith(" chaired by") and _CHAIRED_BY_ONE.match(chunks.kinds, n + 1):
        return True
    if shape == "noun" and left and not _SNUBBED.isdisjoint(chunks.values[left[0].end : n]):
        return True
    if chunks.values[n][-1] == "session with" and chunks.values[n - 1 : n] and chunks.values[n - 1] in _NO_TALKS:
        return True
    if chunks.values[n][-1] == "were joined by" and len({m.country for m in left if m.country}) < 2:
        return True  # "The president and his wife were joined by Y"
    if chunks.values[n][-1] == "sat between" and len(right) == 1:
        return True  # "sat between X and an empty chair"
    called_on = chunks.values[n][-1].replace("upon", "on") in _CALLED_ON
    if right and called_on and _is_appeal(chunks, max(m.end for m in (*left, *right))):
        return True
    if right and right[0].first > n + 1 and chunks.values[right[0].first - 1 : right[0].first] == [("about",)]:
        return True  # "met the press to talk about Y"
    if (ahead := _DAY_BEFORE.search(chunks.kinds, max(0, n - 8), n)) and chunks.values[ahead.start()][0] == "before":
        return True  # "arrives on Tuesday, a day before closely watched talks with Y"
    if (
        countries
        and shape == "noun"
        and (was := _OF_LANDS_WAS.match(chunks.kinds, n + 1))
        and is_off(chunks, was.end())
    ):
        return True
    if not right:
        if chunks.values[n][-1].startswith(("spoke", "talk")) and not countries and is_speech(chunks, n):
            return True
        if chunks.kinds[n + 1 : n + 2] == "o" and chunks.values[n][-1].endswith("spoken"):
            return True  # "X and Y have spoken of a new beginning", each for himself
        if chunks.values[n][-1] == "called":
            return True  # "met in what officials called a positive atmosphere"
    elif shape in ("noun", "verb-meeting") and is_off(chunks, right[-1].end):
        return True
    if not left and shape == "receive" and _is_passive(chunks, n):
        return True
    return shape in _TRANSITIVE and not right and not countries


def _sides(
    chunks: Chunks, found: Sequence[Mention], n: int, shape: str, subject: Mention | None
) -> tuple[list[Mention], list[Mention]]:
    """Who met whom by the trigger ``n``: of a passive, whom its agent met stands behind."""
    if shape == "receive" and _is_passive(chunks, n):
        return greeted_by(chunks, found, n, subject)
    left, right = (noun_sides if shape in ("noun", "discuss") else verb_sides)(chunks, found, n, shape, subject)
    return (right, left) if shape == "passive" else (left, right)


def _is_passive(chunks: Chunks, n: int) -> bool:
    """``was received``, ``were each greeted``, but not ``was pleased to receive``."""
    return chunks.kinds[max(0, n - 2) : n].rstrip("x")[-1:] == "e" and " to " not in chunks.values[n][-1]


def _is_adverbial(chunks: Chunks, n: int) -> bool:
    """``will send a mission led by X, in consultation with Y``: nobody has met."""
    return chunks.kinds[max(0, n - 2) : n].rstrip("x")[-1:] == "j" and chunks.values[n][-1].startswith("consultation")


# How far before the name of a round, in chunks, "held" may stand.
_HELD_BEFORE = 8


def _is_proper(chunks: Chunks, n: int, folded: str, headline: bool) -> bool:
    """``the 2018 Beijing Summit``: a capital in running text makes it a name, but not of Letters of Credence."""
    if n == 0 or chunks.kinds[n] != "V" or (headline and not _is_beside(chunks, n)):
        return False
    shape, _, event, *_ = chunks.values[n]
    if shape != "noun" or event == "credentials" or not folded[chunks.spans[n][0]].isupper():
        return False
    if chunks.values[n + 1 : n + 2] and chunks.values[n + 1][-1:] and chunks.values[n + 1][-1] in TOOK_PLACE:
        return False  # "The 9th Round of Foreign Office Consultations was held"
    if _NAMED_BY_LANDS.search(chunks.kinds) and of_own_summit(chunks, n):
        return False  # "addressed the Fiji-Oman Summit"
    # Nor in "held the 9th Korea-Peru High-Level Policy Consultation with N".
    return not any(value[-1:] == ("held",) for value in chunks.values[max(0, n - _HELD_BEFORE) : n])


# "on the margins of the African Union Summit here"
_MARGINS = frozenset((word,) for word in "margin margins sideline sidelines fringes".split())
_MARGINS_OF = re.compile(r"xot?[^SVm,;]{0,6}$")


def _is_beside(chunks: Chunks, n: int) -> bool:
    """Is the noun ``n`` the gathering beside which somebody met?"""
    margins = _MARGINS_OF.search(chunks.kinds, 0, n)
    return margins is not None and chunks.values[margins.start()] in _MARGINS


def _governs(chunks: Chunks, found: Sequence[Mention], n: int) -> bool:
    """``when meeting X``: the noun is a gerund when a person follows at once, but not "the call between X and Y"."""
    if chunks.values[n][-1].endswith(" between"):
        return False
    behind = next((m for m in found if m.first > n), None)
    return behind is not None and _AT_ONCE.fullmatch(chunks.kinds, n + 1, behind.first) is not None


# "meeting N", "meeting Oman's N", "meeting a delegation from Oman headed by N"
_AT_ONCE = re.compile(r"[tHp]?(?:[CG]s)?|t[x0-]{0,3}[AC]?x{0,2}E[^,SVq;]{0,6}lb[tHp]*")


def told_mode(chunks: Chunks, mode: str, n: int) -> str:
    """The mode of the trigger ``n`` unless another word of its sentence tells it more exactly: not "met X, having
    spoken by phone last week"."""
    if mode in ("phone", "video"):
        return mode
    shapes = ("mode",) if mode == "in-person" else ("mode", "noun")
    told = [
        v[1]
        for at in chunks.verbs
        if chunks.kinds[at] == "V"
        and (v := chunks.values[at])[0] in shapes
        and not _is_of_screens(chunks, at)
        and not _HAVING.search(chunks.kinds, n + 1, at)
        and not (mode == "in-person" and _is_of_next_verb(chunks, n, at))
        and not _TOLD_BY.search(chunks.kinds, at, n)
        and not _TOLD_LATER.search(chunks.kinds, n + 1, at)
    ]
    if mode == "unknown" and any(chunks.values[at][:2] == ("mode", "in-person") for at in chunks.verbs):
        return "in-person"  # "discussed the border over dinner"
    return "video" if "video" in told else "phone" if "phone" in told else mode


def _is_of_next_verb(chunks: Chunks, n: int, at: int) -> bool:
    """``meets Y, speaks to Z over phone``: is the mode ``at`` that of another verb than ``n``?"""
    return any(
        n < other < at and chunks.values[other][0] in ("verb", "speak") and chunks.kinds[other - 1] in ",&"
        for other in chunks.verbs
    )


def _is_of_screens(chunks: Chunks, at: int) -> bool:
    """``virtually all``, ``an online visa system``: the word speaks of no talks."""
    return chunks.values[at][-1] in _OF_SCREENS and chunks.kinds[at + 1 : at + 2] in ("x", "O")


_OF_SCREENS = frozenset({"virtually", "online"})


# "told the press by video link from Nairobi that he and Y had": so they were told, not met.
_TOLD_BY = re.compile(r"V[^SV]*(?<!j)q")
# "met Y and later told the agency by phone": so it was told.
_TOLD_LATER = re.compile(r"&[xd]{0,3}S[^SV,;]*$")
_HAVING = re.compile(r"[,a]vx?$|[,a]vV|,ax?V|,ax?$")
