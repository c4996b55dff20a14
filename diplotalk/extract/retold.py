"""What a sentence tells of a meeting only together with those before it: their talks, the other side, a list's item."""

from __future__ import annotations

import re
from collections.abc import Sequence

from diplotalk.extract.bygone import is_background, is_past_perfect
from diplotalk.extract.called_off import is_off
from diplotalk.extract.chunks import Chunks
from diplotalk.extract.context import Line
from diplotalk.extract.frames import SEPARATE, Event, told_mode
from diplotalk.extract.lands import envoys_of
from diplotalk.extract.pairs import joined_on, pair
from diplotalk.extract.people import Mention
from diplotalk.extract.plans import is_around_ahead
from diplotalk.extract.reality import is_real
from diplotalk.extract.sides import noun_sides, verb_sides

# "The agreement came after seven hours of high-level talks at"; "The one-day meeting at", "Their talks were"
_AFTER_TALKS = re.compile(
    r"t[x]{1,3}at?[x0o-]{0,6}V|t[x]{1,3}@txot?(?:T-x|[x0-]){0,4}V|t[x]{1,3}@t[IOx0]{0,3}V|[tp][x0-]{0,4}V(?![wr])"
)


def of_lands(chunks: Chunks, lands: tuple[str, ...]) -> Event | None:
    """The talks of which a sentence speaks after the lands whose officials have agreed in them were named."""
    match = _AFTER_TALKS.match(chunks.kinds)
    if match is None or len(lands) < 2 or chunks.values[match.end() - 1][0] != "noun":
        return None
    n = match.end() - 1
    shape, mode, name, _ = chunks.values[n]
    return Event(([], []), lands, told_mode(chunks, mode, n), name, chunks.spans[n], shape)


# "The document was handed over by the minister, Y, during an audience"
_HANDED_BY = re.compile(
    r"(?:the|this|his|her) (?:\w+ )?(?:message|letter|document|missive|note) (?:from [^,.;]{1,60} )?(?:was|has been)"
    r" (?:handed over|handed|delivered|conveyed|presented|brought|transmitted|submitted)\b[^,.;]{0,40}? by "
)
_IN_AUDIENCE = re.compile(r"\b(?:audience|meeting|reception|received (?:him|her))\b")


def of_bearer(line: Line, small: str, subject: Mention | None) -> Event | None:
    """``X received a message from Y. It was handed over by Z during an audience``: X received Z."""
    handed = _HANDED_BY.match(small, line.start, line.end)
    if handed is None or subject is None or _IN_AUDIENCE.search(small, handed.end(), line.end) is None:
        return None
    bearer = next((m for m in line.mentions if m.stop > handed.end() and m.person is not None), None)
    if bearer is None or bearer.person is subject.person:
        return None
    return Event(([subject], [bearer]), (), "in-person", "meeting", (line.start, handed.end()), "receive")


_POSSESSED_NOUN = re.compile("pV")


def of_speaker(chunks: Chunks, speaker: Mention, partner: Mention) -> Event | None:
    """``our discussions today were fruitful``, said by one of the two who held them."""
    for match in _POSSESSED_NOUN.finditer(chunks.kinds):
        n = match.end() - 1
        ours = chunks.values[n - 1][:1] == ("our",) and chunks.values[n][0] == "noun"
        if ours and is_real(chunks, n, "noun", False):
            shape, mode, name, _ = chunks.values[n]
            return Event(([speaker], [partner]), (), told_mode(chunks, mode, n), name, chunks.spans[n], shape)
    return None


# "The announcement came at the end of a four-hour summit on Tuesday in Kindia"
_ANNOUNCED = re.compile(r"t[xS](?:x|ev?x)")
# "talks between Russia and Ukraine", "a meeting of rebels", "a NATO summit"
_OF_OTHERS = re.compile(r"V[orw]|[GO]V")
_OUTCOMES = frozenset((w,) for w in "announcement accord deal agreement decision understanding compromise".split())


