"""Sentences that contain a phrase: under the headings of their meetings, a line each in a pipe, or as records."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from diplotalk.output.cells import cells, fitted, painted, wrapped
from diplotalk.output.columns import Columns, path_of
from diplotalk.output.page import NARROWEST, Page, Piece, coloured, window
from diplotalk.output.record import Record
from diplotalk.output.stream import Stream
from diplotalk.text.show import show

if TYPE_CHECKING:
    from diplotalk.archive.entry import SentenceRow
    from diplotalk.query.grep import Count, Hit

NO_MEETING = "no meeting"
WIDEST_SPEAKER = 24
MATCH_KEYS = (
    "meeting", "date", "pair", "path", "line", "start", "end", "section", "speaker", "text", "matches", "part",
)  # fmt: skip
COUNT_KEYS = ("by", "value", "sentences", "matches", "meetings", "reports")
MEETING_KEYS = ("meeting", "date", "pair")


def match_record(hit: Hit) -> Record:
    """One sentence; ``start`` and ``end`` count in the report's text, ``matches`` in ``text``; no matches: context."""
    record = {key: getattr(hit.row, key) for key in MATCH_KEYS if key != "matches"}
    inside = hit.row.line > 0  # a title that only the metadata has stands nowhere in the text
    record |= {key: record[key] if inside else None for key in ("line", "start", "end")}
    record["matches"] = [list(span) for span in hit.spans]
    return {key: record[key] for key in MATCH_KEYS}


def count_record(count: Count, by: str) -> Record:
    """How often one value of ``by`` is found."""
    return {"by": by} | {key: getattr(count, key) for key in COUNT_KEYS[1:]}


def _spans(record: Record) -> list[str]:
    return [f"{start}-{end}" for start, end in record["matches"]]


MATCHES = Columns(MATCH_KEYS, MATCH_KEYS, {"matches": _spans})
COUNTS = Columns(COUNT_KEYS[1:], COUNT_KEYS, {})
MEETINGS = Columns(MEETING_KEYS, MEETING_KEYS, {})


def write_lines(hits: Iterable[Hit], stream: Stream, colour: str) -> None:
    """``PATH:LINE:SENTENCE`` a hit, ``PATH-LINE-SENTENCE`` one of context, ``--`` where context begins anew."""
    before: Hit | None = None
    bold = coloured(colour, stream.isatty())
    context = False
    for hit in hits:
        context = context or not hit.spans
        if context and before is not None and not follows(hit, before):
            stream.write("--\n")
        mark = ":" if hit.spans else "-"
        text, spans = shown(hit)
        stream.write(f"{where(hit.row, mark)}{mark}{marked(text, spans, 0, len(text)) if bold else text}\n")
        before = hit


def write_matches(hits: Iterable[Hit], stream: Stream, colour: str) -> None:
    """``PATH:LINE:MATCH`` for every match, without its sentence."""
    bold = coloured(colour, stream.isatty())
    for hit in hits:
        for start, end in hit.spans:
            text = show(hit.row.text[start:end])
            stream.write(f"{where(hit.row, ':')}:{painted(text, 'match') if bold else text}\n")


def write_blocks(hits: Iterable[Hit], stream: Stream, colour: str) -> None:
    """For a person: a heading for each meeting, the path of each report, then line, speaker and sentence."""
    page = Page(stream, colour)
    meeting: str | None = ""
    for (ident, _), group in groupby(hits, key=lambda hit: (hit.row.meeting, hit.row.report_key)):
        found = list(group)
        if ident != meeting:
            if meeting != "":
                page.line()
            page.line(*_heading(found[0].row))
        page.line((_path(found[0].row), "dim"), indent=2)
        _write_report(found, page, stream)
        stream.flush()
        meeting = ident


def shown(hit: Hit) -> tuple[str, list[tuple[int, int]]]:
    """The sentence made safe for one line, and where the matches are then."""
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    at = length = 0
    for start, end in hit.spans:
        before, match = show(hit.row.text[at:start]), show(hit.row.text[start:end])
        parts += [before, match]
        spans.append((length + len(before), length + len(before) + len(match)))
        at, length = end, length + len(before) + len(match)
    return "".join(parts) + show(hit.row.text[at:]), spans


def marked(text: str, spans: Iterable[tuple[int, int]], start: int, end: int) -> str:
    """``text[start:end]`` with what lies in ``spans`` in the style of a match."""
    parts, at = [], start
    for first, last in spans:
        first, last = max(first, at), min(last, end)
        if first < last:
            parts += [text[at:first], painted(text[first:last], "match")]
            at = last
    return "".join(parts) + text[at:end]


def where(row: SentenceRow, mark: str) -> str:
    """``PATH:LINE``; a title that stands in no line has none."""
    return f"{_path(row)}{mark}{row.line or 'title'}"


def follows(hit: Hit, before: Hit) -> bool:
    """Whether ``hit`` is the sentence after ``before``."""
    return hit.row.report_key == before.row.report_key and hit.position == before.position + 1


def _path(row: SentenceRow) -> str:
    return show(path_of({"path": row.path, "part": row.part}))


def _heading(row: SentenceRow) -> list[Piece]:
    if row.meeting is None:
        return [(NO_MEETING, "bold")]
    return [(row.date or "undated", "bold"), "  ", (row.pair or "", "cyan"), "  ", (row.meeting, "dim")]


def _speaker(row: SentenceRow) -> str:
    """Who says it: a person, else a side, else, of what was agreed, both."""
    from diplotalk.lexicon.load import newsroom_code

    side = newsroom_code(row.country) if row.country else None
    return row.speaker or side or (row.pair if row.section == "agreement" else None) or ""


def _write_report(found: list[Hit], page: Page, stream: Stream) -> None:
    """The hits of one report, line, speaker and sentence in columns."""
    lines = [str(hit.row.line or "title") for hit in found]
    speakers = [show(_speaker(hit.row)) for hit in found]
    digits = max(map(len, lines))
    room = min(max(map(cells, speakers)), WIDEST_SPEAKER, window() // 4)
    context = not all(hit.spans for hit in found)
    for n, hit in enumerate(found):
        if context and n and not follows(hit, found[n - 1]):
            stream.write("  --\n")
        left = f"  {page.styled(lines[n].rjust(digits), 'green')}  "
        if room:
            left += page.styled(fitted(speakers[n], room), "cyan") + "  "
        _write_sentence(hit, left, digits + 4 + (room + 2 if room else 0), page, stream)


def _write_sentence(hit: Hit, left: str, indent: int, page: Page, stream: Stream) -> None:
    """The sentence beside ``left``, which takes ``indent`` columns."""
    text, spans = shown(hit)
    colour = page.styled("-", "match") != "-"
    for n, (start, end) in enumerate(wrapped(text, max(window() - indent, NARROWEST))):
        piece = marked(text, spans, start, end) if colour else text[start:end]
        stream.write((left if n == 0 else " " * indent) + (piece if hit.spans else page.styled(piece, "dim")) + "\n")
