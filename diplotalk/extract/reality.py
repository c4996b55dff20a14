"""Has what a trigger tells happened, and is it the news: not planned, denied, wished for, attended or long past."""

from __future__ import annotations

import re

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.plans import is_expected_at, is_means_to_come, is_noun_to_come
from diplotalk.extract.wishes import clause_of_wish, is_prospect, is_spurned, is_wish_for, is_wished_on

_ATTENDED = frozenset("attended attend attending present addressed boycotted skipped moderated covered".split())
# So many words before the talks, and with no "and" between, stands "was present for part of the talks" (chunks).
_NEAR_ATTENDED = 5
# A clause in which one of these stands before the trigger speaks of what is planned, denied or wished.
_UNREAL = frozenset("mnz")
# Before whom, and at what, one speaks to many.
_AUDIENCES = frozenset(
    """panel panels conference forum rally rallies event ceremony debate opening session assembly summit seminar webinar
    workshop funeral service launch symposium gala congress convention parliament university hearing commemoration
    inauguration unveiling briefing""".split()
)
_TO_EACH_OTHER = frozenset("margins margin sidelines sideline fringes length each another hour hours minutes".split())
_TO, _AT = (" to", " with"), frozenset({"at", "during"})
# So far behind "spoke" it is told, in chunks.
_TO_AUDIENCE = 10
_CLAUSE = re.compile(r"[^SVmq;&\"]*")


def is_speech(chunks: Chunks, n: int) -> bool:
    """``X and Y spoke at a panel on trade``, ``spoke to reporters``: each to an audience; not on its margins."""
    clause = _CLAUSE.match(chunks.kinds, n + 1, n + 1 + _TO_AUDIENCE)
    words = {w for v in chunks.values[n + 1 : clause.end() if clause else n] for w in "".join(v[-1:]).lower().split()}
    if words & _TO_EACH_OTHER:
        return False
    to = chunks.kinds[n + 1 : n + 2] == "2" or chunks.values[n][-1].endswith(_TO)
    return to or bool(words & _AUDIENCES and words & _AT)


def is_attended(chunks: Chunks, n: int) -> bool:
    """``A and B attended the meeting``: they were there, the talks were others'."""
    near = max(0, n - _NEAR_ATTENDED)
    near = max(near, *(chunks.kinds.rfind(mark, near, n) for mark in "&,z"))
    words = [chunks.values[i][0] for i in range(near, n) if chunks.values[i] and chunks.kinds[i] == "x"]
    whom = _PERSON if chunks.values[n][-1].endswith(" with") else _WITH_PERSON
    own = "s" not in chunks.kinds[near:n] and whom.match(chunks.kinds, n + 1) is not None
    return "at" not in words and not own and bool(_ATTENDED.intersection(words))


# "attended a trilateral meeting in Suva on Tuesday with Presidents X and Y", "with ministers from A, B and C"; not
# "attended X's meeting with Y"
_PERSON = re.compile(r"[tpHACGIKOs]{0,5}(?:T[of]?[tACG]{0,3}H?N|P[of]?[tACG]{0,3}H?N|N|P[ofu]t?C,?[&,]?t?C)")
_WITH_PERSON = re.compile(rf"[dDjKM0@t]{{0,6}}w{_PERSON.pattern}")
# "to meet", "is to be received by", "was due to have received"
_TO_COME = re.compile(r"2(?:x|e|v|ve)?$")
# "The next round of consultations took place on Monday": next to the one before.
TOOK_PLACE = frozenset({"took place", "was held", "were held", "held", "convened"})
# "The minister will on Monday, 24 October, host N"
_WILL_ON_DAY = re.compile(r"m[dD0M,]{2,10}x?$")
_DEEDS = frozenset({"verb", "receive", "passive", "speak"})
# "Before the summit, X was received by Y", "Before the last session X was received by Y"
_BEFOREHAND = re.compile(r"(?:\([xN]\))?z[o2]?t?(?:[xAVNGOsKdDj]{1,7},|[xAV]{1,4}(?=[CAG]?s?T?H*N|h))")
_BEFORE = frozenset({("before",), ("ahead",), ("prior",)})


def _beforehand(chunks: Chunks, n: int) -> int:
    """The comma that ends an opening ``Before the summit,``; -1 where the trigger ``n`` stands in it, or none opens."""
    match = _BEFOREHAND.match(chunks.kinds, 0, n)
    opened = match is not None and chunks.values[chunks.kinds.index("z")] in _BEFORE
    return match.end() - 1 if match is not None and opened else -1


