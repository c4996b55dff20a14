"""Who says what: the verbs of saying with their subjects, bare quotations, and paragraphs that go on without a verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from diplotalk.extract import letters
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.phrases import Phrase
from diplotalk.extract.speakers import Speaker, Speakers
from diplotalk.extract.subjects import Sentence
from diplotalk.lexicon import load

_READ = NEWS | {"caption"}
# Turns of speech after which the speaker stands.
_ACCORDING = ("according to ", "in the words of ", "in a statement by ", "quoting ", "citing ")
_HIS_WORDS = re.compile(r"(?:According to (?:him|her)|In (?:his|her) (?:own )?(?:view|words|opinion|assessment))\b")
# Verbs by which a report frames a whole sentence from behind: "..., he said".
_FRAMING = frozenset(
    [
        *("said", "says", "added", "adds", "noted", "notes", "stressed", "emphasized", "emphasised", "stated"),
        *("remarked", "explained", "argued", "told", "wrote", "recalled", "observed", "continued", "announced"),
        *("concluded", "underlined", "underscored", "reported", "reports", "insisted", "claimed"),
        *("acknowledged", "admitted", "declared", "replied", "commented", "tweeted", "quipped", "joked"),
        *("pointed out", "went on to say"),
    ]
)
# Present forms that are nouns as well: only a subject right before them makes them verbs.
_SURE = frozenset({"says", "adds", "tells", "believes", "insists", "argues"})
_STANCE = frozenset({"support", "oppose", "hope", "thank", "congratulate", "condemn", "warn", "call-for", "pledge"})
_EXPRESSIVE = frozenset(
    [
        *("expressed", "expresses", "expressing", "voiced", "voices", "conveyed", "conveys", "extended"),
        *("extends", "extending", "offered", "offers", "sent", "reaffirmed", "reiterated"),
    ]
)
_AFTER_FRAME = re.compile(r"(?:|[,\"\-(;].*|(?:[dDMja@u0]|x(?![tBNACK])).{0,40})", re.S)


@dataclass(slots=True)
class Saying:
    """One sentence with its speaker. ``verb`` is the range of the verb of saying; None where the sentence has none."""

    line: Line
    speaker: Speaker
    act: str
    verb: tuple[int, int] | None
    quoted: bool


@dataclass(slots=True)
class _Verb:
    """A verb of saying at chunk ``at`` with its subject; the lowest ``rank`` of a sentence tells whose it is."""

    at: int
    act: str
    subject: Phrase
    rank: int


def sayings(article: Article, outcomes: Sequence[bool]) -> list[Saying]:
    """The attributed sentences of the body in order; ``outcomes[i]`` tells that line ``i`` states a joint outcome."""
    reader = _Reader(article)
    found: list[Saying] = []
    for index, line in enumerate(article.lines):
        if line.part in _READ:
            said = reader.read(index, line, outcomes[index])
            if said is not None:
                found.append(said)
    return found


@cache
def _feelings() -> dict[str, str]:
    return {row["noun"]: row["act"] for row in load.rows("feelings")}


class _Reader:
    def __init__(self, article: Article) -> None:
        self.article = article
        self.speakers = Speakers(article)
        self.letter = letters.find(article)
        self.speakers.author = self.letter.author if self.letter else None
        self.last: Saying | None = None

    def read(self, index: int, line: Line, outcome: bool) -> Saying | None:
        """The saying of one sentence, after what was said before."""
        sentence = Sentence(line, self.article.small)
        said = self._of_letter(index, sentence) or self._with_verb(sentence)
        said = said or self._without_verb(index, sentence, outcome)
        self._remember(sentence, said)
        if said is not None:
            self.last = said
        return said

    def _remember(self, sentence: Sentence, said: Saying | None) -> None:
        subject = None
        if said is None and not _is_quoted(sentence.line) and _ACTING.search(sentence.kinds):
            first = sentence.first_subject(len(sentence.kinds))
            if first is not None and first.kind in ("person", "office", "body"):
                subject = self.speakers.of(sentence, first)
                subject = subject if subject and (subject.person or first.kind == "body") else None
        self.speakers.told(sentence.line, said.speaker if said else None, subject)

    # -- a text in the first person --------------------------------------------------------------------------------

    def _of_letter(self, index: int, sentence: Sentence) -> Saying | None:
        """Every sentence of a letter or a speech is its author's, unless it tells another's words."""
        letter = self.letter
        if letter is None or not letter.first <= index < letter.end or len(sentence.kinds) < 3:
            return None
        verb = next((n for n, k in enumerate(sentence.kinds) if k == "S" and _is_verb(sentence, n)), None)
        if verb is not None:
            subject = sentence.subject(verb)
            if subject is not None and subject.kind in ("person", "office", "he", "someone", "body"):
                return None
        if verb is None:
            verb, act = _own_act(sentence)
        else:
            act = self._act(sentence, verb)
        span = sentence.line.chunks.spans[verb] if verb is not None else None
        author = letter.author
        return Saying(sentence.line, Speaker(author, None, author.country), act, span, False)

    # -- with a verb of saying -------------------------------------------------------------------------------------

    def _with_verb(self, sentence: Sentence) -> Saying | None:
        line = sentence.line
        match = _HIS_WORDS.match(self.article.folded, line.start, line.end)
        if match and self.speakers.focus is not None:
            return Saying(line, self.speakers.focus, "state", match.span(), _is_quoted(line))
        verbs = self._verbs(sentence)
        own = next((v for v in verbs if v.rank == 1 and v.subject.kind in ("person", "office")), None)
        for verb in sorted(verbs, key=lambda v: (v.rank, v.at)):
            if verb.subject.kind == "he" and own is not None and own.at < verb.at:
                continue  # "Lee says the bridge is safe, but, he added, ..."
            speaker = self.speakers.of(sentence, verb.subject)
            if speaker is not None:
                speaker = self._principal(sentence, verb, speaker)
                return Saying(line, speaker, verb.act, line.chunks.spans[verb.at], _is_quoted(line))
        return self._according(sentence) or self._colon(sentence)

    def _principal(self, sentence: Sentence, verb: _Verb, speaker: Speaker) -> Speaker:
        """``China supports ...`` in a paragraph of the Chinese minister's words is said by the minister."""
        last = self.last
        if speaker.kind != "land" or last is None or verb.act not in _STANCE or last.speaker.person is None:
            return speaker
        goes_on = last.line.paragraph == sentence.line.paragraph and last.speaker.country == speaker.country
        return last.speaker if goes_on and not sentence.word(verb.at).endswith("ed") else speaker

    def _verbs(self, sentence: Sentence) -> list[_Verb]:
        found: list[_Verb] = []
        values = sentence.line.chunks.values
        for n, kind in enumerate(sentence.kinds):
            if kind not in "SV" and not (kind == "x" and values[n] and values[n][0] in _EXPRESSIVE):
                continue
            if (sentence.quoted(n) and not _opens_quote(sentence, n)) or not _is_verb(sentence, n):
                continue
            act = self._act(sentence, n)
            verb = self._verb(sentence, n, act, found) if act else None
            if verb is not None:
                found.append(verb)
        return found

    def _act(self, sentence: Sentence, n: int) -> str:
        """The kind of act; "" where the chunk is no verb of saying here."""
        kind, word = sentence.kinds[n], sentence.word(n)
        if kind == "V":
            return _act_of_frame(sentence, n, word)
        if word in _EXPRESSIVE:
            for at in range(n + 1, min(n + 7, len(sentence.kinds))):
                if (feeling := _feelings().get(sentence.word(at))) is not None:
                    return feeling
        if word in ("offered", "offers") and sentence.kinds[n + 1 : n + 2] != "2":
            return ""
        return sentence.line.chunks.values[n][0] if kind == "S" else ""

    def _verb(self, sentence: Sentence, n: int, act: str, before: list[_Verb]) -> _Verb | None:
        word = sentence.word(n)
        subject = sentence.subject(n)
        if subject is not None and subject.kind != "joint":
            return _Verb(n, act, subject, _rank(sentence, subject, n, act))
        if subject is not None:
            return None
        if behind := _inverted(sentence, n):
            return _Verb(n, act, behind, 0 if behind.kind in _PERSONAL else 2)
        if word.endswith("s") and word not in _SURE:
            return None
        if (who := _relative(sentence, n)) is not None:
            return _Verb(n, act, who, 3)
        if before and sentence.kinds[n - 1] in ",&":
            return _Verb(n, act, before[-1].subject, before[-1].rank + 1)
        first = sentence.first_subject(n)
        loose = sentence.kinds[n - 1] in ",&" or word.endswith("ed") or word in ("said", "told")
        if first is None or first.kind == "joint" or not loose:
            return None
        return _Verb(n, act, first, 5 if word.endswith("ing") else 4)

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

    def _turn(self, line: Line) -> tuple[int, int] | None:
        """Where the first "according to" or its like stands outside direct speech."""
        small = self.article.small
        for words in _ACCORDING:
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
        ahead = self._told_ahead(index, line)
        last = self.last
        if last is not None and last.line.paragraph == line.paragraph:
            return last.speaker
        return ahead or self.speakers.focus or (last.speaker if last is not None else None)

    def _told_ahead(self, index: int, line: Line) -> Speaker | None:
        for following in self.article.lines[index + 1 : index + 9]:
            if following.paragraph != line.paragraph:
                return None
            sentence = Sentence(following, self.article.small)
            said = self._with_verb(sentence)
            first = sentence.first_subject(len(sentence.kinds)) if not _is_direct(following) else None
            if first is not None and first.kind == "person" and (said is None or not self._verbs(sentence)):
                return self.speakers.of(sentence, first)  # "..." Lee drew laughter with the line.
            if said is not None or not _is_direct(following):
                return said.speaker if said is not None else None
        return None

    def _goes_on(self, sentence: Sentence) -> bool:
        """Does the sentence go on with what was said: a duty, a hope, a state of things, no news of its own?"""
        last = self.last
        if last is None:
            return False
        kinds = sentence.kinds
        first = sentence.first_subject(len(kinds))
        same = last.line.paragraph == sentence.line.paragraph
        if not same and not (first is not None and first.kind == "land" and first.codes[:1] == (last.speaker.country,)):
            return False
        if not same and (sentence.line.paragraph != last.line.paragraph + 1 or not _is_stand(sentence)):
            return False
        if first is not None and first.kind in ("person", "office", "he", "someone", "they"):
            return False
        return _is_timeless(sentence, first)


