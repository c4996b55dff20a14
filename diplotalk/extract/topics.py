"""What a report is about: the topics of the lexicon whose phrases stand in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from diplotalk.lexicon import load


class _Topics:
    """All phrases of topics.tsv in one automaton; a phrase that ends in ``*`` may go on inside the word."""

    def __init__(self) -> None:
        from ahocorasick_rs import AhoCorasick, MatchKind

        table = [(r["phrase"].rstrip("*"), r["topic"], r["phrase"].endswith("*")) for r in load.rows("topics")]
        self.table = table
        self.automaton = AhoCorasick([phrase for phrase, _, _ in table], matchkind=MatchKind.LeftmostLongest)


@cache
def _topics() -> _Topics:
    return _Topics()


def find(small: str, parts: Sequence[tuple[int, int, bool]]) -> dict[str, tuple[int, int]]:
    """Topic -> range of its first phrase, in alphabetical order; ``small`` is the text in plain lower case.

    ``parts`` are the ranges to look at, with whether one mention there is enough (headline, lead, caption): what the
    body names only once in passing is no topic of the report.
    """
    topics = _topics()
    first: dict[str, tuple[int, int]] = {}
    counts: dict[str, int] = {}
    at = 0
    for number, a, b in topics.automaton.find_matches_as_indexes(small):
        while at < len(parts) and parts[at][1] < b:
            at += 1
        if at == len(parts):
            break
        _, topic, stem = topics.table[number]
        if a < parts[at][0] or (a and small[a - 1].isalnum()) or (not stem and small[b : b + 1].isalnum()):
            continue
        first.setdefault(topic, (a, b))
        counts[topic] = counts.get(topic, 0) + (2 if parts[at][2] else 1)
    return {topic: first[topic] for topic in sorted(first) if counts[topic] > 1}
