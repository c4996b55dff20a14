"""Datelines: the town and the agency before the first words of a report, and a readout's town beside its day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from diplotalk.lexicon import load
from diplotalk.text.fold import lower

# CITY, Dec. 21 (Xinhua) -- | MALE/NEW DELHI: | Tehran, IRNA - | Ulaanbaatar /MONTSAME/. | STOCKHOLM (Reuters) -
# Rome, 04 May 10:30 -
_DATELINE = re.compile(
    r"(?P<city>[A-Z][A-Za-z'. -]{1,28}?(?:/[A-Z][A-Za-z'. -]{1,28}?)?)"
    r"(?P<middle>, (?:(?!\. [A-Z][a-z])(?:[^()\n:]|(?<=[0-9]):(?=[0-9]))){2,60}?)??"
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
    # YEREVAN (UrduPoint News / Sputnik - 07th November, 2018) Two ministers | MALE, Oct 4 (X / Y - 4th Oct, 2021 ) :Two
    re.compile(
        _CITY + r"(?:, [A-Z][a-z]{2,8}\.? [0-9]{1,2})?,? \((?P<agency>[A-Z][\w /.]{1,40}(?:-[\w /.]{1,40})?)"
        r" ?- ?[0-9]{1,2}(?:st|nd|rd|th) [A-Z][a-z]{2,8}, (?:19|20)[0-9]{2} ?\) ?:? ?(?=[A-Z])"
    ),
)
_AGENCY_FIRST = re.compile(r"\((?P<agency>CNN|AP|AFP|Reuters|CBN|UPI|ANI|PTI)\) ?-{0,2} ?")
# NNA - Caretaker Minister | ANI - The minister: the agency alone; it needs an outlet of that name.
_BARE_AGENCY = re.compile(r"(?P<agency>[A-Z]{3,8}) -{1,2} (?=[A-Z])")
_BARE_CITY = re.compile(r"(?P<city>[A-Z]{4,}(?: [A-Z]{3,})?) (?=[A-Z][a-z.])")
# TUNIS, Tunisia Two ministers | SEOUL, South Korea Two ministers
_BARE_CITY_AND_LAND = re.compile(r"(?P<city>[A-Z]{4,}(?: [A-Z]{3,})?), (?=[A-Z][a-z])")
_WORD_OF_LAND = re.compile(r"[A-Z][a-z]+ (?=[A-Z][a-z.])")


@dataclass(slots=True)
class Dateline:
    """``city`` as written, the agency in brackets, and the range of the whole dateline."""

    city: str
    agency: str | None
    start: int
    end: int


# "Khartoum, Sept. 17 (SUNA)- The Minister"
_REPORT_LINE = re.compile(r"[A-Z][A-Za-z'. -]{1,28}(?:, [^()\n:]{2,40})? ?\([A-Z][\w .&/-]{1,30}\) ?-")


def is_report_line(folded: str, start: int, end: int) -> bool:
    """Does the line open with a town, a day and an agency: ``Khartoum, Sept. 17 (SUNA)- The Minister``?"""
    return _REPORT_LINE.match(folded, start, end) is not None and dateline_at(folded, start, end) is not None


# The day on a line of its own, or behind the town: 01 November 2021 | September 9, 2020 | 19/02/2021 | 19.02.2021
FULL_DAY = re.compile(
    r"\b(?:[0-9]{1,2} [A-Z][A-Za-z]{2,8}|[A-Z][A-Za-z]{2,8} [0-9]{1,2}),? (?:19|20)[0-9]{2}\b"
    r"|\b[0-9]{1,2}(?P<mark>[/.])[0-9]{1,2}(?P=mark)(?:19|20)[0-9]{2}\b"
)


def town_of_stamp(folded: str, start: int, end: int) -> Dateline | None:
    """``September 9, 2020 - Ottawa, Ontario``, ``Brussels, 19/02/2021 - 19:02``: the town beside a full day."""
    if FULL_DAY.search(folded, start, end) is None:
        return None
    for piece in _PIECE.finditer(folded, start, end):
        words = _AGENCY_BEFORE.sub("", piece.group().strip())
        if words and is_place(words):
            return Dateline(words, None, folded.index(words, piece.start()), end)
    return None


_PIECE = re.compile(r"(?:[^,|/()-]|(?<=\w)-(?=\w))+")
# AKP Phnom Penh, May 4, 2021
_AGENCY_BEFORE = re.compile(r"[A-Z]{2,8} (?=[A-Z][a-z])")


def dateline_at(folded: str, start: int, end: int) -> Dateline | None:
    """The dateline with which the paragraph opens."""
    limit = min(end, start + 130)
    match = _BARE_AGENCY.match(folded, start, limit)
    if match and lower(match["agency"]) in _agencies():
        return Dateline("", match["agency"], start, match.end())
    for form in _OTHER_DATELINES:
        match = form.match(folded, start, limit)
        known = match and (not match["city"] or is_place(match["city"]))
        if match and (known or _names_town(match["city"], match["agency"], False)):
            return Dateline(match["city"].strip(), match["agency"] or None, start, match.end())
    match = _AGENCY_FIRST.match(folded, start, limit)
    if match:
        return Dateline("", match["agency"], start, match.end())
    match = _DATELINE.match(folded, start, limit)
    agency = (match["agency"] or match["name"]) if match else None
    known = match and (is_place(match["city"]) or _is_land(match["middle"]))
    if match and (known or _names_town(match["city"], agency, _is_upper(match["city"]))):
        return Dateline(match["city"].split("/")[0].strip(), agency, start, match.end())
    match = _BARE_CITY.match(folded, start, limit)
    if match and is_place(match["city"]):
        return Dateline(match["city"], None, start, match.end())
    match = _BARE_CITY_AND_LAND.match(folded, start, limit)
    body = match is not None and not is_place(match["city"]) and load.lexicon().readings(match["city"])
    if match and not body and (behind := _behind_land(folded, match.end(), limit, _land_of(match["city"]))):
        return Dateline(match["city"], None, start, behind)
    return None


def _land_of(town: str) -> str | None:
    """The land of a town, by its code; None for one that no gazetteer has."""
    found = load.cities().get(lower(town))
    return found.country if found is not None else None


def _behind_land(folded: str, start: int, limit: int, country: str | None) -> int | None:
    """Where the blank behind the name of ``country``, of one word or two, ends; None where none begins at ``start``.

    Without a ``country`` any land's name will do: ``FINSTADJORDET, Norway Two ministers``.
    """
    end = start
    for _ in range(2):
        word = _WORD_OF_LAND.match(folded, end, limit)
        if word is None:
            return None
        end = word.end()
        entries = load.lexicon().readings(folded[start : end - 1])
        if any(entry.kind == load.NAME and country in (None, *entry.value) for entry in entries):
            return end
    return None


@cache
def _agencies() -> frozenset[str]:
    return frozenset(lower(surface) for surface, *_, kind in load.outlets() if kind == "dateline")


def is_place(name: str) -> bool:
    """Is it a town of the gazetteer, or two with a stroke between?"""
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
