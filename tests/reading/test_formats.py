"""What becomes of one file: an article, several, or a reason why not."""

import gzip
import io
import json
import os
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotalk.reading import formats, jsonlines, paths
from diplotalk.reading.document import Document, Unreadable
from diplotalk.reading.formats import read_file
from diplotalk.reading.paths import read
from diplotalk.reading.walk import FileEntry, walk

ARTICLE = "XIAMEN, April 3 -- The two foreign ministers held talks in Xiamen on Saturday.\n"


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def read_as(name, data):
    Path(name).write_bytes(data)
    return list(read(name))


def reason(name, data):
    (found,) = read_as(name, data)
    assert isinstance(found, Unreadable), found
    assert found.path == name
    return found.reason


def test_a_plain_text_file_is_one_article():
    assert read_as("a.txt", ARTICLE.encode()) == [Document("a.txt", ARTICLE)]


@pytest.mark.parametrize("name", ["a.txt", "a.TXT", "a.md", "a", "a.2021", "a.json.txt"])
def test_any_name_that_says_nothing_else_is_plain_text(name):
    assert read_as(name, ARTICLE.encode()) == [Document(name, ARTICLE)]


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_make_no_difference(ends):
    assert read_as("a.txt", (ARTICLE * 2).replace("\n", ends).encode())[0].text == ARTICLE * 2


def test_text_after_a_nul_is_there():
    assert read_as("a.txt", b"head\0" + ARTICLE.encode())[0].text == "head\ufffd" + ARTICLE


@pytest.mark.parametrize("data", [b"", b" \t ", b"\n" * 5000, b"\xef\xbb\xbf\n"])
def test_a_file_without_text_is_named(data):
    assert reason("a.txt", data) == "empty"


NOISE = random.Random(7).randbytes(100_000)
NOT_READ = {
    "random bytes": ("a.txt", NOISE, "binary"),
    "random bytes called JSON Lines": ("a.jsonl", NOISE, "binary"),
    "a picture": ("a.txt", b"\x89PNG\r\n\x1a\n" + NOISE, "picture"),
    "compressed": ("a.jsonl", gzip.compress(ARTICLE.encode()), "unpack"),
    "a database": ("a.txt", b"SQLite format 3\0" + NOISE, "database"),
    "a program": ("a", b"\x7fELF" + NOISE, "program"),
    "mostly NUL": ("a.txt", ARTICLE.encode() + b"\0" * 5000, "binary"),
    "text that goes over into noise": ("a.txt", ARTICLE.encode() * 1000 + NOISE, "binary"),
    "PDF by content": ("a.txt", b"%PDF-1.7\n" + ARTICLE.encode(), "PDF"),
    "PDF by name": ("a.pdf", ARTICLE.encode(), "PDF"),
    "word processor by name": ("a.docx", b"", "word processor"),
    "a web archive": ("a.mhtml", ARTICLE.encode(), "HTML"),
    "XML": ("a.txt", b"<?xml version='1.0'?><article/>", "XML"),
    "Chinese that does not say its charset": ("a.txt", ("王毅会谈韩国" * 50).encode("gb18030"), "UTF-8"),
    "JSON that is none": ("a.json", ARTICLE.encode(), "broken JSON"),
    "JSON that is empty": ("a.json", b"\n", "empty"),
}


@pytest.mark.parametrize(("name", "data", "words"), NOT_READ.values(), ids=NOT_READ)
def test_what_is_not_read_is_named_with_a_reason_and_never_becomes_text(name, data, words):
    assert words in reason(name, data)


