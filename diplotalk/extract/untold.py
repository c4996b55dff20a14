"""A meeting that no sentence tells outright, taken from the headline, a common deed or signs of company."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from diplotalk.extract import handover, implied, joint_statements, towns, transcripts
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.dates import DateMention, Day
from diplotalk.extract.draft import Draft
from diplotalk.extract.drafting import of_event
from diplotalk.extract.event_days import event_day
from diplotalk.extract.frames import Event
from diplotalk.extract.freshness import LATE_PAGE, is_news
from diplotalk.extract.lands import ministers_agreed
from diplotalk.extract.memory import Memory
from diplotalk.extract.parties import guess_own, party_of
from diplotalk.extract.people import Mention
from diplotalk.extract.reality import is_real
from diplotalk.extract.recency import DAYS, is_recent


def day_of_both(article: Article, line: Line, event: Event) -> tuple[Day | None, tuple[tuple[int, int], ...]]:
    """The day of the sentence before that names both: ``X flew in on Monday to meet Y. The two spoke for hours``."""
    here = [m for m in event.people if line.start <= m.start < line.end]
    before = article.before(line, 1)
    if here or len(event.people) != 2 or not before or before[0].part not in NEWS:
        return None, ()
    there = {id(m.person) for m in before[0].mentions}
    if any(id(m.person) not in there for m in event.people):
        return None, ()
    day, spans = event_day(article, before[0], event, None)
    # "Y, who took office on May 10": a date in full may be of anything, if it does not open the sentence.
    opens = bool(spans) and spans[0][0] <= before[0].start + len("On ")
    return (None, ()) if day is None or (day.basis.startswith("text") and not opens) else (day, spans)


def day_before(article: Article, line: Line) -> tuple[Day | None, tuple[tuple[int, int], ...]]:
    """The last day that the sentence before tells: ``laid a wreath on 10 June. X called on him the same forenoon``."""
    before = article.before(line, 1)
    told = [m for m in article.dates_in(before[0].start, before[0].end) if m.kind in DAYS] if before else []
    day = article.resolve(told[-1]) if told else None
    if day is None or (told[-1].kind == "day" and not is_recent(article, day)):
        return None, ()  # "the accord of 4 May 2019. X called on him the same forenoon"
    return day, ((told[-1].start, told[-1].end),)


_NAMED_DAYS = frozenset({"weekday", "past-weekday", "today", "yesterday"})


def day_of_subject(article: Article, line: Line) -> tuple[Day | None, tuple[tuple[int, int], ...]]:
    """The day of the sentence before: ``X went to the ministry on Monday to protest. She met for an hour with Y``."""
    before = article.before(line, 1)
    if line.chunks.kinds[:1] not in ("h", "i") or not before:
        return None, ()
    if before[0].paragraph != line.paragraph and before[0].part != "lead":
        return None, ()
    told = [m for m in article.dates_in(before[0].start, before[0].end) if m.kind in _NAMED_DAYS]
    if len(told) != 1 or "m" in before[0].chunks.kinds or not before[0].mentions:
        return None, ()
    return article.resolve(told[0]), ((told[0].start, told[0].end),)


_DAYS_BEHIND = frozenset({"weekday", "today", "yesterday", "day"})


def day_behind(article: Article, draft: Draft) -> tuple[Day | None, tuple[tuple[int, int], ...]]:
    """The day of the next sentence, which names them: ``a call of the ministers of A and B. On Monday X told Y``."""
    line, event = draft.tellings[0]
    if (during := _day_of_their_talks(article, draft)) is not None:
        return during
    following = next((x for x in article.lines if x.part in NEWS and x.start > line.start), None)
    named = any(m.how == "name" for m in event.people)
    if following is None or named or line.part not in NEWS or "m" in following.chunks.kinds:
        return None, ()
    if any(value[-1:] and value[-1].startswith("had") for value in following.chunks.values):
        return None, ()
    if not draft.people() or not draft.people() <= {id(m.person) for m in following.mentions}:
        return None, ()
    told = [m for m in article.dates_in(following.start, following.end) if m.kind in _DAYS_BEHIND]
    day = article.resolve(told[0]) if len(told) == 1 else None
    if day is None or (told[0].kind == "day" and not is_recent(article, day)):
        return None, ()
    return day, ((told[0].start, told[0].end),)


# "In a report, the agency said that during the session on Sunday, the two leaders reviewed"
_DURING_TALKS = re.compile(
    r"\b(?:during|in|at|after|following) (?:the|their|this) (?:(?:bilateral|official|phone|telephone|closed-door) )?"
    r"(?:session|meeting|talks|call|conversation|discussions|audience|reception),? (?:held )?(?:on )?"
)
# So many sentences behind the telling.
_TALKS_BEHIND = 3


def _day_of_their_talks(article: Article, draft: Draft) -> tuple[Day, tuple[tuple[int, int], ...]] | None:
    """``X and Y held a session. The agency said that during the session on Sunday they reviewed ties``: its day."""
    told = draft.tellings[0][0]
    for line in [x for x in article.lines if x.part in NEWS and x.start > told.start][:_TALKS_BEHIND]:
        if not {id(m.person) for m in line.mentions if m.how == "name"} <= draft.people():
            return None
        noun = _DURING_TALKS.search(article.small, line.start, line.end)
        found = article.dates_in(noun.end(), noun.end() + 1) if noun is not None else []
        if not found or found[0].kind not in _DAYS_BEHIND:
            continue
        day = article.resolve(found[0])
        fresh = day is not None and (found[0].kind != "day" or is_recent(article, day))
        return (day, ((found[0].start, found[0].end),)) if day is not None and fresh else None
    return None


_MEETS = frozenset({"verb", "verb-meet", "verb-meeting", "discuss", "noun", "speak"})


_UNREAL_HEAD = re.compile(r"[2mnz][xtA]{0,2}V")


def of_headline(article: Article, memory: Memory, found: list[Draft]) -> Draft | None:
    """``Serbian PM, Macedonian deputy PM discuss border`` above ``X and Y agreed in Belgrade on Friday``."""
    pair, line = memory.lead_pair, memory.lead_line
    if len(pair) < 2 or line is None or any({id(m.person) for m in pair} <= d.people() for d in found):
        return None
    if not _did_together(article, line, pair) and (found or not _headline_meets(article)):
        return None
    event = Event((pair[:1], pair[1:]), (), "unknown", "talks", (pair[0].start, pair[-1].stop), "noun")
    day, spans = event_day(article, line, event, None)
    for beside in _around(article, line) if day is None else ():
        if day is None and _SIGNED.search(article.small, beside.start, beside.end):
            day, spans = event_day(article, beside, event, None)
    return _drafted(article, line, event, memory, day, spans)


_TALKS = r"(?:talks|meeting|summit|session|round|conference|negotiations)"
# What tells for certain that they were together: "a joint press conference", "after the talks", "The summit lasted"
_WERE_TOGETHER = re.compile(
    r"\bjoint (?:press|news) (?:conference|briefing|appearance)\b"
    r"|\b(?:after|during|following|at the end of|emerged from) (?:the|their|a|[\w-]+ (?:days|hours) of)"
    rf" (?:[\w-]+ ){{0,2}}{_TALKS}\b"
    rf"|\b(?:the|their) (?:[\w-]+ ){{0,2}}{_TALKS} (?:was|were|lasted|ended|took|went|ran|had|came|closed)\b"
    r"|\b(?:the (?:two|three|four)(?: [\w-]+)?|they) met\b"
)
# Agreed from afar, or about a meeting that is to come or not to be.
_NOT_TOGETHER = re.compile(
    r"\b(?:letters?|statements|e-?mails?|courier|messages?|postpone|cancel|call off|no meeting|not met|next month)\b"
)


def of_ministers(article: Article, memory: Memory, found: list[Draft]) -> Draft | None:
    """``The ministers of A and B agreed on Monday to free fishermen``, where the news tells of talks below."""
    line = article.first_told()
    agreed = ministers_agreed(line.chunks) if line is not None else None
    if line is None or agreed is None or FROM_AFAR.search(article.small, line.start, line.end):
        return None
    lands, n = agreed
    event = Event(([], []), lands, "unknown", "talks", line.chunks.spans[n], "verb")
    day, spans = event_day(article, line, event, None)
    known = [d.day for d in found if set(lands) <= set(d.countries)]
    if len(lands) < 2 or any(other is None or day is None or other.iso == day.iso for other in known):
        return None
    news = [x for x in article.lines if x.part in NEWS]
    if any(_NOT_TOGETHER.search(article.small, x.start, x.end) for x in news[:_HEAD]):
        return None
    if not any(_WERE_TOGETHER.search(article.small, x.start, x.end) for x in news):
        return None
    return _drafted(article, line, event, memory, day, spans)


# So many sentences tell how it was agreed.
_HEAD = 3


def by_signs(article: Article, memory: Memory) -> Draft | None:
    """The meeting that the signs of ``implied`` show, if it is news."""
    told = implied.find(article)
    if told is None:
        return None
    line, event = told
    day, spans = event_day(article, line, event, memory.told)
    if day is None:
        day, spans = day_of_both(article, line, event)
    if day is None and (held := _day_held(article)) is not None:
        day, spans = article.resolve(held), ((held.start, held.end),)
        return _draft(article, line, event, memory, day, spans)
    return _drafted(article, line, event, memory, day, spans)


# "at the sixteenth session, which was held on 30th June 2025 in Maputo"
_WAS_HELD = re.compile(r"\b(?:which|that) (?:was|were) (?:held|convened) (?:in [^,.;]{2,30} )?(?:on|from) (?:the )?$")


def _day_held(article: Article) -> DateMention | None:
    """The full date on which the report's head says that it was held, however long before the page was put up."""
    head = [x for x in article.lines if x.part in NEWS][:_HEAD]
    told = [m for x in head for m in article.dates_in(x.start, x.end) if m.kind == "day" and m.year]
    held = [m for m in told if _WAS_HELD.search(article.small, max(0, m.start - 60), m.start)]
    return held[0] if len(held) == 1 and not _is_too_old(article, held[0]) else None


