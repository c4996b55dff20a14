"""The noun phrases of a sentence that can be the subject of a verb: people, offices, lands, bodies, several at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from diplotalk.extract.context import Line
from diplotalk.extract.people import Mention
from diplotalk.lexicon import load

# What may stand between a preposition or a list's comma and the phrase itself: articles, possessives, honorifics.
DETERMINERS = frozenset("tpH+")
ADVERBS = frozenset(
    """also then further later earlier again now just first once too even still both already soon always so all next
    instead however therefore thus often here there""".split()
)
PREPOSITION_WORDS = frozenset(
    """about against among around behind beside beyond concerning despite including into like near outside regarding
    than toward towards under unlike via as within""".split()
)
_CONJUNCTIONS = frozenset(["but", "so", "because", "while", "though", "although", "or", "yet", "if"])
_BREAKS = ADVERBS | PREPOSITION_WORDS | _CONJUNCTIONS
_PRONOUN_KINDS = {"h": "he", "1": "i"}
_PRONOUNS = {"it": "it", "they": "they", "we": "we"}
# After "the two", "both", "the": what parties are called.
_PAIRS = frozenset(
    """countries nations men women neighbors neighbours states koreas congos governments ministries heads premiers
    peoples economies powers delegations allies capitals participants deputies""".split()
)
_COUNTS = frozenset("three four five six seven eight nine ten eleven twelve".split())
# "The Koreas have agreed": two lands by one word.
_BOTH_LANDS = {"koreas": ("KP", "KR"), "congos": ("CD", "CG"), "sudans": ("SD", "SS")}
_OF_GROUP, _GROUP_WORDS = frozenset(["tN", "tO", "tG"]), frozenset(["leaders", "parties"])
_JOINT_WORDS = frozenset(["sides", "parties", "leaders", "pair", "trio", "duo"])
# Chunks that are, or may be, a phrase by themselves, and those that need a look around.
_PLAIN, _HEADS = frozenset("CKIYGN"), re.compile("[CKIYGNhi1BPOQ]")
_VOICE_LENGTH = 7
_NONE: frozenset[str] = frozenset()
# No plural noun is as short (letters): "was", "has".
_SHORT = 4
_PEOPLE, _LANDS = frozenset(["person", "office", "name", "he"]), frozenset(["land", "body"])


@dataclass(slots=True)
class Phrase:
    """A possible subject, ``first:end`` in chunks. ``kind``: person, office, land, body, someone, paper, guest, name,
    joint (several parties together), or the pronouns he, it, they, we, i. ``codes``: lands its words name."""

    first: int
    end: int
    kind: str
    mention: Mention | None = None
    codes: tuple[str, ...] = ()
    members: Sequence[Mention] = ()


# "opposition lawmaker Ana Sol": the office and the name behind a noun that only tells of which kind they are
_OFFICE_AND_NAME = re.compile(r"T{1,2}H*N")


@cache
def voices() -> dict[str, str]:
    """Nouns that can speak, with their kind."""
    return {row["noun"]: row["kind"] for row in load.rows("voices")}


@cache
def _nouns() -> frozenset[tuple[str, ...]]:
    """Nouns of a phrase, each as the reading of a chunk of one plain word."""
    return frozenset((noun,) for noun in (*voices(), *_PAIRS, "side"))


def is_adverb(word: str) -> bool:
    """``also``, ``firmly``: a word that may stand between a subject and its verb."""
    return word in ADVERBS or word.endswith(("ly", "wise"))


def find(line: Line, small: str) -> list[Phrase]:
    """The phrases of the sentence outside its quotations, in order; ``small`` is the article in lower case."""
    finder = _Finder(line, small)
    kinds, quotes, spans = line.chunks.kinds, line.quotes, line.chunks.spans
    kept: list[Phrase] = []
    end = 0
    for first, minus_end, _, phrase in sorted(finder.candidates()):
        if first < end:
            continue
        end = -minus_end
        if kinds[end : end + 1] == "s" or (quotes and any(a <= spans[first][0] < b for a, b in quotes)):
            continue
        kept.append(phrase or finder.plain(first, end))
    # A list of phrases ends in "and".
    return _joined(kinds, kept) if len(kept) > 1 and kinds.find("&", kept[0].end, kept[-1].first) >= 0 else kept


# A phrase not yet chosen: first chunk, minus its end, number in the order of finding, and the phrase itself, or None
# for a chunk alone. Sorted, the longest of those that begin together comes first.
_Candidate = tuple[int, int, int, Phrase | None]


class _Finder:
    def __init__(self, line: Line, small: str) -> None:
        self.line, self.small = line, small
        self.kinds, self.values = line.chunks.kinds, line.chunks.values
        self.ends = {m.end: m for m in line.mentions}

    def word(self, n: int) -> str:
        start, end = self.line.chunks.spans[n]
        return self.small[start:end]

    def _noun(self, n: int) -> str:
        return self.word(n).rpartition(" ")[2]

    def candidates(self) -> list[_Candidate]:
        """Candidates in any order, overlapping; the caller keeps the first and longest.

        Most chunks that can be a phrase are one by themselves, often inside a longer one: no Phrase is made of these
        before one of them is kept.
        """
        found: list[_Candidate] = []
        for mention in self.line.mentions:
            if (phrase := self._of_mention(mention)) is not None:
                found.append((phrase.first, -phrase.end, len(found), phrase))
        for match in _HEADS.finditer(self.kinds):
            n, kind = match.start(), match[0]
            if kind == "N" and self.word(n) in _BOTH_LANDS:
                found.append((n - 1, -n - 1, len(found), Phrase(n, n + 1, "joint", None, _BOTH_LANDS[self.word(n)])))
            elif kind in _PLAIN:
                found.append((n, -n - 1, len(found), None))
            elif (phrase := self._at(n, kind)) is not None:
                found.append((phrase.first, -phrase.end, len(found), phrase))
        for n in self.line.chunks.among(_nouns()):
            if (phrase := self._of_noun(n, self.values[n][0])) is not None:
                found.append((phrase.first, -phrase.end, len(found), phrase))
        return found

    def _of_noun(self, n: int, word: str) -> Phrase | None:
        if word == "side":  # "the Omani side"
            land = n > 0 and self.kinds[n - 1] in "CKA"
            return Phrase(n - 1, n + 1, "land", None, self.values[n - 1]) if land else None
        if _OFFICE_AND_NAME.match(self.kinds, n + 1):
            return None  # "said opposition lawmaker Ana Sol"
        return self._voice(n) if word in voices() else self._plural(n)

    def _at(self, n: int, kind: str) -> Phrase | None:
        if kind in "hi1":
            pronoun = _PRONOUN_KINDS.get(kind) or _PRONOUNS.get(self.word(n))
            return Phrase(n, n + 1, pronoun) if pronoun else None
        if kind == "B":
            return self._joint(n)
        if kind in "OP" and self._noun(n) in voices():
            return self._voice(n)
        if kind == "O":
            return self.plain(n, n + 1)
        return self._plural(n) if kind == "P" or self.word(n).endswith("s") else None

    def plain(self, n: int, end: int) -> Phrase:
        """A land, a body or a name that stands alone."""
        kind = self.kinds[n]
        if kind == "N":
            return Phrase(n, end, "name")
        if kind in "CK":
            return Phrase(n, end, "land", None, self.values[n])
        return Phrase(n, end, "body", None, self.values[n] if kind in "IYG" else ())

    def _of_mention(self, mention: Mention) -> Phrase | None:
        end, office = mention.end, mention.how != "name"
        if office and self.kinds[mention.first : end] == "Q" and not mention.person and mention.first != 1:
            return None  # only "His counterpart said" opens a sentence
        if office and self.kinds[mention.first : end] == "A" and mention.person is None:
            return None  # "the Omani" of whom the report has told nothing else
        if office:
            end = self._to_noun(end)
        return Phrase(mention.first, end, "office" if office else "person", mention, _codes(mention))

    def _to_noun(self, end: int) -> int:
        """``the head of the Kazakh | foreign policy department``: where the body's name ends."""
        for n in range(end, min(end + 4, len(self.kinds))):
            if self.kinds[n] not in "xO" or is_adverb(self.word(n)):
                return end
            if self._noun(n) in voices():
                return n + 1
        return end

    def _voice(self, noun: int) -> Phrase | None:
        """``the Kazakh foreign ministry``, ``a senior official``, ``the mayor's office``: back from the noun."""
        kinds, first, n = self.kinds, noun, noun - 1
        codes: tuple[str, ...] = ()
        kind = voices()[self._noun(noun)]
        while n >= 0 and noun - n < _VOICE_LENGTH:
            mention = self.ends.get(n + 1)
            if mention is not None and (mention.how == "name" or kinds[n + 1] == "s"):
                return Phrase(mention.first, noun + 1, kind, None, _codes(mention))
            if mention is not None or kinds[n] not in "ACKIYGOPTxs-" or (kinds[n] == "x" and self._is_break(n)):
                break
            if kinds[n] in "ACKIYGO":
                first, codes = n, (self.values[n] if kinds[n] != "O" else ()) or codes
            n -= 1
        if n >= 0 and kinds[n] == "t":
            first = n
        elif first == noun and noun and kinds[noun - 1] == "x" and not self._is_break(noun - 1):
            first = noun - 1
        return Phrase(first, noun + 1, kind, None, codes)

    def _is_break(self, n: int) -> bool:
        word = self.word(n)
        return word in _BREAKS or word.endswith("ly")

    def _joint(self, n: int) -> Phrase | None:
        """``the two sides``, ``both men``, ``the leaders``."""
        first = n - 1 if n and self.kinds[n - 1] == "t" else n
        word = self.word(n)
        if first == n and n > 1 and self.kinds[n - 2 : n] in _OF_GROUP and word in _GROUP_WORDS:
            return Phrase(n - 2, n + 1, "joint")  # "the Quad leaders"
        if first == n and self.kinds[max(0, n - 1) : n] == "G" and word in _GROUP_WORDS:
            return Phrase(n - 1, n + 1, "joint")  # "EU leaders"
        if word in _JOINT_WORDS:
            return self._with_lands(first, n + 1) if first < n else None
        if first < n or word == "both":
            return Phrase(first, self._head_of_pair(n + 1), "joint")
        return None

    def _head_of_pair(self, at: int) -> int:
        """Behind the noun of ``the two (foreign) ministers``; ``at`` itself for a bare ``the two``."""
        for n in range(at, min(at + 4, len(self.kinds))):
            if self.kinds[n] in "BP" or self.word(n) in _PAIRS or self._noun(n) in voices():
                return n + 1
            if self.kinds[n] not in "xACT" or is_adverb(self.word(n)):
                break
        # "The two committees", "both militaries": any plural
        return at + (self.kinds[at : at + 1] == "x" and self.word(at).endswith("s") and len(self.word(at)) > _SHORT)

    def _plural(self, noun: int) -> Phrase | None:
        """``the ministers``, ``the Omani, Kenyan and Kazakh ministers``, ``the Koreas``, with "of ..." behind."""
        n, codes = noun - 1, _NONE
        while n >= 0 and (self.kinds[n] in "ACK,&+" or self.word(n) in _COUNTS) and noun - n < 8:
            if self.kinds[n] in "ACK":
                codes = codes.union(self.values[n])
            n -= 1
        if (behind := self._of_both(noun + 1)) > noun + 1 and not codes:
            return Phrase(n if n >= 0 and self.kinds[n] == "t" else n + 1, behind, "joint")
        if n < 0 and not codes and noun == 0 and self.kinds[noun] == "P":
            return self._with_lands(noun, noun + 1)  # "Ministers agreed to convene the next session"
        if n >= 0 and self.kinds[n : noun + 1] == "GP":
            return Phrase(n, noun + 1, "joint")  # "NATO defense ministers"
        if n < 0 or self.kinds[n] != "t" or len(codes) == 1:
            return None
        return Phrase(n, noun + 1, "joint", None, tuple(sorted(codes))) if codes else self._with_lands(n, noun + 1)

    def _of_both(self, at: int) -> int:
        """Where ``of the two countries``, ``from both sides`` behind a noun ends; ``at`` itself without it."""
        if self.kinds[at : at + 1] not in ("o", "u"):
            return at
        both = at + 1 + (self.kinds[at + 1 : at + 2] == "t")
        return self._head_of_pair(both + 1) if self.kinds[both : both + 1] == "B" else at

    def _with_lands(self, first: int, end: int) -> Phrase:
        """A joint phrase with the lands of ``of South Korea, China and Japan`` behind it, if they stand there."""
        codes, last = _NONE, end
        if self.kinds[end : end + 1] in ("o", "u"):
            for n in range(end + 1, min(end + 12, len(self.kinds))):
                if self.kinds[n] in "CK":
                    codes, last = codes.union(self.values[n]), n + 1
                elif self.kinds[n] not in ",&t":
                    break
        return Phrase(first, last, "joint", None, tuple(sorted(codes)))


