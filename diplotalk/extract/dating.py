"""The day of a meeting: told by its sentences, else by the tour, the lead, a caption, the dateline or the record."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import timedelta

from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.dates import DateMention, Day
from diplotalk.extract.draft import Draft
from diplotalk.extract.event_days import is_to_come, whole
from diplotalk.extract.recency import DAYS, is_last_week, is_recent
from diplotalk.extract.report import Passage

# A day with what tells it and the passages it rests on; no day, no passages.
Dated = tuple[Day | None, str | None, tuple[Passage, ...]]


def day_of(article: Article, draft: Draft, main: bool) -> Dated:
    """The day of the draft; a main meeting without one takes that of lead, caption, dateline or record."""
    if draft.day is not None:
        from_caption = all(_in_caption(article, start) for start, _ in draft.day_spans)
        basis = "caption" if from_caption else draft.day.basis
        return draft.day, basis, _passages(article, draft.day, draft.day_spans)
    first_line = draft.tellings[0][0]
    behind = (
        _day_of_quotation(article, first_line, draft) or _day_of_speech(article, first_line, draft) if main else None
    )
    if behind is not None:
        return behind
    if (
        found := _day_by_name(article, draft)
        or _month_of_week(article, first_line, draft)
        or _month_of_tour(article, first_line)
        or (_day_of_lead(article, first_line) if main else None)
    ):
        return found
    if main and (named := _day_of_the_meeting(article)) is not None:
        return named
    if main and (
        found := _day_held(article, first_line)
        or _day_of_company(article, first_line, draft)
        or _day_beside(article, first_line, draft)
    ):
        return found
    if article.anchor is None:
        return None, None, ()
    day = Day(article.anchor.isoformat(), None, article.anchor_basis or "published")
    return day, article.anchor_basis, tuple(article.passage(*s) for s in article.anchor_spans)


def _passages(article: Article, day: Day, spans: tuple[tuple[int, int], ...]) -> tuple[Passage, ...]:
    """Where the day stands, and the dateline or stamp it was reckoned from."""
    reckoned = article.anchor_spans if "+" in day.basis else ()
    return tuple(article.passage(*s) for s in (*spans, *reckoned))


# "said the October 20 meeting in Bern", "called the Tuesday talks useful"
_BEFORE_DAY = re.compile(r"\b(?:said|says|called|described|that|after|during|at) (?:the|their) $")
_BEHIND_DAY = re.compile(r" (?:meeting|talks|session)\b(?! (?:of|between|with)\b)")


_LOOK_BACK = 20


def _day_of_the_meeting(article: Article) -> Dated | None:
    """The day by which the report calls the one meeting it tells: ``said the October 20 meeting brought nothing``."""
    for mention in article.dates:
        named = _BEHIND_DAY.match(article.small, mention.end) and _BEFORE_DAY.search(
            article.small, max(0, mention.start - _LOOK_BACK), mention.start
        )
        day = article.resolve(mention) if named and mention.kind in ("day", "weekday") else None
        if day is not None and is_recent(article, day):
            spans = ((mention.start, mention.end),)
            return day, day.basis, _passages(article, day, spans)
    return None


# "her remarks after the Odera meeting on Thursday", "said after the Odera call Monday"
_NAMED_MEETING = re.compile(r"\b(?:the|his|her|their) (?P<name>[\w'-]+) (?:meeting|talks|call|summit|visit) (?:on )?$")
_TO_NAME = 60


def _day_by_name(article: Article, draft: Draft) -> Dated | None:
    """The day of the meeting that the report calls by the name of one of the two: ``after the Odera meeting on``."""
    names = {p.person.words[-1] for p in draft.parties if p.person is not None}
    for mention in article.dates if names else ():
        if mention.kind not in ("day", "weekday"):
            continue
        called = _NAMED_MEETING.search(article.small, max(0, mention.start - _TO_NAME), mention.start)
        day = article.resolve(mention) if called is not None and called["name"] in names else None
        if day is not None and is_recent(article, day):
            return day, day.basis, _passages(article, day, ((mention.start, mention.end),))
    return None


_TO_THE_PRESS = re.compile(r"\btold (?:reporters|journalists|the press|a (?:joint )?(?:news|press) conference)\b")


def _day_of_speech(article: Article, told: Line, draft: Draft) -> Dated | None:
    """``X said following talks with Y. "It is signed," X told journalists in Astana on Thursday``: the day of both."""
    behind = next((x for x in article.lines if x.part in NEWS and x.start > told.start), None)
    if behind is None or _TO_THE_PRESS.search(article.small, behind.start, behind.end) is None:
        return None
    if article.dates_in(told.start, told.end) or not behind.quotes:
        return None
    if not any(id(m.person) in draft.people() for m in behind.mentions):
        return None
    days = [m for m in article.dates_in(behind.start, behind.end) if m.kind == "weekday"]
    return _first_recent(article, days) if len(days) == 1 else None


_ON_TOUR = re.compile(
    r"(?:[Dd]uring|[Ii]n|[Oo]n) (?:the|his|her|their|this) (?:[\w-]+ ){0,2}(?:visit|tour|trip|stay|journey)\b"
)
_MANY_DAYS = re.compile(
    r"\b(?:\w+-day (?:\w+ ){0,3}(?:visit|trip|stay)|(?:\w+-(?:nation|country)|regional) (?:tour|trip))\b"
)


def _month_of_tour(article: Article, told: Line) -> Dated | None:
    """``During the visit, X met Y`` after "a visit from 18 to 21 October 2016": only the month is known."""
    if not _ON_TOUR.match(article.folded, told.start, told.end):
        return None
    before = [m for m in article.dates if m.end <= told.start]
    ranged = next((m for m in before if m.kind == "day" and m.last), None)
    if ranged is None and not _MANY_DAYS.search(article.small, 0, told.start):
        return None
    day = article.resolve(ranged) if ranged else None
    iso = day.iso if day else article.anchor.isoformat() if article.anchor else None
    if iso is None:
        return None
    spans = ((ranged.start, ranged.end),) if ranged and day else article.anchor_spans
    month = Day(iso[:7], None, f"tour:{day.basis if day else article.anchor_basis}")
    return month, month.basis, tuple(article.passage(*s) for s in spans)


def _month_of_week(article: Article, told: Line, draft: Draft) -> Dated | None:
    """``held talks earlier this week``, ``met last week``: only the month is known."""
    if article.anchor is None:
        return None
    for mention in article.dates_in(told.start, told.end):
        last = is_last_week(article, mention)
        near = abs(mention.start - draft.tellings[0][1].at[0]) < _NEAR_WEEK
        if (mention.kind == "week" or last) and near and not _is_of_another(article, told, mention):
            day = article.anchor - timedelta(days=_WEEK if last else 0)
            month = Day(day.isoformat()[:7], None, f"week+{article.anchor_basis or 'published'}")
            return month, month.basis, (article.passage(mention.start, mention.end),)
    return None


_OF_ANOTHER = re.compile(r"\b(?:who|which|that|whose|about|over|after|before|since|ahead of|(?:on|of) (?:an? |the ))")


def _is_of_another(article: Article, told: Line, mention: DateMention) -> bool:
    """``about the attack last week``, ``who won re-election this week``, ``last week's floods``: no day of talks."""
    clause = max(told.start, *(article.small.rfind(mark, told.start, mention.start) for mark in ",;"))
    of = _OF_ANOTHER.search(article.small, clause, mention.start)
    return of is not None or article.small.startswith("'s", mention.end)


