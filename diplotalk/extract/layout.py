"""The parts of a report: headline, stamps, captions, dateline, body, and what is not the report's (boilerplate)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from diplotalk.extract import literals
from diplotalk.lexicon import load
from diplotalk.text.fold import lower
from diplotalk.text.paragraphs import paragraphs

# Longer than this a paragraph is no headline (characters).
HEADLINE = 170
# A stamp is a line shorter than this (characters).
STAMP = 80
# A dateline opens one of the first paragraphs of a report: a remark of the editors, a lead of the web page's own may
# stand before it.
DATELINE_BY = 3

_CAPTION_END = re.compile(
    r"\((?:Xinhua|Photo|KCNA|Yonhap|AP Photo|AP|AFP|Reuters|REUTERS|CCTV|Photo by [^)]{2,40}|Pool|EPA|VNA"
    r"|[A-Z][\w ]{1,20}/(?:AP|AFP|Getty Images|Reuters|Xinhua|Pool)[\w /]*"
    r"|(?:Xinhua|AP|AFP|Reuters|Getty Images|AP Photo|Photo)/[^)]{2,40})\)\.?$"
)
# "Photograph: Anadolu Agency/Getty Images", "File Photo by Ann Lee/UPI | License Photo"
_CREDIT = re.compile(
    r"\b(?:(?:Photo|Photograph|Picture|Image)(?: credit| source)?: [A-Z][^.\n]{2,60}|Photo by [A-Z][^.\n]{2,60})$"
)
_LONGEST_CAPTION = 400
_CREDITED = ("hoto", "icture", "mage")
_CAPTION_START = re.compile(
    r"(?:Photo/Ill|FILE PHOTO|FILE -|Photo ?:|Image caption|Media caption|File photo|Caption:|\[Photo)"
)
_CAPTION_MARK = re.compile(
    r"\((?:(?:[1-9](?:st|nd|rd|th) )?(?:front )?[LRC]\b(?!-)|left\b|right\b|center\b|centre\b)[^)]{0,20}\)"
)
# "21 February, 2009 - Thailand will take in", above the lead and in its line
STAMP_HEAD = re.compile(
    r"date (?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2} "
    r"|(?:[0-9]{1,2} [A-Z][a-z]{2,8},?|[A-Z][a-z]{2,8} [0-9]{1,2},) (?:19|20)[0-9]{2} ?(?:--?|:) "
    r"(?=[A-Z][^\n]{80})(?![A-Z][\w.' ]{2,30}, [A-Z][\w.' ]{2,25}(?:\n| -))"
)
# CITY, Dec. 21 (Xinhua) -- | MALE/NEW DELHI: | Tehran, IRNA - | Ulaanbaatar /MONTSAME/. | STOCKHOLM (Reuters) -
_DATELINE = re.compile(
    r"(?P<city>[A-Z][A-Za-z'. -]{1,28}?(?:/[A-Z][A-Za-z'. -]{1,28}?)?)"
    r"(?P<middle>, (?:(?!\. [A-Z][a-z])[^()\n:]){2,60}?)??"
    r"(?: ?[(/](?P<agency>[A-Za-z][\w .&-]{1,40}?(?:/[A-Z]{1,10})?(?:, [^()\n]{1,30})?)[)/]|, (?P<name>[A-Z]{2,12}))?"
    r" ?(?:[.:] ?)?(?P<dash>--?|_(?= )|:(?= )|\.-|(?<=[)/A-Z])(?:(?<![. ][A-Z])|(?<=D\.C))\.(?=\s|$))\s*"
)
_CITY = r"(?P<city>[A-Z][A-Za-z'. -]{1,28}?)"
# Datelines without a dash, or with the agency in another place; all of them need a town of the gazetteer.
_OTHER_DATELINES = (
    # HAVANA, May 17 (ACN) Two ministers | Pyongyang, May 4 Juche 110 (2021) (KCNA) --
    re.compile(
        _CITY + r", (?P<middle>[^()\n:0-9]{2,20}[0-9][^()\n:]{0,20}(?: \((?:19|20)[0-9]{2}\))?)"
        r" \((?P<agency>[A-Z][\w .&-]{1,30})\) ?(?:[-_]{1,2}|:)? ?"
    ),
    # ASTANA. KAZINFORM - | ASTANA. May 4. KAZINFORM -
    re.compile(_CITY + r"\. (?:[^.\n]{3,20}\. )?(?P<agency>[A-Z]{4,15})(?: ?--? | (?=[A-Z][a-z]))"),
    # MOSCOW. May 4 (Interfax) -
    re.compile(_CITY + r"\. [A-Z][a-z]{2,8}\.? [0-9]{1,2} \((?P<agency>[A-Z][\w .&-]{1,30})\) ?--? "),
    # Kyiv. May 4. Interfax-Ukraine -
    re.compile(_CITY + r"\. [A-Z][a-z]{2,8}\.? [0-9]{1,2}\. (?P<agency>[A-Z][A-Za-z-]{3,20}) --? "),
    # New York [USA], May 4 (ANI): Two ministers
    re.compile(_CITY + r" \[[^\]\n]{2,40}\], [A-Z][a-z]{2,8}\.? [0-9]{1,2} \((?P<agency>[A-Z][\w/ ]{1,20})\): ?"),
    # Phnom Penh (AKP), May 4, 2021 -- | WASHINGTON (AP) _
    re.compile(_CITY + r" \((?P<agency>[A-Z][\w .&-]{1,30})\)(?:, [^()\n:]{2,30}?)? ?[-_]{1,2} "),
    # Baku, October 4, AZERTAC Two ministers | NUSA DUA, Indonesia, Oct. 4, Kyodo
    re.compile(
        _CITY + r"(?:, [A-Z][a-z]+)?, [A-Z][a-z]+\.? [0-9]{1,2}(?:, [0-9]{4})?,"
        r" (?P<agency>[A-Z]{3,12}|Kyodo)(?: (?=[A-Z])|$)"
    ),
    # Ulaanbaatar, August 26 /MONTSAME/ Two ministers | Ulaanbaatar /MONTSAME/ Two ministers
    re.compile(_CITY + r",?(?: [A-Z][a-z]{2,8}\.? [0-9]{1,2}(?:, [0-9]{4})?)? /(?P<agency>[A-Z][\w .&-]{1,30})/ "),
    # (ANSA) - Vatican City, November 24 - Two ministers | (ANSA) - ROME, MAY 4 -
    re.compile(r"\((?P<agency>[A-Z][A-Za-z]{1,12})\) ?--? " + _CITY + r", [A-Z][A-Za-z]{2,8}\.? [0-9]{1,2} ?--? "),
    # AKP Phnom Penh, May 4, 2021 --
    re.compile(r"(?P<agency>[A-Z]{2,8}) " + _CITY + r", [A-Z][a-z]{2,8}\.? [0-9]{1,2}(?:, [0-9]{4})? ?--? ?"),
    # May 4 (UPI) -- Two ministers
    re.compile(r"(?P<city>)[A-Z][a-z]{2,8}\.? [0-9]{1,2} \((?P<agency>[A-Z]{2,6}|Reuters|Kyodo|Xinhua)\) ?--? "),
    # Washington (CNN) Two ministers | TEHRAN (Kyodo) Two ministers
    re.compile(_CITY + r" \((?P<agency>CNN|AP|AFP|Reuters|UPI|ANI|PTI|Kyodo|Xinhua|ANSA|Yonhap)\) (?=[A-Z])"),
    # Doha / MOFA / 4 May / | Bishkek / AKIpress: | Male' / 4 May 2021 /
    re.compile(_CITY + r" / (?:(?P<agency>[A-Z][A-Za-z.]{1,15})(?:: | / [^/\n]{3,20} ?/ ?)|[0-9][^/\n]{3,20} / ?)"),
    # Dhaka, 4 December : (alone in its line or before the lead)
    re.compile(_CITY + r", [0-9]{1,2} [A-Z][a-z]{2,8}(?:,? (?:19|20)[0-9]{2})? ?:(?P<agency>)(?: |$)"),
    # NEW DELHI | Port Louis, Mauritius | (alone in its line or before the lead)
    re.compile(_CITY + r"(?:, [A-Z][a-z]+)? \| ?(?P<agency>)(?=[A-Z]|$)"),
    # Lima, May 4. Two ministers | Tashkent. May 4. Two ministers | TIRANA, Albania, May 4. Two ministers
    re.compile(
        _CITY + r"(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?)?[.,] [A-Z][a-z]{2,8}\.? [0-9]{1,2}(?P<agency>)\. (?=[A-Z])"
    ),
    # Abuja, 4 May 2021. Two ministers
    re.compile(_CITY + r", [0-9]{1,2} [A-Z][a-z]{2,8},? (?:19|20)[0-9]{2}\.(?P<agency>) (?=[A-Z])"),
    # 4 May 2021, Vienna - Two ministers
    re.compile(r"[0-9]{1,2} [A-Z][a-z]{2,8} (?:19|20)[0-9]{2}, " + _CITY + r" --? (?P<agency>)"),
    # May 9, 2017 (JUBA) - Two ministers
    re.compile(r"[A-Z][a-z]{2,8}\.? [0-9]{1,2}, (?:19|20)[0-9]{2} \(" + _CITY + r"\) ?--? (?P<agency>)"),
    # (Geneva) - Two ministers
    re.compile(r"\(" + _CITY + r"\) --? (?P<agency>)(?=[A-Z])"),
    # Kathmandu, January 25 (alone in its line above the lead)
    re.compile(_CITY + r", [A-Z][a-z]{2,8}\.? [0-9]{1,2}(?:, (?:19|20)[0-9]{2})?(?P<agency>)(?=\n[A-Z]|$)"),
    # KATHMANDU, JANUARY 25 (alone in its line)
    re.compile(_CITY + r", [A-Z]{3,9}\.? [0-9]{1,2}(?P<agency>)$"),
    # NEW DELHI JULY 17. Two ministers
    re.compile(_CITY + r",? [A-Z]{3,9}\.? [0-9]{1,2}(?P<agency>)\. (?=[A-Z])"),
    # Addis Ababa October 2/2018 Two ministers | Addis Ababa (ENA) October 2/2018 Two ministers
    re.compile(_CITY + r"(?: \([A-Z]{2,5}\))?,? [A-Z][a-z]{2,8} [0-9]{1,2}/(?:19|20)[0-9]{2}(?P<agency>) "),
    # ANKARA - Anadolu Agency | ANKARA/GAZIANTEP-Reuters (alone in its line)
    re.compile(_CITY + r"(?:/[A-Z][A-Za-z'. ]{1,28})? ?--? ?(?P<agency>[A-Z][\w-]+(?: [A-Z][\w-]+){0,2})$"),
    # YEREVAN (UrduPoint News / Sputnik - 07th November, 2018) Two ministers
    re.compile(
        _CITY + r" \((?P<agency>[A-Z][\w /.]{1,40}) - [0-9]{1,2}(?:st|nd|rd|th) [A-Z][a-z]{2,8}, (?:19|20)[0-9]{2}\) "
        r"(?=[A-Z])"
    ),
)
_AGENCY_FIRST = re.compile(r"\((?P<agency>CNN|AP|AFP|Reuters|CBN|UPI|ANI|PTI)\) ?-{0,2} ?")
# NNA - Caretaker Minister | ANI - The minister: the agency alone; it needs an outlet of that name.
_BARE_AGENCY = re.compile(r"(?P<agency>[A-Z]{3,8}) -{1,2} (?=[A-Z])")
_BARE_CITY = re.compile(r"(?P<city>[A-Z]{4,}(?: [A-Z]{3,})?) (?=[A-Z][a-z.])")
# TUNIS, Tunisia Two ministers | SEOUL, South Korea Two ministers
_BARE_CITY_AND_LAND = re.compile(r"(?P<city>[A-Z]{4,}(?: [A-Z]{3,})?), (?=[A-Z][a-z])")
_WORD_OF_LAND = re.compile(r"[A-Z][a-z]+ (?=[A-Z][a-z.])")
_SENTENCE_END = re.compile(r"[.!?][\"')]*$")
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


@dataclass(slots=True)
class Dateline:
    """``city`` as written, the agency in brackets, and the range of the whole dateline."""

    city: str
    agency: str | None
    start: int
    end: int


# A byline stands in one of so many first parts.
BYLINE_PARTS = 7


@dataclass(slots=True)
class Layout:
    """The parts in order; the dateline if there is one."""

    parts: list[Part]
    dateline: Dateline | None


class _Boilerplate:
    """The phrases of boilerplate.tsv in one automaton: those that open a line, and those that may stand anywhere."""

    def __init__(self) -> None:
        from ahocorasick_rs import AhoCorasick, Implementation

        rows = list(load.rows("boilerplate"))
        self.opens = [row["kind"] == "line-start" for row in rows]
        # Of so few phrases the fast form is built in 2 ms; it reads a text in a third of the time.
        self.automaton = AhoCorasick([row["phrase"].lower() for row in rows], implementation=Implementation.DFA)

    def places(self, small: str) -> list[tuple[int, int, bool]]:
        """Where its phrases stand in a text in lower case, and whether each must open its paragraph, in order."""
        found = self.automaton.find_matches_as_indexes(small, overlapping=True)
        return sorted((start, end, self.opens[number]) for number, start, end in found)


@cache
def _boilerplate() -> _Boilerplate:
    return _Boilerplate()


# "The two presidents (Photo: VNA)Hanoi (VNA) - ", "Minister X (file photo) LIMA, May 4 (ANDINA) -- ": a caption that is
# run into the dateline; so many characters it has at most.
_CAPTION_BEFORE = re.compile(
    r"(?:[Pp]hoto|[Ii]mage)[^()\n]{0,40}\) ?"
    r"(?=[A-Z][A-Za-z' -]{2,25}(?:, [^()\n]{2,30})? \([A-Z][\w/ ]{1,20}\) ?(?:-|:))"
)
_SHOWN = 400
# A text with none of these has no credit in brackets.
_CREDIT_ENDS = ("hoto)", "hoto:", "ource:", "mage:", "hoto by")


def _caption_before(folded: str, start: int, end: int) -> int | None:
    """Where a caption of one sentence ends that is run into a dateline; None for any other paragraph."""
    shown = _CAPTION_BEFORE.search(folded, start, min(end, start + _SHOWN))
    if shown is None or ". " in folded[start : shown.start()] or _dateline(folded, shown.end(), end) is None:
        return None
    return shown.end()


# So many paragraphs from the top a headline may be run into the dateline below it.
_TOP = 4


def _parted(folded: str) -> Iterator[tuple[int, int]]:
    """The paragraphs, a headline parted from a dateline with which the next line begins."""
    for number, (start, end) in enumerate(paragraphs(folded)):
        at = folded.find("\n", start, min(end, start + HEADLINE)) if number < _TOP else -1
        if at >= 0 and _is_report_line(folded, at + 1, end):
            yield start, at
            start = at + 1
        yield start, end


# "Khartoum, Sept. 17 (SUNA)- The Minister"
_REPORT_LINE = re.compile(r"[A-Z][A-Za-z'. -]{1,28}(?:, [^()\n:]{2,40})? ?\([A-Z][\w .&/-]{1,30}\) ?-")


def _is_report_line(folded: str, start: int, end: int) -> bool:
    return _REPORT_LINE.match(folded, start, end) is not None and _dateline(folded, start, end) is not None


def read(folded: str) -> Layout:
    """The layout of a folded text."""
    parts: list[Part] = []
    dateline: Dateline | None = None
    phrases = _boilerplate().places(lower(folded))
    body, foot, inserted, prose = 0, False, False, False
    credited = bool(literals.present(_CREDIT_ENDS, folded))
    for start, end in _parted(folded):
        if credited and (shown := _caption_before(folded, start, end)) is not None:
            parts.append(Part(start, shown, "caption"))
            start = shown
        stamped = STAMP_HEAD.match(folded, start, end) if not body else None
        if stamped:
            parts.append(Part(start, stamped.end() - 1, "stamp"))
            start = stamped.end()
        dead = foot and not _PUBLISHED_HEAD.match(folded, start, end)
        kind = "boilerplate" if dead else _kind(folded, start, end, body, phrases)
        may_open = kind == "body" and dateline is None and body < DATELINE_BY
        if may_open and (found := _dateline(folded, start, end)):
            dateline = found
            parts.append(Part(start, found.end, "stamp"))
            start = found.end
            if start >= end:
                continue
            kind = "stamp" if OF_PAPER.fullmatch(folded, start, end) else kind
        inserted = body > 0 and _is_insert(folded, start, end, inserted)
        if inserted and kind == "body":
            kind = "boilerplate"
        body += kind == "body"
        # "Follow us" above the report closes nothing.
        prose = prose or (kind == "body" and end - start >= _SHORT_LEAD)
        foot = foot or (prose and _is_foot(folded, start, end))
        if kind == "body" and foot:
            kind = "boilerplate"
        if parts and end - start < HEADLINE and _is_file_photo(folded, start, end):
            # The caption of an old photograph tells nothing of today.
            parts[-1].kind = kind = "boilerplate"
        parts.append(Part(start, end, kind))
    _mark_furniture(folded, parts)
    _mark_lead(parts)
    return Layout(parts, dateline or _place_line(folded, parts))


# "From Wednesday's Globe and Mail" behind the town, above a page of Tuesday night: written for the paper of Wednesday.
OF_PAPER = re.compile(r"[Ff]rom (?P<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day's (?:The )?[A-Z][\w' ]{2,40}")


# The day on a line of its own, or behind the town: 01 November 2021 | September 9, 2020 | 19/02/2021
_DAY = re.compile(
    r"\b(?:[0-9]{1,2} [A-Z][A-Za-z]{2,8}|[A-Z][A-Za-z]{2,8} [0-9]{1,2}),? (?:19|20)[0-9]{2}\b"
    r"|\b[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}\b"
)


# The name of a land behind that of a town is shorter than this (characters).
_LAND = 30


def _place_line(folded: str, parts: list[Part]) -> Dateline | None:
    """A readout's own form: the town and the day on a line, or on two; the town is what stands there first."""
    for part, following in pairwise(parts):
        words = folded[part.start : part.end]
        if part.kind == "title" and following.kind == "stamp" and len(words) < 30 and _is_place(words):
            part.kind = "stamp"
            return Dateline(words, None, part.start, following.end)
    for part, following in pairwise(parts):
        # COLOMBO, or COLOMBO: or COLOMBO, Sri Lanka on a line of its own above the lead
        words, _, land = folded[part.start : part.end].rstrip(" :-").partition(", ")
        alone = not land or (len(land) < _LAND and land.istitle())
        if part.kind == "title" and following.kind == "lead" and alone and words.isupper() and _is_place(words):
            part.kind = "stamp"
            return Dateline(words, None, part.start, part.end)
    for part in parts:
        if part.kind == "stamp" and (found := _town_of_stamp(folded, part)) is not None:
            return found
    return None


