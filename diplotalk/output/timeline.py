"""A relationship over time: dated blocks with the gaps between them, or lines to paste into a chronology."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from diplotalk.output.columns import code_of
from diplotalk.output.page import Page
from diplotalk.output.record import Record

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
BY = {"in-person": "meet", "phone": "speak by telephone", "video": "speak by video link", "unknown": "hold talks"}


def write_blocks(records: Iterable[Record], page: Page) -> None:
    """Every meeting as a block; between two dated by the day, how many days passed."""
    before: date | None = None
    for n, record in enumerate(records):
        day = _day(record)
        if n:
            page.line((_gap(before, day), "dim"), indent=4)
        _block(record, page)
        before = day or before


def _day(record: Record) -> date | None:
    return date.fromisoformat(record["date"]) if record["date_precision"] == "day" else None


def _gap(before: date | None, day: date | None) -> str:
    if before is None or day is None:
        return ""
    days = (day - before).days
    return "the same day" if days == 0 else "1 day" if days == 1 else f"{days} days"


def _block(record: Record, page: Page) -> None:
    page.line(
        (record["date"] or "undated", "bold"),
        "  ",
        (record["pair"] or "", "cyan"),
        f"  {mode_and_event(record)}{_where(record)}",
    )
    for p in record["participants"]:
        page.line(f"{code_of(p).ljust(4)}  {named(p)}", indent=2)
    for agreement in record["agreements"]:
        page.line((f"{agreement['kind']}: ", "green"), agreement["text"], indent=4)
    page.line((record["id"], "dim"), indent=2)


def mode_and_event(record: Record) -> str:
    """``in-person talks``, ``phone call``: what is known of the two."""
    mode = "" if record["mode"] == "unknown" else record["mode"]
    return f"{mode} {record['event'] or ''}".strip()


def named(p: Record) -> str:
    """``Wang Yi, State Councilor and Foreign Minister``; what of it is known."""
    return ", ".join(filter(None, (p["name"], p["title"]))) or "not named"


def _where(record: Record) -> str:
    place = record["place"]
    where = ", ".join(filter(None, (place["venue"], place["city"] or place["text"])))
    return f" in {where}" if where and not place["venue"] else f" at {where}" if where else ""


def write_chronology(records: Iterable[Record], page: Page) -> None:
    """One line a meeting, in the present tense of printed chronologies."""
    for record in records:
        page.line((f"{long_date(record)}: ", "bold"), f"{_sentence(record)}")


def long_date(record: Record) -> str:
    """``April 3, 2021``, ``April 2021``, ``2021``, ``Undated``; a meeting of several days has both ends."""
    if not record["date"]:
        return "Undated"
    first = _long(record["date"])
    return f"{first} to {_long(record['date_end'])}" if record["date_end"] else first


def _long(iso: str) -> str:
    year, *rest = iso.split("-")
    if not rest:
        return year
    month = MONTHS[int(rest[0]) - 1]
    return f"{month} {int(rest[1])}, {year}" if len(rest) > 1 else f"{month} {year}"


def _sentence(record: Record) -> str:
    """Who met whom, how and where, then what was agreed, then who reports it."""
    people = [p for p in record["participants"] if p["part"] == "principal"]
    who = _and([_introduced(p) for p in people]) or f"Officials of {record['pair'] or 'unknown countries'}"
    agreed = "".join(f" {agreement['text']}" for agreement in record["agreements"])
    outlets = dict.fromkeys(r["outlet"] or r["carrier"] for r in record["reports"])
    told = "; ".join(filter(None, outlets))
    return f"{who} {BY[record['mode']]}{_where(record)}.{agreed}{f' ({told})' if told else ''}"


def _introduced(p: Record) -> str:
    """``Wang Yi (CN, State Councilor and Foreign Minister)``."""
    rest = ", ".join(filter(None, (code_of(p), p["title"] if p["name"] else None)))
    return f"{p['name'] or p['title'] or 'a representative'}{f' ({rest})' if rest else ''}"


def _and(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
