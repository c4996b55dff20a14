"""Who says what: the verbs of saying with their subjects, bare quotations, and paragraphs that go on without a verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from diplotalk.extract import acts, letters, literals, transcripts, verbs_of_saying
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.letters import Letter
from diplotalk.extract.speakers import Speaker, Speakers
from diplotalk.extract.subjects import LONGEST, Sentence
from diplotalk.extract.verbs_of_saying import STANCE, Verb

_READ = NEWS | {"caption"}
# Turns of speech after which the speaker stands.
_ACCORDING = ("according to ", "in the words of ", "in a statement by ", "quoting ", "citing ")
_HIS_WORDS = re.compile(r"(?:According to (?:him|her)|In (?:his|her) (?:own )?(?:view|words|opinion|assessment))\b")
_PUT_IT = re.compile(r" put it(?=[,.;:]|$| [\"(])")
_HIS_WORDS_HEADS = ("According to h", "In h")
_SIGNED = re.compile(r"-[tTACGOo]{0,6}H*N")
# So many sentences a quotation goes on before it is told whose it is.
_QUOTED = 8
# A sentence that names somebody or a body of whom the next one may go on.
_ACTING = re.compile(r"[NTIYGO]")


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
    for index, line in enumerate(article.lines):
        if line.part in _READ and len(line.chunks.kinds) <= LONGEST:
            said = reader.read(index, line, outcomes[index])
            if said is not None:
                found.append(said)
    return found


class _Reader:
    def __init__(self, article: Article) -> None:
        self.article = article
        self.speakers = Speakers(article)
        self.letter = letters.find(article)
        self.transcript = transcripts.find(article)
        self.speakers.author = self.letter.author if self.letter else None
        self.turns = [words for words in _ACCORDING if words in article.small]
        self.puts = " put it" in article.small
        self.last: Saying | None = None
        # "the spokesperson stated:" with the statement in the paragraphs behind it.
        self.stated: Saying | None = None

    def read(self, index: int, line: Line, outcome: bool) -> Saying | None:
        """The saying of one sentence, after what was said before."""
        sentence = Sentence(line, self.article.small)
        said = self._of_transcript(index, sentence) if self.transcript else None
        if said is None and self.letter is not None:
            said = self._of_letter(self.letter, index, sentence)
        said = said or self._with_verb(sentence)
        if said is not None:
            self.stated = said if self.article.folded[line.end - 1] == ":" else None
        else:
            said = self._of_statement(line, self.stated) if self.stated is not None else None
            said = said or self._without_verb(index, sentence, outcome)
        if said is not None:
            self.last = said
            # In a readout "she" is whom its sentences are about, not the spokesperson who gives it.
            about = self._acting(sentence) if said.verb is None and self.stated is not None else None
            self.speakers.told(line, about or said.speaker)
        elif not _is_direct(line) and (subject := self._acting(sentence)) is not None:
            self.speakers.told(line, subject)
        return said

    def _acting(self, sentence: Sentence) -> Speaker | None:
        """The person or body whom a sentence without speech is about."""
        if not _ACTING.search(sentence.kinds):
            return None
        first = sentence.first_subject(len(sentence.kinds))
        if sentence.kinds.startswith("fN,") and sentence.phrases[0].kind == "person":
            first = sentence.phrases[0]  # "For Lee, the matter is one of law."
        if first is None or first.kind not in ("person", "office", "body"):
            return None
        subject = self.speakers.of(sentence, first)
        return subject if subject is not None and (subject.person is not None or first.kind == "body") else None

    def _of_transcript(self, index: int, sentence: Sentence) -> Saying | None:
        speaker = self.transcript.get(index)
        if speaker is None or len(sentence.kinds) < 2:
            return None
        verb, act = acts.of_own_words(sentence)
        span = sentence.line.chunks.spans[verb] if verb is not None else None
        return Saying(sentence.line, speaker, act, span, True)

    # -- a text in the first person --------------------------------------------------------------------------------

    def _of_letter(self, letter: Letter, index: int, sentence: Sentence) -> Saying | None:
        """Every sentence of a letter or a speech is its author's, unless it tells another's words."""
        if not letter.first <= index < letter.end or len(sentence.kinds) < 3:
            return None
        verb = next(
            (n for n, k in enumerate(sentence.kinds) if k == "S" and verbs_of_saying.is_verb(sentence, n)), None
        )
        if verb is not None:
            subject = sentence.subject(verb)
            if subject is not None and subject.kind in ("person", "office", "he", "someone", "body"):
                return None
        if verb is None:
            verb, act = acts.of_own_words(sentence)
        else:
            act = acts.of_verb(sentence, verb)
        span = sentence.line.chunks.spans[verb] if verb is not None else None
        author = letter.author
        return Saying(sentence.line, Speaker(author, None, author.country), act, span, False)

    # -- with a verb of saying -------------------------------------------------------------------------------------

    def _with_verb(self, sentence: Sentence) -> Saying | None:
        line = sentence.line
        if self.speakers.focus is not None and self.article.folded.startswith(_HIS_WORDS_HEADS, line.start):
            match = _HIS_WORDS.match(self.article.folded, line.start, line.end)
            if match is not None:
                return Saying(line, self.speakers.focus, "state", match.span(), _is_quoted(line))
        verbs = verbs_of_saying.find(sentence)
        said = self._of_verbs(sentence, verbs) if verbs else None
        if said is None or said.speaker.kind == "land":
            # "Oman is, according to the minister, committed to ..."
            said = (self._according(sentence) if self.turns else None) or said
        return (
            said
            or (self._as_put(sentence) if self.puts else None)
            or self._colon(sentence)
            or self._stated_by(sentence)
        )

    def _stated_by(self, sentence: Sentence) -> Saying | None:
        """``This was stated by President X at a press conference``: whose the words around it are."""
        line = sentence.line
        stated = _STATED_BY.match(self.article.folded, line.start, line.end)
        if stated is None:
            return None
        at = line.chunks.at(stated.end())
        phrase = next((p for p in sentence.phrases if at <= p.first < at + 2), None)
        if phrase is None or phrase.kind not in ("person", "office"):
            return None
        speaker = self.speakers.of(sentence, phrase)
        return Saying(line, speaker, "state", stated.span("verb"), _is_quoted(line)) if speaker is not None else None

    def _of_verbs(self, sentence: Sentence, verbs: list[Verb]) -> Saying | None:
        line = sentence.line
        own = None
        if len(verbs) > 1:
            own = next((v for v in verbs if v.rank == 1 and v.subject.kind in ("person", "office")), None)
            verbs = sorted(verbs, key=attrgetter("rank", "at"))
        for verb in verbs:
            if verb.subject.kind == "he" and own is not None and own.at < verb.at:
                continue  # "Lee says the bridge is safe, but, he added, ..."
            speaker = self.speakers.of(sentence, verb.subject)
            if speaker is not None:
                speaker = self._principal(sentence, verb, speaker)
                return Saying(line, speaker, verb.act, line.chunks.spans[verb.at], _is_quoted(line))
        return None

    def _principal(self, sentence: Sentence, verb: Verb, speaker: Speaker) -> Speaker:
        """``China supports ...`` in a paragraph of the Chinese minister's words is said by the minister."""
        last = self.last
        if speaker.kind != "land" or last is None or verb.act not in STANCE or last.speaker.person is None:
            return speaker
        goes_on = last.line.paragraph == sentence.line.paragraph and last.speaker.country == speaker.country
        return last.speaker if goes_on and not sentence.word(verb.at).endswith("ed") else speaker

    def _according(self, sentence: Sentence) -> Saying | None:
        line = sentence.line
        span = self._turn(line)
        if span is None:
            return None
        at = line.chunks.at(span[1])
        phrase = next((p for p in sentence.phrases if p.first >= at and p.first - at < 4), None)
        if phrase is None or sentence.word(phrase.end - 1) in ("agreement", "document"):
            return None
        speaker = self.speakers.of(sentence, phrase)
        return Saying(line, speaker, "state", span, _is_quoted(line)) if speaker is not None else None

    def _as_put(self, sentence: Sentence) -> Saying | None:
        """``and, as Lee put it, "we have no questions left"``"""
        line = sentence.line
        put = _PUT_IT.search(self.article.small, line.start, line.end)
        span = put.start() + 1 if put else 0
        at = line.chunks.at(span) if span else 0
        phrase = next((p for p in sentence.phrases if p.end == at), None) if at > 1 else None
        if phrase is None or sentence.word(phrase.first - 1) != "as" or phrase.kind not in ("person", "office"):
            return None
        speaker = self.speakers.of(sentence, phrase)
        quoted = _is_quoted(line)
        return Saying(line, speaker, "state", (span, span + len("put it")), quoted) if speaker is not None else None

    def _turn(self, line: Line) -> tuple[int, int] | None:
        """Where the first "according to" or its like stands outside direct speech."""
        small = self.article.small
        for words in self.turns:
            at = small.find(words, line.start, line.end)
            if at >= 0 and not small[at - 1 : at].isalnum() and not any(a <= at < b for a, b in line.quotes):
                return at, at + len(words)
        return None

    def _colon(self, sentence: Sentence) -> Saying | None:
        """``Press Secretary Ann Lee: "We shall see."``"""
        kinds = sentence.kinds
        at = kinds.find(":", 0, 12)
        phrase = next((p for p in sentence.phrases if p.end == at), None) if at > 0 else None
        if phrase is None or phrase.kind not in ("person", "office") or kinds[at + 1 : at + 2] != '"':
            return None
        speaker = self.speakers.of(sentence, phrase)
        return Saying(sentence.line, speaker, "state", None, True) if speaker is not None else None

    def _of_statement(self, line: Line, stated: Saying) -> Saying | None:
        """A sentence of the statement that "X stated:" has opened; another's words end it."""
        if _is_direct(line) or line.paragraph == stated.line.paragraph:
            return None
        return Saying(line, stated.speaker, "state", None, False)

    # -- without -----------------------------------------------------------------------------------------------------

    def _without_verb(self, index: int, sentence: Sentence, outcome: bool) -> Saying | None:
        line = sentence.line
        if _is_direct(line):
            speaker = self._of_quotation(index, line)
            return Saying(line, speaker, "state", None, True) if speaker is not None else None
        if outcome or self.last is None or not self._goes_on(sentence):
            return None
        act = self.last.act if self.last.act in ("state", "call-for", "hope") else "state"
        return Saying(line, self.last.speaker, act, None, _is_quoted(line))

    def _of_quotation(self, index: int, line: Line) -> Speaker | None:
        """The speaker told further on in the same quotation, or before in the paragraph, or in the sentence before."""
        last = self.last
        if last is not None and last.line.paragraph == line.paragraph:
            return self._told_at_close(index, line) or last.speaker
        ahead = self._told_ahead(index, line)
        return ahead or self.speakers.focus or (last.speaker if last is not None else None)

    def _told_at_close(self, index: int, line: Line) -> Speaker | None:
        """``Lee said no. "It is shut. We shall see," Odera said``: who is told where the quotation ends."""
        if self.article.folded[line.start] != '"':
            return None
        for following in self.article.lines[index + 1 : index + 1 + _QUOTED]:
            if following.paragraph != line.paragraph or not _is_direct(following):
                return None
            if self.article.folded[following.start] == '"':
                return None  # the next quotation
            said = self._with_verb(Sentence(following, self.article.small))
            if said is not None:
                return said.speaker
        return None

    def _told_ahead(self, index: int, line: Line) -> Speaker | None:
        for following in self.article.lines[index + 1 : index + 1 + _QUOTED]:
            if following.paragraph != line.paragraph:
                return self._signed(following)
            sentence = Sentence(following, self.article.small)
            said = self._with_verb(sentence)
            first = sentence.first_subject(len(sentence.kinds)) if not _is_direct(following) else None
            if first is not None and first.kind == "person" and (said is None or not verbs_of_saying.find(sentence)):
                return self.speakers.of(sentence, first)  # "..." Lee drew laughter with the line.
            if said is not None or not _is_direct(following):
                return said.speaker if said is not None else None
        return None

    @staticmethod
    def _signed(line: Line) -> Speaker | None:
        """``- President Ann Lee`` alone in the line below a quotation: whose it is."""
        who = line.mentions[0].person if line.mentions and _SIGNED.fullmatch(line.chunks.kinds) else None
        return Speaker(who, None, who.country) if who is not None else None

    def _goes_on(self, sentence: Sentence) -> bool:
        """Does the sentence go on with what was said: a duty, a hope, a state of things, no news of its own?"""
        last = self.last
        if last is None:
            return False
        # The subject is asked for last: to find the phrases of a sentence costs more than all the rest.
        paragraphs = sentence.line.paragraph - last.line.paragraph
        if paragraphs not in (0, 1) or not _is_timeless(sentence) or (paragraphs and not _is_stand(sentence)):
            return False
        first = sentence.first_subject(len(sentence.kinds))
        if paragraphs and not (
            first is not None and first.kind == "land" and first.codes[:1] == (last.speaker.country,)
        ):
            return False
        if first is None:
            return True
        if first.kind in ("body", "paper"):
            return _is_duty(sentence)
        return first.kind not in ("person", "office", "he", "someone", "they")