def _town_of_stamp(folded: str, part: Part) -> Dateline | None:
    """``September 9, 2020 - Ottawa, Ontario``, ``Brussels, 19/02/2021 - 19:02``: the town beside a full day."""
    if _DAY.search(folded, part.start, part.end) is None:
        return None
    for piece in _PIECE.finditer(folded, part.start, part.end):
        words = _AGENCY_BEFORE.sub("", piece.group().strip())
        if words and _is_place(words):
            return Dateline(words, None, folded.index(words, piece.start()), part.end)
    return None


_PIECE = re.compile(r"(?:[^,|/()-]|(?<=\w)-(?=\w))+")
# AKP Phnom Penh, May 4, 2021
_AGENCY_BEFORE = re.compile(r"[A-Z]{2,8} (?=[A-Z][a-z])")


_SUMMED_UP = 2


def _kind(folded: str, start: int, end: int, body: int, phrases: Sequence[tuple[int, int, bool]]) -> str:
    """The kind of a paragraph behind ``body`` paragraphs of the report's own text."""
    if end - start < STAMP and (_PUBLISHED.match(folded, start, end) or _FOOT_STAMP.fullmatch(folded, start, end)):
        return "stamp"
    if end - start < HEADLINE and not body and _PUBLISHED_ON.match(folded, start, end):
        return "stamp"
    if _CAPTION_END.search(folded, max(start, end - 60), end):
        return "caption"
    # Below a first paragraph that sums a page up only a day in full makes a stamp.
    summed_up = body < _SUMMED_UP and "@" not in folded[start:end] and _DAY.search(folded, start, end)
    if (not body or summed_up) and _is_stamp(folded, start, end):
        return "stamp"
    if end - start < STAMP and _NAMES_ALONE.fullmatch(folded, start, end):
        return "stamp"
    if _is_boilerplate(phrases, start, end) or (end - start < STAMP and _FURNITURE.fullmatch(folded, start, end)):
        return "boilerplate"
    if folded.count("|", start, end) >= _SECTIONS and _is_menu(folded[start:end]):
        return "boilerplate"
    if _is_caption(folded, start, end):
        return "caption"
    short, last = end - start <= HEADLINE, folded[end - 1]
    if not body and last == "?" and end - start < STAMP:
        return "title"
    if last == ":" and end - start > _ANNOUNCES:
        return "body"
    if last == "," and _ADDRESSES.fullmatch(folded, start, end):
        return "body"
    if not body and short and not _SENTENCE_END.search(folded, max(start, end - 4), end):
        if _BYLINE.match(folded, start, end):
            return "stamp"
        if _dateline(folded, start, end) is not None:
            return "body"
        return "title"
    return "body"


