"""``The South``, ``South and North Korea``, ``Korea`` in a paper of Seoul: halves of a divided land by one word."""

from __future__ import annotations

from functools import cache

from diplotalk.extract.context import Article, Line
from diplotalk.lexicon import load

_LANDS = frozenset("CAK")


@cache
def _halves() -> dict[str, tuple[str, str]]:
    """The word -> the code it stands for, and the code that the report must name."""
    return {row["word"]: (row["code"], row["beside"]) for row in load.rows("halves")}


def name(article: Article) -> None:
    """Makes lands of the words that stand for halves, in each sentence of a report."""
    _narrow_to_own(article)
    _name_halves(article)


def _narrow_to_own(article: Article) -> None:
    """``Korea, China and Japan have gathered`` in an outlet of Seoul: a name of several lands means its own."""
    for line in article.lines if article.home is not None else ():
        chunks = line.chunks
        for n, kind in enumerate(chunks.kinds):
            if kind == "C" and len(chunks.values[n]) > 1 and article.home in chunks.values[n]:
                chunks.values[n] = (article.home,)


def _name_halves(article: Article) -> None:
    """Makes lands of ``the North`` and its like in a report that names the land in full somewhere."""
    if not any(word in article.folded for word in _halves()):
        return
    told = {v[0] for x in article.lines for k, v in zip(x.chunks.kinds, x.chunks.values, strict=True) if k in _LANDS}
    if not any(beside in told for _, beside in _halves().values()):
        return
    for line in article.lines:
        _name_in(article, line, told)


def _name_in(article: Article, line: Line, told: set[str]) -> None:
    chunks = line.chunks
    for n, kind in enumerate(chunks.kinds):
        if kind not in "ONx":
            continue
        half = _halves().get(article.folded[slice(*chunks.spans[n])])
        if half is None or half[1] not in told or not _stands_for_land(chunks.kinds, n):
            continue
        chunks.kinds = chunks.kinds[:n] + "C" + chunks.kinds[n + 1 :]
        chunks.values[n] = (half[0],)


def _stands_for_land(kinds: str, n: int) -> bool:
    """``the North``, ``South and North Korea``; not ``North of the town``."""
    return (kinds[n - 1 : n] == "t" and kinds[n + 1 : n + 2] != "o") or kinds[n + 1 : n + 3] == "&C"
