"""The day an article speaks from: its dateline, with a year found elsewhere, else its stamp, else its record."""

from __future__ import annotations

import re
from datetime import date

from diplotalk.extract import dates, layout
from diplotalk.extract.context import Article
from diplotalk.extract.dates import DateMention
from diplotalk.lexicon.load import lexicon
from diplotalk.text.fold import fold, lower

# A dateline and a page stamp further apart than this (days) do not belong to the same report.
STAMP_LAG = 40

_YEAR = re.compile(r"(?:19|20)[0-9]{2}(?![0-9])")


def find(article: Article) -> None:
    """Sets ``published`` and the anchor of ``article``; both stay None when the text gives no full date."""
    article.published = dates.published(article.document.published)
    stamps = [m for m in _of_parts(article, {"stamp", "title"}) if m.kind == "day"]
    line = article.layout.dateline
    # "September 9, 2020 - Ottawa": the day may stand before the town.
    head = next((p.start for p in article.layout.parts if line and p.start <= line.start < p.end), 0)
    in_line = [m for m in article.dates_in(head, line.end) if m.kind == "day" and m.month] if line else []
    full = [_as_in_line(m, in_line) for m in stamps if m.year and m not in in_line]
    if not full and (foot := _foot(article)) is not None:
        full = [foot]
    article.published = article.published or (_date(full[0]) if full else None)
    if article.published is not None:
        article.published = _printed(article, article.published)
    day = article.published
    if in_line and _of_dateline(article, in_line, day):
        return
    if (opening := _opening(article)) is not None:
        _set(article, _date(opening), "stamp", ((opening.start, opening.end),))
    elif article.document.published and article.published:
        _set(article, article.published, "published", ())
    elif full:
        _set(article, _date(full[0]), "stamp", ((full[0].start, full[0].end),))
    elif article.document.published:
        _from_partial(article)
    elif (posted := _of_post(article)) is not None:
        _set(article, _date(posted), "post", ((posted.start, posted.end),))
    elif (titled := _of_title(article)) is not None:
        _set(article, titled, "title", ())
    elif (below := _below(article)) is not None:
        _set(article, _date(below), "stamp", ((below.start, below.end),))
    else:
        _from_caption(article)


_DAYS = ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")
# So many days before the paper its page may be published.
_AHEAD = 2


def _printed(article: Article, published: date) -> date:
    """The day of the paper for which the report was written, else the day on which it was published."""
    for part in article.layout.parts:
        paper = layout.OF_PAPER.fullmatch(article.folded, part.start, part.end)
        if paper is not None:
            ahead = (_DAYS.index(paper["day"]) - published.weekday()) % 7
            return date.fromordinal(published.toordinal() + ahead) if ahead <= _AHEAD else published
    return published


def _as_in_line(stamp: DateMention, in_line: list[DateMention]) -> DateMention:
    """``10/03/2023`` above a dateline of October 3: the month stands first."""
    swapped = any((m.month, m.day) == (stamp.day, stamp.month) for m in in_line)
    return stamp._replace(month=stamp.day, day=stamp.month) if swapped else stamp


# "KUNA 151242 Jan 24": day, hour and minute, month, year; "AP-WS-08-07-02 1512EDT": month, day, year.
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FOOT = re.compile(
    rf"\b[A-Z]{{3,6}} (?P<day>[0-3][0-9])[0-9]{{4}} (?P<month>{'|'.join(_MONTHS)}) (?P<year>[0-9]{{2}})\s*$"
)
_SLUG = re.compile(r"\bAP-[A-Z]{2,4}-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])-(?P<year>[0-9]{2}) [0-9]{4}[A-Z]{3}\b")
# The years of two digits from here on are of the last century.
_CENTURY = 70


def _foot(article: Article) -> DateMention | None:
    """The day in the last line of an agency."""
    end = max(0, len(article.folded) - 60)
    match = _FOOT.search(article.folded, end) or _SLUG.search(article.folded, end)
    if match is None:
        return None
    month = _MONTHS.index(match["month"]) + 1 if match["month"] in _MONTHS else int(match["month"])
    year, day = int(match["year"]), int(match["day"])
    year += 1900 if year >= _CENTURY else 2000
    return DateMention(*match.span(), "day", year, month, day) if dates.exists(year, month, day) else None


