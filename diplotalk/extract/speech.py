"""Who says what: the verbs of saying with their subjects, pronouns and offices, bare quotations, paragraphs that go on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from diplotalk.extract.cast import Person
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.people import Mention

# Chunks between a subject and its verb of saying, at most: "Li, chairman of ..., for his part, said".
_REACH = 9
_ACCORDING = re.compile(r"\b(?:[Aa]ccording to|[Ii]n the words of|[Ii]n a statement by|[Qq]uoting|[Cc]iting) ")
_HIS_WORDS = re.compile(r"^(?:According to (?:him|her)|In (?:his|her) (?:view|words|opinion))\b")
_LAND = frozenset("CKIGA")


@dataclass(slots=True)
class Speaker:
    """A person of the cast, a body or nameless official as worded, or a side as such (country alone)."""

    person: Person | None = None
    words: str | None = None
    country: str | None = None


@dataclass(slots=True)
class Saying:
    """One sentence with its speaker. ``verb`` is the range of the verb of saying; None where the sentence has none."""

    line: Line
    speaker: Speaker
    act: str
    verb: tuple[int, int] | None
    quoted: bool


def sayings(article: Article, outcomes: Sequence[bool]) -> list[Saying]:
    """The attributed sentences of the body in order; ``outcomes[i]`` tells that line ``i`` states a joint outcome."""
    reader = _Reader(article)
    found: list[Saying] = []
    lines = [(n, line) for n, line in enumerate(article.lines) if line.part in NEWS]
    for index, (n, line) in enumerate(lines):
        following = lines[index + 1][1] if index + 1 < len(lines) else None
        said = reader.read(line, following, outcomes[n])
        if said is not None:
            found.append(said)
    return found


class _Reader:
    def __init__(self, article: Article) -> None:
        self.article = article
        self.last: Saying | None = None
        self.subject: Speaker | None = None
        self.paragraph = -1

    def read(self, line: Line, following: Line | None, outcome: bool) -> Saying | None:
        new_paragraph = line.paragraph != self.paragraph
        self.paragraph = line.paragraph
        said = self._with_verb(line) or self._without_verb(line, following, new_paragraph, outcome)
        if said is not None:
            self.last = said
        self._remember_subject(line, said)
        return said

    def _remember_subject(self, line: Line, said: Saying | None) -> None:
        if said is not None and said.speaker.person is not None:
            self.subject = said.speaker
            return
        first = next((m for m in line.mentions if m.person is not None), None)
        if first is not None:
            self.subject = Speaker(first.person, None, first.country)

    def _with_verb(self, line: Line) -> Saying | None:
        if (match := _HIS_WORDS.match(self.article.folded, line.start, line.end)) and self.subject is not None:
            return Saying(line, self.subject, "state", match.span(), False)
        best: tuple[int, Saying] | None = None
        kinds = line.chunks.kinds
        for n, kind in enumerate(kinds):
            if kind != "S" or _inside(line.chunks.spans[n][0], line.quotes):
                continue
            speaker = self._subject_of(line, n)
            if speaker is None:
                continue
            rank = 0 if speaker.person else 1 if speaker.words else 2
            said = Saying(line, speaker, line.chunks.values[n][0], line.chunks.spans[n], _is_quoted(line))
            if best is None or rank < best[0]:
                best = rank, said
        return best[1] if best else self._according(line)

    def _according(self, line: Line) -> Saying | None:
        match = _ACCORDING.search(self.article.folded, line.start, line.end)
        if match is None or _inside(match.start(), line.quotes):
            return None
        at = line.chunks.at(match.end())
        after = [m for m in line.mentions if m.first >= at and m.first - at < 7]
        speaker = self._of_mention(line, after[0]) if after else self._body(line, at)
        return Saying(line, speaker, "state", match.span(), _is_quoted(line)) if speaker else None

    def _subject_of(self, line: Line, verb: int) -> Speaker | None:
        kinds = line.chunks.kinds
        inverted = self._inverted(line, verb)
        if inverted is not None:
            return inverted
        floor = max(0, verb - _REACH, *(n + 1 for n in range(verb) if kinds[n] in "S;" and n < verb - 1), 0)
        before = [m for m in line.mentions if m.end <= verb and m.end >= floor]
        pronoun = kinds.rfind("h", floor, verb)
        if pronoun >= 0 and verb - pronoun <= 6 and not any(m.first > pronoun for m in before):
            return self._pronoun()
        for mention in reversed(before):
            if kinds[mention.end : mention.end + 1] == "s" or self._is_object(kinds, mention, verb):
                continue
            return self._of_mention(line, mention)
        return self._side(line, floor, verb) or self._body_before(line, floor, verb)

    @staticmethod
    def _is_object(kinds: str, mention: Mention, verb: int) -> bool:
        """``of the president, it said``: the mention hangs on a preposition and another subject follows."""
        gap = kinds[mention.end : verb]
        return "i" in gap or "h" in gap or (mention.first > 0 and kinds[mention.first - 1] in "ofwrb" and "," not in gap and "B" in gap)

    def _inverted(self, line: Line, verb: int) -> Speaker | None:
        """``"...," said Ries``: the subject stands behind its verb."""
        kinds = line.chunks.kinds
        if verb and kinds[verb - 1] not in ',"':
            return None
        after = next((m for m in line.mentions if m.first > verb and m.first - verb <= 2), None)
        if after is None or line.chunks.kinds[verb + 1 : after.first].strip("tH"):
            return None
        return self._of_mention(line, after)

    def _pronoun(self) -> Speaker | None:
        if self.last is not None and self.last.speaker.person is not None and self.last.line.paragraph >= self.paragraph - 1:
            if self.subject is not None:
                return self.subject
            return self.last.speaker
        return self.subject or (self.last.speaker if self.last else None)

    def _of_mention(self, line: Line, mention: Mention) -> Speaker | None:
        if mention.person is not None:
            return Speaker(mention.person, None, mention.country)
        words = self.article.text[mention.start : mention.stop]
        return Speaker(None, words, mention.country)

    def _side(self, line: Line, floor: int, verb: int) -> Speaker | None:
        """``The ROK side said``, ``Seoul hopes``: a country as such."""
        kinds, values = line.chunks.kinds, line.chunks.values
        for n in range(verb - 1, floor - 1, -1):
            if kinds[n] in _LAND and len(values[n]) == 1 and not kinds[n + 1 : n + 2] == "s":
                gap = kinds[n + 1 : verb].strip("vx,fpaBtjd")
                if not gap and (kinds[n] != "A" or "B" in kinds[n + 1 : verb] or "x" in kinds[n + 1 : verb]):
                    body = "x" in kinds[n + 1 : n + 2] and kinds[n] in "AC"
                    return Speaker(None, self._worded(line, n, verb) if body else None, values[n][0])
        return None

    def _worded(self, line: Line, first: int, verb: int) -> str | None:
        """``the Kazakh foreign ministry``, when more than the land is named."""
        spans = line.chunks.spans
        words = self.article.text[spans[first][0] : spans[verb - 1][1]]
        return None if words.rstrip().endswith(("side", "sides")) or "," in words else words

    def _body_before(self, line: Line, floor: int, verb: int) -> Speaker | None:
        kinds = line.chunks.kinds
        for n in range(verb - 1, floor - 1, -1):
            if kinds[n] in "ON" and not kinds[n + 1 : verb].strip("vx,"):
                return self._body(line, n)
            if kinds[n] not in "vx,":
                return None
        return None

    def _body(self, line: Line, at: int) -> Speaker | None:
        """A ministry, an agency, an unnamed official: as worded."""
        spans, kinds = line.chunks.spans, line.chunks.kinds
        last = at
        while last + 1 < len(kinds) and last - at < 6 and kinds[last + 1] in "ACKOxTsI":
            last += 1
        if at >= len(kinds):
            return None
        code = next((line.chunks.values[n] for n in range(at, last + 1) if kinds[n] in _LAND), ())
        words = self.article.text[spans[at][0] : spans[last][1]]
        return Speaker(None, words, code[0] if len(code) == 1 else None)

    def _without_verb(self, line: Line, following: Line | None, new_paragraph: bool, outcome: bool) -> Saying | None:
        quoted = _is_quoted(line)
        if quoted and _opens_with_quote(self.article, line):
            speaker = self._of_quotation(line, following, new_paragraph)
            return Saying(line, speaker, "state", None, True) if speaker else None
        if outcome or new_paragraph or self.last is None or self.last.line.paragraph != line.paragraph:
            return None
        if self._is_narrative(line):
            return None
        return Saying(line, self.last.speaker, self.last.act if self.last.act != "thank" else "state", None, quoted)

    def _of_quotation(self, line: Line, following: Line | None, new_paragraph: bool) -> Speaker | None:
        if not new_paragraph and self.last is not None and self.last.line.paragraph == line.paragraph:
            return self.last.speaker
        if following is not None and following.paragraph == line.paragraph:
            said = self._with_verb(following)
            if said is not None and said.speaker.person is not None:
                return said.speaker
            first = next((m for m in following.mentions if m.person is not None), None)
            if first is not None:
                return Speaker(first.person, None, first.country)
        return self.subject or (self.last.speaker if self.last else None)

    def _is_narrative(self, line: Line) -> bool:
        """A sentence about what people did, not about what somebody holds: a frame of meeting with named persons."""
        kinds = line.chunks.kinds
        return "V" in kinds and any(m.person is not None for m in line.mentions) or kinds.startswith(("i", "tB", "B"))


def _inside(offset: int, ranges: Sequence[tuple[int, int]]) -> bool:
    return any(a <= offset < b for a, b in ranges)


def _is_quoted(line: Line) -> bool:
    return any(b - a > 2 for a, b in line.quotes)


def _opens_with_quote(article: Article, line: Line) -> bool:
    return any(a <= line.start + 1 for a, _ in line.quotes)
