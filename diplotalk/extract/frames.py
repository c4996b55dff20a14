"""Who met whom in one sentence: a trigger of the lexicon, the persons on its two sides, and whether it has happened."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.people import Mention

# Shapes of frames.tsv which stand between the two sides.
_BETWEEN_SIDES = frozenset({"verb", "verb-meet", "verb-meeting", "receive", "present", "passive"})
# What may stand between a trigger and the person it governs: dates, places, adverbs, "with", offices' articles.
_BRIDGE = re.compile(r"[^Sqmn;nz]*")
_LIST_GLUE = re.compile(r"(?:[,&ptwHAQ(]|C(?=,)|x{1,3}(?=t?[,&wH]*$)|[oju@]t?[ACKIYGON]|\)|a|C|d?D|E|l|b)*$")
_RECEIVED = re.compile(r"[tpHDdM0+@KOu,ACGIY]*(?:E[oACGtO,H]*lb?[tH]*)?$")
# "their meeting", "during a phone call", "at the talks".
_ANAPHORIC = re.compile(r"(?:p|[aj@]t?)x{0,2}$")
_PERFECT = (["had", "met"], ["had", "spoken"], ["had", "held"], ["had", "talked"])
_ATTENDED = frozenset("attended attend attending addressed boycotted skipped moderated covered".split())
# "A wants a meeting with B": wished for, asked for, offered.
_WISHES = frozenset(
    """want wants wanted seek seeks sought request requests requested demand demands demanded offer offers offered urge
    urges urged propose proposes proposed invite invites invited hope hopes hoped await awaits""".split()
)
_BEFORE_NOW = frozenset("previously recalled previous repeatedly twice often".split())
_SUBJECT_GAP = 14
# Nobody receives, welcomes or presents credentials without an object.
_TRANSITIVE = frozenset({"receive", "present", "passive"})
# "X told Y in a telephone call": a verb of saying between two persons is a frame if another word tells the mode.
_TELLING = ("discuss", "unknown", "talks", "told")
# A clause in which one of these stands before the trigger speaks of what is planned, denied or wished.
_UNREAL = frozenset("mnz")


@dataclass(slots=True)
class Event:
    """One telling of a meeting. ``sides``: the persons left and right of the trigger, in order; ``at``: the trigger."""

    sides: tuple[list[Mention], list[Mention]]
    countries: tuple[str, ...]
    mode: str
    event: str
    at: tuple[int, int]
    shape: str
    separate: bool = False
    background: bool = False
    past_perfect: bool = False
    possessed: bool = False
    several: bool = False
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
    for n, kind in enumerate(chunks.kinds):
        if kind not in "VS" or chunks.values[n][0] in ("light", "mode"):
            continue
        if kind == "S" and chunks.values[n][-1] != "told":
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
    if shape == "noun" and _is_attended(chunks, n):
        return None
    if not _real(chunks, n, shape, headline) or (shape == "verb" and chunks.kinds[n - 1 : n] == "e"):
        return None
    if shape == "noun" and _governs(chunks, found, n):
        shape = "verb-meeting"
    if shape == "receive" and chunks.kinds[n - 1 : n] == "e":
        left, right = _greeted_by(chunks, found, n, subject)
    else:
        left, right = (_noun_sides if shape in ("noun", "discuss") else _verb_sides)(chunks, found, n, shape, subject)
    if shape == "passive":
        left, right = right, left
    countries = () if left or right else _collective(chunks, n)
    if left and not right and shape in ("verb", "noun", "receive"):
        countries = _leaders_of(chunks, n)
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
        separate,
        _background(chunks, n),
        _had(chunks, n),
        _possessed(chunks, n),
        _several(chunks, n),
        only_pair,
    )


def _is_attended(chunks: Chunks, n: int) -> bool:
    """``A and B attended the meeting``: they were there, the talks were others'."""
    words = [chunks.values[i][0] for i in range(max(0, n - 4), n) if chunks.values[i] and chunks.kinds[i] == "x"]
    return bool(_ATTENDED.intersection(words))


# "met with the leaders of Fiji, Tonga and Vanuatu"
_LEADERS_OF = re.compile(r"[^SVqm;]{0,4}t?[x0BA]{0,2}(?:[PB][of]|Q[uo])t?((?:C,t?)*C,?&t?C)")


