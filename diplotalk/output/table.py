"""The list on a terminal: a table that fits the window. A date is never cut; what matters least goes first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, islice

from diplotalk.output.cells import cells, fitted, painted
from diplotalk.output.columns import Columns
from diplotalk.output.page import coloured, window
from diplotalk.output.record import Record
from diplotalk.output.stream import Stream
from diplotalk.text.show import show

GAP = 2
MEASURED = 500  # Rows that decide on the widths; a longer list is printed as it comes.
# Field, heading, narrowest useful width, style; the columns that are kept longest come first.
MEETINGS = (
    ("date", "DATE", 10, "bold"),
    ("pair", "PAIR", 5, "cyan"),
    ("participants", "WHO", 16, ""),
    ("mode", "MODE", 9, ""),
    ("place", "PLACE", 12, ""),
    ("agreements", "AGREED", 6, ""),
    ("topics", "TOPICS", 16, "dim"),
    ("outlets", "OUTLETS", 8, "dim"),
    ("id", "ID", 20, "dim"),
)
REPORTS = (
    ("path", "PATH", 20, "bold"),
    ("part", "PART", 4, ""),
    ("outlet", "OUTLET", 8, "cyan"),
    ("side", "SIDE", 4, ""),
    ("published", "PUBLISHED", 10, ""),
    ("words", "WORDS", 5, ""),
    ("title", "TITLE", 24, ""),
    ("flags", "FLAGS", 12, "dim"),
)
Column = tuple[str, str, int, str]


def write_table(
    records: Iterable[Record], columns: Columns, fields: Sequence[str] | None, stream: Stream, colour: str
) -> None:
    """``records`` under a heading; ``fields`` chooses the columns, else there are as many of the usual ones as fit."""
    usual = MEETINGS if "pair" in columns.usual else REPORTS
    wanted = [_column(field, usual) for field in fields] if fields else list(usual)
    rows = ([show(_cell(columns, record, field)) for field, *_ in wanted] for record in records)
    first = list(islice(rows, MEASURED))
    if not first:
        return
    longest = [max(cells(heading), *(cells(row[n]) for row in first)) for n, (_, heading, *_) in enumerate(wanted)]
    kept = _fitting(wanted, [any(row[n] for row in first) for n in range(len(wanted))], longest, bool(fields))
    widths = _shared([wanted[n] for n in kept], [longest[n] for n in kept])
    styles = [wanted[n][3] if coloured(colour, stream.isatty()) else "" for n in kept]
    heading = [wanted[n][1] for n in kept]
    _write(heading, widths, ["bold" if any(styles) else ""] * len(kept), stream)
    for row in chain(first, rows):
        _write([row[n] for n in kept], widths, styles, stream)


def _column(field: str, usual: Sequence[Column]) -> Column:
    return next((column for column in usual if column[0] == field), (field, field.upper(), 8, ""))


def _cell(columns: Columns, record: Record, field: str) -> str:
    """As in a pipe, but agreements are counted and an unknown date is said to be one."""
    if field == "agreements":
        return str(len(record["agreements"]) or "")
    return columns.cell(record, field) or ("undated" if field == "date" else "")


def _fitting(wanted: Sequence[Column], filled: Sequence[bool], longest: Sequence[int], every: bool) -> list[int]:
    """Positions of the columns for which there is room at their narrowest; the first always, an empty one never."""
    kept, used = [0], longest[0]
    for n, (_, heading, narrowest, _) in enumerate(wanted[1:], 1):
        needed = GAP + max(min(longest[n], narrowest), cells(heading))
        if every or (filled[n] and used + needed <= window()):
            kept.append(n)
            used += needed
    return kept


def _shared(wanted: Sequence[Column], longest: Sequence[int]) -> list[int]:
    """Widths that fill the window: what a column needs, the rest of the room going to the widest in fair parts."""
    widths = [
        need if n == 0 else max(min(need, narrowest), cells(heading))
        for n, ((_, heading, narrowest, _), need) in enumerate(zip(wanted, longest, strict=True))
    ]
    room = window() - sum(widths) - GAP * (len(widths) - 1)
    while room > 0 and (short := [n for n, need in enumerate(longest) if widths[n] < need]):
        for n in short[:room]:
            widths[n] += 1
        room -= len(short[:room])
    return widths


def _write(row: Sequence[str], widths: Sequence[int], styles: Sequence[str], stream: Stream) -> None:
    line = [painted(fitted(cell, room), style) for cell, room, style in zip(row, widths, styles, strict=True)]
    stream.write((" " * GAP).join(line).rstrip() + "\n")
