"""The rows of a meeting: made from its accounts, taken away again, each with an id of its own."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable

from diplotalk.archive.merged import merged
from diplotalk.archive.read import accounts
from diplotalk.archive.schema import UNDATED
from diplotalk.archive.stored import days
from diplotalk.archive.unpacking import outline_of
from diplotalk.extract.identity import meeting_id, pair, slug
from diplotalk.extract.report import Meeting, Participant, Place

_ONE = "SELECT a.body, r.sha256, a.position FROM account a JOIN report r ON r.id = a.report WHERE a.id = ?"
_INSERT = f"INSERT INTO meeting VALUES({', '.join('?' * 25)})"
_OF_BASE = """
    SELECT id, ident, content FROM meeting WHERE ident = ? AND base IS NULL
    UNION ALL SELECT id, ident, content FROM meeting WHERE base = ? ORDER BY content, id"""
_NUMBERED = re.compile(r"(.+)-[0-9]+$")

# Stands in account.meeting between two meetings, inside a transaction: a row that has it does not grow when it gets its
# meeting, and so stays in its page.
PENDING = -(1 << 31)

Totals = tuple[int, int, int]  # statements, agreements, reports


class Meetings:
    """The meetings of one archive, while its accounts change. ``finish`` must follow, in the same transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.unsettled: set[str] = set()
        self._bases: set[str] = set()
        self._left: set[int] = set()
        self._next = _highest(connection, "meeting") + 1
        self._persons: dict[tuple[str | None, ...], int] = {}

    def dated_accounts(self, key: int) -> set[int]:
        """The accounts of a meeting that know its day."""
        find = "SELECT id FROM account WHERE meeting = ? AND day <> ''"
        return {row[0] for row in self.connection.execute(find, (key,))}

    def dissolve(self, key: int) -> None:
        """Take a meeting away; its accounts, which must still be there, are left without one."""
        execute = self.connection.execute
        row = execute("SELECT coalesce(base, ident), filed, topics FROM meeting WHERE id = ?", (key,)).fetchone()
        if row is None:
            return
        self._touch(row[0])
        vague = "SELECT bucket FROM account WHERE meeting = ? AND day = '' LIMIT 1"
        self.unsettled.update(found[0] for found in execute(vague, (key,)))
        self._left.update(found[0] for found in execute("SELECT person FROM participant WHERE meeting = ?", (key,)))
        buckets = execute("SELECT bucket FROM account WHERE meeting = ? LIMIT 1", (key,)).fetchall()
        in_country = "DELETE FROM meeting_country WHERE country = ? AND filed = ? AND meeting = ?"
        for country in {country for bucket in buckets for country in bucket[0].split()}:
            execute(in_country, (country, row[1], key))
        execute("UPDATE account SET meeting = ? WHERE meeting = ?", (PENDING, key))
        with_topic = "DELETE FROM meeting_topic WHERE topic = ? AND meeting = ?"
        self.connection.executemany(with_topic, ((topic, key) for topic in (row[2] or "").split()))
        execute("DELETE FROM participant WHERE meeting = ?", (key,))
        execute("DELETE FROM meeting WHERE id = ?", (key,))

    def _touch(self, base: str) -> None:
        """Ids that begin with ``base``, or that ``base`` is numbered from, are to be looked at by ``finish``."""
        numbered = _NUMBERED.match(base)
        self._bases.update((base, numbered[1]) if numbered else (base,))

    def make(self, keys: Iterable[int]) -> None:
        """One meeting out of the accounts ``keys``."""
        keys = sorted(keys)
        if len(keys) == 1:
            body, sha256, position = self.connection.execute(_ONE, keys).fetchone()
            meeting, statements, agreements = outline_of(body)
            content, totals = _content(sha256, position), (statements, agreements, 1)
        else:
            reports, told = accounts(self.connection, "id", keys)
            meeting = merged(told)
            content = min(_content(*self.connection.execute(_ONE, (key,)).fetchone()[1:]) for key in keys)
            totals = (len(meeting.statements), len(meeting.agreements), len(reports))
        key, self._next = self._next, self._next + 1
        self._insert(key, meeting, content, totals)
        self.connection.executemany("UPDATE account SET meeting = ? WHERE id = ?", ((key, account) for account in keys))

    def _insert(self, key: int, m: Meeting, content: str, totals: Totals) -> None:
        base = meeting_id(m.date, m.countries, m.participants)
        ident = self._ident(base, key)
        filed, place, topics = m.date or UNDATED, m.place, " ".join(m.topics) or None
        self.connection.execute(
            _INSERT,
            (
                *(key, ident, filed, last_day(m), None if ident == base else base, content, pair(m.countries), m.date),
                *(m.date_end, m.date_precision, m.date_basis, m.mode, m.event, m.host, place.text, place.venue),
                *(place.city, place.region, place.country, place_words(place), topics, totals[1], totals[0], totals[2]),
                " ".join(m.flags) or None,
            ),
        )
        many = self.connection.executemany
        many("INSERT INTO meeting_country VALUES(?, ?, ?)", ((c, filed, key) for c in sorted(set(m.countries))))
        many("INSERT INTO meeting_topic VALUES(?, ?)", ((topic, key) for topic in sorted(set(m.topics))))
        people = ((key, n, self._person(p), p.country, p.title, p.role, p.part) for n, p in enumerate(m.participants))
        many("INSERT INTO participant VALUES(?, ?, ?, ?, ?, ?, ?)", people)

    def _ident(self, base: str, key: int) -> str:
        """``base`` if nobody has it, else something that is nobody's until ``finish``."""
        if not self._is_taken(base):
            if _NUMBERED.match(base):
                self._touch(base)
            return base
        self._touch(base)
        return f"!{key}"

    def _person(self, p: Participant) -> int | None:
        """The row of a person as this meeting names and places them."""
        if not p.person:
            return None
        identity = (p.person, p.name or "", p.family_name, p.country)
        if identity not in self._persons:
            self._persons[identity] = self._find_person(identity)
        return self._persons[identity]

    def _find_person(self, identity: tuple[str | None, ...]) -> int:
        find = "SELECT id FROM person WHERE person = ? AND name = ? AND family_name IS ? AND country IS ?"
        row = self.connection.execute(find, identity).fetchone()
        if row:
            return int(row[0])
        keys = (name_key(identity[1] or ""), name_key(identity[2] or ""))
        added = self.connection.execute("INSERT INTO person VALUES(NULL, ?, ?, ?, ?, ?, ?)", (*identity, *keys))
        return added.lastrowid or 0

    def finish(self) -> None:
        """Number the meetings that would have the same id, by what their reports say; forget who is in none."""
        renamed: list[tuple[str, str | None, int]] = []
        for base in sorted(self._bases):
            renamed += self._numbered(base)
        self.connection.executemany("UPDATE meeting SET ident = '!' || id WHERE id = ?", ((row[2],) for row in renamed))
        self.connection.executemany("UPDATE meeting SET ident = ?, base = ? WHERE id = ?", renamed)
        unused = "DELETE FROM person WHERE id = ? AND id NOT IN (SELECT person FROM participant WHERE person = ?)"
        self.connection.executemany(unused, ((person, person) for person in self._left if person))
        self.connection.execute("UPDATE account SET meeting = NULL WHERE meeting = ?", (PENDING,))
        self._bases, self._left, self._persons = set(), set(), {}

    def _numbered(self, base: str) -> list[tuple[str, str | None, int]]:
        """New id, base and key of those meetings of one base that have another id so far."""
        number, renamed = 0, []
        for key, ident, _ in self.connection.execute(_OF_BASE, (base, base)).fetchall():
            number += 1
            while number > 1 and self._is_base(f"{base}-{number}"):
                number += 1
            wanted = base if number == 1 else f"{base}-{number}"
            if wanted != ident:
                renamed.append((wanted, None if wanted == base else base, key))
        return renamed

    def _is_base(self, base: str) -> bool:
        """Whether it is the id of a meeting before any numbering."""
        return self.connection.execute(_OF_BASE, (base, base)).fetchone() is not None

    def _is_taken(self, ident: str) -> bool:
        taken = "SELECT 1 FROM meeting WHERE base = ? UNION ALL SELECT 1 FROM meeting WHERE ident = ?"
        return self.connection.execute(taken, (ident, ident)).fetchone() is not None


def _content(sha256: str, position: int) -> str:
    """What an account says, in brief: the same for the same text under any path."""
    return f"{sha256[:16]} {position}"


def _highest(connection: sqlite3.Connection, table: str) -> int:
    return connection.execute(f"SELECT max(id) FROM {table}").fetchone()[0] or 0


def last_day(m: Meeting) -> str:
    """The last day, or what there is of a date; '' for none."""
    return days(m.date, m.date_end)[1] or m.date or ""


def name_key(name: str) -> str:
    """What is compared when somebody is looked for by name."""
    return slug(name) or name.casefold()


def place_words(place: Place) -> str:
    """``--xiamen--fujian--``: words of every part of the place, hyphens around each."""
    parts = filter(None, (place.city, place.venue, place.region, place.text))
    return "-" + "".join(f"-{name_key(part)}-" for part in parts) + "-"
