"""The day a sentence gives its meeting, and whether the meeting is news or went before."""

from __future__ import annotations

import re
from datetime import date, timedelta

from diplotalk.extract import dates, literals
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.frames import Event
from diplotalk.text.fold import fold, lower

# Deeper in the body than this many sentences a meeting counts only with a date of its own.
LEAD_SENTENCES = 8
# So far a sentence that goes on with the day ("Later, he met") counts without one.
FURTHER_SENTENCES = 25
# A meeting dated further back than this many days before the report is background.
FRESH_DAYS = 8
# Of several dates in a sentence the nearest to the trigger counts, in characters; another verb's date and a mere month
# are taken for so much further off. A date further than _NEAR says nothing of the trigger.
_OTHER_VERB, _NO_DAY, _NEAR = 110, 200, 120
_NOT_THE_DAY = frozenset(["soon", "past", "week", "since"])
# So many sentences are a report's head.
_EARLY = 3
_WHOLE_DAY = len("2021-05-04")


def event_day(
    article: Article, line: Line, event: Event, told: dates.Day | None
) -> tuple[dates.Day | None, tuple[tuple[int, int], ...]]:
    """The day a sentence gives for its event, with the range it stands at."""
    base = None
    if told is not None and len(told.iso) == _WHOLE_DAY:
        base = date.fromisoformat(told.iso)
    best: tuple[int, dates.Day, tuple[int, int]] | None = None
    for mention in article.dates_in(line.start, line.end):
        if mention.kind in _NOT_THE_DAY or not _own_date(article, line, event, mention):
            continue
        day = article.resolve(mention, base)
        if day is None or _of_aside(article, line, event, mention) or _is_by_another_clock(article, mention):
            continue
        if _DAY_AFTER.search(article.small, event.at[1], mention.start):
            continue
        if _AND_WILL.search(article.small, event.at[1], mention.start):
            continue
        if _is_of_main_clause(article, line, event, mention):
            continue
        if article.small.endswith("since ", 0, mention.start):
            continue  # "where her delegation has been staying since Tuesday"
        if article.small.endswith(_SET, 0, mention.start) and article.small.startswith((" as ", " for "), mention.end):
            continue
        # "paid a visit on June 9 and met with Y on Monday": the day before "and" is another verb's.
        # "said on Wednesday that X met Y on Tuesday": so is the day before "that".
        between = article.folded[mention.end : event.at[0]]
        other = mention.end < event.at[0] and (" and " in between or between.startswith(" that "))
        distance = (
            (_OTHER_VERB if other else 0)
            + min(abs(mention.start - event.at[1]), abs(event.at[0] - mention.end))
            + (_NO_DAY if len(day.iso) < _WHOLE_DAY else 0)
        )
        if best is None or distance < best[0]:
            best = distance, day, (mention.start, mention.end)
    if best is None:
        return _day_before_report(article, line, event)
    _, day, span = best
    if (earlier := _DAYS_AFTER_THAT.search(article.small, span[1], event.at[0])) and len(day.iso) == _WHOLE_DAY:
        first = date.fromisoformat(day.iso) - timedelta(days=_COUNT[earlier["days"]])
        return dates.Day(first.isoformat(), None, day.basis), (span,)
    if _is_announced(line, event) and span[1] <= event.at[0]:
        # "announced on Tuesday that X had met Y": Tuesday is not the day of the meeting, only its month is known.
        return dates.Day(day.iso[:7], None, day.basis), (span,)
    return whole(article, line, day), (span,)


# "A day after X and Y sat down in Fukuoka, newspapers said": the day before the report's own
_REPORT_AFTER = re.compile(r"(?:just |only )?(?P<days>a|one|two|three) days? after (?:[^,;]{3,160})?$")


