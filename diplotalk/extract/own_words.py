"""Meetings that somebody who is quoted tells of in the first person: "I met President X this morning," Y said."""

from __future__ import annotations

import re

from diplotalk.extract import frames
from diplotalk.extract.context import Article, Line
from diplotalk.extract.frames import Event
from diplotalk.extract.people import Mention

# "I met", "I have also had a very good meeting with"
_I_MET = re.compile(r"1v?x?V?[tx0-]{0,5}$")
# Told of these days, or as one tells of what has just been: "a very good call with"
_JUST = re.compile(
    r"\b(?:today|yesterday|tonight|just|earlier|this (?:morning|afternoon|evening|week)|last (?:night|evening)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|had (?:an? )?(?:very |really |quite |most |extremely |truly )*(?:good|great|productive|excellent|fruitful"
    r"|constructive|long|warm|frank|useful|positive|important|wonderful|substantive|detailed|open))\b"
)
# "I have met him many times" is of no day.
_HAVE_MET = re.compile(r"\bi(?: have|'ve) (?!just )[^.;]*$")
# So far behind the trigger its own day stands (characters).
_NEAR = 100
_SAID = re.compile("S")


def told_by_speaker(article: Article, line: Line, subject: Mention | None) -> list[Event]:
    """``"I met President X this morning," Y said``: Y and X. ``subject`` is whom "he said" would mean."""
    speaker = _speaker(line, subject) if line.quotes and "1" in line.chunks.kinds else None
    if speaker is None:
        return []
    found: list[Event] = []
    for start, end in line.quotes:
        if article.small.find("i ", start, end) >= 0:
            inside = [m for m in line.mentions if start <= m.start < end]
            told = frames.events(line.chunks, inside, speaker, False, (), article.folded)
            told = [e for e in told if start <= e.at[0] < end and _says_i_met(line, e, speaker)]
            found.extend(e for e in told if _of_these_days(article, start, end, e))
    return found


def _of_these_days(article: Article, start: int, end: int, event: Event) -> bool:
    """Is it told in the quotation ``start:end`` as what has just been?"""
    said = max(start, article.small.rfind("i ", start, event.at[0]))
    just = _JUST.search(article.small, said, min(end, event.at[1] + _NEAR))
    return just is not None and _HAVE_MET.search(article.small, start, event.at[1]) is None


def _says_i_met(line: Line, event: Event, speaker: Mention) -> bool:
    """Does "I" stand right before its trigger?"""
    at = next((n for n in line.chunks.verbs if line.chunks.spans[n] == event.at), None)
    if at is None or _I_MET.search(line.chunks.kinds, max(0, at - 8), at) is None:
        return False
    return event.sides[0] == [speaker] and all(m.person is not speaker.person for m in event.sides[1])


def _speaker(line: Line, subject: Mention | None) -> Mention | None:
    """Who says what is quoted in ``line``: the one beside the verb of saying outside the quotation."""
    chunks = line.chunks
    for match in _SAID.finditer(chunks.kinds):
        n = match.start()
        if any(a <= chunks.spans[n][0] < b for a, b in line.quotes):
            continue
        beside = next((m for m in line.mentions if n in (m.end, m.first - 1)), None)
        if beside is not None and beside.person is not None:
            return beside
        if chunks.kinds[max(0, n - 1) : n] == "h" or chunks.kinds[n + 1 : n + 2] == "h":
            return subject
    return None