def _own_act(sentence: Sentence) -> tuple[int | None, str]:
    """The verb after "I" or "we" with its act: "I thank", "we hope", "I express my gratitude"; else None, "state"."""
    for n in range(len(sentence.kinds) - 1):
        if sentence.kinds[n] != "1" and sentence.word(n) != "we":
            continue
        at = n + 1
        while at + 1 < len(sentence.kinds) and sentence.is_adverb(at):
            at += 1
        word = sentence.word(at)
        act = _acts().get(word + "s") or _acts().get(word + "es")
        if act is not None:
            nouns = (sentence.word(m) for m in range(at + 1, min(at + 7, len(sentence.kinds))))
            return at, next((_feelings()[noun] for noun in nouns if noun in _feelings()), act)
    return None, "state"


@cache
def _acts() -> dict[str, str]:
    return {row["phrase"]: row["act"] for row in load.rows("speech")}


def _is_stand(sentence: Sentence) -> bool:
    """``China is ready to ...``, ``The Omani side will ...``: where a side stands, in a paragraph of its own."""
    return "m" in sentence.kinds or _STAND.search(sentence.small, sentence.line.start, sentence.line.end) is not None


_STAND = re.compile(r"\b(?:is|are|stands?|remains?) (?:always )?(?:ready|willing|prepared|committed)\b")


