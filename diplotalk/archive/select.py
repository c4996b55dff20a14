"""Criteria become conditions on rows of ``meeting m``. Values go in as parameters only."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from diplotalk.archive.criteria import Criteria
from diplotalk.archive.schema import UNDATED
from diplotalk.archive.stored import LONGEST

_HAS = {
    "agreements": "m.agreements > 0",
    "statements": "m.statements > 0",
    "place": "m.place_words <> '--' AND m.place_words <> ''",
    "flags": "m.flags IS NOT NULL",
}
_IN_COUNTRY = "EXISTS (SELECT 1 FROM meeting_country x WHERE x.country = ? AND x.filed = m.filed AND x.meeting = m.id)"
_WITH_TOPIC = "EXISTS (SELECT 1 FROM meeting_topic x WHERE x.meeting = m.id AND x.topic = ?)"
_WITH_ROLE = "EXISTS (SELECT 1 FROM participant x WHERE x.meeting = m.id AND x.role = ?)"
_FROM_OUTLET = (
    "EXISTS (SELECT 1 FROM account x JOIN report r ON r.id = x.report"
    " WHERE x.meeting = m.id AND (lower(r.outlet) = lower(?) OR lower(r.carrier) = lower(?)))"
)
_AT_PLACE = "(instr(m.place_words, ?) > 0 OR m.place_country IS ?)"
Query = tuple[str, tuple[Any, ...]]  # SQL and its parameters
_ENOUGH = 1000  # meetings; which of two countries is the rarer matters little beyond


class Selection(NamedTuple):
    """``FROM`` and ``WHERE`` of a query on meetings, with its parameters; ``filed`` is the column to sort by first."""

    tables: str
    where: str
    values: tuple[Any, ...]
    filed: str = "m.filed"

    def query(self, columns: str, *, newest_first: bool = False, limit: int | None = None) -> Query:
        """SQL in order of date and id, and its parameters."""
        order = f"{self.filed} DESC, m.ident DESC" if newest_first else f"{self.filed}, m.ident"
        sql = f"SELECT {columns} FROM {self.tables} WHERE {self.where} ORDER BY {order}"
        if limit is None:
            return sql, self.values
        return f"{sql} LIMIT ?", (*self.values, min(limit, 2**62))

    def joined(self, join: str) -> Selection:
        """With another table beside the meetings."""
        return self._replace(tables=f"{self.tables} {join}")

    def and_where(self, condition: str, *values: Any) -> Selection:
        """Narrower by one condition."""
        return self._replace(where=f"{self.where} AND {condition}", values=(*self.values, *values))


def select(connection: sqlite3.Connection, criteria: Criteria) -> Selection:
    """The meetings that fulfil ``criteria``, by way of the index that leaves the fewest to look at."""
    people = [_persons(connection, typed) for typed in criteria.persons]
    countries = sorted(dict.fromkeys(criteria.countries), key=lambda code: (_frequency(connection, code), code))
    tables, filed = "meeting m", "m.filed"
    conditions: list[tuple[str, tuple[Any, ...]]] = []
    if countries and not people and not criteria.ids:
        tables, filed = "meeting_country c CROSS JOIN meeting m ON m.id = c.meeting", "c.filed"
        conditions.append(("c.country = ?", (countries.pop(0),)))
    conditions += _period(criteria, filed)
    # Asked of the index alone, before the meeting itself is looked up.
    also = (
        _IN_COUNTRY if tables == "meeting m" else _IN_COUNTRY.replace("m.filed", "c.filed").replace("m.id", "c.meeting")
    )
    conditions += [(also, (code,)) for code in countries]
    conditions += [(_with_person(keys), ()) for keys in people]
    conditions += [*_any(criteria), *_none(connection, criteria)]
    where = " AND ".join(condition for condition, _ in conditions) or "1"
    return Selection(tables, where, tuple(value for _, values in conditions for value in values), filed)


def _period(criteria: Criteria, filed: str) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """ISO dates, whole or partial, compare as text: '2021-04' < '2021-04-01' and '2021-04~' > '2021-04-30'."""
    if criteria.since is not None:
        year = criteria.since[:4]
        yield f"{filed} >= ?", (min(year, _earlier(criteria.since)),)
        yield "m.last || '~' >= ?", (criteria.since,)
    if criteria.until is not None:
        yield f"{filed} <= ?", (criteria.until,)
    if criteria.since is not None or criteria.until is not None:
        yield f"{filed} < ?", (UNDATED,)


def _earlier(day: str) -> str:
    """The first day of the longest meeting that may still go on at ``day``."""
    try:
        return (date.fromisoformat(day) - timedelta(days=LONGEST)).isoformat()
    except (ValueError, OverflowError):
        return ""


def _any(criteria: Criteria) -> Iterator[tuple[str, tuple[Any, ...]]]:
    for values, condition, times in _kinds(criteria):
        if values:
            parts = [_one(condition, value, times) for value in values]
            joined = " OR ".join(part for part, _ in parts)
            yield f"({joined})", tuple(value for _, given in parts for value in given)


def _none(connection: sqlite3.Connection, criteria: Criteria) -> Iterator[tuple[str, tuple[Any, ...]]]:
    without = Criteria(
        modes=criteria.without_modes,
        topics=criteria.without_topics,
        outlets=criteria.without_outlets,
        places=criteria.without_places,
        roles=criteria.without_roles,
        has=criteria.without_has,
    )
    yield from ((f"NOT {condition}", values) for condition, values in _any(without))
    yield from ((f"NOT {_IN_COUNTRY}", (code,)) for code in criteria.without_countries)
    for typed in criteria.without_persons:
        yield f"NOT {_with_person(_persons(connection, typed))}", ()


def _kinds(criteria: Criteria) -> tuple[tuple[tuple[str, ...], str, int], ...]:
    """Values of which one is enough, the condition for one, and how often the value stands in it."""
    return (
        (criteria.ids, "m.ident = ?", 1),
        (criteria.modes, "m.mode = ?", 1),
        (criteria.topics, _WITH_TOPIC, 1),
        (criteria.roles, _WITH_ROLE, 1),
        (criteria.outlets, _FROM_OUTLET, 2),
        (criteria.places, _AT_PLACE, 2),
        (criteria.has, "", 0),
    )


def _one(condition: str, value: str, times: int) -> tuple[str, tuple[Any, ...]]:
    if not times:
        return f"({_HAS.get(value, '0')})", ()
    if condition == _AT_PLACE:
        from diplotalk.archive.rows import name_key

        return condition, (f"-{name_key(value)}-", value.upper())
    return condition, (value,) * times


def _persons(connection: sqlite3.Connection, typed: str) -> str:
    """Keys of the persons whom ``typed`` may mean, as an SQL list."""
    from diplotalk.archive.rows import name_key

    key = name_key(typed)
    find = """
        SELECT id FROM person WHERE person = ?1 UNION SELECT id FROM person WHERE name_key = ?1
        UNION SELECT id FROM person WHERE family_key = ?1 ORDER BY 1"""
    return ", ".join(str(row[0]) for row in connection.execute(find, (key,))) if key else ""


def _with_person(keys: str) -> str:
    return f"m.id IN (SELECT meeting FROM participant WHERE person IN ({keys}))" if keys else "0"


def _frequency(connection: sqlite3.Connection, country: str) -> int:
    count = "SELECT count(*) FROM (SELECT 1 FROM meeting_country WHERE country = ? LIMIT ?)"
    return int(connection.execute(count, (country, _ENOUGH)).fetchone()[0])


def rows(
    connection: sqlite3.Connection,
    selection: Selection,
    columns: str,
    newest_first: bool = False,
    limit: int | None = None,
) -> Iterator[tuple[Any, ...]]:
    """Columns of the meetings selected, by date and id; undated ones last in both directions."""
    if not newest_first:
        yield from connection.execute(*selection.query(columns, limit=limit))
        return
    given = 0
    for part in (f"{selection.filed} < '{UNDATED}'", f"{selection.filed} = '{UNDATED}'"):
        left = None if limit is None else limit - given
        for row in connection.execute(*selection.and_where(part).query(columns, newest_first=True, limit=left)):
            given += 1
            yield row


def idents(connection: sqlite3.Connection, fragment: str) -> list[str]:
    """As ``Archive.find``. Nothing but the beginning of an id looks like a year, so that one is looked up."""
    if not fragment:
        return []
    one = "SELECT ident FROM meeting WHERE ident = ?"
    beginning = "SELECT ident FROM meeting WHERE ident >= ?1 AND ident < ?1 || '~' ORDER BY filed, ident"
    part = "SELECT ident FROM meeting WHERE instr(ident, ?) > 0 ORDER BY filed, ident"
    dated = fragment[:4].isdecimal() and len(fragment) > 3 and fragment[4:5] in ("", "-")
    for sql in (one, beginning, part) if dated else (one, part):
        if found := connection.execute(sql, (fragment,)).fetchall():
            return [row[0] for row in found]
    return []