def _leaders_of(chunks: Chunks, n: int) -> tuple[str, ...]:
    match = _LEADERS_OF.match(chunks.kinds, n + 1)
    if match is None:
        return ()
    return tuple(v[0] for v in (chunks.values[i] for i in range(*match.span(1)) if chunks.kinds[i] == "C") if len(v) == 1)


def _is_proper(chunks: Chunks, n: int, folded: str, headline: bool) -> bool:
    """``the 2018 Beijing Summit``: a capital in running text makes it a conference's name."""
    start = chunks.spans[n][0]
    return not headline and chunks.kinds[n] == "V" and chunks.values[n][0] == "noun" and n > 0 and folded[start].isupper()


def _governs(chunks: Chunks, found: Sequence[Mention], n: int) -> bool:
    """``when meeting X``: the noun is a gerund when a person follows at once."""
    return any(m.first == n + 1 or (m.first == n + 2 and chunks.kinds[n + 1] in "tHp") for m in found)


def _real(chunks: Chunks, n: int, shape: str, headline: bool) -> bool:
    kinds = chunks.kinds
    start = max(kinds.rfind(";", 0, n), kinds.rfind('"', 0, n)) + 1
    head = kinds[max(start, n - 7) : n]
    if shape == "verb-meet":
        return headline and "2" not in head[-2:] and not _UNREAL & set(head)
    if shape in ("noun", "verb-meeting") and any(
        v[:1] and v[0] in _WISHES for v in chunks.values[max(start, n - 3) : n]
    ):
        return False
    if shape in ("noun", "discuss", "verb-meeting"):
        head = head[-6:]
        cut = max(head.rfind("S"), head.rfind("q"), head.rfind(","))
        near = head[cut + 1 :]
        return not (_UNREAL & set(near)) and not re.search(r"(?:2|f)[txAxO]*(?:V[txAxO]*)?$", near)
    cut = max(head.rfind("q"), head.rfind("S"))
    return not _UNREAL & set(head[cut + 1 :]) and not head.endswith(("2", "2x"))


def _background(chunks: Chunks, n: int) -> bool:
    """``last met``, ``met repeatedly``, ``first met``, ``his July call with``: told as what went before."""
    if chunks.kinds[n - 1 : n] == "M" and chunks.values[n][0] == "noun":
        return True
    around = range(max(0, n - 3), min(len(chunks.kinds), n + 4))
    words = {chunks.values[i][0] for i in around if chunks.values[i] and chunks.kinds[i] == "x"}
    last = n > 0 and chunks.kinds[n - 1] == "x" and chunks.values[n - 1][:1] == ("last",)
    return last or bool(words & _BEFORE_NOW)


def _possessed(chunks: Chunks, n: int) -> bool:
    """``access to X's calls with Y``: the meeting is only spoken of, unless "during" or "after" stands before."""
    head = chunks.kinds[max(0, n - 6) : n]
    return chunks.values[n][0] == "noun" and bool(re.search(r"[NTPCKAGI]s", head[-5:])) and not re.search(r"[aj@]t?[^SVo]{0,4}s", head)


def _several(chunks: Chunks, n: int) -> bool:
    """``phone calls with X and Y``: a habit, unless they were "held" or "had"."""
    word = chunks.values[n][-1].removesuffix(" with").removesuffix(" between")
    light = any(chunks.values[i][:1] == ("light",) for i in range(max(0, n - 5), n))
    return word.endswith(("calls", "conversations")) and chunks.values[n][0] == "noun" and not light


def _had(chunks: Chunks, n: int) -> bool:
    """``had met``: before the news, unless a day of this week stands by it."""
    if chunks.values[n][0] == "noun":
        return False
    before = max(0, n - 2)
    own = chunks.values[n][-1].split()[:2]
    return any(chunks.values[i][-1:] == ("had",) for i in range(before, n)) or own in _PERFECT


def _mode(chunks: Chunks, mode: str, n: int) -> str:
    """The mode of the trigger ``n`` unless another word of its sentence tells it more exactly: not "met X, having
    spoken by phone last week"."""
    if mode in ("phone", "video"):
        return mode
    shapes = ("mode",) if mode == "in-person" else ("mode", "noun")
    told = [
        v[1]
        for at, (k, v) in enumerate(zip(chunks.kinds, chunks.values, strict=True))
        if k == "V" and v[0] in shapes and not _HAVING.search(chunks.kinds, n + 1, at)
    ]
    return "video" if "video" in told else "phone" if "phone" in told else mode