# Days; characters between the word and what it tells of.
_WEEK, _NEAR_WEEK = 7, 120


def _in_caption(article: Article, offset: int) -> bool:
    return any(p.kind == "caption" and p.start <= offset < p.end for p in article.layout.parts)


def _day_of_lead(article: Article, told: Line) -> Dated | None:
    """The day of a caption or of a sentence before the telling: ``X said on Wednesday ... . He made the remarks``."""
    early = [x for x in article.lines if x.part in NEWS][:4]
    captions = [x for x in article.lines if x.part == "caption"][:2]
    for line in [*(x for x in early if x.start <= told.start), *captions]:
        for mention in article.dates_in(line.start, line.end):
            if mention.kind not in ("weekday", "today", "yesterday", "day", "before") or is_to_come(line, mention):
                continue
            day = article.resolve(mention)
            if day is not None and is_recent(article, day):
                basis = "caption" if line.part == "caption" else f"lead:{day.basis}"
                spans = ((mention.start, mention.end),)
                all_days = whole(article, line, day)
                return Day(all_days.iso, all_days.last, basis), basis, _passages(article, day, spans)
    return None


# So many sentences behind the telling a ministry's own words may stand.
_QUOTED_BEHIND = 2
_HELD = re.compile(r"\b(?:was|were) held\b|\btook place\b")


def _day_of_quotation(article: Article, told: Line, draft: Draft) -> Dated | None:
    """``X and Y held talks, the ministry said. "On May 30, consultations were held between X and Y," it said``."""
    people = draft.people()
    behind = [x for x in article.lines if x.part in NEWS and x.start > told.start][:_QUOTED_BEHIND]
    for line in behind if len(people) > 1 else ():
        held = _HELD.search(article.small, line.start, line.end)
        if held is None or not line.quotes or not people <= {id(m.person) for m in line.mentions}:
            continue
        if found := _first_recent(article, article.dates_in(line.start, line.end), ("day",)):
            return found
    return None


