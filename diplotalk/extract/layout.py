"""The parts of a report: headline, stamps, captions, dateline, body, and what is not the report's (boilerplate)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from diplotalk.extract import literals
from diplotalk.extract.captions import CREDIT_ENDS, caption_before, is_caption, is_credited, is_file_photo
from diplotalk.extract.datelines import FULL_DAY, Dateline, dateline_at, is_place, is_report_line, town_of_stamp
from diplotalk.extract.furniture import (
    PROSE,
    boilerplate,
    ends_sentence,
    is_boilerplate,
    is_button_row,
    is_foot,
    is_insert,
    is_menu,
)
from diplotalk.text.fold import lower
from diplotalk.text.paragraphs import paragraphs

# Longer than this a paragraph is no headline (characters).
HEADLINE = 170
# A stamp is a line shorter than this (characters).
STAMP = 80
# A dateline opens one of the first paragraphs of a report: a remark of the editors, a lead of the web page's own may
# stand before it.
DATELINE_BY = 3

# "21 February, 2009 - Thailand will take in", above the lead and in its line
STAMP_HEAD = re.compile(
    r"date (?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2} "
    r"|(?:[0-9]{1,2} [A-Z][a-z]{2,8},?|[A-Z][a-z]{2,8} [0-9]{1,2},) (?:19|20)[0-9]{2} ?(?:--?|:) "
    r"(?=[A-Z][^\n]{80})(?![A-Z][\w.' ]{2,30}, [A-Z][\w.' ]{2,25}(?:\n| -))"
)
_BYLINE = re.compile(
    r"(?:[Bb]y|BY) [A-Z]|[A-Z][\w'. -]{3,40}, (?:(?:The )?(?:Canadian|Associated) Press|Reuters|AFP|AAP|Bloomberg)$"
    r"|[^.]{0,80}(?:[Ss]taff [Ww]riter|[Cc]orrespondent|[Ee]ditor|[Rr]eporter)$"
)
# "By ANA SOL and BO LIND", below a standfirst, too
_NAMES_ALONE = re.compile(r"(?:By|BY) [A-Z][A-Z.'-]+(?: (?:and |, )?[A-Z][A-Z.'-]+){1,7}")


@dataclass(slots=True)
class Part:
    """A paragraph ``start:end`` of the text. ``kind``: title, stamp, caption, lead, body or boilerplate."""

    start: int
    end: int
    kind: str


# A byline stands in one of so many first parts.
BYLINE_PARTS = 7


@dataclass(slots=True)
class Layout:
    """The parts in order; the dateline if there is one."""

    parts: list[Part]
    dateline: Dateline | None


# So many paragraphs from the top a headline may be run into the dateline below it.
_TOP = 4


def _parted(folded: str) -> Iterator[tuple[int, int]]:
    """The paragraphs, a headline parted from a dateline with which the next line begins."""
    for number, (start, end) in enumerate(paragraphs(folded)):
        at = folded.find("\n", start, min(end, start + HEADLINE)) if number < _TOP else -1
        if at >= 0 and is_report_line(folded, at + 1, end):
            yield start, at
            start = at + 1
        yield start, end


def read(folded: str) -> Layout:
    """The layout of a folded text."""
    parts: list[Part] = []
    dateline: Dateline | None = None
    phrases = boilerplate().places(lower(folded))
    body, foot, inserted, prose = 0, False, False, False
    credited = bool(literals.present(CREDIT_ENDS, folded))
    for start, end in _parted(folded):
        if credited and (shown := caption_before(folded, start, end)) is not None:
            parts.append(Part(start, shown, "caption"))
            start = shown
        stamped = STAMP_HEAD.match(folded, start, end) if not body else None
        if stamped:
            parts.append(Part(start, stamped.end() - 1, "stamp"))
            start = stamped.end()
        dead = foot and not _PUBLISHED_HEAD.match(folded, start, end)
        kind = "boilerplate" if dead else _kind(folded, start, end, body, phrases)
        may_open = kind == "body" and dateline is None and body < DATELINE_BY
        if may_open and (found := dateline_at(folded, start, end)):
            dateline = found
            parts.append(Part(start, found.end, "stamp"))
            start = found.end
            if start >= end:
                continue
            kind = "stamp" if OF_PAPER.fullmatch(folded, start, end) else kind
        inserted = body > 0 and is_insert(folded, start, end, inserted)
        if inserted and kind == "body":
            kind = "boilerplate"
        body += kind == "body"
        # "Follow us" above the report closes nothing.
        prose = prose or (kind == "body" and end - start >= _SHORT_LEAD)
        foot = foot or (prose and is_foot(folded, start, end))
        if kind == "body" and foot:
            kind = "boilerplate"
        if parts and end - start < HEADLINE and is_file_photo(folded, start, end):
            # The caption of an old photograph tells nothing of today.
            parts[-1].kind = kind = "boilerplate"
        parts.append(Part(start, end, kind))
    _mark_furniture(folded, parts)
    _mark_lead(parts)
    return Layout(parts, dateline or _place_line(folded, parts))


# "From Wednesday's Globe and Mail" behind the town, above a page of Tuesday night: written for the paper of Wednesday.
OF_PAPER = re.compile(r"[Ff]rom (?P<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day's (?:The )?[A-Z][\w' ]{2,40}")


# The name of a land behind that of a town is shorter than this (characters).
_LAND = 30


def _place_line(folded: str, parts: list[Part]) -> Dateline | None:
    """A readout's own form: the town and the day on a line, or on two; the town is what stands there first."""
    for part, following in pairwise(parts):
        words = folded[part.start : part.end]
        if part.kind == "title" and following.kind == "stamp" and len(words) < 30 and is_place(words):
            part.kind = "stamp"
            return Dateline(words, None, part.start, following.end)
    for part, following in pairwise(parts):
        # COLOMBO, or COLOMBO: or COLOMBO, Sri Lanka on a line of its own above the lead
        words, _, land = folded[part.start : part.end].rstrip(" :-").partition(", ")
        alone = not land or (len(land) < _LAND and land.istitle())
        if part.kind == "title" and following.kind == "lead" and alone and words.isupper() and is_place(words):
            part.kind = "stamp"
            return Dateline(words, None, part.start, part.end)
    for part in parts:
        if part.kind == "stamp" and (found := town_of_stamp(folded, part.start, part.end)) is not None:
            return found
    return None