# Buttons of a page, alone or in a row ("Share Tweet Email"), and a writer's address alone in its line.
_BUTTON = (
    r"(?:share|tweet|email|e-mail|print|whatsapp|facebook|twitter|linkedin|telegram|copy link|save|listen|comments?"
    r"|menu|home|search|subscribe|sign in|log ?in|advertisement|bookmark|follow|x)"
)
_FURNITURE = re.compile(rf"{_BUTTON}(?:[ |/,.-]{{1,3}}{_BUTTON}){{0,9}}|[\w.+-]{{1,40}}@[\w.-]{{3,40}}", re.IGNORECASE)
# A row of so many marks between names of so many characters lists a site's sections.
_SECTIONS, _SECTION_NAME = 3, 26


def _is_menu(words: str) -> bool:
    """``General | World | Business | Sports | Videos``"""
    return all(len(name.strip()) < _SECTION_NAME for name in words.split("|"))


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
    said = _SENTENCE_END.search(folded, max(start, end - 4), end)
    return not said or _CLOCK_HEAD.match(folded, start, end) is not None


def _is_caption(folded: str, start: int, end: int) -> bool:
    if _CAPTION_START.match(folded, start, end):
        return True
    foot = max(start, end - STAMP)
    # A paragraph of several sentences with a credit behind them tells the news.
    one = folded.count(". ", start, end) < 2 and end - start < _LONGEST_CAPTION
    if one and literals.stand(_CREDITED, folded, foot, end) and _CREDIT.search(folded, foot, end):
        return True
    return end - start < 500 and _CAPTION_MARK.search(folded, start, min(end, start + 160)) is not None