# "... what happens! - Ann Lee (@annlee) March 1, 2019": a post of the days of the report, shown in it.
_HANDLE = re.compile(r"\(@\w{1,20}\) $")


def _of_post(article: Article) -> DateMention | None:
    """The last full date that a post shown in the text is signed with."""
    signed = [m for m in article.dates if _date(m) and _HANDLE.search(article.folded, max(0, m.start - 24), m.start)]
    return max(signed, key=lambda m: (m.year, m.month, m.day), default=None)


def _opening(article: Article) -> DateMention | None:
    """``4 May 2021 - The minister met X``: the day before the lead is the report's, whenever the page was stored."""
    parts = article.layout.parts
    opened = next((p for p in parts if p.kind == "stamp" and layout.STAMP_HEAD.match(article.folded, p.start)), None)
    told = article.dates_in(opened.start, opened.end) if opened is not None else ()
    return next((m for m in told if _date(m)), None)


def _of_parts(article: Article, kinds: set[str]) -> list[DateMention]:
    return [m for p in article.layout.parts if p.kind in kinds for m in article.dates_in(p.start, p.end)]


def _set(article: Article, day: date | None, basis: str, spans: tuple[tuple[int, int], ...]) -> None:
    article.anchor, article.anchor_basis, article.anchor_spans = day, basis, spans


def _date(mention: DateMention) -> date | None:
    if not (mention.year and mention.month and mention.day):
        return None
    return date(mention.year, mention.month, mention.day)


def _of_dateline(article: Article, in_line: list[DateMention], day: date | None) -> bool:
    mention = next((m for m in in_line if m.year), in_line[-1])
    spans: tuple[tuple[int, int], ...] = ((mention.start, mention.end),)
    if mention.year:
        _set(article, _date(mention), "dateline", spans)
        article.published = article.published or article.anchor
        return True
    basis = "dateline"
    if day is None and (caption := _full_date(article)):
        day, where = caption
        spans, basis = (*spans, where), "dateline+caption-year"
    if day is None and (year := _confirmed_year(article, mention) or _copyright_year(article, mention)):
        day, where = year
        spans, basis = (*spans, where), "dateline+text-year"
    if day is None or mention.month is None or mention.day is None:
        return False
    found = dates.nearest_year(mention.month, mention.day, day)
    if found is None or (abs((found - day).days) > STAMP_LAG and basis == "dateline"):
        return False
    _set(article, found, basis, spans)
    return True


def _full_date(article: Article) -> tuple[date, tuple[int, int]] | None:
    """The full date of a caption, which names the year the dateline leaves out."""
    for part in article.layout.parts:
        if part.kind == "caption":
            for other in article.dates_in(part.start, part.end):
                if other.year and (day := _date(other)):
                    return day, (other.start, other.end)
    return None


# "ties established in 1975", "since 1992": the year of something that went before
_OF_OLD = re.compile(r"\b(?:since|until|till|from|by|back in|(?:\w+ed|born|begun|began|built) in) $")


def _confirmed_year(article: Article, mention: DateMention) -> tuple[date, tuple[int, int]] | None:
    """A year the text writes (``the 2018 Beijing Summit``) that makes the dateline's day the weekday of the lead."""
    weekday = _lead_weekday(article)
    if weekday is None or weekday.weekday is None or mention.month is None or mention.day is None:
        return None
    found: dict[int, tuple[int, int]] = {}
    for match in _YEAR.finditer(article.folded):
        if not _OF_OLD.search(article.small, max(0, match.start() - 20), match.start()):
            found.setdefault(int(match.group()), match.span())
    fitting = []
    for year, span in found.items():
        day = dates.nearest_year(mention.month, mention.day, date(year, 7, 1))
        if day and day.year == year and (day.weekday() - weekday.weekday) % 7 <= 1:
            fitting.append((day, span))
    return fitting[0] if len(fitting) == 1 else None


