"""Rows as the values of a report again."""

from __future__ import annotations

import json
import zlib
from typing import Any

from diplotalk.archive.stored import path_out
from diplotalk.extract.report import Agreement, Meeting, Participant, Passage, Place, Source, Statement

Row = tuple[Any, ...]


def source_of(row: Row) -> Source:
    """The Source in the first eleven columns of a report row (path ... sha256)."""
    return Source(path_out(row[0]), *row[1:11])


def statement_of(row: Row, text: str, report: int) -> Statement:
    """The Statement in a row (position, start ... text) of the report that stands at ``report`` in its meeting."""
    position, start, end, line, speaker, person, country, quoted, act, verb, own = row
    words = text[start:end] if own is None else own
    span = Passage(start, end, line, report)
    return Statement(speaker, person, country, bool(quoted), act, verb, words, span, position)


def agreement_of(row: Row, text: str, report: int) -> Agreement:
    """The Agreement in a row (position, start ... text) of the report that stands at ``report`` in its meeting."""
    position, start, end, line, verb, kind, by, own = row
    words = text[start:end] if own is None else own
    return Agreement(words, verb, kind, tuple(by.split()), Passage(start, end, line, report), position)


def _unpacked(body: bytes) -> list[Any]:
    """Raises ValueError for a damaged body."""
    try:
        values: list[Any] = json.loads(zlib.decompress(body))
    except zlib.error as error:
        raise ValueError(str(error)) from error
    return values


def meeting_of(
    body: bytes, statements: tuple[Statement, ...], agreements: tuple[Agreement, ...], report: int
) -> Meeting:
    """The Meeting that ``body`` tells, with passages of the report at position ``report``. Raises ValueError."""
    return _meeting(_unpacked(body), statements, agreements, report)


def outline_of(body: bytes) -> tuple[Meeting, int, int]:
    """The Meeting without what was said and agreed, and the numbers of statements and agreements."""
    values = _unpacked(body)
    statements, agreements = values[-1]
    return _meeting(values, (), (), 0), statements, agreements


def _meeting(
    values: list[Any], statements: tuple[Statement, ...], agreements: tuple[Agreement, ...], report: int
) -> Meeting:
    date, end, precision, basis, mode, event, *rest = values
    countries, host, place, people, topics, evidence, flags, _ = rest
    return Meeting(
        date=date,
        date_end=end,
        date_precision=precision,
        date_basis=basis,
        mode=mode,
        event=event,
        countries=tuple(countries),
        host=host,
        place=Place(*place),
        participants=tuple(Participant(*person) for person in people),
        topics=tuple(topics),
        agreements=agreements,
        statements=statements,
        evidence={key: _passages(numbers, report) for key, numbers in evidence.items()},
        flags=tuple(flags),
    )


def _passages(numbers: list[int], report: int) -> tuple[Passage, ...]:
    starts, ends, lines = numbers[::3], numbers[1::3], numbers[2::3]
    return tuple(Passage(start, end, line, report) for start, end, line in zip(starts, ends, lines, strict=True))
