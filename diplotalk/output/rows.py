"""Rows for pipes, spreadsheets and documents: tab-separated columns, CSV, TSV and Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from diplotalk.output.stream import Stream
from diplotalk.text.show import show

# What a spreadsheet would run: a formula sign at the head of the cell, in either width, unless a number follows.
FORMULA = re.compile("[ \t\r\n]*(?:[=+@\uff1d\uff0b\uff20\uff0d]|-(?![0-9]+(?:[.][0-9]+)?$))")
MARKUP = re.compile(r"([\\|\[\]`*_])")


def write_columns(rows: Iterable[Sequence[str]], stream: Stream) -> None:
    """For other programs: no header, nothing cut, one row a line, tabs between the cells."""
    for row in rows:
        stream.write("\t".join(map(show, row)) + "\n")


def write_csv(header: Sequence[str], rows: Iterable[Sequence[str]], stream: Stream, delimiter: str = ",") -> None:
    """For spreadsheets: header, quotes where they are needed, no cell that would run as a formula."""
    from csv import writer

    lines = writer(stream, delimiter=delimiter, lineterminator="\n")
    lines.writerow(header)
    for row in rows:
        lines.writerow([defused(show(cell)) for cell in row])


def write_tsv(header: Sequence[str], rows: Iterable[Sequence[str]], stream: Stream) -> None:
    """For spreadsheets: header, tabs between the cells and never inside one, no formula."""
    stream.write("\t".join(header) + "\n")
    write_columns(([defused(show(cell)) for cell in row] for row in rows), stream)


def write_markdown(header: Sequence[str], rows: Iterable[Sequence[str]], stream: Stream) -> None:
    """A table for a document; what Markdown or HTML would take for its own is escaped."""
    stream.write(f"| {' | '.join(header)} |\n|{' --- |' * len(header)}\n")
    for row in rows:
        stream.write(f"| {' | '.join(map(_plain, row))} |\n")


def defused(cell: str) -> str:
    """``cell`` with a leading apostrophe if a spreadsheet would run it."""
    return f"'{cell}" if FORMULA.match(cell) else cell


def _plain(cell: str) -> str:
    return MARKUP.sub(r"\\\1", show(cell)).replace("&", "&amp;").replace("<", "&lt;")
