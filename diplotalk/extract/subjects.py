"""Which noun phrase of a sentence is the subject of a verb."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter

from diplotalk.extract import phrases
from diplotalk.extract.context import Line
from diplotalk.extract.phrases import DETERMINERS, PREPOSITION_WORDS, Phrase

_PREPOSITIONS = frozenset("owrbfuj@2d")
# "after", "when", "if": before a phrase they may open a clause with a verb of its own.
_OPENERS = frozenset("az")
# How far a subject may stand before its verb, in chunks.
REACH = 30
# No sentence of a report is longer, in chunks; what is longer is a table or worse, and says nothing.
LONGEST = 400
# A subject with what hangs on it, up to its verb: "an official in Seoul", "a lawmaker from the party".
_LOOSE = re.compile(r"(?:[jofu@w][tp]?[ACKxNOGIYPTs]{1,6},?){1,3}|\([^()]{1,12}\)")


# "a source close to the discussions said", "two people familiar with the situation told"
_IN_THE_KNOW = re.compile(r"x[2wdj][tp]?[xACKGNOV0-]{1,5}")
_KNOWING = frozenset({"close", "familiar", "briefed", "involved", "acquainted"})
# So many chunks before "saying" may "quoted" stand: "was quoted by a senior Omani official as saying".
_BY_WHOM = 10
_QUOTED = frozenset({"quoted", "cited", "paraphrased", "reported"})
# "Ann Lee of the Harbor Choice bloc said"
_MEMBER_OF = re.compile(r"Not[OAGIN]{1,3}$")

_end = attrgetter("end")


class Sentence:
    """One sentence with its phrases, and the subjects of its verbs."""

    def __init__(self, line: Line, small: str) -> None:
        self.line, self.small = line, small
        self.kinds = line.chunks.kinds

    @property
    def phrases(self) -> list[Phrase]:
        """The phrases outside quotations, in order, looked for when first asked for."""
        found = self.line.phrases
        if found is None:
            found = self.line.phrases = phrases.find(self.line, self.small)
        return found

    def word(self, n: int) -> str:
        """Chunk ``n`` in lower case."""
        start, end = self.line.chunks.spans[n]
        return self.small[start:end]

    def quoted(self, n: int) -> bool:
        """Does chunk ``n`` stand inside direct speech?"""
        quotes = self.line.quotes
        if not quotes:
            return False
        start = self.line.chunks.spans[n][0]
        return any(a <= start < b for a, b in quotes)

    def is_adverb(self, n: int) -> bool:
        """May chunk ``n`` stand between a subject and its verb?"""
        return phrases.is_adverb(self.word(n))

    def governed(self, phrase: Phrase, far: bool = False, openers: bool = True) -> bool:
        """Is the phrase the object of a preposition? ``far``: also with a noun between (``with his wife Ann``).

        ``openers``: words like "after", which may open a clause as well, count as prepositions.
        """
        if phrase.kind == "person" and "," in self.kinds[phrase.first : phrase.end].partition("N")[0]:
            return False
        if phrase.kind in ("someone", "body") and _MEMBER_OF.search(self.kinds, max(0, phrase.first - 7), phrase.first):
            return True
        n, passed = phrase.first - 1, 0
        while n >= 0:
            kind = self.kinds[n]
            if kind in _PREPOSITIONS or (openers and (kind in _OPENERS or self._is_preposition(n))):
                return True
            if kind == "&" and n and (before := self._ending_at(n)) is not None:
                return self.governed(before, far, openers)
            if kind == "x" and far and passed < 2:
                passed += 1
            elif kind not in DETERMINERS and not (kind == "A" and far):
                return False
            n -= 1
        return False

    def _is_preposition(self, n: int) -> bool:
        return self.kinds[n] == "x" and self.word(n) in PREPOSITION_WORDS

    def _ending_at(self, n: int) -> Phrase | None:
        return next((p for p in self.phrases if p.end == n), None)

    def subject(self, verb: int) -> Phrase | None:
        """The phrase that is the subject of the verb at chunk ``verb``; None when it has none of its own."""
        if verb > 2 and self.kinds[verb - 1] == "x" and self.word(verb - 1) == "as":
            verb = self._quoted(verb)
        found = self.phrases
        for n in range(bisect_right(found, verb, key=_end) - 1, -1, -1):
            phrase = found[n]
            if phrase.end <= verb - REACH:
                return None
            if self._adjoins(phrase, verb):
                return self._before_relative(phrase, verb) or self._named_before(phrase, verb) or phrase
        return None

    def _quoted(self, verb: int) -> int:
        """``Lee was quoted as saying``, ``Lee was quoted by an aide as saying``: where "was" stands."""
        quoted = (n - 1 for n in range(verb - 2, max(0, verb - _BY_WHOM), -1) if self._is_quoted(n))
        return next(quoted, verb)

    def _is_quoted(self, n: int) -> bool:
        return self.word(n) in _QUOTED and self.kinds[n - 1] == "e"

    def _named_before(self, phrase: Phrase, verb: int) -> Phrase | None:
        """``Ann Lee, a Republican from Arkansas, told``, ``Ann Lee of Wyoming, the ranking member, said``: Ann Lee."""
        if phrase.kind not in ("someone", "name", "body") or self.kinds[verb - 1 : verb] != ",":
            return None
        before = self.kinds[max(0, phrase.first - 2) : phrase.first]
        at = phrase.first - (2 if before[-1:] == "t" else 1)
        if self.kinds[at : at + 1] not in (",", "o"):
            return None
        named = self._ending_at(at)
        return named if named is not None and named.kind in ("person", "name") else None

    def _before_relative(self, phrase: Phrase, verb: int) -> Phrase | None:
        """``a lawmaker whose party props up the government said``: the subject is before the clause that ends there.

        So it is in ``Ann Lee, who met the premier at his office, pledged``.
        """
        opened = self.kinds.rfind("q", 0, phrase.first)
        if opened < 1:
            return None
        if self.kinds[opened - 1] == "," == self.kinds[verb - 1] and "," not in self.kinds[opened : verb - 1]:
            named = self._ending_at(opened - 1)
            return named if named is not None and named.kind in ("person", "name", "office") else None
        clause = self.kinds[opened + 1 : phrase.first].rstrip("tpHAC")
        if self.kinds[opened - 1] in "S,x" or clause[-1:] not in ("x", "V") or len(clause) > 8:
            return None
        first = self.first_subject(opened)
        return first if first is not None and first.kind in ("someone", "office", "person") else None

    def first_subject(self, verb: int) -> Phrase | None:
        """The first phrase before ``verb`` that no preposition governs: the subject of a long or coordinated clause."""
        floor = max(self.kinds.rfind(";", 0, verb) + 1, self._behind_participle(verb))
        for phrase in self.phrases:
            if phrase.end > verb:
                return None
            if phrase.first >= floor and not self.governed(phrase):
                return phrase
        return None

    def _behind_participle(self, verb: int) -> int:
        """``Seeing Ann Lee off, he asked her``: where the clause of the one who acts begins; 0 in other sentences."""
        if self.kinds[:1] != "x" or not self.word(0).endswith("ing") or self.word(0) == "according":
            return 0
        opened = (p.first for p in self.phrases if self.kinds[: p.first].rstrip("tpH").endswith(","))
        return next((first for first in opened if first < verb), 0)

    def _adjoins(self, phrase: Phrase, verb: int) -> bool:
        gap = self._gap(phrase.end, verb) if phrase.end < verb else ""
        if gap == "":
            return not self.governed(phrase, openers=False)
        if gap == ",":
            inside = "," in self.kinds[phrase.first : phrase.end]
            return inside or (phrase.kind in ("person", "name") and self.kinds[phrase.first - 1 : phrase.first] == ",")
        if len(gap) > 1 and gap[0] == gap[-1] and gap[0] in ",-":
            return not self.governed(phrase, far=True)
        knows = _IN_THE_KNOW.fullmatch(gap) is not None and self.word(phrase.end) in _KNOWING
        return (knows or bool(_LOOSE.fullmatch(gap))) and not self.governed(phrase)

    def _gap(self, start: int, end: int) -> str:
        """The letters between, without adverbs, auxiliaries and dates at either side."""
        while start < end and self._is_light(start):
            start += 1
        while end > start and self._is_light(end - 1):
            end -= 1
        return self.kinds[start:end]

    def _is_light(self, n: int) -> bool:
        kind = self.kinds[n]
        if kind in "veDmM":
            return True
        if kind == '"':
            return self.kinds[n + 1 : n + 2] in ("S", "x")
        if kind == "V":
            return self.line.chunks.values[n][0] == "light" and self.word(n) in ("has", "have", "had")
        if kind == "d":
            return self.kinds[n + 1 : n + 2] in ("D", "M")
        return kind in "xB" and (self.is_adverb(n) or self.word(n) == "did")
