"""The command grep: sentences that contain a phrase, by meeting, with who said them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from diplotalk.cli.answering import Answer, answer, fields_help
from diplotalk.cli.declare import Argument, Group, command, flag, integer, text, texts
from diplotalk.cli.options import PATHS, Filters, Format, Reading
from diplotalk.cli.session import Session, criteria_of, looked_at, number, session
from diplotalk.output.stream import tell

if TYPE_CHECKING:
    from diplotalk.archive.criteria import Criteria
    from diplotalk.archive.entry import SentenceRow
    from diplotalk.output.columns import Columns
    from diplotalk.query.grep import Hit, Wanted
    from diplotalk.query.phrase import Matcher

FOUND, NOTHING = 0, 1

PHRASE = Argument("PHRASE", "Words as they stand in a sentence.")


class Comparing(Group):
    """How phrases are compared."""

    also: list[str] | None = texts("-e", "--also", metavar="P", help="Or this phrase (repeat: more).")
    regex: bool = flag("-E", "--regex", help="PHRASE is a Python regular expression.")
    ignore_case: bool = flag("-i", "--ignore-case", help="Capitals never count.")
    case_sensitive: bool = flag("-s", "--case-sensitive", help="Capitals count (else only if PHRASE has one).")
    word: bool = flag("-w", "--word", help="Whole words only.")
    exact: bool = flag("--exact", help="As typed: accents, quotes, hyphens, case.")


class Sought(Group):
    """Which sentences."""

    said_by: list[str] | None = texts("--said-by", metavar="P|C", help="Said by a person or country.")
    section: list[str] | None = texts("--in", metavar="X", help="text, statements, agreements, title or caption.")
    max_count: int | None = integer("-m", "--max-count", metavar="N", help="N of a meeting.")
    after: int = integer("-A", "--after", metavar="N", help="N sentences after each.", default=0)
    before: int = integer("-B", "--before", metavar="N", help="N sentences before each.", default=0)
    context: int = integer("-C", "--context", metavar="N", help="Both.", default=0)


class Shape(Format):
    """What is printed of them. ``-o`` is grep's own here."""

    count: bool = flag("-c", "--count", help="How many sentences of each meeting.")
    with_matches: bool = flag("-l", "--with", help="Only the meetings that have one.")
    without_matches: bool = flag("-L", "--without", help="Only the meetings that have none.")
    only_matching: bool = flag("-o", "--only-matching", help="Only what matches.")
    kwic: int | None = integer("--kwic", metavar="N", help="Matches in a column, N characters around.")
    by: str | None = text("--by", metavar="X", help="Counts by meeting, year, month, country, speaker or outlet.")
    limit: int | None = integer("--limit", metavar="N", help="At most N in all.")
    output: str | None = text("--output", metavar="FILE", help="Write to FILE.")


class Read(Reading):
    """``-q`` is grep's own here, too."""

    quiet: bool = flag("-q", "--quiet", help="Print nothing: the exit code says it.")


class Seen:
    """Counts hits as they pass."""

    def __init__(self) -> None:
        self.sentences = 0
        self._meetings: set[str] = set()
        self._reports: set[int] = set()

    def pass_on(self, hits: Iterable[Hit], limit: int | None) -> Iterator[Hit]:
        """``hits`` up to ``limit`` of them; context does not count."""
        for hit in hits:
            if hit.spans:
                if limit is not None and self.sentences >= limit:
                    return
                self.sentences += 1
                self._reports.add(hit.row.report_key)
                if hit.row.meeting is not None:
                    self._meetings.add(hit.row.meeting)
            yield hit

    def summary(self) -> str:
        """``3 sentences in 1 meeting in 1 report``."""
        meetings, reports = number(len(self._meetings), "meeting"), number(len(self._reports), "report")
        return f"{number(self.sentences, 'sentence')} in {meetings} in {reports}"


@command(phrase=PHRASE, paths=PATHS, comparing=Comparing, sought=Sought, shape=Shape, filters=Filters, reading=Read)
def grep(
    phrase: str,
    paths: list[str] | None,
    comparing: Comparing,
    sought: Sought,
    shape: Shape,
    filters: Filters,
    reading: Read,
) -> int:
    """Find sentences that contain a phrase, and who said them.

    A blank in it matches a hyphen or a line break; its last word may go on; without a capital, case does not count.
    """
    columns = _columns(shape)
    if fields_help(shape, columns):
        return FOUND
    wanted = _wanted(_matcher(phrase, comparing), sought)
    by = _by(shape)
    criteria = criteria_of(filters)
    with session(paths, reading) as opened, answer(shape, columns) as out:
        seen = Seen()
        found = seen.pass_on(_hits(opened, criteria, wanted), None if by or shape.count else shape.limit)
        if reading.quiet:
            return opened.code(FOUND if any(hit.spans for hit in found) else NOTHING)
        if shape.with_matches or shape.without_matches:
            return opened.code(_write_meetings(opened, criteria, found, shape, out))
        _write(found, shape, by, out)
        if reading.verbose or (looked_at() and out.form is None):
            tell(seen.summary())
        return opened.code(FOUND if seen.sentences else NOTHING)