_HAVING = re.compile(r",vV|,ax?V")


def _verb_sides(
    chunks: Chunks, found: Sequence[Mention], n: int, shape: str, subject: Mention | None
) -> tuple[list[Mention], list[Mention]]:
    # "X's meeting with Y" has its subject in the possessor, "X's envoy met Y" has not.
    acting = [m for m in found if m.first > n or not _is_possessor(chunks, m) or (shape == "verb-meeting" and n - m.end < 4)]
    left = _subjects(chunks, acting, n, subject)
    right = _objects(chunks, found, n, needs_with=shape == "speak")
    if shape == "receive" and right and not _takes_person(chunks, n, right[0]):
        right = []
    if right and chunks.values[n][-1] == "called" and chunks.kinds[n + 1 : right[0].first].strip("tHp"):
        right = []
    if right and _is_possessor(chunks, right[-1]):
        right = []
    if not left and right:
        left = _late_subject(chunks, found, right[-1].end)
    return left, right


# Where a welcome is an arrival, not a meeting.
_LANDINGS = ("airport", "tarmac", "airfield", "air base", "station")


def _greeted_by(
    chunks: Chunks, found: Sequence[Mention], n: int, subject: Mention | None
) -> tuple[list[Mention], list[Mention]]:
    """``X was greeted at the palace on Monday by Y``: host and guest; nobody without "by", or where one lands."""
    words = " ".join(v[0] for v in chunks.values[n:] if v).lower()
    if any(place in words for place in _LANDINGS):
        return [], []
    for mention in found:
        by = chunks.kinds.rfind("b", n, mention.first)
        if mention.first > n and by >= 0 and not set(chunks.kinds[n + 1 : mention.first]) & set("SVqm"):
            near = mention.first - by <= 1 or set(chunks.kinds[by + 1 : mention.first]) <= set("tHpx")
            return ([mention], _subjects(chunks, found, n - 1, subject)) if near else ([], [])
    return [], []


# What one receives or welcomes from a person without having met them.
_THINGS = frozenset(
    """message messages letter letters greeting greetings telegram cable cables note invitation reply report reports copy
    gift gifts award order medal support approval apology assurance assurances praise criticism information briefing
    basket congratulations condolences statement proposal decision announcement offer call word news visit help aid
    assistance donation shipment answer response honours honors title degree confirmation backing blessing""".split()
)


def _takes_person(chunks: Chunks, n: int, guest: Mention) -> bool:
    """Is it the person who is received? ``received here today X`` is, ``received a letter from X`` is not."""
    gap = chunks.kinds[n + 1 : guest.first]
    if _RECEIVED.match(gap):
        return True
    if not chunks.values[n][-1].startswith("receive") or set(gap) & set("SVqm2&nz"):
        return False
    return not any(chunks.values[i][0] in _THINGS for i in range(n + 1, guest.first) if chunks.values[i])


def _noun_sides(
    chunks: Chunks, found: Sequence[Mention], n: int, shape: str, subject: Mention | None
) -> tuple[list[Mention], list[Mention]]:
    if shape == "discuss":
        return _subjects(chunks, found, n, subject), _objects(chunks, found, n, needs_with=False)
    left = _subjects(chunks, found, n, subject)
    right = _objects(chunks, found, n, needs_with=True)
    if not right and (both := _of_with(chunks, found, n)):
        return both
    if not right and len(left) < 2:
        return _both_around(chunks, found, n), []
    if right and len(right) == 1 and not left:
        left = _late_subject(chunks, found, right[-1].end)
    if right and _opens_with_between(chunks, n, right[0]):
        return ([right[0]], right[1:]) if len(right) > 1 else ([], [])
    return left, right


def _of_with(chunks: Chunks, found: Sequence[Mention], n: int) -> tuple[list[Mention], list[Mention]] | None:
    """``The meeting of A with B took place``."""
    two = [m for m in found if m.first > n][:2]
    if len(two) < 2 or chunks.kinds[n + 1 : two[0].first].strip("tHx") != "o":
        return None
    return ([two[0]], [two[1]]) if chunks.kinds[two[0].end : two[1].first].strip("tH") in ("w", "&") else None


