"""The persons on the two sides of a trigger: "X met Y", "talks between X and Y", "X was received by Y"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.groups import body_behind, group_behind
from diplotalk.extract.lands import leaders_of
from diplotalk.extract.left_side import actors
from diplotalk.extract.name_lands import leads_side
from diplotalk.extract.pairs import joined, joined_on
from diplotalk.extract.people import OFFICIALS, Mention
from diplotalk.extract.receptions import hosted_by, takes_person

# What may stand between a trigger and the person it governs: dates, places, adverbs, "with", offices' articles.
_BRIDGE = re.compile(r"[^Sqmn;nz]*")
# "their meeting", "during a phone call", "at the talks".
_ANAPHORIC = re.compile(r"(?:p|[aj@]t?)[x0-]{0,4}$")


def verb_sides(
    chunks: Chunks, found: Sequence[Mention], n: int, shape: str, subject: Mention | None
) -> tuple[list[Mention], list[Mention]]:
    """The persons before and after a verb of meeting."""
    # "X's meeting with Y" has its subject in the possessor, "X's envoy met Y" has not.
    acting = [
        m for m in found if m.first > n or not _is_possessor(chunks, m) or (shape == "verb-meeting" and n - m.end < 4)
    ]
    if (each := _each_of_them(chunks, found, n)) is not None:
        return each
    left = actors(chunks, acting, n, subject)
    right = _objects(chunks, found, n, needs_with=shape == "speak")
    if shape == "receive" and right and not takes_person(chunks, n, right[0]):
        right = []
    if right and _is_possessor(chunks, right[-1]):
        right = []  # "called on him at the Prime Minister's House"
    if not right and is_him(chunks, n):
        right = _him(chunks, found, n, left, subject)
    if not right and (antecedent := _whom(chunks, found, n)) is not None:
        right = [antecedent]
    if right and chunks.values[n][-1] == "called" and _names_somebody(chunks, n, right):
        right = []
    if len(left) > 1 and right and _BY_ANOTHER.search(chunks.kinds, n, right[0].first):
        right = []
    if not left and right:
        left = _late_subject(chunks, found, right[-1].end) or _he_said(chunks, right[-1].end, subject)
        handed = chunks.values[n][-1].endswith(_HANDED_BY)
        told_of = (
            handed or _follows_it(chunks, n) or _opens_with_meeting(chunks, n) or chunks.values[n][-1].startswith(_GLAD)
        )
        left = left or ([subject] if subject is not None and told_of else [])
    return left, right


_EACH = (("each",), ("both",))


def _each_of_them(chunks: Chunks, found: Sequence[Mention], n: int) -> tuple[list[Mention], list[Mention]] | None:
    """``X sat down with Y and Z, then met with each of them separately``: X with those the sentence names before."""
    them = chunks.values[n + 1 : n + 2] and chunks.values[n + 1] in _EACH and chunks.kinds[n + 2 : n + 4] == "oi"
    before = [m for m in found if m.end <= n and m.person is not None]
    return (before[:1], before[1:]) if them and len(before) > 2 else None


# "The letters of credence were handed over by X": to whom the sentence before was about.
_HANDED_BY = (" presented by", " handed over by", " handed by")
# "It has been a pleasure to receive X": said by whom the text is of.
_GLAD = ("pleasure ", "honour ", "honor ", "privilege ")
# "X and Y met in Oslo, in the first visit by a British prime minister"
_BY_ANOTHER = re.compile(r",.*b[tA]*$")


def _him(
    chunks: Chunks, found: Sequence[Mention], n: int, left: list[Mention], subject: Mention | None
) -> list[Mention]:
    """Whom "him" behind the verb ``n`` means, nobody of ``left``.

    ``Talking to X, who called on him, Y said``: whom the clause goes before; else whom the sentence before was about,
    else whom this one names first.
    """
    later = _late_subject(chunks, found, n + 2) if _WHO.search(chunks.kinds, 0, n) else []
    for mention in (*later[:1], subject, found[0] if found and found[0].person is not None else None):
        if mention is not None and all(m.person is not mention.person for m in left):
            return [mention]
    return []


_WHO = re.compile(r"^[^,;]*,q$")


# "when Ambassador X paid him a courtesy call"
_PAID_HIM = ("paid him a ", "paid her a ", "pays him a ", "pays her a ")


def is_him(chunks: Chunks, n: int) -> bool:
    """``X, who received him at noon``: the object of the verb ``n`` is whom the sentence before was about."""
    if chunks.values[n][-1].startswith(_PAID_HIM):
        return True
    return chunks.values[n + 1 : n + 2] in ([("him",)], [("her",)]) and chunks.kinds[n + 2 : n + 3] in tuple("@jdDx,w2")


# "delivered by Minister N, whom the President received"
_WHOM = re.compile(r",q[tpHACGOTN]{0,6}x?$")


def _whom(chunks: Chunks, found: Sequence[Mention], n: int) -> Mention | None:
    """The antecedent of the "whom" in whose clause the verb ``n`` stands."""
    clause = _WHOM.search(chunks.kinds, max(0, n - 10), n)
    if clause is None or chunks.values[clause.start() + 1] != ("whom",):
        return None
    return next((m for m in found if m.end == clause.start()), None)


def _names_somebody(chunks: Chunks, n: int, called: Sequence[Mention]) -> bool:
    """``called on the leaders``, ``called X a friend``, ``called X "a lap dog"``: no telephone."""
    gap = chunks.kinds[n + 1 : called[0].first].strip("tHp")
    return bool(gap) or chunks.kinds[called[-1].end : called[-1].end + 1] in tuple('tp"')


def noun_sides(
    chunks: Chunks, found: Sequence[Mention], n: int, shape: str, subject: Mention | None
) -> tuple[list[Mention], list[Mention]]:
    """The persons around a noun: ``X held talks with Y``, ``talks between X and Y``, ``their meeting``."""
    if shape == "discuss" and (both := _by_one_with_other(chunks, found, n)) is not None:
        return both
    if shape == "discuss":
        right = _objects(chunks, found, n, needs_with=False)
        if right and (("according",) in chunks.values[n : right[0].first] or _is_possessor(chunks, right[-1])):
            right = []  # "discussed the war, according to a statement from Y's office", "discussed Y's book"
        return actors(chunks, found, n, subject), right
    if (paid := _paid_by(chunks, found, n, subject)) is not None:
        return paid
    if (held := of_relative(chunks, found, n) or _between_him(chunks, found, n, subject)) is not None:
        return held
    left = actors(chunks, found, _coordinated(chunks, found, n), subject)
    right = _objects(chunks, found, n, needs_with=True)
    if right and not left and subject is not None and (_follows_it(chunks, n) or _opens_with_meeting(chunks, n)):
        named = _late_subject(chunks, found, right[-1].end)  # "During the call with X on Tuesday, Y urged"
        left = named or ([subject] if subject.person is not right[0].person else [])
    if not right and (both := _of_with(chunks, found, n) or _asked_in_talks(chunks, found, n)):
        return both
    if not left and (opened := _opens_with_group(chunks, found, n)) and opened[:1] == right[:1]:
        return opened, []
    if not right and len(left) < 2:
        # "X held a call with the leaders of Fiji and Oman": the other side is its lands alone.
        with_other = chunks.values[n][-1].endswith(" with") or chunks.kinds[n + 1 : n + 2] == "w"
        with_lands = left and with_other and leaders_of(chunks, n)
        # "X held talks with senior Omani officials", "held a closed-door session with Omani officials"
        holds = left and _HOLDS.search(chunks.kinds, max(0, n - 6), n) is not None
        with_group = holds and (group_behind(chunks, n, found) or body_behind(chunks, n))
        if with_lands or with_group or (left and _after_group(chunks, found, n)):
            return left, []
        return _both_around(chunks, found, n), []
    if right and left and _is_object(chunks, left[-1]):
        # "In a session with A, and again in talks with B, X sought to persuade"
        left = _late_subject(chunks, found, right[-1].end) or left
    if right and len(right) == 1 and not left:
        left = _late_subject(chunks, found, right[-1].end) or _he_said(chunks, right[-1].end, subject)
    if right and _opens_with_between(chunks, n, right[0]):
        return ([right[0]], right[1:]) if len(right) > 1 else ([], [])
    return left, right


_OPENING_AFTER = re.compile(r"(?:[jd@]t?[x0-]{0,3})?a[tp]?[x0-]{0,3}")


def _opens_with_group(chunks: Chunks, found: Sequence[Mention], n: int) -> list[Mention]:
    """``In a press conference after talks with South Korean leaders, X called``: X, who held them."""
    if _OPENING_AFTER.fullmatch(chunks.kinds, 0, n) is None or not group_behind(chunks, n, found):
        return []
    return _late_subject(chunks, found, n)[:1]


_HOLDS = re.compile(r"V(?:[tp][x0-]{0,3})?$")
_AFTER_HOLDING = re.compile(r"a(?P<holding>x?)$")
_THEN = re.compile(r"$|[,dDj@.;]")


def _after_group(chunks: Chunks, found: Sequence[Mention], n: int) -> bool:
    """``X left on Tuesday after talks with Omani leaders``; not ``after talks with Omani leaders collapsed``."""
    after = _AFTER_HOLDING.search(chunks.kinds, max(0, n - 2), n)
    if after is None or "D" not in chunks.kinds or (after["holding"] and chunks.values[n - 1] != ("holding",)):
        return False
    # "X said the army left on Tuesday after talks with Omani leaders": not X.
    if "S" in chunks.kinds[:n] and "h" not in chunks.kinds[:n]:
        return False
    group = group_behind(chunks, n, found)
    return bool(group) and _THEN.match(chunks.kinds, group[0].end) is not None


# "during a courtesy call paid on him by Y", "a courtesy call paid on President X by Y"
_PAID_BY = re.compile(r"(?P<paid>x)[d2](?:(?P<him>[ip])|[tpHACGTOo]*N)(?:[@j][tp]?[KIO])?b")


def _paid_by(
    chunks: Chunks, found: Sequence[Mention], n: int, subject: Mention | None
) -> tuple[list[Mention], list[Mention]] | None:
    """Who paid the call ``n`` on whom; "him" is whom this sentence, or the one before, is about."""
    paid = _PAID_BY.match(chunks.kinds, n + 1)
    if paid is None or chunks.values[paid.start("paid")] != ("paid",):
        return None
    caller = next((m for m in found if m.first >= paid.end()), None)
    here = [m for m in found if (m.end <= n if paid["him"] else n < m.first)]
    told = [m for m in here if paid["him"] and chunks.kinds[m.first - 1 : m.first] == "S"]  # "X said Y was glad"
    host = next(iter([*told, *here]), subject if paid["him"] else None)
    return ([caller], [host]) if caller is not None and host is not None and host is not caller else None


# "X joined Y and Z in Suva on Tuesday for talks", "X joined Y and Z on a conference call"
_JOINED, _FOR_TALKS = ("joined",), re.compile(r"(?:,?[dDjKM0@]{1,3}){0,3},?[fdj][tpx0A-]{0,4}")


def joined_for(chunks: Chunks, found: Sequence[Mention], n: int) -> tuple[list[Mention], list[Mention]] | None:
    """Who joined whom for the talks ``n``: not for a ride, and not "will be joined by"."""
    at = next((i for i in range(n - 1, max(-1, n - _JOINED_FAR), -1) if chunks.values[i] == _JOINED), -1)
    if at < 1 or chunks.kinds[at - 1] in "2em":
        return None
    before, others = [m for m in found if m.end <= at], [m for m in found if at < m.first and m.end <= n]
    near = before and others and chunks.kinds[before[-1].end : at].strip("dDxv,") == "" and others[0].first - at < _NEXT
    if not near or _FOR_TALKS.fullmatch(chunks.kinds, others[-1].end, n) is None:
        return None
    return before[-1:], [*joined_on(chunks.kinds, others), *hosted_by(chunks, found, n)]


# So many chunks, with the names of a few partners, may stand between "joined" and the talks.
_JOINED_FAR = 50
# So many chunks of office may stand between "joined" and the name behind it.
_NEXT = 8
# "Trade was discussed by X on Monday with Y"
_PASSIVE_BY = re.compile(r"ex{0,2}$")
_THEN_WITH = re.compile(
    r"\)?,?(?:d?D)?(?:[@j]t?[KIO])?(?:d?D)?w(?:[tpHACGsT+]*|t[x0-]{0,3}[AC]?x{0,2}E[^,SVq;]{0,6}lb[tHp]*)"
)


def _by_one_with_other(chunks: Chunks, found: Sequence[Mention], n: int) -> tuple[list[Mention], list[Mention]] | None:
    """Who discussed with whom, where what they discussed is the subject."""
    two = [m for m in found if m.first > n][:2]
    if len(two) < 2 or chunks.kinds[n + 1 : n + 2] != "b" or not _PASSIVE_BY.search(chunks.kinds, max(0, n - 3), n):
        return None
    by = chunks.kinds[n + 2 : two[0].first].strip("tpHACGs") == ""
    with_other = _THEN_WITH.fullmatch(chunks.kinds, two[0].end, two[1].first) is not None
    return ([two[0]], [two[1]]) if by and with_other else None


# Behind "the talks that X": "had on Tuesday with Y".
_HAD_WITH = re.compile(r"v?V[dDjKM0]{0,4}w[tpHT]{0,3}$")


def of_relative(chunks: Chunks, found: Sequence[Mention], n: int) -> tuple[list[Mention], list[Mention]] | None:
    """``Trade dominated the talks that X had on Tuesday with Y``."""
    start = n + 2 if chunks.kinds[n + 1 : n + 2] == "q" else n + 1
    behind = [m for m in found if m.first >= start]
    if len(behind) < 2 or chunks.kinds[start : behind[0].first].strip("tpH"):
        return None
    held = chunks.kinds.find("V", behind[0].end)
    if held < 0 or chunks.values[held][0] != "light":
        return None
    other = next((at for at, m in enumerate(behind) if m.first > held), None)
    if other is None or _HAD_WITH.match(chunks.kinds[behind[other - 1].end : behind[other].first]) is None:
        return None
    return behind[:other], joined_on(chunks.kinds, behind[other:])


# "an online meeting between him and his Omani counterpart N", "the call that she had held with N"
_BETWEEN_HIM = re.compile(r"[dDjKM0]{0,3}r?[ip]&(?=[ptHACGQTO]{1,9}N)|qhv?V?x?[dDjKM0]{0,4}w(?=[ptHACGTO]{0,8}N)")


def _between_him(
    chunks: Chunks, found: Sequence[Mention], n: int, subject: Mention | None
) -> tuple[list[Mention], list[Mention]] | None:
    """Whom "him" means is whom the sentence names first, else whom the one before was about."""
    him = _BETWEEN_HIM.match(chunks.kinds, n + 1)
    behind = [m for m in found if him is not None and m.first >= him.end() - 1]
    before = [m for m in found if m.end <= n and m.person is not None]
    if len(before) > 1 and _SAYS.match(chunks.kinds, before[0].end):
        before = before[-1:]  # "A spokeswoman said President X was happy with the call between him and Y"
    first = before[0] if before else subject
    if him is None or not behind or first is None or first.person is behind[0].person:
        return None
    if first.person is not None and first.person.roles == {"spokesperson"}:
        return None
    return [first], behind[:1]


_SAYS = re.compile(r"(?:ot?C)?[vx]?S")


# "had an audience with the king and held their yearly dialogue with Y"
_AND_HELD = re.compile(r"&V(?=[tp]?[xAONBs0]{0,5}$)")


def _coordinated(chunks: Chunks, found: Sequence[Mention], n: int) -> int:
    """Where the light verb of the noun ``n`` stands, if "and" joins it to a verb before; else ``n`` itself."""
    joined_on = _AND_HELD.search(chunks.kinds, max(0, n - 7), n)
    if joined_on is None or chunks.values[joined_on.end() - 1][0] != "light":
        return n
    inside = any(joined_on.end() <= m.first < n for m in found)
    return n if inside else joined_on.end() - 1


# "In a session Thursday night with Prime Minister N"
_WITH_SOMEBODY = re.compile(r"[jad@][^SVN]*w[tAT]*H*$")


def _is_object(chunks: Chunks, mention: Mention) -> bool:
    """Is it somebody with whom the sentence opens, not its subject?"""
    return _WITH_SOMEBODY.match(chunks.kinds, 0, mention.end - 1) is not None


# "The announcement followed a meeting with X": of whom the sentence before was about.
_IT_FOLLOWED = re.compile(r"t[xSO]{1,3}t?x{0,2}$")
_FOLLOWED = frozenset({"followed", "follows", "came"})


def _follows_it(chunks: Chunks, n: int) -> bool:
    words = {v[0] for v in chunks.values[:n] if v}
    return _IT_FOLLOWED.fullmatch(chunks.kinds, 0, n) is not None and not _FOLLOWED.isdisjoint(words)


_ANY = frozenset({("a",), ("an",)})
# "The meeting with Syria's foreign minister, N, was the first", "Thursday's talks with N", "At the meeting with N, the
# sides reviewed"
_THE_MEETING = re.compile(r"(?:[@a]?t|[@ja]p|Ds)[x0-]{0,3}")


# "His talks with N on Tuesday lasted an hour", "Her meeting with the Omani head of state took place at the airport"
_HIS_WITH = re.compile(r"w?[tpHACGTsOIox]{1,9}N?(?:,T[^,SVmq]{0,6},|,N,)?(?:[dj@][dDKMt]{1,3}){0,2}(?P<was>[xV])")
_WENT_ON = frozenset(
    """lasted focused focussed centered centred touched dealt covered revolved ran dwelt yielded produced ended
    concluded began started opened""".split()
)
_WAS_HELD = frozenset({"took place", "was held", "were held"})


def _is_his_and_held(chunks: Chunks, n: int) -> bool:
    """Does a sentence tell of somebody's talks with another that they were held, how long, what about?"""
    if n > _MANY_WORDS or chunks.kinds[:1] != "p" or chunks.kinds[1:n].strip("x0-+"):
        return False
    was = _HIS_WITH.match(chunks.kinds, n + 1)
    word = chunks.values[was.start("was")][-1] if was is not None else ""
    return word in _WENT_ON or word in _WAS_HELD


