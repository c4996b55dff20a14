"""The passages of a report that was read as it was meant, put back to where they stand in its text as printed."""

from __future__ import annotations

from typing import Any

from diplotalk.extract.report import Passage, Report
from diplotalk.text.origin import Origin


def restored(report: Report, origin: Origin) -> Report:
    """``report`` with every passage counted in the text as it was, and every sentence quoted from that."""
    found: Report = _restored(report, origin)
    return found._replace(text=origin.text)


def _restored(value: Any, origin: Origin) -> Any:
    if isinstance(value, Passage):
        return value._replace(start=origin.of(value.start), end=origin.of(value.end))
    if isinstance(value, dict):
        return {key: _restored(part, origin) for key, part in value.items()}
    if not isinstance(value, tuple):
        return value
    parts = [_restored(part, origin) for part in value]
    if not hasattr(value, "_fields"):
        return tuple(parts)
    record: Any = type(value)(*parts)
    if "span" in value._fields and "text" in value._fields:
        return record._replace(text=origin.text[record.span.start : record.span.end])
    return record
