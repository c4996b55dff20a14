"""Meetings that a report denies, calls off or puts on an agenda: what is told of them is no news of a meeting."""

from __future__ import annotations

import re

from diplotalk.extract import literals
from diplotalk.extract.context import Article, Line
from diplotalk.extract.frames import Event
from diplotalk.extract.memory import Memory

# "Reports about a secret meeting between X and Y are untrue."
_DENIED = literals.headed(
    "abdfinrtuw",
    r"\b(?:untrue|baseless|unfounded|fabricated|no truth|not true|false reports?|fake news|refuted"
    r"|(?:denied|denies)(?: (?:on )?\w+day)? (?:that|reports|having|any|media)|denied (?:\w+ ){1,2}reports"
    r"|(?:denied|rejected|dismissed) an? (?:[\w-]+ ){0,3}report that"
    r"|(?:dismissed|rejected)(?: (?:on )?\w+day)? (?:an? )?(?:reports?|rumou?rs?|claims?|as)"
    r"|there (?:was|were) no such|no such (?:meeting|talks|call) (?:was|had|took)"
    r"|did not take place|never took place|are false|is false|was false)\b",
)
_DENIALS = (
    *("untrue", "baseless", "unfounded", "fabricated", "no truth", "not true", "false", "fake news", "refuted"),
    *("denied", "denies", "dismissed", "rejected", "no such", "did not take place", "never took place"),
)
# "The meeting which the chiefs were to have held will not take place"
_CALLED_OFF = re.compile(
    r"\b(?:meeting|talks|summit|session|visit|call|round|trip)\b(?:(?! that | said )[^.;]){0,140}"
    r" will (?:not|no longer) (?:take place|be held|go ahead|proceed)\b"
    r"|\bcall\b[^.;]{0,60} (?:went|gone) unanswered\b"
)
# "The agenda includes talks with": still to come.
_AGENDA = literals.headed(
    "aips",
    r"\b(?:agenda|programme|program|itinerary|schedule)(?: of the visit)? (?:also )?(?:includes|features|provides)"
    r"|\b(?:is|are) (?:also )?on the (?:agenda|schedule|programme|program|cards|itinerary)\b",
)


# "On the agenda of X's visit this week: talks with Y"
_OPENS_AGENDA = re.compile(
    r"on the (?:agenda|programme|program|schedule|itinerary) (?:of|for|during) [^.;:]{0,80}?\b(?:visit|trip|tour)\b"
)


def not_denied(article: Article, line: Line, told: list[Event], memory: Memory) -> list[Event]:
    """The events ``told`` by a sentence that neither it nor one before denies or leaves for a day to come.

    Keeps in ``memory`` who has been said not to have met.
    """
    here = (article.small, line.start, line.end)
    may_deny = told or len(line.mentions) > 1 or line.chunks.verbs
    denied = _DENIED.search(*here) if may_deny and literals.stand(_DENIALS, *here) else None
    if denied is not None:
        if _denies_meeting(article, line, denied):
            named = {id(m.person) for m in line.mentions if m.person is not None}
            memory.denied.extend(who for who in (named, *(event.members() for event in told)) if len(who) > 1)
            memory.refuted |= "w" not in line.chunks.kinds[line.chunks.at(denied.end()) :]
        return []
    if told and (_AGENDA.search(*here) or _OPENS_AGENDA.match(*here) or _CALLED_OFF.search(*here)):
        return []
    if memory.refuted and _HEARSAY.search(article.small, line.start, line.end):
        return []
    # "A newspaper had reported that the two held talks": what has been denied before.
    return [event for event in told if event.members() not in memory.denied] if memory.denied else told


# "The meeting, scheduled to take place on Friday", "The upcoming talks"; not "The meeting, set to last an hour, ran on"
_STILL_TO_BE_HELD = re.compile(
    r"the (?:[\w-]+ )?(?:meeting|talks|summit|call|encounter),? (?:which (?:is|was) )?(?:scheduled|set|due|slated)"
    r" (?:to (?:take place|begin|start|happen|be held)|for|on)\b"
    r"|the (?:upcoming|planned|forthcoming|scheduled) (?:meeting|talks|summit|call|encounter)\b"
)


def is_put_ahead(article: Article, line: Line) -> bool:
    """``The meeting, scheduled to take place on Friday, will focus on``: what the head just told is still to come."""
    return _STILL_TO_BE_HELD.match(article.small, line.start, line.end) is not None


# "A website reported on Tuesday that X had spent four hours with Y", below a denial that names neither
_HEARSAY = re.compile(
    r"\b(?:website|newspaper|paper|daily|report|reports|media|channel|broadcaster|outlet|magazine|post|tweet|article)\b"
    r"[^.\"]{0,60}\b(?:reported|claimed|alleged|asserted|said)\b[^.\"]{0,30}\bthat\b"
)
_REPORTS = re.compile(r"\b(?:reports?|claims?|rumou?rs?|information)\b")


def _denies_meeting(article: Article, line: Line, denied: re.Match[str]) -> bool:
    """``dismissed reports that X had met Y``, ``Reports of talks between X and Y are untrue``; no rift."""
    told = [line.chunks.spans[n][0] for n in line.chunks.verbs if line.chunks.kinds[n] == "V"]
    if any(at > denied.end() for at in told):
        return True
    if _REPORT_THAT.match(article.small, denied.end(), line.end):
        return True
    reports = _REPORTS.search(article.small, line.start, denied.start())
    return reports is not None and any(reports.end() < at < denied.start() for at in told)


# "dismissed as fiction a report on social media that"
_REPORT_THAT = re.compile(r"[^.;]{0,60}\b(?:reports?|claims?|rumou?rs?|post)\b[^.;]{0,40}\bthat\b")