# "His first official one-to-one talks with": so many chunks before the noun at most.
_MANY_WORDS = 5
# "At her meeting with N, she will press for ferries"
_WILL_THERE = re.compile(r",[thpACGTN]{1,6}m")


def _opens_with_meeting(chunks: Chunks, n: int) -> bool:
    """Does the sentence begin with a meeting "with" somebody, held by whom the sentence before was about?"""
    return (
        (_THE_MEETING.fullmatch(chunks.kinds, 0, n) is not None or _is_his_and_held(chunks, n))
        and chunks.values[0] not in _ANY
        and (chunks.values[n][-1].endswith(" with") or chunks.kinds[n + 1 : n + 2] == "w")
        and _WILL_THERE.search(chunks.kinds, n) is None
    )


def _of_with(chunks: Chunks, found: Sequence[Mention], n: int) -> tuple[list[Mention], list[Mention]] | None:
    """``The meeting of A with B took place``."""
    two = [m for m in found if m.first > n][:2]
    if len(two) < 2 or chunks.kinds[n + 1 : two[0].first].strip("tHx") != "o":
        return None
    with_other = _WITH_OTHER.fullmatch(chunks.kinds, two[0].end, two[1].first)
    return ([two[0]], [two[1]]) if with_other is not None else None


# "with Oman's N", "with a delegation from Oman headed by N"
_WITH_OTHER = re.compile(r"\)?,?[w&][tHpACGsx]{0,4}(?:E[^,SVq;]{0,6}lb[tHp]*)?")


