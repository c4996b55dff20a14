"""The verbs of saying in a sentence, each with its subject and how surely it tells whose the sentence is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from diplotalk.extract import acts
from diplotalk.extract.phrases import Phrase
from diplotalk.extract.subjects import Sentence
from diplotalk.extract.words import PARTICLES

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
# Acts that a side as such does in the present tense: "Oman supports", "Seoul hopes".
STANCE = frozenset({"support", "oppose", "hope", "thank", "congratulate", "condemn", "warn", "call-for", "pledge"})
# What may follow a frame from behind: nothing, a mark, a date, a place, an adverb; no object.
_AFTER_FRAME = re.compile(r"(?:|[,\"\-(;].*|(?:[dDMja@u0]|x(?![tBNACK])).{0,40})", re.S)
# Before a verb of saying in its sentence: to, will, the, his, 's, of, for, in, with, from, at, not.
_NO_VERB_AFTER = frozenset("2mtpsofjwu@n")
_PERSONAL = frozenset(["person", "office", "he"])
_EXPRESSIVE = frozenset((word,) for word in acts.EXPRESSIVE)
# Words that open a clause under the main one.
_OPENING = frozenset(["as", "because", "though", "although", "since", "what", "how"])
_SPEAKING = _PERSONAL | {"name", "body", "someone"}


@dataclass(slots=True)
class Verb:
    """A verb of saying at chunk ``at`` with its subject; the lowest ``rank`` of a sentence tells whose it is."""

    at: int
    act: str
    subject: Phrase
    rank: int


def find(sentence: Sentence) -> list[Verb]:
    """The verbs of saying outside direct speech, in order, each with its subject."""
    found: list[Verb] = []
    quotes = sentence.line.quotes
    for n in _places(sentence):
        if (quotes and sentence.quoted(n) and not _opens_quote(sentence, n)) or not is_verb(sentence, n):
            continue
        act = acts.of_verb(sentence, n)
        verb = _with_subject(sentence, n, act, found) if act else None
        if verb is not None:
            found.append(verb)
    return found


def _places(sentence: Sentence) -> Sequence[int]:
    """The chunks that may be a verb of saying, in order."""
    places, more = sentence.line.chunks.verbs, sentence.line.chunks.among(_EXPRESSIVE)
    return sorted((*places, *more)) if more else places


def _with_subject(sentence: Sentence, n: int, act: str, before: list[Verb]) -> Verb | None:
    word = sentence.word(n)
    subject = sentence.subject(n)
    if subject is not None and subject.kind != "joint":
        participle = word.endswith("ing") and "e" not in sentence.kinds[subject.end : n]
        rank = 5 if participle else _rank(sentence, subject, n, act)
        # "He traced the ties to 1959, recalling that President Y supported them": what Y did is his words.
        recalled = rank == 4 and before and before[-1].rank == 5 and subject.first > before[-1].at
        return Verb(n, act, subject, 6 if recalled else rank)
    if subject is not None:
        return None
    if behind := _inverted(sentence, n):
        return Verb(n, act, behind, 0 if behind.kind in _PERSONAL else 2)
    if word.endswith("s") and word not in _SURE:
        return None
    if (who := _relative(sentence, n)) is not None:
        return Verb(n, act, who, 3)
    if before and sentence.kinds[n - 1] in ",&":
        return Verb(n, act, before[-1].subject, before[-1].rank + 1)
    first = sentence.first_subject(n)
    # The comma of "in 1959, recalling" belongs to the year's chunk.
    behind_comma = sentence.kinds[n - 1] in ",&" or sentence.small.endswith(", ", 0, sentence.line.chunks.spans[n][0])
    planned = (
        word == "expected" and sentence.kinds[n + 1 : n + 2] == "2"
    )  # "arrived for a visit expected to last a day"
    loose = (behind_comma or word.endswith("ed") or word in ("said", "told")) and not planned
    if first is None or first.kind == "joint" or not loose:
        return None
    return Verb(n, act, first, 5 if word.endswith("ing") else 4)


def is_verb(sentence: Sentence, n: int) -> bool:
    """Not a noun (``his hopes``), a passive (``was raised by``), an infinitive or a denial."""
    kinds, at = sentence.kinds, n - 1
    while at >= 0 and kinds[at] == "x" and sentence.is_adverb(at):
        at -= 1
    before = kinds[at] if at >= 0 else ""
    if before in _NO_VERB_AFTER:
        return False
    word = sentence.word(n).partition(" ")[0]
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
    return 3 if kinds[n - 1] == "e" or (subject.kind == "land" and act in STANCE) else 1


def _inverted(sentence: Sentence, n: int) -> Phrase | None:
    """``"...," said Ann Lee``: the subject stands behind its verb, and nothing that it does follows."""
    kinds = sentence.kinds
    if (n and kinds[n - 1] not in ',"-') or kinds[n] != "S":
        return None
    after = next((p for p in sentence.phrases if p.first > n), None)
    if after is None or after.kind not in _SPEAKING:
        return None
    between, ends = kinds[n + 1 : after.first].strip("tH"), after.end == len(kinds)
    if between == "p" and after.kind in _PERSONAL:
        between = ""  # "says its chairman, Ann Lee"
    if between == "x" and sentence.word(after.first - 1) in PARTICLES:
        between = ""  # "said van Leeuwen"
    closed = kinds[max(0, n - 2) : n].endswith(('"', '"-'))
    # "said trader Ben Odera, 43", "said political scientist Ana Sol of Muscat University"
    of_trade = closed and len(between) <= _TRADE_LONG and kinds[after.end : after.end + 1] in (",", "o")
    if between and not ((ends or after.kind == "office" or of_trade) and not between.strip("xAC")):
        return None
    if closed or kinds[after.end : after.end + 1] in ("", ",", '"', "d", "D", "j"):
        return after
    return after if sentence.word(after.end) == "who" else None


# So many words tell whose trade a name behind "said" is of (chunks).
_TRADE_LONG = 3


def _relative(sentence: Sentence, n: int) -> Phrase | None:
    """``Lee, who said ...``."""
    at = n - 1
    while at > 0 and sentence.kinds[at] in "vx" and (sentence.kinds[at] == "v" or sentence.is_adverb(at)):
        at -= 1
    if at <= 0 or sentence.word(at) != "who":
        return None
    at -= sentence.kinds[at - 1] == ","
    return next((p for p in sentence.phrases if p.end == at), None)