def _is_too_old(article: Article, mention: DateMention) -> bool:
    """``praised the pact of the first session, which was held on 30 March 2011``: of no page put up late."""
    day = article.resolve(mention)
    if day is None or article.anchor is None:
        return False
    return day.iso < (article.anchor - timedelta(days=LATE_PAGE)).isoformat()


def of_envoys(article: Article, memory: Memory) -> Draft | None:
    """The handover of credentials by several envoys whom a list below the sentence names."""
    return _of_told(article, memory, handover.of_list(article))


def of_statement(article: Article, memory: Memory) -> Draft | None:
    """The meeting at which those who say "we" made their joint statement."""
    return _of_told(article, memory, joint_statements.find(article))


def _of_told(article: Article, memory: Memory, told: tuple[Line, Event] | None) -> Draft | None:
    if told is None:
        return None
    line, event = told
    day, spans = event_day(article, line, event, memory.told)
    return _drafted(article, line, event, memory, day, spans)


def of_transcript(article: Article, memory: Memory) -> Draft | None:
    """Two office-holders of two lands who speak in turn under a headline that tells of talks."""
    if article.headline is None or "V" not in article.headline.chunks.kinds:
        return None
    spoken = transcripts.find(article)
    voices = list({id(s.person): s.person for s in spoken.values() if s.person is not None}.values())
    speakers = [p for p in voices if p.titles or (len(voices) == 2 and p.name not in article.headline_text)]
    named = {id(m.person): m for line in reversed(article.lines) for m in line.mentions if m.how == "name"}
    pair = [named[id(p)] for p in speakers[:2] if id(p) in named]
    parties = [party_of(m) for m in pair]
    guess_own(article, parties)
    lands = {p.country for p in parties}
    if len(pair) < 2 or len(lands) < 2 or None in lands:
        return None
    line = article.lines[min(spoken)]
    event = Event((pair[:1], pair[1:]), (), "unknown", "talks", (pair[0].start, pair[0].stop), "noun")
    return _drafted(article, line, event, memory, None, ())


