"""Dates as reports write them, each with its range; and the day they mean, never a guessed one.

dateutil is not asked here: it takes the sign of ``GMT+8`` for its opposite, a bare year for today's day of that year,
and "on Tuesday" for the next one. A weekday in a news report is the most recent such day, counting the day of
publication.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import zip_longest
from typing import NamedTuple

from diplotalk.extract import literals
from diplotalk.lexicon.load import Hit, lexicon
from diplotalk.text.fold import fold, lower

_YEAR = r"(?:19|20)[0-9]{2}"
_DAY = r"([0-3]?[0-9])(?:st|nd|rd|th)?"
_RANGE = rf"{_DAY}(?: ?(?:-|to|and|through) ?{_DAY})?"
_AFTER_MONTH = re.compile(rf"\.? {_RANGE}(?![0-9]|:[0-9])(?:[,.]? ?(?:Juche [0-9]+ \()?({_YEAR})\b)?")
_BEFORE_MONTH = re.compile(rf"(?<![0-9/.$:-]){_RANGE}(?:(?: of)? |-)$")
_YEAR_AFTER = re.compile(rf"(?:\.?,? (?:of )?|-)({_YEAR})\b")
_MONTH_ALONE = re.compile(r"\b(?:[Ii]n|[Ss]ince) (?:early |late |mid-)?$")
_SINCE = re.compile(r"\b[Ss]ince (?:early |late |mid-)?$")
# No look-behind or repeat at the head: a pattern that begins with a digit or a letter is looked for many times as fast.
_NUMERIC = re.compile(r"([0-9][0-9]{0,3})([-./])([0-9]{1,2})\2([0-9]{1,4})(?![0-9/])")
_THE_DAY = (
    r"the ([0-3]?[0-9])(?:st|nd|rd|th)\b"
    r"(?! (?:anniversary|birthday|day(?! of [A-Z])|year|round|edition|floor|century|meeting|session|summit)\b)"
)
_BARE_DAY = re.compile("[Oo]n " + _THE_DAY)
# "on the afternoon of the 21st"; looked for only where one of the words stands.
_PARTS_OF_DAY = ("morning of the ", "afternoon of the ", "evening of the ", "night of the ")
_PART_OF_DAY = re.compile("(?:morning|afternoon|evening|night) of " + _THE_DAY)
_BARE_YEAR = re.compile(rf"in ({_YEAR})\b(?!-)")
# A number after one of these is the middle of another: 3.2021-04-05.
_NO_HEAD = frozenset("0123456789/.-")
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")
_NEXT = re.compile(r"(?:by|until|from|starting|coming) $")


# "The ministers met in Suva from Friday": the first day of what has been.
_RAN_FROM = re.compile(r"\b(?:met|held|talked|ran|lasted|gathered|convened|took place)\b(?:(?! to )[^.;,])* from $")
_REACH = 60
# "on a wet Tuesday in October 1973": which one is not told.
_IN_A_MONTH = re.compile(
    r" (?:\w+ )?(?:in|of) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October"
    rf"|November|December),?(?: of)? {_YEAR}\b"
)


class DateMention(NamedTuple):
    """A date in the text.

    ``kind``: day, month, year, weekday, past-weekday, today, yesterday, before, sameday, week, past, since or soon.

    ``year``, ``month``, ``day`` and ``last`` (the last day of a range) are as written, None where nothing is written;
    ``weekday`` counts from Monday, 0; ``ago`` counts the days that "yesterday" and its like lie back.
    """

    start: int
    end: int
    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last: int | None = None
    weekday: int | None = None
    ago: int = 1


class Day(NamedTuple):
    """A resolved date: ISO text (``2021``, ``2021-04`` or ``2021-04-03``), the last day of a range, and how."""

    iso: str
    last: str | None
    basis: str


def find(folded: str, hits: Sequence[Hit]) -> list[DateMention]:
    """The dates of a text in order; what is no day of the calendar (Feb. 30) is left out.

    ``hits`` are the lexicon's readings of the same text; only its calendar words are looked at.
    """
    found = [_numeric(m) for m in _NUMERIC.finditer(folded) if folded[m.start() - 1 : m.start()] not in _NO_HEAD]
    found.extend(DateMention(*m.span(), "day", day=int(m[1])) for m in _BARE_DAY.finditer(folded))
    if literals.present(_PARTS_OF_DAY, folded):
        found.extend(DateMention(*m.span(), "day", day=int(m[1])) for m in _PART_OF_DAY.finditer(folded))
    found.extend(DateMention(*m.span(), "year", int(m[1])) for m in _BARE_YEAR.finditer(folded))
    found.extend(_calendar(hit, folded) for hit in hits if hit.entry.kind in "DM")
    return _without_its_weekday(sorted((m for m in found if m is not None), key=lambda m: m.start), folded)


# "Saturday, June 12, 2010", "Saturday 12 June 2010"
_TO_FULL_DAY = frozenset({", ", " ", " the "})


def _without_its_weekday(found: list[DateMention], folded: str) -> list[DateMention]:
    """``Saturday, June 12, 2010`` under a photograph is that day alone, not also the Saturday before the report."""
    return [
        m
        for m, behind in zip_longest(found, found[1:])
        if behind is None
        or m.kind != "weekday"
        or not (behind.year and behind.day)
        or folded[m.end : behind.start] not in _TO_FULL_DAY
    ]


def _numeric(match: re.Match[str]) -> DateMention | None:
    """``2021-04-03``, ``13.10.2021``, ``10/13/2021``; day before month where both readings are possible."""
    a, b, c = int(match[1]), int(match[3]), int(match[4])
    if len(match[1]) == 4:
        return _day(*match.span(), a, b, c, None)
    if len(match[4]) != 4:
        return None
    day, month = (b, a) if b > 12 and match[2] == "/" else (a, b)
    return _day(*match.span(), c, month, day, None)


def _calendar(hit: Hit, folded: str) -> DateMention | None:
    form, number = hit.entry.value
    if form == "month":
        return _month(hit, int(number), folded)
    if form == "weekday" and _NEXT.search(folded, max(0, hit.start - 14), hit.start):
        form = "weekday" if _RAN_FROM.search(folded, max(0, hit.start - _REACH), hit.start) else "soon"
    if form == "weekday" and _IN_A_MONTH.match(folded, hit.end):
        return None
    if form == "yesterday":
        return DateMention(hit.start, hit.end, form, ago=int(number or 1))
    return DateMention(hit.start, hit.end, form, weekday=int(number) if number else None)


def _month(hit: Hit, month: int, folded: str) -> DateMention | None:
    after = _AFTER_MONTH.match(folded, hit.end)
    if after:
        day, last, year = (int(n) if n else None for n in after.groups())
        return _day(hit.start, after.end(), year, month, day or 0, last)
    year_after = _YEAR_AFTER.match(folded, hit.end)
    year = int(year_after[1]) if year_after else None
    end = year_after.end() if year_after else hit.end
    before = _BEFORE_MONTH.search(folded, max(0, hit.start - 16), hit.start)
    if before:
        return _day(before.start(), end, year, month, int(before[1]), int(before[2]) if before[2] else None)
    if _SINCE.search(folded, max(0, hit.start - 12), hit.start):
        return DateMention(hit.start, hit.end, "since", year, month)
    if year or _MONTH_ALONE.search(folded, max(0, hit.start - 10), hit.start):
        return DateMention(hit.start, end, "month", year, month)
    return None


def _day(start: int, end: int, year: int | None, month: int, day: int, last: int | None) -> DateMention | None:
    if not exists(year or 2000, month, day):
        return None
    if last is not None and (last <= day or not exists(year or 2000, month, last)):
        last = None
    return DateMention(start, end, "day", year, month, day, last)


def exists(year: int, month: int, day: int) -> bool:
    """Is there such a day in the calendar?"""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def most_recent(weekday: int, day: date) -> date:
    """The last ``weekday`` (Monday is 0) up to ``day`` and including it."""
    return day - timedelta((day.weekday() - weekday) % 7)


def nearest_year(month: int, day: int, anchor: date) -> date | None:
    """``month`` and ``day`` in the year that brings them closest to ``anchor``; None for Feb. 29 out of leap years."""
    found = [date(y, month, day) for y in (anchor.year - 1, anchor.year, anchor.year + 1) if exists(y, month, day)]
    return min(found, key=lambda d: abs(d - anchor), default=None)


_OLDEST = 1600


def published(text: str | None) -> date | None:
    """The day in a ``published`` value: ISO, or any full date our patterns know, else what dateutil makes of it.

    None when year, month or day is not written. dateutil sees at most 60 characters and two defaults, so that it
    cannot fill in what is missing.
    """
    if not text:
        return None
    if _ISO_DAY.match(text):
        day = _iso(text[:10])
        # No report is so old, and no day of another year could be reckoned from it.
        return day if day is not None and day.year >= _OLDEST else None
    folded = fold(text[:60])
    for mention in find(folded, list(lexicon().hits(folded, lower(folded)))):
        if mention.kind == "day" and mention.year and mention.month and mention.day:
            return date(mention.year, mention.month, mention.day)
    return _by_dateutil(text[:60])


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _by_dateutil(text: str) -> date | None:
    import warnings
    from datetime import datetime

    from dateutil import parser

    found = set()
    with warnings.catch_warnings():
        # "ET", "IST": a zone it does not know changes no day.
        warnings.simplefilter("ignore")
        for default in (datetime(2000, 1, 1), datetime(2003, 2, 2)):
            try:
                found.add(parser.parse(text, default=default).date())
            except (ValueError, OverflowError, ArithmeticError, TypeError):
                return None
    return found.pop() if len(found) == 1 else None
