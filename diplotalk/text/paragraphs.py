"""Paragraphs and sentences, as half-open ranges of the text. Works on the fold, where every quote is straight."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

Range = tuple[int, int]

# A line of this many characters that ends in mid sentence was broken by a mail program or a Markdown writer.
HARD_WRAP = range(50, 111)
# Lines of wrapped text are mostly longer than this (characters); headings and stamps are mostly shorter.
_WRAPPED = 55

# No sentence is longer than this (characters); the longest of the annotated reports has 1,100.
LONGEST = 3000

_LINE = re.compile(r"[^\n][^\n]*")
# Only where a full stop, a question mark or the like stands is a sentence's end looked for.
# A pattern that begins with a character, and not with a repeat of one, is looked for several times as fast.
_STOP = re.compile(r"[.!?][.!?]*[\"')\]]*")
# "said in a post on X. Harthy also met": the site ends the sentence.
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|MR|Mrs|MRS|Ms|MS|DR|GEN|SEN|AMB|Smt|Sh|Ch|Zh|Kh|Yu|Ya|Ts|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Maj|Adm"
    r"|Brig|Insp|Ma|(?<!, )Md|Mohd|Sec|Usec"
    r"|Asec|Cmdr|Cdr|Sen|Rep|Gov|Atty|Supt|Det|Comdr|Pres|Rt|Hon|Rev|St|Amb|Eng|Engr|Messrs|Fr|Sr|No|Nos|vs|Inc"
    r"|Co|Corp|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mt|Ft|Gov|approx|etc|e\.g|i\.e|cf|Art|Vol|p|pp|al"
    r"|[A-WYZ]|(?<!on )X|[A-Z]\.[A-Z]|H\.E|U\.S|U\.N|U\.K|D\.C|a\.m|p\.m|S|N|W|E)|[A-Z]\.[A-Z]\.[A-Z])$"
)
_OPENS = re.compile(r"\s+[\"'(\[]* ?([A-Z0-9$]|[^\x00-\x7f])|\s*$|\s*\n")
_QUOTE_OPENS = re.compile(r"\s+\"")
# Abbreviations after which a capital letter may well begin a new sentence.
_MAY_END = re.compile(r"(?:\b(?:Jr|Sr|Inc|Co|Corp|Ltd|etc|U\.S|U\.N|U\.K|D\.C|a\.m|p\.m))$")
_STARTER = re.compile(
    r"\s+[\"']?(?:The|He|She|They|It|In|On|At|But|And|For|During|After|Both|This|That|We|I|As|If|Noting|Also)\b"
)
# "Lieutenant-General (ret.) N"
_RETIRED = re.compile(r"\((?:[Rr]et|[Rr]etd|[Rr]td)\.\)$")
# "the United States (U.S.) National Park Service", "the Republic of Korea (R.O.K.) Army"
_IN_BRACKETS = re.compile(r"\((?:[A-Z]\.){2,5}\)$")
# "Minister Kh.Enkhsaikhan"
_INITIAL = re.compile(r"(?<![\w'])(?:Ch|Dz|Dj|Kh|Sh|Th|Ts|Ya|Ye|Yo|Yu|Zh)$")
# "the ministry told News.Az"
_SITE = re.compile(r"(?:Az|Am|By|Ge|Kg|Kz|Md|Ru|Tj|Ua|Uz|Com|Net|Org|Info)\b(?! [a-z])")
_LOOK_BACK = 12
# "2. Mr. Bo Lind - Ambassador of Fiji": an item of a numbered list, at the head of its line.
_ITEM = re.compile(r"[1-9][0-9]?[.)] (?=[A-Z])")
# No abbreviation has so many letters.
_LONG_WORD = 7


def paragraphs(folded: str) -> Iterator[Range]:
    """Ranges of the paragraphs: lines, joined where a writer's line break stands in mid sentence."""
    start = end = -1
    wrapped = _is_wrapped(folded)
    for line in _LINE.finditer(folded):
        a, b = _strip(folded, *line.span())
        if a == b:
            continue
        if start >= 0 and (_continues(folded, start, end, a, b) or (wrapped and _runs_on(folded, start, end, a))):
            end = b
            continue
        if start >= 0:
            yield start, end
        start, end = a, b
    if start >= 0:
        yield start, end


def _strip(text: str, a: int, b: int) -> Range:
    while a < b and text[a].isspace():
        a += 1
    while b > a and text[b - 1].isspace():
        b -= 1
    return a, b


# A line that breaks in mid sentence has at least so many characters where a blank line stands below each.
_TYPED = 40
# No heading and no paragraph ends in such a word.
_MID_SENTENCE = re.compile(r" (?:the|a|an|of|to|and|by|in|with|for|that|at|on|from|which|had|has)$")


def _breaks_off(text: str, start: int, end: int) -> bool:
    """Does the line that ends at ``end`` break in mid sentence, as its last word tells?"""
    return _MID_SENTENCE.search(text, max(start, end - _LOOK_BACK), end) is not None