def _both_around(chunks: Chunks, found: Sequence[Mention], n: int) -> list[Mention]:
    """``X says he and Y ..., but their meeting``, ``With Y following their meeting, X said``: the noun names nobody."""
    if not _ANAPHORIC.search(chunks.kinds, max(0, n - 4), n):
        return []
    people: list[Mention] = []
    for mention in found:
        if mention.end <= n and mention.person is not None and all(mention.person is not p.person for p in people):
            people.append(mention)
    if len(people) == 1:
        people.extend(_late_subject(chunks, found, n)[:1])
    return people if len(people) == 2 and not _is_possessor(chunks, people[1]) else []


def _opens_with_between(chunks: Chunks, n: int, first: Mention) -> bool:
    return "r" in chunks.kinds[n + 1 : first.first]


def _subjects(chunks: Chunks, found: Sequence[Mention], n: int, subject: Mention | None) -> list[Mention]:
    """The nearest person before the trigger with those joined to it by "and"; or whom "he" or "she" means."""
    kinds = chunks.kinds
    before = [m for m in found if m.end <= n]
    pronoun = max(kinds.rfind("h", 0, n), kinds.rfind("1", 0, n))
    if kinds[max(0, n - 2) : n] in ("tB", "BB") and len(before) > 1 and (both := pair(chunks, before)):
        # "X and Y urged ..., the Elysee said after the two spoke with Z"
        return both
    if before and kinds[n - 1 : n] in (",", "&") and before[-1].end < n - 1:
        # "X holds talks with Y in Male, speaks to Z": a verb without a subject has that of the sentence.
        return [before[0]]
    if before and _PARTICIPLE.search(kinds, max(0, n - 5), n) and not _between_comma(kinds, before[-1], n):
        # "X said that ..., speaking after talks with Y": the participle belongs to the subject of the main clause.
        return [before[0]]
    aside = kinds.rfind(",q", 0, n)
    if aside >= 0 and kinds.find(",", aside + 1, n) > 0 and any(m.end == aside for m in before):
        # "X, who attended as Y's envoy, met": the relative clause holds no subject of the verb after it.
        before = [m for m in before if m.end <= aside]
        return _joined_group(kinds, before)
    while before and n - before[-1].end > _SUBJECT_GAP:
        before.pop()
    if pronoun >= 0 and (not before or before[-1].end <= pronoun):
        named = next((m for m in found if m.person is not None and m.end <= pronoun), subject)
        return [named] if named is not None and n - pronoun < 8 else []
    while before and before[-1].how == "office" and not _is_subject_office(chunks, before[-1]):
        before.pop()
    return _joined_group(kinds, before)


# "after", "during", "following" right before the trigger, perhaps behind a participle and an article.
_PARTICIPLE = re.compile(r"ax{0,2}[tp]?x{0,2}V?$")


def _between_comma(kinds: str, mention: Mention, n: int) -> bool:
    """Does the mention stand in the same clause as the trigger, with no comma between?"""
    return "," not in kinds[mention.end : n] and mention.end < n and mention.first > kinds.rfind(",", 0, mention.first) and (
        kinds[: mention.first].count(",") > 0 and "S" not in kinds[mention.end : n]
    )


def _joined_group(kinds: str, before: list[Mention]) -> list[Mention]:
    """The last of the mentions with those joined to it by "and" and commas."""
    group: list[Mention] = []
    while before and (not group or _joined(kinds, before[-1].end, group[0].first)):
        group.insert(0, before.pop())
    return group


def _is_subject_office(chunks: Chunks, mention: Mention) -> bool:
    return bool(mention.countries) or mention.first == 0 or chunks.kinds[mention.first - 1] in "tp&,"


def _late_subject(chunks: Chunks, found: Sequence[Mention], end: int) -> list[Mention]:
    """``During a call with X, Y said``: the subject that follows the comma."""
    kinds = chunks.kinds
    after = [m for m in found if m.first >= end]
    if after and "," in kinds[end : after[0].first] and after[0].first - end < 8:
        group = [after[0]]
        for mention in after[1:]:
            if not _joined(kinds, group[-1].end, mention.first):
                break
            group.append(mention)
        return group
    return []


