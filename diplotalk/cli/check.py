"""The command that names what is doubtful."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from diplotalk.cli.answering import answer, fields_help
from diplotalk.cli.declare import command
from diplotalk.cli.options import PATHS, Reading, Written
from diplotalk.cli.session import number, session
from diplotalk.output.columns import DOUBT_COLUMNS

if TYPE_CHECKING:
    from diplotalk.query.check import Doubt

PROBLEMS = 1


@command(paths=PATHS, reading=Reading, output=Written)
def check(paths: list[str] | None, reading: Reading, output: Written) -> int:
    """Name what is unreadable, doubtful or double.

    The exit code is 1 if there is anything.
    """
    from diplotalk.output.check import doubt_record, write_doubts
    from diplotalk.query.check import doubts

    if fields_help(output, DOUBT_COLUMNS):
        return 0
    with answer(output, DOUBT_COLUMNS) as out, session(paths, reading, unreadable_too=True) as opened:
        with closing(doubts(opened.archive, opened.read.unread)) as coming:
            found = Counted(coming)
            if out.for_people:
                write_doubts(found, out.page())
            else:
                out.records(map(doubt_record, found))
        opened.tally(number(found.count, "problem"), out)
        return opened.code(PROBLEMS if found.count else 0)


class Counted:
    """Doubts as they come; ``count`` is how many have come."""

    def __init__(self, doubts: Iterator[Doubt]) -> None:
        self._doubts = doubts
        self.count = 0

    def __iter__(self) -> Iterator[Doubt]:
        for doubt in self._doubts:
            self.count += 1
            yield doubt
