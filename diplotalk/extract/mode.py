"""How a meeting was held: in person, by phone, by video, or not told."""

from __future__ import annotations

import re
from itertools import pairwise

from diplotalk.extract import literals
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.draft import Draft
from diplotalk.extract.reality import is_real
from diplotalk.extract.report import Passage
from diplotalk.text.fold import fold, lower


def mode_of(article: Article, draft: Draft, main: bool) -> tuple[str, tuple[Passage, ...]]:
    """The mode a sentence tells, video and phone before meeting face to face, with the trigger's passage; else the
    headline's, for a ``main`` meeting; else by talks."""
    events = [event for _, event in draft.tellings]
    told = [event for event in events if event.mode != "unknown"]
    for wanted in ("video", "phone"):
        if found := next((event for event in told if event.mode == wanted), None):
            return wanted, (article.passage(*found.at),)
    passages = (article.passage(*(told or events)[0].at),)
    headline = _title_mode(article, draft) if main else None
    if headline is not None:
        return headline, passages
    if main and not told and (screen := _of_lead(article, draft)) is not None:
        return screen
    if not told and (call := _in_call(article, draft)) is not None:
        return "phone", (call,)
    sidelines = any(_SIDELINES.search(article.small, x.start, x.end) for x, _ in draft.tellings)
    together = _signed_together(article, draft) or _spoke_in_town(article, draft)
    face_to_face = sidelines or told or _is_talks(article, draft) or together
    return "in-person" if face_to_face else "unknown", passages


# "In a 40-minute call on Tuesday, X told Y", "told Y in Tuesday's call"; not "a call for peace", "during a call on Y"
_IN_CALL = re.compile(
    r"\b(?:[Ii]n|[Dd]uring|[Oo]n) (?:an?|the|their|his|her|this|that|[A-Z]\w+day's)"
    r" (?:(?!courtesy|farewell|wake-up|roll|curtain)[a-z0-9-]+ ){0,3}call(?! (?:for|by|upon|of)\b)"
    r"(?! (?:on|to) (?![A-Z]))(?! on (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]+ [0-9]))"
)


def _in_call(article: Article, draft: Draft) -> Passage | None:
    """Where a sentence that tells of the meeting says that it was a call."""
    for line, _ in draft.tellings:
        call = _IN_CALL.search(article.folded, line.start, line.end) if line.paragraph >= 0 else None
        if call is not None and not any(a <= call.start() < b for a, b in line.quotes):
            return article.passage(*call.span())
    return None


# So many sentences before the telling may say how the talks were held.
_LEAD = 2


def _of_lead(article: Article, draft: Draft) -> tuple[str, tuple[Passage, ...]] | None:
    """``their diplomats said in consultations held via video link``, above the sentence that tells who held them."""
    told = min(line.start for line, _ in draft.tellings)
    for line in [x for x in article.lines if x.part in NEWS and x.start < told][-_LEAD:]:
        chunks = line.chunks
        if (call := _called_in(article, draft, line)) is not None:
            return call
        for talks, screen in pairwise(n for n in chunks.verbs if chunks.values[n][0] in ("noun", "mode")):
            shape, mode = chunks.values[screen][:2]
            beside = screen - talks < _BESIDE and chunks.values[talks][0] == "noun"
            other = _OF_OTHER.search(article.small, line.start, chunks.spans[screen][0])
            if (
                beside
                and shape == "mode"
                and mode in ("video", "phone")
                and other is None
                and is_real(chunks, talks, "noun", False)
                and all(m.country in draft.countries for m in line.mentions)
            ):
                return mode, (article.passage(*chunks.spans[screen]),)
    return None


# "has urged Japan in a tense phone call to", "during a video conference"
_IN_IT = re.compile(r"[aj@][tp]?[x0-]{0,3}$")


def _called_in(article: Article, draft: Draft, line: Line) -> tuple[str, tuple[Passage, ...]] | None:
    """``China's top diplomat has urged Japan in a phone call to ...`` of no land but those of the ``draft``."""
    chunks = line.chunks
    for n in chunks.verbs:
        if chunks.values[n][0] != "noun" or chunks.values[n][1] not in ("phone", "video"):
            continue
        where = chunks.spans[n]
        lands = {code for kind, v in zip(chunks.kinds, chunks.values, strict=True) if kind in "AC" for code in v}
        other = _OF_OTHER.search(article.small, line.start, where[0])
        spoken = any(a <= where[0] < b for a, b in line.quotes)
        own = other is None and not spoken and set(draft.countries) <= lands
        if own and _IN_IT.search(chunks.kinds, max(0, n - 5), n) and is_real(chunks, n, "noun", False):
            return chunks.values[n][1], (article.passage(*where),)
    return None