def _is_boilerplate(phrases: Sequence[tuple[int, int, bool]], start: int, end: int) -> bool:
    if not phrases or end - start > 400:
        return False
    here = phrases[bisect_left(phrases, (start, 0)) : bisect_left(phrases, (end, 0))]
    return any(stop <= end and (at == start or not opens) for at, stop, opens in here)


def _is_file_photo(folded: str, start: int, end: int) -> bool:
    return literals.stand(_PHOTO, folded, start, end) and _FILE_PHOTO.search(folded, start, end) is not None


_PHOTO = ("hoto", "PHOTO")
_FILE_PHOTO = re.compile(r"/ ?[Ff]ile [Pp]hoto\b|\bFILE PHOTO$")
_FOOT = re.compile(
    r"(?:related (?:stories|news|links|articles)|latest news$|more news|other articles|editor's pick|\(END\)"
    r"|comments? ?\([0-9]+\)"
    r"|[0-9]+ comments|tags:?$|topics$|persons$|list$|--? ?spa$|follow us|for further information|most read)",
    re.IGNORECASE,
)


# Between these and the next paragraph of prose stand the headlines of other reports.
_INSERT = re.compile(r"(?:read more|recommended|see also|you may also)", re.IGNORECASE)
# Prose: so many characters that end like a sentence.
_PROSE = 70
# A lead of one short sentence has so many (characters); a page's own "Get all your news in one place." has fewer.
_SHORT_LEAD = 40


