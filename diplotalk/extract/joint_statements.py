"""A joint statement in the first person: ``We, President X and Prime Minister Y, today agreed``, and who says "we"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from diplotalk.extract import people
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.frames import Event
from diplotalk.extract.people import Mention
from diplotalk.text.fold import fold, lower

# "We, President X, and Prime Minister Y, today reaffirmed"
_WE_THE = re.compile(r"we, [^.;\"]{10,300}? (?=today|met|agreed|gathered|convened|discussed|held)")
# "Joint Statement by President X and Sultan Y", "Statement of the President of the Commission X and the Prime Minister"
_STATEMENT = re.compile(r"\b(?:joint (?:press )?)?statement (?:of|by|from|between) ")
# What those who say "we" did face to face on the day: "We agreed today to", "Today we met in", "We discussed"
_WE_DID = re.compile(
    r"\bwe (?:have )?(?:met|discussed|held (?:talks|a meeting|discussions)|reviewed|exchanged views|agreed today"
    r"|today (?:met|agreed|discussed|reaffirmed))\b|\btoday,? we (?:met|agreed|discussed|reaffirmed)\b"
)
_FROM_AFAR = re.compile(r"\b(?:phone|telephone|video|virtually|online)\b")
# So many sentences into the text it is told what "we" did.
_HEAD = 8
_LANDS_OF_TITLE = re.compile(r"C(?:-C)+")


def is_of_statement(title: str) -> bool:
    """Is a record's headline that of somebody's statement, so that it names them all?"""
    return _STATEMENT.search(lower(fold(title))) is not None


def find(article: Article) -> tuple[Line, Event] | None:
    """Those who made the statement, and the sentence that tells what they did together; None if none does."""
    news = [x for x in article.lines if x.part in NEWS][:_HEAD]
    told = _opened_by_we(article, news[0]) if news else None
    told = told or _under_title(article, news)
    if told is None:
        return None
    line, who, at = told
    _by_lands_of_title(article, who)
    lands = {m.country for m in who} - {None}
    if len(lands) < 2 or any(_FROM_AFAR.search(article.small, x.start, x.end) for x in news):
        return None
    return line, Event((who[:1], who[1:]), (), "unknown", "talks", at, "noun")


def _opened_by_we(article: Article, line: Line) -> tuple[Line, list[Mention], tuple[int, int]] | None:
    opened = _WE_THE.match(article.small, line.start, line.end)
    who = _persons(m for m in line.mentions if opened is not None and m.start < opened.end())
    return (line, who, (line.start, line.start + len("we"))) if len(who) > 1 and opened is not None else None


def _under_title(article: Article, news: list[Line]) -> tuple[Line, list[Mention], tuple[int, int]] | None:
    who = _of_title(article)
    for line in news if len(who) > 1 else ():
        did = _WE_DID.search(article.small, line.start, line.end)
        if did is not None and not any(a <= did.start() < b for a, b in line.quotes):
            return line, who, did.span()
    return None


def _of_title(article: Article) -> list[Mention]:
    """Whose statement a headline in the text or that of the record says it is."""
    for line in article.lines:
        if line.part == "title" and _STATEMENT.search(article.small, line.start, line.end):
            return _persons(line.mentions)
    if article.headline is None or article.headline.paragraph >= 0 or not is_of_statement(article.headline_text):
        return []
    title = lower(fold(article.headline_text))
    found = _persons(people.mentions(article.cast, article.headline.chunks, title))
    return [replace(m, first=0, end=0, start=0, stop=0, title=None) for m in found]


def _persons(mentions: Iterable[Mention]) -> list[Mention]:
    return [m for m in mentions if m.person is not None and m.person.titles]


def _by_lands_of_title(article: Article, who: list[Mention]) -> None:
    """``Kenya-Oman-Fiji Joint Statement``: as many lands as persons, in their order where those known agree with it."""
    chunks = article.headline.chunks if article.headline is not None else None
    if chunks is None or _LANDS_OF_TITLE.search(chunks.kinds) is None:
        return
    codes = [value for kind, value in zip(chunks.kinds, chunks.values, strict=True) if kind == "C"]
    if len(codes) != len(who) or any(m.country not in (None, *code) for m, code in zip(who, codes, strict=True)):
        return
    for mention, code in zip(who, codes, strict=True):
        if mention.person is not None and not mention.person.countries and len(code) == 1:
            mention.person.countries, mention.person.guessed = code, True
