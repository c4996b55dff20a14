"""Whether a meeting told is the news of the report or went before it."""

from __future__ import annotations

import re
from datetime import date

from diplotalk.extract import dates, literals
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.event_days import is_announced
from diplotalk.extract.frames import Event
from diplotalk.extract.recency import (
    FRESH_DAYS,
    WHOLE_DAY,
    is_gone_by,
    is_last_week,
    is_of_aside,
    own_date,
    reach,
    stands_beside,
)
from diplotalk.text.fold import fold, lower

# Deeper in the body than this many sentences a meeting counts only with a date of its own.
LEAD_SENTENCES = 8
# So far a sentence that goes on with the day ("Later, he met") counts without one.
FURTHER_SENTENCES = 25
# So many sentences are a report's head.
_EARLY = 3
# A date further than this says nothing of the trigger (characters).
_NEAR = 120


# "The minister said in a statement that he had discussed the issue with Y by phone."
_POSTED = re.compile(
    r"\b(?:statement|facebook(?: page)?|twitter|post|tweet|telegram|social media|video)\b[^.\"]{0,30}"
    r"\bthat (?:he|she|they) had \w*$"
)


def _is_posted(article: Article, line: Line, event: Event) -> bool:
    """``said on Facebook that he had discussed``: the past of a past, told by himself as his news."""
    return event.past_perfect and _POSTED.search(article.small, line.start, event.at[0]) is not None


_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
# "spoke more than 60 times over four years", "fondly recalled his meetings with", "in Muscat at the end of December"
_IN_RETROSPECT = re.compile(
    r"\b(?:over the (?:past|last|years)|over (?:\w+ )?years"
    r"|(?:me[et]t?|spoken?|talked|called|visited|conferred)\b[^,.;]{0,40}"
    r" (?:[0-9]+|dozen|many|several|countless|(?:two|three|four|five|six|seven|eight|nine|ten)(?= times since)) times"
    r"|ha(?:s|ve) (?:only |just )?(?:met|spoken|talked)\b[^.;]{0,80} (?:once|twice)(?! this| on| in the)"
    rf"|recalled|recalling|remembered|reminisced|at the (?:end|beginning|start) of {_MONTH}"
    rf"|in (?:late|early|mid-?) ?{_MONTH}|(?<!mark )(?<!marking )\w+ (?:months|years) (?:after|since|ago|earlier)"
    r"|when (?:he|she|they) (?:was|were) "
    r"|when [^,.]{3,60}? (?:took office|assumed office|was (?:elected|inaugurated|sworn in)))\b"
)


def _looks_back(article: Article, line: Line, event: Event) -> bool:
    """Does the sentence tell of the years, outside a clause about one of those who met (``met Y, who warned ...``)?"""
    aside = article.small.find(", who ", event.at[1], line.end)
    return _IN_RETROSPECT.search(article.small, line.start, aside if aside >= 0 else line.end) is not None


# "The call came days after X met Y": the call is news, what it came after is not.
_CAME_AFTER = re.compile(
    r"\b(?:came|comes?|coming) (?:just |only |barely |(?:less|more) than )?(?:\w+ )?(?:day|week|month|year)s? after\b"
    r"|\b(?:weeks|months|years|an? (?:week|month|year)) after [^,;]{0,120}$"
    r"|\bfollow(?:ing|ed|s)?[ -]up (?:on|from|to) (?:the|their|his|her|an?) (?:[\w-]+ ){0,2}$"
)


def _came_after(article: Article, line: Line, event: Event) -> bool:
    """Is the meeting what the news came after? Not in ``A year after a war X met Y``, where no other clause follows."""
    came = _CAME_AFTER.search(article.small, line.start, event.at[0])
    return came is not None and (came.start() > line.start or "," in article.small[event.at[1] : line.end])


# "When the president sits down with Y in Hanoi, he will try"
_WHEN_WILL = re.compile(r"(?:when|if|as) [^.]{1,200}\bwill\b")
# "She met Y in Pretoria last September."
_LAST_MONTH = literals.headed("l", rf"\blast (?:{_MONTH}|autumn|winter|spring|summer|fall)\b")


