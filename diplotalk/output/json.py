"""Records as JSON that every reader takes: 7-bit, strict, one object a line, written as they come."""

from __future__ import annotations

from collections.abc import Iterable
from json import dumps
from typing import Any

from diplotalk.output.stream import Stream
from diplotalk.text.show import mend


def write_array(records: Iterable[Any], stream: Stream) -> None:
    """One array, one object a line; ``[]`` without records."""
    before = "["
    for record in records:
        stream.write(f"{before}\n{line(record)}")
        before = ","
    stream.write("[]\n" if before == "[" else "\n]\n")


def write_lines(records: Iterable[Any], stream: Stream) -> None:
    """JSON Lines, each passed on at once: a program may wait for it."""
    for record in records:
        stream.write(f"{line(record)}\n")
        stream.flush()


def line(record: Any) -> str:
    """One record. A lone surrogate (a file name that is no UTF-8) is no JSON text: it is spelt out."""
    text = dumps(record, allow_nan=False, separators=(",", ":"))
    return dumps(_mended(record), allow_nan=False, separators=(",", ":")) if "\\ud" in text else text


def _mended(value: Any) -> Any:
    if isinstance(value, str):
        return mend(value)
    if isinstance(value, dict):
        return {mend(name): _mended(inner) for name, inner in value.items()}
    return [_mended(inner) for inner in value] if isinstance(value, list) else value
