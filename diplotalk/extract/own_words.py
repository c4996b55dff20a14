"""Meetings that somebody who is quoted tells of in the first person: "I met President X this morning," Y said."""

from __future__ import annotations

import re

from diplotalk.extract import frames
from diplotalk.extract.context import Article, Line
from diplotalk.extract.frames import Event
from diplotalk.extract.people import Mention

# "I met", "I have also had a very good meeting with", "I have today met"; and what may stand before the "I" of a main
# clause: "Today I met", "and I met", not "when I met", "wish I had met", "refused to say I met".
_I_MET = re.compile(r"(?:^|[\",:D0&M-])1v?[xD]?V?[tx0-]{0,5}$")
# Told of these days, or as one tells of what has just been: "a very good call with"
_JUST = re.compile(
    r"\b(?:today|yesterday|tonight|just|earlier|this (?:morning|afternoon|evening|week)|last (?:night|evening)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|had (?:an? )?(?:very |really |quite |most |extremely |truly )*(?:good|great|productive|excellent|fruitful"
    r"|constructive|long|warm|frank|useful|positive|important|wonderful|substantive|detailed|open))\b"
)
# "I have met him many times" is of no day, "when I was a student" of long ago.
_LONG_AGO = re.compile(
    r"\b(?:many|several|a few|countless) times\b|\boften\b|\bover the years\b|\b(?:years|months) ago\b"
    r"|\blast (?:year|month)\b"
    r"|\bwhen i was\b|\bin my (?:youth|first|last)\b|\bin (?:19|20)[0-9]{2}\b|\bonce\b"
)
# Where the clause with "I met" ends: what follows is told of something else.
_NEXT_CLAUSE = re.compile(
    r"[;.]|,? (?:and|but|who|which|when) (?:i|he|she|it|we|they|the|today|yesterday|now|then|was|is)\b"
)
_I = re.compile(r"\bi(?:'ve|'d)?\b")


def told_by_speaker(article: Article, line: Line, subject: Mention | None) -> list[Event]:
    """``"I met President X this morning," Y said``: Y and X. ``subject`` is whom "he said" would mean."""
    if not line.quotes or "1" not in line.chunks.kinds:
        return []
    found: list[Event] = []
    for start, end in line.quotes:
        speaker = _speaker(line, start, end, subject)
        if speaker is None or _I.search(article.small, start, end) is None:
            continue
        inside = [m for m in line.mentions if start <= m.start < end]
        told = frames.events(line.chunks, inside, speaker, False, (), article.folded)
        told = [e for e in told if start <= e.at[0] < end and _says_i_met(line, e, speaker)]
        found.extend(e for e in told if _of_these_days(article, start, end, e))
    return found


def _of_these_days(article: Article, start: int, end: int, event: Event) -> bool:
    """Is it told in the quotation ``start:end`` as what has just been?"""
    said = [match.start() for match in _I.finditer(article.small, start, event.at[0])]
    partner = max((m.stop for m in event.sides[1]), default=event.at[1])
    clause = _NEXT_CLAUSE.search(article.small, max(partner, event.at[1]), end)
    closed = clause.start() if clause is not None else end
    here = max(start, said[-1] - len("yesterday ")) if said else start
    return _JUST.search(article.small, here, closed) is not None and _LONG_AGO.search(article.small, here, end) is None


def _says_i_met(line: Line, event: Event, speaker: Mention) -> bool:
    """Does "I" stand right before its trigger?"""
    at = next((n for n in line.chunks.verbs if line.chunks.spans[n] == event.at), None)
    if at is None or _I_MET.search(line.chunks.kinds, max(0, at - 8), at) is None:
        return False
    if not event.sides[1] or "&" in line.chunks.kinds[at : event.sides[1][0].first]:
        return False  # "I met with my staff and Y was furious"
    return event.sides[0] == [speaker] and all(m.person is not speaker.person for m in event.sides[1])


def _speaker(line: Line, start: int, end: int, subject: Mention | None) -> Mention | None:
    """Who says what is quoted in ``start:end``: an office-holder beside the verb of saying next to the quotation."""
    chunks = line.chunks
    spoken = [
        n
        for n, kind in enumerate(chunks.kinds)
        if kind == "S" and not any(a <= chunks.spans[n][0] < b for a, b in line.quotes)
    ]
    spoken.sort(key=lambda n: min(abs(chunks.spans[n][0] - end), abs(start - chunks.spans[n][1])))
    for n in spoken[:1]:
        beside = next((m for m in line.mentions if n in (m.end, m.first - 1) or chunks.kinds[m.end : n] == "v"), None)
        if beside is None and "h" in (chunks.kinds[max(0, n - 1) : n], chunks.kinds[n + 1 : n + 2]):
            beside = subject
        if beside is not None and beside.person is not None and beside.person.titles:
            return beside
    return None
