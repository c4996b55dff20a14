"""Transcripts: paragraphs that open with their speaker's name and a colon, up to the next such paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from diplotalk.extract.context import NEWS, Article, Line
from diplotalk.extract.speakers import Speaker

# What a label may consist of, and how long it is at most, in chunks: "President of Kenya Amina Odera:", "MR. LEE:".
_LABEL = frozenset("TNHACKOGIYo-(),")
_LONGEST_LABEL = 8
# So many labelled paragraphs make a text a transcript.
_LABELS = 3


def find(article: Article) -> dict[int, Speaker]:
    """Who speaks in each line (by position) of a transcript; empty for every other text."""
    labels = dict(_labels(article))
    if len(labels) < _LABELS or len({(id(s.person), s.words) for s in labels.values()}) < 2:
        return {}
    speaker: Speaker | None = None
    found: dict[int, Speaker] = {}
    for index, line in enumerate(article.lines):
        speaker = labels.get(index, speaker)
        if speaker is not None and line.part in NEWS:
            found[index] = speaker
    return found


def _labels(article: Article) -> Iterator[tuple[int, Speaker]]:
    paragraph = -1
    in_full: dict[str, Speaker] = {}
    for index, line in enumerate(article.lines):
        opens, paragraph = line.paragraph != paragraph, line.paragraph
        if opens and line.part in NEWS and (speaker := _label(article, line)) is not None:
            office = _office(article, line)
            if office and speaker.person is not None and "N" in line.chunks.kinds[:_LONGEST_LABEL].partition(":")[0]:
                in_full.setdefault(office, speaker)
            yield index, in_full.get(office, speaker)


def _office(article: Article, line: Line) -> str:
    """The office in a label: ``PRIME MINISTER`` of ``PRIME MINISTER LEE:`` and of ``PRIME MINISTER:``; "" for none."""
    heads = [n for n, kind in enumerate(line.chunks.kinds[:_LONGEST_LABEL].partition(":")[0]) if kind == "T"]
    return article.small[slice(*line.chunks.spans[heads[0]])] if heads else ""


def _label(article: Article, line: Line) -> Speaker | None:
    """The speaker named before the colon that ends the paragraph's first few words; unquoted words follow."""
    kinds = line.chunks.kinds
    at = kinds.find(":", 1, _LONGEST_LABEL)
    if at < 0 or not _LABEL.issuperset(kinds[:at]) or kinds[at + 1 : at + 2] in ("", '"'):
        return None
    mention = next((m for m in line.mentions if m.first < at), None)
    if mention is not None and mention.person is not None:
        return Speaker(mention.person, None, mention.person.country)
    if kinds[at - 1] not in "NT":
        return None
    start = line.chunks.spans[0][0]
    return Speaker(None, " ".join(article.text[start : line.chunks.spans[at - 1][1]].split()), None, "name")
