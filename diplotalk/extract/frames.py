"""Who met whom in one sentence: a trigger of the lexicon, the persons on its two sides, and whether it has happened."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.lands import collective, leaders_of, leaders_of_body
from diplotalk.extract.people import Mention
from diplotalk.extract.reality import (
    is_attended,
    is_background,
    is_habit,
    is_off,
    is_past_perfect,
    is_possessed,
    is_real,
)
from diplotalk.extract.sides import greeted_by, lands_only, noun_sides, verb_sides

# Nobody receives, welcomes or presents credentials without an object.
_TRIGGER = re.compile("[VS]")
_TRANSITIVE = frozenset({"receive", "present", "passive"})
# "X told Y in a telephone call": a verb of saying between two persons is a frame if another word tells the mode.
_TELLING = ("discuss", "unknown", "talks", "told")


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
    # "discussed with Y": they are the pair that "the meeting" means, told as a meeting only by that.
    only_pair: bool = False

    @property
    def people(self) -> list[Mention]:
        """Both sides together."""
        return [*self.sides[0], *self.sides[1]]


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
    for match in _TRIGGER.finditer(chunks.kinds):
        n = match.start()
        if chunks.values[n][0] in ("light", "mode") or (match[0] == "S" and chunks.values[n][-1] != "told"):
            continue
        where = chunks.spans[n]
        if any(a <= where[0] < b for a, b in quotes) or _is_proper(chunks, n, folded, headline):
            continue
        event = _event(chunks, found, n, subject, headline)
        if event is not None:
            told.append(event)
    if any(event.background for event in told):
        # "last met on the margins of a summit": the clause speaks of the past, whichever of its words is read.
        for event in told:
            event.background = True
    return told


def _event(chunks: Chunks, found: Sequence[Mention], n: int, subject: Mention | None, headline: bool) -> Event | None:
    shape, mode, name, _ = chunks.values[n] if chunks.kinds[n] == "V" else _TELLING
    if shape == "noun" and is_attended(chunks, n):
        return None
    if not is_real(chunks, n, shape, headline) or (shape == "verb" and chunks.kinds[n - 1 : n] == "e"):
        return None
    if shape == "noun" and _governs(chunks, found, n):
        shape = "verb-meeting"
    if shape == "receive" and chunks.kinds[n - 1 : n] == "e":
        left, right = greeted_by(chunks, found, n, subject)
    else:
        left, right = (noun_sides if shape in ("noun", "discuss") else verb_sides)(chunks, found, n, shape, subject)
    if shape == "passive":
        left, right = right, left
    countries = () if left or right else collective(chunks, n)
    if left and not right and shape in ("verb", "noun", "receive"):
        countries = leaders_of(chunks, n)
    if left and len(right) == 1 and right[0].counterpart and not right[0].countries and right[0].person is None:
        countries = leaders_of_body(chunks, n)
        right = [] if countries else right
    if shape in ("noun", "verb-meeting") and right and is_off(chunks, right[-1].end):
        return None
    if not right and chunks.kinds[n + 1 : n + 2] == "o" and chunks.values[n][-1].endswith("spoken"):
        # "X and Y have spoken of a new beginning", each for himself
        return None
    if chunks.values[n][-1] == "called" and not right:
        # "met in what officials called a positive atmosphere"
        return None
    if shape in ("receive", "passive") and lands_only(chunks, n):
        return None
    if not left and shape == "receive" and chunks.kinds[n - 1 : n] == "e":
        return None
    if len(left) + len(right) + len(countries) < 2 or (shape in _TRANSITIVE and not right and not countries):
        return None
    mode = _mode(chunks, mode, n)
    only_pair = shape == "discuss" and mode == "unknown"
    separate = any(v and v[0] in ("separate", "separately") for v in chunks.values)
    return Event(
        (left, right),
        countries,
        mode,
        name,
        chunks.spans[n],
        shape,
        separate=separate,
        background=is_background(chunks, n),
        past_perfect=is_past_perfect(chunks, n),
        possessed=is_possessed(chunks, n),
        habit=is_habit(chunks, n),
        only_pair=only_pair,
    )


def _is_proper(chunks: Chunks, n: int, folded: str, headline: bool) -> bool:
    """``the 2018 Beijing Summit``: a capital in running text makes it a name, but not of Letters of Credence."""
    if headline or n == 0 or chunks.kinds[n] != "V":
        return False
    shape, _, event, *_ = chunks.values[n]
    return shape == "noun" and event != "credentials" and folded[chunks.spans[n][0]].isupper()


def _governs(chunks: Chunks, found: Sequence[Mention], n: int) -> bool:
    """``when meeting X``: the noun is a gerund when a person follows at once, but not "the call between X and Y"."""
    if chunks.values[n][-1].endswith(" between"):
        return False
    return any(m.first == n + 1 or (m.first == n + 2 and chunks.kinds[n + 1] in "tHp") for m in found)


def _mode(chunks: Chunks, mode: str, n: int) -> str:
    """The mode of the trigger ``n`` unless another word of its sentence tells it more exactly: not "met X, having
    spoken by phone last week"."""
    if mode in ("phone", "video"):
        return mode
    shapes = ("mode",) if mode == "in-person" else ("mode", "noun")
    told = [
        v[1]
        for at, (k, v) in enumerate(zip(chunks.kinds, chunks.values, strict=True))
        if k == "V" and v[0] in shapes and not _is_nearly(chunks, at) and not _HAVING.search(chunks.kinds, n + 1, at)
    ]
    if mode == "unknown" and ("mode", "in-person") in {v[:2] for v in chunks.values}:
        return "in-person"  # "discussed the border over dinner"
    return "video" if "video" in told else "phone" if "phone" in told else mode


