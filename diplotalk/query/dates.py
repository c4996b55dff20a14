"""A date as people type it, widened to the days it can mean."""

from __future__ import annotations

import re
from datetime import date, timedelta

from diplotalk.query.request import BadRequestError

TYPED = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def first_day(typed: str, today: date | None = None) -> str:
    """The first day of the year, month or day ``typed`` (or ``today``), as YYYY-MM-DD; raises BadRequestError."""
    return _days(typed, today)[0].isoformat()


def last_day(typed: str, today: date | None = None) -> str:
    """The last day of the year, month or day ``typed`` (or ``today``), as YYYY-MM-DD; raises BadRequestError."""
    return _days(typed, today)[1].isoformat()


def _days(typed: str, today: date | None) -> tuple[date, date]:
    if typed.strip().lower() == "today":
        now = today or date.today()  # the day the user lives in
        return now, now
    found = TYPED.fullmatch(typed.strip())
    if found:
        year, month, day = (int(part) if part else None for part in found.groups())
        try:
            return date(year or 0, month or 1, day or 1), _end(year or 0, month, day)
        except ValueError:
            pass
    raise BadRequestError(f"can't read '{typed[:40]}' as a date. Use 2021, 2021-04 or 2021-04-03.")


def _end(year: int, month: int | None, day: int | None) -> date:
    if month is None or (month == 12 and day is None):
        return date(year, 12, 31)
    return date(year, month, day) if day else date(year, month + 1, 1) - timedelta(days=1)
