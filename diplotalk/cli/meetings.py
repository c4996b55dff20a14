"""The commands that answer with meetings: list, timeline and show."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from diplotalk.cli.answering import Answer, answer, fields_help
from diplotalk.cli.declare import Argument, command, flag, texts
from diplotalk.cli.options import PATHS, Filters, Output, Reading, Written
from diplotalk.cli.session import Session, criteria_of, session
from diplotalk.output.columns import MEETING_COLUMNS, REPORT_COLUMNS
from diplotalk.output.stream import remark

if TYPE_CHECKING:
    from diplotalk.archive.criteria import Criteria
    from diplotalk.output.record import Record

NOT_FOUND = 1
LARGEST = 2**31  # A higher limit is none, and the database takes no number of any size.

WHO = Argument("WHO", "CN-ROK, CN, CN-JP-KR or a person.")
IDENT = Argument("ID", "Any unambiguous part of a meeting's id.")


@command(paths=PATHS, filters=Filters, reading=Reading, output=Output)
def list_meetings(paths: list[str] | None, filters: Filters, reading: Reading, output: Output) -> int:
    """List meetings, oldest first."""
    columns = REPORT_COLUMNS if output.reports else MEETING_COLUMNS
    if fields_help(output, columns):
        return 0
    criteria = criteria_of(filters)
    with answer(output, columns) as out, session(paths, reading) as opened:
        with closing(_records(opened, criteria, output, out)) as records:
            out.records(records)
        opened.counts(criteria, out)
        return opened.code()


@command(
    who=WHO,
    paths=PATHS,
    chronology=flag("--chronology", help="Lines to paste into a chronology."),
    filters=Filters,
    reading=Reading,
    output=Output,
)
def timeline(
    who: str, paths: list[str] | None, chronology: bool, filters: Filters, reading: Reading, output: Output
) -> int:
    """Show a relationship, or a person's meetings, over time."""
    from diplotalk.output.timeline import write_blocks, write_chronology

    columns = REPORT_COLUMNS if output.reports else MEETING_COLUMNS
    if fields_help(output, columns):
        return 0
    criteria = criteria_of(filters)
    with answer(output, columns) as out, session(paths, reading) as opened:
        criteria = _about(who, opened, criteria)
        with closing(_records(opened, criteria, output, out)) as records:
            if chronology and out.form is None:
                write_chronology(records, out.page())
            elif out.for_people and not output.reports and out.stream.isatty():
                write_blocks(records, out.page())
            else:
                out.records(records)
        opened.counts(criteria, out)
        return opened.code()


def _about(typed: str, opened: Session, criteria: Criteria) -> Criteria:
    """``criteria`` narrowed to the countries or the person of ``typed``."""
    from diplotalk.query.who import who

    asked = who(typed, opened.knows, opened.people)
    persons = (*criteria.persons, asked.person) if asked.person else criteria.persons
    return criteria._replace(countries=(*criteria.countries, *asked.countries), persons=persons)


def _records(opened: Session, criteria: Criteria, output: Output, out: Answer) -> Generator[Record, None, None]:
    """The meetings or reports asked for, in the order asked for, as they come. To be closed before the archive is."""
    from diplotalk.output.record import meeting_record, report_record
    from diplotalk.query.filters import newest_first

    newest = newest_first(output.sort)
    limit = None if output.limit is None or output.limit > LARGEST else output.limit
    if output.reports:
        for row in opened.archive.reports(criteria, newest_first=newest, limit=limit):
            yield report_record(row)
        return
    said = out.prints("statements")
    for entry in opened.archive.meetings(criteria, newest_first=newest, limit=limit, statements=said):
        yield meeting_record(entry)


@command(
    ident=IDENT,
    paths=PATHS,
    why=flag("--why", help="Each value with the passage it was read from."),
    text=flag("--text", help="The text of the reports."),
    section=texts("--section", metavar="KEY", help="Only this: agreements ... (repeat: more)."),
    reading=Reading,
    output=Written,
)
def show_meeting(
    ident: str,
    paths: list[str] | None,
    why: bool,
    text: bool,
    section: list[str] | None,
    reading: Reading,
    output: Written,
) -> int:
    """Show one meeting in full."""
    from diplotalk.output.record import meeting_record

    if fields_help(output, MEETING_COLUMNS):
        return 0
    wanted = sections(section)
    with answer(output, MEETING_COLUMNS) as out, session(paths, reading) as opened:
        found = the_meeting(ident, opened)
        entry = opened.archive.entry(found) if found else None
        if entry is None:
            return NOT_FOUND
        texts = [row.key for row in entry.reports]
        _show(meeting_record(entry), lambda n: opened.archive.text(texts[n]), out, wanted, why, text)
        return opened.code()


def _show(
    record: Record, text_of: Callable[[int], str], out: Answer, wanted: Sequence[str], why: bool, text: bool
) -> None:
    from diplotalk.output.meeting import text_records, write_meeting, write_text, write_why

    if text and out.form in ("json", "jsonl"):
        out.records(text_records(record, text_of))
    elif not out.for_people:
        out.fields = out.fields or tuple(wanted) or None
        out.records([record])
    elif text:
        write_text(record, text_of, out.page())
    elif why:
        write_why(record, text_of, out.page(), wanted)
    else:
        write_meeting(record, out.page(), wanted)


def sections(typed: Sequence[str] | None) -> tuple[str, ...]:
    """The keys that --section asks for; raises BadRequestError."""
    from diplotalk.query.request import BadRequestError, did_you_mean

    names = MEETING_COLUMNS.names()
    for name in typed or ():
        if name not in names:
            known = did_you_mean(name, names) or f" Known: {', '.join(names)}."
            raise BadRequestError(f"unknown section '{name[:40]}'.{known}")
    return tuple(typed or ())


def the_meeting(fragment: str, opened: Session) -> str | None:
    """The one id that ``fragment`` stands for; None, and a remark, if there is none. Raises if there are several."""
    from diplotalk.query.request import BadRequestError
    from diplotalk.text.show import show

    found = opened.archive.find(fragment.strip().lower())
    if len(found) > 1:
        some = ", ".join(found[:5]) + (", ..." if len(found) > 5 else "")
        raise BadRequestError(f"'{fragment}' may be any of {len(found)} meetings: {some}")
    if not found:
        nearest = ", ".join(opened.archive.nearest(fragment.strip().lower(), 1))
        remark(f"no meeting '{show(fragment[:80])}'.{f' Nearest: {nearest}.' if nearest else ''}")
    return found[0] if found else None