# So many chunks on from the talks: "the second consultations between the two countries, held virtually".
_BESIDE = 10
# "talks that followed a first round held by video link"
_OF_OTHER = re.compile(r"\b(?:after|follow(?:s|ed|ing)|first|previous|last|earlier|before)\b")
_SIDELINES = literals.headed("fims", r"(?:\b(?:sidelines|margins) of\b|\bface-to-face\b|\bin person\b)")


# "X's Call with Y", "phone talks"; a courtesy call and calling on somebody are visits.
_PHONE = re.compile(
    r"\b(?:tele)?phone\b|\btelephon|(?<!courtesy )(?<!farewell )\bcalls? (?:with|between|from|to)\b|[\w.]'?s? call$"
    r"|^in (?:\w+ )?call\b|by call\b|\bphone"
)
# "meets Greek, Omani counterparts, speaks to EU official over phone": the call is another matter.
_MEETS_TOO = re.compile(
    r"\b(?:meets?|met|receives?|received|hosts?|hosted)\b[^.]{1,120}(?:,| and) (?:speaks?|spoke|calls?|phones?)\b"
)
_VISIT = re.compile(r"\b(?:courtesy|farewell|introductory|protocol) (?:call|visit)|\bcalls? on\b")
_VIDEO = re.compile(r"\b(?:video|virtual(?!ly (?!on|with|in|by))|online)")
# "President receives new ambassador VIDEO", "(+VIDEO)", "Watch: ", "VIDEO - ": what the page shows
_SHOWN = re.compile(
    r"(?<![Bb][Yy])(?<![Vv][Ii][Aa])[\s+|/,-]+VIDEOS?$|[\[(]\+?\s?(?i:videos?)[\])]$|^[\[(]?(?i:videos?|watch)[\])]?\s?(?:[:|]+|-+(?=\s))"
)
# "China, India hold talks - People's Daily Online"
_OUTLET_BEHIND = re.compile(r" (?:-|\|) [^|]{2,40}\bonline$")
_MEETING = re.compile(r"\bmeeting\b(?: with (\w+))?")


def _title_mode(article: Article, draft: Draft) -> str | None:
    """The mode the headline tells of the main meeting."""
    title = _OUTLET_BEHIND.sub("", lower(_SHOWN.sub("", fold(article.headline_text))))
    if _VISIT.search(title):
        return "in-person"
    if _PHONE.search(title) and not _MEETS_TOO.search(title):
        return "phone"
    if _VIDEO.search(title):
        return "video"
    meeting = _MEETING.search(title)
    return "in-person" if meeting and not _is_other(article, draft, meeting[1]) else None


def _is_other(article: Article, draft: Draft, word: str | None) -> bool:
    """``says meeting with Kim being set`` above a call with somebody else."""
    named = [p for p in article.cast if word in p.words]
    return bool(named) and all(id(p) not in draft.people() for p in named)


# "X and his Danish counterpart, Y, signed a deal in Copenhagen"
_SIGNED = re.compile(r"\bsigned\b[^.;]{0,200}? in [A-Z](?![^.;]{0,80} in (?:19|20)[0-9]{2})")


def _signed_together(article: Article, draft: Draft) -> bool:
    """Does a sentence that names all of them tell what they signed, and where?"""
    people = draft.people()
    told = [x for x in article.lines if x.part in NEWS and people <= {id(m.person) for m in x.mentions}]
    return bool(people) and any(_SIGNED.search(article.folded, x.start, x.end) for x in told)


# "talked for four hours in Bangkok", "talked in Ankara today with"
_HOURS_IN_TOWN = re.compile(r"V(?:f[xB0a]{1,4})?(?:d?D)?j[K]")


# "the conversation with Y, special representative of his government, held in the capital on Wednesday"
_HELD_IN = re.compile(r"conversations?\b[^.;]{0,120}\b(?:held|took place) (?:in|at) (?:the |his |her )?[A-Z]")


# So many characters before it a telling may have its "in Muscat, where".
_WHERE_FAR = 160
# "has been in Muscat, where he and the minister talked through the fares"
_WHERE_THEY = re.compile(r"\b(?:in|to|at|visited|visiting) [A-Z][^.;]{0,60}, where (?!a |an )[^,.;]{0,60}$")


def _spoke_in_town(article: Article, draft: Draft) -> bool:
    """Is it told in which town they talked for hours, or "where" they talked?"""
    return any(
        _HOURS_IN_TOWN.match(x.chunks.kinds, x.chunks.at(event.at[0]))
        or _WHERE_THEY.search(article.folded, max(x.start, event.at[0] - _WHERE_FAR), event.at[0])
        or _HELD_IN.match(article.folded, event.at[0], x.end)
        for x, event in draft.tellings
    )


def _is_talks(article: Article, draft: Draft) -> bool:
    """Talks are held in a room; a conversation is what anybody has who spoke."""
    events = [event for _, event in draft.tellings if not article.small.startswith("conversation", event.at[0])]
    return any(event.event in ("talks", "meeting", "summit") for event in events)