# "In another context, X received Y"
_IN_ANOTHER = re.compile(r"[jd@]zx{1,2},")
# "is to fly", "plans to", "will"
_AHEAD = re.compile(r"[mz2]")
# What guests and hosts do before they sit down.
_CEREMONY = frozenset(
    """welcomed greeted embraced toured inspected posed walked strolled hugged shook dined received hosted accorded
    laid visited attended addressed prayed lunched""".split()
)


def _did_before(chunks: Chunks, n: int) -> bool:
    """``was welcomed at the gate before sitting down with X``: one deed after another, both done."""
    doing = chunks.values[n][-1].split()[0].endswith("ing") and chunks.values[n][0] == "verb-meeting"
    if chunks.values[n - 1 : n] and chunks.values[n - 1][-1:] in (("holding",), ("having",)):
        n, doing = n - 1, True  # "before holding talks with X"
    then = doing and chunks.values[n - 1 : n] == [("before",)]
    done = any(value and value[-1] in _CEREMONY for value in chunks.values[: n - 1])
    ahead = _AHEAD.search(chunks.kinds, 0, n - 1) or any(value[-1:] == ("next",) for value in chunks.values[n:])
    return then and done and not ahead


# "to hold talks", "for another round of talks"; not "its fallout for the neighbours dominated a conversation"
_PURPOSE = re.compile(r"(?:2[tpxAOvT0-]*|f[xAOvT0-]*[tp]?[xAOvT0-]*)(?:V[txAOT0-]*)?$|f[0B]xo[txA]*$")
_KEPT_QUIET = frozenset("secret unannounced surprise undisclosed unscheduled clandestine".split())
_APPEARED = frozenset({"appeared", "joined", "sat"})
_VISITED = frozenset({"visited"})
# "on Monday", "from 2 to 4 May", "on May 4"
_DAY = re.compile("D|0M|M0")
# As _AHEAD, but for "flew to Baku" and "from 2 to 4 May".
_AHEAD_OF_TRIP = re.compile(r"[mz]|2(?![KC0])")


def _is_disclosed(chunks: Chunks, start: int, n: int) -> bool:
    """``flew to Baku on Tuesday for a secret meeting with X``: told of only once it had been held."""
    quiet = any(value and value[-1] in _KEPT_QUIET for value in chunks.values[max(start, n - 3) : n])
    # "appeared on two large screens on Monday for a virtual summit with X", "visited Suva on Monday for talks with X"
    came = _APPEARED if chunks.values[n][:2] == ("noun", "video") else _VISITED
    if _DROVE.search(chunks.kinds, start, n) and not _STRAIGHT.isdisjoint(chunks.values[start:n]):
        return _AHEAD_OF_TRIP.search(chunks.kinds, start, n - 2) is None
    if _was_led_there(chunks, start, n):
        return "m" not in chunks.kinds[start:n]
    there = any(v and v[-1] in came for v in chunks.values[start:n]) or _was_there(chunks, start, n)
    return (quiet or (there and _DAY.search(chunks.kinds) is not None)) and _AHEAD_OF_TRIP.search(
        chunks.kinds, start, max(start, n - 1)
    ) is None


# "led a delegation from the commission to engage in a meeting with Y", "headed a delegation to hold talks with Y"
_LED_THERE = re.compile(r"l[^SVqm;]{0,6}E[^SVqm;,]{0,10}2(?:xj?|V)?[tp]?[x0A-]{0,3}V?$")
_LED = (("led",), ("headed",))


def _was_led_there(chunks: Chunks, start: int, n: int) -> bool:
    """``led a delegation to engage in a meeting with Y``: who led it sat there."""
    led = _LED_THERE.search(chunks.kinds, start, n)
    return led is not None and chunks.values[led.start()] in _LED


# "drove straight from the airport to a meeting with Y", "went directly to talks with Y"
_DROVE, _STRAIGHT = re.compile(r"x[^SVqm;,]{0,6}2[tp]?[x0-]{0,3}$"), frozenset({("straight",), ("directly",)})
_WAS_IN = re.compile(r"(?P<was>e)[j@]t?[KI](?:,?d?D)?,?f[tp]?[x0A-]{0,4}$")
_YET_TO_COME = frozenset((word,) for word in "due scheduled expected planned".split())


def _was_there(chunks: Chunks, start: int, n: int) -> bool:
    """``was in Muscat on Tuesday for talks with X``; not ``is in Muscat for talks``."""
    here = _WAS_IN.search(chunks.kinds, start, n)
    if chunks.kinds[n + 1 : n + 2] == "o" or not _YET_TO_COME.isdisjoint(chunks.values[n:]):
        return False  # "for talks with X due to begin on Thursday"
    return here is not None and chunks.values[here.start("was")] in (("was",), ("were",))


