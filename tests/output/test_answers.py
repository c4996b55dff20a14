"""Every form of an answer: complete, safe whatever the reports contain, and the same every time."""

import csv
import io
import json
import re
from collections.abc import Iterator

import jsonschema
import pytest
from invented import FERRY, HOSTILE, TEXT

from diplotalk.output.answer import BadFormError, form, write_records
from diplotalk.output.cells import cells, fitted, wrapped
from diplotalk.output.columns import MEETING_COLUMNS, UnknownFieldError
from diplotalk.output.meeting import write_meeting, write_text, write_why
from diplotalk.output.page import Page, coloured
from diplotalk.output.record import MEETING_KEYS, meeting_record
from diplotalk.output.rows import defused
from diplotalk.output.schema import codebook_text, schema_text
from diplotalk.output.timeline import long_date, write_blocks, write_chronology

RECORDS = [meeting_record(FERRY), meeting_record(HOSTILE)]
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class Paper:
    """What a stream is to a writer, kept in memory."""

    def __init__(self, terminal: bool = False) -> None:
        self.text, self.encoding, self._terminal = "", "utf-8", terminal

    def write(self, text: str) -> int:
        self.text += text
        return len(text)

    def flush(self) -> None:
        pass

    def isatty(self) -> bool:
        return self._terminal


def written(form: str | None, fields: str | None = None, terminal: bool = False, colour: str = "never") -> str:
    paper = Paper(terminal)
    write_records(iter(RECORDS), MEETING_COLUMNS, form, MEETING_COLUMNS.chosen(fields), paper, colour)
    return paper.text


def paged(write, *arguments, colour="never") -> str:
    paper = Paper()
    write(*arguments, Page(paper, colour))
    return paper.text


def test_json_is_one_array_of_one_object_a_line_and_survives_the_way_there_and_back():
    text = written("json")
    assert text.isascii()
    assert [line[:1] for line in text.splitlines()] == ["[", "{", "{", "]"]
    back = json.loads(text)
    assert back[0] == RECORDS[0]
    assert back[1]["event"] == RECORDS[1]["event"]


def test_json_of_nothing_is_an_empty_array():
    paper = Paper()
    write_records(iter(()), MEETING_COLUMNS, "json", None, paper)
    assert paper.text == "[]\n"


def test_json_has_no_lone_surrogate_of_a_file_name():
    assert json.loads(written("json"))[1]["reports"][0]["path"] == "caf\\xe9\x1b.txt"


def test_json_lines_are_the_same_objects():
    assert [json.loads(line) for line in written("jsonl").splitlines()] == json.loads(written("json"))


def test_keys_are_always_there_and_in_order():
    assert list(RECORDS[0]) == list(MEETING_KEYS) == list(RECORDS[1])


def test_json_fits_the_schema():
    schema = json.loads(schema_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema | {"anyOf": [{"$ref": "#/$defs/list"}]})
    assert not list(validator.iter_errors(RECORDS))
    del (broken := dict(RECORDS[0]))["host"]
    assert list(validator.iter_errors([broken]))


def test_the_codebook_explains_every_key():
    text = codebook_text()
    for key in MEETING_KEYS:
        assert f"| `{key}` |" in text


def test_fields_choose_keys_and_columns():
    assert json.loads(written("json", "pair,paths"))[0] == {"pair": "AT-LE", "paths": ["ferry.txt"]}
    assert written("csv", "date,agreements").splitlines()[1] == (
        "2021-05-04,The two sides agreed to reopen the ferry line."
    )
    with pytest.raises(UnknownFieldError, match="unknown field 'x'"):
        MEETING_COLUMNS.chosen("date,x")


def test_a_pipe_gets_one_line_a_meeting_with_tabs_between_the_columns_of_the_contract():
    lines = written(None).splitlines()
    assert len(lines) == 2
    assert lines[0].split("\t") == [
        "2021-05-04-at-le-sol-lind", "2021-05-04", "in-person", "AT-LE", "Ana Sol (AT); Bo Lind (LE)",
        "Foreign Minister", "Port Amara, AT", "transport", "The two sides agreed to reopen the ferry line.",
        "Amara Post", "ferry.txt",
    ]  # fmt: skip
    assert all(line.count("\t") == 10 for line in lines)


CELLS = [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("@x", "'@x"), ("-1+1", "'-1+1"), ("\t=1", "'\t=1"), (" =1", "' =1"),
    ("＝1", "'＝1"), ("-5", "-5"), ("-5.25", "-5.25"), ("Wang", "Wang"), ("", ""), ("a=b", "a=b"),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "safe"), CELLS)
def test_a_cell_that_a_spreadsheet_would_run_is_defused(cell, safe):
    assert defused(cell) == safe


def test_csv_and_tsv_have_a_header_and_no_formula():
    rows = list(csv.reader(io.StringIO(written("csv"))))
    assert rows[0] == list(MEETING_COLUMNS.usual)
    assert rows[2][7] == "'=1+1"
    assert [line.split("\t") for line in written("tsv").splitlines()] == rows


