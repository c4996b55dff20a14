"""A report before it is understood: its text as decoded, and what its file or record says about it."""

# Annotations are no strings here: a named tuple would compile each.
from typing import NamedTuple


class Document(NamedTuple):
    """One article. ``text`` is never altered after decoding; offsets everywhere count its code points.

    ``part`` is the line number in a JSON Lines file (from 1), None for a file that holds one article.
    ``path`` is shown to people: ``os.fsdecode``d, surrogates escaped only by the output floor.
    """

    path: str
    text: str
    part: int | None = None
    source_id: str | None = None
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    author: str | None = None


class Unreadable(NamedTuple):
    """A file or record that could not be read, and why, in words for the person who gave it."""

    path: str
    reason: str
    part: int | None = None