# "Copyright ANSA 2014", "(C) 2001 The Times", the last year of "1995-2021"
_COPYRIGHT = re.compile(
    r"(?:[Cc]opyright|\([Cc]\)|\u00a9)[^\n.]{0,40}?\b(?P<year>(?:19|20)[0-9]{2})\b(?! ?- ?[0-9]{4})"
)
# So far from the end a report's own rights are told (characters).
_RIGHTS = 400


def _copyright_year(article: Article, mention: DateMention) -> tuple[date, tuple[int, int]] | None:
    """The year in which the report's own rights are claimed at its end."""
    match = _COPYRIGHT.search(article.folded, max(0, len(article.text) - _RIGHTS))
    if match is None or mention.month is None or mention.day is None:
        return None
    day = dates.nearest_year(mention.month, mention.day, date(int(match["year"]), 7, 1))
    weekday = _lead_weekday(article)
    if day is None or day.year != int(match["year"]):
        return None
    if weekday is not None and weekday.weekday is not None and (day.weekday() - weekday.weekday) % 7 > 1:
        return None
    return day, match.span("year")


def _lead_weekday(article: Article) -> DateMention | None:
    lead = next((p for p in article.layout.parts if p.kind == "lead"), None)
    if lead is None:
        return None
    return next((m for m in article.dates_in(lead.start, lead.end) if m.kind == "weekday"), None)


def _below(article: Article) -> DateMention | None:
    """``JPost.com, May 4, 2021 22:58``: the full date of a short line under the text, which is no sentence of it."""
    for part in reversed(article.layout.parts[-_LAST_PARTS:]):
        sentence = article.folded[part.start : part.end].rstrip().endswith((".", "!", "?", '"'))
        if part.end - part.start <= _SHORT and part.kind != "lead" and not sentence:
            for mention in article.dates_in(part.start, part.end):
                if mention.kind == "day" and _date(mention):
                    return mention
    return None


# So many parts from the end, and so short (characters), a page's stamp may stand.
_LAST_PARTS, _SHORT = 3, 80


def _of_title(article: Article) -> date | None:
    """``Transcript of the weekly briefing, 6 May 2021``: the one full date of the record's title, set apart in it."""
    title = fold(article.document.title or "")
    days = [m for m in _dates_in(title) if _date(m)]
    return _date(days[0]) if len(days) == 1 and _APART.search(title, 0, days[0].start) else None


# "... meeting (", "... briefing - ", "Readout of ", "The President's day on "; not "the summit of", "ahead of the"
_APART = re.compile(
    r"(?:^|[,(:|\[-] ?|\b(?:readout|transcript|briefing|conference|release|remarks|diary|engagements|day|bulletin"
    r"|highlights|events|news)\b(?: (?:of|for|on))?(?: the)? )(?:[A-Z][a-z]+day,? )?$",
    re.IGNORECASE,
)


def _dates_in(text: str) -> list[DateMention]:
    """The days with a month that a short text outside the report names."""
    folded = fold(text)[:_RECORD]
    return [m for m in dates.find(folded, list(lexicon().hits(folded, lower(folded)))) if m.kind == "day" and m.month]


# So much of a record's field is read (characters).
_RECORD = 300


def _from_partial(article: Article) -> None:
    """``published: August 1``: a day whose year a full date of the text supplies; "5 days ago" is none."""
    partial = _dates_in(article.document.published or "")
    near = next((m for m in _of_parts(article, {"caption", "lead", "body"}) if _date(m)), None)
    day = _date(near) if near else None
    if not partial or near is None or day is None or partial[0].month is None or partial[0].day is None:
        return
    found = dates.nearest_year(partial[0].month, partial[0].day, day)
    if found is not None:
        article.published = found
        _set(article, found, "published+text-year", ((near.start, near.end),))


def _from_caption(article: Article) -> None:
    """Nothing else: the full date of a caption, or the first one that the lead writes out."""
    for kind in ("caption", "lead"):
        for mention in _of_parts(article, {kind}):
            if day := _date(mention):
                _set(article, day, kind if kind == "caption" else "text", ((mention.start, mention.end),))
                return