def _day_before_report(
    article: Article, line: Line, event: Event
) -> tuple[dates.Day | None, tuple[tuple[int, int], ...]]:
    opened = _REPORT_AFTER.match(article.small, line.start, event.at[0]) if line.part == "lead" else None
    if opened is None or article.anchor is None or article.small.find(",", event.at[1], line.end) < 0:
        return None, ()
    day = article.anchor - timedelta(days=_COUNT[opened["days"]])
    return dates.Day(day.isoformat(), None, f"before+{article.anchor_basis or 'published'}"), (
        (opened.start(), opened.start() + len(opened.group().split(" after")[0]) + len(" after")),
    )


# "met X on Thursday, a day after she met Y", "a day after meeting Y"
_DAYS_AFTER_THAT = re.compile(
    r"\b(?P<days>a|one|two|three|four|five) days? after (?:(?:he|she|they) (?:had )?)?(?:also )?$"
)


# "On March 17, at 11:30 a.m. (March 18 at 1:30 a.m., Japan Time)"
_AT_HOME_TIME = re.compile(r"[^()\n]{0,40}(?<!local) time\)")


def _is_by_another_clock(article: Article, mention: dates.DateMention) -> bool:
    opened = article.small.startswith("(", max(0, mention.start - 1))
    return opened and _AT_HOME_TIME.match(article.small, mention.end) is not None


def _is_announced(line: Line, event: Event) -> bool:
    """``The embassy said that X had met Y``: the past of a past told by a body, not by a person who looks back."""
    if not event.past_perfect or line.part != "lead":
        return False
    said = line.chunks.kinds.find("S", 0, line.chunks.at(event.at[0]))
    return said > 0 and all(m.first > said for m in line.mentions)


# "The minister said in a statement that he had discussed the issue with Y by phone."
_POSTED = re.compile(
    r"\b(?:statement|facebook(?: page)?|twitter|post|tweet|telegram|social media|video)\b[^.\"]{0,30}"
    r"\bthat (?:he|she|they) had \w*$"
)


def _is_posted(article: Article, line: Line, event: Event) -> bool:
    """``said on Facebook that he had discussed``: the past of a past, told by himself as his news."""
    return event.past_perfect and _POSTED.search(article.small, line.start, event.at[0]) is not None


# "set March 8 as the date by which"
_SET = ("set ", "fixed ", "named ", "proposed ")


def _is_of_main_clause(article: Article, line: Line, event: Event, mention: dates.DateMention) -> bool:
    """``X told parliament on Tuesday that her talks with Y in March had been useful``: Tuesday is when she told it.

    So is that of ``A poll on Tuesday showed that most approve of X's talks with Y``, and of ``The pact, reached when X
    met Y in March, takes effect on Tuesday``.
    """
    before, behind = article.small[mention.end : event.at[0]], article.small[event.at[1] : mention.start]
    apart = (mention.end <= event.at[0] and " that " in before) or (mention.start >= event.at[1] and "," in behind)
    if event.possessed and " that " in before:
        return True
    own = (m for m in article.dates_in(event.at[1], line.end) if m.kind == "past" or is_gone_by(article, m))
    own = (m for m in own if not is_last_week(article, m) and not article.small.startswith("since ", m.start))
    beside = any(_BESIDE.fullmatch(article.small, event.at[1], m.start) for m in own)
    return beside and (apart or mention.end <= event.at[0])


# Between a telling and its own day stand only who and where.
_BESIDE = re.compile(r"(?:(?! that | to | which | who )[^,.;:])*")
# "met Y and will fly home on Friday", "had spoken with Y and that the minister would meet him on Friday"
_AND_WILL = re.compile(
    r"\band (?:that )?(?!how |what |why |whether |when )(?:[^,.;]{3,60} )?(?:will|would|is to|are to)\b"
    r"(?:(?!\b(?:meeting|talks|call|session)\b)[^,.;])*$"
)
# "spoke with Y the day after Y held a summit on Friday"
_DAY_AFTER = re.compile(r"\b(?:days?|hours?|weeks?) after\b")


