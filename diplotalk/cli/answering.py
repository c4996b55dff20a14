"""From the output options of a command to its answer: form, fields and file are checked before anything is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from diplotalk.cli.options import Format

if TYPE_CHECKING:
    from diplotalk.output.columns import Columns
    from diplotalk.output.page import Page
    from diplotalk.output.record import Record
    from diplotalk.output.stream import Stream

COLOURS = ("auto", "always", "never")


class Answer:
    """Where and how one command answers. ``form`` is None where neither an option nor a suffix asks for one."""

    def __init__(self, stream: Stream, form: str | None, fields: tuple[str, ...] | None, columns: Columns, colour: str):
        self.stream, self.form, self.fields, self.columns, self.colour = stream, form, fields, columns, colour

    @property
    def for_people(self) -> bool:
        """Whether the answer is text rather than data."""
        return self.form is None and self.fields is None

    def prints(self, field: str) -> bool:
        """Whether ``field`` of a record is in the answer."""
        whole = self.form in ("json", "jsonl")
        return field in (self.fields or (self.columns.keys if whole else self.columns.usual))

    def page(self) -> Page:
        """A page to write text on."""
        from diplotalk.output.page import Page

        return Page(self.stream, self.colour)

    def records(self, records: Iterable[Record]) -> None:
        """Write ``records`` in the form that was asked for."""
        from diplotalk.output.answer import write_records

        write_records(records, self.columns, self.form, self.fields, self.stream, self.colour)


@contextmanager
def answer(options: Format, columns: Columns) -> Iterator[Answer]:
    """Check the output options and open the destination; raises what is wrong with them."""
    from diplotalk.output.answer import FORMS, form
    from diplotalk.output.stream import destination
    from diplotalk.query.request import BadRequestError

    path = getattr(options, "output", None)
    if options.color not in COLOURS:
        raise BadRequestError(f"unknown --color '{options.color}'. Use auto, always or never.")
    chosen = form([name for name in FORMS if getattr(options, name)], path)
    fields = columns.chosen(options.fields)
    with destination(path) as stream:
        yield Answer(stream, chosen, fields, columns, options.color)


def fields_help(options: Format, columns: Columns) -> bool:
    """Answer ``--fields help``; whether that was asked."""
    if options.fields != "help":
        return False
    from diplotalk.output.answer import write_fields
    from diplotalk.output.stream import destination

    with destination(None) as stream:
        write_fields(columns, stream)
    return True
