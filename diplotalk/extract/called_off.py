"""What a sentence whose subject is a meeting says became of it: put off, scrapped, not on the agenda."""

from __future__ import annotations

import re

from diplotalk.extract.chunks import Chunks
from diplotalk.extract.plans import EXPECTED

# "A meeting between X and Y has been postponed, is not on the agenda, is due on Saturday"
_OFF = frozenset(
    """scrapped shelved
    possible likely unlikely expected postponed cancelled canceled schedule scheduled planned due agenda table
    considered question prepared arranged mooted ruled""".split()
)


def is_off(chunks: Chunks, end: int) -> bool:
    """Do the words behind the sides of a noun, from chunk ``end`` on, say that the meeting has not been held?"""
    if aside := _ASIDE.match(chunks.kinds, end):
        end = aside.end()
    end += chunks.kinds[end : end + 1] == ","  # "with his counterpart, Y, are expected"
    tail = chunks.kinds[end : end + 2]
    words = {word for v in chunks.values[end : end + 7] for word in v[:1] + v[-1:]}
    if tail[:1] == "e" and chunks.kinds[end + 2 : end + 3] == "f" and chunks.values[end + 1] == ("set",):
        return True  # "is set for 10:15"
    if tail == "ve" and "delayed" in words:
        return True  # "have been delayed"; those that "were delayed for an hour" were held
    return bool(tail) and (tail[0] in "mz" or tail in ("e2", "en") or (tail[0] in "ev" and bool(words & _OFF)))


# "a lunch with Y, by videoconference, is to be held"
_ASIDE = re.compile(r",[^,;S]{1,6},(?=v?e|me)")
# "The joint meeting of the commissions, which was to have opened on Monday, has been put off"
_SUBJECT = re.compile(r"t?[xA0+-]{0,4}")
_OFF_WORDS = ("put off", "called off", "postponed", "cancelled", "canceled", "scrapped", "shelved", "deferred", "nixed")
# What stands between a subject and what became of it: ", which was to have opened on Monday,".
_WHICH = re.compile(",q[^,]*,")


def is_put_off(chunks: Chunks, n: int) -> bool:
    """Does the sentence, whose subject the noun ``n`` is, tell of it that it has been put off?"""
    if _is_scrapped(chunks, n):
        return True
    if _SUBJECT.fullmatch(chunks.kinds, 0, n) is None:
        return False
    if _will_be(chunks, n) or _is_dragging(chunks, n):
        return True
    for at in range(n + 1, len(chunks.kinds)):
        words = " ".join(v[-1] for v in chunks.values[at + 1 : at + 3] if v)
        if chunks.kinds[at] == "e" and words.startswith(_OFF_WORDS):
            between = _WHICH.sub("", chunks.kinds[n + 1 : at])
            if not set(between) & set("SVeqa"):
                return True
    return False


# "Negotiations between Kenya and Oman on fishing rights are set to resume", "The talks between X and Y will resume"
_WILL_BE = re.compile(r"[ro][^emSVq,;&\"]{1,9}&[^emSVq,;\"]{1,14}(?:(?P<will>m)|e(?P<word>[xSz])2)")


def _will_be(chunks: Chunks, n: int) -> bool:
    """Is the verb of the subject ``n``, talks between two, of what is to come?"""
    verb = _WILL_BE.match(chunks.kinds, n + 1)
    return verb is not None and (verb["will"] is not None or chunks.values[verb.start("word")][-1] in EXPECTED)


# "Negotiations between X and Y have shown little progress", "have stalled", "have been deadlocked": a state of things
_DRAGGING = re.compile(r"[ro][^emSVq,;&\"]{1,9}&[^emSVqv,;\"]{1,9}(?:ve?|e)(?P<deed>x)x?")
_DRAGGED = re.compile(
    r"(?:shown|made|seen|yielded|produced) (?:little|no|scant|few|slow)|stalled|stagnated|dragged|faltered|foundered"
    r"|(?:still |long )?(?:deadlocked|suspended|overshadowed|stuck|paused|hampered|dogged)|bogged|frozen"
    r"|continued|intensified"  # these, too, tell of no one day
)


def _is_dragging(chunks: Chunks, n: int) -> bool:
    """Is what the sentence tells of the talks ``n``, which it opens with, how they have gone for some time?"""
    found = _DRAGGING.match(chunks.kinds, n + 1)
    if found is None or "D" in chunks.kinds:
        return False
    words = " ".join(v[-1] for v in chunks.values[found.start("deed") : found.end()] if v)
    return _DRAGGED.match(words) is not None


# "snubbed after a summit at Chequers was scrapped": between the noun and its verb only a place or a day
_THEN_WAS = re.compile(r"(?:[@jd]?[tp]?[KNIDMx0]{1,3}){0,2}v?(?P<was>e{1,2}x)")


def _is_scrapped(chunks: Chunks, n: int) -> bool:
    was = _THEN_WAS.match(chunks.kinds, n + 1)
    words = chunks.values[was.end() - 1 : was.end() + 1] if was is not None else ()
    return " ".join(v[-1] for v in words if v).startswith(_OFF_WORDS)
