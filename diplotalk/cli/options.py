"""The options that several commands share, each declared once."""

from __future__ import annotations

from diplotalk.cli.declare import Argument, Group, flag, integer, text, texts

PATHS = Argument("[PATH]...", "Files and folders to read; - is standard input.", many=True, needed=False)


class Reporting(Group):
    """What is said about the reading on standard error, and by the exit code."""

    strict: bool = flag("--strict", help="Exit with 2 if any file could not be read.")
    quiet: bool = flag("-q", "--quiet", help="No remarks on standard error.")
    verbose: bool = flag("-v", "--verbose", help="Counts and remarks even in a pipe.")


class Reading(Reporting):
    """``Reporting``, and an archive to read instead of files."""

    db: str | None = text("--db", metavar="FILE", help="An archive other than yours ($DIPLOTALK_DB).")


class Filters(Group):
    """Which meetings. A repeated --country or --person asks for all of them, any other option for one of them."""

    since: str | None = text("--since", metavar="DATE", help="From this day, month or year on.")
    until: str | None = text("--until", metavar="DATE", help="Up to and with this day, month or year.")
    country: list[str] | None = texts("--country", metavar="C", help="With this country (repeat: with all).")
    person: list[str] | None = texts("--person", metavar="P", help="With this person (repeat: with all).")
    mode: list[str] | None = texts("--mode", metavar="M", help="in-person, phone, video or unknown.")
    topic: list[str] | None = texts("--topic", metavar="T", help="About this topic.")
    outlet: list[str] | None = texts("--outlet", metavar="O", help="Reported by this outlet.")
    place: list[str] | None = texts("--place", metavar="P", help="Held in this place.")
    role: list[str] | None = texts("--role", metavar="R", help="Attended by this role: foreign-minister ...")
    has: list[str] | None = texts("--has", metavar="X", help="agreements, statements, place or flags.")


class Format(Group):
    """How an answer is written, for the commands that print records."""

    json: bool = flag("--json", help="One JSON array, one object a line.")
    jsonl: bool = flag("--jsonl", help="JSON Lines.")
    csv: bool = flag("--csv", help="Comma-separated, with a header.")
    tsv: bool = flag("--tsv", help="Tab-separated, with a header.")
    md: bool = flag("--md", help="A Markdown table.")
    fields: str | None = text("--fields", metavar="A,B", help="Only these fields (--fields help).")
    color: str = text("--color", metavar="WHEN", help="auto, always or never.", default="auto")


class Written(Format):
    """``Format`` and a file to write to."""

    output: str | None = text("-o", "--output", metavar="FILE", help="Write to FILE.")


class Output(Written):
    """``Written`` and the choice and order of the records."""

    limit: int | None = integer("--limit", metavar="N", help="At most N records.")
    sort: str = text("--sort", metavar="ORDER", help="date or -date (newest first).", default="date")
    reports: bool = flag("--reports", help="Rows are reports, not meetings.")
