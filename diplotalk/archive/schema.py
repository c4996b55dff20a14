"""The tables of an archive, and whether a file has them. Names of columns are those of the JSON where there is one."""

from __future__ import annotations

import sqlite3

from diplotalk.archive.errors import (
    DamagedArchiveError,
    NewerArchiveError,
    NoArchiveError,
    NotAnArchiveError,
    OlderArchiveError,
)
from diplotalk.extract.terms import SECTIONS
from diplotalk.version import EXTRACTOR_VERSION

APPLICATION_ID = 0x6474616B  # "dtak"
ARCHIVE_VERSION = 2
FTS_HASH_BYTES = 64 << 20  # words of a batch are gathered in memory and written once
PAGE_SIZE = 16_384  # a report fills most of a page of 4,096 bytes; of those, 39 % would stay empty

# `filed` sorts meetings: the date, or UNDATED, which comes after every digit.
UNDATED = "~"

TABLES = {
    "settings": "name TEXT PRIMARY KEY, value INTEGER",
    # Who writes now; a row whose process is gone was left by one that was killed.
    "writer": "host TEXT, pid INTEGER, began TEXT, born INTEGER, beat INTEGER",
    # A path that is no UTF-8 is a BLOB of its bytes. `seen`: hash of what `file` has of its files, NULL if not known.
    "folder": "id INTEGER PRIMARY KEY, path TEXT UNIQUE NOT NULL, seen BLOB",
    # `size` is NULL until every report of the file is in.
    "file": """
        id INTEGER UNIQUE NOT NULL, folder INTEGER NOT NULL REFERENCES folder, name TEXT NOT NULL, size INTEGER,
        mtime_ns INTEGER, ctime_ns INTEGER, inode INTEGER, digest BLOB, PRIMARY KEY(folder, name)) WITHOUT ROWID""",
    "unread": "file INTEGER REFERENCES file(id), path TEXT NOT NULL, part INTEGER, reason TEXT NOT NULL",
    # `metadata`: what the record said of itself, if not the same, as JSON; `folded`: what is indexed, where its words
    # differ.
    "report": """
        id INTEGER PRIMARY KEY, file INTEGER REFERENCES file(id), path TEXT NOT NULL, part INTEGER, source_id TEXT,
        outlet TEXT, carrier TEXT, side TEXT, title TEXT, published TEXT, url TEXT, words INTEGER NOT NULL,
        sha256 TEXT NOT NULL, flags TEXT, metadata TEXT, extractor INTEGER NOT NULL, text TEXT NOT NULL, folded TEXT""",
    # `base`: the id before it was numbered, NULL if it was not; `last`: the last day, a month after `date` at most;
    # `content` tells meetings of one base apart.
    "meeting": """
        id INTEGER PRIMARY KEY, ident TEXT UNIQUE NOT NULL, filed TEXT NOT NULL, last TEXT NOT NULL, base TEXT,
        content TEXT NOT NULL, pair TEXT, date TEXT, date_end TEXT, date_precision TEXT, date_basis TEXT,
        mode TEXT NOT NULL, event TEXT NOT NULL, host TEXT, place TEXT, venue TEXT, city TEXT, region TEXT,
        place_country TEXT, place_words TEXT NOT NULL, topics TEXT, agreements INTEGER NOT NULL,
        statements INTEGER NOT NULL, reports INTEGER NOT NULL, flags TEXT""",
    # One report's account of a meeting. `day` and `last` are its days; without a known day `day` is '' and `last` holds
    # what there is instead. `who` are the principals, `body` all values, as JSON compressed by zlib.
    "account": """
        id INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES report, position INTEGER NOT NULL,
        meeting INTEGER REFERENCES meeting, bucket TEXT NOT NULL, day TEXT NOT NULL, last TEXT NOT NULL,
        who TEXT NOT NULL, body BLOB NOT NULL""",
    "person": """
        id INTEGER PRIMARY KEY, person TEXT NOT NULL, name TEXT NOT NULL, family_name TEXT, country TEXT,
        name_key TEXT NOT NULL, family_key TEXT NOT NULL""",
    "participant": """
        meeting INTEGER NOT NULL REFERENCES meeting, position INTEGER NOT NULL, person INTEGER REFERENCES person,
        country TEXT, title TEXT, role TEXT NOT NULL, part TEXT NOT NULL, PRIMARY KEY(meeting, position)
        ) WITHOUT ROWID""",
    "meeting_country": """
        country TEXT NOT NULL, filed TEXT NOT NULL, meeting INTEGER NOT NULL REFERENCES meeting,
        PRIMARY KEY(country, filed, meeting)) WITHOUT ROWID""",
    "meeting_topic": """
        topic TEXT NOT NULL, meeting INTEGER NOT NULL REFERENCES meeting, PRIMARY KEY(topic, meeting)) WITHOUT ROWID""",
    # In these three, offsets are half-open code points of report.text; `position` is that of the account.
    # `text` is NULL where it is report.text[start:end]: the views said and agreed show it in any case.
    # `section` is a place in SECTIONS; the view sentence_text names it.
    "statement": """
        report INTEGER NOT NULL REFERENCES report, seq INTEGER NOT NULL, position INTEGER, start INTEGER NOT NULL,
        end INTEGER NOT NULL, line INTEGER NOT NULL, speaker TEXT, person TEXT, country TEXT, quoted INTEGER NOT NULL,
        act TEXT NOT NULL, verb TEXT, text TEXT, PRIMARY KEY(report, seq)) WITHOUT ROWID""",
    "agreement": """
        report INTEGER NOT NULL REFERENCES report, seq INTEGER NOT NULL, position INTEGER, start INTEGER NOT NULL,
        end INTEGER NOT NULL, line INTEGER NOT NULL, verb TEXT, kind TEXT NOT NULL, by TEXT NOT NULL, text TEXT,
        PRIMARY KEY(report, seq)) WITHOUT ROWID""",
    "sentence": """
        report INTEGER NOT NULL REFERENCES report, seq INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
        line INTEGER NOT NULL, section INTEGER NOT NULL, position INTEGER, statement INTEGER, agreement INTEGER,
        PRIMARY KEY(report, seq)) WITHOUT ROWID""",
    # Countries whose reports without a day are still to be matched with the dated meetings.
    "unsettled": "bucket TEXT PRIMARY KEY",
}