# "He was to have held two days of talks with", "which the chiefs were to have held"
_WAS_TO = re.compile(r"e2[vV][^,;&SV]*$")
_TALKS = frozenset({"noun", "verb-meeting", "discuss"})


# What a plan, not a person, meets with.
_RESPONSES = frozenset(
    (word,)
    for word in """approval criticism resistance opposition silence scepticism skepticism success applause protests
    outrage derision scorn refusal rejection enthusiasm condemnation disapproval hostility indifference""".split()
)


def _is_response(chunks: Chunks, n: int) -> bool:
    """``The plan of President X met with fierce criticism from President Y``"""
    behind = chunks.values[n + 1 : n + 3]
    return chunks.values[n][-1].endswith(" with") and any(value in _RESPONSES for value in behind)


# "became the first African leader to meet Y"
_THE_FIRST_TO = re.compile(r"[^SVmnq,;]*?2e?$")
_BECAME = frozenset({("became",), ("become",)})
_ORDINALS = frozenset("first second third fourth only latest highest-ranking most".split())


def _became_first(chunks: Chunks, start: int, n: int) -> bool:
    """``became the first African leader to meet Y``, ``has become the second to be received by Y``."""
    at = next((i for i in range(start, n) if chunks.values[i] in _BECAME), -1)
    if at < 0 or chunks.kinds[at + 1 : at + 2] != "t" or _AHEAD.search(chunks.kinds, start, at):
        return False
    nth = chunks.values[at + 2][:1] and chunks.values[at + 2][0].split()[0] in _ORDINALS
    return bool(nth) and _THE_FIRST_TO.match(chunks.kinds, at + 2, n) is not None


# "failed to sign a deal at talks in Ohrid": the deal failed, the talks were held.
_FAILED_IN = re.compile(r"(?P<failed>n)2(?P<deed>x)[^nmzSV]*[@aj][tp]?[x0A+-]{0,3}$")
_FAILED = frozenset((word,) for word in "failed fail unable".split())
_CONCLUDE = frozenset(
    (word,)
    for word in """sign agree reach bridge break resolve make settle narrow overcome clinch strike find produce
    iron end""".split()
)


def _failed_in(chunks: Chunks, n: int, reach: int) -> bool:
    failed = _FAILED_IN.search(chunks.kinds, max(0, n - reach), n)
    if failed is None or chunks.values[failed.start("failed")] not in _FAILED:
        return False
    return chunks.values[failed.start("deed")] in _CONCLUDE


def is_real(chunks: Chunks, n: int, shape: str, headline: bool) -> bool:
    """Has it happened? Not where what is planned, denied, wished or asked for stands before the trigger ``n``."""
    kinds = chunks.kinds
    start = max(kinds.rfind(";", 0, n), kinds.rfind('"', 0, n), _beforehand(chunks, n)) + 1
    if start == 0 and (opening := _IN_ANOTHER.match(kinds, 0, n)):
        start = opening.end()
    head = kinds[max(start, n - 7) : n]
    if shape in ("verb-meet", "receive", "passive") and _became_first(chunks, start, n):
        return True
    if shape in _DEEDS and chunks.values[n - 1 : n] == [("be",)]:
        return False  # "is to hold talks with X and be received by Y"
    if shape in _DEEDS and chunks.values[n - 1 : n] == [("next",)]:
        head = head[:-1] + "x"  # "The minister next sat down with Y"
    if shape == "verb-meet" and kinds[n + 1 : n + 3] == "px":
        return False  # "fend off the threat and meet his demand"
    if shape == "verb" and (_is_when(chunks, start, n) or _is_response(chunks, n)):
        return False
    if shape == "verb" and any(value == ("pay",) for value in chunks.values[max(0, n - 3) : n]):
        return headline and "m" not in kinds[start:n]  # "will see X, and pay a courtesy call on Y"
    if shape == "verb-meet":
        return headline and "2" not in head[-2:] and _UNREAL.isdisjoint(head)
    if shape in ("noun", "verb-meeting") and (is_spurned(chunks, start, n) or is_prospect(chunks, start, n)):
        return False
    if shape in ("noun", "verb-meeting") and any(
        is_wish_for(chunks, at) for at in range(clause_of_wish(kinds, start, n), n) if chunks.values[at]
    ):
        return False
    if shape in ("noun", "verb-meeting") and is_means_to_come(chunks, start, n):
        return False
    if shape in _TALKS and (is_expected_at(chunks, start, n) or is_wished_on(chunks, start, n)):
        return False
    if _WAS_TO.search(kinds, start, n) or (shape == "noun" and is_noun_to_come(chunks, start, n)):
        return False
    if shape in _TALKS and _is_planned_there(chunks, start, n, shape):
        return False
    if shape in ("noun", "discuss", "verb-meeting"):
        head = head[-6:]
        if "z" in head and "m" not in kinds and not TOOK_PLACE.isdisjoint(v[-1] for v in chunks.values[n + 1 :] if v):
            head = head.replace("z", "x")
        if (again := _HELD_ANOTHER.search(kinds, n - len(head), n)) and _was_held_again(chunks, again):
            head = head.replace("Vz", "Vx")
        cut = max(head.rfind("S"), head.rfind("q"), head.rfind(","))
        near = head[cut + 1 :]
        if _failed_in(chunks, n, len(near)):
            near = near.replace("n", "x")
        if shape in ("verb-meeting", "noun") and _did_before(chunks, n):
            near = near.replace("z", "x")
        return _UNREAL.isdisjoint(near) and (not _PURPOSE.search(near) or _is_disclosed(chunks, start, n))
    cut = max(head.rfind("q"), head.rfind("S"), _as_clause(chunks, n, len(head)))
    return (
        _UNREAL.isdisjoint(head[cut + 1 :])
        and (not _TO_COME.search(head) or _came_for(chunks, n))
        and not _WILL_ON_DAY.search(kinds, start, n)
    )


