"""An archive of reports: put them in, ask for meetings, reports, sentences and counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Any, Self

from diplotalk.archive.criteria import ALL, Criteria
from diplotalk.archive.entry import Entry, ReportRow, SentenceRow
from diplotalk.extract.report import Report
from diplotalk.reading.document import Document, Unreadable

FIELDS = (
    "person", "family-name", "country", "pair", "title", "role", "topic", "mode", "event", "city", "place", "host",
    "outlet", "carrier", "side", "year", "month", "date", "flag", "speaker", "act", "agreement-kind",
)  # fmt: skip


class Archive:
    """One SQLite file, or one in memory. Every method may raise ArchiveError, whose text is one line for a person."""

    @classmethod
    def open(cls, path: str) -> Self:
        """Open ``path`` for questions; nothing is created or changed."""

    @classmethod
    def create(cls, path: str) -> Self:
        """Open ``path`` for writing, make it if it is not there."""

    @classmethod
    def memory(cls) -> Self:
        """An empty archive that lives as long as the object."""

    def add(self, document: Document, report: Report, *, file: Any = None) -> None:
        """Put one report in; ``merge`` must follow before questions are asked."""

    def refuse(self, unread: Unreadable) -> None:
        """Record a file or record that could not be read, for ``unread``."""

    def merge(self) -> None:
        """Bring together the reports of one meeting, for all that was added since the last time."""

    def close(self) -> None:
        """Release the file; what was added and not merged is lost."""

    def __enter__(self) -> Self: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        ...

    def meetings(
        self, criteria: Criteria = ALL, *, newest_first: bool = False, limit: int | None = None
    ) -> Iterator[Entry]:
        """Meetings in order of date and id, streaming; undated ones last, also with ``newest_first``."""

    def entry(self, id: str) -> Entry | None:
        """The meeting with exactly this id."""

    def find(self, fragment: str) -> list[str]:
        """Ids that ``fragment`` may mean, in order: the id itself alone if there is one, else all that contain it."""

    def nearest(self, fragment: str, n: int = 3) -> list[str]:
        """Up to ``n`` ids that look most like ``fragment``, best first."""

    def reports(
        self, criteria: Criteria = ALL, *, newest_first: bool = False, limit: int | None = None
    ) -> Iterator[ReportRow]:
        """Reports of the meetings asked for, in their order, each once; with ALL also those of no meeting, last."""

    def text(self, report_key: int) -> str:
        """The text of a report as it was decoded, character for character."""

    def sentences(
        self, criteria: Criteria = ALL, literals: Sequence[Sequence[str]] | None = None
    ) -> Iterator[SentenceRow]:
        """Every sentence, in text order, of each report that may hold a hit; reports in order of date.

        ``literals`` narrows the reports: each inner sequence is a choice of phrases of which one must occur, and all
        choices must be met: ``[["fast track"], ["Beijing", "Seoul"]]``. A phrase must begin where a word begins; its
        last word may go on in the text. Case, accents, width, hyphens and quotes do not count. Reports that do not
        match are left out, but not every sentence that comes is a hit: look at ``text`` yourself. None: everything.
        With criteria come the sentences of the meetings asked for, and those of no meeting in the same reports.
        """

    def candidates(self, literals: Sequence[Sequence[str]] | None = None) -> int:
        """How many reports ``sentences`` would read: the total of a progress bar."""

    def values(self, field: str, criteria: Criteria = ALL) -> Iterator[tuple[str | None, int]]:
        """Each value of ``field`` (one of FIELDS) and the number of meetings that have it, most frequent first."""

    def counts(self, criteria: Criteria = ALL) -> tuple[int, int]:
        """Number of meetings asked for and of the reports that tell them; with ALL, of all reports."""

    def unread(self) -> Iterator[Unreadable]:
        """Files and records that could not be read, by path and part."""
