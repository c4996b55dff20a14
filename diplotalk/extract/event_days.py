"""The day that a sentence gives the meeting it tells, of all the days it names."""

from __future__ import annotations

import re
from datetime import date, timedelta

from diplotalk.extract import dates, literals
from diplotalk.extract.context import Article, Line
from diplotalk.extract.frames import Event
from diplotalk.extract.recency import WHOLE_DAY, is_gone_by, is_last_week, own_date, stands_beside

# Of several dates in a sentence the nearest to the trigger counts, in characters; another verb's date and a mere month
# are taken for so much further off.
_OTHER_VERB, _NO_DAY = 110, 200
_NOT_THE_DAY = frozenset(["soon", "past", "week", "since"])


def event_day(
    article: Article, line: Line, event: Event, told: dates.Day | None
) -> tuple[dates.Day | None, tuple[tuple[int, int], ...]]:
    """The day a sentence gives for its event, with the range it stands at."""
    base = None
    if told is not None and len(told.iso) == WHOLE_DAY:
        base = date.fromisoformat(told.iso)
    best: tuple[int, dates.Day, tuple[int, int]] | None = None
    for mention in article.dates_in(line.start, line.end):
        if mention.kind in _NOT_THE_DAY or not own_date(article, line, event, mention):
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
        if _OF_THING.match(article.small, mention.end):
            continue
        if article.small.endswith("since ", 0, mention.start):
            continue  # "where her delegation has been staying since Tuesday"
        if article.small.endswith(_SET, 0, mention.start) and article.small.startswith((" as ", " for "), mention.end):
            continue
        # "paid a visit on June 9 and met with Y on Monday": the day before "and" is another verb's.
        # "said on Wednesday that X met Y on Tuesday": so is the day before "that", and before "after holding talks".
        between = article.folded[mention.end : event.at[0]]
        other = mention.end < event.at[0] and (
            " and " in between or between.startswith(" that ") or _AFTER.search(between) is not None
        )
        distance = (
            (_OTHER_VERB if other else 0)
            + min(abs(mention.start - event.at[1]), abs(event.at[0] - mention.end))
            + (_NO_DAY if len(day.iso) < WHOLE_DAY else 0)
        )
        if best is None or distance < best[0]:
            best = distance, day, (mention.start, mention.end)
    if best is None:
        return _day_before_report(article, line, event)
    _, day, span = best
    if _said_of_last_week(article, line, event, span):
        return None, ()
    if (earlier := _DAYS_AFTER_THAT.search(article.small, span[1], event.at[0])) and len(day.iso) == WHOLE_DAY:
        first = date.fromisoformat(day.iso) - timedelta(days=_COUNT[earlier["days"]])
        return dates.Day(first.isoformat(), None, day.basis), (span,)
    if is_announced(line, event) and span[1] <= event.at[0]:
        # "announced on Tuesday that X had met Y": Tuesday is not the day of the meeting, only its month is known.
        return dates.Day(day.iso[:7], None, day.basis), (span,)
    return whole(article, line, day), (span,)


_SAID_ON, _ONE_CLAUSE = re.compile(r"Sd?D?$"), re.compile(r"[^Sq;\"]*")


def _said_of_last_week(article: Article, line: Line, event: Event, day: tuple[int, int]) -> bool:
    """``X said on Tuesday she met Y in Suva last week``: the ``day`` is that of the words, not of the meeting."""
    chunks = line.chunks
    on, told = chunks.at(day[0]), chunks.at(event.at[0])
    if day[1] > event.at[0] or not (_SAID_ON.search(chunks.kinds, 0, on) or "S" in chunks.kinds[on:told]):
        return False
    n = chunks.at(event.at[1])
    reach = _ONE_CLAUSE.match(chunks.kinds, n)
    end = chunks.spans[reach.end() - 1][1] if reach is not None and reach.end() > n else event.at[1]
    return any(is_last_week(article, m) for m in article.dates_in(event.at[1], end))


# "A day after X and Y sat down in Fukuoka, newspapers said": the day before the report's own
_REPORT_AFTER = re.compile(r"(?:just |only )?(?P<days>a|one|two|three) days? after ")
_WHO_ALONE = re.compile(r"[tpHACGTOoN&,s]+")


def _day_before_report(
    article: Article, line: Line, event: Event
) -> tuple[dates.Day | None, tuple[tuple[int, int], ...]]:
    opened = _REPORT_AFTER.match(article.small, line.start, event.at[0]) if line.part == "lead" else None
    if opened is None or article.anchor is None or article.small.find(",", event.at[1], line.end) < 0:
        return None, ()
    chunks = line.chunks
    if _WHO_ALONE.fullmatch(chunks.kinds, chunks.at(opened.end()), chunks.at(event.at[0])) is None:
        return None, ()
    day = article.anchor - timedelta(days=_COUNT[opened["days"]])
    return dates.Day(day.isoformat(), None, f"before+{article.anchor_basis or 'published'}"), (
        (opened.start(), opened.end() - 1),
    )