def _matcher(phrase: str, comparing: Comparing) -> Matcher:
    from diplotalk.query.phrase import Manner, matcher
    from diplotalk.query.request import BadRequestError

    if comparing.ignore_case and comparing.case_sensitive:
        raise BadRequestError("choose one of -i and -s.")
    case = True if comparing.ignore_case else False if comparing.case_sensitive else None
    manner = Manner(case, whole_words=comparing.word, exact=comparing.exact, expression=comparing.regex)
    return matcher([phrase, *(comparing.also or ())], manner)


def _wanted(matcher: Matcher, sought: Sought) -> Wanted:
    from diplotalk.query.grep import Wanted, mouth, section

    return Wanted(
        matcher,
        sections=tuple(section(typed) for typed in sought.section or ()),
        mouths=tuple(mouth(typed) for typed in sought.said_by or ()),
        most=sought.max_count,
        before=sought.before or sought.context,
        after=sought.after or sought.context,
    )


def _by(shape: Shape) -> str | None:
    """The field to count by: --by, or meetings for -c."""
    from diplotalk.query.grep import field

    if shape.by is not None:
        return field(shape.by)
    return "meeting" if shape.count else None


def _columns(shape: Shape) -> Columns:
    from diplotalk.output import grep as output

    if shape.with_matches or shape.without_matches:
        return output.MEETINGS
    if shape.count or shape.by is not None:
        return output.COUNTS
    if shape.kwic is not None:
        from diplotalk.output.kwic import AROUND

        return AROUND
    return output.MATCHES


def _hits(opened: Session, criteria: Criteria, wanted: Wanted) -> Iterator[Hit]:
    """The hits as they are found; with a progress bar when no index helps and every report must be read."""
    from diplotalk.query.grep import hits

    literals = wanted.matcher.literals()
    rows = opened.archive.sentences(criteria, literals)
    quiet = literals or opened.reading.quiet
    return hits(rows, wanted) if quiet else _watched(rows, wanted, opened.archive.candidates())


def _watched(rows: Iterable[SentenceRow], wanted: Wanted, total: int) -> Iterator[Hit]:
    """As ``hits``; the bar goes as soon as an answer is written to the same screen."""
    from diplotalk.output.progress import bar
    from diplotalk.query.grep import hits

    with bar("Reading", total) as shown:
        for hit in hits(rows, wanted, shown.step):
            if looked_at():
                shown.clear()
            yield hit


def _write(found: Iterator[Hit], shape: Shape, by: str | None, out: Answer) -> None:
    from diplotalk.output import grep as output

    if by is not None:
        _write_counts(found, shape, by, out)
    elif shape.kwic is not None:
        _write_around(found, shape.kwic, out)
    elif not out.for_people:
        out.records(map(output.match_record, found))
    elif shape.only_matching:
        output.write_matches(found, out.stream, out.colour)
    elif out.stream.isatty():
        output.write_blocks(found, out.stream, out.colour)
    else:
        output.write_lines(found, out.stream, out.colour)


def _write_around(found: Iterator[Hit], width: int, out: Answer) -> None:
    from diplotalk.output.kwic import around_records, write_around

    if out.for_people:
        write_around(found, width, out.stream, out.colour)
    else:
        out.records(around_records(found, width))


def _write_counts(found: Iterator[Hit], shape: Shape, by: str, out: Answer) -> None:
    from diplotalk.output.grep import count_record
    from diplotalk.output.tally import write_bars, write_counts
    from diplotalk.query.grep import counted

    counts = counted(found, by)[: shape.limit]
    if not out.for_people:
        out.records(count_record(count, by) for count in counts)
    elif shape.count:
        write_counts(counts, out.stream)
    elif out.stream.isatty():
        write_bars(counts, out.stream, out.colour)
    else:
        out.records(count_record(count, by) for count in counts)


def _write_meetings(opened: Session, criteria: Criteria, found: Iterator[Hit], shape: Shape, out: Answer) -> int:
    """-l and -L: ids alone, or records; the exit code says whether there was any."""
    from diplotalk.query.grep import meetings_with, meetings_without

    without = shape.without_matches
    meetings = meetings_without(opened.archive, criteria, found) if without else meetings_with(found)
    code = NOTHING
    kept = islice(meetings, shape.limit)
    if out.for_people:
        for record in kept:
            out.stream.write(f"{record['meeting']}\n")
            code = FOUND
        return code
    records = list(kept)
    out.records(records)
    return FOUND if records else NOTHING
