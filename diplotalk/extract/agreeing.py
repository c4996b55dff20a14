"""Who agreed: both sides together, or one of them with the other named behind."""

from __future__ import annotations

import re
from collections.abc import Set

from diplotalk.extract.phrases import Phrase
from diplotalk.extract.subjects import Sentence

_TALKS = frozenset(["talk", "talks", "meeting", "summit", "negotiations", "discussions", "consultations"])


def parties(sentence: Sentence, n: int, principals: Set[int], lands: Set[str | None]) -> tuple[str, ...] | None:
    """The codes of those who agree together; () when only "they" or "the two sides"; None for one side alone.

    ``lands``: those of whoever met.
    """
    kinds = sentence.kinds
    at = n - 1
    while at >= 0 and kinds[at] == "x" and sentence.is_adverb(at):
        at -= 1
    if (at >= 0 and kinds[at] in "tps") or kinds[n + 1 : n + 2] == "b":
        return None
    if _TWO_BEFORE.search(kinds, max(0, n - 8), n) is not None or _are_all(sentence, at) or _are_hosted(sentence, at):
        return ()
    subject = _subject(sentence, n)
    nobody = subject is None or subject.kind == "body"
    if nobody and (_is_talks(sentence, n) or (kinds[at] == "E" and sentence.word(at) in _OFFICIALS)):
        return ()  # "The talks reached a consensus", "The delegations agreed"
    if subject is None:
        return None
    if subject.mention is not None and id(subject.mention.person) in principals and _agrees_to(sentence, n):
        return ()
    a_land = len(subject.codes) == 1 and subject.mention is None
    if a_land and subject.codes[0] in lands and _agrees_to(sentence, n):
        return ()  # "Kenya has agreed to lift its tariffs", where Kenya is one of those who met
    if sentence.word(n) in _SETTLE and _are_the_officials(sentence, subject):
        return ()
    if kinds[max(0, subject.first - 2) : subject.first] == "A&":
        return ()  # "Senior Kenyan and Omani officials spoke and agreed to"
    if subject.kind in ("joint", "they", "we") or _is_pair(sentence, subject) or _are_two_offices(sentence, subject):
        return codes_of(subject)
    return _with_other(sentence, subject, n, principals)


# "The Secretary and Foreign Ministers", "The Minister and her counterpart", "Dr Harthy and I"
_TWO_BEFORE = re.compile(r"(?:t[ACG]?T&(?:t?P|p[ACG]?Q|tT)|N&1)[vx]{0,2}$")
_MEMBERS = frozenset(["participants", "parties", "sides", "members", "delegations", "countries", "states"])


def _are_all(sentence: Sentence, at: int) -> bool:
    """``All participants had agreed``: the noun before the verb, at the chunk ``at`` or before its "had"."""
    noun = at - (at > 0 and sentence.kinds[at] == "v")
    return noun > 0 and sentence.word(noun) in _MEMBERS and sentence.word(noun - 1) == "all"


def _are_hosted(sentence: Sentence, at: int) -> bool:
    """``Host and guest agreed``: the nouns up to the chunk ``at``."""
    words = [sentence.word(n) for n in range(max(0, at - 2), at + 1)]
    return len(words) > 2 and words[0] in ("host", "hosts") and words[1:] in (["and", "guest"], ["and", "guests"])


_SETTLE = frozenset(["signed", "inked", "initialled", "agreed", "decided", "pledged", "undertook"])
_OFFICIALS = frozenset(["officials", "diplomats", "envoys", "delegations", "negotiators", "delegates", "teams"])


def _are_the_officials(sentence: Sentence, subject: Phrase) -> bool:
    """``The officials signed a treaty``, ``The delegations agreed to``: those who met, for one side's sign nothing."""
    start = max(0, subject.first - 1)
    the = "the" in (sentence.word(start), sentence.word(subject.first))
    return the and not subject.codes and sentence.word(subject.end - 1) in _OFFICIALS


def _agrees_to(sentence: Sentence, n: int) -> bool:
    """``Kim agreed to shut the site``, said of one of the two who met: agreed with the other."""
    return sentence.word(n) == "agreed" and sentence.kinds[n + 1 : n + 2] == "2"