def _codes(mention: Mention) -> tuple[str, ...]:
    country = mention.country
    return (country,) if country else mention.countries


def _joined(kinds: str, found: list[Phrase]) -> list[Phrase]:
    """Runs of phrases joined by commas and a last "and" become one joint phrase."""
    found = _with_lands_behind(kinds, found)
    joined: list[Phrase] = []
    at = 0
    while at < len(found):
        last = _end_of_list(kinds, found, at)
        joined.append(_together(found[at : last + 1]) if last > at else found[at])
        at = last + 1
    return joined


def _with_lands_behind(kinds: str, found: Sequence[Phrase]) -> list[Phrase]:
    """``Presidents X of Fiji and Y of Oman``: each name is one phrase with its land."""
    kept: list[Phrase] = []
    for phrase in found:
        if kept and kept[-1].kind == "person" and phrase.kind == "land":
            before = kept[-1]
            if kinds[before.end : phrase.first] in ("o", "ot"):
                kept[-1] = Phrase(before.first, phrase.end, "person", before.mention, before.codes or phrase.codes)
                continue
        kept.append(phrase)
    return kept


def _end_of_list(kinds: str, found: Sequence[Phrase], at: int) -> int:
    last, n = at, at
    while n + 1 < len(found) and found[n + 1].first - found[n].end < 5:
        if not (
            _PEOPLE.issuperset((found[n].kind, found[n + 1].kind))
            or _LANDS.issuperset((found[n].kind, found[n + 1].kind))
        ):
            break
        gap = kinds[found[n].end : found[n + 1].first]
        if "," not in gap and "&" not in gap:
            break
        if "".join(k for k in gap if k not in DETERMINERS) not in (",", "&", ",&"):
            break
        n += 1
        if "&" in gap:
            last = n
    return last


def _together(members: Sequence[Phrase]) -> Phrase:
    codes = {p.codes[0] for p in members if len(p.codes) == 1}
    people = [p.mention for p in members if p.mention is not None]
    return Phrase(members[0].first, members[-1].end, "joint", None, tuple(sorted(codes)), people)