def announced(chunks: Chunks) -> tuple[str, str] | None:
    """Mode and kind of the meeting after which something was announced; who met is told in the next sentence."""
    if _ANNOUNCED.match(chunks.kinds) is None or chunks.values[1] not in _OUTCOMES:
        return None
    if _OF_OTHERS.search(chunks.kinds):
        return None
    for n in chunks.verbs:
        if chunks.kinds[n] == "V" and chunks.values[n][0] == "noun" and is_real(chunks, n, "noun", False):
            return told_mode(chunks, chunks.values[n][1], n), chunks.values[n][2]
    return None


_SAY = frozenset({"said", "announced", "told"})


def of_announced(line: Line, what: tuple[str, str]) -> Event | None:
    """``President X and his Omani guest, President Y, said``: the two who had met before something was announced."""
    both = pair(line.chunks, line.mentions)
    if not _SAY.intersection(line.chunks.values[n][-1] for n in line.chunks.verbs) or len(both) < 2:
        return None
    if len({m.country for m in both if m.country}) < len(both):
        return None
    return Event((both[:1], both[1:]), (), what[0], what[1], (line.start, line.start), "noun")


# "With Foreign Minister X of Fiji, he spoke of tuna", "With Fiji's X, Minister Y discussed tuna"
_WITH_FIRST = re.compile(
    r"w[tpHACGTsOIof&,]{0,12}H*N(?:[ou]t?[CG])?(?:,(?P<who>h|[tpHACGTO]{0,6}H*N)[xv]{0,2}(?P<verb>[SV])|(?P<he>h)(?P<deed>[SVx]))"
)
_TALKED_OF = frozenset(
    "spoke of,spoke about,talked about,talked,discussed,raised,reviewed,exchanged views,touched on,addressed,took up,"
    "went over".split(",")
)


def with_first(chunks: Chunks, found: Sequence[Mention], subject: Mention | None) -> Event | None:
    """``With Minister X of Fiji, he spoke of tuna``: whom the sentence before was about, and X."""
    match = _WITH_FIRST.match(chunks.kinds)
    named = [m for m in found if m.person is not None]
    if match is None or not named:
        return None
    n = match.start("deed" if match["he"] else "verb")
    verb = " ".join(value[-1] for value in chunks.values[n : n + 2] if value)  # "took" and "up" are two chunks
    if verb not in _TALKED_OF and chunks.values[n][-1] not in _TALKED_OF:
        return None
    who = subject if match["he"] or match["who"] == "h" else named[1] if len(named) > 1 else None
    if who is None or who.person is None or who.person is named[0].person:
        return None
    return Event(([who], [named[0]]), (), told_mode(chunks, "unknown", n), "talks", chunks.spans[n], "noun")


# "Minister X (left) with her Omani counterpart, Y, in Muscat, Tuesday", "X and his counterpart Y on Tuesday in Muscat"
_WITH_BEHIND = re.compile(r"(?:\([^)]{1,3}\))?,?[xe]?(?P<with>[w&])")
_DATED = re.compile("[DM]")
# "X greets Y at the ministry on May 4", "X shows a netsuke to Y in Tokyo on Feb. 6"
_SHOWN_DOING = re.compile(r"(?:,x,|\([^)]{1,4}\)|,)?(?:(?P<to>[xV])[txp]{0,4}(?:2|w)|(?P<at>[xV]))[tp]?")
_GREETS = frozenset(
    "greets welcomes hugs embraces hosts toasts thanks congratulates receives meets sees decorates greet".split()
)