def _meets(article: Article, event: Event) -> bool:
    """Is it told by a verb in the present, of which running text tells what is to come?"""
    return event.shape == "verb" and article.small[event.at[0] : event.at[1]].split()[0] in _PRESENT


_PRESENT = frozenset({"meets", "sees", "visits", "hosts", "receives"})
_SINCE_THEN = re.compile(r"\bsince [^,.;]*$")
# "said that he had also met Y": one meeting more of the day that is told
_HAD_ALSO = re.compile(r"\b(?:said|says|added|noted|told|wrote|announced)\b[^.;]* had also $")


def _is_aside_of_past(article: Article, line: Line, event: Event) -> bool:
    """``X, who met Y last year, said on Tuesday``: the day is that of the main clause."""
    opened = article.small.rfind(", who ", line.start, event.at[0])
    comma = article.small.find(",", event.at[1], line.end)
    closed = line.end if comma < 0 else comma
    if opened < 0 or "," in article.small[opened + 2 : event.at[0]]:
        return False
    told = article.dates_in(event.at[1], closed)
    beside = comma >= 0 or any(stands_beside(article, line, event, m) for m in told)
    return bool(told) and beside and {m.kind for m in told} <= {"past", "year", "month"}


def _names_month_and_year(article: Article, line: Line) -> bool:
    """``That meeting, held in March 2021 in Alaska, led to``: far back, in a text of no known day, too."""
    return any(m.kind == "month" and m.year for m in article.dates_in(line.start, line.end))


def is_news(article: Article, line: Line, event: Event, day: dates.Day | None, position: int) -> bool:
    """Is it told as what just happened? ``position`` counts the sentences of lead and body up to this one."""
    if event.background or _is_aside_of_past(article, line, event) or _is_looked_back_on(article, line, event):
        return False
    now = article.anchor is not None and day is not None and day.iso == article.anchor.isoformat()
    if line.chunks.kinds[:1] == "h" and line.part in ("lead", "body") and not now and _meets(article, event):
        return False  # "He meets President Y in Chicago on Friday", in running text
    past = event.past_perfect and not _is_of_these_hours(article, line, event, position)
    near = [m for m in article.dates_in(line.start, line.end) if abs(m.start - event.at[0]) < _NEAR]
    # "met to agree a truce from Saturday": the day of what they met for.
    near = [m for m in near if m.kind != "soon" or " to " not in article.small[event.at[1] : m.start]]
    # "What happened in the past is for historians," she said after the meeting.
    near = [m for m in near if not any(a <= m.start < b for a, b in line.quotes)]
    # "an audience with Y, the first since London cut its arms trade three years ago"
    near = [m for m in near if m.kind != "past" or not _SINCE_THEN.search(article.small, event.at[1], m.start)]
    near = [m for m in near if not is_of_aside(article, event, m.start, m.end)]
    kinds = {m.kind for m in near if own_date(article, line, event, m)}
    dated = day is not None and len(day.iso) == WHOLE_DAY
    if not dated and any(m.kind == "since" and m.end < event.at[0] for m in near):
        return False
    if day is None and (_looks_back(article, line, event) or _came_after(article, line, event)):
        return False
    if (
        _WHEN_WILL.match(article.small, line.start, line.end)
        and article.small[event.at[0] : event.at[1]].split()[0][-1] == "s"
    ):
        return False
    if article.anchor is None and position > _EARLY and _names_month_and_year(article, line):
        return False
    if not dated and _LAST_MONTH.search(article.small, *reach(line, event)):
        return False
    if day is not None and article.anchor is not None and len(day.iso) == WHOLE_DAY:
        age = (article.anchor - date.fromisoformat(day.iso)).days
        # "last Thursday" is news only at the head of a report.
        told_early = position <= _EARLY or not day.basis.startswith("past-weekday")
        if FRESH_DAYS < age <= LATE_PAGE and position <= 1 and _is_all_it_tells(article, line, event):
            return not past
        if age > FRESH_DAYS and position <= _PAGE_HEAD and _is_page_of(article, event, day):
            return not past
        return -1 <= age <= FRESH_DAYS and told_early and not (age < 0 and _announces(article))
    if day is not None and len(day.iso) < WHOLE_DAY:
        same = article.anchor is None or day.iso == article.anchor.isoformat()[: len(day.iso)]
        return position <= 1 and same and not past
    if (event.possessed or event.habit) and day is None:
        return False
    if day is None and (
        _names_past_year(article, line, event)
        or _follows_old_news(article, line, event)
        or _in_old_story(article, line)
        or _is_of_old_visit(article, line)
    ):
        return False
    if position <= _EARLY and all(m.kind != "past" or is_last_week(article, m) for m in near):
        kinds.discard("past")
    if past or kinds & {"past", "soon", "year", "month", "past-weekday"}:
        return False
    of_these_days = kinds & _OF_THESE_DAYS or (article.anchor is None and ("day" in kinds or _has_day(article, line)))
    if position <= LEAD_SENTENCES or line.part == "caption" or of_these_days:
        return True
    return position <= FURTHER_SENTENCES and _goes_on(article, line, event)