# "met X on Thursday, a day after she met Y", "a day after meeting Y", "a day after Odera held talks with Y"
_DAYS_AFTER_THAT = re.compile(
    r"\b(?P<days>a|one|two|three|four|five) days? after"
    r" (?:(?:[a-z][\w'.-]* ){1,4}(?=held|had)|(?:he|she|they|[a-z][\w'.-]*) )?(?:had )?(?:also )?(?:held )?$"
)


# "On March 17, at 11:30 a.m. (March 18 at 1:30 a.m., Japan Time)"
_AT_HOME_TIME = re.compile(r"[^()\n]{0,40}(?<!local) time\)")


def _is_by_another_clock(article: Article, mention: dates.DateMention) -> bool:
    opened = article.small.startswith("(", max(0, mention.start - 1))
    return opened and _AT_HOME_TIME.match(article.small, mention.end) is not None


def is_announced(line: Line, event: Event) -> bool:
    """``The embassy said that X had met Y``: the past of a past told by a body, not by a person who looks back."""
    if not event.past_perfect or line.part != "lead":
        return False
    said = line.chunks.kinds.find("S", 0, line.chunks.at(event.at[0]))
    return said > 0 and all(m.first > said for m in line.mentions)


# "agreed in a call to look into Sunday's shooting": the day of something else than talks
_OF_THING = re.compile(
    r"'s (?!(?:\w+[ -]){0,3}(?:talks|meeting|call|conversation|session|summit|visit|dinner|lunch|discussions?|audience"
    r"|encounter|negotiations|consultations|round|ceremony|forum|conference|gathering)\b)[a-z]"
)
# "set March 8 as the date by which"
_SET = ("set ", "fixed ", "named ", "proposed ")


def _is_of_main_clause(article: Article, line: Line, event: Event, mention: dates.DateMention) -> bool:
    """``X told parliament on Tuesday that her talks with Y in March had been useful``: Tuesday is when she told it.

    So is that of ``A poll on Tuesday showed that most approve of X's talks with Y``, and of ``The pact, reached when X
    met Y in March, takes effect on Tuesday``.
    """
    before, behind = article.small[mention.end : event.at[0]], article.small[event.at[1] : mention.start]
    if event.possessed and " that " in before:
        return True
    told = mention.end <= event.at[0] and (" that " in before or _OF_HERS.search(before) is not None)
    if not told and not (mention.start >= event.at[1] and "," in behind):
        return False
    own = (m for m in article.dates_in(event.at[1], line.end) if m.kind == "past" or is_gone_by(article, m))
    own = (m for m in own if not is_last_week(article, m) and not article.small.startswith("since ", m.start))
    return any(stands_beside(article, line, event, m) for m in own)


_AFTER = re.compile(r"\b(?:after|following)\b")


# "will fly on Thursday": no other deed in between
_WILL = re.compile(r"m[^SV,;]*$")


def is_to_come(line: Line, mention: dates.DateMention) -> bool:
    """``will fly to Muscat on Thursday``: the day of something still to come."""
    if mention.kind != "weekday":
        return False
    return _WILL.search(line.chunks.kinds, 0, line.chunks.at(mention.start)) is not None


# "criticised her on Tuesday over her meeting with Y last month"
_OF_HERS = re.compile(r"\b(?:his|her|their) (?:\w+ )?$")
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
    if match is None or len(day.iso) < WHOLE_DAY or day.last is not None:
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
    if nth is not None and day.last is None and len(day.iso) == WHOLE_DAY:
        first = date.fromisoformat(day.iso) - timedelta(days=_NTH[nth["nth"] or nth["talks"]] - 1)
        return dates.Day(first.isoformat(), day.iso, day.basis)
    days = _DAYS_OF.search(article.small, line.start, line.end) or _of_lead(article, day)
    if days is None or day.last is not None or len(day.iso) < WHOLE_DAY:
        return day
    if not article.small.endswith(_AFTER_A, 0, days.start()) and not _ENDED.search(article.small, line.start, line.end):
        return day
    first = date.fromisoformat(day.iso) - timedelta(days=_COUNT[days["days"] or days["after"]] - 1)
    return dates.Day(first.isoformat(), day.iso, day.basis)


# What stands before "two days of talks", "two-day meeting" when they are over.
_AFTER_A = ("after ", "after a ", "at the close of ", "at the end of ", "capping ", "following ")


def _of_lead(article: Article, day: dates.Day) -> re.Match[str] | None:
    """``agreed after a two-day meeting. ... , X said today after talks with Y``: how long, told in the lead."""
    lead = article.first_told()
    days = _DAYS_OF.search(article.small, lead.start, lead.end) if lead is not None else None
    told = days is not None and article.small.endswith(_AFTER_A, 0, days.start())
    # Two lands: not "Oman's oil minister warned of cuts after a two-day meeting".
    told = told and lead is not None and len(_lands(lead)) > 1
    return days if told and article.anchor is not None and day.iso == article.anchor.isoformat() else None


def _lands(line: Line) -> set[tuple[str, ...]]:
    return {value for kind, value in zip(line.chunks.kinds, line.chunks.values, strict=True) if kind in "AC"}
