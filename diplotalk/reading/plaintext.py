"""A plain text file is one article."""

from __future__ import annotations

from diplotalk.reading.decode import decode
from diplotalk.reading.document import Document, Unreadable


def read_text(path: str, data: bytes) -> Document | Unreadable:
    """The article in ``data``; a file of nothing but blanks is named, for its report has been lost somewhere."""
    text = decode(data)
    return Document(path, text) if text.strip() else Unreadable(path, "empty")