# An office's page may be put up a quarter late (days).
LATE_PAGE = 92
# What a sentence tells before its main clause: "X, who met Y", "since X met Y", "when X met Y"
_IN_CLAUSE = re.compile(
    r"\b(?:who|whom|which|that|whose|since|when|where|how|after|before|while|as|because"
    r"|film|photo|photograph|picture|video|footage|book|novel|memoir)\b"
)


# So many sentences tell what a page under its headline is about.
_PAGE_HEAD = 2
_MEETS_IN_HEADLINE = re.compile(
    r"\b(?:meets?|met|meeting|talks|talked|receive[sd]|visit(?:s|ed)?|calls?|called|spoke|speaks|hosts?|hosted|readout)\b"
)


def _is_page_of(article: Article, event: Event, day: dates.Day) -> bool:
    """A page put up or stored long after, whose headline tells of the meeting and which knows no other day."""
    headline = lower(fold(article.document.title or ""))
    named = [m.person.words[-1] in headline for m in event.people if m.person is not None]
    if not any(named) or not _MEETS_IN_HEADLINE.search(headline):
        return False
    days = [m for m in article.dates if m.kind in ("day", *_OF_THESE_DAYS)]
    told = [article.resolve(m) for m in days]
    return all(m.kind == "day" for m in days) and all(one is None or one.iso == day.iso for one in told)


def _is_all_it_tells(article: Article, line: Line, event: Event) -> bool:
    """``On 12 March 2021 X met Y in Suva``, the first sentence of a page put up in May: no other day, no clause.

    Nor is one ``X promised help while meeting Y on 12 March``.
    """
    days = article.dates_in(line.start, line.end)
    told = event.at[0] - len("while ") * article.small.endswith("while ", 0, event.at[0])
    if len(days) != 1 or days[0].kind != "day" or _IN_CLAUSE.search(article.small, line.start, told):
        return False
    behind = next((x for x in article.lines if x.part in NEWS and x.start > line.start), None)
    # "On 12 March X met Y. On Monday he was sacked."
    return behind is None or all(m.kind not in _OF_THESE_DAYS for m in article.dates_in(behind.start, behind.end))


# "On Wednesday X met Y", in a text of no known day
_OF_THESE_DAYS = frozenset({"weekday", "today", "yesterday"})


def _has_day(article: Article, line: Line) -> bool:
    """``X on Saturday sought support. He spoke by phone with Y``: of the day of the sentence before, unresolved."""
    before = article.before(line, 1)
    if line.chunks.kinds[:1] != "h" or not before or before[0].paragraph != line.paragraph:
        return False
    return any(m.kind in _OF_THESE_DAYS for m in article.dates_in(before[0].start, before[0].end))


# "recalled on Tuesday her first meeting with Y"
_RECALLED = re.compile(
    r"\b(?:recalled|recalling|remembered) (?:(?:on )?\w+day )?(?:her|his|their|the|an?) (?:[\w-]+ ){0,2}$"
)


# "voted on Thursday to subpoena the notes of a 2017 call with Y"
_OF_YEAR = re.compile(r"\b(?P<year>(?:19|20)[0-9]{2}) (?:[a-z-]+ )?$")