_TO_HOLD = ([("have",)], [("hold",)], [("light", "", "", "hold")], [("light", "", "", "have")])
# "plan to discuss the crisis in talks in Suva"
_PLAN_TO = re.compile(r"(?<![tps])[xzS]2[xV][^SVmq;,\"]{1,20}[@aj][tp]?[x0-]{0,3}$")
_PLAN = frozenset((word,) for word in "plan plans intend intends want wants hope hopes aim aims".split())
# "hopes the premier will make proposals at a meeting with Y"
_HOPES_THAT = re.compile(r"[xS]q?[^SVm;\"]{1,8}m[^SVmq;\"]{1,24}[@aj][tp]?[x0-]{0,3}$")
_HOPES = frozenset({"hopes", "hope", "hoped", "expects", "expect", "expected"})


def _is_planned_there(chunks: Chunks, start: int, n: int, shape: str) -> bool:
    """Are the talks ``n`` those at which the clause plans or hopes for something, a habit, or still to be held?"""
    kinds = chunks.kinds
    hopes = _HOPES_THAT.search(kinds, start, n)
    if hopes is not None and chunks.values[hopes.start()][-1] in _HOPES:
        return True
    if shape != "noun":
        return False
    plans = _PLAN_TO.search(kinds, start, n)
    if plans is not None and chunks.values[plans.start()] in _PLAN:
        return True
    if kinds[n - 1 : n] == "h" and chunks.values[n][-1] == "talks":
        return True  # "said he talks with the secretary from time to time"
    # "will take part in the summit and have meetings with"
    return chunks.values[n - 1 : n] in _TO_HOLD and "m" in kinds[start:n]


# "held another round of talks", "had another meeting"
_HELD_ANOTHER = re.compile("Vz")


def _was_held_again(chunks: Chunks, again: re.Match[str]) -> bool:
    held, another = chunks.values[again.start()], chunks.values[again.end() - 1]
    return held[0] == "light" and held[-1].split()[-1] not in ("hold", "have") and another == ("another",)


_CAME = frozenset((word,) for word in "gone come came called arrived".split())
_TO_TAKE_LEAVE = ("bid ", "say goodbye", "say farewell", "take leave", "pay ")


def _came_for(chunks: Chunks, n: int) -> bool:
    """``had gone to bid farewell to Y``: who came for that has done it."""
    came = chunks.kinds[n - 1 : n] == "2" and not _CAME.isdisjoint(chunks.values[max(0, n - 2) : n - 1])
    return came and chunks.values[n][-1].startswith(_TO_TAKE_LEAVE)


def _is_when(chunks: Chunks, start: int, n: int) -> bool:
    """``will raise the matter when he sits down with Y``, ``as he meets Y``: the present of what is to come."""
    modal = chunks.kinds.find("m", start, n)
    when = next((i for i in range(modal, n) if chunks.values[i] in _WHEN), -1) if modal >= 0 else -1
    return when >= 0 and chunks.values[n][-1].split()[0].endswith("s")


def _as_clause(chunks: Chunks, n: int, reach: int) -> int:
    """Where, counted from ``n - reach``, ``work would go on as X called on Y`` opens the clause of the trigger."""
    if chunks.values[n][-1].split()[0].endswith("s"):
        return -1  # "will urge restraint as she meets X"
    return next((i - n + reach for i in range(n - 1, n - reach - 1, -1) if chunks.values[i] in _AS), -1)


_AS = (("as",), ("while",))
_WHEN = (("when",), *_AS)