def _drafted(
    article: Article, line: Line, event: Event, memory: Memory, day: Day | None, spans: tuple[tuple[int, int], ...]
) -> Draft | None:
    return _draft(article, line, event, memory, day, spans) if is_news(article, line, event, day, 1) else None


def _draft(
    article: Article, line: Line, event: Event, memory: Memory, day: Day | None, spans: tuple[tuple[int, int], ...]
) -> Draft:
    draft = of_event(article, line, event, memory)[0]
    draft.day, draft.day_spans = day, spans
    draft.tellings.append((line, event))
    return draft


def _headline_meets(article: Article) -> bool:
    if article.headline is None:
        return False
    chunks = article.headline.chunks
    frames_of = [(n, chunks.values[n][0]) for n, k in enumerate(chunks.kinds) if k == "V"]
    told = any(shape in _MEETS and is_real(chunks, n, shape, True) for n, shape in frames_of)
    return told and not _UNREAL_HEAD.search(chunks.kinds)


_TOGETHER = re.compile(
    r"\b(?:agreed|signed|inked|initialled|inaugurated|opened|co-chaired|vowed|pledged"
    r"|(?:witnessed|presided over|oversaw|attended|watched) the (?:\w+ )?(?:signing|initialling|exchange) of"
    r"|(?:launched|unveiled|commissioned|cut the ribbon|laid the foundation(?: stone)?|broke ground)"
    r" (?:an?|the|of|on|for|at)"
    r"|(?:jointly|together) (?:visited|toured|inspected|laid|unveiled)"
    r"|(?:visited|toured|inspected|laid) [^.,;\"]{3,40} together"
    r"|reaffirmed (?:(?:today|yesterday|(?:on )?\w+day) )?in (?!an? |the |their |its )"
    r"|(?:ratified|reviewed|discussed|assessed|evaluated|examined|decided|reaffirmed|confirmed|concluded)"
    r" (?:(?:today|yesterday|(?:on )?\w+day) )?here"
    r"|(?:reached|struck|sealed) (?:the|an?|their) (?:\w+ )?(?:deal|agreement|accord|compromise|understanding))\b"
)


