"""A refresh: only what changed is read, nothing is lost, and the archive is what a fresh build would be."""

import json
import multiprocessing
import os
import shutil
import signal
import sqlite3
import time
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from told import answers

from diplotalk.archive import extracting, owner, tasks
from diplotalk.archive import index as indexing
from diplotalk.archive.errors import ArchiveError, BusyArchiveError, MissingPathError
from diplotalk.archive.files import Survey
from diplotalk.archive.index import index
from diplotalk.archive.store import Archive

PAIRS = (
    ("Chinese", "Wang Sol", "Republic of Korea (ROK)", "Baek Lind"),
    ("Japanese", "Ono Brandt", "Indian", "Ravi Ede"),
)


def article(n: int, more: str = "") -> str:
    """A report of a meeting, in a house style of ours; ``n`` decides the day and the pair."""
    ours, minister, theirs, other = PAIRS[n % 2]
    day = f"May {1 + n % 28}"
    return (
        f"AMARA, {day}, 2021 (Xinhua) -- {ours} Foreign Minister {minister} held talks with {theirs} Foreign Minister"
        f" {other} in Amara on {day}, 2021.\n\n{minister} said mark{n:03}x was of use. The two sides agreed to reopen"
        f" the ferry line.\n{more}\n"
    )


def write(folder: Path, *numbers: int, more: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for n in numbers:
        (folder / f"{n:03}.txt").write_text(article(n, more), encoding="utf-8")


def said(db: Path) -> object:
    """All that an archive answers, and that nothing in it contradicts itself."""
    with Archive.open(str(db)) as archive:
        texts = [(row.source.path, archive.text(row.key), row.meetings) for row in archive.reports()]
        everything = (answers(archive), texts, list(archive.unread()), list(archive.values("person")), archive.counts())
    whole(db)
    return everything


def whole(db: Path) -> None:
    connection = sqlite3.connect(db)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.execute("INSERT INTO report_search(report_search, rank) VALUES('integrity-check', 1)")
    assert connection.execute("SELECT count(*) FROM account WHERE meeting IS NULL OR meeting < 0").fetchone() == (0,)
    assert connection.execute("SELECT count(*) FROM unsettled").fetchone() == (0,)
    connection.close()


def fresh(tmp_path: Path, *folders: Path) -> object:
    db = tmp_path / f"fresh{time.monotonic_ns()}.db"
    index([str(folder) for folder in folders], str(db), 1)
    return said(db)


@pytest.fixture
def place(tmp_path):
    folder = tmp_path / "reports"
    write(folder, *range(12))
    db = tmp_path / "archive.db"
    index([str(folder)], str(db), 1)
    return tmp_path, folder, db


def test_a_refresh_says_what_it_did(place):
    _, folder, db = place
    (folder / "003.txt").unlink()
    write(folder, 5, more="He spoke again.")
    write(folder, 20, 21, 22)
    done = index([str(folder)], str(db), 1)
    assert (done.added, done.changed, done.removed, done.unchanged) == (3, 1, 1, 10)
    assert (done.files, done.reports, done.unread, done.rebuilt) == (14, 14, 0, 0)
    assert done.meetings == len(said(db)[0])


def test_unchanged_files_are_not_read(place, monkeypatch):
    _, folder, db = place
    monkeypatch.setattr(extracting, "digest_of", lambda entry: pytest.fail("it was read"))
    assert index([str(folder)], str(db), 1).unchanged == 12


def test_a_touched_file_with_the_same_content_is_not_extracted_again(place, monkeypatch):
    _, folder, db = place
    os.utime(folder / "003.txt")
    monkeypatch.setattr(extracting, "extract_all", lambda documents: pytest.fail("it was extracted"))
    assert index([str(folder)], str(db), 1).unchanged == 12
    assert index([str(folder)], str(db), 1).unchanged == 12


def test_a_change_is_noticed_though_size_and_time_are_the_same(place):
    tmp_path, folder, db = place
    file = folder / "004.txt"
    before = file.stat()
    file.write_text(article(4).replace("mark004x", "mark999x"), encoding="utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    index([str(folder)], str(db), 1)
    assert said(db) == fresh(tmp_path, folder)
    with Archive.open(str(db)) as archive:
        assert archive.candidates([["mark999x"]]) == 1
        assert archive.candidates([["mark004x"]]) == 0


def test_a_missing_folder_is_an_error_and_nothing_is_dropped(place):
    _, folder, db = place
    before = said(db)
    folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(MissingPathError, match="reports"):
        index([str(folder)], str(db), 1)
    assert said(db) == before


def test_a_missing_path_makes_no_archive(tmp_path):
    with pytest.raises(MissingPathError):
        index([str(tmp_path / "nowhere")], str(tmp_path / "new.db"))
    assert list(tmp_path.iterdir()) == []


def test_folders_that_vanish_inside_an_indexed_folder_are_dropped(place):
    tmp_path, folder, db = place
    write(folder / "inner" / "deep", 30, 31)
    index([str(folder)], str(db), 1)
    shutil.rmtree(folder / "inner")
    assert index([str(folder)], str(db), 1).removed == 2
    assert said(db) == fresh(tmp_path, folder)


def test_another_folder_is_added_and_the_first_one_stays(place):
    tmp_path, folder, db = place
    more = tmp_path / "reports2"
    write(more, 40, 41)
    assert index([str(more)], str(db), 1).added == 2
    assert said(db) == fresh(tmp_path, folder, more)


def test_a_file_given_by_name_beside_its_folder_is_not_taken_for_vanished(place):
    _, folder, db = place
    assert index([str(folder / "003.txt"), str(folder)], str(db), 1).unchanged == 12


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_cannot_be_looked_into_keeps_its_reports(place):
    _, folder, db = place
    write(folder / "inner", 30)
    index([str(folder)], str(db), 1)
    (folder / "inner").chmod(0)
    try:
        assert index([str(folder)], str(db), 1).reports == 13
    finally:
        (folder / "inner").chmod(0o755)


def test_an_unchanged_folder_is_known_by_its_fingerprint(place, monkeypatch):
    tmp_path, folder, db = place
    write(folder / "inner", 30, 31)
    index([str(folder)], str(db), 1)
    looked_up = []
    whole_differing = Survey._differing

    def differing(self, entries):
        found = list(entries)
        looked_up.extend(Path(entry.path).parent.name for entry in found)
        return whole_differing(self, found)

    monkeypatch.setattr(Survey, "_differing", differing)
    assert index([str(folder)], str(db), 1).unchanged == 14
    assert looked_up == []
    (folder / "inner" / "030.txt").write_text(article(32), encoding="utf-8")
    assert index([str(folder)], str(db), 1).changed == 1
    assert looked_up == ["inner", "inner"]
    assert index([str(folder)], str(db), 1).unchanged == 14
    assert looked_up == ["inner", "inner"]
    assert said(db) == fresh(tmp_path, folder)


def test_a_folder_that_was_away_and_came_back_as_it_was_is_read_again(place):
    tmp_path, folder, db = place
    write(folder / "inner", 30, 31)
    index([str(folder)], str(db), 1)
    (folder / "inner").rename(tmp_path / "away")
    assert index([str(folder)], str(db), 1).removed == 2
    (tmp_path / "away").rename(folder / "inner")
    assert index([str(folder)], str(db), 1).added == 2
    assert said(db) == fresh(tmp_path, folder)


def test_a_file_that_only_its_name_makes_an_input_goes_with_the_next_refresh_of_its_folder(place):
    tmp_path, folder, db = place
    (folder / ".hidden.txt").write_text(article(30), encoding="utf-8")
    assert index([str(folder / ".hidden.txt")], str(db), 1).added == 1
    assert index([str(folder)], str(db), 1).removed == 1
    assert said(db) == fresh(tmp_path, folder)


def test_a_folder_of_very_many_files_is_compared_in_parts(place, monkeypatch):
    tmp_path, folder, db = place
    monkeypatch.setattr(import_module("diplotalk.reading.walk"), "MOST_LISTED", 5)
    assert index([str(folder)], str(db), 1).unchanged == 12
    write(folder, 40)
    (folder / "003.txt").unlink()
    done = index([str(folder)], str(db), 1)
    assert (done.added, done.removed, done.unchanged) == (1, 1, 11)
    assert said(db) == fresh(tmp_path, folder)


def test_what_could_not_be_read_is_listed_until_it_can_be(place):
    _, folder, db = place
    (folder / "bad.txt").write_bytes(bytes(range(256)) * 40)
    assert index([str(folder)], str(db), 1).unread == 1
    with Archive.open(str(db)) as archive:
        [unread] = archive.unread()
    assert unread.path.endswith("bad.txt")
    assert index([str(folder)], str(db), 1).unread == 1
    write(folder, 7)
    (folder / "bad.txt").write_text(article(8), encoding="utf-8")
    assert index([str(folder)], str(db), 1).unread == 0


def test_names_that_are_no_text_are_kept(place):
    tmp_path, folder, db = place
    for n, name in enumerate((b"caf\xe9.txt", b"z\xff.txt", "café.txt".encode(), b"new\nline.txt")):
        (folder / os.fsdecode(name)).write_text(article(n), encoding="utf-8")
    index([str(folder)], str(db), 1)
    assert index([str(folder)], str(db), 1).unchanged == 16
    assert said(db) == fresh(tmp_path, folder)


def records(*numbers: int, more: str = "") -> str:
    return "".join(json.dumps({"id": str(n), "text": article(n, more), "title": f"Talks {n}"}) + "\n" for n in numbers)


@pytest.mark.parametrize("large", [False, True])
def test_records_of_a_long_file_are_replaced_one_by_one(tmp_path, monkeypatch, large):
    monkeypatch.setattr(tasks, "LARGE_BYTES", 0 if large else 1 << 30)
    monkeypatch.setattr(tasks, "SHARD_FILES", 4)
    folder, db = tmp_path / "reports", tmp_path / "archive.db"
    folder.mkdir()
    file = folder / "all.jsonl"
    file.write_text(records(*range(30)) + "{broken\n", encoding="utf-8")
    assert index([str(folder)], str(db), 1).added == 30
    file.write_text(records(*range(10)) + records(10, more="New.") + records(*range(11, 25)), encoding="utf-8")
    done = index([str(folder)], str(db), 1)
    assert (done.changed, done.removed, done.unchanged, done.unread) == (1, 5, 24, 0)
    assert said(db) == fresh(tmp_path, folder)
    assert index([str(folder)], str(db), 1).unchanged == 25


STEP = st.tuples(st.sampled_from(("write", "change", "remove", "touch", "folder", "index")), st.integers(0, 5))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEP, min_size=1, max_size=12))
def test_any_history_of_a_folder_ends_in_the_archive_of_a_fresh_build(tmp_path_factory, steps):
    tmp_path = tmp_path_factory.mktemp("history")
    folder, db = tmp_path / "reports", tmp_path / "archive.db"
    write(folder, 0, 1)
    for what, n in steps:
        file = folder / f"{n:03}.txt"
        if what == "write":
            write(folder, n)
        elif what == "folder":
            write(folder / "inner", n)
        elif what == "index":
            index([str(folder)], str(db), 1)
        elif what == "change" and file.exists():
            file.write_text(article(n + 6), encoding="utf-8")
        elif what == "touch":
            file.touch()
        elif what == "remove":
            file.unlink(missing_ok=True)
    index([str(folder)], str(db), 1)
    assert said(db) == fresh(tmp_path, folder)