def of_caption(chunks: Chunks, found: Sequence[Mention]) -> Event | None:
    """Two office-holders whom a dated caption shows together, without a verb."""
    if len(found) != 2 or found[0].first > 1 or _DATED.search(chunks.kinds, found[1].end) is None:
        return None
    first, second = found
    beside = _WITH_BEHIND.match(chunks.kinds, first.end)
    titled = all(m.person is not None and (m.person.titles or m.counterpart) for m in found)
    if titled and (doing := _SHOWN_DOING.fullmatch(chunks.kinds, first.end, second.first)) is not None:
        n = doing.start("to" if doing["to"] else "at")
        if doing["to"] or chunks.values[n][-1] in _GREETS:
            return Event(([first], [second]), (), "in-person", "meeting", chunks.spans[n], "noun")
    if not titled or beside is None or chunks.kinds[beside.end() : second.first].strip("tpH"):
        return None
    return Event(([first], [second]), (), "in-person", "meeting", chunks.spans[beside.start("with")], "noun")


# "received letters of credence from three envoys", "received the new ambassadors accredited to Fiji"
_ENVOYS = re.compile(r"[tx0Bp+Aou]{0,6}P")
_SENT_BY_LANDS = frozenset("envoys ambassadors diplomats commissioners".split())


def of_envoys(chunks: Chunks, found: Sequence[Mention], subject: Mention | None) -> Event | None:
    """``received letters of credence from three envoys``: the host; who they are is told in the next sentence."""
    for match in _FRAME.finditer(chunks.kinds) if "P" in chunks.kinds else ():
        n = match.start()
        shape, mode, name, _ = chunks.values[n]
        new = "P" in chunks.kinds[:n] and "N" not in chunks.kinds[:n]
        if shape == "present" and (new or envoys_of(chunks, n)) and is_real(chunks, n, shape, False):
            _, host = verb_sides(chunks, found, n, shape, subject)
            return Event((host, []), (), mode, name, chunks.spans[n], "receive") if host else None
        envoys = _ENVOYS.match(chunks.kinds, n + 1)
        # "President X presented letters of credence to five ambassadors": his own, who have yet to go.
        takes = shape in ("receive", "noun") or (name == "credentials" and shape != "present")
        if not takes or envoys is None or not is_real(chunks, n, shape, False):
            continue
        words = chunks.values[envoys.end() - 1]
        left, right = verb_sides(chunks, found, n, "receive", subject)
        if left and not right and words and words[-1].split()[-1] in _SENT_BY_LANDS:
            return Event((left, []), (), mode, name, chunks.spans[n], "receive")
    return None


_FRAME = re.compile("V")


def opening(chunks: Chunks, found: Sequence[Mention], subject: Mention | None) -> Event | None:
    """``This morning, the President received in audience:``: one side of the meetings of a list that follows."""
    if chunks.kinds[-1:] != ":":
        return None
    for match in _FRAME.finditer(chunks.kinds):
        n = match.start()
        shape, mode, name, _ = chunks.values[n]
        if shape not in ("receive", "verb") or not is_real(chunks, n, shape, False):
            continue
        left, right = verb_sides(chunks, found, n, shape, subject)
        if left and not right:
            handed = any(value and value[-1].lower() in _CREDENTIALS for value in chunks.values[n:])
            return Event((left, []), (), mode, "credentials" if handed else name, chunks.spans[n], shape)
    return None


_CREDENTIALS = frozenset({"credence", "credentials"})
# "H.E. Ms N, Ambassador of Fiji;" in a paragraph of its own
_ENTRY = re.compile(r"H*N,[tTACG][^SVm]*")


def is_entry(chunks: Chunks) -> bool:
    """Is the whole sentence a name with its office, as in a list without marks?"""
    return _ENTRY.fullmatch(chunks.kinds) is not None


