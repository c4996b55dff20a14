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
# Field, heading, narrowest and comfortable width, style; the columns that are kept longest come first.
MEETINGS = (
    ("date", "DATE", 10, 10, "bold"),
    ("pair", "PAIR", 5, 14, "cyan"),
    ("participants", "WHO", 16, 44, ""),
    ("mode", "MODE", 9, 9, ""),
    ("place", "PLACE", 12, 20, ""),
    ("agreements", "AGREED", 6, 6, ""),
    ("topics", "TOPICS", 20, 30, "dim"),
    ("outlets", "OUTLETS", 8, 16, "dim"),
    ("id", "ID", 30, 60, "dim"),
)
REPORTS = (
    ("path", "PATH", 20, 40, "bold"),
    ("part", "PART", 4, 8, ""),
    ("outlet", "OUTLET", 8, 16, "cyan"),
    ("side", "SIDE", 4, 4, ""),
    ("published", "PUBLISHED", 10, 10, ""),
    ("words", "WORDS", 5, 5, ""),
    ("title", "TITLE", 20, 60, ""),
    ("flags", "FLAGS", 12, 30, "dim"),
)
Column = tuple[str, str, int, int, str]


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
    longest = [max(cells(row[n]) for row in first) for n in range(len(wanted))]
    widths = _widths(wanted, longest, bool(fields))
    kept = list(widths)
    styles = [wanted[n][-1] if coloured(colour, stream.isatty()) else "" for n in kept]
    _write([wanted[n][1] for n in kept], list(widths.values()), ["bold" if any(styles) else ""] * len(kept), stream)
    for row in chain(first, rows):
        _write([row[n] for n in kept], list(widths.values()), styles, stream)


def _column(field: str, usual: Sequence[Column]) -> Column:
    return next((column for column in usual if column[0] == field), (field, field.upper(), 8, 20, ""))


def _cell(columns: Columns, record: Record, field: str) -> str:
    """As in a pipe, but agreements are counted and an unknown date is said to be one."""
    if field == "agreements":
        return str(len(record["agreements"]) or "")
    return columns.cell(record, field) or ("undated" if field == "date" else "")


def _widths(wanted: Sequence[Column], longest: Sequence[int], every: bool) -> dict[int, int]:
    """Position and width of the columns there is room for; the first always, an empty one never unless ``every``.

    What is left over goes, a cell each in turn, to the columns that could do with more.
    """
    widths = {0: max(longest[0], cells(wanted[0][1]))}
    room = window() - widths[0]
    for n, (_, heading, narrowest, comfortable, _) in enumerate(wanted[1:], 1):
        least, best = (max(cells(heading), min(longest[n], limit)) for limit in (narrowest, comfortable))
        if every or (longest[n] and room >= GAP + least):
            widths[n] = max(least, min(best, room - GAP))
            room -= GAP + widths[n]
    while room > 0 and (short := [n for n, width in widths.items() if width < longest[n]]):
        for n in short[:room]:
            widths[n] += 1
        room -= len(short[:room])
    return widths


def _write(row: Sequence[str], widths: Sequence[int], styles: Sequence[str], stream: Stream) -> None:
    line = [painted(fitted(cell, room), style) for cell, room, style in zip(row, widths, styles, strict=True)]
    stream.write((" " * GAP).join(line).rstrip() + "\n")