INDEXES = {
    "unread_of_file": "unread(file)",
    "report_of_file": "report(file, part)",
    "meeting_by_date": "meeting(filed, ident, last)",
    "meeting_by_base": "meeting(base) WHERE base IS NOT NULL",
    "account_of_report": "account(report, position, meeting)",
    "account_of_meeting": "account(meeting, report)",
    "account_by_day": "account(bucket, day, last)",
    "person_by_slug": "person(person, name, family_name, country)",
    "person_by_name": "person(name_key)",
    "person_by_family": "person(family_key)",
    "participant_by_person": "participant(person, meeting)",
}

_SLICE = "coalesce(x.text, substr(r.text, x.start + 1, x.end - x.start)) AS text"
_OF_REPORT = """
    JOIN report r ON r.id = x.report
    LEFT JOIN account a ON a.report = x.report AND a.position = x.position
    LEFT JOIN meeting m ON m.id = a.meeting"""

_SECTION = f"CASE x.section {' '.join(f'WHEN {n} THEN {name!r}' for n, name in enumerate(SECTIONS))} END"

VIEWS = {
    "indexed_text(id, text)": """
        SELECT id, coalesce(folded, iif(instr(text, title) = 0, title || char(10), '') || text) FROM report""",
    "said": f"""
        SELECT m.ident AS meeting, m.date, m.pair, r.path, r.part, x.line, x.start, x.end, x.speaker, x.person,
        x.country, x.quoted, x.act, x.verb, {_SLICE} FROM statement x{_OF_REPORT}""",
    "agreed": f"""
        SELECT m.ident AS meeting, m.date, m.pair, r.path, r.part, x.line, x.start, x.end,
        x.kind, x.verb, x.by, {_SLICE} FROM agreement x{_OF_REPORT}""",
    "sentence_text": f"""
        SELECT m.ident AS meeting, m.date, m.pair, r.path, r.part, x.line, x.start, x.end, {_SECTION} AS section,
        substr(r.text, x.start + 1, x.end - x.start) AS text FROM sentence x{_OF_REPORT}""",
    "pair_timeline": """
        SELECT m.pair, m.date, m.ident AS meeting, m.mode, m.event, m.city, m.place_country, m.host,
        (SELECT group_concat(n.name, '; ') FROM participant p JOIN person n ON n.id = p.person
         WHERE p.meeting = m.id AND p.part = 'principal') AS principals,
        m.agreements, m.statements, m.reports FROM meeting m ORDER BY m.pair, m.filed, m.ident""",
    "edges": """
        SELECT a.person AS source, b.person AS target, a.name AS source_name, b.name AS target_name,
        a.country AS source_country, b.country AS target_country, m.ident AS meeting, m.date, m.mode
        FROM meeting m
        JOIN participant p ON p.meeting = m.id AND p.part = 'principal' JOIN person a ON a.id = p.person
        JOIN participant q ON q.meeting = m.id AND q.part = 'principal' JOIN person b ON b.id = q.person
        WHERE a.country < b.country""",
}