def test_markdown_is_a_table_of_two_rows():
    lines = written("md").splitlines()
    assert len(lines) == 4
    assert "\\[/bold\\]" in lines[3]


def texts() -> Iterator[str]:
    for name in (None, "csv", "tsv", "md", "json", "jsonl"):
        yield written(name)
    yield written(None, terminal=True)
    yield paged(write_blocks, RECORDS)
    yield paged(write_chronology, RECORDS)
    for record in RECORDS:
        yield paged(write_meeting, record)
        yield paged(write_why, record, lambda n: TEXT)
        yield paged(write_text, record, lambda n: HOSTILE.meeting.event.replace("\n", " "))


def test_nothing_a_report_contains_acts_on_a_terminal_or_forges_a_line():
    for text in texts():
        assert not UNSAFE.search(text)
        assert not re.search("^2099", text, re.MULTILINE)
        assert "[/bold]" not in text or ":smile:" in text


def test_a_table_fits_the_window_and_never_cuts_a_date(monkeypatch):
    for window in (10, 20, 40, 80, 120, 300):
        monkeypatch.setenv("COLUMNS", str(window))
        lines = written(None, terminal=True).splitlines()
        assert all(cells(line) <= max(window, 20) for line in lines)
        assert [line[:10].strip() for line in lines] == ["DATE", "2021-05-04", "2021-06-10"]


@pytest.mark.parametrize("columns", ["0", "-5", "abc", "99999999", "", "²"])
def test_nonsense_in_columns_is_no_window(monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", columns)
    assert all(len(line) <= 1000 for line in written(None, terminal=True).splitlines())


COLOURS = [
    ("auto", True, {}, True), ("auto", False, {}, False), ("always", False, {"NO_COLOR": "1"}, True),
    ("never", True, {"FORCE_COLOR": "1"}, False), ("auto", True, {"NO_COLOR": "1"}, False),
    ("auto", True, {"NO_COLOR": ""}, True), ("auto", False, {"FORCE_COLOR": "1"}, True),
    ("auto", True, {"TERM": "dumb"}, False), ("auto", False, {"FORCE_COLOR": "0"}, False),
]  # fmt: skip


@pytest.mark.parametrize(("when", "terminal", "environment", "expected"), COLOURS)
def test_colours_follow_the_option_then_the_environment(monkeypatch, when, terminal, environment, expected):
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert coloured(when, terminal) is expected


def test_colours_change_nothing_but_colours():
    plain = paged(write_blocks, RECORDS)
    assert re.sub("\x1b\\[[0-9;]*m", "", paged(write_blocks, RECORDS, colour="always")) == plain


FORMS = [([], None, None), (["csv"], None, "csv"), (["json"], "x.csv", "json"), ([], "a/b.JSONL", "jsonl")]


@pytest.mark.parametrize(("asked", "path", "expected"), FORMS)
def test_the_form_is_what_the_option_or_the_suffix_says(asked, path, expected):
    assert form(asked, path) == expected


@pytest.mark.parametrize(("asked", "path"), [(["json", "csv"], None), ([], "x.docx"), ([], "x")])
def test_a_form_that_is_not_clear_is_an_error(asked, path):
    with pytest.raises(BadFormError):
        form(asked, path)


def test_a_timeline_says_how_many_days_passed_and_what_was_agreed():
    text = paged(write_blocks, RECORDS)
    assert "    37 days\n" in text
    assert "    agreed: The two sides agreed to reopen the ferry line.\n" in text


def test_a_chronology_is_one_line_a_meeting():
    assert paged(write_chronology, RECORDS).splitlines()[0] == (
        "May 4, 2021: Ana Sol (AT, Foreign Minister) and Bo Lind (LE) meet in Port Amara. "
        "The two sides agreed to reopen the ferry line. (Amara Post)"
    )


DATES = [
    ("2021-04-03", None, "April 3, 2021"), ("2021-04", None, "April 2021"), ("2021", None, "2021"),
    (None, None, "Undated"), ("2021-04-03", "2021-04-05", "April 3, 2021 to April 5, 2021"),
]  # fmt: skip


@pytest.mark.parametrize(("date", "end", "expected"), DATES)
def test_a_date_is_printed_as_precisely_as_it_is_known(date, end, expected):
    assert long_date({"date": date, "date_end": end}) == expected


def test_why_puts_carets_under_the_evidence():
    assert paged(write_why, RECORDS[0], lambda n: TEXT).splitlines()[:4] == [
        "date  2021-05-04 (from dateline)",
        "  ferry.txt, line 1",
        "    PORT AMARA, May 4 -- Foreign Minister Ana Sol of Atlantis",
        "                ^^^^^",
    ]


def test_wide_and_combining_characters_are_measured():
    assert (cells("abc"), cells("王毅"), cells("e\u0301")) == (3, 4, 1)
    assert fitted("王毅外长", 5) == "王毅…"
    assert fitted("ab", 5) == "ab   "
    assert [cells("王毅 外长"[a:b]) for a, b in wrapped("王毅 外长", 5)] == [4, 4]