def _of_aside(article: Article, line: Line, event: Event, mention: dates.DateMention) -> bool:
    """``X, who arrived on Wednesday on a visit, met``: the day of the relative clause is not the meeting's.

    Nor is it in ``met Y, who arrived on Tuesday``.
    """
    aside = article.small.find(", who ", event.at[1], mention.start)
    if aside >= 0 and "," not in article.small[aside + 2 : mention.start]:
        return True
    if _SINCE.search(article.small, event.at[1], mention.start):
        return True  # "the first meeting since the inauguration of the government on May 23"
    if _HELD.search(article.small, event.at[1], mention.start):
        return True  # "briefed her on the session of the authority, held in Accra on 3 July"
    opened = max(article.small.rfind(words, line.start, mention.start) for words in (", who ", ", which "))
    closed = article.small.find(",", mention.end, event.at[0])
    return opened >= 0 and closed >= 0 and "," not in article.small[opened + 2 : mention.start]


_SINCE = re.compile(r"\bsince (?:the|his|her|its|their)\b[^,.;]*$")
_HELD = re.compile(
    r"\b(?:session|summit|conference|assembly|forum|congress|government|state), (?:which was )?held [^,;]*$"
)
# "wrapped up two days of talks on Friday", "ended abruptly Thursday, cutting short two days of talks"
_DAYS_OF = literals.headed(
    "aft",
    r"\b(?P<days>two|three|four|five)(?: days of| ?-day) (?:[\w-]+ ){0,3}(?:talks|negotiations|discussions|meetings?)\b"
    r"|\bafter (?P<after>two|three|four|five) days\b",
)
_ENDED = re.compile(r"\b(?:wrapped up|ended|ends|ending|closed|closes|concluded|concludes|finished|wound up)\b")
_COUNT = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5}


_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_TWO_WEEKDAYS = re.compile(rf"\b({'|'.join(_WEEKDAYS)}) and ({'|'.join(_WEEKDAYS)})\b")


def _two_weekdays(article: Article, line: Line, day: dates.Day) -> dates.Day | None:
    """``hosted on Monday and Tuesday``: two days on end, of which ``day`` is one."""
    match = _TWO_WEEKDAYS.search(article.small, line.start, line.end)
    if match is None or len(day.iso) < _WHOLE_DAY or day.last is not None:
        return None
    first, last = (_WEEKDAYS.index(word) for word in match.groups())
    told = date.fromisoformat(day.iso)
    if (last - first) % 7 != 1 or told.weekday() not in (first, last):
        return None
    start = told - timedelta(days=told.weekday() == last)
    return dates.Day(start.isoformat(), (start + timedelta(days=1)).isoformat(), day.basis)


# "met for a second day on Wednesday", "the third day of talks"; not "the second day of his visit"
_NTH_DAY = literals.headed(
    "aft",
    r"\bfor a (?P<nth>second|third|fourth)(?: straight| consecutive)? day\b(?! of (?!talks|negotiations))"
    r"|\b(?:a|the) (?P<talks>second|third|fourth)(?: straight| consecutive)? day of (?:talks|negotiations)\b",
)
_NTH = {"second": 2, "third": 3, "fourth": 4}


def whole(article: Article, line: Line, day: dates.Day) -> dates.Day:
    """The first and the last day of talks of which the sentence tells the last."""
    if both := _two_weekdays(article, line, day):
        return both
    nth = _NTH_DAY.search(article.small, line.start, line.end)
    if nth is not None and day.last is None and len(day.iso) == _WHOLE_DAY:
        first = date.fromisoformat(day.iso) - timedelta(days=_NTH[nth["nth"] or nth["talks"]] - 1)
        return dates.Day(first.isoformat(), day.iso, day.basis)
    days = _DAYS_OF.search(article.small, line.start, line.end) or _of_lead(article, day)
    if days is None or day.last is not None or len(day.iso) < _WHOLE_DAY:
        return day
    if not article.small.endswith(_AFTER_A, 0, days.start()) and not _ENDED.search(article.small, line.start, line.end):
        return day
    first = date.fromisoformat(day.iso) - timedelta(days=_COUNT[days["days"] or days["after"]] - 1)
    return dates.Day(first.isoformat(), day.iso, day.basis)


# What stands before "two days of talks", "two-day meeting" when they are over.
_AFTER_A = ("after ", "after a ", "at the close of ", "at the end of ", "capping ", "following ")