def _both_around(chunks: Chunks, found: Sequence[Mention], n: int) -> list[Mention]:
    """``X says he and Y ..., but their meeting``, ``With Y following their meeting, X said``: the noun names nobody."""
    if not _ANAPHORIC.search(chunks.kinds, max(0, n - 6), n):
        return []
    people: list[Mention] = []
    for mention in found:
        # "Kenya's prime minister and his Omani counterpart agreed to open a crossing, following a meeting in Suva"
        known = mention.person is not None or (mention.countries and (mention.counterpart or mention.title))
        if mention.end <= n and known and all(p.person is None or mention.person is not p.person for p in people):
            people.append(mention)
    if len(people) == 1:
        people.extend(_late_subject(chunks, found, n)[:1])
    if len(people) != 2 or _is_possessor(chunks, people[1]):
        return []
    # "The deputy minister X said, after President Y said he believed in progress in negotiations": each for himself
    apart = "S" in chunks.kinds[people[0].end : people[1].first] and chunks.kinds[people[1].end :].startswith("S")
    return [] if apart else people


# "In a 50-minute session at the ministry, X asked his Omani counterpart, Y, to"
_IN_TALKS = re.compile(r"[aj@][tp]?[x0-]{0,5}$")
_ASKED = re.compile(r"[xvd]{0,2}S[tpACGxO]{0,3}$")