def _is_double_spaced(text: str, start: int, end: int, following: int, following_end: int) -> bool:
    """Does a sentence run on over a blank line, as where a scanned or typewritten page has one below each line?"""
    line = max(start, text.rfind("\n", start, end) + 1)
    if end - line < _TYPED or "@" in text[following:following_end]:
        return False
    if text[following].islower():
        return text[end - 1].isalnum() or text[end - 1] == ","
    return _breaks_off(text, line, end)


def _continues(text: str, start: int, end: int, following: int, following_end: int) -> bool:
    """Is the line ``following:following_end`` the rest of the paragraph that stands at ``start:end`` so far?"""
    if _ITEM.match(text, following, following_end):
        return False
    if text.count("\n", end, following) > 1:
        return _is_double_spaced(text, start, end, following, following_end)
    if text[following] == "(" and text[following_end - 1] == ")":
        return False  # "(ATTN: ADDS remarks in paras 4-8)", a remark on a line of its own
    if text[end - 1] in ".!?:\"')]" and not _ABBREVIATION.search(text, max(start, end - _LOOK_BACK), end - 1):
        return text[following].islower()
    last_line = end - max(start, text.rfind("\n", start, end) + 1)
    if text[following].islower() and last_line <= HARD_WRAP.stop:
        return "@" not in text[following:following_end]
    if _breaks_off(text, start, end):
        return True
    if last_line not in HARD_WRAP:
        return False
    # A capital or a digit may begin a line that goes on only if that line is text again, not a heading or a stamp.
    is_text = following_end - following >= _WRAPPED or text[following_end - 1] in ".!?"
    return last_line >= _WRAPPED and is_text and text[following] not in "-*#|"


# A text in which so many lines break off before a small letter, and none is longer than a page is wide, was typed or
# printed line by line.
_WRAPS = 4
_BREAK = re.compile(r"\n(?<=[\w,]\n) *(?=[a-z])")
# A heading or a stamp in such a text is mostly shorter (characters).
_TYPED_LINE = 45


def _is_wrapped(text: str) -> bool:
    breaks = islice(_BREAK.finditer(text), _WRAPS)
    return sum(1 for _ in breaks) == _WRAPS and all(len(line) <= HARD_WRAP.stop for line in text.split("\n"))


def _runs_on(text: str, start: int, end: int, following: int) -> bool:
    """Does a line of a text typed line by line break off before a capital: ``met Omani\\nForeign Minister``?"""
    if text.count("\n", end, following) > 1 or not (text[end - 1].isalnum() or text[end - 1] == ","):
        return False
    return end - max(start, text.rfind("\n", start, end) + 1) >= _TYPED_LINE and text[following].isalpha()


def sentences(folded: str, start: int, end: int) -> Iterator[Range]:
    """Ranges of the sentences inside a paragraph ``start:end``; quotation marks belong to the sentence they close.

    What runs on for more than LONGEST characters without an end is cut at a blank: a file without full stops must
    not become one sentence.
    """
    for begin, at in _ended(folded, start, end):
        while at - begin > LONGEST:
            cut = folded.rfind(" ", begin + 1, begin + LONGEST)
            cut = cut if cut > begin else begin + LONGEST
            yield begin, cut
            begin = cut
            while begin < at and folded[begin].isspace():
                begin += 1
        if begin < at:
            yield begin, at


def _ended(folded: str, start: int, end: int) -> Iterator[Range]:
    begin = start
    for stop in _STOP.finditer(folded, start, end):
        at = stop.end()
        if at >= end or not _ends_sentence(folded, start, stop, end):
            continue
        yield begin, at
        begin = at
        while begin < end and folded[begin].isspace():
            begin += 1
    if begin < end:
        yield begin, end


def _is_abbreviated(text: str, start: int, at: int) -> bool:
    """Does an abbreviation end at ``at``? Most sentences end in a word that is too long for one."""
    word = text[max(start, at - _LONG_WORD) : at]
    if len(word) == _LONG_WORD and word.isalpha():
        return False
    return _ABBREVIATION.search(text, max(start, at - _LOOK_BACK), at) is not None


def _is_aside(text: str, start: int, at: int) -> bool:
    """Do the brackets that close at ``at`` hold nothing but an abbreviation?"""
    near = max(start, at - _LOOK_BACK)
    return bool(_RETIRED.search(text, near, at) or _IN_BRACKETS.search(text, near, at))


def _ends_sentence(text: str, start: int, stop: re.Match[str], limit: int) -> bool:
    at = stop.end()
    following = text[at]
    if not following.isspace():
        # "took office.According to": a web page lost its line break.
        before = text[stop.start() - 1 : stop.start()]
        if not following.isupper() or not (before.islower() or stop.group()[-1] in "\"'"):
            return False
        if _SITE.match(text, at):
            return False
        return text[at : at + 2] != "S." and not _INITIAL.search(text, max(start, stop.start() - 3), stop.start())
    if stop.group() == ".)" and _is_aside(text, start, at):
        return False
    if stop.group() == "." and _is_abbreviated(text, start, stop.start()):
        may_end = _MAY_END.search(text, max(start, stop.start() - _LOOK_BACK), stop.start())
        return bool(may_end and _STARTER.match(text, at, limit))
    return bool(_OPENS.match(text, at, limit) or _QUOTE_OPENS.match(text, at, limit))