@pytest.fixture
def in_parallel(monkeypatch):
    monkeypatch.setattr(indexing, "POOL_FILES", 1)
    monkeypatch.setattr(tasks, "SHARD_FILES", 5)


def test_two_processes_give_the_same_archive_as_one(tmp_path, in_parallel):
    folder = tmp_path / "reports"
    write(folder, *range(40))
    (folder / "all.jsonl").write_text(records(*range(40, 60)), encoding="utf-8")
    alone = fresh(tmp_path, folder)
    index([str(folder)], str(tmp_path / "two.db"), 2)
    assert said(tmp_path / "two.db") == alone


def test_a_killed_worker_costs_nothing(tmp_path, in_parallel, monkeypatch):
    folder = tmp_path / "reports"
    write(folder, *range(40))
    alone = fresh(tmp_path, folder)
    whole_extract_all = extracting.extract_all

    def dies_once(documents):
        try:
            (tmp_path / "died").touch(exist_ok=False)
        except FileExistsError:
            return whole_extract_all(documents)
        os.kill(os.getpid(), signal.SIGKILL)

    monkeypatch.setattr(extracting, "extract_all", dies_once)
    index([str(folder)], str(tmp_path / "two.db"), 2)
    assert (tmp_path / "died").exists()
    assert said(tmp_path / "two.db") == alone


