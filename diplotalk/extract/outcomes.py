"""Joint outcomes: sentences in which the sides together agreed, decided, pledged or signed something."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import timedelta
from functools import cache, cached_property
from typing import NamedTuple

from diplotalk.extract import agreeing, literals
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.recency import FRESH_DAYS
from diplotalk.extract.subjects import LONGEST, Sentence
from diplotalk.lexicon import load

_READ = NEWS | {"caption"}


@dataclass(slots=True)
class Outcome:
    """A sentence with the range of its verb, its kind (agreed, signed, announced) and the codes it names as parties."""

    line: Line
    verb: tuple[int, int]
    kind: str
    by: tuple[str, ...]


class _Verb(NamedTuple):
    """A row of outcomes.tsv: the words after the verb begin with one of ``next`` or hold one of ``near``."""

    words: str
    kind: str
    next: tuple[str, ...]
    near: frozenset[str]


# A settled thing as the subject of a passive: "Two agreements were signed", "A joint communique was issued".
_SETTLED = (
    r"agreements?|memorand(?:um|a)|mous?|deals?|documents?|protocols?|pacts?|treat(?:y|ies)|accords?|contracts?"
    r"|communiques?|declarations?|program(?:me)?s? of cooperation"
    r"|joint statements?|letters? of intent|roadmaps?|understandings?|arrangement|compromises?|instruments|notes"
)
_PASSIVE = literals.headed(
    "acdijmnprtu",
    rf"\b(?:{_SETTLED})\b[^.;]{{0,110}}?\b(?:was|were|has been|have been|had been) (?:also )?"
    r"(?P<verb>signed|sealed|inked|concluded|initialled|reached)\b"
    r"(?! by (?!the (?:two|sides|parties|[\w-]+ (?:ministers|presidents|leaders))|both))",
)
# "The session ended with the signing of four papers"
_WITH_SIGNING = literals.headed(
    "w",
    rf"\bwith the (?P<verb>signing|exchange|conclusion) of (?:[\w-]+ ){{0,5}}(?:{_SETTLED}|instruments)\b",
)
# "They then witnessed the initialling of a pact", "attended a ceremony for the signing of four memorandums"
_WITNESSED = literals.headed(
    "apow",
    r"\b(?:witnessed|attended|presided over|oversaw|observed)\b[^.;\"]{0,60}\b(?P<verb>signing|initialling) of\b",
)
# "will set up a radio link, according to a joint statement"
_ACCORDING = re.compile(
    r" (?P<verb>will|would|are to) [^.;\"]{10,200}"
    r", according to (?:a|the|their) joint (?:statement|communique|declaration)\b"
)
# "wrapped up two days of talks with an agreement to finish a first round"
_WITH_DEED = literals.headed("w", r"\bwith an? (?:joint )?(?P<verb>agreement|decision|pledge|promise|deal) to\b")
_WITH_A = ("with a joint ", "with an agreement", "with a decision", "with a pledge", "with a promise", "with a deal")
_ENDED = re.compile(
    r"\b(?:end(?:ed|ing)|wr(?:apped|apping) up|wound up|conclud(?:ed|ing)|closed|finish(?:ed|ing)|emerged)\b"
)
_ROUND = re.compile(r"\b(?:talks|negotiations|meeting|summit|gathering|session|visit|consultations)\b")
# "Kenya and Oman will build a ferry, their ministers said after a meeting in Suva"
_SAID_AFTER = re.compile(
    r"(?P<both>\b(?:their|the two|both) (?:[\w'-]+ ){1,4})?\b(?:said|announced|says)\b[^.;\"]{0,60}"
    r"\b(?:after|following|in (?=talks|consultations|negotiations))\b[^.;\"]{0,40}"
    r"\b(?:talks|meeting|negotiations|summit|visit|consultations)\b"
)
_LANDS_WILL = re.compile(r"t?C(?:,t?C)*,?&t?C(?:m(?!n)|e2)")
# "Kenya and Oman said Tuesday they will set up a commission"
_LANDS_SAID = re.compile(r"t?C(?:,t?C)*,?&t?C(?P<said>S)d?D?q?im(?P<deed>[xV])")
_DEEDS_TO_COME = frozenset(
    """set build sign open hold create launch share establish cooperate step jointly start resume drop lift exchange
    join pool train expand deepen restore double extend accelerate""".split()
)
# What two lands will do without having agreed to.
_NO_DEEDS = frozenset(
    (word,) for word in "blame face mark celebrate play need have be remain continue suffer compete clash".split()
)
# "..., officials from both countries have said"
_BOTH_SAID = re.compile(
    r", (?:\w+ ){0,3}(?:officials|ministers|diplomats|leaders|governments|presidents) (?:of|from) (?:both|the two)"
    r" (?:\w+ ){1,2}(?:have |had )?(?:said|announced)\b"
)
# "In return, Kenya will drop its complaint", behind what was agreed
_IN_RETURN = re.compile(
    r"in (?:return|exchange|turn),? (?P<who>[^.;,]{1,60}?)"
    r" (?P<verb>will|would|(?:has )?agreed to|committed to|pledged to)\b(?! (?:not|never))"
)
_AGREED_PASSIVE = literals.headed(
    "i",
    r"\bit (?:was|has been|had been)"
    r"(?:,? (?:also|further|jointly|mutually|likewise|however|nonetheless|nevertheless|finally|moreover|thus),?)?"
    r" (agreed|decided|resolved)\b(?! by (?!the (?:two|sides|parties|(?:\w+ )?(?:ministers|leaders|presidents))"
    r"|both|all|consensus|mutual|\w+ and ))",
)
# "The two are understood to have settled the dispute"
_REPORTED_DEED = re.compile(
    r"\b(?:the two|both|the pair|they|the (?:\w+ )?(?:ministers|leaders|presidents|premiers|sides|men|women))"
    r"(?: \w+)? (?:(?:are|were) (?:said|understood|reported|believed) to have"
    r" (?P<verb>agreed|decided|settled|resolved|struck|reached)|did (?P<did>agree|decide|resolve))\b"
)
_PLANNED = re.compile(
    r"\b(?:will|would|should|shall|must|may|might|could|can|not|never|to|if) (?:be |have |also |then |jointly )?$"
)
# What is told of the past, not of this meeting.
_BACKGROUND = re.compile(
    r"\b(?:last (?:met\b[^;,]*(?:,[^;,]*)?, (?:where|when) (?:they|the)\b|year|month|summer|autumn|winter|spring)"
    r"|(?:years?|months|decades?) ago|previously"
    r"|had (?:agreed|decided|pledged|promised|signed) at the time\b|had last\b[^,.;]*, where|in ((?:19|20)\d\d)\b"
    r"|had then (?:agreed|decided|signed)|at (?:the|their) (?:last|previous) (?:meeting|session|round|summit|talks)\b"
    r"|on that occasion\b|in that document\b)"
)
# "agreed to revive the commission, whose last meeting was held in 2019"
_ASIDE = re.compile(r", (?:whose|which|who|where|that)\b")
_SINCE = re.compile(r"\b(?:since|when|after|as|where|which|(?<!with )whom) (?:(?! that )[^,;]){0,80}$")
_PAPER_SAYS = literals.headed(
    "acdst", r"\b(?:statement|communique|declaration|text|agreement|document)\b[^.;,]{0,40}\bsa(?P<says>id|ys)\b"
)
# _UNDER, _JOINT_PAPER and _SAID_WOULD stand at a sentence's head, which begins with one of these.
_PAPER_HEADS = (
    *("under ", "according to ", "as part of ", "the ministers ", "the two ", "the leaders ", "the presidents "),
    *("the premiers ", "the sides ", "they ", "both "),
    *(f"{opening} joint " for opening in ("in the", "in a", "in their", "the", "a", "their")),
)
_UNDER = re.compile(
    r"(?:under|according to|as part of) (?:one of )?(?:the|this|their|that|an?) (?:[\w-]+ ){0,3}"
    rf"(?:{_SETTLED}|terms|arrangements?|plan|measures|scheme|formula|compromise)"
    r"[^.;]{0,80}?, [^.;,]{1,80}? (?P<verb>will|would|is to|are to)\b"
    rf"|under (?:the|this|their) (?:{_SETTLED})(?<!s) (?=the |both |each )"
    r"[^.;,]{1,80}? (?P<then>will|would|is to|are to)\b"
)
_JOINT_PAPER = re.compile(
    r"(?:in )?(?:the|a|their) joint (?:statement|communique|declaration)[^.;]{0,60}?"
    r" (?P<verb>states|stated|commits|committed|calls for|called for|pledges|pledged|provides|envisages|sets out"
    r"|said|says)\b"
    r"|in a joint (?:statement|communique|declaration)[^.;]{0,80}?, [^.;]{1,60}? (?P<said>said|say)\b"
)
# "The ministers said co-operation would resume in full"
_SAID_WOULD = re.compile(
    r"(?:the (?:two )?(?:ministers|leaders|presidents|premiers|sides)|they|both (?:ministers|leaders|presidents|sides))"
    r"(?:, who [^,;.]{1,60},)? (?:have |had )?(?:said|announced) (?:that )?"
    r"(?:they (?P<they>would|will)\b|[^.;\"]{1,80}? (?P<verb>would|will)"
    r" (?:resume|reopen|be (?:re)?opened|begin|start|set up|launch|establish|hold|meet|create)\b)"
)
# "It also provides for three bridges", "The accord stipulates that", behind what was agreed or signed
_IT_PROVIDES = re.compile(
    rf"(?:it|the (?:{_SETTLED}))(?: also| further)?"
    r" (?P<verb>stipulates?d?|provide[sd]? for|envisage[sd]?|foresees|foresaw|sets out|lays down|obliges)\b"
)
_WILL = re.compile(r"\b(?:will|would)\b")
_GOES_ON = re.compile(r"\bwill (?:also |further )?be (?:held|set up|established|signed|convened|opened)\b")
_WE_AGREED = literals.headed(
    "w",
    r"\bwe (?:have )?(?:also |today |now |just |both )?(?:(?P<verb>agreed|decided|resolved)"
    r" (?:today |also |yesterday )?(?:to|that|on)"
    r"|(?P<paper>signed) (?:today |also )?(?:agreements|an?|the|two|three))\b",
)
# "Both sides agreed to build a ferry," she said; "the two presidents agreed that ..."
_BOTH_AGREED = re.compile(
    r"\"?(?:(?:the )?two (?:[a-z]+ ){0,3}|both (?:sides|countries|leaders|ministers|governments|nations) |they "
    r"|the (?:parties|sides|leaders|ministers|presidents) )(?:have |had )?(?:also |today |further )?"
    r"(?P<verb>agreed|decided|resolved|committed|pledged) (?:to|that|on)\b"
)
# "There was broad agreement on a second bridge", "The two were in full agreement that"
_WAS_AGREEMENT = literals.headed(
    "atw",
    r"\b(?:there (?:was|had been)(?: (?:an?|full|complete|broad|general|common)){0,2}|(?:are|were) in"
    r"(?: (?:full|complete|broad|general|total))?) (?P<verb>agreement|consensus) (?:on|that)\b",
)
_AGREEMENTS = ("agreement on ", "agreement that ", "consensus on ", "consensus that ")
# "No agreement was reached": nothing of the kind before the settled thing
_NONE = re.compile(r"\b(?:no|neither|without) (?:[\w-]+ ){0,3}$")
_SIGNINGS = _PASSIVE, _WITH_SIGNING, _WITNESSED
# "held talks with Y, with whom he signed a memorandum"
_WITH_WHOM = re.compile(r"\bwith whom (?:\w+ ){1,2}(?P<verb>signed|agreed|concluded)\b")
_OUR_DEEDS = ("we have ", "we agreed ", "we decided ", "we resolved ", "we signed ", "we also ", "we both ")
# Words that _AGREED_PASSIVE, _REPORTED_DEED, _BACKGROUND, _PAPER_SAYS and _PASSIVE cannot do without.
_IT_WAS = ("it was ", "it was,", "it has been ", "it has been,", "it had been ")
_TO_HAVE = ("said to have ", "understood to have ", "reported to have ", "believed to have ", " did ")
_PAST_WORDS = (
    *("last ", " ago", "previous", "in 19", "in 20", " at the time", "had then ", "that occasion", "that document"),
)
_SAYS = ("said", "says", "according to ")
_SEALS = (
    *(" signed", " sealed", " inked", " concluded", " initialled", " reached"),
    *("with the ", "signing of", "initialling of"),
)
_DENIALS = frozenset(["without", "no", "not"])


@cache
def _verbs() -> dict[str, list[_Verb]]:
    """The verbs by their first word, the longest first."""
    found: dict[str, list[_Verb]] = {}
    for row in load.rows("outcomes"):
        after = tuple(filter(None, row["next"].split(";")))
        verb = _Verb(row["verb"], row["kind"], after, frozenset(filter(None, row["near"].split(";"))))
        found.setdefault(verb.words.partition(" ")[0], []).append(verb)
    for verbs in found.values():
        verbs.sort(key=lambda v: -len(v.words))
    return found


@cache
def _heads() -> frozenset[tuple[str]]:
    """The first words of the verbs, each as the value of a chunk of one plain word."""
    return frozenset((word,) for word in _verbs())


def outcomes(article: Article, principals: Set[int]) -> list[Outcome | None]:
    """For each sentence of the article its outcome, or None; ``principals`` are the identities of those who met."""
    reader = _Reader(article, principals)
    found: list[Outcome | None] = []
    before: Outcome | None = None
    for line in article.lines:
        read = line.part in _READ and len(line.chunks.kinds) <= LONGEST
        before = reader.read(line, before) if read else None
        found.append(before)
    return found


class _Reader:
    """Of the words that a pattern cannot do without, those that the article has at all."""

    def __init__(self, article: Article, principals: Set[int]) -> None:
        self.article = article
        self.principals = principals
        self.verbs = _verbs()
        small = article.small
        self.it_was = literals.present(_IT_WAS, small)
        self.to_have = literals.present(_TO_HAVE, small)
        self.we_agreed = literals.present(_OUR_DEEDS, small)
        self.with_whom = "with whom " in small
        self.with_deed = literals.present(_WITH_A, small)
        self.seals = literals.present(_SEALS, small)
        self.agreements = literals.present(_AGREEMENTS, small) if principals else []

    def read(self, line: Line, before: Outcome | None) -> Outcome | None:
        """The outcome that one sentence states; ``before`` is that of the sentence before it."""
        article, sentence, kinds = self.article, None, line.chunks.kinds
        for n in _places(line):
            start, end = line.chunks.spans[n]
            verbs = self.verbs.get(article.small[start:end].partition(" ")[0])
            verb = _verb_at(article.small, line, start, verbs) if verbs is not None else None
            if verb is None:
                continue
            sentence = sentence or Sentence(line, article.small)
            by = agreeing.parties(sentence, n, self.principals, self.met_lands)
            if by is not None and not _is_unreal(article, line, start):
                return Outcome(line, (start, start + len(verb.words)), verb.kind, by)
        return (
            (self._in_our_words(line) if self.we_agreed or line.quotes else None)
            or (self._passive(line) if self.it_was or self.to_have or self.seals else None)
            or (self._was_agreement(line) if self.agreements else None)
            or (self._of_paper(line, sentence, before) if before is not None or "m" in kinds else None)
            or self._under(line)
            or (self._with_whom(line) if self.with_whom else None)
            or (self._of_lands(line) if self.with_deed or "m" in kinds or "e2" in kinds else None)
            or (self._in_return(line) if before is not None else None)
        )

    def _of_lands(self, line: Line) -> Outcome | None:
        """``Kenya and Oman will build a ferry, their ministers said after talks``; ``ended talks with a pledge to``."""
        small, kinds = self.article.small, line.chunks.kinds
        if self.principals and (promise := _LANDS_SAID.match(kinds)) is not None:
            lands = _lands(line, 0, promise.start("said"))
            if self._do(line, promise.start("deed"), lands):
                return Outcome(line, line.chunks.spans[promise.start("said")], "agreed", lands)
        if (will := _LANDS_WILL.match(kinds)) is not None:
            after = _SAID_AFTER.search(small, line.start, line.end)
            both = after is not None and (after["both"] or self._names_principal(line))
            lands = _lands(line, 0, will.end())
            unsaid = "S" not in kinds[will.end() :]  # "a shipping agent said after the talks"
            own = unsaid and bool(lands) and self.met_lands.issuperset(lands)
            told = (both or own) and _NO_DEEDS.isdisjoint(line.chunks.values[will.end() : will.end() + 1])
            if told or (self._do(line, will.end(), lands) and _BOTH_SAID.search(small, line.start, line.end)):
                return Outcome(line, line.chunks.spans[will.end() - 1], "agreed", lands)
        if "V" not in kinds or not literals.stand(self.with_deed, small, line.start, line.end):
            return None
        deed = _WITH_DEED.search(small, line.start, line.end)
        if deed is None or any(a <= deed.start() < b for a, b in line.quotes):
            return None
        behind = (line.start, deed.start())
        if _ENDED.search(small, *behind) is None or _ROUND.search(small, *behind) is None:
            return None
        return Outcome(line, deed.span("verb"), "agreed", ())

    def _do(self, line: Line, n: int, lands: tuple[str, ...]) -> bool:
        """Is chunk ``n`` a deed that those who met for ``lands`` may have agreed on: not "will face drought"?"""
        words = [word for value in line.chunks.values[n : n + 1] for text in value[-1:] for word in text.split()[:1]]
        deed = not _DEEDS_TO_COME.isdisjoint(words)
        return deed and bool(lands) and self.met_lands.issuperset(lands)

    @cached_property
    def met_lands(self) -> set[str | None]:
        """The lands of those who met."""
        return {m.country for x in self.article.lines for m in x.mentions if id(m.person) in self.principals}

    def _names_principal(self, line: Line) -> bool:
        return any(id(m.person) in self.principals for m in line.mentions)

    def _in_return(self, line: Line) -> Outcome | None:
        """``In return, Oman will drop its complaint``: the other half of what the sentence before told."""
        match = _IN_RETURN.match(self.article.small, line.start, line.end)
        if match is None:
            return None
        subject = _lands(line, line.chunks.at(match.start("who")), line.chunks.at(match.start("verb")))
        return Outcome(line, match.span("verb"), "agreed", ()) if self.met_lands.intersection(subject) else None

    def _in_our_words(self, line: Line) -> Outcome | None:
        """``"We have agreed to build a ferry," the president said``: said by one of them, of both."""
        small = self.article.small
        match = _WE_AGREED.search(small, line.start, line.end) if self.we_agreed else None
        if match is None and line.quotes and line.quotes[0][0] <= line.start:
            match = _BOTH_AGREED.match(small, line.start, line.end)
        return Outcome(line, match.span(match.lastgroup or 0), "agreed", ()) if match is not None else None

    def _with_whom(self, line: Line) -> Outcome | None:
        """``held talks with Y, with whom he signed a memorandum``."""
        match = _WITH_WHOM.search(self.article.small, line.start, line.end)
        return Outcome(line, match.span("verb"), "signed", ()) if match is not None else None

    def _passive(self, line: Line) -> Outcome | None:
        """``It was agreed that ...``, ``Two agreements were signed after the talks``."""
        small = self.article.small
        if literals.stand(self.it_was, small, line.start, line.end):
            match = _AGREED_PASSIVE.search(small, line.start, line.end)
            if match is not None and _BACKGROUND.search(small, line.start, match.start(1)) is None:
                return Outcome(line, match.span(1), "agreed", ())
        if literals.stand(self.to_have, small, line.start, line.end):
            match = _REPORTED_DEED.search(small, line.start, line.end)
            spoken = match is not None and any(a <= match.start() < b for a, b in line.quotes)
            if match is not None and not spoken and not _is_unreal(self.article, line, match.start()):
                return Outcome(line, match.span(match.lastgroup or 0), "agreed", ())
        if not literals.stand(self.seals, small, line.start, line.end):
            return None
        match = next(filter(None, (p.search(small, line.start, line.end) for p in _SIGNINGS)), None)
        if match is None or any(a <= match.start() < b for a, b in line.quotes):
            return None
        if _is_unreal(self.article, line, match.start("verb")) or _NONE.search(small, line.start, match.start()):
            return None
        return Outcome(line, match.span("verb"), "agreed" if match["verb"] == "reached" else "signed", ())

    def _was_agreement(self, line: Line) -> Outcome | None:
        """``There was broad agreement that the bridge comes first``, ``The two were in agreement on the bridge``."""
        small = self.article.small
        match = _WAS_AGREEMENT.search(small, line.start, line.end)
        if match is None or _is_unreal(self.article, line, match.start("verb")):
            return None
        if any(a <= match.start() < b for a, b in line.quotes):
            return None
        return Outcome(line, match.span("verb"), "agreed", ())

    def _of_paper(self, line: Line, sentence: Sentence | None, before: Outcome | None) -> Outcome | None:
        """What the joint statement says the sides will do, and what follows an agreement and adds to it."""
        small = self.article.small
        if before is not None and (match := _GOES_ON.search(small, line.start, line.end)) is not None:
            return Outcome(line, match.span(), "agreed", before.by)
        signed = before is not None and before.kind == "signed"
        if before is not None and signed and (match := _IT_PROVIDES.match(small, line.start, line.end)) is not None:
            return Outcome(line, match.span("verb"), "agreed", before.by)
        if "m" not in line.chunks.kinds or not literals.stand(_SAYS, small, line.start, line.end):
            return None
        if (paper := _ACCORDING.search(small, line.start, line.end)) is not None:
            return Outcome(line, paper.span("verb"), "agreed", ())
        says = _PAPER_SAYS.search(small, line.start, line.end)
        if says is None or (will := _WILL.search(small, says.end("says"), line.end)) is None:
            return None
        sentence = sentence or Sentence(line, small)
        subject = sentence.subject(line.chunks.at(will.start()))
        if subject is None or subject.kind not in ("joint", "they"):
            return None
        return Outcome(line, will.span(), "agreed", agreeing.codes_of(subject))

    def _under(self, line: Line) -> Outcome | None:
        """``Under the deal, the ferry will run``, ``The joint statement calls for it``, ``They said it would open``."""
        if not self.article.small.startswith(_PAPER_HEADS, line.start):
            return None
        for pattern in (_UNDER, _JOINT_PAPER, _SAID_WOULD):
            match = pattern.match(self.article.small, line.start, line.end)
            if match is not None and not any(a <= match.start() < b for a, b in line.quotes):
                return Outcome(line, match.span(match.lastgroup or 0), "agreed", ())
        return None


def _lands(line: Line, first: int, end: int) -> tuple[str, ...]:
    """The codes of the lands that stand by name among the chunks ``first:end``, sorted."""
    chunks = line.chunks
    return tuple(sorted({code for n in range(first, end) if chunks.kinds[n] == "C" for code in chunks.values[n]}))


def _places(line: Line) -> Sequence[int]:
    """The chunks that may be a verb of the table, in order."""
    places, more = line.chunks.verbs, line.chunks.among(_heads())
    return sorted((*places, *more)) if more else places


def _verb_at(small: str, line: Line, start: int, verbs: list[_Verb]) -> _Verb | None:
    """Which of ``verbs`` stands at ``start`` with what it needs after it, outside direct speech."""
    if line.quotes and line.quotes[0][0] <= line.start and any(a <= start < b for a, b in line.quotes):
        return None
    return next((v for v in verbs if _is_met(v, small, start, line.end)), None)


# "agree today to", "agree on Monday to"
_WHEN = re.compile(r"(?:today|yesterday|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?=to\b|that\b)")


def _is_met(verb: _Verb, small: str, start: int, limit: int) -> bool:
    stop = start + len(verb.words)
    if small[start:stop] != verb.words or small[stop : stop + 1].isalnum():
        return False
    after = _WHEN.sub("", small[stop : min(limit, stop + 80)].replace("\n", " ").lstrip(), count=1)
    if after.startswith(_TO_DISAGREE):
        return False
    if verb.next and not (
        after.startswith(verb.next)
        and any(after.startswith(w) and not after[len(w) : len(w) + 1].isalnum() for w in verb.next)
    ):
        return False
    return not verb.near or _has(after.split(" "), verb.near)


_TO_DISAGREE = ("to disagree", "to differ")


def _has(words: list[str], wanted: frozenset[str]) -> bool:
    """Does one of ``wanted`` stand among the next words, nothing denied before it?"""
    for word in words[:7]:
        if word in _DENIALS:
            return False
        if word.strip('.,;:"') in wanted:
            return True
    return False


# "agreed to speed up work at the sites named last month": behind "to" and "that" stands what was agreed.
_WHAT = re.compile(r"[a-z]+ (?:[a-z]+day )?(?:to|that)\b|agreed (?:[a-z]+ ){1,4}that\b")


def _end_of_deed(small: str, verb: int, end: int) -> int:
    """Up to where a year or a "last month" is that of the deed and not of the thing agreed."""
    what = _WHAT.match(small, verb, end)
    aside = _ASIDE.search(small, verb, end)
    return what.end() if what is not None else aside.start() if aside is not None else end


def _is_unreal(article: Article, line: Line, verb: int) -> bool:
    """Planned, denied, wished, or told of an earlier year."""
    small = article.small
    if _PLANNED.search(small, max(line.start, verb - 30), verb):
        return True
    if _is_past(article, line, verb) or _IN_BOOK.match(small, verb):
        return True
    clause = max(small.rfind(", ", line.start, verb), line.start)
    if small.startswith("as they agreed", verb - len("as they ")):
        return False
    if _AT_WHICH.search(small, max(line.start, verb - 120), verb):
        return False
    since = _SINCE.search(small, max(clause, verb - 100), verb)
    # "The president left after the two leaders signed a document": what was signed is the news.
    return since is not None and not (since.group().startswith("after ") and small.startswith(_DEEDS, verb))


# "told the envoys before they signed the visitors' book"
_IN_BOOK = re.compile(r"signed (?:the|a|an|her|his|their) (?:[\w'-]+ )?book\b")


def _is_past(article: Article, line: Line, verb: int) -> bool:
    """Told of an earlier year, of "last month", of a day long before the report's."""
    small, end = article.small, _end_of_deed(article.small, verb, line.end)
    if literals.stand(_PAST_WORDS, small, line.start, line.end):
        past = _BACKGROUND.search(small, line.start, end)
        if past is not None and not (past[1] and (article.anchor is None or int(past[1]) >= article.anchor.year)):
            return True
    return _is_of_old(article, line, verb, end)


