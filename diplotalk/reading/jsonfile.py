"""A JSON file that is one value: an article, or an array of them."""

from __future__ import annotations

from collections.abc import Iterator

from diplotalk.reading.document import Document, Unreadable
from diplotalk.reading.record import document


def read_value(path: str, value: object) -> Iterator[Document | Unreadable]:
    """The article in ``value``, or the articles in an array of them; ``part`` is then the position from 1."""
    if isinstance(value, list):
        for position, element in enumerate(value, 1):
            yield document(path, element, position)
    else:
        yield document(path, value, None)