def _is_insert(folded: str, start: int, end: int, inserted: bool) -> bool:
    """Is the paragraph the head of such an insert, or, ``inserted``, one of its headlines?"""
    if end - start < 60 and _INSERT.match(folded, start, end):
        return True
    return inserted and (end - start < _PROSE or not _SENTENCE_END.search(folded, max(start, end - 4), end))


def _is_foot(folded: str, start: int, end: int) -> bool:
    """From this short line on, nothing belongs to the report any more."""
    return end - start < 60 and _FOOT.match(folded, start, end) is not None


def _dateline(folded: str, start: int, end: int) -> Dateline | None:
    limit = min(end, start + 130)
    match = _BARE_AGENCY.match(folded, start, limit)
    if match and lower(match["agency"]) in _agencies():
        return Dateline("", match["agency"], start, match.end())
    for form in _OTHER_DATELINES:
        match = form.match(folded, start, limit)
        known = match and (not match["city"] or _is_place(match["city"]))
        if match and (known or _names_town(match["city"], match["agency"], False)):
            return Dateline(match["city"].strip(), match["agency"] or None, start, match.end())
    match = _AGENCY_FIRST.match(folded, start, limit)
    if match:
        return Dateline("", match["agency"], start, match.end())
    match = _DATELINE.match(folded, start, limit)
    agency = (match["agency"] or match["name"]) if match else None
    known = match and (_is_place(match["city"]) or _is_land(match["middle"]))
    if match and (known or _names_town(match["city"], agency, _is_upper(match["city"]))):
        return Dateline(match["city"].split("/")[0].strip(), agency, start, match.end())
    match = _BARE_CITY.match(folded, start, limit)
    if match and _is_place(match["city"]):
        return Dateline(match["city"], None, start, match.end())
    match = _BARE_CITY_AND_LAND.match(folded, start, limit)
    if (
        match
        and _is_place(match["city"])
        and (behind := _behind_land(folded, match.end(), limit, load.cities()[lower(match["city"])].country))
    ):
        return Dateline(match["city"], None, start, behind)
    return None