def _objects(chunks: Chunks, found: Sequence[Mention], n: int, needs_with: bool) -> list[Mention]:
    """The persons after the trigger: the first in reach, and those joined to it by commas and "and"."""
    kinds = chunks.kinds
    reach = _BRIDGE.match(kinds, n + 1)
    limit = reach.end() if reach else n + 1
    group: list[Mention] = []
    for mention in found:
        if mention.first <= n:
            continue
        if not group:
            gap = kinds[n + 1 : mention.first]
            if chunks.values[n][0] == "speak" and "a" in gap:
                return []
            if mention.first > limit or ("V" in gap.replace("VV", "V")[1:] and "w" not in gap):
                return []
            trigger_has_with = _ends_with_preposition(chunks, n)
            if (
                needs_with
                and not trigger_has_with
                and not (
                    "w" in gap or "r" in gap or "u" in gap[-3:] or (chunks.values[n][0] == "speak" and "2" in gap[-2:])
                )
            ):
                return []
            group.append(mention)
        elif _joined(kinds, group[-1].end, mention.first) and not _opens_clause(kinds, group[-1].end, mention):
            group.append(mention)
        else:
            break
    return _up_to_and(kinds, group)


def _up_to_and(kinds: str, group: list[Mention]) -> list[Mention]:
    """A list ends with "and"; behind a bare comma that leads to none, another clause has begun."""
    gaps = [kinds[a.end : b.first] for a, b in pairwise(group)]
    last = max((n for n, gap in enumerate(gaps) if "&" in gap), default=-1)
    return group[: last + 2]


def _opens_clause(kinds: str, end: int, mention: Mention) -> bool:
    """``after talks with X, Y tweeted``: behind a comma alone, a person with a verb of his own is no partner."""
    return "&" not in kinds[end : mention.first] and any(k in "SV" for k in kinds[mention.end : mention.end + 2])


def _ends_with_preposition(chunks: Chunks, n: int) -> bool:
    """``call with``, ``credentials of`` have their preposition in the trigger itself."""
    return chunks.values[n][-1].endswith((" with", " from", " of"))


# "Perkovic (HDZ) and": what stands in brackets parts nobody.
_ASIDE = re.compile(r"\([^)]{0,6}\)")


def _joined(kinds: str, end: int, first: int) -> bool:
    gap = _ASIDE.sub("", kinds[end:first])
    return len(gap) < 12 and ("&" in gap or "," in gap or "w" in gap or not gap) and bool(_LIST_GLUE.match(gap))


def _is_possessor(chunks: Chunks, mention: Mention) -> bool:
    return chunks.kinds[mention.end : mention.end + 1] == "s"


_COUNTRY_LIST = re.compile(r"[CKAG](?:[,&-]t?[CKAG(]\)?C?\)?)+")


def _collective(chunks: Chunks, n: int) -> tuple[str, ...]:
    """Countries that met without a name: ``Senior diplomats of South Korea and China held``, ``the two Koreas``."""
    kinds = chunks.kinds
    listed = listed_lands(chunks)
    if listed:
        return listed
    found: list[str] = []
    for at, kind in enumerate(kinds[: n + 12]):
        if kind in "CGK" and chunks.values[at] and abs(at - n) < 16 and len(chunks.values[at]) == 1:
            if kind == "K" and not re.search(r"[ru]t?(?:[CGK]&t?)?$", kinds[:at]):
                continue
            joined = kinds[max(0, at - 2) : at] + kinds[at + 1 : at + 3]
            if "&" in joined or (found and "," in joined) or "r" in kinds[max(0, at - 2) : at]:
                found.append(chunks.values[at][0])
    return tuple(dict.fromkeys(found))


_LISTED = re.compile(r"[PB](?:[of]t?)?((?:[CKA],)*[CKA],?&t?[CKA])|((?:[CKA],)*[CKA],?&t?[CKA])[xO]{0,3}P")


def listed_lands(chunks: Chunks) -> tuple[str, ...]:
    """The lands of ``the foreign ministers of A, B and C``, ``A and B's presidents``, in their order."""
    match = _LISTED.search(chunks.kinds)
    if match is None:
        return ()
    group = 1 if match[1] else 2
    codes = [chunks.values[n] for n in range(*match.span(group)) if chunks.kinds[n] in "CKA"]
    return tuple(c[0] for c in codes) if all(len(c) == 1 for c in codes) else ()


_SUBJECT_LANDS = re.compile(r"t?[CK]&t?[CK](?=[xdDS])")