# "said on Tuesday that trade had grown since she met Y"
_SINCE_THEY = re.compile(r"\bsince (?:he|she|they|the two) (?:last |first )?$")
# "heard that X had telephoned Y, her Omani counterpart, in 2018"; not "met Y, in 2018 her partner,"
_IN_YEAR = re.compile(r",? in (?:[A-Z][a-z]+ )?(?P<year>(?:19|20)[0-9]{2})\b(?! (?:her|his|their|the|an?|then)\b)")


def _is_of_year_behind(article: Article, line: Line, event: Event) -> bool:
    """Does a year before the report's own stand right behind those who met?"""
    ends = [line.chunks.spans[m.end - 1][1] for m in event.people if line.start <= m.start < line.end and m.end]
    year = _IN_YEAR.match(article.folded, max(ends, default=event.at[1]))
    return year is not None and article.anchor is not None and int(year["year"]) < article.anchor.year


def _is_looked_back_on(article: Article, line: Line, event: Event) -> bool:
    """``Since X and Y met in March, trade has doubled, officials said on Tuesday``: what went before."""
    if _RECALLED.search(article.small, line.start, event.at[0]):
        return True
    of_year = _OF_YEAR.search(article.small, line.start, event.at[0])
    if of_year is not None and article.anchor is not None and int(of_year["year"]) < article.anchor.year:
        return event.shape == "noun"
    if _SINCE_THEY.search(article.small, line.start, event.at[0]) or _is_of_year_behind(article, line, event):
        return True
    since = article.small.startswith("since ", line.start)
    return since and "," not in article.small[line.start : event.at[0]] and "," in article.small[event.at[1] : line.end]


# "Talks between X and Y (Paris, June 17)" in a briefing of June 16: the day after is news only where the outlet's own
# day is one behind.
_TOMORROW = re.compile(r"\b(?:will|is to|are to) [^.;:\"\n]{0,160}\btomorrow\b")


def _announces(article: Article) -> bool:
    """Does the report announce something for the day after its own?"""
    if article.announces is None:
        article.announces = _TOMORROW.search(article.small) is not None
    return article.announces


def _is_of_these_hours(article: Article, line: Line, event: Event, position: int) -> bool:
    """Does a past of a past tell of the day itself: announced, posted, told beside another meeting of that day?"""
    return (
        (position <= 1 and is_announced(line, event))
        or (position <= 2 and _is_posted(article, line, event))
        or _HAD_ALSO.search(article.small, line.start, event.at[0]) is not None
        or _is_earlier_that_day(article, line)
        or _MET_EARLIER.match(article.small, event.at[1], line.end) is not None
    )


# "At 4 p.m., the President met Y", "Earlier, Her Majesty received Z": the report goes on with its own day.
_GOES_ON = re.compile(
    r"(?:[0-9]{1,2}\. )?"
    r"(?:at [0-9]{1,2}(?::[0-9]{2})? ?[ap]\.?m|during (?:the|his|her|this) (?:\w+ )?visit"
    r"|earlier|later|separately|meanwhile|prior to|before (?:that|the)"
    r"|afterwards|in the (?:morning|afternoon|evening)|on the same day"
    r"|(?:after|following) (?:that|the (?:talks|meeting|summit))|on (?:his|her|its) (?:own|side)"
    r"|besides|similarly|likewise|in addition|the same day|on the other hand"
    r"|in (?:a separate|another|a similar) meeting)\b"
)
# "The minister held talks with Y in the morning": of the report's own day
_IN_THE_MORNING = re.compile(r"\b(?:in the (?:morning|afternoon|evening)|earlier in the day)\b")
# "Before the call, the president had received Y", "Earlier in the day he had met Y": hours before the news
_THAT_DAY = r"earlier (?:today|that day|in the day|on (?:the same day|\w+day)|\w+day)\b"
_EARLIER = re.compile(
    rf"(?:before|prior to|ahead of) (?:that|the (?:call|conversation|talks|meeting))\b|(?P<day>{_THAT_DAY})"
)
# "The speaker had met Y earlier today"
_MET_EARLIER = re.compile(f" {_THAT_DAY}")
# "The president also met Y", "and later held talks with Y", "also visited the palace, where he was received by Y"
_ALSO = re.compile(
    r"\b(?:also|later|already) (?:(?:\w+ ){1,3}|visited [^,.]{1,40}, where (?:he|she|they) (?:was |were )?)?$"
    r"|\bwent on (?:from there )?to [^,.]{1,40}(?:, where (?:he|she|they) (?:was |were )?| to )$"
)