def _is_stand(sentence: Sentence) -> bool:
    """``China is ready to ...``, ``The Omani side will ...``: where a side stands, in a paragraph of its own."""
    return "m" in sentence.kinds or _STAND.search(sentence.small, sentence.line.start, sentence.line.end) is not None


_STAND = literals.headed("airs", r"\b(?:is|are|stands?|remains?) (?:always )?(?:ready|willing|prepared|committed)\b")


def _is_duty(sentence: Sentence) -> bool:
    """``should``, ``will``, ``we``: what somebody wants, whatever the subject."""
    return "m" in sentence.kinds or "1" in sentence.kinds


def _is_timeless(sentence: Sentence) -> bool:
    """A duty or a hope ("should", "will"), or how things stand ("is ready to"): no narrative, no figures, no dates."""
    kinds = sentence.kinds
    verbs = [sentence.word(match.start()) for match in _VERBS.finditer(kinds)]
    if not _NARRATIVE.isdisjoint(verbs):
        return False
    if _is_duty(sentence):
        return True
    if _FIGURES.search(kinds):
        return False
    return bool(verbs) or not _PAST.search(sentence.small, sentence.line.start, sentence.line.end)


# Chunks that are auxiliaries; that are numbers, dates or capitals.
_VERBS, _FIGURES = re.compile("[evm]"), re.compile("[0MDK]")
_NARRATIVE = frozenset(["was", "were", "had"])
_PAST = re.compile(r"\b(?:[a-z]{2,20}ed|met|held|took|came|went|began)\b")


# "This was stated by", "That was announced Monday by"
_STATED_BY = re.compile(
    r"(?:This|That|It) (?:was|has been) (?P<verb>stated|announced|said|disclosed|revealed|made known|emphasi[sz]ed"
    r"|noted|declared)(?: (?:on )?\w+day| today)? by (?:the )?"
)


def _is_quoted(line: Line) -> bool:
    return bool(line.quotes) and any(b - a > 2 for a, b in line.quotes)


def _is_direct(line: Line) -> bool:
    """Does the sentence begin inside direct speech?"""
    return bool(line.quotes) and any(a <= line.start + 1 and b - a > 2 for a, b in line.quotes)