# A page may be summed up in fewer paragraphs than these above its stamp.
_SUMMED_UP = 2


def _kind(folded: str, start: int, end: int, body: int, phrases: Sequence[tuple[int, int, bool]]) -> str:
    """The kind of a paragraph behind ``body`` paragraphs of the report's own text."""
    if end - start < STAMP and (_PUBLISHED.match(folded, start, end) or _FOOT_STAMP.fullmatch(folded, start, end)):
        return "stamp"
    if end - start < HEADLINE and not body and _PUBLISHED_ON.match(folded, start, end):
        return "stamp"
    if is_credited(folded, start, end):
        return "caption"
    # Below a first paragraph that sums a page up only a day in full makes a stamp.
    summed_up = body < _SUMMED_UP and "@" not in folded[start:end] and FULL_DAY.search(folded, start, end)
    if (not body or summed_up) and _is_stamp(folded, start, end):
        return "stamp"
    if end - start < STAMP and _NAMES_ALONE.fullmatch(folded, start, end):
        return "stamp"
    if is_boilerplate(phrases, start, end) or is_button_row(folded, start, end) or is_menu(folded, start, end):
        return "boilerplate"
    if is_caption(folded, start, end):
        return "caption"
    short, last = end - start <= HEADLINE, folded[end - 1]
    if not body and last == "?" and end - start < STAMP:
        return "title"
    if last == ":" and end - start > _ANNOUNCES:
        return "body"
    if last == "," and _ADDRESSES.fullmatch(folded, start, end):
        return "body"
    if not body and short and not ends_sentence(folded, start, end):
        if _BYLINE.match(folded, start, end):
            return "stamp"
        if dateline_at(folded, start, end) is not None:
            return "body"
        return "title"
    return "body"