def test_a_file_that_ends_every_worker_is_named_and_the_others_are_in(tmp_path, in_parallel, monkeypatch):
    folder = tmp_path / "reports"
    write(folder, *range(23))
    whole_read_one = extracting._read_one

    def dies(file):
        if file.entry.key.endswith("011.txt"):
            os.kill(os.getpid(), signal.SIGKILL)
        return whole_read_one(file)

    monkeypatch.setattr(extracting, "_read_one", dies)
    done = index([str(folder)], str(tmp_path / "two.db"), 2)
    assert (done.added, done.unread) == (22, 1)
    with Archive.open(str(tmp_path / "two.db")) as archive:
        assert [Path(unread.path).name for unread in archive.unread()] == ["011.txt"]


def test_a_report_that_the_extractor_fails_on_costs_the_others_nothing(tmp_path, monkeypatch):
    import diplotalk.extract.article as article_module

    whole_extract = article_module.extract

    def fails(document):
        if "mark002x" in document.text:
            raise IndexError("invented")
        return whole_extract(document)

    monkeypatch.setattr(article_module, "extract", fails)
    write(tmp_path / "reports", *range(4))
    done = index([str(tmp_path / "reports")], str(tmp_path / "a.db"), 1)
    assert (done.added, done.unread) == (3, 1)