# "At their talks in", "The call, arranged at", "It was the first meeting": no person stands before the noun.
_POINTS_BACK = re.compile(
    r"(?:[a@j]p|[a@j]?t|Ds)(?:T-x|[x0-]){0,4}V|a[0Bx]{1,3}o[x]?V|[Nx]?V(?=Vx?@|e[Vx])|jV(?=V[j@])"
)
# "In telephone talks that lasted an hour, the two leaders"
_IN_TALKS_BOTH = re.compile(r"[aj@]x?V(?=[^SVm;]{0,14},t?B)")
# "began with a meeting between the two ministers"
_BETWEEN_THEM = re.compile(r"V[ro]tB")
# "The two leaders met for an hour", "The two, who held talks at", "They spoke by phone", "Both ministers met".
_BOTH_MET = re.compile(r"(?:t?B[BPx]?|i(?:[^SVmqhi;]{1,14},qi)?|tP)(?:,q)?x{0,3}V(?:[tx0]{0,4}V(?![wob]))?")
# "X said the two had devoted half of their one-hour meeting to energy"
_SAID_OF_BOTH = re.compile(r"H*NSq?t?B[vVx]{1,3}[^SVm;]{0,8}px{0,3}V")
# "The spokesman, N, said the two leaders, whose lands are neighbours, had spoken by phone"
_SAID_THEY_MET = re.compile(
    r"[tpACGPTOExHN,]{1,8}(?P<said>S)[dD]{0,2}q?t?B[BPx]?(?:,q[^,SVm;]{1,12},)?x{0,2}V(?!@?[wob])"
)
# "..., X told the press after the meeting": said of the pair named just before.
_AFTER_IT = re.compile(r"(?:at|(?<=.)@txot)(?:x?|0-x|B[xOP]{0,3})V(?![wr])")


_THE_CALL = re.compile(
    r"(?:(?:[Dd]uring|[Ii]n|[Aa]fter|[Oo]n) )?(?:[Tt]he|[Tt]heir|[Tt]his) (?:[\w-]+ )?(?P<call>call)\b"
    r"(?! (?:for|on [a-z]|to|of|by|sign|between|with|from|will|would|could|may|might|did not|never|has not"
    r"|is (?!the (?:first|second|third|fourth|fifth|sixth|latest|only)\b)"
    r"|was (?:cancel|postponed|called off)|has been (?:cancel|postponed))\b)"
)


# "The meeting comes as the two seek to mend ties": perhaps still to be held.
_NOW = (("comes",), ("is",), ("marks",), ("follows",))
# Words for two, which three are not.
_TWO = frozenset((word,) for word in "two both pair duo".split())


def of_pair(
    chunks: Chunks,
    found: Sequence[Mention],
    people: Sequence[Mention],
    quotes: Sequence[tuple[int, int]],
    text: str | None,
    came: bool,
) -> Event | None:
    """``At their talks``, ``The call lasted``: the meeting of the pair that a sentence just before has named.

    ``came``: one of them came to meet the other, so that "The two discussed" tells that they met. ``text`` is the
    sentence itself if they may have called; "call" alone is too common to be a trigger of the lexicon.
    """
    if len(people) < 2 or ("preceded",) in chunks.values[:6]:
        return None  # "The meeting was preceded on Monday by a call"
    call = _THE_CALL.match(text) if text is not None else None
    if call is not None and not any(a <= chunks.start + call.end() < b for a, b in quotes):
        at = chunks.start + call.start("call"), chunks.start + call.end("call")
        return Event((list(people[:1]), list(people[1:])), (), "phone", "call", at, "noun")
    n = _points_at(chunks)
    if n is None or (len(people) > 2 and not _TWO.isdisjoint(chunks.values[:n])):
        return None
    called = chunks.values[n][0] == "discuss" and (came or told_mode(chunks, "unknown", n) != "unknown")
    if chunks.values[n][0] == "noun" and (is_off(chunks, n + 1) or is_around_ahead(chunks, n)):
        return None  # "The session had originally been planned for Suva", "At the summit, X is expected to"
    if chunks.values[n][0] == "noun" and chunks.values[n + 1 : n + 2] and chunks.values[n + 1][-1:] in _NOW:
        return None
    if (chunks.values[n][0] not in ("noun", "verb", "speak") and not called) or any(
        a <= chunks.spans[n][0] < b for a, b in quotes
    ):
        return None
    if chunks.values[n][-1] == "called" and chunks.kinds[n + 1 : n + 2] in tuple("tpi"):
        return None  # "Both called the session respectful"
    people = [_known(p, found) for p in people]
    members = [p.person for p in people]
    said = _SAID_THEY_MET.match(chunks.kinds)
    speaker = said.start("said") if said is not None else 0
    if any(speaker <= m.first <= n + 2 and m.person is not None and m.person not in members for m in found):
        return None
    lands = {p.country for p in people}
    if chunks.kinds[n + 1 : n + 2] == "w" and any(n < m.first <= n + 3 and m.country not in lands for m in found):
        return None  # "A working lunch with the Canadian minister"
    shape, mode, name, _ = chunks.values[n]
    mode = "in-person" if came and mode == "unknown" else mode
    told = Event((list(people[:1]), list(people[1:])), (), told_mode(chunks, mode, n), name, chunks.spans[n], shape)
    told.background, told.past_perfect = is_background(chunks, n), is_past_perfect(chunks, n)
    return told


