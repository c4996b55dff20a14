"""A report with what was read out of it: under each line carets, with the field that the words are evidence of.

``^^^^ date 2021-05-04`` stands under the very words; ``=`` says what the whole sentence above it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from diplotalk.extract.report import Meeting, Participant, Report, Sentence

# Columns of text in a row; longer sentences go on in the next.
WIDTH = 100


class Mark(NamedTuple):
    """``start:end`` of the text is evidence of ``label``, a field with its value, of one of several meetings."""

    start: int
    end: int
    label: str
    meeting: str


def annotated(report: Report) -> str:
    """The whole golden file of ``report``."""
    marks = sorted(set(_marks(report)))
    wholes = {(s.span.start, s.span.end) for s in report.sentences}
    lines = [*_head(report), ""]
    for sentence in report.sentences:
        start, end = sentence.span.start, sentence.span.end
        inside = [m for m in marks if (m.start, m.end) not in wholes and m.start < end and m.end > start]
        lines += _rows(report.text, start, end, sentence.span.line, inside)
        lines += [f"     = {label}" for label in _whole(report, sentence, marks)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _head(report: Report) -> Iterator[str]:
    source = report.source
    yield f"source: outlet {source.outlet}, carrier {source.carrier}, side {source.side}, published {source.published}"
    yield f"title: {source.title}"
    yield f"flags: {', '.join(report.flags) or 'none'}"
    for number, meeting in enumerate(report.meetings, 1):
        yield from _meeting(number, meeting)
    if not report.meetings:
        yield "no meeting"


def _meeting(number: int, meeting: Meeting) -> Iterator[str]:
    when = f"{meeting.date}..{meeting.date_end}" if meeting.date_end else meeting.date
    place = meeting.place
    where = ", ".join(filter(None, (place.venue, place.city, place.region, place.country))) or "nowhere told"
    countries = "-".join(meeting.countries)
    yield f"meeting {number}: {when} ({meeting.date_basis}), {meeting.mode} {meeting.event}, {countries}, {where}"
    topics, flags = (", ".join(values) or "none" for values in (meeting.topics, meeting.flags))
    yield f"  host {meeting.host}; topics {topics}; flags {flags}"
    for someone in meeting.participants:
        yield f"  {_participant(someone)}"


def _participant(someone: Participant) -> str:
    name = f"{someone.name} [{someone.family_name}]" if someone.name else "nobody named"
    return f"{someone.part} {name}, {someone.country}, {someone.role}, title {someone.title}"


def _marks(report: Report) -> Iterator[Mark]:
    for number, meeting in enumerate(report.meetings, 1):
        which = str(number) if len(report.meetings) > 1 else ""
        values = {"date": meeting.date, "mode": meeting.mode, "event": meeting.event}
        for field, passages in meeting.evidence.items():
            for at, passage in enumerate(passages):
                value = meeting.topics[at] if field == "topics" else values.get(field, "")
                yield Mark(passage.start, passage.end, f"{field} {value or ''}".rstrip(), which)


def _rows(text: str, start: int, end: int, line: int, marks: list[Mark]) -> Iterator[str]:
    """The sentence ``start:end`` in rows of WIDTH, each with its carets; ``line`` is where it begins in the report."""
    number = f"{line:3}"
    while start < end:
        stop = min(end, start + WIDTH)
        if stop < end and (blank := text.rfind(" ", start + WIDTH // 2, stop)) > 0:
            stop = blank + 1
        yield f"{number} |{text[start:stop].replace(chr(10), ' ')}"
        here = [m for m in marks if m.start < stop and m.end > start]
        within = [m._replace(start=max(m.start, start) - start, end=min(m.end, stop) - start) for m in here]
        yield from (f"    |{row}" for row in _carets(within))
        start, number = stop, "   "


def _carets(marks: list[Mark]) -> list[str]:
    """As few rows as hold every mark with its label; evidence of one passage for several fields shares its carets."""
    rows: list[str] = []
    for start, end in sorted({(m.start, m.end) for m in marks}):
        words = "^" * (end - start) + " " + " + ".join(_labels([m for m in marks if (m.start, m.end) == (start, end)]))
        fitting = next((n for n, row in enumerate(rows) if len(row) < start), None)
        if fitting is None:
            rows.append(" " * start + words)
        else:
            rows[fitting] = rows[fitting].ljust(start) + words
    return rows


def _labels(marks: list[Mark]) -> list[str]:
    """The different labels, each with the numbers of its meetings where there are several."""
    found = []
    for label in dict.fromkeys(m.label for m in marks):
        meetings = ", ".join(m.meeting for m in marks if m.label == label)
        found.append(f"{label} ({meetings})" if meetings else label)
    return found


def _whole(report: Report, sentence: Sentence, marks: list[Mark]) -> Iterator[str]:
    """What the sentence as a whole is: headline, caption, telling of a meeting, statement, agreement."""
    which = f" of meeting {sentence.meeting + 1}" if sentence.meeting is not None and len(report.meetings) > 1 else ""
    if sentence.section in ("title", "caption"):
        yield sentence.section
    whole = (sentence.span.start, sentence.span.end)
    yield from _labels([m for m in marks if (m.start, m.end) == whole])
    if sentence.statement is not None:
        said = report.statements[sentence.statement]
        kind = f"{said.act}, {'quoted' if said.quoted else 'reported'}"
        yield f"statement{which} by {said.speaker or 'a side'} ({said.country}): {kind}, verb {said.verb}"
    if sentence.agreement is not None:
        agreed = report.agreements[sentence.agreement]
        yield f"agreement{which} by {'-'.join(agreed.by)}: {agreed.kind}, verb {agreed.verb}"