def subject_lands(chunks: Chunks) -> tuple[str, ...]:
    """The two lands of ``A and B agreed Tuesday to``."""
    match = _SUBJECT_LANDS.match(chunks.kinds)
    codes = [chunks.values[n] for n in range(match.end()) if chunks.kinds[n] in "CK"] if match else []
    return tuple(sorted({c[0] for c in codes if len(c) == 1}))


# "The agreement came after seven hours of high-level talks at"
_AFTER_TALKS = re.compile(r"t[x]{1,3}at?[x0o-]{0,6}V")


def of_lands(chunks: Chunks, lands: tuple[str, ...]) -> Event | None:
    """The talks which a sentence names as the origin of what two lands, just named, have agreed."""
    match = _AFTER_TALKS.match(chunks.kinds)
    if match is None or len(lands) != 2 or chunks.values[match.end() - 1][0] != "noun":
        return None
    n = match.end() - 1
    shape, mode, name, _ = chunks.values[n]
    return Event(([], []), lands, _mode(chunks, mode, n), name, chunks.spans[n], shape)


def of_speaker(chunks: Chunks, speaker: Mention, partner: Mention) -> Event | None:
    """``our discussions today were fruitful``, said by one of the two who held them."""
    for n, kind in enumerate(chunks.kinds):
        if kind == "V" and chunks.values[n][0] == "noun" and chunks.kinds[n - 1 : n] == "p" and _real(chunks, n, "noun", False):
            if chunks.values[n - 1][:1] == ("our",):
                shape, mode, name, _ = chunks.values[n]
                return Event(([speaker], [partner]), (), _mode(chunks, mode, n), name, chunks.spans[n], shape)
    return None


def pair(chunks: Chunks, people: Sequence[Mention]) -> list[Mention]:
    """Two persons joined by "and" as the subject of a sentence: ``X and his Kenyan counterpart Y agreed``."""
    for a, b in pairwise(people):
        if (
            a.person is not b.person
            and a.first <= 4
            and _joined(chunks.kinds, a.end, b.first)
            and "&" in chunks.kinds[a.end : b.first]
        ):
            return [a, b]
    return []


# "At their talks in", "The call, arranged at", "It was the first meeting": no person stands before the noun.
_POINTS_BACK = re.compile(r"(?:[a@j]p|[a@j]?t|Ds)[x0-]{0,2}V")


# "The two leaders met for an hour", "They spoke by phone", "Both ministers met".
_BOTH_MET = re.compile(r"(?:t?B[BPx]?|i|tP)x{0,3}V")


# "..., X told the press after the meeting": said of the pair named just before.
_AFTER_IT = re.compile(r"at[x]{0,1}V(?![wr])")


def of_pair(
    chunks: Chunks, found: Sequence[Mention], people: Sequence[Mention], quotes: Sequence[tuple[int, int]]
) -> Event | None:
    """``At their talks``, ``The call lasted``: the meeting of the pair that a sentence just before has named."""
    kinds = chunks.kinds
    match = _POINTS_BACK.match(kinds) or _BOTH_MET.match(kinds) or _AFTER_IT.search(kinds)
    if match is None or len(people) != 2:
        return None
    n = match.end() - 1
    if chunks.values[n][0] not in ("noun", "verb", "speak") or any(a <= chunks.spans[n][0] < b for a, b in quotes):
        return None
    members = [p.person for p in people]
    if any(m.first <= n + 2 and m.person is not None and m.person not in members for m in found):
        return None
    shape, mode, name, _ = chunks.values[n]
    told = Event((list(people[:1]), list(people[1:])), (), _mode(chunks, mode, n), name, chunks.spans[n], shape)
    told.background, told.past_perfect = _background(chunks, n), _had(chunks, n)
    return told


def joiners(chunks: Chunks, found: Sequence[Mention], text: str) -> list[Mention]:
    """``Participants in the call included A, B and C``: all whom the sentence names; else nobody."""
    if not _ROLL.match(text):
        return []
    return [m for m in found if m.person is not None]


_ROLL = re.compile(
    r"(?:Also )?(?:[Pp]articipants|[Pp]articipating|Joining|Taking part|The (?:leaders|participants|other participants))"
    r"[^.]{0,40}?(?:included|were|was|are)\b"
)