# "X and Y have agreed to exchange visits, Minister Z said, following the two leaders' talks on Saturday"
_TALKS_OF_TWO = re.compile(r"[aj]tB[BP]sx{0,2}(?P<talks>V)(?!f)")


def of_two_named(chunks: Chunks, found: Sequence[Mention]) -> Event | None:
    """``said after the two leaders' talks``: the two whom the sentence before it has joined by "and"."""
    match = _TALKS_OF_TWO.search(chunks.kinds)
    before = [m for m in found if match is not None and m.end <= match.start() and m.person is not None]
    if match is None or len(before) < 2 or len(both := joined_on(chunks.kinds, before)) != 2:
        return None
    n = match.start("talks")
    shape, mode, name, _ = chunks.values[n]
    if shape not in ("noun", "discuss") or both[0].country == both[1].country:
        return None
    return Event((both[:1], both[1:]), (), told_mode(chunks, mode, n), name, chunks.spans[n], shape)


# "On Wednesday, both leaders held separate meetings with N"
_BOTH_WITH = re.compile(r"(?:[dD]{1,3},?)?t?B[BPx]?[xvdD]{0,3}V(?:x{0,2}V)?")


def of_pair_with(chunks: Chunks, found: Sequence[Mention], people: Sequence[Mention]) -> Event | None:
    """``Both leaders met N``: the two of whom a sentence just before was, with somebody of a third side."""
    match = _BOTH_WITH.match(chunks.kinds)
    if match is None or len(people) != 2:
        return None
    n = match.end() - 1
    shape, mode, name, _ = chunks.values[n]
    if shape not in ("verb", "noun", "verb-meeting") or not is_real(chunks, n, shape, False):
        return None
    _, others = (noun_sides if shape == "noun" else verb_sides)(chunks, found, n, shape, None)
    if not others or any(m.person in [p.person for p in people] or m.person is None for m in others):
        return None
    apart = any(value and value[0] in SEPARATE for value in chunks.values)
    return Event((list(people), others), (), told_mode(chunks, mode, n), name, chunks.spans[n], shape, separate=apart)


# "During a meeting with the delegation, X said", "Receiving the seven-member delegation, X said", "X met with the
# lawmakers"
_AT_MEETING_WITH = re.compile(r"(?P<at>[aj@]t?x?)?Vt[x0-]{0,3}(?P<group>[EPx])(?!o)")
# "had a conversation with the members of the delegation", "held talks with the Omani delegation"
_MET_GROUP = re.compile(r"Vw?t(?:[xP]ot)?(?P<land>[YA])?(?P<group>[EPx])(?!o)")
_GROUP_WORDS = frozenset(
    (word,)
    for word in "delegation delegates group lawmakers senators parliamentarians legislators guests visitors".split()
)


