"""What is known of an article while it is read: its text, parts, sentences, cast and dates."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from diplotalk.extract import dates
from diplotalk.extract.cast import Cast
from diplotalk.extract.chunks import Chunks
from diplotalk.extract.dates import DateMention, Day
from diplotalk.extract.layout import Layout
from diplotalk.extract.people import Mention
from diplotalk.extract.report import Passage
from diplotalk.reading.document import Document
from diplotalk.text.lines import Lines

if TYPE_CHECKING:
    from diplotalk.extract.phrases import Phrase

# Parts whose sentences tell the news; captions and headlines tell it in the present tense.
NEWS = frozenset({"lead", "body"})


@dataclass(slots=True)
class Line:
    """A sentence ``start:end`` in its paragraph (counted from 0) and part (title, caption, lead, body ...)."""

    start: int
    end: int
    paragraph: int
    part: str
    chunks: Chunks
    mentions: list[Mention] = field(default_factory=list)
    quotes: list[tuple[int, int]] = field(default_factory=list)
    # Filled by subjects.Sentence when first asked for: outcomes and speech both look at them.
    phrases: list[Phrase] | None = None


@dataclass(slots=True)
class Article:
    """One document on its way to a report. Offsets count code points of ``text`` and of its fold alike."""

    document: Document
    text: str
    folded: str
    small: str
    rows: Lines
    layout: Layout
    dates: list[DateMention]
    lines: list[Line] = field(default_factory=list)
    headline: Line | None = None
    headline_text: str = ""
    cast: Cast = field(default_factory=Cast)
    outlet: str | None = None
    carrier: str | None = None
    side: str | None = None
    home: str | None = None
    own: str | None = None
    dateland: str | None = None
    author: Mention | None = None
    # Filled by partners.partner_of, which is asked again and again: country -> the other land and where it stands.
    partners: dict[str, tuple[str, tuple[int, int]] | None] = field(default_factory=dict)
    # Filled by freshness when first asked: is the report a row of meetings, does it announce something for tomorrow?
    row: bool | None = None
    announces: bool | None = None
    published: date | None = None
    anchor: date | None = None
    anchor_basis: str | None = None
    anchor_spans: tuple[tuple[int, int], ...] = ()

    def passage(self, start: int, end: int) -> Passage:
        """The passage ``start:end`` with its line."""
        return Passage(start, end, self.rows.line_of(start))

    def first_told(self) -> Line | None:
        """The first sentence that tells the news, in the lead or below it; not of a headline or a caption."""
        return next((x for x in self.lines if x.part in NEWS), None)

    def before(self, line: Line, count: int) -> list[Line]:
        """Up to ``count`` sentences right before ``line``."""
        at = bisect_left(self.lines, line.start, key=lambda x: x.start)
        return self.lines[max(0, at - count) : at]

    def dates_in(self, start: int, end: int) -> list[DateMention]:
        """The dates written inside ``start:end``."""
        first = bisect_left(self.dates, start, key=lambda d: d.start)
        return self.dates[first : bisect_right(self.dates, end - 1, key=lambda d: d.start)]

    def resolve(self, mention: DateMention, day: date | None = None) -> Day | None:
        """The day ``mention`` means in this article; ``day`` is the one told last ("a day earlier", "the same day")."""
        return _resolve(mention, self.anchor, self.published, day, self.anchor_basis or "published")


_OF_THE_PAPER = frozenset({"weekday", "past-weekday", "today", "yesterday"})


def _resolve(
    mention: DateMention, anchor: date | None, published: date | None, told: date | None, basis: str
) -> dates.Day | None:
    if mention.kind == "day" and mention.day:
        return _of_day(mention, anchor)
    if basis == "text" and mention.kind in _OF_THE_PAPER:
        return None  # The one date that the lead writes out says nothing of the day on which it was written.
    if mention.kind == "month" and mention.month:
        year = mention.year or (anchor.year if anchor and mention.month <= anchor.month else None)
        return dates.Day(f"{year:04d}-{mention.month:02d}", None, "text") if year else None
    if mention.kind == "weekday" and mention.weekday is not None and anchor:
        latest = max(anchor, published) if published and (published - anchor).days in (0, 1) else anchor
        found = dates.most_recent(mention.weekday, latest)
        return dates.Day(found.isoformat(), None, f"weekday+{basis}")
    if mention.kind == "past-weekday" and mention.weekday is not None and anchor:
        found = dates.most_recent(mention.weekday, date.fromordinal(anchor.toordinal() - 1))
        return dates.Day(found.isoformat(), None, f"past-weekday+{basis}")
    if mention.kind in ("today", "yesterday") and anchor:
        shift = 0 if mention.kind == "today" else mention.ago
        return dates.Day(date.fromordinal(anchor.toordinal() - shift).isoformat(), None, f"{mention.kind}+{basis}")
    if mention.kind == "sameday" and told:
        return dates.Day(told.isoformat(), None, "sameday")
    if mention.kind == "before" and (base := told or anchor):
        return dates.Day(date.fromordinal(base.toordinal() - 1).isoformat(), None, f"before+{basis}")
    return None


def _of_day(mention: DateMention, anchor: date | None) -> dates.Day | None:
    year, month, day = mention.year, mention.month, mention.day or 0
    basis = "text"
    if year is None:
        if anchor is None:
            return None
        found = dates.nearest_year(month or anchor.month, day, anchor)
        if found is None:
            return None
        year, month, basis = found.year, found.month, "text+year"
    last = f"{year:04d}-{month:02d}-{mention.last:02d}" if mention.last else None
    return dates.Day(f"{year:04d}-{month:02d}-{day:02d}", last, basis)


def says_i(line: Line) -> bool:
    """Does the sentence say "I" outside direct speech?"""
    at = line.chunks.kinds.find("1")
    return at >= 0 and not any(a <= line.chunks.spans[at][0] < b for a, b in line.quotes)
