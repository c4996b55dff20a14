"""How old what a report tells is: of its own days, of last week, or gone by; and which month or year is a telling's."""

from __future__ import annotations

import re
from datetime import date, timedelta

from diplotalk.extract import dates
from diplotalk.extract.context import Article, Line
from diplotalk.extract.frames import Event

# A meeting dated further back than this many days before the report is background.
FRESH_DAYS = 8
# A whole day is written so (characters).
WHOLE_DAY = len("2021-05-04")

# Dates that tell one day.
DAYS = frozenset({"day", "weekday", "today", "yesterday"})


def is_recent(article: Article, day: dates.Day) -> bool:
    """Is it a whole day, and one of the last before the report's own or that itself?"""
    if article.anchor is None or len(day.iso) < WHOLE_DAY:
        return False
    return 0 <= (article.anchor - date.fromisoformat(day.iso)).days <= FRESH_DAYS


def is_gone_by(article: Article, mention: dates.DateMention) -> bool:
    """Is it a bare month or year that is neither the report's own nor that of the days before?"""
    if article.anchor is None or mention.kind not in ("month", "year"):
        return False
    recent = {article.anchor.month, (article.anchor - timedelta(days=FRESH_DAYS)).month}
    other_year = mention.year is not None and mention.year != article.anchor.year
    return other_year or mention.month not in (None, *recent)


def is_last_week(article: Article, mention: dates.DateMention) -> bool:
    """``held talks last week``: news at the head of a report."""
    return article.small[mention.start : mention.end] == "last week"


# How far a year may stand from the trigger and its persons (characters) to be the meeting's own.
_YEAR_REACH = 45


def reach(line: Line, event: Event) -> tuple[int, int]:
    """The stretch of the sentence around the trigger and its persons in which a year is the meeting's."""
    here = [m for m in event.people if line.start <= m.start < line.end]
    start = min([event.at[0], *(m.start for m in here)]) - _YEAR_REACH
    end = max([event.at[1], *(m.stop for m in here)]) + _YEAR_REACH
    return max(start, line.start), min(end, line.end)


def own_date(article: Article, line: Line, event: Event, mention: dates.DateMention) -> bool:
    """A bare month or year is the meeting's only when it stands by it: not "the credit line offered in 2016"."""
    if mention.kind not in ("month", "year"):
        return True
    if mention.end <= event.at[0] and _IN_MONTH_THEY.fullmatch(article.small, mention.end, event.at[0]):
        return True
    if is_of_aside(article, event, mention.start, mention.end):
        return False
    start, end = reach(line, event)
    return start <= mention.start < end and not _OF_PAPER.search(article.small, event.at[1], mention.start)


# "Harthy, the first Omani guest since a coup in 2017, met": more than a place and a day between the commas
_ASIDE = re.compile(r",? (?!in |on |at |during )[^,;.]{12,120}")
_YEAR_TO_COMMA = re.compile(r"(?: (?:19|20)[0-9]{2})?,")


def is_of_aside(article: Article, event: Event, start: int, end: int) -> bool:
    """Does the month or year ``start:end`` stand in what is told of somebody between two commas before the trigger?"""
    before = [m.stop for m in event.people if m.stop < start]
    if end > event.at[0] or not before or not _YEAR_TO_COMMA.match(article.folded, end):
        return False
    return article.folded.startswith(",", before[-1]) and bool(_ASIDE.fullmatch(article.folded, before[-1], start))


# Between who met and their own day stands at most where.
_WHERE = re.compile(r"(?: (?:in|at) (?:the )?[A-Z][\w' -]{1,30}?)?(?: (?:in|on|of))? ?")


def stands_beside(article: Article, line: Line, event: Event, mention: dates.DateMention) -> bool:
    """``met Y in March``, ``met Y in Oslo last month``; not ``held talks with Y on the accord signed last month``."""
    behind = [m.stop for m in event.people if line.start <= m.start and m.stop <= mention.start]
    return _WHERE.fullmatch(article.folded, max([event.at[1], *behind]), mention.start) is not None


# "In December the foreign ministers of Fiji and Oman held talks"
_IN_MONTH_THEY = re.compile(
    r" the (?:[\w'-]+ ){0,3}(?:ministers|leaders|presidents|officials|delegations|premiers|chiefs|heads|envoys)"
    r"(?: (?:of|from) [^,;.]{3,60})? (?:held |had |met |conducted )?"
)
# "discussed the agreements, reached during the summit in December 2019": the month of the papers, not of the talks.
_OF_PAPER = re.compile(
    r"\b(?:reached|adopted|concluded|launched|established|signed|made) (?:at|in|during|on|by|back)\b"
)
