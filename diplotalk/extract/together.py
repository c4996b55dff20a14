"""Two office-holders whom one sentence tells together: in one place on one day, or at a gathering and its day."""

from __future__ import annotations

import re

from diplotalk.extract import towns
from diplotalk.extract.context import Article, Line
from diplotalk.extract.pairs import joined
from diplotalk.extract.people import Mention
from diplotalk.extract.recency import is_recent

# What a sign shows, the sentence it stands in and its range.
Sign = tuple[str, Line, tuple[int, int]]

# "During the discussions, the ministers are expected to"
EXPECTED = re.compile(
    r"[^.;]{0,40}\b(?:(?:is|are|was|were) (?:expected|due|scheduled|set|likely) to|will|(?:been|was|were) planned"
    r"|(?:is|are) (?:set|being|due|scheduled|planned))\b"
)

# What two do in one town on one day without having met there.
_NOT_MET = re.compile(
    r"\b(?:arriv\w+|left|depart\w+|flew|condemn\w+|denounc\w+|deplor\w+|statements?|letters?|messages?|killed|died"
    r"|injured|wounded|arrested|elected|appointed|sworn|charged|sentenced|accus\w+|mourn\w+|funeral|voted|absent"
    r"|tweet\w*|posted|nominat\w+|candidates?|won|lost|born|sacked|resigned)\b"
)


_GATHERING = (
    r"(?:talks|meeting|session|visit|call|conversation|engagement|exchange|discussions?|round|encounter|audience"
    r"|reception|interaction|sit-down|get-together|dialogue|consultations)"
)
_OF_ONE_HOUSE = (
    r"(?:cabinet|party|parliament\w*|council|press|news|media|assembly|congress|senate|court|security|state|summit"
    r"|telephone)"
)
# "told his guest at the session of the border committee", "dropped in for talks", "during the ambassador's call on"
_AT_MEETING = re.compile(
    r"\b(?:(?:at|during|in|after|following|from|through) (?:an?|the|their|his|her|its|this|that|[\w-]+'s)"
    rf" (?:(?!{_OF_ONE_HOUSE}\b)[\w'-]+ ){{0,4}}{_GATHERING}\b|\bfor (?:[\w-]+ )?(?:talks|discussions)\b)"
    # What is said of talks "with" or "between" them is read as such; the sessions of the nations are of many.
    r"(?! (?:with|between|among|of (?:the )?(?:un|united|security|general|council|cabinet|parliament|assembly|congress"
    r"|league|union|conference|forum|leaders)\b))"
)
# So many sentences from the top tell it; so far before the gathering a word may put it off (characters).
_TOP, _BEFORE = 5, 200
_NOT_YET = re.compile(
    r"\b(?:will|would|may|might|could|should|not|never|no|expected|due|scheduled|planned|planning|ahead of|before|if"
    r"|until|unless|refused|cancelled|canceled|postponed|called off|dates?|agenda|preparations? for|possibility"
    r"|prospects?|invited|proposed|to (?:attend|hold|have|meet)|last (?:week|month|year)|(?:weeks|months|years) ago"
    r"|skipped|boycotted)\b"
)


def at_gathering(article: Article, story: list[Line], pair: list[Mention]) -> list[Sign]:
    """``X gave Y the assurance at the session of their commission yesterday``: both, a gathering, and its day."""
    members = {id(m.person) for m in pair}
    found = []
    for line in story[:_TOP]:
        if not members <= {id(m.person) for m in line.mentions} or "m" in line.chunks.kinds:
            continue
        days = [article.resolve(m) for m in article.dates_in(line.start, line.end) if m.kind in _DAYS]
        away = _NOT_MET.search(article.small, line.start, line.end)
        if away is not None or not any(day is not None and is_recent(article, day) for day in days):
            continue
        for match in _AT_MEETING.finditer(article.small, line.start, line.end):
            spoken = any(a <= match.start() < b for a, b in line.quotes)
            if article.folded[match.start() : match.end()].rpartition(" ")[2][:1].isupper():
                continue  # "at the London Stock Exchange"
            planned = _NOT_YET.search(article.small, max(line.start, match.start() - _BEFORE), match.start())
            if not spoken and planned is None and not EXPECTED.match(article.small, match.end(), line.end):
                found.append(("meeting", line, match.span()))
    return found


def in_one_place(article: Article, story: list[Line], pair: list[Mention]) -> list[Sign]:
    """``It took X and his Omani peer Y five hours in the Customs building here Tuesday``: joined, placed, dated."""
    found = []
    members = {id(m.person) for m in pair}
    for line in story:
        here = [m for m in line.mentions if id(m.person) in members]
        if len({id(m.person) for m in here}) < len(members) or "m" in line.chunks.kinds:
            continue
        first, second = here[0], next(m for m in here if m.person is not here[0].person)
        beside = "&" in line.chunks.kinds[first.end : second.first]
        if not beside or not joined(line.chunks.kinds, first.end, second.first):
            continue
        days = [article.resolve(m) for m in article.dates_in(line.start, line.end) if m.kind in _DAYS]
        dated = any(day is not None and is_recent(article, day) for day in days)
        placed = towns.in_line(article, line) is not None or _HERE.search(article.small, line.start, line.end)
        away = _NOT_MET.search(article.small, line.start, line.end)
        spoken = any(a <= first.start < b for a, b in line.quotes)
        if dated and placed and away is None and not spoken:
            found.append(("together", line, (first.start, second.stop)))
    return found


_DAYS = frozenset({"day", "weekday", "today", "yesterday"})
_HERE = re.compile(r"\bhere\b")