def _of_lead(article: Article, day: dates.Day) -> re.Match[str] | None:
    """``agreed after a two-day meeting. ... , X said today after talks with Y``: how long, told in the lead."""
    lead = next((x for x in article.lines if x.part in NEWS), None)
    days = _DAYS_OF.search(article.small, lead.start, lead.end) if lead is not None else None
    told = days is not None and article.small.endswith(_AFTER_A, 0, days.start())
    # Two lands: not "Oman's oil minister warned of cuts after a two-day meeting".
    told = told and lead is not None and len(_lands(lead)) > 1
    return days if told and article.anchor is not None and day.iso == article.anchor.isoformat() else None


def _lands(line: Line) -> set[tuple[str, ...]]:
    return {value for kind, value in zip(line.chunks.kinds, line.chunks.values, strict=True) if kind in "AC"}


_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
# "spoke more than 60 times over four years", "fondly recalled his meetings with", "in Muscat at the end of December"
_IN_RETROSPECT = re.compile(
    r"\b(?:over the (?:past|last|years)|over (?:\w+ )?years"
    r"|(?:me[et]t?|spoken?|talked|called|visited|conferred)\b[^,.;]{0,40}"
    r" (?:[0-9]+|dozen|many|several|countless|two|three|four|five|six|seven|eight|nine|ten) times"
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
    r"\b(?:came|comes|coming) (?:just |only |barely |(?:less|more) than )?(?:\w+ )?(?:day|week|month|year)s? after\b"
)
# "When the president sits down with Y in Hanoi, he will try"
_WHEN_WILL = re.compile(r"(?:when|if|as) [^.]{1,200}\bwill\b")
# "She met Y in Pretoria last September."
_LAST_MONTH = literals.headed("l", rf"\blast (?:{_MONTH}|autumn|winter|spring|summer|fall)\b")


# "said that he had also met Y": one meeting more of the day that is told
_HAD_ALSO = re.compile(r"\b(?:said|says|added|noted|told|wrote|announced)\b[^.;]* had also $")


def _is_aside_of_past(article: Article, line: Line, event: Event) -> bool:
    """``X, who met Y last year, said on Tuesday``: the day is that of the main clause."""
    opened = article.small.rfind(", who ", line.start, event.at[0])
    closed = article.small.find(",", event.at[1], line.end)
    closed = line.end if closed < 0 else closed
    if opened < 0 or "," in article.small[opened + 2 : event.at[0]]:
        return False
    kinds = {m.kind for m in article.dates_in(event.at[1], closed)}
    return bool(kinds) and kinds <= {"past", "year", "month"}


def is_news(article: Article, line: Line, event: Event, day: dates.Day | None, position: int) -> bool:
    """Is it told as what just happened? ``position`` counts the sentences of lead and body up to this one."""
    if event.background or _is_aside_of_past(article, line, event) or _is_looked_back_on(article, line, event):
        return False
    past = event.past_perfect and not _is_of_these_hours(article, line, event, position)
    near = [m for m in article.dates_in(line.start, line.end) if abs(m.start - event.at[0]) < _NEAR]
    # "met to agree a truce from Saturday": the day of what they met for.
    near = [m for m in near if m.kind != "soon" or " to " not in article.small[event.at[1] : m.start]]
    # "What happened in the past is for historians," she said after the meeting.
    near = [m for m in near if not any(a <= m.start < b for a, b in line.quotes)]
    kinds = {m.kind for m in near if _own_date(article, line, event, m)}
    dated = day is not None and len(day.iso) == _WHOLE_DAY
    if not dated and any(m.kind == "since" and m.end < event.at[0] for m in near):
        return False
    if day is None and (
        _looks_back(article, line, event) or _CAME_AFTER.search(article.small, line.start, event.at[0])
    ):
        return False
    if (
        _WHEN_WILL.match(article.small, line.start, line.end)
        and article.small[event.at[0] : event.at[1]].split()[0][-1] == "s"
    ):
        return False
    if not dated and _LAST_MONTH.search(article.small, *_reach(line, event)):
        return False
    if day is not None and article.anchor is not None and len(day.iso) == _WHOLE_DAY:
        age = (article.anchor - date.fromisoformat(day.iso)).days
        # "last Thursday" is news only at the head of a report.
        told_early = position <= _EARLY or not day.basis.startswith("past-weekday")
        return -1 <= age <= FRESH_DAYS and told_early and not (age < 0 and _announces(article))
    if day is not None and len(day.iso) < _WHOLE_DAY:
        same = article.anchor is None or day.iso == article.anchor.isoformat()[: len(day.iso)]
        return position <= 1 and same and not past
    if (event.possessed or event.habit) and day is None:
        return False
    if day is None and (
        _names_past_year(article, line, event)
        or _follows_old_news(article, line, event)
        or _in_old_story(article, line)
    ):
        return False
    if position <= _EARLY and all(m.kind != "past" or is_last_week(article, m) for m in near):
        kinds.discard("past")
    if past or kinds & {"past", "soon", "year", "month", "past-weekday"}:
        return False
    if position <= LEAD_SENTENCES or line.part == "caption":
        return True
    return position <= FURTHER_SENTENCES and _goes_on(article, line, event)


