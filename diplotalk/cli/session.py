"""What every reading command does before its answer: open the reports, understand the filters, name what is missing."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diplotalk.cli.options import Filters, Reading
from diplotalk.output.stream import remark, tell

if TYPE_CHECKING:
    from diplotalk.archive.criteria import Criteria
    from diplotalk.archive.store import Archive
    from diplotalk.query.sources import Opened

BAD = 2


@dataclass
class Session:
    """The open archive of one command and what it may say on standard error."""

    archive: Archive
    opened: Opened
    reading: Reading

    def counts(self, criteria: Criteria) -> None:
        """Say how many meetings and reports were asked for: to a person always, in a pipe only with -v."""
        if not self.reading.quiet and (self.reading.verbose or looked_at()):
            meetings, reports = self.archive.counts(criteria)
            tell(f"{number(meetings, 'meeting')} in {number(reports, 'report')}")

    def code(self, code: int = 0) -> int:
        """The exit code: ``code``, or 2 if --strict and something was not read."""
        return BAD if self.reading.strict and self.opened.unread else code


@contextmanager
def session(paths: Sequence[str] | None, reading: Reading) -> Iterator[Session]:
    """Open what ``paths`` and the options name; raises what is wrong with them; closes the archive at the end."""
    from diplotalk.query.sources import open_reports

    opened = open_reports(paths or (), reading.db, sys.stdin.buffer if sys.stdin else None)
    with opened.archive as archive:
        remark_unread(opened)
        if opened.sample and not reading.quiet:
            remark("this is the sample that comes along. Your own reports: diplotalk index FOLDER")
        yield Session(archive, opened, reading)


def remark_unread(opened: Opened) -> None:
    """One warning line if files were left out; -q does not silence it, for an answer without them is another answer."""
    if opened.unread:
        files = len({item.path for item in opened.unread})
        remark(f"{files} of {number(opened.files, 'file')} not read (diplotalk check lists them).")


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
