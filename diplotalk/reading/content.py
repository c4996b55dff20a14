"""What the first bytes of a file say: text, records, a web page, or something that is not read."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from typing import Literal

from diplotalk.reading.decode import REPLACEMENT
from diplotalk.reading.names import NOT_READ, PAGES, PLAIN_TEXT_INSTEAD
from diplotalk.reading.record import parse

Kind = Literal["lines", "json", "page", "text"]

LINES_SUFFIXES = (".jsonl", ".ndjson")

SIGNATURES = {
    b"%PDF-": NOT_READ[".pdf"],
    b"{\\rtf": NOT_READ[".rtf"],
    b"PK\x03\x04": "word processor file or archive: " + PLAIN_TEXT_INSTEAD,
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": NOT_READ[".doc"],
    b"\x1f\x8b": NOT_READ[".gz"],
    b"BZh": NOT_READ[".gz"],
    b"\xfd7zXZ\x00": NOT_READ[".gz"],
    b"\x28\xb5\x2f\xfd": NOT_READ[".gz"],
    b"SQLite format 3\0": "a database, not a report",
    b"\x89PNG": "a picture, not a report",
    b"GIF8": "a picture, not a report",
    b"\xff\xd8\xff": "a picture, not a report",
    b"\x7fELF": "a program, not a report",
}
BINARY = "binary data, not text"
UNKNOWN_CHARSET = "neither UTF-8 nor UTF-16 nor Windows-1252: save it as UTF-8"

_SIGNATURES = tuple(SIGNATURES)

# Controls that no text editor writes. ESC, BEL, BS and SO/SI occur in captured terminal text and are let through.
CONTROLS = bytes(b for b in range(0x20) if b not in b"\a\b\t\n\v\f\r\x0e\x0f\x1b")
# A stray NUL is a scratch on a report; one byte in ten is a format of its own.
BYTES_PER_CONTROL = 10
# Western European text has an accent on one letter in twenty; one byte in five that is no UTF-8 is another script.
BYTES_PER_STRAY = 5

# A saved page may begin with a declaration, "saved from" and a licence in comments.
COMMENTS_BEFORE_PAGE = 4
_PAGE = re.compile(rb"<(?:!doctype|html|head|body)\b", re.I)
CONTINUED = (b",", b"[", b"{", b":")
_OBJECT = re.compile(rb'\s*\{\s*"')
_ARRAY = re.compile(rb"\s*\[\s*\{")


def why_not_read(head: bytes) -> str | None:
    """Why content that begins with ``head`` (bytes, not UTF-16) is not read; None for text and records."""
    if head.startswith(_SIGNATURES):
        return next(why for signature, why in SIGNATURES.items() if head.startswith(signature))
    head = head.removeprefix(BOM_UTF8).lstrip()
    if head.startswith(b"<?xml") and not _is_page(head):
        return NOT_READ[".xml"]
    return why_no_text(head)


def why_no_text(sample: bytes) -> str | None:
    """Why ``sample``, from anywhere in a file, would make no legible text; None if it would."""
    controls = len(sample) - len(sample.translate(None, CONTROLS))
    if controls * BYTES_PER_CONTROL > len(sample):
        return BINARY
    if sample.isascii():
        return None
    strays = sample.decode("utf-8", "replace").count(REPLACEMENT)
    if strays * BYTES_PER_STRAY <= len(sample):
        return None
    # Another script holds no controls; noise holds some.
    return BINARY if controls * BYTES_PER_CONTROL * 10 > len(sample) else UNKNOWN_CHARSET


def _is_page(head: bytes) -> bool:
    """Whether ``head``, which begins with no blank, begins an HTML document, after a declaration and a few comments."""
    for _ in range(COMMENTS_BEFORE_PAGE):
        if head.startswith(b"<!--"):
            head = head.partition(b"-->")[2].lstrip()
        elif head.startswith(b"<?xml"):
            head = head.partition(b"?>")[2].lstrip()
    return _PAGE.match(head) is not None


def kind_of(suffix: str, head: bytes) -> Kind:
    """Whether ``head`` begins JSON Lines, one JSON value for the whole file, a web page, or plain text.

    Content decides where it is clear; a report in prose never begins with a brace and a quoted key.
    """
    head = head.removeprefix(BOM_UTF8).lstrip()
    if (suffix in PAGES and b"<" in head) or (head.startswith(b"<") and _is_page(head)):
        return "page"
    if _ARRAY.match(head):
        return "json"
    if suffix in LINES_SUFFIXES:
        return "lines"
    if _OBJECT.match(head):
        first, _, more = head.partition(b"\n")
        return "lines" if _is_record(first) and (suffix != ".json" or more.strip()) else "json"
    return "json" if suffix == ".json" else "text"


def _is_record(line: bytes) -> bool:
    """Whether ``line`` is a record, if only a broken one, and not the first of a JSON object over several lines."""
    if not _OBJECT.match(line):
        return False
    return not line.rstrip().endswith(CONTINUED) or isinstance(parse(line), dict)


def looks_like_object(head: bytes) -> bool:
    """Whether ``head`` begins as a JSON object does."""
    return _OBJECT.match(head.removeprefix(BOM_UTF8)) is not None