def _is_nearly(chunks: Chunks, at: int) -> bool:
    """``virtually immediately``, ``virtually all``: the word speaks of no screen."""
    return chunks.values[at][-1] == "virtually" and chunks.kinds[at + 1 : at + 2] == "x"


_HAVING = re.compile(r",vx?$|,vV|,ax?V|,ax?$")
# "The agreement came after seven hours of high-level talks at"; "The one-day meeting at", "Their talks were"
_AFTER_TALKS = re.compile(r"t[x]{1,3}at?[x0o-]{0,6}V|[tp][x0-]{0,4}V(?![wr])")


def of_lands(chunks: Chunks, lands: tuple[str, ...]) -> Event | None:
    """The talks of which a sentence speaks after the lands whose officials have agreed in them were named."""
    match = _AFTER_TALKS.match(chunks.kinds)
    if match is None or len(lands) < 2 or chunks.values[match.end() - 1][0] != "noun":
        return None
    n = match.end() - 1
    shape, mode, name, _ = chunks.values[n]
    return Event(([], []), lands, _mode(chunks, mode, n), name, chunks.spans[n], shape)


_POSSESSED_NOUN = re.compile("pV")


def of_speaker(chunks: Chunks, speaker: Mention, partner: Mention) -> Event | None:
    """``our discussions today were fruitful``, said by one of the two who held them."""
    for match in _POSSESSED_NOUN.finditer(chunks.kinds):
        n = match.end() - 1
        ours = chunks.values[n - 1][:1] == ("our",) and chunks.values[n][0] == "noun"
        if ours and is_real(chunks, n, "noun", False):
            shape, mode, name, _ = chunks.values[n]
            return Event(([speaker], [partner]), (), _mode(chunks, mode, n), name, chunks.spans[n], shape)
    return None


# "On January 14, negotiations were held at the ministry with the delegation of Oman headed by"
_HELD_WITH = re.compile(r"VV?[^Sqm]{0,30}w[^SVqm]*$|VeV[^Sqm]{0,30}w[^SVqm]*$")


def half_told(chunks: Chunks, found: Sequence[Mention]) -> Event | None:
    """``Negotiations were held with the delegation headed by X``: who met them is told in the next sentence."""
    guest = next((m for m in found if m.person is not None), None)
    if guest is None or len(found) != 1 or not _HELD_WITH.search(chunks.kinds, 0, guest.first):
        return None
    n = chunks.kinds.index("V")
    shape, mode, name, *_ = (*chunks.values[n], "", "")
    if shape != "noun" or not is_real(chunks, n, shape, False):
        return None
    return Event(([], [guest]), (), mode, name, chunks.spans[n], shape)


# "The Uzbek side was headed by Y", "The Indian delegation was led by Y"
_HEADED = re.compile(r"t?[AC]s?[xE]{1,2}elb")


def other_half(chunks: Chunks, found: Sequence[Mention], half: Event) -> Event | None:
    """The whole of what ``half_told`` began."""
    host = next((m for m in found if m.person is not None), None)
    if host is None or _HEADED.match(chunks.kinds) is None or host.person is half.sides[1][0].person:
        return None
    return Event(([host], half.sides[1]), (), half.mode, half.event, (host.start, host.stop), half.shape)