# Talks of these are not held with the other.
_AT_HOME = frozenset("cabinet parliament council assembly party congress senate court rally committee".split())


def _asked_in_talks(chunks: Chunks, found: Sequence[Mention], n: int) -> tuple[list[Mention], list[Mention]] | None:
    """Who asked whom behind the talks with which a sentence opens."""
    two = [m for m in found if m.first > n and m.person is not None][:2]
    opens = _IN_TALKS.fullmatch(chunks.kinds, 0, n)
    if len(two) < 2 or opens is None or "," not in chunks.kinds[n : two[0].first]:
        return None
    if any(value[-1:] and value[-1] in _AT_HOME for value in chunks.values[: two[0].first]):
        return None
    if set(chunks.kinds[n : chunks.kinds.index(",", n)]) & {"G"}:
        return None  # "At a session of the UN Security Council"
    asked = _ASKED.fullmatch(chunks.kinds, two[0].end, two[1].first) is not None
    return ([two[0]], [two[1]]) if asked or _both_agreed(chunks, n, *two) else None


# "At a meeting on Tuesday, X and Y agreed"
_ON_A_DAY = re.compile(r"(?:[dj@]?[DKM0]{1,3}){1,3}")
_DID_THERE = frozenset(
    (word,)
    for word in """agreed pledged vowed traded exchanged clashed sparred quarrelled quarreled argued disagreed differed
    failed signed resolved decided settled promised committed reached struck set made found went sought tried worked
    expressed voiced shared welcomed hailed condemned urged called backed""".split()
)


