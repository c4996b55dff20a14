"""A sentence as a string of chunk letters, so that the grammars of persons, frames and speech are short patterns.

``Chinese President Xi Jinping on Tuesday met with`` becomes ``ATNdDV``: adjective, title, name, on, day, frame.
"""

from __future__ import annotations

from bisect import bisect_left

from diplotalk.extract.words import OTHER


class Chunks:
    """One sentence. ``kinds[i]`` is the letter of chunk ``i``, ``spans[i]`` its range, ``values[i]`` its reading.

    ``verbs``: the chunks that the lexicon knows for verbs of saying or of meeting, in order; a sentence has one or two.
    """

    __slots__ = ("_words", "end", "kinds", "spans", "start", "values", "verbs")

    def __init__(self, start: int, end: int) -> None:
        self.start, self.end = start, end
        self.kinds = ""
        self.spans: list[tuple[int, int]] = []
        self.values: list[tuple[str, ...]] = []
        self.verbs: list[int] = []
        self._words: frozenset[tuple[str, ...]] | None = None

    def among(self, words: frozenset[tuple[str, ...]]) -> list[int]:
        """The chunks of one plain word that stands in ``words``, in order; few sentences have any.

        Such a chunk has that word alone for its reading. The readings are put together once for all who ask.
        """
        if self._words is None:
            self._words = frozenset(self.values)
        if self._words.isdisjoint(words):
            return []
        return [n for n, value in enumerate(self.values) if value in words and self.kinds[n] == OTHER]

    def is_mark(self, offset: int) -> bool:
        """Does a quotation at ``offset`` stand as such: not as a few words within a phrase, or before the sentence?"""
        n = self.at(offset)
        return n == 0 or (n < len(self.spans) and self.spans[n][0] == offset)

    def at(self, offset: int) -> int:
        """Number of the first chunk that begins at or after ``offset``."""
        return bisect_left(self.spans, (offset, 0))