def _is_earlier_that_day(article: Article, line: Line) -> bool:
    """``Earlier in the day X had met Y``, ``Before the talks X had met Y``; the latter without day or foreign town."""
    opened = _EARLIER.match(article.small, line.start, line.end)
    if opened is None or opened["day"]:
        return opened is not None
    if article.dates_in(line.start, line.end):
        return False
    towns = {line.chunks.values[n] for n, kind in enumerate(line.chunks.kinds) if kind == "K"}
    return towns <= {(article.dateland,), (article.home,)}


# "holds series of meetings with counterparts at UNGA", "holding talks with four of his counterparts": a report that is
# a row of meetings tells them to its end.
_MANY = literals.headed(
    "abcdhmrsw",
    r"\b(?:held|holds|holding|hold|has had|had|conducted|concluded|concludes|wrapped up|attended|began|met|meets"
    r"|meeting|received|receives|conferred|confers|discussed|discusses|spoke) (?:[^.;]{0,60} )?"
    r"(?:(?:series|string|flurry|round|number|host) of (?:[\w-]+ ){0,2}"
    r"(?:meetings|talks|engagements|calls|diplomats|ministers|leaders|counterparts|officials)"
    r"|separately with"
    r"|(?:separate|several|bilateral|multiple|two|three|four|five|six|seven) (?:[\w-]+ ){0,2}(?:meetings|calls)"
    r"|(?:his|her|(?:several|two|three|four|five|six|seven)(?: of (?:his|her))?|with) (?:[\w-]+ ){0,2}"
    r"(?:counterparts|colleagues|peers))\b",
)


def is_of_row(article: Article, line: Line, event: Event) -> bool:
    """Is it one of the row of meetings that headline or lead announce, with somebody whom the lead names?

    The sentence must begin with one of those who met: not ``The crisis began when X met Y``.
    """
    lead = article.first_told()
    if lead is None or all(m.person is not p.person for m in event.people for p in lead.mentions if p.person):
        return False
    opens = _ROW_OPENS.match(line.chunks.kinds)
    first = min((m.first for m in event.people if line.start <= m.start < line.end), default=0)
    if opens is None or (first > opens.end() and line.chunks.kinds[:1] != "h"):
        return False
    if article.row is None:
        many = _MANY.search(article.small, lead.start, lead.end)
        told = many is not None and "m" not in lead.chunks.kinds[: lead.chunks.at(many.end())]
        article.row = told or _MANY.search(lower(fold(article.headline_text))) is not None
    return article.row


# "Minister X of Fiji called on", "In a meeting with Y, X", "With Y, X discussed", "She also met"
_ROW_OPENS = re.compile(r"0?(?:[ja@dw][tp]?[x0]{0,2}V?[wr]?|h|x{0,2},|xVw)?[tpHACGTOoxs+]{0,4}")


def _goes_on(article: Article, line: Line, event: Event) -> bool:
    if len(event.people) < 2:
        return False
    if _IN_THE_MORNING.search(article.small, event.at[1], line.end) or is_of_row(article, line, event):
        return True
    if article.small.endswith(" earlier ", line.start, event.at[0]) and not event.past_perfect:
        return True  # "The Turkish president earlier welcomed X before the two held talks"
    return bool(
        _GOES_ON.match(article.small, line.start, line.end)
        or _ALSO.search(article.small, line.start, event.at[0])
        or _SAID_THERE.match(article.small, line.start, line.end)
    )


# "Talking to the ambassador, who called on him, X affirmed", "Meanwhile, receiving Y, X said": his words of these days.
_SAID_THERE = re.compile(
    r"(?:meanwhile,? |separately,? )?(?:while )?(?:talking (?:to|with)|speaking with|meeting(?: with)?|receiving)"
    r" [^;:\"]{5,200}, [^;:,\"]{3,80}"
    r"\b(?:said|told|affirmed|reaffirmed|stressed|assured|reiterated|expressed|urged|underlined|underscored)\b"
)