def _subject(sentence: Sentence, n: int) -> Phrase | None:
    """The verb's own subject; for a coordinated verb or a participle that of the clause, else of the whole sentence."""
    own = sentence.subject(n)
    if own is not None:
        return own
    first = sentence.first_subject(n)
    if first is None or sentence.word(n).endswith("ing"):
        # "met on Tuesday, with the two sides pledging to"
        return next((p for p in sentence.phrases if p.end == n and p.kind == "joint"), first)
    if not _is_coordinated(sentence, n):
        return None
    before = [p for p in sentence.phrases if first.end <= p.first and p.end <= n and p.kind in ("he", "they", "joint")]
    acting = [
        p for p in before if not sentence.governed(p) and sentence.kinds[p.end : p.end + 1] in ("S", "V", "x", "e")
    ]
    return acting[-1] if acting and acting[-1].kind != "joint" else first


def _is_coordinated(sentence: Sentence, n: int) -> bool:
    """``met and agreed``, ``met, talked and also agreed``."""
    at = n - 1
    while at > 0 and sentence.kinds[at] in "xv" and (sentence.kinds[at] == "v" or sentence.is_adverb(at)):
        at -= 1
    return sentence.kinds[at] in ",&"


def codes_of(subject: Phrase) -> tuple[str, ...]:
    """The lands of several parties together; nothing for one."""
    codes = {m.country for m in subject.members if m.country} | set(subject.codes)
    return tuple(sorted(codes)) if len(codes) > 1 else ()


def _is_pair(sentence: Sentence, subject: Phrase) -> bool:
    """``The Vice President and President Ann Lee``: the article tells two bearers from one who holds two offices."""
    before = sentence.kinds[subject.first : subject.end].partition("N")[0]
    return subject.kind == "person" and "T&T" in before and sentence.kinds[subject.first - 1 : subject.first] == "t"


# Heads of state and government: who agree as "the Vice President and Prime Minister" are two; a minister may have two
# offices.
_HIGHEST = frozenset(
    ["president", "vice president", "prime minister", "premier", "chancellor", "king", "queen", "emir"]
)


def _are_two_offices(sentence: Sentence, subject: Phrase) -> bool:
    """Two offices of the highest rank, without a name, joined by "and"."""
    start, end = (sentence.line.chunks.spans[n] for n in (subject.first, subject.end - 1))
    offices = sentence.small[start[0] : end[1]].removeprefix("the ").replace(" and the ", " and ").split(" and ")
    return len(offices) == 2 and _HIGHEST.issuperset(offices)


# How far behind the verb the other side may stand, in chunks: "signed a deal to import millions of tonnes from Iran".
_FAR = 22


def _with_other(sentence: Sentence, subject: Phrase, n: int, principals: Set[int]) -> tuple[str, ...] | None:
    """``Oman agreed with Kenya to ...``, the other side stands behind."""
    if sentence.word(n).partition(" ")[0] not in ("agreed", "signed", "inked", "sealed", "concluded", "reached"):
        return None
    if subject.kind == "he" and _agreed_with(sentence, n, principals):
        return ()
    for phrase in sentence.phrases:
        if phrase.first <= n or phrase.first - n > _FAR or not phrase.codes or not subject.codes:
            continue
        before = sentence.kinds[n + 1 : phrase.first].rstrip("tpHA")
        if before.endswith(("w", "u")) and phrase.codes[0] != subject.codes[0]:
            return tuple(sorted({subject.codes[0], phrase.codes[0]}))
    return None


def _agreed_with(sentence: Sentence, n: int, principals: Set[int]) -> bool:
    """``said she had agreed with Harthy to open it``: the other is one of those who met."""
    partner = next((m for m in sentence.line.mentions if m.first > n), None)
    near = partner is not None and sentence.kinds[n + 1 : partner.first].rstrip("tpHA") == "w"
    return near and partner is not None and id(partner.person) in principals


def _is_talks(sentence: Sentence, n: int) -> bool:
    """``The talks reached a consensus``."""
    return any(sentence.word(at) in _TALKS for at in range(max(0, n - 4), n))
