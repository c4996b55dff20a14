"""Meetings only wanted, asked for, hinted at or turned down: "seeks a meeting with", "ruled out talks with"."""

from __future__ import annotations

import re

from diplotalk.extract.chunks import Chunks

# "A wants a meeting with B": wished for, asked for, offered.
_WISHES = frozenset(
    """want wants wanted seek seeks seeking sought request requests requested demand demands demanded offer offers
    offered urge urges urged propose proposes proposed invite invites invited hope hopes hoped await awaits
    arranging mooted moots mulled mulls floated floats broached broaches considered considers rejected
    rejects""".split()
)
# Right before talks these say that there were none: "ruled out talks with", "skipped a dinner with", "called for direct
# talks", "are working on a summit"; not "rejected the plan in talks with".
# and "cancelling their meeting during a summit".
_SPURNED = re.compile(r"(?P<word>[xS])(?:z|x)?(?P<on>[df])?(?:[tp]?[x0A-]{0,2}V[aj@])?[tp]?[x0A-]{0,2}$")
_AT_WORK = frozenset("working work preparing planning mulling exploring considering".split())
_SPURN = frozenset(
    """ruled rule rules rejected rejects reject refused refuses declined declines spurned spurns skipped skips avoided
    avoids boycotted snubbed shunned cancelled canceled cancels postponed postpones scrapped suspended shelved
    proposed proposes urged urges demanded demands cancelling canceling scrapping postponing skipping rejecting refusing
    shelving suspending boycotting avoiding delaying""".split()
)


def is_spurned(chunks: Chunks, start: int, n: int) -> bool:
    """Does a word right before the talks ``n`` say that there were none, or none as yet?"""
    spurned = _SPURNED.search(chunks.kinds, max(start, n - 9), n)
    while spurned is not None:
        at = spurned.start("word")
        value = chunks.values[at] if chunks.kinds[at - 1 : at] != "t" else ()  # "resumed the suspended talks"
        if spurned["on"] and not _AT_WORK.isdisjoint(value):
            return True
        if not _SPURN.isdisjoint(value) or value[:1] == ("call-for",) or value[-1:] == ("ruled out",):
            return True
        spurned = _SPURNED.search(chunks.kinds, spurned.start("word") + 1, n)
    return False


def clause_of_wish(kinds: str, start: int, n: int) -> int:
    """Where the wish may stand for the noun ``n``: right before it, or "wants to complete A and hold" in its clause."""
    near = max(start, n - 3)
    return max(start, kinds.rfind(",", 0, n) + 1) if "&V" in kinds[near - 2 : n] else near


# "the possibility of a meeting with Y"
_PROSPECTS = frozenset(
    (word,)
    for word in """possibility prospect prospects likelihood chance chances idea date dates venue timing schedule
    preparations""".split()
)


# "preparations for the G-8 summit in June", "the prospect of an early leaders' summit"
_PROSPECT_OF = re.compile(r"(?P<prospect>x)[of]t?[G0xAs-]{0,4}$")


def is_prospect(chunks: Chunks, start: int, n: int) -> bool:
    """Does the noun ``n`` belong to what is still prepared or thought of?"""
    found = _PROSPECT_OF.search(chunks.kinds, max(start, n - 8), n)
    return found is not None and chunks.values[found.start("prospect")] in _PROSPECTS


def is_wish_for(chunks: Chunks, at: int) -> bool:
    """Is the word a wish for what follows? ``made the request in talks with`` wishes for no talks."""
    value = chunks.values[at]
    if value in _PROSPECTS:
        return chunks.kinds[at + 1 : at + 2] in ("o", "f")
    if value[0] not in _WISHES and value[-1] not in _WISHES:
        return False
    return not (chunks.kinds[at - 1 : at] == "t" and chunks.kinds[at + 1 : at + 2] in ("j", "@", "d", "a"))


# "demanded on Tuesday a meeting with Y", "hinted on Tuesday at a summit with Y"
_ON_DAY_A = re.compile(r"(?P<wish>[xS])(?:d?D(?:jK)?[tp]?|(?P<at>(?:d?D)?@)[tp]?)[x0A]{0,2}$")
_HINTS = frozenset({"hinted", "hints", "hinting"})


def is_wished_on(chunks: Chunks, start: int, n: int) -> bool:
    """Is the noun ``n`` wished for, with a day between the wish and it?"""
    wish = _ON_DAY_A.search(chunks.kinds, max(start, n - 8), n)
    if wish is None:
        return False
    return chunks.values[wish.start("wish")][-1:] != () and chunks.values[wish.start("wish")][-1] in (
        _HINTS if wish["at"] else _WISHES
    )