# Not the year of a paper: "a 2017 security treaty".
_YEAR = re.compile(
    r"(?<![0-9-])(?<!since )(?:19|20)[0-9]{2}(?![0-9])"
    r"(?! (?:[a-z-]+ ){0,3}(?:treaty|agreement|deal|pact|accord|convention|constitution|law|budget|resolution)\b)"
)


# "X, left, is greeted by Y at a gathering in Lima, Peru, in 2014."
_CLOSING_YEAR = re.compile(r"\bin (?:[A-Z][a-z]+ )?(?P<year>(?:19|20)[0-9]{2})\.?\s*$")


def _names_past_year(article: Article, line: Line, event: Event) -> bool:
    """``at their 1979 summit``, ``talks between X and Y in 2016``: a year before the report's own stands by it."""
    if article.anchor is None:
        return False
    start, end = reach(line, event)
    told = _YEAR.finditer(article.folded, start, end)
    years = [m.group() for m in told if not is_of_aside(article, event, *m.span())]
    if opening := _OPENING_YEAR.match(article.folded, line.start, line.end):
        years.append(opening["year"])
    shown = article.small[event.at[0] - len("is ") : event.at[0]] == "is "
    if shown and (closing := _CLOSING_YEAR.search(article.folded, event.at[1], line.end)):
        years.append(closing["year"])
    return any(int(year) < article.anchor.year for year in years)


def _follows_old_news(article: Article, line: Line, event: Event) -> bool:
    """``The agreement was signed in July in Baku, following the meeting of the two``: an old day of the main clause."""
    if article.anchor is None or _AFTER.search(article.small, line.start, event.at[0]) is None:
        return False
    told = [article.resolve(m) for m in article.dates_in(line.start, event.at[0]) if m.kind in ("month", "day")]
    here = article.anchor.isoformat()
    return any(day is not None and day.iso[:7] < here[: len(day.iso)][:7] for day in told)


# "The first channel began, in 1963, with a lunch. Mr. Sol sat down with Y": the sentence before tells the year.
_YEARS_AGO = re.compile(
    r"In (?:the )?(?:[A-Z][a-z]+ )?(?P<opening>(?:19|20)[0-9]{2})\b|[^.]*\b(?:began|started|opened),? in"
    r" (?P<year>(?:19|20)[0-9]{2})\b"
)


def _in_old_story(article: Article, line: Line) -> bool:
    """Has the sentence before, in one paragraph, begun to tell of a year gone by?"""
    before = article.before(line, 1)
    if article.anchor is None or not before or before[0].paragraph != line.paragraph:
        return False
    if before[0] is article.first_told():
        return False  # "LONDON - The war began in 2014. X met Y": the head of a report
    told = _YEARS_AGO.match(article.folded, before[0].start, before[0].end)
    return told is not None and int(told[told.lastgroup or 0]) < article.anchor.year


# "During his visit he held talks"
_ON_THAT_VISIT = re.compile(r"(?:during|on|in) (?:his|her|their|that|the|this) (?:[\w-]+ )?(?:visit|trip|stay|tour)\b")
# "In late July", "Last month"
_OPENING_DAY = len("In early ")


def _is_of_old_visit(article: Article, line: Line) -> bool:
    """``In late July the minister visited Oman. During his visit he held talks``: an old day opens the visit told."""
    before = article.before(line, 1)
    if not before or _ON_THAT_VISIT.match(article.small, line.start, line.end) is None:
        return False
    opening = article.dates_in(before[0].start, before[0].end)[:1]
    return any(
        m.start <= before[0].start + _OPENING_DAY and (m.kind == "past" or is_gone_by(article, m)) for m in opening
    )


_AFTER = re.compile(r"\b(?:following|after|at|during) (?:the|a|their) (?:\w+ ){0,2}$")
# "In April 1985, as head of the fisheries division, he led the delegation that met"
_OPENING_YEAR = re.compile(r"(?:Back )?[Ii]n (?:[A-Z][a-z]+ )?(?P<year>(?:19|20)[0-9]{2}),? ")