# "recalled on Tuesday her first meeting with Y"
_RECALLED = re.compile(r"\b(?:recalled|recalling|remembered|reminisced)\b(?:(?! as | when | while )[^.;]){0,60}$")


def _is_looked_back_on(article: Article, line: Line, event: Event) -> bool:
    """``Since X and Y met in March, trade has doubled, officials said on Tuesday``: what went before."""
    if _RECALLED.search(article.small, line.start, event.at[0]):
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
        (position <= 1 and _is_announced(line, event))
        or (position <= 2 and _is_posted(article, line, event))
        or _HAD_ALSO.search(article.small, line.start, event.at[0]) is not None
        or _is_earlier_that_day(article, line)
        or _MET_EARLIER.match(article.small, event.at[1], line.end) is not None
    )


def is_recent(article: Article, day: dates.Day) -> bool:
    """Is it a whole day, and one of the last before the report's own or that itself?"""
    if article.anchor is None or len(day.iso) < _WHOLE_DAY:
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


# "At 4 p.m., the President met Y", "Earlier, Her Majesty received Z": the report goes on with its own day.
_GOES_ON = re.compile(
    r"(?:at [0-9]{1,2}(?::[0-9]{2})? ?[ap]\.?m|earlier|later|separately|meanwhile|prior to|before (?:that|the)"
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
    "bcdhmrs",
    r"\b(?:held|holds|holding|hold|has had|had|conducted|began|met|meets|meeting|received|receives|conferred|confers"
    r"|discussed|discusses|spoke) (?:[^.;]{0,60} )?(?:(?:series|string|flurry|round|number|host) of (?:[\w-]+ ){0,2}"
    r"(?:meetings|talks|engagements|calls|diplomats|ministers|leaders|counterparts|officials)"
    r"|separately with"
    r"|(?:separate|several|bilateral|multiple|two|three|four|five|six|seven) (?:[\w-]+ ){0,2}(?:meetings|calls)"
    r"|(?:his|her|(?:several|two|three|four|five|six|seven)(?: of (?:his|her))?|with) (?:[\w-]+ ){0,2}counterparts)\b",
)


def is_of_row(article: Article, line: Line, event: Event) -> bool:
    """Is it one of the row of meetings that headline or lead announce, with somebody whom the lead names?

    The sentence must begin with one of those who met: not ``The crisis began when X met Y``.
    """
    lead = next((x for x in article.lines if x.part in NEWS), None)
    if lead is None or all(m.person is not p.person for m in event.people for p in lead.mentions if p.person):
        return False
    opens = _ROW_OPENS.match(line.chunks.kinds)
    first = min((m.first for m in event.people if line.start <= m.start < line.end), default=0)
    if opens is None or (first > opens.end() and line.chunks.kinds[:1] != "h"):
        return False
    if article.row is None:
        told = _MANY.search(article.small, lead.start, lead.end) is not None and "m" not in lead.chunks.kinds
        article.row = told or _MANY.search(lower(fold(article.headline_text))) is not None
    return article.row


