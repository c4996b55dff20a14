"""Who says "I" in a minister's own release: the name and the office at its head, else the land of the house alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from diplotalk.extract import people, title_wording
from diplotalk.extract.cast import Title
from diplotalk.extract.context import Article, Line
from diplotalk.extract.people import Mention

# So many lines of a head are read.
_HEAD = 12
# "Ann Lee MP  Minister for Trade and Tourism"
_NAME_AND_OFFICE = re.compile(r"(?:T?tH)?(?P<name>H*N)(?:T(?=,?T))?,?(?P<office>T[TOoft&ACG,]*)")
# "ANN LEE", "Senator the Hon Ann Lee MP"; "MINISTER FOR FOREIGN AFFAIRS"
_NAME, _OFFICE = re.compile(r"(?:T?tH)?(?P<name>H*N)T?"), re.compile(r"t?[AC]?T[TOoft&ACG,]*")


def author(article: Article) -> Mention | None:
    """Whose words a release in the first person is; None where its head names several, or nobody and no land."""
    lead = article.first_told()
    heads = [x for x in article.lines if x.part == "title" and lead is not None and x.start < lead.start][:_HEAD]
    _introduce(article, heads)
    named = people.named([m for x in heads for m in people.mentions(article.cast, x.chunks, article.small)])
    if named:
        return named[0] if len({id(m.person) for m in named}) == 1 else None
    if article.home is None or not _is_of_minister(article):
        return None
    return Mention(0, 0, 0, 0, "office", None, (article.home,))


# "Minister for Foreign Affairs, Australia", "PRIME MINISTER (Fiji)": the release of an office, not a paper's.
_OFFICES = re.compile(r"\b(?:minister|president|secretary|commissioner)\b(?! of)", re.IGNORECASE)


def _is_of_minister(article: Article) -> bool:
    return _OFFICES.search(article.document.outlet or "") is not None


def _introduce(article: Article, heads: Sequence[Line]) -> None:
    """Puts the one whom a line names with an office, or two lines do, into the cast."""
    for line in heads:
        if both := _NAME_AND_OFFICE.fullmatch(line.chunks.kinds):
            _add(article, line, both.end("name") - 1, (line, *both.span("office")))
    for one, other in pairwise(heads):
        for named, titled in ((one, other), (other, one)):
            name = _NAME.fullmatch(named.chunks.kinds)
            if name is not None and _OFFICE.fullmatch(titled.chunks.kinds):
                _add(article, named, name.end("name") - 1, (titled, 0, len(titled.chunks.kinds)))


def _add(article: Article, line: Line, name: int, office: tuple[Line, int, int]) -> None:
    start, end = line.chunks.spans[name]
    titled, first, last = office
    wording = title_wording.wording(titled.chunks, first, last, article.small)
    title = Title(*wording, title_wording.role(titled.chunks, first, last, article.small))
    own = (article.home,) if article.home else ()
    signer = article.cast.introduce(" ".join(article.text[start:end].split()), start, end, own, [title], None)
    if signer is not None and signer.titles[-1] == title:
        signer.titles.insert(0, signer.titles.pop())  # the office goes before "MP"
