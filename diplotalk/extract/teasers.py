"""A teaser of a sentence or two: who met stands in the record's headline alone, the text speaks of "the meeting"."""

from __future__ import annotations

import re
from dataclasses import replace

from diplotalk.extract import frames, name_lands, people
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.draft import Draft, of_parties
from diplotalk.extract.event_days import event_day
from diplotalk.extract.frames import Event
from diplotalk.extract.parties import guess_own, party_of
from diplotalk.extract.people import Mention
from diplotalk.text.fold import fold, lower

# A teaser has no more sentences than this; a report tells of its meeting itself. No headline has more chunks.
_TEASER, _HEADLINE = 2, 40
_THE_MEETING = re.compile(
    r"\b(?:talks|meeting|met|summit|call|conversation|discussions|visit|encounter|negotiations|spoke|held)\b"
)
_NOT_YET = re.compile(
    r"\b(?:ahead of|before|upcoming|planned|next|will|would|could|may|might|to (?:hold|meet)|cancel\w*|postpone\w*|no"
    r"|called off|put off|due|scheduled|expected|set to|nixed|scrapped"
    r"|not|never|last (?:week|month|year)|(?:weeks|months|years) (?:ago|after))\b"
)
_TOGETHER = frozenset({"verb", "verb-meet", "receive", "speak"})


def of_headline(article: Article) -> Draft | None:
    """``Kenya's Odera meets Omani minister`` above ``The meeting comes amid growing ties``: the two of the headline."""
    headline = article.headline
    news = [x for x in article.lines if x.part in NEWS]
    if headline is None or headline.paragraph >= 0 or not 0 < len(news) <= _TEASER:
        return None
    if len(headline.chunks.kinds) > _HEADLINE:
        return None
    spoken_of = next(((x, told) for x in news if (told := _speaks_of(article, x)) is not None), None)
    if spoken_of is None or any(_NOT_YET.search(article.small, x.start, x.end) for x in news):
        return None
    line, at = spoken_of
    event = _told_in_headline(article, headline, at)
    if event is None:
        return None
    parties = [party_of(m) for m in event.people]
    guess_own(article, parties)
    if None in {p.country for p in parties} or len({p.country for p in parties}) < 2:
        return None
    draft = of_parties(parties)
    draft.day, draft.day_spans = event_day(article, line, event, None)
    draft.tellings.append((line, event))
    return draft


def _speaks_of(article: Article, line: Line) -> tuple[int, int] | None:
    """Where the sentence speaks of a meeting."""
    told = _THE_MEETING.search(article.small, line.start, line.end)
    return told.span() if told is not None else None


def _told_in_headline(article: Article, headline: Line, at: tuple[int, int]) -> Event | None:
    """The first meeting that the headline tells, of two sides at least; its words have no place in the text: 0 to 0."""
    title = fold(article.headline_text)
    _introduce(article, headline)
    found = people.mentions(article.cast, headline.chunks, lower(title))
    for event in frames.events(headline.chunks, found, None, True, [], title):
        if (event.shape in _TOGETHER or _is_held(headline, event)) and all(event.sides):
            left, right = ([_placeless(m) for m in side] for side in event.sides)
            return replace(event, sides=(left, right), at=at)
    return None


def _is_held(headline: Line, event: Event) -> bool:
    """``holds talks with``, not ``FM's meeting with Y nixed``."""
    n = headline.chunks.at(event.at[0])
    return event.shape == "noun" and headline.chunks.kinds[max(0, n - 2) : n].rstrip("t")[-1:] == "V"


def _placeless(mention: Mention) -> Mention:
    return replace(mention, first=0, end=0, start=0, stop=0, title=None)


def _introduce(article: Article, headline: Line) -> None:
    """Puts the names of the headline that have a land there into the cast: ``North Korea's N``."""
    chunks = headline.chunks
    for n in (i for i, kind in enumerate(chunks.kinds) if kind == "N"):
        land = name_lands.before(chunks, n)
        name = chunks.values[n][0]
        if land is not None and article.cast.named(name) is None:
            article.cast.introduce(name, 0, 0, chunks.values[land], [], None)