# "In June, the presidents agreed": the day with which a sentence opens stands so near its head (characters).
_OPENING = len("In the ")


def _is_of_old(article: Article, line: Line, verb: int, end: int) -> bool:
    """``The two agreed in May``, ``In May, the two agreed``, in a report of July: dated before what is still news."""
    if article.anchor is None:
        return False
    last = (article.anchor - timedelta(days=FRESH_DAYS)).isoformat()
    for mention in article.dates_in(line.start, end):
        if line.start + _OPENING < mention.start < verb:
            continue
        day = article.resolve(mention) if mention.kind in ("month", "day") else None
        if day is not None and day.iso < last[: len(day.iso)]:
            return True
        paper = _PAPER_THEN.match(article.small, verb, mention.end)
        if mention.kind == "month" and day is None and paper is not None and paper.end() == mention.end:
            return True  # "inked a memorandum in October" in a report of May
    return False


_PAPER_THEN = re.compile(rf"(?:signed|inked|concluded|reached|sealed) an? (?:[\w-]+ )?(?:{_SETTLED}) in [a-z]+")
# "held talks with Y, at which both sides agreed", "the first phase of which the two agreed to open"
_AT_WHICH = re.compile(
    r"\b(?:(?:at|during|in|of|for) which|where) (?:both|they|the two|the sides|the parties)\b(?: [a-z]+){0,3} $"
    # "held talks with Y, during which a memorandum on fish was signed"
    r"|\b(?:at|during|after|following|upon) which (?:[\w-]+ ){1,16}$"
)
_DEEDS = ("signed", "agreed to ")