def test_reports_of_an_older_extractor_are_done_again_from_their_stored_text(place, monkeypatch):
    tmp_path, folder, db = place
    before = said(db)
    shutil.rmtree(folder)
    write(folder, 0)
    with sqlite3.connect(db) as connection:
        connection.execute("UPDATE report SET extractor = 0")
        connection.execute("UPDATE settings SET value = 0")
        connection.execute("UPDATE meeting SET event = 'nonsense'")
    connection.close()
    other = tmp_path / "other"
    write(other, 50)
    done = index([str(other)], str(db), 1)
    assert (done.rebuilt, done.added, done.reports) == (12, 1, 13)
    assert index([str(other)], str(db), 1).rebuilt == 0
    (other / "050.txt").unlink()
    index([str(other)], str(db), 1)
    assert said(db) == before


def test_a_second_writer_waits_and_then_says_who_is_busy(place, monkeypatch):
    _, folder, db = place
    monkeypatch.setattr(owner, "WAIT_SECONDS", 0.3)
    other = multiprocessing.get_context("fork").Process(target=time.sleep, args=(30,))
    other.start()
    try:
        with sqlite3.connect(db) as connection:
            row = (owner._host(), other.pid, "12:03:05", owner._born(other.pid), int(time.time()))
            connection.execute("INSERT INTO writer VALUES(?, ?, ?, ?, ?)", row)
        connection.close()
        with pytest.raises(BusyArchiveError, match=f"process {other.pid} .* since 12:03:05"):
            index([str(folder)], str(db), 1)
    finally:
        other.kill()
        other.join()
    assert index([str(folder)], str(db), 1).unchanged == 12, "a writer that was killed holds nobody up"


def test_an_interrupted_refresh_leaves_a_whole_archive_and_the_next_one_goes_on(tmp_path, monkeypatch):
    from diplotalk.archive import refresh

    folder, db = tmp_path / "reports", tmp_path / "archive.db"
    write(folder, *range(30))
    monkeypatch.setattr(refresh, "BATCH", 5)
    monkeypatch.setattr(tasks, "SHARD_FILES", 2)

    def interrupts(progress):
        if progress.reports >= 20:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        index([str(folder)], str(db), 1, interrupts)
    with Archive.open(str(db)) as archive:
        assert 5 <= archive.counts()[1] < 30
    assert 0 < index([str(folder)], str(db), 1).added < 30
    assert said(db) == fresh(tmp_path, folder)


def _flip(folder: str, db: str, stop: str) -> None:
    n = 0
    while not Path(stop).exists():
        n += 1
        write(Path(folder), *range(6), more=f"Edition {'one' if n % 2 else 'two'}.")
        index([folder], db, 1)


def test_a_reader_during_a_writer_sees_the_old_or_the_new(tmp_path):
    folder, db, stop = tmp_path / "reports", tmp_path / "archive.db", tmp_path / "stop"
    editions = []
    for edition in ("one", "two"):
        write(folder, *range(6), more=f"Edition {edition}.")
        index([str(folder)], str(db), 1)
        editions.append(_texts(db))
    writer = multiprocessing.get_context("fork").Process(target=_flip, args=(str(folder), str(db), str(stop)))
    writer.start()
    try:
        seen = [_texts(db) for _ in range(60)]
    finally:
        stop.touch()
        writer.join()
    assert writer.exitcode == 0
    assert all(texts in editions for texts in seen)


def _texts(db: Path) -> list[str]:
    """The last words of every report, in one question."""
    with Archive.open(str(db)) as archive:
        return [row.text for row in archive.sentences() if row.text.startswith("Edition")]


def test_errors_are_one_line(tmp_path):
    for path in (tmp_path / "no" / "such.db", tmp_path):
        with pytest.raises(ArchiveError) as raised:
            index([str(tmp_path)], str(path), 1)
        assert "\n" not in str(raised.value)
