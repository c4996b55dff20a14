"""What kind of act a sentence of speech is: told by its verb, and by what is expressed, voiced or extended."""

from __future__ import annotations

import re
from functools import cache

from diplotalk.extract.subjects import Sentence
from diplotalk.lexicon import load

# Verbs whose object tells the act: "extended congratulations", "voiced hope".
EXPRESSIVE = frozenset(
    [
        *("expressed", "expresses", "expressing", "voiced", "voices", "conveyed", "conveys", "extended"),
        *("extends", "extending", "offered", "offers", "sent", "reaffirmed", "reiterated"),
    ]
)
# How far behind its verb the noun of a feeling may stand, in chunks.
_NEAR = 7
# What is welcomed or discussed is a thing, not a person who comes to a door.
_THING = re.compile(r"(?:[tp]?(?:[CAK]s?)?[xz]|Cs|[tp]O)")
_NOUN = re.compile(r"[tp]?[xz]")
# "continued the talks", "continued their tour" is no speech.
_OBJECT_HEADS = ("t", "p")


@cache
def _feelings() -> dict[str, str]:
    return {row["noun"]: row["act"] for row in load.rows("feelings")}


@cache
def _acts() -> dict[str, str]:
    return {row["phrase"]: row["act"] for row in load.rows("speech")}


def of_verb(sentence: Sentence, n: int) -> str:
    """The kind of act; "" where the chunk is no verb of saying here."""
    kind, word = sentence.kinds[n], sentence.word(n)
    if kind == "V":
        return _act_of_frame(sentence, n, word)
    if word in EXPRESSIVE and (feeling := _feeling(sentence, n)) is not None:
        return feeling
    before, after = sentence.kinds[max(0, n - 1) : n], sentence.kinds[n + 1 : n + 2]
    if (word in ("offered", "offers") and after != "2") or (
        word == "continued" and after in _OBJECT_HEADS and before != '"'
    ):
        return ""
    return sentence.line.chunks.values[n][0] if kind == "S" else ""


def _feeling(sentence: Sentence, n: int) -> str | None:
    """The act of the first noun of feelings.tsv behind the verb at chunk ``n``."""
    feelings = _feelings()
    for at in range(n + 1, min(n + _NEAR, len(sentence.kinds))):
        if (act := feelings.get(sentence.word(at))) is not None:
            return act
    return None


def of_own_words(sentence: Sentence) -> tuple[int | None, str]:
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
            return at, _feeling(sentence, at) or act
    return None, "state"


def _act_of_frame(sentence: Sentence, n: int, word: str) -> str:
    """Verbs of meeting that are verbs of saying too: "called on all to", "called it a success", "welcomed the deal"."""
    kinds = sentence.kinds
    after = kinds[n + 1 : n + 12]
    if word in ("called on", "calls on", "calling on", "called upon"):
        return "call-for" if "2" in after else ""
    if word == "concluded":
        return "state" if after[:1] == "q" else ""
    if word in ("called", "calls"):
        return "state" if '"' in after[:8] and not after.startswith("w") else ""
    if word in ("welcomed", "welcomes", "welcoming"):
        return "support" if _THING.match(after) and "T" not in after[:4] else ""
    if word in ("discussed", "discusses"):
        return "state" if _NOUN.match(after) else ""
    return ""