def _both_agreed(chunks: Chunks, n: int, one: Mention, other: Mention) -> bool:
    """``At a tense meeting on Tuesday, X and Y traded barbs``: they met, for of it only day and town are told."""
    joined_by = chunks.kinds[one.end : other.first].strip("tpH")
    only_when = _ON_A_DAY.fullmatch(chunks.kinds, n + 1, chunks.kinds.index(",", n))
    did = chunks.values[other.end : other.end + 1]
    said = chunks.kinds[other.end : other.end + 1] == "S"
    return joined_by == "&" and only_when is not None and (said or not _DID_THERE.isdisjoint(did))


def _opens_with_between(chunks: Chunks, n: int, first: Mention) -> bool:
    return "r" in chunks.kinds[n + 1 : first.first] or chunks.values[n][-1].endswith(" between")


# "Meeting at the castle in Trakai, west of the capital, X of Fiji, Y of Oman and host Z said", "Meeting for the first
# time in a year, X and Y", "Speaking after talks in Suva, Omani Minister X and Fijian Minister Y said"
_MEETING_THERE = re.compile(r"V(?:d?D)?[@jdf][^SVqm;]*?,(?=[tpHACGTO]*N)")
_AFTER_TALKS_THERE = re.compile(r"(?:[xS]a|a)t?[x0-]{0,2}V(?:d?D)?[@j][^SVqm;GEwre]*?,(?=[tpHACGTO]*N)")
# "after talks in Suva broke down"
_BROKE_OFF = frozenset((word,) for word in "broke collapsed failed stalled faltered ended foundered".split())


