"""Who is present and no party: the head of a company, a former president, the spouse, whoever wrote the report."""

from __future__ import annotations

import re
from functools import cache

from diplotalk.extract import literals
from diplotalk.extract.cast import Person
from diplotalk.extract.context import Article
from diplotalk.extract.layout import BYLINE_PARTS
from diplotalk.extract.parties import Party
from diplotalk.lexicon import load
from diplotalk.text.fold import fold

# Lands whose head is called chief executive.
_REGIONS = frozenset({"HK", "MO"})


@cache
def _unofficial() -> re.Pattern[str]:
    phrases = sorted((row["phrase"] for row in load.rows("unofficial")), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b")


# "Muscat stock exchange (MSE) head N"
_OF_FIRM = re.compile(r"\b(?:stock exchange|chamber of commerce)(?: \([a-z]+\))? $")
# "former US president X", "ex-chancellor Y": without a mission no party to a meeting.
_FORMER = re.compile(r"\b(?:former|ex)[- ](?:[\w.']+ ){0,2}$")


def is_unofficial(article: Article, party: Party) -> bool:
    """``Voltra chief executive X``: the head of a company speaks for no land, nor does who wrote the report."""
    if party.person is not None and _is_reporter(article, party.person):
        return True
    of_body = party.country is not None and load.countries()[party.country].kind == "organisation"
    region = party.country or article.home
    if party.mention.counterpart or region in _REGIONS or of_body:
        return False
    if party.person is None:
        start, end = party.mention.title or (0, 0)
        return _is_private(article, start, end) or _is_former(article, start)
    told = sorted((t.start, t.end) for t in party.person.titles if t.end)
    # "former President X" is called "President X" further down; "former governor X, the special envoy" is an envoy.
    words = [article.small[start:end].split()[-1] for start, end in told]
    left = {words[0]} if told and _is_former(article, told[0][0]) else set()
    return bool(told) and all(
        word in left or _is_former(article, start) or _is_private(article, start, end)
        for word, (start, end) in zip(words, told, strict=True)
    )


def _is_private(article: Article, start: int, end: int) -> bool:
    if _OF_FIRM.search(article.small, max(0, start - 30), start):
        return True
    return _unofficial().search(article.small, start, end) is not None


def _is_former(article: Article, start: int) -> bool:
    """Is the office told at ``start`` one that was left?"""
    before = _FORMER.search(article.small, max(0, start - 30), start)
    return before is not None or article.small.startswith(("former ", "ex-"), start)


_SIGNED = re.compile(r"(?:[Bb]y|BY) ")


def _is_reporter(article: Article, person: Person) -> bool:
    """``By Ann Lee`` above the text, and below it "As Ann Lee reports from Oslo, the two envoys", without an office."""
    folded, parts = article.folded, article.layout.parts[:BYLINE_PARTS]
    signed = [part for part in parts if part.kind == "stamp" and _SIGNED.match(folded, part.start) is not None]
    if not signed:
        return False
    name = fold(person.name)
    if any(t.end and folded.startswith(name, t.end + 1) for t in person.titles):
        return False
    return any(folded.find(name, part.start, part.end) >= 0 for part in signed)


_SPOUSES = re.compile(r"\b(?:first lady|empress|queen consort|wife|husband|first gentleman)\b")
# "President Daniel Odera and his wife Amina Odera", "President Daniel Odera and Mrs. Amina Odera"
_SPOUSE_BEFORE = re.compile(r"\b(?:his|her) (?:wife|husband|spouse),? (?:mrs?\.? |madam |ms\.? )?$")
_SPOUSE = ("wife", "husband", "spouse")
_MRS_BEFORE = re.compile(r"\band (?:mrs\.?|madam(?:e)?|mme\.?) $")


def is_spouse(article: Article, party: Party, parties: list[Party]) -> bool:
    """``President X and first lady Y were received``: she holds no talks."""
    if party.person is None:
        return False
    if any(_SPOUSES.search(article.small, t.start, t.end) for t in party.person.titles):
        return True
    start = party.mention.start
    before = (article.small, max(0, start - 24), start)
    if literals.stand(_SPOUSE, *before) and _SPOUSE_BEFORE.search(*before):
        return True
    if party.person.titles or not _MRS_BEFORE.search(article.small, max(0, start - 14), start):
        return False
    family = party.person.words[-1:]
    return any(p.person is not None and p is not party and p.person.words[-1:] == family for p in parties)