# So many sentences behind the telling another may say when it was.
_SAID_BEHIND = 6
_MEETING = (
    r"(?:[\w]+-[\w-]+ |bilateral )?"
    r"(?:meeting|talks|call|conversation|session|discussions|consultations|audience)\b"
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
# "said that the meeting took place on Monday", "It was held on Monday", "at Monday's talks", "The Monday meeting",
# "Held on Monday, the meeting"
_SAID_HELD = re.compile(
    rf"\b(?:(?:the|their|this) {_MEETING}|(?<=\n)it|(?<=\. )it)(?: (?:was|were) held| took place| happened)\b"
    rf"|\b(?:at|during|in|after|following) (?={_WEEKDAY}'s {_MEETING})|\bthe (?={_WEEKDAY} {_MEETING})"
    rf"|\bheld (?=on [^,.]{{3,40}}, the {_MEETING})"
)


def _day_held(article: Article, told: Line) -> Dated | None:
    """``X has met Y. The ministry said the meeting took place on Monday``: the day that a sentence behind gives."""
    behind = [x for x in article.lines if x.part in NEWS and x.start > told.start][:_SAID_BEHIND]
    for line in behind:
        held = _SAID_HELD.search(article.small, line.start, line.end)
        days = article.dates_in(held.end(), line.end) if held is not None else []
        days = [m for m in days if m.kind != "week"]  # "took place on Tuesday this week"
        if len(days) != 1 or held is None:
            continue
        if (found := _first_recent(article, days) or _month_held(article, held.end(), days[0])) is not None:
            return found
    return None


def _month_held(article: Article, held: int, mention: DateMention) -> Dated | None:
    """``The meeting took place in April``, right behind the verb that ends at ``held``: no more is known of the day."""
    day = article.resolve(mention) if mention.kind in _NO_DAYS and mention.start - held <= len(" in ") else None
    return (day, day.basis, _passages(article, day, ((mention.start, mention.end),))) if day is not None else None


_NO_DAYS = ("month", "year")


# So many sentences behind a lead that names nobody its leaders shake hands.
_COMPANY_BEHIND = 3


_IN_COMPANY = re.compile(
    r"\b(?:sh(?:ook|ake|akes|aking) hands|handshake|pos(?:e|es|ed|ing)|greet\w*|embrac\w+|hug\w*|walk\w*"
    r"|sign(?:s|ed|ing)?|clasp\w*|smil\w+|attend(?:s|ed|ing)?|hold|arriv\w+)\b"
)


def _day_of_company(article: Article, told: Line, draft: Draft) -> Dated | None:
    """``The leaders of A and B agreed after talks. President X and President Y shook hands on Tuesday``: that day."""
    people = draft.people()
    behind = [x for x in article.lines if x.part in NEWS and x.start > told.start][:_COMPANY_BEHIND]
    for line in behind if len(people) > 1 and not told.mentions else ():
        here = {id(m.person) for m in line.mentions}
        if not people <= here or not _IN_COMPANY.search(article.small, line.start, line.end):
            continue
        if found := _first_recent(article, article.dates_in(line.start, line.end), DAYS):
            return found
    return None


# "Before speaking with Y on Saturday", "Ahead of her talks with Y on Saturday"
_BESIDE = re.compile(
    r"\b(?:before|after|following|ahead of) (?:(?:his|her|their|the) )?(?:speaking (?:with|to)|meeting(?: with)?"
    r"|sitting down with|(?:talks|call|session|conversation) with) "
)
# So many characters of office and name may stand between.
_PARTNER = 60


def _day_beside(article: Article, told: Line, draft: Draft) -> Dated | None:
    """``X met Y in Laos. ... Before speaking with Y on Saturday, X urged``: the day told of the same two further on."""
    people = draft.people()
    for line in (x for x in article.lines if x.part in NEWS and x.start > told.start):
        beside = _BESIDE.search(article.small, line.start, line.end)
        named = [m for m in line.mentions if beside is not None and m.start >= beside.end()][:1]
        if beside is None or not named or id(named[0].person) not in people:
            continue
        days = [m for m in article.dates_in(named[0].stop, line.end) if m.start - named[0].stop <= len(" on ")]
        found = _first_recent(article, days, DAYS) if named[0].start - beside.end() < _PARTNER else None
        if found is not None and (not beside[0].startswith(_BEFORE_IT) or _is_just_gone(article, found[0])):
            return found
    return None


# "Ahead of her talks with Y on Friday", in a report of Wednesday, may point to the Friday to come: not if Friday was
# yesterday or the day before (days).
_BEFORE_IT, _JUST_GONE = ("before ", "ahead "), 2


def _is_just_gone(article: Article, day: Day | None) -> bool:
    if article.anchor is None or day is None:
        return False
    return day.iso >= (article.anchor - timedelta(days=_JUST_GONE)).isoformat()


def _first_recent(article: Article, mentions: Sequence[DateMention], kinds: Collection[str] = ()) -> Dated | None:
    """The first of the dates, of these ``kinds`` if any are given, that is still news on the day of the report."""
    for mention in mentions:
        day = article.resolve(mention) if not kinds or mention.kind in kinds else None
        if day is not None and is_recent(article, day):
            return day, day.basis, _passages(article, day, ((mention.start, mention.end),))
    return None