def meeting_there(chunks: Chunks, found: Sequence[Mention], n: int) -> list[Mention]:
    """Those of whom a sentence that opens with the meeting ``n`` tells what they said or did; at least two."""
    opening = (_MEETING_THERE if n == 0 else _AFTER_TALKS_THERE).match(chunks.kinds)
    if opening is None or chunks.kinds.index("V") != n or (n == 0 and chunks.values[0][-1] != "meeting"):
        return []
    words = chunks.values[: opening.end()]
    if not _BROKE_OFF.isdisjoint(words) or any(value[-1:] and value[-1] in _AT_HOME for value in words):
        return []  # "Speaking after a cabinet meeting in Suva"
    group: list[Mention] = []
    for mention in found:
        if mention.first >= opening.end() and (not group or joined(chunks.kinds, group[-1].end, mention.first)):
            group.append(mention)
    return group if len(group) > 1 else []


# So many chunks of place and day may stand between "After talks with X" and "Y said".
_LATE = 12


def _late_subject(chunks: Chunks, found: Sequence[Mention], end: int) -> list[Mention]:
    """``During a call with X, Y said``: the subject that follows the comma."""
    kinds = chunks.kinds
    # "after talks with X, his Serbian counterpart, Y said": the apposition is X again.
    after = [m for m in found if m.first >= end and not (m.counterpart and m.person is None)]
    # "In talks with X at the minister's office, and again in talks with B, Y said"
    after = [m for m in after if kinds[m.first - 1] != "w" and not (m.how == "office" and _is_possessor(chunks, m))]
    if after and "," in kinds[end : after[0].first] and after[0].first - end < _LATE:
        group = [after[0]]
        for mention in after[1:]:
            if not joined(kinds, group[-1].end, mention.first):
                break
            group.append(mention)
        return [] if _ONLY_MET.fullmatch(kinds, 0, after[0].first) and group[-1].end == len(kinds) else group
    return []