# "Minister X of Fiji called on", "In a meeting with Y, X", "With Y, X discussed", "She also met"
_ROW_OPENS = re.compile(r"0?(?:[ja@dw][tp]?[x0]{0,2}V?[wr]?|h|x{0,2},|xVw)?[tpHACGTOox+]{0,4}")


def _goes_on(article: Article, line: Line, event: Event) -> bool:
    if len(event.people) < 2:
        return False
    if _IN_THE_MORNING.search(article.small, event.at[1], line.end) or is_of_row(article, line, event):
        return True
    return bool(_GOES_ON.match(article.small, line.start, line.end)) or bool(
        _ALSO.search(article.small, line.start, event.at[0])
    )


# Not the year of a paper: "a 2017 security treaty".
_YEAR = re.compile(
    r"(?<![0-9-])(?<!since )(?:19|20)[0-9]{2}(?![0-9])"
    r"(?! (?:[a-z-]+ ){0,3}(?:treaty|agreement|deal|pact|accord|convention|constitution|law|budget|resolution)\b)"
)
# How far a year may stand from the trigger and its persons (characters) to be the meeting's own.
_YEAR_REACH = 45


def _names_past_year(article: Article, line: Line, event: Event) -> bool:
    """``at their 1979 summit``, ``talks between X and Y in 2016``: a year before the report's own stands by it."""
    if article.anchor is None:
        return False
    start, end = _reach(line, event)
    years = [m.group() for m in _YEAR.finditer(article.folded, start, end)]
    if opening := _OPENING_YEAR.match(article.folded, line.start, line.end):
        years.append(opening["year"])
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
    if before[0] is next((x for x in article.lines if x.part in NEWS), None):
        return False  # "LONDON - The war began in 2014. X met Y": the head of a report
    told = _YEARS_AGO.match(article.folded, before[0].start, before[0].end)
    return told is not None and int(told[told.lastgroup or 0]) < article.anchor.year


_AFTER = re.compile(r"\b(?:following|after|at|during) (?:the|a|their) (?:\w+ ){0,2}$")
# "In April 1985, as head of the fisheries division, he led the delegation that met"
_OPENING_YEAR = re.compile(r"(?:Back )?[Ii]n (?:[A-Z][a-z]+ )?(?P<year>(?:19|20)[0-9]{2}),? ")


def _reach(line: Line, event: Event) -> tuple[int, int]:
    """The stretch of the sentence around the trigger and its persons in which a year is the meeting's."""
    here = [m for m in event.people if line.start <= m.start < line.end]
    start = min([event.at[0], *(m.start for m in here)]) - _YEAR_REACH
    end = max([event.at[1], *(m.stop for m in here)]) + _YEAR_REACH
    return max(start, line.start), min(end, line.end)


def _own_date(article: Article, line: Line, event: Event, mention: dates.DateMention) -> bool:
    """A bare month or year is the meeting's only when it stands by it: not "the credit line offered in 2016"."""
    if mention.kind not in ("month", "year"):
        return True
    if mention.end <= event.at[0] and _IN_MONTH_THEY.fullmatch(article.small, mention.end, event.at[0]):
        return True
    start, end = _reach(line, event)
    return start <= mention.start < end and not _OF_PAPER.search(article.small, event.at[1], mention.start)


# "In December the foreign ministers of Fiji and Oman held talks"
_IN_MONTH_THEY = re.compile(
    r" the (?:[\w'-]+ ){0,3}(?:ministers|leaders|presidents|officials|delegations|premiers|chiefs|heads|envoys)"
    r"(?: (?:of|from) [^,;.]{3,60})? (?:held |had |met |conducted )?"
)
# "discussed the agreements, reached during the summit in December 2019": the month of the papers, not of the talks.
_OF_PAPER = re.compile(
    r"\b(?:reached|adopted|concluded|launched|established|signed|made) (?:at|in|during|on|by|back)\b"
)
