"""What a report is about: the topics of the lexicon whose phrases stand in it."""

from __future__ import annotations

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


def find(small: str, start: int, end: int) -> dict[str, tuple[int, int]]:
    """Topic -> range of its first phrase in ``small[start:end]`` (the text in plain lower case), in alphabetical order."""
    topics = _topics()
    found: dict[str, tuple[int, int]] = {}
    part = small[start:end]
    for number, a, b in topics.automaton.find_matches_as_indexes(part):
        _, topic, stem = topics.table[number]
        if topic in found or (a and part[a - 1].isalnum()) or (not stem and part[b : b + 1].isalnum()):
            continue
        found[topic] = start + a, start + b
    return dict(sorted(found.items()))
