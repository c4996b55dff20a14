"""The command that shows what is read out of each report, nothing merged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from diplotalk.cli.answering import answer, fields_help
from diplotalk.cli.declare import Argument, command
from diplotalk.cli.options import Reporting, Written
from diplotalk.cli.session import exit_code, remark_unread, stdin
from diplotalk.output.columns import EXTRACT_COLUMNS

if TYPE_CHECKING:
    from diplotalk.output.record import Record
    from diplotalk.query.sources import Read

FILES = Argument("FILE...", "Files and folders; - is standard input.", many=True)


@command(files=FILES, reading=Reporting, output=Written)
def extract_reports(files: list[str], reading: Reporting, output: Written) -> int:
    """Show what is read out of each report, as JSON Lines."""
    from diplotalk.query.sources import Read, require_documents

    if fields_help(output, EXTRACT_COLUMNS):
        return 0
    found = Read()
    with answer(output, EXTRACT_COLUMNS) as out:
        out.form = out.form or "jsonl"
        out.records(_records(files, found))
    require_documents(files, found)
    remark_unread(found)
    return exit_code(found, reading)


def _records(files: Sequence[str], found: Read) -> Iterator[Record]:
    """One object a report, or an error in its place, as they are read."""
    from diplotalk.archive.extracting import understood
    from diplotalk.output.record import extracted_record, unread_record
    from diplotalk.query.sources import documents
    from diplotalk.reading.document import Unreadable

    for item in documents(files, stdin(), found):
        report = item if isinstance(item, Unreadable) else understood(item)
        if isinstance(report, Unreadable) and not isinstance(item, Unreadable):
            found.unread.append(report)
        yield unread_record(report) if isinstance(report, Unreadable) else extracted_record(report)
