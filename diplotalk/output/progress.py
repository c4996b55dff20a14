"""A progress bar on standard error, for a person who waits longer than half a second."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 0.5  # seconds


class Bar:
    """Counts steps; draws itself when they take long and somebody looks at standard error."""

    def __init__(self, label: str, total: int | None) -> None:
        self._label, self._total, self._done = label, total, 0
        self._begun = monotonic()
        self._wanted = sys.stderr is not None and sys.stderr.isatty()
        self._progress: Progress | None = None

    def at(self, done: int, total: int) -> None:
        """So much of so much is done."""
        self._total, self._done = total, done - 1
        self.step()

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        if self._wanted and self._progress is None and monotonic() - self._begun > PATIENCE:
            self._progress = self._drawn()
        if self._progress is not None:
            self._progress.update(self._progress.task_ids[0], completed=self._done, total=self._total)

    def clear(self) -> None:
        """Take the bar off the screen for good: something else is written now."""
        self._wanted = False
        if self._progress is not None:
            self._progress.stop()
            self._progress = None

    def _drawn(self) -> Progress:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
        progress = Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True)
        progress.add_task(self._label, total=self._total)
        progress.start()
        return progress


@contextmanager
def bar(label: str, total: int | None) -> Iterator[Bar]:
    """A bar that is gone when the block ends. ``total`` None: not known."""
    drawn = Bar(label, total)
    try:
        yield drawn
    finally:
        drawn.clear()
