"""Meetings still to come: "will hold talks", "is expected to raise it in talks", "at the summit, X will"."""

from __future__ import annotations

import re

from diplotalk.extract.chunks import Chunks

# "has got a working lunch with Y" on his schedule
_HAS_GOT = re.compile(r"[sv]x[tpx0]{0,3}$")


def _is_on_schedule(chunks: Chunks, start: int, n: int) -> bool:
    got = _HAS_GOT.search(chunks.kinds, max(start, n - 5), n)
    return got is not None and chunks.values[got.start() + 1] == ("got",)


# "he will be given a 21-gun salute, a night at the guest house and a lunch with Y"
_WILL_BE_GIVEN = re.compile(r"hmex[^SVqa;\"]*$")
_GIVEN = frozenset((word,) for word in "given offered accorded treated feted".split())


def _will_be_given(chunks: Chunks, start: int, n: int) -> bool:
    will = _WILL_BE_GIVEN.search(chunks.kinds, start, n)
    return will is not None and chunks.values[will.start() + 3] in _GIVEN


# "X and Y could meet on the sidelines of the summit"
_MAY_MEET = re.compile(r"[mnz]x?V[^Sq;,&]*$")
# "will convene in Oslo on Thursday for their fifth summit"
_WILL_COME_FOR = re.compile(r"m[^SVq;,]*f[tp][x0]{0,3}$")
# "The President will on the margins of the summit hold talks with", "will, in the margins of the summit, hold": so far
# behind its modal stands no other verb.
_MODAL = re.compile(r"m(?:,[^,m]{1,16},)?[^SqV,;&\"]*(?:[@do][^SqV,;&\"]*V)?V?$")
# "will, on the sidelines of the summit, hold talks with"
_WILL_ASIDE = re.compile(r"m,[^,m]{0,16}$|m[vx],[^,m]{1,16},[xA]{0,3}$")
# "will represent Fiji at the annual consultations", "will raise it during talks": no other verb between
_WILL_BE_AT = re.compile(r"(?<!q)m[^SVq;,&\"hi]*(?P<at>[@jda])[tp]?[x0A]{0,4}$")
# "will open a bridge as agreed at the talks of X and Y": those have been held.
_AS_SETTLED = frozenset((word,) for word in "agreed decided settled promised discussed as".split())
_HOLD = frozenset({"hold", "have"})


def _will_be_at(chunks: Chunks, start: int, n: int) -> bool:
    """Is the noun ``n`` what somebody will be at?"""
    will = _WILL_BE_AT.search(chunks.kinds, start, n)
    if will is None or (will["at"] == "a" and chunks.values[will.start("at")] not in _THERE):
        return False
    return _AS_SETTLED.isdisjoint(chunks.values[will.start() : n])


# "will signal support by meeting with X"
_WILL_BY = re.compile(r"m[^SVqm;,\"]*b$")


# "will fly home on Friday after meeting X", "will brief the press after holding talks with X"
_WILL_THEN = re.compile(r"m[^SVqm,;\"]*(?P<after>a)x?$")


def is_means_to_come(chunks: Chunks, start: int, n: int) -> bool:
    """Is the meeting ``n`` how somebody will do something, or after what?"""
    if _WILL_BY.search(chunks.kinds, start, n) is not None:
        return True
    then = _WILL_THEN.search(chunks.kinds, start, n)
    return then is not None and chunks.values[then.start("after")] in _THEN


def _will_hold(chunks: Chunks, start: int, n: int) -> bool:
    """Is the noun ``n`` the object of a plain "hold" or "have" to which a modal belongs?"""
    at = next(
        (i for i in range(n - 1, max(start, n - 4), -1) if chunks.values[i][-1:] and chunks.values[i][-1] in _HOLD),
        None,
    )
    return at is not None and _MODAL.search(chunks.kinds, start, at) is not None


# "are in the final stage of consultations to fix the date of the visit"
_ARRANGE = frozenset((word,) for word in "fix set arrange schedule determine coordinate adjust settle".split())


def is_arranging(chunks: Chunks, n: int) -> bool:
    """Is the noun ``n`` about the day or place of a meeting to come?"""
    return chunks.kinds[n + 1 : n + 2] == "2" and not _ARRANGE.isdisjoint(chunks.values[n + 2 : n + 3])


# "to attend a summit and hold talks", "to call on X, and hold talks"
_TO_DO = re.compile(r"[m2][xV][^Sq;]*&x?$")


def _is_to_hold(chunks: Chunks, start: int, n: int) -> bool:
    """``left for Oslo to attend a summit and hold talks with Y``: the plain "hold" goes with "will", "to" before."""
    at = next((i for i in range(n - 1, max(start, n - 4), -1) if chunks.values[i][-1:] == ("hold",)), None)
    return at is not None and ("m" in chunks.kinds[start:at] or _TO_DO.search(chunks.kinds, start, at) is not None)