# One row a report; the words are those of the view, so that one who rebuilds the index gets the same.
SEARCH = (
    "CREATE VIRTUAL TABLE report_search USING fts5(text, content='indexed_text', content_rowid='id', columnsize=0,"
    " tokenize='unicode61 remove_diacritics 2')"
)


def statements() -> dict[str, str]:
    """Name -> the statement that makes it, exactly as SQLite keeps it."""
    made = {}
    for name, columns in TABLES.items():
        closed = columns if columns.rstrip().endswith("WITHOUT ROWID") else columns + ")"
        made[name] = f"CREATE TABLE {name}({closed}"
    made |= {name: f"CREATE INDEX {name} ON {on}" for name, on in INDEXES.items()}
    made |= {name.partition("(")[0]: f"CREATE VIEW {name} AS {select.strip()}" for name, select in VIEWS.items()}
    made["report_search"] = SEARCH
    return made


def make(connection: sqlite3.Connection) -> None:
    """Create everything in an empty database, inside the transaction that is open."""
    for statement in statements().values():
        connection.execute(statement)
    connection.execute(f"INSERT INTO report_search(report_search, rank) VALUES('hashsize', {FTS_HASH_BYTES})")
    connection.execute("INSERT INTO settings VALUES('extractor', ?)", (EXTRACTOR_VERSION,))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {ARCHIVE_VERSION}")


def is_empty(connection: sqlite3.Connection) -> bool:
    """Nothing was ever made in this database."""
    return (
        _pragma(connection, "application_id") == 0
        and _pragma(connection, "user_version") == 0
        and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    )


def check(connection: sqlite3.Connection, path: str) -> None:
    """Raise unless this is an archive of our version, with our tables and nothing that acts by itself."""
    if is_empty(connection):
        raise NoArchiveError(f"{path} is empty: there is no archive in it yet. Make one with 'diplotalk index'.")
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise NotAnArchiveError(f"{path} is not an archive of diplotalk; it is left as it is.")
    version = _pragma(connection, "user_version")
    if version > ARCHIVE_VERSION:
        raise NewerArchiveError(
            f"{path} was made by a newer version (archive version {version}; this one knows {ARCHIVE_VERSION})."
            " Upgrade diplotalk."
        )
    if version < ARCHIVE_VERSION:
        raise OlderArchiveError(
            f"{path} has archive version {version}; this one writes {ARCHIVE_VERSION}."
            " Make a new archive with 'diplotalk index' and another --db."
        )
    _check_tables(connection, path)


def _check_tables(connection: sqlite3.Connection, path: str) -> None:
    """A crafted file may put an endless view in a table's place, or a trigger behind it."""
    found = {name: (kind, sql) for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master")}
    wrong = [name for name, sql in statements().items() if found.get(name, ("", ""))[1] != sql]
    wrong += [name for name, (kind, _) in found.items() if kind == "trigger"]
    wrong += [name for name, (kind, _) in found.items() if name.startswith("report_search_") and kind != "table"]
    if wrong:
        raise DamagedArchiveError(
            f"{path} is damaged or was altered by another program ({sorted(wrong)[0]!r} is not as diplotalk made it)."
            " Index the reports into a new archive."
        )


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