def _is_timeless(sentence: Sentence, first: Phrase | None) -> bool:
    """A duty or a hope ("should", "will"), or how things stand ("is ready to"): no narrative, no figures, no dates."""
    words = {sentence.word(n) for n, k in enumerate(sentence.kinds) if k in "evm"}
    if words & {"was", "were", "had"}:
        return False
    if "m" in sentence.kinds or "1" in sentence.kinds:
        return True
    if set("0MDK") & set(sentence.kinds) or (first is not None and first.kind in ("body", "paper")):
        return False
    return bool(words) or not _PAST.search(sentence.small, sentence.line.start, sentence.line.end)


_PAST = re.compile(r"\b(?:[a-z]{2,20}ed|met|held|took|came|went|began)\b")


def _is_verb(sentence: Sentence, n: int) -> bool:
    """Not a noun (``his hopes``), a passive (``was raised by``), an infinitive or a denial."""
    kinds, word = sentence.kinds, sentence.word(n).partition(" ")[0]
    at = n - 1
    while at >= 0 and kinds[at] in "x" and sentence.is_adverb(at):
        at -= 1
    before = kinds[at] if at >= 0 else ""
    if before in ("2", "m", "t", "p", "s", "o", "f", "j", "w", "u", "@", "n"):
        return False
    if word.endswith("s") and word not in _SURE and (before == "x" or kinds[n + 1 : n + 2] in ("e", "m", "S", "v")):
        return False
    if before == "e" and not word.endswith("ing") and word not in ("is", "was", "were", "grateful"):
        return False
    by = kinds[n + 1 : n + 2] == "b" and not sentence.word(min(n + 2, len(kinds) - 1)).endswith("ing")
    return not (by and word.endswith(("ed", "en")))


