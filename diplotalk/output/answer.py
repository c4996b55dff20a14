"""Records in the form that was asked for: JSON and friends, columns in a pipe, a table on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from diplotalk.output.columns import Columns
from diplotalk.output.record import Record
from diplotalk.output.stream import CannotWriteError, Stream

FORMS = ("json", "jsonl", "csv", "tsv", "md")
SUFFIXES = {
    ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "tsv", ".md": "md",
    ".markdown": "md", ".txt": "columns",
}  # fmt: skip


class BadFormError(CannotWriteError):
    """The options that choose the form of the answer contradict each other or say nothing."""


def form(asked: Sequence[str], path: str | None) -> str | None:
    """The one form of ``asked`` (names of FORMS), else by the suffix of ``path``, else None: for whoever looks."""
    if len(asked) > 1:
        raise BadFormError(f"choose one of {', '.join(f'--{name}' for name in asked)}.")
    if asked or path is None:
        return asked[0] if asked else None
    from pathlib import PurePath

    suffix = PurePath(path).suffix.lower()
    if suffix not in SUFFIXES:
        raise BadFormError(f"can't tell the form of '{path}'. End it in {', '.join(SUFFIXES)}, or add --json or --csv.")
    return SUFFIXES[suffix]


def write_records(
    records: Iterable[Record],
    columns: Columns,
    form: str | None,
    fields: Sequence[str] | None,
    stream: Stream,
    colour: str = "auto",
) -> None:
    """Write ``records``, whole or their ``fields``. Without a form: a table on a terminal, columns elsewhere."""
    if form in ("json", "jsonl"):
        from diplotalk.output import json

        write: Callable[[Iterable[Record], Stream], None] = json.write_array if form == "json" else json.write_lines
        chosen = (_only(record, columns, fields) for record in records) if fields else records
        return write(chosen, stream)
    if form is None and stream.isatty():
        from diplotalk.output.table import write_table

        return write_table(records, columns, fields, stream, colour)
    names = fields or columns.usual
    cells = ([columns.cell(record, name) for name in names] for record in records)
    return _row_writer(form, names)(cells, stream)


def _row_writer(form: str | None, header: Sequence[str]) -> Callable[[Iterable[Sequence[str]], Stream], None]:
    from diplotalk.output import rows

    with_header = {"csv": rows.write_csv, "tsv": rows.write_tsv, "md": rows.write_markdown}
    return partial(with_header[form], header) if form in with_header else rows.write_columns


def _only(record: Record, columns: Columns, fields: Sequence[str]) -> Record:
    return {field: columns.value(record, field) for field in fields}


def write_fields(columns: Columns, stream: Stream) -> None:
    """The names that --fields takes, one a line."""
    stream.write("".join(f"{name}\n" for name in columns.names()))
