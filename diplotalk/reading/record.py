"""One JSON record becomes one document, or a reason why not."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from dataclasses import dataclass

from diplotalk.reading.decode import clean, decode
from diplotalk.reading.document import Document, Unreadable

# Lets raw control characters pass inside strings, as saved by careless programs. Built once: it is not cheap.
DECODER = json.JSONDecoder(strict=False)


@dataclass(frozen=True, slots=True)
class Broken:
    """What stands in the place of a JSON value that could not be read, and why."""

    reason: str


def parse(data: bytes) -> object:
    """The JSON value in ``data``, or Broken: never raises. NaN and raw control characters are let pass."""
    try:
        text = data.removeprefix(BOM_UTF8).decode()
    except UnicodeDecodeError:
        text = decode(data)
    return _value(text)


def _value(text: str) -> object:
    try:
        value: object = DECODER.decode(text)
        return value
    except RecursionError:
        return Broken("nested too deeply")
    except json.JSONDecodeError:
        return Broken("broken JSON")
    except ValueError:
        # Python refuses integers beyond 4,300 digits: reading them takes time that grows with their square.
        return Broken("a number with thousands of digits")


def document(path: str, value: object, part: int | None) -> Document | Unreadable:
    """The article in a parsed record. ``text`` is required; optional fields of another type count as missing."""
    if isinstance(value, Broken):
        return Unreadable(path, value.reason, part)
    if not isinstance(value, dict):
        return Unreadable(path, "not a JSON object", part)
    if not isinstance(value.get("text"), str):
        return Unreadable(path, 'no "text" in the record', part)
    text = clean(value["text"])
    if not text.strip():
        return Unreadable(path, '"text" is empty', part)
    return Document(
        path=path,
        text=text,
        part=part,
        source_id=_identifier(value.get("id")),
        title=_words(value, "title"),
        published=_words(value, "published", "date"),
        outlet=_words(value, "outlet", "source"),
        url=_words(value, "url"),
        author=_words(value, "author"),
    )


def _identifier(value: object) -> str | None:
    """An id comes back as it was given; true and false are no ids although Python counts them as integers."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return clean(value) or None if isinstance(value, str) else None


def _words(record: dict[str, object], *keys: str) -> str | None:
    """The first of ``keys`` that holds words."""
    for key in keys:
        value = record.get(key)
        if isinstance(value, str) and (words := clean(value).strip()):
            return words
    return None