def of_group(chunks: Chunks, found: Sequence[Mention], group: Mention) -> Event | None:
    """``During a meeting with the delegation, X said``: the group of a land that a sentence just before has told."""
    opening = _AT_MEETING_WITH.match(chunks.kinds)
    match = opening or _MET_GROUP.search(chunks.kinds)
    if match is None or not _is_group(chunks, match.start("group")):
        return None
    land = match.start("land") if not opening and match["land"] else None
    if land is not None and chunks.values[land] != (group.country,):
        return None
    n = chunks.kinds.rindex("V", 0, match.start("group"))
    shape, mode, name, _ = chunks.values[n]
    if opening and not opening["at"] and not chunks.values[n][-1].endswith("ing"):
        return None
    if not is_real(chunks, n, shape, False) or shape not in ("noun", "verb", "receive", "verb-meeting"):
        return None
    behind = opening.end() if opening else 0
    host = next((m for m in found if m.person is not None and m.first >= behind and (opening or m.end <= n)), None)
    if host is None:
        return None
    return Event(([host], [group]), (), told_mode(chunks, mode, n), name, chunks.spans[n], shape)


# "On Tuesday, the Omani delegation also met X", "It later dined with X", "The delegation was received by X",
# "According to the ministry, the delegation, which arrived on Sunday, also met X"
_DELEGATION_MET = re.compile(
    r"(?:[dDx]{1,3},?|x2t?[xoOI]{1,6},)?(?:t[x0+-]{0,2}(?P<land>A)?[x0+-]{0,2}E(?:,q[^,SN]{1,16},)?|(?P<it>i))"
    r"[xvd]{0,2}(?P<met>V)"
)


def of_delegation(chunks: Chunks, found: Sequence[Mention], leader: Mention, just_told: bool) -> Event | None:
    """``The delegation also met X``: whoever led it, as told before; "it" only where it was ``just_told``."""
    match = _DELEGATION_MET.match(chunks.kinds)
    if match is None or (match["it"] and (not just_told or "E" in chunks.kinds)):
        return None
    if match["land"] and chunks.values[match.start("land")] != (leader.country,):
        return None
    n = match.start("met")
    shape, mode, name, _ = chunks.values[n]
    if shape == "light" and chunks.kinds[n + 1 : n + 3].lstrip("tx")[:1] == "V":
        n = chunks.kinds.index("V", n + 1)
        shape, mode, name, _ = chunks.values[n]
    if shape not in ("verb", "noun", "passive", "speak") or not is_real(chunks, n, shape, False):
        return None
    _, others = (noun_sides if shape == "noun" else verb_sides)(chunks, found, n, shape, leader)
    hosts = [m for m in others if m.person is not leader.person]
    if not hosts or any(m.country == leader.country or (m.person and not m.person.titles) for m in hosts):
        return None
    return Event(([leader], hosts), (), told_mode(chunks, mode, n), name, chunks.spans[n], shape, separate=True)


def _is_group(chunks: Chunks, n: int) -> bool:
    value = chunks.values[n]
    return chunks.kinds[n] == "E" or value in _GROUP_WORDS or (chunks.kinds[n] == "P" and value[-1:] in _GROUP_WORDS)


def _known(one: Mention, found: Sequence[Mention]) -> Mention:
    """The one of whom only the land was told, where this sentence names somebody of it."""
    if one.person is not None or one.country is None:
        return one
    return next((m for m in found if m.person is not None and m.country == one.country), one)


def of_two_in_the_talks(chunks: Chunks, found: Sequence[Mention]) -> Event | None:
    """``In the talks, X and his Omani counterpart, Y, agreed``: of talks whose lands a sentence before has told."""
    match = _POINTS_BACK.match(chunks.kinds)
    both = pair(chunks, found) if match is not None else []
    if match is None or not both or chunks.values[match.end() - 1][0] != "noun":
        return None
    n = match.end() - 1
    _, mode, name, _ = chunks.values[n]
    return Event((both[:1], both[1:]), (), told_mode(chunks, mode, n), name, chunks.spans[n], "noun")


