"""Names that stay the same whatever the files are called: a person's slug, a pair, a meeting's id."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from diplotalk.extract.report import Participant
from diplotalk.lexicon.load import newsroom_code
from diplotalk.text.fold import fold

# Letters which neither the fold nor Unicode takes apart, as passports write them (ICAO Doc 9303, part 3).
_LETTERS = str.maketrans(
    {"ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ß": "ss"}
)
# The names in an id are for telling meetings apart at a glance; a summit's thirty names would not help.
NAMES_IN_ID = 4


@lru_cache(maxsize=4096)  # of each speaker once a sentence
def slug(name: str) -> str:
    """ASCII letters and digits of ``name`` in lower case, joined by hyphens: ``Chung Eui-yong``, ``chung-eui-yong``."""
    plain = fold(name).replace("'", "").translate(_LETTERS)
    ascii_name = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore")
    return "-".join(re.findall("[a-z0-9]+", ascii_name.decode().lower()))


def pair(countries: Iterable[str]) -> str | None:
    """Newsroom codes of ISO ``countries`` in alphabetical order, ``CN-ROK``; None when there are none."""
    return "-".join(sorted(newsroom_code(code) for code in countries)) or None


def meeting_id(date: str | None, countries: Sequence[str], participants: Sequence[Participant]) -> str:
    """``2021-04-03-cn-rok-wang-chung``: date, pair, family names of the principals in the order of the pair."""
    order = {code: n for n, code in enumerate(sorted(countries, key=newsroom_code))}
    principals = [p for p in participants if p.part == "principal" and p.family_name]
    principals.sort(key=lambda p: (order.get(p.country or "", len(order)), slug(p.family_name or "")))
    names = [slug(p.family_name or "") for p in principals[:NAMES_IN_ID]]
    return "-".join([date or "undated", (pair(countries) or "unknown").lower(), *filter(None, names)])
