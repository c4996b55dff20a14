"""Who does what in a sentence: its noun phrases, and which of them is the subject of a verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from diplotalk.extract.context import Line
from diplotalk.extract.people import Mention
from diplotalk.lexicon import load

# Letters before a phrase that make it the object of a preposition; what may stand between the two.
_PREPOSITIONS = frozenset("owrbfuj@2d")
# "after", "when", "if": before a phrase they may open a clause with a verb of its own.
_OPENERS = frozenset("az")
_PREPOSITION_WORDS = frozenset(
    [
        *("about", "against", "among", "around", "behind", "beside", "beyond", "concerning", "despite", "including"),
        *(
            "into",
            "like",
            "near",
            "outside",
            "regarding",
            "than",
            "toward",
            "towards",
            "under",
            "unlike",
            "via",
            "within",
        ),
    ]
)
_DETERMINERS = frozenset("tpH+")
_ADVERBS = frozenset(
    [
        *(
            "also",
            "then",
            "further",
            "later",
            "earlier",
            "again",
            "now",
            "just",
            "first",
            "once",
            "too",
            "even",
            "still",
        ),
        *("both", "already", "soon", "always", "so", "all", "next", "instead", "however", "therefore", "thus", "often"),
    ]
)
_PRONOUNS = {"it": "it", "they": "they", "we": "we", "i": "i"}
# After "the two", "both": what a pair of parties is called.
_PAIRS = frozenset(
    [
        *(
            "countries",
            "nations",
            "men",
            "women",
            "neighbors",
            "neighbours",
            "states",
            "koreas",
            "congos",
            "governments",
        ),
        *("ministries", "heads", "premiers", "peoples", "economies", "powers", "delegations", "allies", "capitals"),
    ]
)
_JOINT_WORDS = frozenset(["sides", "parties", "leaders", "pair", "trio", "duo"])
_LAND = frozenset("CK")
_RUN = frozenset("ACKIYGOxP-T")
_RUN_LENGTH = 6
# How far a subject may stand before its verb, in chunks.
REACH = 30


@dataclass(slots=True)
class Phrase:
    """A possible subject, ``first:end`` in chunks. ``kind``: person, office, land, body, someone, paper, guest, name,
    joint (several parties together), or the pronouns he, it, they, we, i. ``codes``: lands its words name."""

    first: int
    end: int
    kind: str
    mention: Mention | None = None
    codes: tuple[str, ...] = ()
    members: list[Mention] = field(default_factory=list)


@cache
def voices() -> dict[str, str]:
    """Nouns that can speak, with their kind."""
    return {row["noun"]: row["kind"] for row in load.rows("voices")}


class Sentence:
    """The phrases of one sentence outside its quotations, and the subjects of its verbs."""

    def __init__(self, line: Line, small: str) -> None:
        self.line, self.small = line, small
        self.kinds = line.chunks.kinds
        self.phrases = _joined(self, self._phrases())

    def word(self, n: int) -> str:
        """Chunk ``n`` in lower case."""
        start, end = self.line.chunks.spans[n]
        return self.small[start:end]

    def quoted(self, n: int) -> bool:
        """Does chunk ``n`` stand inside direct speech?"""
        start = self.line.chunks.spans[n][0]
        return any(a <= start < b for a, b in self.line.quotes)

    def is_adverb(self, n: int) -> bool:
        """``also``, ``firmly``: a word that may stand between a subject and its verb."""
        word = self.word(n)
        return word in _ADVERBS or word.endswith("ly")

    def _phrases(self) -> list[Phrase]:
        mentions = {m.first: m for m in self.line.mentions}
        found: list[Phrase] = []
        n = 0
        while n < len(self.kinds):
            phrase = None if self.quoted(n) else self._phrase(n, mentions)
            if phrase is not None:
                found.append(phrase)
            n = phrase.end if phrase is not None else n + 1
        return found

    def _phrase(self, n: int, mentions: dict[int, Mention]) -> Phrase | None:
        kind = self.kinds[n]
        if kind == "h":
            return Phrase(n, n + 1, "he")
        if kind == "i":
            pronoun = _PRONOUNS.get(self.word(n))
            return Phrase(n, n + 1, pronoun) if pronoun else None
        if joint := self._joint(n):
            return joint
        mention = mentions.get(n)
        if mention is not None:
            return self._of_mention(mention)
        if kind in "tACKIYGOxPN":
            return self._voice(n, mentions) or self._plain(n)
        return None

    def _of_mention(self, mention: Mention) -> Phrase | None:
        end = mention.end
        ahead = end + 1 if self.kinds[end : end + 1] == "s" else end
        if mention.how == "name" or ahead > end:
            voice = self._noun_ahead(ahead, 3)
            if voice is not None:
                return Phrase(mention.first, voice + 1, voices()[self._last_word(voice)], None, _codes(mention))
        if ahead > end:
            return None
        if mention.how == "office" and self.kinds[mention.first : mention.end] == "Q" and not mention.person:
            return None
        if mention.how == "office" and (noun := self._noun_ahead(end, 4)) is not None:
            end = noun + 1  # "the head of the Kazakh foreign policy department"
        return Phrase(mention.first, end, "person" if mention.how == "name" else "office", mention, _codes(mention))

    def _last_word(self, n: int) -> str:
        return self.word(n).rpartition(" ")[2]

    def _noun_ahead(self, at: int, reach: int) -> int | None:
        """The first noun that can speak among the next ``reach`` chunks, unless another noun or verb comes between."""
        for n in range(at, min(at + reach, len(self.kinds))):
            if self.kinds[n] not in "xOP":
                return None
            if self._last_word(n) in voices():
                return n
            if self.is_adverb(n) or self.word(n) in _PREPOSITION_WORDS:
                return None
        return None

    def _voice(self, n: int, mentions: dict[int, Mention]) -> Phrase | None:
        """``the Kazakh foreign ministry``, ``a senior official``, ``state media``: from the article to the noun."""
        kinds, first = self.kinds, n + (self.kinds[n] == "t")
        codes: tuple[str, ...] = ()
        for at in range(first, min(first + _RUN_LENGTH, len(kinds))):
            kind = kinds[at]
            if kind == "s" and codes:
                continue
            if kind not in _RUN and not (kind == "N" and at == first):
                return None
            if at in mentions:
                return None
            if kind in "ACKGIY":
                codes = self.line.chunks.values[at] or codes
            if kind in "xOPT" and (voice := voices().get(self._last_word(at))):
                longer = self._noun_ahead(at + 1, 1)  # "a senior administration official"
                voice = voices()[self._last_word(longer)] if longer else voice
                return Phrase(n, (longer or at) + 1, voice, None, codes)
            if kind == "x" and (self.is_adverb(at) or self.word(at) in _PREPOSITION_WORDS):
                return None
        return None

    def _plain(self, n: int) -> Phrase | None:
        """A land, a body or a name that stands alone."""
        kind, value = self.kinds[n], self.line.chunks.values[n]
        if self.kinds[n + 1 : n + 2] == "s":
            return None
        if kind in _LAND:
            end = n + 1 + (self.kinds[n + 1 : n + 2] == "x" and self.word(n + 1) == "side")
            return Phrase(n, end, "land", None, value)
        if kind == "A" and self.kinds[n + 1 : n + 2] == "x" and self.word(n + 1) == "side":
            return Phrase(n, n + 2, "land", None, value)
        if kind in "IYGO":
            return Phrase(n, n + 1, "body", None, value if kind in "IYG" else ())
        if kind == "N":
            return Phrase(n, n + 1, "name")
        return None

    def _joint(self, n: int) -> Phrase | None:
        """``the two sides``, ``both men``, ``the ministers``, ``the Omani and Kenyan presidents``, ``the Koreas``."""
        kinds = self.kinds
        first = n + (kinds[n] == "t")
        if first >= len(kinds):
            return None
        word = self.word(first)
        if kinds[first] == "B":
            if word in _JOINT_WORDS:
                return self._of_lands(n, first + 1) if first > n else None
            if first > n or word == "both":
                return Phrase(n, self._head_of_pair(first + 1), "joint")
            return None
        if first == n:
            return None
        if word in _PAIRS and kinds[first] in "xN":
            return Phrase(n, first + 1, "joint")
        return self._of_plural(n, first)

    def _of_plural(self, n: int, first: int) -> Phrase | None:
        """``the ministers``, ``the Chinese, Japanese and Kazakh ministers``: an office in the plural."""
        at, codes = first, set[str]()
        while at < len(self.kinds) and self.kinds[at] in "ACK,&t" and at - first < 9:
            codes |= set(self.line.chunks.values[at]) if self.kinds[at] in "ACK" else set()
            at += 1
        if self.kinds[at : at + 1] != "P" or len(codes) == 1 or self._last_word(at) in voices():
            return None
        return Phrase(n, at + 1, "joint", None, tuple(sorted(codes))) if codes else self._of_lands(n, at + 1)

    def _of_lands(self, n: int, end: int) -> Phrase:
        end, codes = self._lands(end)
        return Phrase(n, end, "joint", None, codes)

    def _head_of_pair(self, at: int) -> int:
        """Behind the noun of ``the two (foreign) ministers``; ``at`` itself for a bare ``the two``."""
        for n in range(at, min(at + 4, len(self.kinds))):
            if self.kinds[n] in "BP" or self.word(n) in _PAIRS:
                return n + 1
            if self.kinds[n] not in "xACT" or self.is_adverb(n):
                break
        return at

    def _lands(self, at: int) -> tuple[int, tuple[str, ...]]:
        """The codes of ``of Kenya, China and Japan`` at chunk ``at``, and where they end; ``at`` and none without."""
        if self.kinds[at : at + 1] not in ("o", "u"):
            return at, ()
        codes, end = set[str](), at
        for n in range(at + 1, min(at + 12, len(self.kinds))):
            if self.kinds[n] in "CK":
                codes |= set(self.line.chunks.values[n])
                end = n + 1
            elif self.kinds[n] not in ",&t":
                break
        return end, tuple(sorted(codes))

    def governed(self, phrase: Phrase, far: bool = False, openers: bool = True) -> bool:
        """Is the phrase the object of a preposition? ``far``: also with a noun between (``with his wife Ann``).

        ``openers``: words like "after", which may open a clause as well, count as prepositions.
        """
        if phrase.kind == "person" and "," in self.kinds[phrase.first : phrase.end].partition("N")[0]:
            return False
        n, passed = phrase.first - 1, 0
        while n >= 0:
            kind = self.kinds[n]
            if (
                kind in _PREPOSITIONS
                or (openers and kind in _OPENERS)
                or (kind == "x" and self.word(n) in _PREPOSITION_WORDS)
            ):
                return True
            if kind == "&" and n and (before := self._ending_at(n)) is not None:
                return self.governed(before, far, openers)
            if kind == "x" and far and passed < 2:
                passed += 1
            elif kind not in _DETERMINERS and not (kind == "A" and far):
                return False
            n -= 1
        return False

    def _ending_at(self, n: int) -> Phrase | None:
        return next((p for p in self.phrases if p.end == n), None) if hasattr(self, "phrases") else None

    def subject(self, verb: int) -> Phrase | None:
        """The phrase that is the subject of the verb at chunk ``verb``; None when it has none of its own."""
        before = [p for p in self.phrases if p.end <= verb and verb - p.end < REACH]
        for phrase in reversed(before):
            if self._adjoins(phrase, verb):
                return phrase
        return None

    def first_subject(self, verb: int) -> Phrase | None:
        """The first phrase before ``verb`` that no preposition governs: the subject of a long or coordinated clause."""
        floor = max((n + 1 for n in range(verb) if self.kinds[n] == ";"), default=0)
        for phrase in self.phrases:
            if phrase.end > verb:
                return None
            if phrase.first >= floor and not self.governed(phrase):
                return phrase
        return None

    def _adjoins(self, phrase: Phrase, verb: int) -> bool:
        gap = self._gap(phrase.end, verb)
        if gap == "":
            return not self.governed(phrase, openers=False)
        if gap == ",":
            inside = "," in self.kinds[phrase.first : phrase.end]
            return inside or (phrase.kind in ("person", "name") and self.kinds[phrase.first - 1 : phrase.first] == ",")
        if len(gap) > 1 and gap[0] == gap[-1] and gap[0] in ",-":
            return not self.governed(phrase, far=True)
        return bool(_LOOSE.fullmatch(gap)) and not self.governed(phrase)

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
        return kind in "xB" and self.is_adverb(n)


# A subject with what hangs on it, up to its verb: "an official in Seoul", "a lawmaker from the party".
_LOOSE = re.compile(r"(?:[jofu@w][tp]?[ACKxNOGIYPTs]{1,6},?){1,3}|\([^()]{1,12}\)")


def _codes(mention: Mention) -> tuple[str, ...]:
    return (mention.country,) if mention.country else mention.countries


def _joined(sentence: Sentence, found: list[Phrase]) -> list[Phrase]:
    """Runs of phrases joined by commas and a last "and" become one joint phrase."""
    joined: list[Phrase] = []
    at = 0
    while at < len(found):
        last = _end_of_list(sentence, found, at)
        joined.append(_together(found[at : last + 1]) if last > at else found[at])
        at = last + 1
    return joined


def _end_of_list(sentence: Sentence, found: Sequence[Phrase], at: int) -> int:
    last, n = at, at
    while n + 1 < len(found) and _may_join(found[n], found[n + 1]):
        gap = "".join(k for k in sentence.kinds[found[n].end : found[n + 1].first] if k not in _DETERMINERS)
        if gap not in (",", "&", ",&"):
            break
        n += 1
        if "&" in gap:
            last = n
    return last


_PEOPLE, _LANDS = frozenset(["person", "office", "name", "he"]), frozenset(["land", "body"])


def _may_join(one: Phrase, other: Phrase) -> bool:
    return {one.kind, other.kind} <= _PEOPLE or {one.kind, other.kind} <= _LANDS


def _together(members: Sequence[Phrase]) -> Phrase:
    codes = {p.codes[0] for p in members if len(p.codes) == 1}
    people = [p.mention for p in members if p.mention is not None]
    return Phrase(members[0].first, members[-1].end, "joint", None, tuple(sorted(codes)), people)
