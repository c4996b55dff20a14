"""An archive as a file: what opens, what is refused, and that a question changes nothing."""

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from told import answers, documented, meeting, report

from diplotalk.archive.errors import (
    ArchiveError,
    DamagedArchiveError,
    NewerArchiveError,
    NoArchiveError,
    NotAnArchiveError,
    OlderArchiveError,
    UnwritableArchiveError,
)
from diplotalk.archive.schema import APPLICATION_ID, PAGE_SIZE
from diplotalk.archive.store import Archive

REPORTS = [report(f"{n}.txt", meeting(f"2021-05-{n:02}")) for n in range(1, 9)]


def make(path: Path) -> Path:
    with Archive.create(str(path)) as archive:
        for one in REPORTS:
            archive.add(documented(one), one)
        archive.merge()
    return path


@pytest.fixture
def db(tmp_path):
    return make(tmp_path / "archive.db")


def read(path: Path) -> list[object]:
    """Every kind of answer."""
    with Archive.open(str(path)) as archive:
        return [
            answers(archive), list(archive.reports()), list(archive.sentences()), list(archive.values("person")),
            archive.counts(), archive.candidates([["talks"]]), archive.find("lind"), list(archive.unread()),
        ]  # fmt: skip


def test_it_is_one_file_that_any_sqlite_tool_knows(db):
    with Archive.open(str(db)):
        assert [path.name for path in db.parent.iterdir()] == ["archive.db"]
    connection = sqlite3.connect(db)
    pragma = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "page_size", "journal_mode")
    }
    assert pragma == {"application_id": APPLICATION_ID, "page_size": PAGE_SIZE, "journal_mode": "delete"}
    for view in ("said", "agreed", "sentence_text", "pair_timeline", "edges", "indexed_text"):
        connection.execute(f"SELECT * FROM {view}").fetchall()
    assert connection.execute("SELECT source, target, date FROM edges ORDER BY date LIMIT 1").fetchall() == [
        ("ana-sol", "bo-lind", "2021-05-01")
    ]
    found = connection.execute("SELECT count(*) FROM report_search WHERE report_search MATCH 'talks'").fetchone()
    assert found == (len(REPORTS),)


def test_a_question_changes_no_byte_and_makes_no_file(db):
    before = db.read_bytes()
    read(db)
    assert db.read_bytes() == before
    assert [path.name for path in db.parent.iterdir()] == ["archive.db"]


@pytest.mark.parametrize("name", ["a?mode=memory&x#y.db", "c%41 e'f\".db", "g\nh王é.db", "file:i.db", "sp ace.db"])
def test_odd_paths_mean_that_very_file(tmp_path, name):
    assert len(read(make(tmp_path / name))[0]) == len(REPORTS)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_relative_path_and_a_link_lead_to_the_file(db, monkeypatch):
    monkeypatch.chdir(db.parent)
    assert len(read(Path("archive.db"))[0]) == len(REPORTS)
    (db.parent / "link.db").symlink_to(db)
    assert len(read(db.parent / "link.db")[0]) == len(REPORTS)


def altered(db: Path, *statements: str) -> Path:
    connection = sqlite3.connect(db)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return db


def other_program(db: Path) -> Path:
    db.unlink()
    return altered(db, "CREATE TABLE customers(name TEXT)", "INSERT INTO customers VALUES('Sol')")


def rewritten(db: Path, content: bytes) -> Path:
    db.write_bytes(content)
    return db


ENDLESS = "WITH RECURSIVE c(x) AS (VALUES(1) UNION ALL SELECT x + 1 FROM c) SELECT x AS id FROM c WHERE x < 0"
REFUSED = {
    "no such file": (lambda db: db.with_name("none.db"), NoArchiveError, "no archive"),
    "a folder": (lambda db: db.parent, NotAnArchiveError, "is a folder"),
    "a device": (lambda db: Path("/dev/null"), NotAnArchiveError, "not a file"),
    "an empty file": (lambda db: rewritten(db, b""), NoArchiveError, "is empty"),
    "a text": (lambda db: rewritten(db, b"My notes, not a database.\n" * 50), NotAnArchiveError, "not an archive"),
    "another program's database": (other_program, NotAnArchiveError, "not an archive"),
    "a newer version": (lambda db: altered(db, "PRAGMA user_version = 1001"), NewerArchiveError, "Upgrade"),
    "an older version": (lambda db: altered(db, "PRAGMA user_version = 0"), OlderArchiveError, "new archive"),
    "half of it": (lambda db: rewritten(db, db.read_bytes()[: db.stat().st_size // 2]), DamagedArchiveError, "damaged"),
    "a table replaced by an endless view": (
        lambda db: altered(db, "ALTER TABLE meeting RENAME TO zq", f"CREATE VIEW meeting AS {ENDLESS}"),
        DamagedArchiveError, "altered",
    ),
    "a trigger": (
        lambda db: altered(db, "CREATE TRIGGER t AFTER INSERT ON report BEGIN DELETE FROM meeting; END"),
        DamagedArchiveError, "altered",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("spoil", "error", "words"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_good_archive_is_refused_in_one_line_and_left_alone(db, spoil, error, words):
    path = spoil(db)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(error, match=words) as raised:
        read(path)
    assert "\n" not in str(raised.value)
    if error in (NotAnArchiveError, NewerArchiveError, OlderArchiveError):
        with pytest.raises(error):
            Archive.create(str(path))
    assert path.exists() == (before is not None or path.is_dir() or path.is_char_device())
    assert before is None or path.read_bytes() == before


def test_flipped_bits_give_an_answer_or_one_line(db):
    whole = db.read_bytes()
    chance = random.Random(7)
    for _ in range(60):
        spoilt = bytearray(whole)
        for _ in range(chance.choice((1, 8, 40))):
            spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
        db.write_bytes(spoilt)
        with suppress(ArchiveError):
            read(db)


def test_a_read_only_archive_in_a_read_only_folder_answers(db):
    want = read(db)
    db.chmod(0o444)
    db.parent.chmod(0o555)
    try:
        assert read(db) == want
        if os.geteuid() != 0:
            with pytest.raises(UnwritableArchiveError), Archive.create(str(db)) as archive:
                archive.merge()
    finally:
        db.parent.chmod(0o755)


def test_a_full_disk_is_said_in_one_line_and_the_archive_stays_whole(db):
    want = read(db)
    code = (
        "import resource, signal, sys; sys.path[:0] = [{tests!r}]\n"
        "from told import documented, meeting, report\n"
        "from diplotalk.archive.store import Archive\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))\n"
        "archive = Archive.create({db!r})\n"
        "one = report('big.txt', meeting('2022-01-01'), text='word ' * 300000)\n"
        "archive.add(documented(one), one)\n"
        "try:\n    archive.merge()\nexcept Exception as error:\n    print(type(error).__name__, error)\n"
    ).format(tests=str(Path(__file__).parent), size=db.stat().st_size, db=str(db))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.stdout.startswith("UnwritableArchiveError"), done
    assert read(db) == want


def test_importing_the_archive_imports_no_sqlite(tmp_path):
    code = "import sys; import diplotalk.archive.store; print('sqlite3' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.stdout == "False\n"