def _opens_quote(sentence: Sentence, n: int) -> bool:
    """``Lee "urged all sides to wait"``: the verb is the first word of words quoted in a sentence."""
    return n > 1 and sentence.kinds[n - 1] == '"' and sentence.line.quotes[0][0] > sentence.line.start + 1


def _rank(sentence: Sentence, subject: Phrase, n: int, act: str) -> int:
    """How surely the verb tells whose the sentence is, 0 best: a person's frame from behind ("..., Lee said"), a main
    clause, the frame of a body (it may relay a person's words), a side's stance, a clause under "when" or "as"."""
    kinds = sentence.kinds
    first = subject.first
    while first > 0 and kinds[first - 1] in "tpH+":
        first -= 1
    head = kinds[first - 1] if first else ""
    if head and head in ',"-' and sentence.word(n) in _FRAMING and _AFTER_FRAME.fullmatch(kinds, n + 1):
        return 0 if subject.kind in _PERSONAL else 2
    if head in ("a", "z", "q") or (head == "x" and sentence.word(first - 1) in _OPENING):
        return 4
    return 3 if kinds[n - 1] == "e" or (subject.kind == "land" and act in _STANCE) else 1


# A sentence that names somebody or a body of whom the next one may go on.
_ACTING = re.compile(r"[NTIYGO]")
_PERSONAL = frozenset(["person", "office", "he"])
_OPENING = frozenset(["as", "because", "though", "although", "since", "what"])


def _inverted(sentence: Sentence, n: int) -> Phrase | None:
    """``"...," said Ann Lee``: the subject stands behind its verb, and nothing that it does follows."""
    kinds = sentence.kinds
    if (n and kinds[n - 1] not in ',"-') or kinds[n] != "S":
        return None
    after = next((p for p in sentence.phrases if p.first > n), None)
    if after is None or after.kind not in _SPEAKING:
        return None
    between, ends = kinds[n + 1 : after.first].strip("tH"), after.end == len(kinds)
    if between and not (ends and not between.strip("xAC")):
        return None
    closed = kinds[n - 1 : n] == '"'
    return after if closed or kinds[after.end : after.end + 1] in ("", ",", '"', "d", "D", "j") else None


_SPEAKING = _PERSONAL | {"name", "body", "someone"}


def _relative(sentence: Sentence, n: int) -> Phrase | None:
    """``Lee, who said ...``."""
    at = n - 1
    while at > 0 and sentence.kinds[at] in "vx" and (sentence.kinds[at] == "v" or sentence.is_adverb(at)):
        at -= 1
    if at <= 0 or sentence.word(at) != "who":
        return None
    at -= sentence.kinds[at - 1] == ","
    return next((p for p in sentence.phrases if p.end == at), None)


def _act_of_frame(sentence: Sentence, n: int, word: str) -> str:
    """Verbs of meeting that are verbs of saying too: "called on all to", "called it a success", "welcomed the deal"."""
    kinds = sentence.kinds
    after = kinds[n + 1 : n + 12]
    if word in ("called on", "calls on", "calling on"):
        return "call-for" if "2" in after else ""
    if word == "concluded":
        return "state" if after[:1] == "q" else ""
    if word in ("called", "calls"):
        return "state" if '"' in after[:8] and not after.startswith("w") else ""
    if word in ("welcomed", "welcomes", "welcoming"):
        return "support" if re.match(r"(?:[tp]?(?:[CAK]s?)?[xz]|Cs|[tp]O)", after) and "T" not in after[:4] else ""
    if word in ("discussed", "discusses"):
        return "state" if re.match(r"[tp]?[xz]", after) else ""
    return ""


def _is_quoted(line: Line) -> bool:
    return any(b - a > 2 for a, b in line.quotes)


def _is_direct(line: Line) -> bool:
    """Does the sentence begin inside direct speech?"""
    return any(a <= line.start + 1 and b - a > 2 for a, b in line.quotes)
