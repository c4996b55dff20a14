"""Captions: what stands under a photograph, alone in its paragraph or run into the dateline."""

from __future__ import annotations

import re

from diplotalk.extract import literals
from diplotalk.extract.datelines import dateline_at

_CAPTION_END = re.compile(
    r"\((?:Xinhua|Photo|KCNA|Yonhap|AP Photo|AP|AFP|Reuters|REUTERS|CCTV|Photo by [^)]{2,40}|Pool|EPA|VNA"
    r"|[A-Z][\w ]{1,20}/(?:AP|AFP|Getty Images|Reuters|Xinhua|Pool)[\w /]*"
    r"|(?:Xinhua|AP|AFP|Reuters|Getty Images|AP Photo|Photo)/[^)]{2,40})\)\.?$"
)
# So many characters such brackets have at most.
_HOUSE_LONG = 60
# "Photograph: Anadolu Agency/Getty Images", "File Photo by Ann Lee/UPI | License Photo"
_CREDIT = re.compile(
    r"\b(?:(?:Photo|Photograph|Picture|Image)(?: credit| source)?: [A-Z][^.\n]{2,60}|Photo by [A-Z][^.\n]{2,60})$"
)
_LONGEST_CAPTION = 400
# So many characters from its end a paragraph's credit begins at the earliest.
_CREDIT_LONG = 80
_CREDITED = ("hoto", "icture", "mage")
_CAPTION_START = re.compile(
    r"(?:Photo/Ill|FILE PHOTO|FILE -|Photo ?:|Image caption|Media caption|File photo|Caption:|\[Photo)"
)
_CAPTION_MARK = re.compile(
    r"\((?:(?:[1-9](?:st|nd|rd|th) )?(?:front )?[LRC]\b(?!-)|left\b|right\b|center\b|centre\b)[^)]{0,20}\)"
)
# "The two presidents (Photo: VNA)Hanoi (VNA) - ", "Minister X (file photo) LIMA, May 4 (ANDINA) -- ": a caption that is
# run into the dateline; so many characters it has at most.
_CAPTION_BEFORE = re.compile(
    r"(?:[Pp]hoto|[Ii]mage)[^()\n]{0,40}\) ?"
    r"(?=[A-Z][A-Za-z' -]{2,25}(?:, [^()\n]{2,30})? \([A-Z][\w/ ]{1,20}\) ?(?:-|:))"
)
_SHOWN = 400
# A text with none of these has no credit in brackets.
CREDIT_ENDS = ("hoto)", "hoto:", "ource:", "mage:", "hoto by")


def caption_before(folded: str, start: int, end: int) -> int | None:
    """Where a caption of one sentence ends that is run into a dateline; None for any other paragraph."""
    shown = _CAPTION_BEFORE.search(folded, start, min(end, start + _SHOWN))
    if shown is None or ". " in folded[start : shown.start()] or dateline_at(folded, shown.end(), end) is None:
        return None
    return shown.end()


def is_credited(folded: str, start: int, end: int) -> bool:
    """Does the paragraph end with "(Xinhua)", "(Ann Lee/AP)" or another house in brackets?"""
    return _CAPTION_END.search(folded, max(start, end - _HOUSE_LONG), end) is not None


def is_caption(folded: str, start: int, end: int) -> bool:
    """Does a mark of its own, a credit at its end or "(L)", "(2nd R)" make the paragraph a caption?"""
    if _CAPTION_START.match(folded, start, end):
        return True
    foot = max(start, end - _CREDIT_LONG)
    # A paragraph of several sentences with a credit behind them tells the news.
    one = folded.count(". ", start, end) < 2 and end - start < _LONGEST_CAPTION
    if one and literals.stand(_CREDITED, folded, foot, end) and _CREDIT.search(folded, foot, end):
        return True
    return end - start < 500 and _CAPTION_MARK.search(folded, start, min(end, start + 160)) is not None


def is_file_photo(folded: str, start: int, end: int) -> bool:
    """Is the paragraph the caption of an old photograph?"""
    return literals.stand(_PHOTO, folded, start, end) and _FILE_PHOTO.search(folded, start, end) is not None


_PHOTO = ("hoto", "PHOTO")
_FILE_PHOTO = re.compile(r"/ ?[Ff]ile [Pp]hoto\b|\bFILE PHOTO$")
