"""The fields of a record by name: what ``--fields`` may ask for and how each looks in one cell of a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from diplotalk.output.record import MEETING_KEYS, SOURCE_KEYS, Record
from diplotalk.output.stream import CannotWriteError


class UnknownFieldError(CannotWriteError):
    """``--fields`` asks for what a record does not have."""


class Columns(NamedTuple):
    """The fields of one kind of record. ``usual``: the columns without --fields, only ever appended to.

    ``keys``: those of the JSON object; ``made``: columns made out of other keys, always lists of text.
    """

    usual: tuple[str, ...]
    keys: tuple[str, ...]
    made: dict[str, Callable[[Record], list[str]]]

    def names(self) -> list[str]:
        """Every field that may be asked for."""
        return list(dict.fromkeys((*self.keys, *self.usual)))

    def chosen(self, typed: str | None) -> tuple[str, ...] | None:
        """The fields of ``--fields a,b``, or None without it; raises UnknownFieldError."""
        if typed is None:
            return None
        fields = tuple(field.strip() for field in typed.split(",") if field.strip())
        for field in fields:
            if field not in self.names():
                raise UnknownFieldError(f"unknown field '{field}'. --fields help lists the fields.")
        return fields

    def value(self, record: Record, field: str) -> Any:
        """The JSON value of ``field``."""
        return record.get(field) if field in self.keys else self.made[field](record)

    def cell(self, record: Record, field: str) -> str:
        """``field`` as text: several values joined by ``; ``, nothing for none."""
        return _text(self.made[field](record) if field in self.made else record.get(field))


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(filter(None, map(_text, value)))
    if isinstance(value, dict):
        return "; ".join(f"{name}: {_text(inner)}" for name, inner in value.items() if inner not in (None, [], {}))
    return str(value)


def _participants(record: Record) -> list[str]:
    """``Wang Yi (CN)``; a side that has no name is its title."""
    return [f"{p['name'] or p['title'] or '?'} ({code_of(p)})" for p in record["participants"]]


def code_of(record: Record) -> str:
    """The newsroom code of the ``country`` of a participant, speaker or place; ``--`` if it is not known."""
    return newsroom(record["country"]) or "--"


def newsroom(code: str | None) -> str:
    """``ROK`` for ``KR``: what people read; nothing for None."""
    from diplotalk.lexicon.load import newsroom_code

    return newsroom_code(code) if code else ""


def _titles(record: Record) -> list[str]:
    return list(dict.fromkeys(p["title"] for p in record["participants"] if p["title"]))


def _place(record: Record) -> list[str]:
    """Venue, city and country, as far as they are known; else the words of the report."""
    place = record["place"]
    country = newsroom(place["country"])
    known = ", ".join(filter(None, (place["venue"], place["city"], country)))
    return [known if place["venue"] or place["city"] else place["text"] or country]


def _agreements(record: Record) -> list[str]:
    return [agreement["text"] for agreement in record["agreements"]]


def _statements(record: Record) -> list[str]:
    return [f"{s['speaker'] or code_of(s)}: {s['text']}" for s in record["statements"]]


def _outlets(record: Record) -> list[str]:
    return list(dict.fromkeys(r["outlet"] or r["carrier"] for r in record["reports"] if r["outlet"] or r["carrier"]))


def _paths(record: Record) -> list[str]:
    return [path_of(report) for report in record["reports"]]


def path_of(report: Record) -> str:
    """``file.jsonl:12`` for the article on line 12, else the path."""
    return report["path"] if report["part"] is None else f"{report['path']}:{report['part']}"


MEETING_COLUMNS = Columns(
    (
        "id", "date", "mode", "pair", "participants", "titles", "place", "topics", "agreements", "outlets", "paths",
    ),
    MEETING_KEYS,
    {
        "participants": _participants,
        "titles": _titles,
        "place": _place,
        "agreements": _agreements,
        "statements": _statements,
        "outlets": _outlets,
        "reports": _paths,
        "paths": _paths,
    },
)  # fmt: skip
REPORT_COLUMNS = Columns(
    ("path", "part", "published", "outlet", "carrier", "side", "words", "title", "meetings", "flags"),
    ("schema_version", *SOURCE_KEYS, "meetings", "flags"),
    {},
)
EXTRACT_COLUMNS = Columns(
    ("path", "part", "published", "outlet", "carrier", "side", "words", "title", "meetings", "agreements", "flags"),
    ("schema_version", *SOURCE_KEYS, "meetings", "statements", "agreements", "flags"),
    {
        "meetings": lambda record: [meeting["id"] for meeting in record.get("meetings", ())],
        "agreements": lambda record: _agreements(record) if "agreements" in record else [],
        "statements": lambda record: _statements(record) if "statements" in record else [],
    },
)
DOUBT_KEYS = ("path", "part", "line", "meeting", "problem", "detail")
DOUBT_COLUMNS = Columns(DOUBT_KEYS, DOUBT_KEYS, {})
