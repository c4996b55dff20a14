"""The options that several commands share, each declared once, and the decorator that hands them over in groups.

A command asks for a group by annotating a parameter with its class:

    @grouped
    def list_meetings(paths: Paths = None, *, filters: Filters, reading: Reading, output: Output) -> int: ...

Every attribute of a group becomes an option of the command.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Annotated, Any, get_type_hints

from typer import Argument, Option

Paths = Annotated[
    list[str] | None,
    Argument(metavar="[PATH]...", help="Files and folders to read; - is standard input.", show_default=False),
]


class Group:
    """Options that travel together; an instance holds one value for each."""

    def __init__(self, **values: Any) -> None:
        self.__dict__.update(values)


class Reporting(Group):
    """What is said about the reading on standard error, and by the exit code."""

    strict: Annotated[bool, Option("--strict", help="Exit with 2 if any file could not be read.")] = False
    quiet: Annotated[bool, Option("-q", "--quiet", help="No remarks on standard error.")] = False
    verbose: Annotated[bool, Option("-v", "--verbose", help="Counts and remarks even in a pipe.")] = False


class Reading(Reporting):
    """``Reporting``, and an archive to read instead of files."""

    db: Annotated[str | None, Option("--db", metavar="FILE", help="An archive other than yours ($DIPLOTALK_DB).")] = (
        None
    )


class Filters(Group):
    """Which meetings. A repeated --country or --person asks for all of them, any other option for one of them."""

    since: Annotated[str | None, Option(metavar="DATE", help="From this day, month or year on.")] = None
    until: Annotated[str | None, Option(metavar="DATE", help="Up to and with this day, month or year.")] = None
    country: Annotated[list[str] | None, Option(metavar="C", help="With this country (repeat: with all).")] = None
    person: Annotated[list[str] | None, Option(metavar="P", help="With this person (repeat: with all).")] = None
    mode: Annotated[list[str] | None, Option(metavar="M", help="in-person, phone, video or unknown.")] = None
    topic: Annotated[list[str] | None, Option(metavar="T", help="About this topic.")] = None
    outlet: Annotated[list[str] | None, Option(metavar="O", help="Reported by this outlet.")] = None
    place: Annotated[list[str] | None, Option(metavar="P", help="Held in this place.")] = None
    role: Annotated[list[str] | None, Option(metavar="R", help="Attended by this role: foreign-minister ...")] = None
    has: Annotated[list[str] | None, Option(metavar="X", help="agreements, statements, place or flags.")] = None


class Format(Group):
    """How an answer is written, for the commands that print records."""

    json: Annotated[bool, Option("--json", help="One JSON array, one object a line.")] = False
    jsonl: Annotated[bool, Option("--jsonl", help="JSON Lines.")] = False
    csv: Annotated[bool, Option("--csv", help="Comma-separated, with a header.")] = False
    tsv: Annotated[bool, Option("--tsv", help="Tab-separated, with a header.")] = False
    md: Annotated[bool, Option("--md", help="A Markdown table.")] = False
    fields: Annotated[str | None, Option(metavar="A,B", help="Only these fields (--fields help).")] = None
    color: Annotated[str, Option(metavar="WHEN", help="auto, always or never.")] = "auto"


class Written(Format):
    """``Format`` and a file to write to."""

    output: Annotated[str | None, Option("-o", "--output", metavar="FILE", help="Write to FILE.")] = None


class Output(Written):
    """``Written`` and the choice and order of the records."""

    limit: Annotated[int | None, Option(metavar="N", min=0, help="At most N records.")] = None
    sort: Annotated[str, Option(metavar="ORDER", help="date or -date (newest first).")] = "date"
    reports: Annotated[bool, Option("--reports", help="Rows are reports, not meetings.")] = False


def grouped(command: Callable[..., int | None]) -> Callable[..., int | None]:
    """``command`` as the command-line library wants it: a flat list of options where it takes groups."""
    hints = get_type_hints(command, include_extras=True)
    groups = {name: kind for name, kind in hints.items() if isinstance(kind, type) and issubclass(kind, Group)}
    options = {name: _options(kind) for name, kind in groups.items()}
    parameters = []
    for parameter in inspect.signature(command).parameters.values():
        own = parameter.replace(annotation=hints.get(parameter.name))
        parameters += options.get(parameter.name, [own])

    def run(**values: Any) -> int | None:
        for name, kind in groups.items():
            values[name] = kind(**{option.name: values.pop(option.name) for option in options[name]})
        return command(**values)

    run.__doc__ = command.__doc__
    run.__name__ = command.__name__
    run.__annotations__ = {}
    run.__signature__ = inspect.Signature([p.replace(kind=p.KEYWORD_ONLY) for p in parameters])  # type: ignore[attr-defined]
    return run


def _options(kind: type[Group]) -> list[inspect.Parameter]:
    """The attributes of ``kind``, its base's first, as parameters."""
    hints = get_type_hints(kind, include_extras=True)
    keyword = inspect.Parameter.KEYWORD_ONLY
    names = dict.fromkeys(name for base in reversed(kind.__mro__) for name in inspect.get_annotations(base))
    return [inspect.Parameter(name, keyword, default=getattr(kind, name), annotation=hints[name]) for name in names]
