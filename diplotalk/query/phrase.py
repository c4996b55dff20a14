"""What it means that a sentence contains a phrase; the one definition, on an index and on plain reading alike.

A phrase is literal. A blank in it matches blanks, a line break or a hyphen; quotes and dashes are equal whatever their
shape; accents, width and invisible characters make no difference; without a capital in it neither does case. It begins
where a word begins and may end inside one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from diplotalk.query.request import BadRequestError
from diplotalk.text.fold import lower
from diplotalk.text.searchable import Searchable, in_word, indexed, lowered, searchable

LONGEST = 2000  # characters of a phrase; comparing a longer one at every word of a text is nobody's question
MOST_ALTERNATIVES = 64  # an index query with more costs more than it saves
SHORTEST_ENDING = 3  # letters
Span = tuple[int, int]

_GAP = re.compile(r"(\s*-+\s*|\s+)")
_WORD = re.compile(r"[^\W_]+")
_ANY_GAP = r"(?>\s*+-\s*+|\s++)"


class Manner(NamedTuple):
    """How phrases are compared. ``ignore_case`` None is smart case: a capital in a phrase makes it count."""

    ignore_case: bool | None = None
    whole_words: bool = False
    exact: bool = False
    expression: bool = False


USUAL = Manner()


class Matcher(Protocol):
    """Finds phrases in a text."""

    def find(self, text: str) -> list[Span]:
        """Half-open ranges of ``text`` that match: in order, none over another."""

    def find_each(self, texts: Sequence[str]) -> list[list[Span]]:
        """``find`` for the sentences of one report."""

    def literals(self) -> list[list[str]] | None:
        """What a full-text index must contain for a match to be possible: all of the lists, any in a list.

        Each is a phrase of ``searchable.indexed`` texts; ``*``: its last word may go on. None: read everything.
        """


def matcher(phrases: Sequence[str], manner: Manner = USUAL) -> Matcher:
    """What finds any of ``phrases``. Raises BadRequestError for an empty or invalid one."""
    if manner.expression:
        from diplotalk.query.expression import Expressions

        return Expressions(phrases, manner)
    return Phrases(tuple(Phrase.typed(phrase, manner) for phrase in phrases), manner.exact)


class Phrase(NamedTuple):
    """One phrase, ready to be looked for in a folded text (in the text itself if it is meant exactly)."""

    pattern: re.Pattern[str]
    literal: str | None
    ignore_case: bool
    begins_word: bool
    whole_words: bool

    @classmethod
    def typed(cls, phrase: str, manner: Manner) -> Phrase:
        """The phrase as somebody typed it. Raises BadRequestError."""
        if len(phrase) > LONGEST:
            raise BadRequestError(f"a phrase of {len(phrase)} characters is too long; {LONGEST} is the most.")
        wanted = phrase if manner.exact else searchable(phrase).text
        if not wanted.strip():
            raise BadRequestError("the phrase is empty: there is nothing to look for.")
        ignore_case = _ignores_case(phrase, manner)
        if ignore_case:
            wanted = lower(wanted) if manner.exact else lowered(wanted)
        pattern = re.escape(wanted) if manner.exact else _with_gaps(wanted)
        return cls(
            pattern=re.compile(pattern),
            literal=_literal(wanted, manner),
            ignore_case=ignore_case,
            begins_word=in_word(wanted[0]),
            whole_words=manner.whole_words,
        )

    def spans(self, text: str) -> Iterator[Span]:
        """Ranges of the folded ``text``."""
        at = 0
        while found := self.pattern.search(text, at):
            start, end = found.span()
            if word_breaks(text, start) and not (self.whole_words and not word_breaks(text, end)):
                yield start, end
                at = end
            else:
                at = self._next_start(text, start)

    def _next_start(self, text: str, start: int) -> int:
        """Where to go on after ``start`` was no match: not inside the same word, or long words cost quadratic time."""
        at = start + 1
        while self.begins_word and at < len(text) and in_word(text[at]):
            at += 1
        return at


class Phrases(NamedTuple):
    """Any of several phrases."""

    phrases: tuple[Phrase, ...]
    exact: bool

    def find(self, text: str) -> list[Span]:
        """As ``Matcher.find``."""
        folded = Searchable(text) if self.exact else searchable(text)
        small = ""
        if any(phrase.ignore_case for phrase in self.phrases):
            small = lower(text) if self.exact else lowered(folded.text)
        spans = [span for p in self.phrases for span in p.spans(small if p.ignore_case else folded.text)]
        return apart(folded.original(*span) for span in spans) if spans else []

    def find_each(self, texts: Sequence[str]) -> list[list[Span]]:
        """As ``Matcher.find_each``."""
        return [self.find(text) for text in texts]

    def literals(self) -> list[list[str]] | None:
        """As ``Matcher.literals``."""
        found = [phrase.literal for phrase in self.phrases if phrase.literal]
        return [found] if len(found) == len(self.phrases) <= MOST_ALTERNATIVES else None


def apart(spans: Iterable[Span]) -> list[Span]:
    """``spans`` in order, without those that overlap an earlier (at the same start: a longer) one."""
    kept: list[Span] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def word_breaks(text: str, at: int) -> bool:
    """Whether no word goes on over the offset ``at``."""
    return at <= 0 or at >= len(text) or not (in_word(text[at - 1]) and in_word(text[at]))


def _ignores_case(phrase: str, manner: Manner) -> bool:
    if manner.ignore_case is not None:
        return manner.ignore_case
    return not manner.exact and not any(character.isupper() for character in phrase)


def _with_gaps(folded: str) -> str:
    """The regular expression for a folded phrase; a gap is matched in one way only: time is linear."""
    parts = _GAP.split(folded)
    for n in range(1, len(parts), 2):
        dashes = parts[n].strip()
        around = r"\s*+" if dashes != parts[n] else ""
        parts[n] = f"{around}{dashes}{around}" if dashes else _ANY_GAP
    return "".join(part if n % 2 else re.escape(part) for n, part in enumerate(parts))


def _literal(wanted: str, manner: Manner) -> str | None:
    """What the index must contain, or None if nothing certain can be said."""
    folded = searchable(wanted)
    if (manner.exact and not wanted.isascii()) or folded.starts is not None or folded.text != wanted:
        return None
    if any(in_word(character) and not (character.isalnum() or character == "_") for character in wanted):
        return None  # the index parts words at the vowel signs of Indian scripts, but not at the newer ones
    open_end = in_word(wanted[-1]) and not manner.whole_words
    return worth_asking(_WORD.findall(indexed(wanted)), open_end=open_end)


def worth_asking(words: Sequence[str], *, open_end: bool) -> str | None:
    """``words`` in a row as a phrase for the index, with ``*`` if the last may go on; None if there is no word.

    A short last word that may go on is left out: the index would look through all words that begin with it.
    """
    if open_end and words and words[-1].isascii() and len(words[-1]) < SHORTEST_ENDING:
        words, open_end = words[:-1], False
    return " ".join(words) + "*" * open_end if words else None