def opening(chunks: Chunks, found: Sequence[Mention], subject: Mention | None) -> Event | None:
    """``This morning, the President received in audience:``: one side of the meetings of a list that follows."""
    if chunks.kinds[-1:] != ":":
        return None
    for match in _TRIGGER.finditer(chunks.kinds):
        n = match.start()
        shape, mode, name, *_ = (*chunks.values[n], "", "", "") if match[0] == "V" else _TELLING
        if shape not in ("receive", "verb") or not is_real(chunks, n, shape, False):
            continue
        left, right = verb_sides(chunks, found, n, shape, subject)
        if left and not right:
            return Event((left, []), (), mode, name, chunks.spans[n], shape)
    return None


# "At their talks in", "The call, arranged at", "It was the first meeting": no person stands before the noun.
_POINTS_BACK = re.compile(r"(?:[a@j]p|[a@j]?t|Ds)[x0-]{0,4}V|a[0Bx]{1,3}o[x]?V|[Nx]?V(?=Vx?@|e[Vx])")
# "began with a meeting between the two ministers"
_BETWEEN_THEM = re.compile(r"V[ro]tB")
# "The two leaders met for an hour", "They spoke by phone", "Both ministers met".
_BOTH_MET = re.compile(r"(?:t?B[BPx]?|i|tP)x{0,3}V")
# "..., X told the press after the meeting": said of the pair named just before.
_AFTER_IT = re.compile(r"at(?:x?|B[xOP]{0,3})V(?![wr])")


_THE_CALL = re.compile(
    r"(?:(?:[Dd]uring|[Ii]n|[Aa]fter|[Oo]n) )?(?:[Tt]he|[Tt]heir|[Tt]his) (?:[\w-]+ )?(?P<call>call)\b"
    r"(?! (?:for|on [a-z]|to|of|by|sign|between|with|from|will|would|could|may|might|did not|never|is|has not"
    r"|was (?:cancel|postponed|called off)|has been (?:cancel|postponed))\b)"
)


def of_pair(
    chunks: Chunks,
    found: Sequence[Mention],
    people: Sequence[Mention],
    quotes: Sequence[tuple[int, int]],
    text: str | None,
) -> Event | None:
    """``At their talks``, ``The call lasted``: the meeting of the pair that a sentence just before has named.

    ``text`` is the sentence itself if they may have called; "call" alone is too common to be a trigger of the lexicon.
    """
    kinds = chunks.kinds
    call = _THE_CALL.match(text) if text is not None else None
    if call is not None and len(people) == 2 and not any(a <= chunks.start + call.end() < b for a, b in quotes):
        at = chunks.start + call.start("call"), chunks.start + call.end("call")
        return Event((list(people[:1]), list(people[1:])), (), "phone", "call", at, "noun")
    match = _POINTS_BACK.match(kinds) or _BOTH_MET.match(kinds) or _AFTER_IT.search(kinds)
    between = _BETWEEN_THEM.search(kinds) if match is None else None
    if len(people) != 2 or (match is None and between is None):
        return None
    n = match.end() - 1 if match is not None else between.start() if between is not None else 0
    called = chunks.values[n][0] == "discuss" and _mode(chunks, "unknown", n) != "unknown"
    if (chunks.values[n][0] not in ("noun", "verb", "speak") and not called) or any(
        a <= chunks.spans[n][0] < b for a, b in quotes
    ):
        return None
    members = [p.person for p in people]
    if any(m.first <= n + 2 and m.person is not None and m.person not in members for m in found):
        return None
    shape, mode, name, _ = chunks.values[n]
    told = Event((list(people[:1]), list(people[1:])), (), _mode(chunks, mode, n), name, chunks.spans[n], shape)
    told.background, told.past_perfect = is_background(chunks, n), is_past_perfect(chunks, n)
    return told


def joiners(chunks: Chunks, found: Sequence[Mention], text: str) -> list[Mention]:
    """``Participants in the call included A, B and C``: all whom the sentence names; else nobody."""
    if not _ROLL.match(text):
        return []
    return [m for m in found if m.person is not None]


_ROLL = re.compile(
    r"(?:Also )?(?:[Pp]articipants|[Pp]articipating|Joining|Taking part|The (?:leaders|(?:other )?participants))"
    r"[^.]{0,40}?(?:included|were|was|are)\b"
)
