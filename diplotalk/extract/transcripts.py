"""Transcripts: paragraphs that open with their speaker's name and a colon, up to the next such paragraph."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from diplotalk.extract import literals
from diplotalk.extract.cast import Person
from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.speakers import Speaker
from diplotalk.lexicon import load
from diplotalk.text.fold import lower

# What a label may consist of, and how long it is at most, in chunks: "President of Kenya Amina Odera:", "MR. LEE:".
_LABEL = frozenset("TNHACKOGIYot-(),")
_LONGEST_LABEL = 14
# "(retranslated)", "(via video link)" at a label's end.
_REMARK = re.compile(r"\([^()]{1,4}\)$")
# So many labelled paragraphs make a text a transcript; two do if two persons speak.
_LABELS = 3
# "QUESTION: Is there a date?", "Q    Thank you": a press briefing's question, of nobody named.
_ASKED = re.compile(r"(?:QUESTION|PRESS|REPORTER|JOURNALIST|MEDIA):|Q(?:[:.]| {1,4}(?=[A-Z]))")
# The marks of questions and answers at a press conference.
_QUESTION, _ANSWER = ("Q:", "Q -", "Q.", "Question:"), ("A:", "A -", "A.", "Answer:")
MARKS = (*_QUESTION, *_ANSWER)


def find(article: Article) -> dict[int, Speaker]:
    """Who speaks in each line (by position) of a transcript; empty for every other text."""
    labels: dict[int, Speaker | None] = _answers(article) or _of_briefing(article)
    if not _is_transcript([s for s in labels.values() if s is not None]) and None not in labels.values():
        return {}
    speaker: Speaker | None = None
    found: dict[int, Speaker] = {}
    for index, line in enumerate(article.lines):
        speaker = labels.get(index, speaker)
        label_alone = index in labels and line.chunks.kinds.endswith(":")
        if speaker is not None and line.part in NEWS and not label_alone:
            found[index] = speaker
    return found


def _is_transcript(speakers: list[Speaker]) -> bool:
    voices = {(id(s.person), s.words) for s in speakers}
    return len(voices) > 1 and (len(speakers) >= _LABELS or all(s.person is not None for s in speakers))


def _of_briefing(article: Article) -> dict[int, Speaker | None]:
    """Who speaks from each labelled line on; nobody from a reporter's question on."""
    told = dict(_labels(article))
    asked = [n for n, line in enumerate(article.lines) if _ASKED.match(article.folded, line.start, line.end)]
    if not asked:
        # "VISITOR FROM THE SOUTH: The French minister": a heading of a news digest stands once.
        often = Counter(s.words for s in told.values())
        told = {n: s for n, s in told.items() if s.words is None or not s.words.isupper() or often[s.words] > 1}
    labels: dict[int, Speaker | None] = {**told}
    if labels:
        labels.update(dict.fromkeys(asked))
    return labels


def _answers(article: Article) -> dict[int, Speaker | None]:
    """Questions and answers under a headline that names who answers: the lines of "A:" are his, of "Q:" nobody's."""
    if not literals.present(MARKS, article.folded):
        return {}
    opened = {
        index: article.folded.startswith(_ANSWER, line.start)
        for index, line in enumerate(article.lines)
        if article.folded.startswith(MARKS, line.start)
    }
    title = article.headline_text
    who = next((p for p in article.cast if p.name in title), None) or _spokesperson(article)
    if who is None or len(set(opened.values())) < 2:
        return {}
    return {index: Speaker(who, None, who.country) if answers else None for index, answers in opened.items()}


def _spokesperson(article: Article) -> Person | None:
    """Who answers below ``Press Briefing / Spokesperson Ana Sol``: the one spokesperson of the report."""
    titled = [p for p in article.cast if any(article.small.startswith("spokes", t.start) for t in p.titles if t.end)]
    return titled[0] if len(titled) == 1 else None


def _labels(article: Article) -> Iterator[tuple[int, Speaker]]:
    paragraph = -1
    in_full: dict[str, Speaker] = {}
    for index, line in enumerate(article.lines):
        opens, paragraph = line.paragraph != paragraph, line.paragraph
        if opens and line.part in NEWS and (speaker := _label(article, line)) is not None:
            office = _office(article, line)
            if speaker.person is not None and "N" in line.chunks.kinds[:_LONGEST_LABEL].partition(":")[0]:
                in_full.setdefault(office, speaker)
                yield index, speaker
            else:
                yield index, in_full.get(office, speaker) if office else speaker


# "SENIOR STATE DEPARTMENT OFFICIAL TWO: It's on the list", "MODERATOR: Last one", "MR. LEE: No"
_CAPITALS = re.compile(r"(?P<words>[A-Z][A-Z.' -]{2,60}[A-Z])(?: \([^()\n]{2,30}\))?: ?(?=[A-Z\"'\[(])")


def _is_named_office(label: str) -> bool:
    """``President of Fiji Ana Sol:`` alone in its line, with the speech below."""
    return "T" in label and _REMARK.sub("", label).endswith("N")


def _is_town(words: str) -> bool:
    return lower(words) in load.cities()


def _of_capitals(article: Article, line: Line, label: re.Match[str]) -> Speaker:
    """The person whom a label in capitals names; else the words of the label."""
    mention = next((m for m in line.mentions if m.start < label.end("words")), None)
    if mention is not None and mention.person is not None:
        return Speaker(mention.person, None, mention.person.country)
    return Speaker(None, " ".join(article.text[slice(*label.span("words"))].split()), None, "name")


def _office(article: Article, line: Line) -> str:
    """The office in a label: ``PRIME MINISTER`` of ``PRIME MINISTER LEE:`` and of ``PRIME MINISTER:``; "" for none."""
    heads = [n for n, kind in enumerate(line.chunks.kinds[:_LONGEST_LABEL].partition(":")[0]) if kind == "T"]
    return article.small[slice(*line.chunks.spans[heads[0]])] if heads else ""


def _label(article: Article, line: Line) -> Speaker | None:
    """The speaker named before the colon that ends the paragraph's first few words; unquoted words follow."""
    kinds = line.chunks.kinds
    if (capitals := _CAPITALS.match(article.folded, line.start, line.end)) and not _is_town(capitals["words"]):
        return _of_capitals(article, line, capitals)
    at = kinds.find(":", 1, _LONGEST_LABEL)
    if at < 0 or not _LABEL.issuperset(_REMARK.sub("", kinds[:at])) or kinds[at + 1 : at + 2] == '"':
        return None
    if at + 1 == len(kinds) and not _is_named_office(kinds[:at]):
        return None
    mention = next((m for m in line.mentions if m.first < at), None)
    if mention is not None and mention.person is not None:
        return Speaker(mention.person, None, mention.person.country)
    if kinds[at - 1] not in "NT":
        return None
    start = line.chunks.spans[0][0]
    return Speaker(None, " ".join(article.text[start : line.chunks.spans[at - 1][1]].split()), None, "name")