# "But the two ministers, who conferred for hours, left open"
_YET = frozenset((word,) for word in "but yet still so then later".split())
# "In a separate meeting, X met Y": not the one told before.
_OTHER = frozenset((word,) for word in "separate another different cabinet council parliamentary previous".split())


# "The two spoke after a meeting in the capital"
_SPOKE_AFTER = re.compile(r"V(?:2[txO]{1,3})?a[tp]?[x0-]{0,3}V")


def _points_at(chunks: Chunks) -> int | None:
    """The trigger of a meeting that the sentence takes for known: not "asked whether a call between the two"."""
    kinds = chunks.kinds
    if (
        match := _POINTS_BACK.match(kinds)
        or _IN_TALKS_BOTH.match(kinds)
        or _BOTH_MET.match(kinds, kinds[:1] == "x" and chunks.values[0] in _YET)
        or _SAID_OF_BOTH.match(kinds)
        or _SAID_THEY_MET.match(kinds)
        or _AFTER_IT.search(kinds)
    ):
        if any(value in _OTHER for value in chunks.values[: match.end()]):
            return None
        # "The two held talks", "the three hour meeting took place"
        light = chunks.values[match.end() - 1][0] == "light" and kinds[match.end() - 2] == "V"
        n = match.end() - 1 - light
        talks = _SPOKE_AFTER.match(kinds, n) if chunks.values[n][2:3] == ("call",) else None
        return n if talks is None else talks.end() - 1
    between = _BETWEEN_THEM.search(kinds)
    return between.start() if between is not None and is_real(chunks, between.start(), "noun", False) else None


def is_roll(folded: str, start: int, end: int) -> bool:
    """``Participants in the call included A, B and C``: whoever the sentence ``start:end`` names was there."""
    return _ROLL.match(folded, start, end) is not None


# "The Vice President was joined by Prime Minister X of Fiji, President Y of Oman and"
_JOINED = re.compile(r"(?:[A-Z][\w' .-]{1,50} was (?:also )?(?:joined|flanked) by|With (?:him|her) were) ")


def is_joined(folded: str, start: int, end: int, people: Sequence[Mention]) -> bool:
    """Was a host joined by people of two lands and more? Those of one land are company."""
    joined = _JOINED.match(folded, start, end)
    guests = [m for m in people if joined is not None and m.start >= joined.end()]
    return len({m.country for m in guests if m.country}) > 1


# "They are Mr X, Ambassador of Fiji; Ms Y, Ambassador of Oman; and", "The first to be received was Mr X"
THEY_ARE = re.compile(
    r"(?:They|The (?:two|three|four|five|six|seven|eight|nine|ten)(?: new)?"
    r"(?= (?:are|were|included?)[:;,]? (?:[A-Z]|the ))"
    r"|Those who (?:were received|presented (?:their|his|her) [a-z ]{3,30})"
    r"|The (?:first|second|third|last|other)(?: \w+)? to (?:be received|present (?:his|her|their) [a-z ]{3,30})"
    r"|The (?:\w+ ){0,2}(?:envoys|[Aa]mbassadors|diplomats)(?:,? who [^.]{0,80})?) (?:are|were|was|included?)\b"
)
_ROLL = re.compile(
    r"(?:Also )?(?:[Aa](?:t|round) the table|[Pp]articipants|[Pp]articipating|Joining|Taking part"
    r"|The (?:leaders|(?:other )?participants))"
    r"[^.]{0,40}?(?:included|were|was|are)\b"
    r"|The (?:meeting|summit|session|talks) (?:brought together|grouped|gathered)\b"
    r"|The (?:meeting|summit|session|talks) (?:was|were) (?:chaired|hosted|presided over) by [^.]{10,120} attended by\b"
)
