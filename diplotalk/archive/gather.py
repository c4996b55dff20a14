"""Accounts become meetings, in the archive: only what an addition or removal touches is looked at again."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from diplotalk.archive.merge import Telling, agree, by_day, without_day
from diplotalk.archive.rows import Meetings
from diplotalk.archive.stored import LONGEST

_CELL = f"""
    SELECT id, day, last, who, CASE WHEN meeting > 0 THEN meeting END FROM account
    WHERE bucket = ? AND day BETWEEN date(?, '-{LONGEST} days') AND ? AND last >= ?"""
_VAGUE = """
    SELECT a.id, a.day, a.last, a.who, r.sha256 || ' ' || a.position, CASE WHEN a.meeting > 0 THEN a.meeting END
    FROM account a JOIN report r ON r.id = a.report WHERE a.bucket = ? AND a.day = ''"""
_DATED = "SELECT DISTINCT who, day, meeting FROM account WHERE bucket = ? AND day <> '' AND meeting > 0"

Cell = tuple[str, str, str]  # bucket, first and last day
Now = dict[int, int | None]  # account -> the meeting it belongs to so far


def gather_days(meetings: Meetings, cells: Iterable[Cell]) -> None:
    """Make the meetings anew whose accounts fall into ``cells``, days known."""
    done: set[Cell] = set()
    for cell in cells:
        if cell in done:
            continue
        bucket, first, last = cell
        rows = _overlapping(meetings.connection, bucket, first, last)
        done.update((bucket, row[1], row[2]) for row in rows)
        clusters = by_day([Telling(*row[:4]) for row in rows], len(bucket.split()))
        wanted = [(None, {telling.key for telling in cluster}) for cluster in clusters]
        _replace(meetings, wanted, {row[0]: row[4] for row in rows})


def _overlapping(
    connection: sqlite3.Connection, bucket: str, first: str, last: str
) -> list[tuple[int, str, str, str, int | None]]:
    """Accounts (key, day, last, who, meeting) whose days overlap the given ones, or each other's, and so on."""
    while True:
        rows = connection.execute(_CELL, (bucket, first, last, first)).fetchall()
        lowest = min((row[1] for row in rows), default=first)
        highest = max((row[2] for row in rows), default=last)
        if lowest >= first and highest <= last:
            return rows
        first, last = min(first, lowest), max(last, highest)


def gather_vague(meetings: Meetings, bucket: str) -> None:
    """Give the accounts of ``bucket`` that know no day their meetings, when all that know one have theirs."""
    rows = meetings.connection.execute(_VAGUE, (bucket,)).fetchall()
    tellings = [Telling(*row[:5]) for row in rows]
    now: Now = {row[0]: row[5] for row in rows}
    joins = without_day(tellings, _Dated(meetings.connection, bucket, tellings).meant)
    groups: dict[int | Telling, set[int]] = defaultdict(set)
    for telling in tellings:
        groups[joins[telling.key]].add(telling.key)
    # A meeting with a day that loses its last account of this kind is made again from the others.
    dated = {meeting for meeting in now.values() if meeting and meetings.dated_accounts(meeting)}
    groups.update({meeting: set() for meeting in sorted(dated - groups.keys())})
    _replace(meetings, [(None if isinstance(to, Telling) else to, keys) for to, keys in groups.items()], now, dated)


def _replace(
    meetings: Meetings,
    wanted: Sequence[tuple[int | None, set[int]]],
    now: Now,
    dated: Collection[int] = (),
) -> None:
    """Leave the meetings that are as ``wanted``, dissolve the others and make the new ones.

    Wanted are sets of the accounts in ``now``; with a meeting: together with those of its accounts that know a day.
    ``dated`` are the meetings that have such accounts beside the ones in ``now``.
    """
    held: dict[int | None, set[int]] = defaultdict(set)
    for key, meeting in now.items():
        held[meeting].add(key)
    making: list[set[int]] = []
    ending: set[int] = set()
    for meeting, keys in wanted:
        before = {now[key] for key in keys} | ({meeting} if meeting else set())
        found = next(iter(before))
        if len(before) == 1 and found and held[found] == keys and (meeting or found not in dated):
            continue
        making.append(keys | (meetings.dated_accounts(meeting) if meeting else set()))
        ending.update(old for old in before if old)
    for old in sorted(ending):
        meetings.dissolve(old)
    for keys in making:
        if keys:
            meetings.make(keys)


class _Dated:
    """Finds the dated meetings of a bucket that an account without a day can mean."""

    def __init__(self, connection: sqlite3.Connection, bucket: str, tellings: Sequence[Telling]) -> None:
        casts = sorted({telling.who for telling in tellings})
        self._meetings: dict[str, list[tuple[str, int]]] = {cast: [] for cast in casts}
        for who, day, meeting in connection.execute(_DATED, (bucket,)) if casts else ():
            for cast in casts:
                if agree(cast, who):
                    self._meetings[cast].append((day, meeting))

    def meant(self, telling: Telling) -> list[int]:
        """Up to two meetings."""
        date = telling.last.partition("|")[0]
        return sorted({meeting for day, meeting in self._meetings[telling.who] if day.startswith(date)})[:2]