# "is expected to raise the issue in talks with Y", "was due to speak after a meeting with Y"
_EXPECTED_TO = re.compile(r"e(?P<word>[xSz])2[^qm;,&\"]*[ja@][tp]?[x0A]{0,4}$")
EXPECTED = frozenset("expected due scheduled set likely poised".split())
# "X hopes to raise the issue during talks with Y"; not "his plan to visit", "the two countries intend to"
_HOPES_TO = re.compile(r"(?<=[NThqG])d?D?(?P<word>[xSz])2x[^Sqm;,&\"]*[ja@][tp]?[x0A]{0,4}$")
_HOPES = frozenset(
    "hope hopes hoping aim aims aiming plan plans planned intend intends intended want wants wanted".split()
)


def is_expected_at(chunks: Chunks, start: int, n: int) -> bool:
    """Is the noun ``n`` where somebody is still to do something?"""
    for ahead, words in ((_EXPECTED_TO, EXPECTED), (_HOPES_TO, _HOPES)):
        found = ahead.search(chunks.kinds, start, n)
        if found is not None and not words.isdisjoint(chunks.values[found.start("word")][-1:]):
            return True
    return False


# "At the summit, X is expected to ask for Y's support", "During the talks on Monday the leaders will sign"
_AT_THE = re.compile(r"(?:\([xN]\))?[aj@d][tp]?[x0A]{0,3}$")
_THEY_WILL = re.compile(r"[^SVqm;\"]{0,14}(?:m|e(?P<word>[xSz])2|z2)")
_THERE = frozenset({("at",), ("in",), ("during",)})
_THEN = frozenset({("after",), ("following",)})
# "will brief the press after the meeting"
_WILL_AFTER = re.compile(r"m[^Sm;\",]{0,30}a[tp]?x{0,3}$")


def _is_asked_about(chunks: Chunks, n: int) -> bool:
    """``Asked about the agenda of talks with Y on Monday, X said``: the noun ``n`` of a question tells nothing."""
    return chunks.values[0][-1:] == ("asked",) and "," not in chunks.kinds[:n]


# "X, Y to discuss peace at Monday summit": a headline's future
_TO_DO_AT = re.compile(r"N2[xV][^SVmqe;\"]{0,20}[@aj][tpDs]{0,3}[x0A]{0,3}$")
# "will hold talks with Y on Monday, marking their second meeting", "is expected to hold talks, including a first one
# with Y"
_WILL_MARK = re.compile(r"(?:m|e[xSz]2)[^m;\"]{0,40},(?P<marking>x)[tp]?[x0A]{0,3}$")


def is_around_ahead(chunks: Chunks, n: int) -> bool:
    """Does the sentence tell what will be done at the meeting ``n`` or once it is over?"""
    return is_ahead_at(chunks, n, _THERE | _THEN) or _WILL_AFTER.search(chunks.kinds, 0, n) is not None


def is_ahead_at(chunks: Chunks, n: int, opens: frozenset[tuple[str]] = _THERE) -> bool:
    """Does the noun ``n`` open a sentence that tells what will be done there? ``opens``: the words it may open with."""
    if chunks.values[0] not in opens or _AT_THE.fullmatch(chunks.kinds, 0, n) is None:
        return False
    will = _THEY_WILL.match(chunks.kinds, n + 1)
    return will is not None and (will["word"] is None or chunks.values[will.start("word")][-1] in EXPECTED)


def _will_mark(chunks: Chunks, start: int, n: int) -> bool:
    """Is the noun ``n`` what a deed to come will be, or a part of it?"""
    will = _WILL_MARK.search(chunks.kinds, start, n)
    if will is None or not chunks.values[will.start("marking")][-1].endswith("ing"):
        return False
    return chunks.kinds[will.start()] == "m" or chunks.values[will.start() + 1][-1] in EXPECTED


# "a meeting between the presidents of A and B, which could be held as early as August"
_WHICH_MAY_BE = re.compile(r"[rwo][^SVqm;\"]{1,18},?(?P<which>q)(?:m|e2)x??v?e?(?P<deed>[Vx])")
_BE_HELD = frozenset({"held", "take place", "convened", "happen", "organised", "organized", "arranged", "take"})
_OF_THINGS = (("which",), ("that",))


def _may_be_held(chunks: Chunks, n: int) -> bool:
    """Does a relative clause behind the noun ``n`` tell that it could or will be held?"""
    may = _WHICH_MAY_BE.match(chunks.kinds, n + 1)
    if may is None or chunks.values[may.start("which")] not in _OF_THINGS:
        return False
    return chunks.values[may.start("deed")][-1] in _BE_HELD


# Before a noun these leave it to come, as the sentences above them show.
_TO_COME_BEFORE = (_MAY_MEET, _WILL_COME_FOR, _TO_DO_AT, _WILL_ASIDE)


def is_noun_to_come(chunks: Chunks, start: int, n: int) -> bool:
    """Is the noun ``n`` planned, or only asked about, by what stands around it?"""
    kinds = chunks.kinds
    if kinds[n + 1 : n + 2] == "m" or any(pattern.search(kinds, start, n) for pattern in _TO_COME_BEFORE):
        return True
    return (
        _is_to_hold(chunks, start, n)
        or _will_hold(chunks, start, n)
        or _is_on_schedule(chunks, start, n)
        or _will_be_given(chunks, start, n)
        or _will_be_at(chunks, start, n)
        or _will_mark(chunks, start, n)
        or is_ahead_at(chunks, n)
        or _is_asked_about(chunks, n)
        or _may_be_held(chunks, n)
    )