def _did_together(article: Article, line: Line, pair: list[Mention]) -> bool:
    """``X and his Danish counterpart, Y, signed a deal in Copenhagen``: in one town, on one day."""
    verb = _TOGETHER.search(article.small, pair[-1].stop, min(line.end, pair[-1].stop + 60))
    signed = _SIGNED_BY.search(article.small, line.start, line.chunks.spans[pair[0].first][0])
    if FROM_AFAR.search(article.small, line.start, line.end):
        return False
    if verb is None and (signed is None or _BY_WRITING.search(article.small, line.start, signed.start())):
        return False
    beside = (line, *(x for x in _around(article, line) if _SIGNED.search(article.small, x.start, x.end)))
    day = any(m.kind in DAYS for x in beside for m in article.dates_in(x.start, x.end))
    # "A ceasefire in Suva was agreed by X and Y" tells no town of theirs.
    whole = verb is not None or "agreed" not in article.small[line.start : pair[0].start]
    here = any(
        towns.in_line(article, replace(x, start=x.start if whole else max(x.start, pair[-1].stop))) is not None
        or (whole and "jN" in x.chunks.kinds)
        for x in beside
    )
    return here or (day and _BEFORE_PRESS.search(article.small) is not None)


# "agreed over the phone", "reached a deal through mediators"
FROM_AFAR = re.compile(
    r"\b(?:phone|telephone|video|mediators|intermediaries"
    r"|(?<!signed a )(?<!signed the )joint (?:declaration|statement)|joint letter)\b"
)
# "The document was signed by X and Y"
_SIGNED_BY = re.compile(
    r"\b(?:signed|initialled|agreed) (?:(?:in|on|here|today|yesterday)(?: \w+)? ){0,2}by (?:the )?(?:[\w-]+,? ){0,8}$"
)
# "An op-ed signed by X and Y": from two desks
_BY_WRITING = re.compile(r"\b(?:op-ed|letter|article|column|petition|appeal|essay|commentary)\b")
# "The memorandum was signed in Suva on Monday", "signed a memorandum in Suva": told beside those who signed it
_SIGNED = re.compile(
    r"\b(?:was|were) signed\b|\bwith (?:the )?signing of "
    r"|\bsigned (?:an?|the|their|two|three|four|five|six|seven|eight|nine|ten|several|[0-9]{1,2}) "
)
# So many sentences on, the paper's place may be told.
_SIGNED_BEHIND = 2


def _around(article: Article, line: Line) -> list[Line]:
    """The sentence before, and those in which the signing may be told again."""
    behind = [x for x in article.lines if x.part in NEWS and x.start > line.start][:_SIGNED_BEHIND]
    return [*(x for x in article.before(line, 1) if x.part in NEWS), *behind]


# Two who signed on a day and faced the press together, or of whose signing the place is told, have met.
_BEFORE_PRESS = re.compile(
    r"\bjoint (?:press|news) (?:conference|briefing|appearance)\b"
    r"|\bthe signing(?: ceremony)? (?:took place|was held|was witnessed)\b"
)
