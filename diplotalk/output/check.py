"""Doubts as lines that an editor can jump to, and as records."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from diplotalk.output.columns import DOUBT_KEYS
from diplotalk.output.page import Page
from diplotalk.output.record import Record

if TYPE_CHECKING:
    from diplotalk.query.check import Doubt


def doubt_record(doubt: Doubt) -> Record:
    """The keys of the schema's ``doubt``."""
    return {key: getattr(doubt, key) for key in DOUBT_KEYS}


def write_doubts(doubts: Iterable[Doubt], page: Page) -> None:
    """``PATH:LINE: problem: detail``, one doubt a line."""
    for doubt in doubts:
        at = doubt.line if doubt.part is None else doubt.part
        where = doubt.path if at is None else f"{doubt.path}:{at}"
        meeting = f" ({doubt.meeting})" if doubt.meeting else ""
        page.line((where, "cyan"), ": ", (doubt.problem, "bold"), f": {doubt.detail}{meeting}", keep=True)
