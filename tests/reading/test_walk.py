"""Which files a folder gives, under which names, in which order."""

import os
import pickle
import socket
from pathlib import Path

import pytest

from diplotalk.reading.document import Unreadable
from diplotalk.reading.walk import FileEntry, NoSuchPath, walk


@pytest.fixture
def reports(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("in/b.txt", "in/a.txt", "in/sub/c.txt", "in/sub/deep/d.jsonl"):
        put(name)
    return tmp_path


def put(name, data=b"x"):
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def shown(*paths, **options):
    return [found.path for found in walk(paths, **options)]


ALL = ["in/a.txt", "in/b.txt", "in/sub/c.txt", "in/sub/deep/d.jsonl"]


def test_files_come_by_name_first_those_of_a_folder_then_those_below_it(reports):
    assert shown("in") == ALL


@pytest.mark.parametrize("spelling", ["in", "in/", "in/.", "./in", ".//in//", "./in/../in", "in/sub/.."])
def test_a_folder_is_shown_in_one_way_however_it_is_spelt(reports, spelling):
    assert shown(spelling) == ALL


def test_the_current_folder_adds_nothing_to_the_names(reports):
    assert shown(".") == ALL


def test_an_absolute_path_stays_absolute(reports):
    assert shown(str(reports / "in")) == [str(reports / name) for name in ALL]


def test_each_file_comes_once_under_all_its_spellings(reports):
    assert shown("in", str(reports / "in"), "in/.", "in/sub", "./in/../in/a.txt") == ALL


def test_a_file_named_before_its_folder_comes_once_and_first(reports):
    assert shown("in/sub/c.txt", "in") == ["in/sub/c.txt", "in/a.txt", "in/b.txt", "in/sub/deep/d.jsonl"]


def test_a_folder_named_before_the_one_around_it_comes_once(reports):
    assert sorted(shown("in/sub", "in")) == ALL


def test_dots_after_a_symbolic_link_are_not_folded_away(reports):
    put("elsewhere/x/y.txt")
    Path("link").symlink_to("elsewhere/x")
    assert shown("link/../x") == ["link/../x/y.txt"]


HIDDEN = ".hidden.txt .git/config .obsidian/note.md __pycache__/a.txt ~$report.docx"
LEFT_BEHIND = (
    "archive.db archive.db-journal archive.db-wal archive.db-shm any.name-journal notes.txt~ #a.txt# half.txt.part"
)
NO_TEXT = "photo.JPG logo.svg voice.mp3 script.py style.css settings.toml run.log refs.bib"
PASSED_OVER = " ".join((HIDDEN, LEFT_BEHIND, NO_TEXT))


@pytest.mark.parametrize("name", PASSED_OVER.split())
def test_what_is_no_report_is_passed_over_in_a_folder_but_tried_when_named(reports, name):
    put("in/" + name)
    assert shown("in") == ALL
    assert shown("in/" + name) == ["in/" + name]
    assert shown("in", "in/" + name) == [*ALL, "in/" + name]


@pytest.mark.parametrize(
    "name", ["page.html", "scan.pdf", "letter.docx", "table.csv", "README", "2021.04.03", "~a.txt", "x.md"]
)
def test_what_may_be_a_report_is_never_passed_over(reports, name):
    put("in/" + name)
    assert "in/" + name in shown("in")


def test_the_archive_is_no_input_even_when_named(reports):
    key = os.path.realpath(put("in/mine.archive"))
    assert shown("in", "in/mine.archive", leave_out={key}) == ALL


def test_links_met_in_a_folder_are_not_followed(reports):
    put("outside/o.txt")
    for target, name in [("..", "up"), ("self", "self"), ("b", "a"), ("a", "b"), ("nowhere", "dangling.txt")]:
        Path("in/sub", name).symlink_to(target)
    Path("in/o.txt").symlink_to(Path("outside/o.txt").resolve())
    Path("in/folder").symlink_to(Path("outside").resolve())
    Path("in/zero.txt").symlink_to("/dev/zero")
    assert shown("in") == ALL


def test_a_link_given_by_name_is_followed_and_its_target_comes_once(reports):
    Path("link.txt").symlink_to("in/a.txt")
    Path("folder").symlink_to("in/sub")
    assert shown("link.txt", "in/a.txt", "folder") == ["link.txt", "folder/c.txt", "folder/deep/d.jsonl"]


def test_pipes_and_sockets_are_passed_over_in_a_folder_and_refused_by_name(reports):
    os.mkfifo("in/pipe.txt")
    with socket.socket(socket.AF_UNIX) as plug:
        plug.bind("in/plug.txt")
    assert shown("in") == ALL
    found = list(walk(["in/pipe.txt", "in/plug.txt", "/dev/zero"]))
    assert [type(one) for one in found] == [Unreadable] * 3
    assert "pipe" in found[0].reason
    assert "socket" in found[1].reason
    assert "device" in found[2].reason


@pytest.mark.parametrize("missing", ["nosuch", "in/nosuch.txt", "in/a.txt/x", "", "n" * 5000, "nul\0"])
def test_a_path_that_does_not_exist_is_told_before_anything_is_read(reports, missing):
    with pytest.raises(NoSuchPath) as caught:
        walk(["in", missing])
    assert caught.value.path == missing


def test_links_given_by_name_that_lead_nowhere_are_named(reports):
    Path("dangling.txt").symlink_to("nowhere")
    Path("self.txt").symlink_to("self.txt")
    assert list(walk(["dangling.txt", "self.txt"])) == [
        Unreadable("dangling.txt", "No such file or directory"),
        Unreadable("self.txt", "Too many levels of symbolic links"),
    ]


def test_a_current_folder_that_has_been_deleted_is_named(reports):
    put("gone/x").unlink()
    os.chdir("gone")
    (reports / "gone").rmdir()
    (found,) = walk(["."])
    assert isinstance(found, Unreadable)


def test_names_that_are_not_utf8_survive_and_open(reports):
    raw = os.fsencode(reports / "in") + b"/z\xff\xfe.txt"
    Path(os.fsdecode(raw)).write_bytes(b"x")
    last = next(found for found in walk(["in"]) if "/z" in found.path)
    assert os.fsencode(last.path) == b"in/z\xff\xfe.txt"
    assert os.fsencode(last.key) == os.path.realpath(raw)


def test_twins_in_two_unicode_forms_are_two_files(reports):
    put("in/caf\u00e9.txt")
    put("in/cafe\u0301.txt")
    assert len(shown("in")) == len(ALL) + 2


def test_a_folder_that_cannot_be_opened_is_named_and_the_rest_is_read(reports, monkeypatch):
    scandir = os.scandir

    def refuse(key):
        if key.endswith("sub"):
            raise PermissionError(13, "Permission denied", key)
        return scandir(key)

    monkeypatch.setattr(os, "scandir", refuse)
    assert list(walk(["in"]))[2:] == [Unreadable("in/sub", "Permission denied")]


def test_folders_nested_beyond_what_a_path_can_hold_are_named(reports):
    here = os.open("in", os.O_RDONLY)
    for _ in range(40):
        os.mkdir("d" * 118, dir_fd=here)
        inner = os.open("d" * 118, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    os.close(here)
    found = list(walk(["in"]))
    assert [one.path for one in found if isinstance(one, FileEntry)] == ALL
    assert [one.reason for one in found if isinstance(one, Unreadable)] == ["File name too long"]


def test_an_entry_travels_to_another_process_and_tells_a_touched_file(reports):
    before = next(iter(walk(["in"])))
    assert pickle.loads(pickle.dumps(before)) == before
    os.utime("in/a.txt", ns=(before.mtime_ns, before.mtime_ns))
    after = next(iter(walk(["in"])))
    assert before.mtime_ns != after.mtime_ns or before.ctime_ns != after.ctime_ns
