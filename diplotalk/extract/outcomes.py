"""Joint outcomes: sentences in which the sides together agreed, decided, pledged or signed something."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.lexicon import load


@dataclass(slots=True)
class Outcome:
    """A sentence with the range of its verb, its kind (agreed, signed, announced) and the codes it names as parties."""

    line: Line
    verb: tuple[int, int]
    kind: str
    by: tuple[str, ...]


_JOINT = re.compile(
    r"(?:\b[Tt]he (?:two|three|four|five|six)\b|\b[Bb]oth (?:of|the|[a-z]+s\b|men|leaders)|\b[Tt]hey (?:both|all|also|further"
    r"|have|had|jointly|then)?|\b[Ww]e (?:both|also|have)?|\b[Tt]he (?:sides|parties|ministers|leaders|presidents|officials"
    r"|interlocutors|delegations|countries|allies|trio|pair|duo|Koreas|Congos|men|heads|governments|ministries|talks?|talk"
    r"|joint statement|joint communique|statement|meeting|agreements?)\b|\b[Ii]t (?:was|has been) |\b[Tt]he .{0,30}"
    r"(?:ministers|leaders|presidents|sides|officials|envoys|diplomats) (?:of|from)|\b[Bb]oth\b)"
)


@cache
def _verbs() -> re.Pattern[str]:
    """One pattern for the verbs of outcomes.tsv; their first letters are its literal heads."""
    phrases = sorted((re.escape(r["phrase"]) for r in load.rows("outcomes")), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b")


@cache
def _kinds() -> dict[str, str]:
    return {r["phrase"]: r["kind"] for r in load.rows("outcomes")}


def outcomes(article: Article) -> list[Outcome | None]:
    """For each sentence of the article its outcome, or None."""
    found: list[Outcome | None] = []
    for line in article.lines:
        outcome = _of_line(article, line) if line.part in NEWS else None
        if outcome is None and line.part in NEWS and found and found[-1] is not None:
            outcome = _goes_on(article, line, found[-1])
        found.append(outcome)
    return found


def _goes_on(article: Article, line: Line, before: Outcome) -> Outcome | None:
    """``... will also be held``: what follows an agreement and adds to it."""
    match = re.compile(r"\bwill also be (?:held|set up|established|signed)\b").search(article.folded, line.start, line.end)
    return Outcome(line, match.span(), "agreed", before.by) if match else None


def _of_line(article: Article, line: Line) -> Outcome | None:
    folded = article.folded
    for match in _verbs().finditer(article.small, line.start, line.end):
        if any(a <= match.start() < b for a, b in line.quotes) and line.quotes[0][0] <= line.start:
            continue
        if _is_planned(article.small, line.start, match.start()):
            continue
        by = _parties(line, match.start())
        if len(by) > 1 or _JOINT.search(folded, max(line.start, match.start() - 110), match.start()):
            if _has_own_subject(line, match.start()) and len(by) < 2:
                continue
            return Outcome(line, match.span(), _kinds()[match.group()], by)
    return None


_PLANNED = re.compile(r"\b(?:will|would|should|shall|must|may|might|could|not|never|to|can|is likely to|was likely to be) (?:be |have |also |then )?$")


def _is_planned(small: str, start: int, verb: int) -> bool:
    return _PLANNED.search(small, max(start, verb - 24), verb) is not None


def _parties(line: Line, verb: int) -> tuple[str, ...]:
    """Codes of the persons or lands that stand joined before the verb."""
    people = [m for m in line.mentions if m.stop <= verb and verb - m.stop < 90]
    codes = {m.country for m in people if m.country}
    if len(codes) > 1 and _adjacent(line, verb):
        return tuple(sorted(codes))
    kinds, values = line.chunks.kinds, line.chunks.values
    lands: list[str] = []
    end = line.chunks.at(verb)
    for match in re.finditer(r"[CKG][&]t?[CKG]|[CKGA],t?[CKGA],?&t?[CKGA]|C(?:\(C\))?&t?C", kinds[:end]):
        if end - match.end() < 5:
            lands = [values[n][0] for n in range(*match.span()) if kinds[n] in "CKGA" and len(values[n]) == 1]
    return tuple(sorted(set(lands)))


def _adjacent(line: Line, verb: int) -> bool:
    """Two persons joined by "and" that are the subject of the verb."""
    people = [m for m in line.mentions if m.stop <= verb]
    if len(people) < 2:
        return False
    gap = line.chunks.kinds[people[-2].end : people[-1].first]
    tail = line.chunks.kinds[people[-1].end : line.chunks.at(verb)]
    return "&" in gap and len(gap) < 8 and len(tail) < 7 and "S" not in tail


def _has_own_subject(line: Line, verb: int) -> bool:
    """One person alone is the subject right before the verb: his pledge, not a joint one."""
    end = line.chunks.at(verb)
    before = [m for m in line.mentions if m.end <= end]
    if line.chunks.kinds[max(0, end - 1) : end] == "h":
        return True
    return bool(before) and end - before[-1].end < 2 and before[-1].person is not None