# "Meetings with X, Y and Z", a whole headline: none of them is who met the others.
_ONLY_MET = re.compile(r"V[wtpHACGTOoN]*,[tpHACGTOo]*")
# "In a statement after talks with X, the Omani official praised"
_THE_OFFICIAL = re.compile(r",t(?P<land>A)[xP]")
# "Speaking after talks with Y, his Serbian counterpart, he said", "after a meeting with Y in Suva on Tuesday, she said"
_HE_SAID = re.compile(r"(?:,pA?x?Q)?(?:ot?[CG])?(?:,?[@jd][tp]?[KDIOM0x]{1,3}){0,3},h[vd]?S")


def _he_said(chunks: Chunks, end: int, subject: Mention | None) -> list[Mention]:
    """Whom the pronoun behind the comma means."""
    if subject is None:
        return []
    official = _THE_OFFICIAL.match(chunks.kinds, end)
    its = official is not None and chunks.values[official.end() - 1] in OFFICIALS
    if official is not None and its and subject.country in chunks.values[official.start("land")]:
        return [subject]
    return [subject] if _HE_SAID.match(chunks.kinds, end) else []


# "The talks at the ministry were led by A and B"
_LED_BY = re.compile(r"elb[tTHO]*$")


def _objects(chunks: Chunks, found: Sequence[Mention], n: int, needs_with: bool) -> list[Mention]:
    """The persons after the trigger: the first in reach, and those joined to it by commas and "and"."""
    kinds = chunks.kinds
    reach = _BRIDGE.match(kinds, n + 1)
    limit = reach.end() if reach else n + 1
    at = next((at for at, mention in enumerate(found) if mention.first > n), None)
    if at is None:
        return []
    gap, speaks = kinds[n + 1 : found[at].first], chunks.values[n][0] == "speak"
    if found[at].first > limit or ("V" in gap.replace("VV", "V")[1:] and "w" not in gap) or (speaks and "a" in gap):
        return []
    if not needs_with and (_TO_DENOUNCE.search(gap) or _then_comes(chunks, n, gap, found[at])):
        return []
    if needs_with and not (_ends_with_preposition(chunks, n) or _is_with(gap, speaks)):
        return []
    if needs_with and (_OF_MORE.match(gap) or leads_side(chunks, found[at].end - 1) is not None):
        return []  # "A and B held talks, with X leading the side of A"
    if _OTHER_CLAUSE.search(gap) or _looks_on(chunks, n, gap, found[at]):
        return []
    if needs_with and found[at].person is None and not found[at].countries and _WITH_LAND_THEN.match(gap):
        return []
    guest = found[at + 1 :] and _ALONG_WITH_GUEST.match(kinds, found[at].end, found[at + 1].first + 1)
    if guest and found[at].country is None:
        return joined_on(kinds, found[at + 1 :])
    return joined_on(kinds, found[at:])


