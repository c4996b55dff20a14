"""What every reading command does before its answer: open the reports, understand the filters, name what is missing."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from diplotalk.cli.options import Filters, Reading, Reporting
from diplotalk.output.progress import bar
from diplotalk.output.stream import remark, tell

if TYPE_CHECKING:
    from diplotalk.archive.criteria import Criteria
    from diplotalk.archive.store import Archive
    from diplotalk.cli.answering import Answer
    from diplotalk.query.sources import Read

BAD = 2
SUGGESTED = 5000  # People among whom a suggestion is looked for.


class Session:
    """The open archive of one command and what it may say on standard error."""

    def __init__(self, archive: Archive, read: Read, reading: Reading) -> None:
        self.archive, self.read, self.reading = archive, read, reading

    def counts(self, criteria: Criteria, out: Answer) -> None:
        """Say how many meetings and reports were asked for, where ``tally`` says anything."""
        if self._talks(out):
            meetings, reports = self.archive.counts(criteria)
            self.tally(f"{number(meetings, 'meeting')} in {number(reports, 'report')}", out)

    def tally(self, line: str, out: Answer) -> None:
        """Say ``line`` after the answer: to a person who reads text always, else only with -v."""
        if self._talks(out):
            out.stream.flush()
            tell(line)

    def _talks(self, out: Answer) -> bool:
        return not self.reading.quiet and (self.reading.verbose or (out.form is None and looked_at()))

    def knows(self, person: str) -> bool:
        """Whether the reports tell of a meeting with ``person``."""
        from diplotalk.archive.criteria import Criteria

        return any(True for _ in self.archive.meetings(Criteria(persons=(person,)), limit=1))

    def people(self) -> list[str]:
        """The names of those who met, most frequent first."""
        from itertools import islice

        return [name for name, _ in islice(self.archive.values("person"), SUGGESTED) if name]

    def code(self, code: int = 0) -> int:
        """The exit code: ``code``, or 2 if a path does not exist, or if --strict and something was not read."""
        return exit_code(self.read, self.reading, code)


@contextmanager
def session(paths: Sequence[str] | None, reading: Reading, unreadable_too: bool = False) -> Iterator[Session]:
    """Open what ``paths`` and the options name; raises what is wrong with them; closes the archive at the end.

    ``unreadable_too``: the answer is about what cannot be read as well, which then needs no warning.
    """
    from diplotalk.query.sources import Read, open_reports

    with bar("reading", None) as progress:
        opened = open_reports(paths or (), reading.db, stdin(), Read(progress.step), unreadable_too)
    with opened.archive as archive:
        remark_unread(opened.read, unreadable_too)
        if opened.sample and not reading.quiet:
            remark("these are the sample reports. To read your own: diplotalk index FOLDER")
        yield Session(archive, opened.read, reading)


def stdin() -> BinaryIO | None:
    """Standard input as bytes, if there is one."""
    return sys.stdin.buffer if sys.stdin else None


def remark_unread(read: Read, listed: bool = False) -> None:
    """Name the paths that do not exist and count the files that could not be read.

    -q does not silence it, for an answer without them is another answer. ``listed``: the answer itself names them.
    """
    from diplotalk.text.show import show

    for path in read.missing:
        remark(f"no such file or folder: {show(path)}")
    if read.unread and not listed:
        files = len({item.path for item in read.unread})
        share = number(files, "file") if read.files is None else f"{files} of {number(read.files, 'file')}"
        remark(f"{share} not read (diplotalk check lists them).")


def exit_code(read: Read, reading: Reporting, code: int = 0) -> int:
    """``code``, or 2 if a path does not exist, or if --strict and something was not read."""
    return BAD if read.missing or (reading.strict and read.unread) else code


def criteria_of(filters: Filters) -> Criteria:
    """The filters as typed, understood; raises BadRequestError."""
    from diplotalk.query.filters import criteria

    return criteria(**vars(filters))


def number(count: int, noun: str) -> str:
    """``1 meeting``, ``5 meetings``."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def looked_at() -> bool:
    """Whether a person sees the answer as it comes."""
    return sys.stdout is not None and sys.stdout.isatty()
