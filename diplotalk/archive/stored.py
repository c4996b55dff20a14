"""How paths, titles and days are stored."""

from __future__ import annotations

import os

LONGEST = 31  # days of one meeting
DAYS_IN_CALENDAR = "YYYY-MM-DD"


def path_in(path: str) -> str | bytes:
    """A path as it is stored: its bytes if they are no text."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path


def path_out(stored: str | bytes) -> str:
    """The path that was stored."""
    return os.fsdecode(stored)


def titled(title: str | None, text: str) -> str:
    """``text``, after a title that does not stand in it."""
    return f"{title}\n{text}" if title and title not in text else text


def days(date: str | None, date_end: str | None) -> tuple[str, str]:
    """First and last day of a meeting whose date is known to the day, else '' and ''.

    A range of more than a month is no meeting's: it counts as its first day.
    """
    if date is None or len(date) != len(DAYS_IN_CALENDAR):
        return "", ""
    from datetime import date as day

    try:
        first = day.fromisoformat(date)
        final = day.fromisoformat(date_end) if date_end else first
    except ValueError:
        return "", ""
    return (date, date_end) if date_end and 0 < (final - first).days <= LONGEST else (date, date)