# "met the press on Tuesday to answer Y", "met with protesters to denounce Y"; not "met to review ties with Y"
_TO_DENOUNCE = re.compile(r"2[xS][^wV]*$")
# "met students on Monday after President Y spoke"
_AFTER = frozenset({("after",), ("before",), ("since",), ("following",)})


def _then_comes(chunks: Chunks, n: int, gap: str, other: Mention) -> bool:
    """Is ``other``, behind the trigger ``n`` and the ``gap``, the subject of another clause?"""
    at = gap.rfind("a")
    if at < 0 or chunks.values[n + 1 + at] not in _AFTER or gap[at + 1 :].strip("tpHACGTs"):
        return False
    return chunks.kinds[other.end : other.end + 1] in tuple("SVxevm")


# "X and Y met on Tuesday, a day after she held talks with Z"
_OTHER_CLAUSE = re.compile(r"[az](?:h|[tpACGH]{0,4}T?H*N)v?[dD]{0,2}V")
# "held talks with Oman on Tuesday, a diplomat said"
_WITH_LAND_THEN = re.compile(r"(?:d?D|[j@]t?[KO]){0,2}wt?C(?!s)[^w,]{0,8},")
# "beside the meeting, as well as an informal exchange with Y": it is the exchange that was with Y.
_OF_MORE = re.compile(r",xxxt[xA]{1,3}w")
# "received the minister of oil, X, along with visiting Foreign Minister Y"
_ALONG_WITH_GUEST = re.compile(r",?xwt?\+")


def _looks_on(chunks: Chunks, n: int, gap: str, other: Mention) -> bool:
    """``met on Tuesday, with N shuttling messages``, ``under the auspices of President N``: no partner of the talks."""
    doing = chunks.values[other.end : other.end + 1]
    shuttles = ",w" in gap and bool(doing) and "".join(doing[0][-1:]).endswith("ing")
    return shuttles or ("o" in gap and ("auspices",) in chunks.values[n : other.first])


def _is_with(gap: str, speaks: bool) -> bool:
    """``talks in Oslo with``, ``talks between``, ``spoke to``, ``The talks at the ministry were led by``."""
    return "w" in gap or "r" in gap or "u" in gap[-3:] or (speaks and "2" in gap[-2:]) or bool(_LED_BY.search(gap))


def _ends_with_preposition(chunks: Chunks, n: int) -> bool:
    """``call on``, ``credentials of`` have their preposition in the trigger itself."""
    return chunks.values[n][-1].endswith((" with", " from", " of", " by", " between", " to", " on"))


def _is_possessor(chunks: Chunks, mention: Mention) -> bool:
    return chunks.kinds[mention.end : mention.end + 1] == "s"