def _behind_land(folded: str, start: int, limit: int, country: str) -> int | None:
    """Where the blank behind the name of ``country``, of one word or two, ends; None where none begins at ``start``."""
    end = start
    for _ in range(2):
        word = _WORD_OF_LAND.match(folded, end, limit)
        if word is None:
            return None
        end = word.end()
        entries = load.lexicon().readings(folded[start : end - 1])
        if any(entry.kind == load.NAME and country in entry.value for entry in entries):
            return end
    return None


@cache
def _agencies() -> frozenset[str]:
    return frozenset(lower(surface) for surface, *_, kind in load.outlets() if kind == "dateline")


def _is_place(name: str) -> bool:
    return lower(name.split("/")[0].strip(" '")) in load.cities()


def _is_land(middle: str | None) -> bool:
    """``Dajabon, Dominican Republic.-``: a town that no gazetteer has, before the name of its land."""
    entries = load.lexicon().readings(middle.strip(", ")) if middle else []
    return any(entry.kind == load.NAME for entry in entries)


# "Politics (AFP) - ", "Foreign Staff (AFP) - ": what stands there for a town.
_RUBRICS = frozenset(
    "politics world news business sport sports economy opinion national international staff desk bureau writer"
    " correspondent correspondents reporter reporters agencies editor".split()
)


