"""Texts in the first person: a message quoted in full, a statement or a speech, and who its author is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from diplotalk.extract import literals
from diplotalk.extract.cast import Person
from diplotalk.extract.context import NEWS, Article, Line

_FIRST = literals.headed("imow", r"\b(?:i|i'm|i'd|i've|i'll|my|we|our)\b")
_SELF = literals.headed("im", r"\b(?:i|i'm|i'd|i've|i'll|my)\b")
# Headlines and leads that name an author, and the word right before the name.
_PAPER = re.compile(
    r"\b(?:statement|remarks|message|letter|speech|address|greetings?|reply|telegram|congratulations|sympathy)\b"
)
_PAPER_WORDS = (
    *("statement", "remarks", "message", "letter", "speech", "address", "greeting", "reply", "telegram"),
    *("congratulations", "sympathy"),
)
_BY = re.compile(r"\b(?:by|from|of|sent by)\b[^.;]{0,60}$")
# not "a statement from the ministry issued after Minister N met"
_SENT_BY = re.compile(
    r"\b(?:by|from)\b(?:(?! (?:ministry|office|government|department|embassy|presidency|issued|after|following"
    r"|before)\b)[^.;]){0,60}$|^ of (?:(?!to )[\w.]{1,20} ){0,5}$"
)
# "N on Monday sent a message of greetings to N"
_SENDS = re.compile(r"\b(?:sent|sends|extended|extends|addressed|conveyed|forwarded|has sent)\b[^.;]{0,30}$")
_MIN_LINES, _SHARE = 2, 0.2


@dataclass(slots=True)
class Letter:
    """The lines ``first`` to ``end`` (positions among the article's) are the words of ``author``."""

    author: Person
    first: int
    end: int


def find(article: Article) -> Letter | None:
    """The letter or speech that the article prints, if its author can be told."""
    author = _author(article)
    if author is None:
        return None
    news = [n for n, line in enumerate(article.lines) if line.part in NEWS]
    if (opened := _declared(article, news)) is not None:
        return Letter(author, opened, news[-1] + 1)
    mine = [n for n in news if _is_first_person(article, article.lines[n], _SELF)]
    if len(mine) < _MIN_LINES:
        return Letter(author, 0, 0)
    told = [n for n in news if _is_first_person(article, article.lines[n], _FIRST)]
    first = mine[0] if not told else min(mine[0], told[0])
    if len(told) < _SHARE * sum(1 for n in news if n >= first):
        return None
    return Letter(author, first, news[-1] + 1)


# "Text of the remarks by N", "Statement by Commissioner N on": the rest is N's, if it says "we" at all.
_DECLARED = re.compile(
    r"(?:[Tt]ext of )?(?:the )?(?:(?:[Pp]ress|[Oo]pening|[Cc]losing|[Kk]eynote|[Ff]ull) )?"
    r"(?:[Ss]tatement|[Rr]emarks|[Ss]peech|[Aa]ddress|[Mm]essage) (?:delivered )?by"
    r"(?: (?:the|of|for|al|de|bin)| [A-Z][\w.'-]*,?){1,20}"
    r"(?=$|[.:]| (?:on|at|after|following|to|in|during|ahead|before)\b)"
)


def _declared(article: Article, news: list[int]) -> int | None:
    """Where the words begin that a headline or the first sentence declares to be somebody's; None if none does."""
    headline = _DECLARED.match(article.headline_text) is not None
    opened = 0 if headline else 1 if news and _DECLARED.match(article.folded, article.lines[news[0]].start) else None
    if opened is None:
        return None
    rest = news[opened:]
    told = sum(_is_first_person(article, article.lines[n], _FIRST) for n in rest)
    return rest[0] if told >= _SHARE * len(rest) and told else None


def _is_first_person(article: Article, line: Line, pattern: re.Pattern[str]) -> bool:
    for match in pattern.finditer(article.small, line.start, line.end):
        if not any(a <= match.start() < b for a, b in line.quotes):
            return True
    return False


def _author(article: Article) -> Person | None:
    """The person after "by" or "from" in the headline or in the sentence that tells of the message."""
    headline = article.headline
    text = article.headline_text.lower()
    if headline is not None and literals.present(_PAPER_WORDS, text) and _PAPER.search(text):
        found = _named_after(article, text) or _owner(article, text)
        if found is not None:
            return found
    for line in islice((x for x in article.lines if x.part in NEWS), 3):
        if not literals.stand(_PAPER_WORDS, article.small, line.start, line.end):
            continue
        if (paper := _PAPER.search(article.small, line.start, line.end)) is None:
            continue
        sender = next((m for m in line.mentions if m.stop <= paper.start()), None)
        if sender is not None and _SENDS.search(article.small, sender.stop, paper.start()):
            return sender.person
        for mention in line.mentions:
            head = article.small[paper.end() : mention.start]
            house = (
                line.chunks.kinds[mention.end : mention.end + 1] == "s"
            )  # "a statement from the Prime Minister's Office"
            if mention.person is not None and mention.start > paper.end() and not house and _SENT_BY.search(head):
                return mention.person
    return (article.author.person if article.author is not None else None) or _below(article)


# So many lines at a letter's foot may hold its signature.
_FOOT = 8
# "ANN LEE", "Ann B. Lee,"
_SIGNATURE = re.compile(r"H?N,?")


def _below(article: Article) -> Person | None:
    """``ANN LEE`` alone in a line below a text that says "I" from its first sentences on: who signed it."""
    news = [x for x in article.lines if x.part in NEWS]
    for line in news[-_FOOT:]:
        words = article.folded[line.start : line.end].strip(" ,")
        if words.isupper() and _SIGNATURE.fullmatch(line.chunks.kinds):
            mine = sum(_is_first_person(article, x, _SELF) for x in news if x.start < line.start)
            return _signer(article, line, words) if mine >= _MIN_LINES else None
    return None


def _signer(article: Article, line: Line, words: str) -> Person | None:
    own = (article.home,) if article.home else ()
    end = line.start + len(words)
    return article.cast.named(words) or article.cast.introduce(words, line.start, end, own, [], None)


def _named_after(article: Article, title: str) -> Person | None:
    paper = _PAPER.search(title)
    start = paper.end() if paper else 0
    places = [(title.find(p.family_name().lower(), start), p) for p in article.cast]
    after = sorted(((at, p.start, p) for at, p in places if at >= 0), key=lambda found: found[:2])
    return next((p for at, _, p in after if _BY.search(title[start:at])), None)


def _owner(article: Article, title: str) -> Person | None:
    """``The President's Joint Press Statement``: the one of the cast who bears that office, the last if several do."""
    match = re.match(r"(?:the )?(\w+)'s\b", title)
    if match is None:
        return None
    word = match.group(1)
    bearers = [p for p in article.cast if any(article.small[t.start : t.end].endswith(word) for t in p.titles)]
    return bearers[-1] if bearers else None