PAGES = {
    "by name": ("a.html", b"<p>" + ARTICLE.encode()),
    "by content": ("a.txt", b"<!DOCTYPE html>\n<p>" + ARTICLE.encode()),
    "XHTML by content": ("a", b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- saved --><HTML lang=en><p>" + ARTICLE.encode()),
    "UTF-16": ("a.htm", ("<html><meta charset=utf-16><p>" + ARTICLE).encode("utf-16")),
}


@pytest.mark.parametrize(("name", "data"), PAGES.values(), ids=PAGES)
def test_a_saved_web_page_is_one_article(name, data):
    assert read_as(name, data) == [Document(name, ARTICLE)]


def test_markup_inside_prose_does_not_make_it_a_web_page():
    text = "<Photo> " + ARTICLE + "<html> is a tag.\n"
    assert read_as("a.txt", text.encode())[0].text == text


@pytest.mark.parametrize("codec", ["utf-16", "utf-8-sig"])
def test_records_saved_by_a_windows_shell_are_read(codec):
    line = json.dumps({"id": "1", "text": ARTICLE})
    found = read_as("a.jsonl", f"{line}\r\n{line}\r\n".encode(codec))
    assert [(one.part, one.text) for one in found] == [(1, ARTICLE), (2, ARTICLE)]


def records(count=2, **more):
    return [{"id": str(n), "text": ARTICLE, **more} for n in range(1, count + 1)]


def lines(*values):
    return b"".join(json.dumps(value).encode() + b"\n" for value in values)


CONTAINERS = {
    "JSON Lines": ("a.jsonl", lines(*records()), [1, 2]),
    "NDJSON": ("a.ndjson", lines(*records()), [1, 2]),
    "JSON Lines called text": ("a.txt", lines(*records()), [1, 2]),
    "JSON Lines called JSON": ("a.json", lines(*records()), [1, 2]),
    "an array": ("a.json", json.dumps(records()).encode(), [1, 2]),
    "an indented array": ("a.json", json.dumps(records(), indent=1).encode(), [1, 2]),
    "an array called JSON Lines": ("a.jsonl", json.dumps(records(), indent=1).encode(), [1, 2]),
    "one object": ("a.json", json.dumps(records(1)[0]).encode(), [None]),
    "one indented object": ("a.json", json.dumps(records(1)[0], indent=1).encode(), [None]),
}


@pytest.mark.parametrize(("name", "data", "parts"), CONTAINERS.values(), ids=CONTAINERS)
def test_records_are_found_in_lines_in_an_array_and_alone(name, data, parts):
    found = read_as(name, data)
    assert [one.part for one in found] == parts
    assert [one.source_id for one in found] == ["1", "2"][: len(parts)]
    assert {one.text for one in found} == {ARTICLE}


def test_a_text_that_opens_with_a_bracket_is_still_text():
    text = '[{photo}] "Talks" ' + ARTICLE
    assert read_as("a.txt", text.encode()) == [Document("a.txt", text)]


def test_a_first_record_that_is_broken_does_not_hide_the_others():
    found = read_as("a.txt", b'{"text": "cut off\n' + lines(*records()))
    assert [type(one) for one in found] == [Unreadable, Document, Document]


def test_a_first_record_on_standard_input_that_is_broken_does_not_hide_the_others():
    assert [type(one) for one in from_stdin(b'{"text": "cut off\n' + lines(*records()))] == [
        Unreadable,
        Document,
        Document,
    ]


def test_large_files_are_read_whole(monkeypatch):
    text = ARTICLE * 3000
    assert read_as("a.txt", text.encode())[0].text == text
    found = read_as("a.jsonl", lines(*records(2000)))
    assert [one.part for one in found] == list(range(1, 2001))


def test_a_file_too_large_for_one_article_is_named(monkeypatch):
    monkeypatch.setattr(formats, "MAX_TEXT", 100_000)
    monkeypatch.setattr(formats, "MAX_RECORD", 100_000)
    assert "larger" in reason("a.txt", b"x" * 100_001)
    assert "larger" in reason("b.txt", ("x" * 100_001).encode("utf-16"))
    assert "JSON Lines" in reason("a.json", json.dumps(records(2000), indent=1).encode())
    assert len(read_as("c.txt", b"x" * 100_000)[0].text) == 100_000


def test_a_record_too_long_is_named_and_the_next_ones_are_read(monkeypatch):
    monkeypatch.setattr(jsonlines, "MAX_RECORD", 200_000)
    found = read_as("a.jsonl", lines(records()[0], {"text": "x" * 400_000}, records()[1]))
    assert [(type(one), one.part) for one in found] == [(Document, 1), (Unreadable, 2), (Document, 3)]


def entry_of(name):
    (entry,) = walk([name])
    assert isinstance(entry, FileEntry)
    return entry


def test_a_file_that_vanishes_after_it_was_found_is_named():
    Path("a.txt").write_text(ARTICLE)
    entry = entry_of("a.txt")
    Path("a.txt").unlink()
    assert list(read_file(entry)) == [Unreadable("a.txt", "No such file or directory")]


def test_a_pipe_put_in_the_place_of_a_file_neither_hangs_nor_is_read():
    Path("a.txt").write_text(ARTICLE)
    entry = entry_of("a.txt")
    Path("a.txt").unlink()
    os.mkfifo("a.txt")
    (found,) = read_file(entry)
    assert "pipe" in found.reason


def test_a_file_that_may_not_be_opened_is_named(monkeypatch):
    Path("a.txt").write_text(ARTICLE)
    entry = entry_of("a.txt")

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    assert list(read_file(entry)) == [Unreadable("a.txt", "Permission denied")]


def open_descriptors():
    table = Path("/proc/self/fd")
    return len(list(table.iterdir())) if table.exists() else None


def test_many_files_leave_no_descriptor_open():
    for n in range(60):
        Path(f"{n}.txt").write_text(ARTICLE * (1 + n * 20))
        Path(f"{n}.jsonl").write_bytes(lines(*records(1 + n * 20)))
    before = open_descriptors()
    unfinished = [next(read_file(entry_of(f"{n}.jsonl"))) for n in range(60)]
    assert sum(isinstance(one, Document) for one in read(".")) > 60
    assert len(unfinished) == 60
    assert open_descriptors() == before


def from_stdin(data):
    return list(read("-", io.BytesIO(data)))


def test_standard_input_is_an_article_records_or_nothing():
    assert from_stdin(ARTICLE.encode()) == [Document("-", ARTICLE)]
    assert [one.part for one in from_stdin(b"\n\n" + lines(*records()))] == [3, 4]
    assert [one.part for one in from_stdin(json.dumps(records(), indent=1).encode())] == [1, 2]
    assert from_stdin((ARTICLE * 3).encode("utf-16"))[0].text == ARTICLE * 3
    assert from_stdin(b"") == []
    assert from_stdin(b"\n" * 50_000) == [Unreadable("-", "empty")]
    assert isinstance(from_stdin(b"\n" + NOISE)[0], Unreadable)


class Endless(io.BytesIO):
    """A stream that must not be asked for more than the lines it has."""

    def readline(self, size=-1):
        line = super().readline(size)
        assert line, "asked beyond the last line"
        return line


def test_a_record_on_standard_input_is_answered_before_the_next_one_comes():
    stream = Endless(lines(*records(3)))
    found = read("-", stream)
    assert [next(found).part for _ in range(3)] == [1, 2, 3]


def test_standard_input_comes_after_the_files_and_once():
    Path("a.txt").write_text(ARTICLE)
    found = read(["-", "a.txt", "-"], io.BytesIO(ARTICLE.encode()))
    assert [one.path for one in found] == ["a.txt", "-"]


def test_a_closed_standard_input_is_named(monkeypatch):
    monkeypatch.setattr(paths.sys, "stdin", None)
    assert list(read("-")) == [Unreadable("-", "standard input is closed")]


def test_an_unreadable_standard_input_is_named():
    class Folder(io.BytesIO):
        def readline(self, size=-1):
            raise IsADirectoryError(21, "Is a directory")

    assert list(read("-", Folder())) == [Unreadable("-", "Is a directory")]


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.jsonl", "a.json", "a"]))
def test_any_bytes_in_any_file_give_articles_or_reasons(data, name):
    for found in read_as(name, data):
        assert isinstance(found, Document | Unreadable)
        assert found.path == name
        if isinstance(found, Document):
            assert found.text.strip()
            assert "\0" not in found.text
            found.text.encode("utf-8")