def _names_town(words: str, agency: str | None, capitals: bool) -> bool:
    """Are ``words`` before an agency a town that no gazetteer has? Before one unknown only in ``capitals``."""
    known = agency is not None and (capitals or lower(agency) in _agencies())
    return known and lower(words).strip().rpartition(" ")[2] not in _RUBRICS


def _is_upper(name: str) -> bool:
    return name.split("/")[0].strip().isupper()


def _mark_furniture(folded: str, parts: list[Part]) -> None:
    """``Get all your news in one place.``, ``One app.``: short sentences above the headline are no lead.

    What stands above the last line without a stop before the first paragraph of prose belongs to the page.
    """
    prose = next((n for n, part in enumerate(parts) if part.kind == "body" and part.end - part.start >= _PROSE), 0)
    lines = [n for n in range(prose) if parts[n].kind == "body" and not _is_sentence(folded, parts[n])]
    for part in parts[: lines[-1] + 1] if lines else ():
        if part.kind == "body":
            part.kind = "stamp" if _BYLINE.match(folded, part.start, part.end) else "title"


def _is_sentence(folded: str, part: Part) -> bool:
    address = folded[part.end - 1] in ",:"
    return address or _SENTENCE_END.search(folded, max(part.start, part.end - 4), part.end) is not None


def _mark_lead(parts: list[Part]) -> None:
    for part in parts:
        if part.kind == "body":
            part.kind = "lead"
            return