# So long (characters) a line with a colon at its end is no headline: "Before departing, X issued this statement:"
_ANNOUNCES = 60
# "PRESIDENT OF FIJI ANA SOL: Mr President, colleagues,"
_ADDRESSES = re.compile(r"[A-Z][^:\n]{3,80}: [^\n]{2,80},")
# "Published in Dawn, May 8th, 2023", at the foot.
_PUBLISHED = re.compile(r"(?:First )?[Pp]ublished (?:in|on)\b[^\n]{0,60}(?:19|20)[0-9]{2}\.?$")
# "Published: 21st October 2021 06:12 PM | Last Updated: 21st October 2021 06:40 PM | A+A A-"
_PUBLISHED_ON = re.compile(
    r"(?:Published|Posted|(?:Last )?[Uu]pdated)(?: on| at)?:? ?[^.\n]{0,25}(?:19|20)[0-9]{2}\b[^.\n]{0,100}$"
)
# "Athens, 17/02/2025, 16:55", "12.04.2023. 14:27", "Tue 21 May 2024 at 15:06", "15 March 2024", "Published: 12/13/2024"
# "Published: 25 Sep 2013 04:12 PM BdST Updated: 25 Sep 2013 07:30 PM BdST"
_ONE_STAMP = (
    r"(?:(?:[Pp]ublished|[Pp]osted|[Cc]reated|(?:[Ll]ast )?[Uu]pdated|[Mm]odified)(?: on| at)?:? )?"
    r"(?:[A-Z][A-Za-z]{1,12}(?: [A-Z][a-z]{2,12})?,? )?"
    r"(?:[0-9]{1,2}[./][0-9]{1,2}[./](?:19|20)[0-9]{2}|[0-9]{1,2} [A-Z][a-z]{2,8},? (?:19|20)[0-9]{2}"
    r"|[A-Z][a-z]{2,8}\.? [0-9]{1,2}, (?:19|20)[0-9]{2})"
    r"(?:[ ,.|]{1,3}(?:at )?[0-9]{1,2}[:.h][0-9]{2}(?: ?[AaPp]\.?[Mm]\.?)?(?: (?:[A-Z]{2,4}|[A-Z][a-z]{1,2}ST))?)?\.?"
)
# "June 14, 2012 09:47 pm | Updated July 12, 2016 03:20 am IST - COLOMBO"
_FOOT_STAMP = re.compile(rf"{_ONE_STAMP}(?:[ |,/-]{{1,3}}{_ONE_STAMP})?(?: ?- ?[A-Z][A-Z ]{{2,24}})?")
# Behind the foot of the page only a line that says so tells of this report.
_PUBLISHED_HEAD = re.compile(r"(?:First )?[Pp]ublished\b")
_CLOCK_HEAD = re.compile(r"[0-9]{1,2}:[0-9]{2} ?[|/-] ?[^|.]{2,40}, [A-Z][a-z]{2,8}\.? [0-9]{1,2}\.?")
_DIGITS = re.compile(r"[0-9]{4}|[0-9]{1,2}[:.][0-9]{2}")


def _is_stamp(folded: str, start: int, end: int) -> bool:
    """A short line with a year or a clock time and hardly any other word; "09:15 | Lima, Dec. 13.", but no sentence."""
    if end - start >= STAMP or _DIGITS.search(folded, start, end) is None or folded.count(" ", start, end) >= 10:
        return False
    return not ends_sentence(folded, start, end) or _CLOCK_HEAD.match(folded, start, end) is not None


# A lead of one short sentence has so many (characters); a page's own "Get all your news in one place." has fewer.
_SHORT_LEAD = 40


def _mark_furniture(folded: str, parts: list[Part]) -> None:
    """``Get all your news in one place.``, ``One app.``: short sentences above the headline are no lead.

    What stands above the last line without a stop before the first paragraph of prose belongs to the page.
    """
    prose = next((n for n, part in enumerate(parts) if part.kind == "body" and part.end - part.start >= PROSE), 0)
    lines = [n for n in range(prose) if parts[n].kind == "body" and not _is_sentence(folded, parts[n])]
    for part in parts[: lines[-1] + 1] if lines else ():
        if part.kind == "body":
            part.kind = "stamp" if _BYLINE.match(folded, part.start, part.end) else "title"


def _is_sentence(folded: str, part: Part) -> bool:
    address = folded[part.end - 1] in ",:"
    return address or ends_sentence(folded, part.start, part.end)


def _mark_lead(parts: list[Part]) -> None:
    for part in parts:
        if part.kind == "body":
            part.kind = "lead"
            return
