"""The contract of the command line, held against the installed program."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import jsonschema
import pytest
from program import ARTICLE, PROGRAM, SEEDS, environment

CHINA_ROK = ["2020-12-21-cn-rok-li-park", "2021-01-26-cn-rok-xi-moon", "2021-04-03-cn-rok-wang-chung"]
ALL = [*CHINA_ROK, "2022-06-28-cn-kz-li-koshanov", "2024-04-11-cn-dprk-zhao-choe"]


def ids(records):
    return [record["id"] for record in records]


# ---------------------------------------------------------------- what a newcomer sees
def test_without_any_set_up_a_newcomer_sees_the_five_meetings_of_the_sample(program):
    done = program("list")
    assert [line.split(b"\t")[0].decode() for line in done.stdout.splitlines()] == ALL
    assert done.returncode == 0
    assert done.stderr.count(b"\n") == 1
    assert b"diplotalk index FOLDER" in done.stderr


def test_a_pipe_gets_the_columns_of_the_contract(program):
    row = program("list", "--person", "wang yi", "-q").stdout.decode().rstrip("\n").split("\t")
    assert len(row) == 11
    assert row[1:5] == ["2021-04-03", "in-person", "CN-ROK", "Wang Yi (CN); Chung Eui-yong (ROK)"]
    assert row[10] == "001_3eedd668c3422b6f.txt"


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"]])
def test_help_is_short_and_names_only_what_there_is(program, arguments):
    done = program(*arguments)
    assert done.returncode == 0
    names = re.findall(r"^  ([a-z]+)  ", done.stdout.decode().split("Commands:")[1], re.MULTILINE)
    assert names == ["list", "show", "timeline", "grep", "extract", "index", "check", "schema"]


@pytest.mark.parametrize("option", ["-V", "--version"])
def test_the_version_names_the_schema_too(program, option):
    assert re.fullmatch(rb"diplotalk [0-9.]+ \(schema 1\)\n", program(option).stdout)


# ---------------------------------------------------------------- questions
TIMELINES = [
    ("CN-ROK", CHINA_ROK), ("rok-cn", CHINA_ROK), ("South Korea-China", CHINA_ROK),
    ("CN-DPRK", ALL[4:]), ("KP", ALL[4:]), ("CN-KZ", ALL[3:4]), ("CN", ALL), ("CN-JP-KR", []), ("FR-BR", []),
    ("Li Zhanshu", [ALL[0], ALL[3]]), ("moon", [ALL[1]]), ("Moon Jae-in", [ALL[1]]),
]  # fmt: skip


@pytest.mark.parametrize(("who", "expected"), TIMELINES)
def test_a_timeline_is_about_a_pair_a_country_three_or_a_person(program, archive, who, expected):
    assert ids(program.json("timeline", who, "--db", archive)) == expected


FILTERS = [
    (["--since", "2021", "--until", "2021"], CHINA_ROK[1:]),
    (["--until", "2021-01-26"], CHINA_ROK[:2]),
    (["--since", "2024-04-11"], ALL[4:]),
    (["--country", "ROK", "--country", "CN"], CHINA_ROK),
    (["--country", "not:ROK"], ALL[3:]),
    (["--mode", "phone", "--mode", "video"], [ALL[0], ALL[1], ALL[3]]),
    (["--person", "wang-yi"], [ALL[2]]),
    (["--role", "foreign-minister"], [ALL[2]]),
    (["--place", "Pyongyang"], ALL[4:]),
    (["--person", "Nobody At All"], []),
    (["--limit", "2"], ALL[:2]),
    (["--limit", "99999999999999999999"], ALL),
    (["--sort", "-date", "--limit", "1"], ALL[4:]),
]


@pytest.mark.parametrize(("options", "expected"), FILTERS)
def test_filters_choose_meetings(program, archive, options, expected):
    assert ids(program.json("list", "--db", archive, *options)) == expected


ERRORS = [
    (["timeline", "ROKK"], "diplotalk: unknown country 'ROKK'. Did you mean ROK (South Korea)?"),
    (["timeline", "CN-CN"], "diplotalk: 'CN-CN' names one country twice."),
    (["list", "--country", "Korea"],
     "diplotalk: 'Korea' is ambiguous: KR (South Korea, ROK) or KP (North Korea, DPRK)."),
    (["list", "--since", "2021-13"], "diplotalk: can't read '2021-13' as a date. Use 2021, 2021-04 or 2021-04-03."),
    (["list", "--mode", "fone"], "diplotalk: unknown mode 'fone'. Did you mean phone?"),
    (["list", "--fields", "id,colour"], "diplotalk: unknown field 'colour'. --fields help lists the fields."),
    (["list", "--json", "--csv"], "diplotalk: choose one of --json, --csv."),
    (["list", "nowhere"], "diplotalk: no such file or folder: nowhere"),
    (["list", "a\x1b[31m\n[/bold]"], "diplotalk: no such file or folder: a\\x1b[31m [/bold]"),
    (["lisst"], "diplotalk: no such command 'lisst'. Did you mean list?"),
    (["show", "2021"], "diplotalk: '2021' may be any of 2 meetings: " + ", ".join(CHINA_ROK[1:])),
    (["show", "wang", "--section", "agrements"], "diplotalk: unknown section 'agrements'. Did you mean agreements?"),
    (["list", "x", "--db", "y"], "diplotalk: give either paths or --db, not both."),
    (["list", "--color", "pink"], "diplotalk: unknown --color 'pink'. Use auto, always or never."),
    (["list", "-o", "list.docx"],
     "diplotalk: can't tell the form of 'list.docx'. End it in .json, .jsonl, .ndjson, .csv, .tsv, .md, .markdown, "
     ".txt, or add --json or --csv."),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "message"), ERRORS, ids=[" ".join(case[0][:3]) for case in ERRORS])
def test_an_error_is_one_line_that_helps_and_the_code_is_2(program, arguments, message):
    done = program(*arguments)
    lines = [line for line in done.stderr.decode().splitlines() if "sample" not in line]
    assert (done.returncode, lines, done.stdout) == (2, [message], b"")


USAGE = [
    ["list", "--zq"],
    ["grep"],
    ["timeline"],
    ["list", "--limit", "-1"],
    ["list", "--limit", "x"],
    ["list", "--db"],
]


@pytest.mark.parametrize("arguments", USAGE, ids=" ".join)
def test_bad_usage_is_one_line_too(program, arguments):
    done = program(*arguments)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
    assert done.stderr.startswith(b"diplotalk: ")


def test_no_such_meeting_is_1_and_names_the_nearest(program, archive):
    done = program("show", "2021-05", "--db", archive)
    assert done.returncode == 1
    assert re.fullmatch(r"diplotalk: no meeting '2021-05'\. Nearest: 2021-[a-z0-9-]+\.\n", done.stderr.decode())


# ---------------------------------------------------------------- the forms of an answer
JSON = [
    ("list", []), ("list", ["--reports"]), ("list", ["--person", "nobody"]), ("timeline", ["CN-ROK"]),
    ("show", ["wang-chung"]), ("show", ["wang-chung", "--text"]), ("grep", ["fast track"]), ("check", []),
]  # fmt: skip


def valid(command, records):
    schema = json.loads(subprocess.run([PROGRAM, "schema"], capture_output=True, check=True).stdout)
    jsonschema.validate(records, schema | {"anyOf": [{"$ref": f"#/$defs/{command}"}]}, jsonschema.Draft202012Validator)


@pytest.mark.parametrize(("command", "arguments"), JSON)
def test_every_json_answer_fits_the_schema(program, archive, command, arguments):
    valid(command, program.json(command, *arguments, "--db", archive))


def test_extract_fits_the_schema_also_where_a_record_cannot_be_read(program):
    records = b'{"text": "A meeting.", "id": "x1"}\nbroken\n'
    answer = program.json("extract", "-", stdin=records)
    valid("extract", answer)
    assert [answer[0]["source_id"], answer[0]["part"], answer[1]["part"]] == ["x1", 1, 2]
    assert answer[1]["error"]


def test_extract_passes_json_lines_through_as_they_come(program):
    lines = program("extract", "-", stdin=b'{"text": "One."}\n{"text": "Two."}\n').stdout.splitlines()
    assert [json.loads(line)["part"] for line in lines] == [1, 2]


@pytest.mark.parametrize("form", ["--json", "--jsonl", "--csv", "--tsv", "--md"])
def test_every_form_is_free_of_colour_even_when_colours_are_forced(program, archive, form):
    done = program("list", form, "--db", archive, env={"FORCE_COLOR": "1", "COLUMNS": "20"})
    assert b"\x1b" not in done.stdout
    assert done.stdout.count(b"\n") >= 5


def test_fields_choose_what_is_answered(program, archive):
    assert program.json("list", "--fields", "date,pair", "--limit", "1", "--db", archive) == [
        {"date": "2020-12-21", "pair": "CN-ROK"}
    ]
    assert b"participants\n" in program("list", "--fields", "help").stdout


def test_a_pipe_gets_counts_only_when_it_asks(program, archive):
    assert program("list", "--db", archive).stderr == b""
    assert program("list", "--db", archive, "-v").stderr == b"5 meetings in 5 reports\n"
    assert program("list", "--db", archive, "-v", "-q").stderr == b""


def test_chronology_lines_can_be_pasted(program, archive):
    lines = program("timeline", "CN-DPRK", "--chronology", "--db", archive).stdout.decode().splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("April 11, 2024: Zhao Leji (CN, ")
    assert "meet in Pyongyang." in lines[0]


# ---------------------------------------------------------------- one meeting
def test_any_unambiguous_part_of_an_id_serves(program, archive):
    for part in ("2021-04-03", "wang-chung", "WANG", ALL[2]):
        assert ids(program.json("show", part, "--db", archive)) == [ALL[2]]


def test_show_text_is_the_report_line_by_line(program, archive):
    shown = program("show", "wang-chung", "--text", "--db", archive).stdout.decode()
    report = (SEEDS / "001_3eedd668c3422b6f.txt").read_text(encoding="utf-8")
    assert shown.rstrip("\n") == "\n".join(line.rstrip() for line in report.split("\n")).rstrip("\n")


def test_show_why_marks_the_passage_under_the_line(program, archive):
    lines = program("show", "wang-chung", "--why", "--section", "date", "--db", archive).stdout.decode().splitlines()
    assert lines[0].startswith("date  2021-04-03")
    marked = [above[below.index("^") : len(below)] for above, below in pairwise(lines) if "^" in below]
    assert any("April 3, 2021" in words for words in marked)


def test_show_section_is_that_alone(program, archive):
    lines = program("show", "wang-chung", "--section", "agreements", "--db", archive).stdout.decode().splitlines()
    assert len(lines) == 10
    assert list(program.json("show", "wang-chung", "--section", "agreements", "--db", archive)[0]) == ["agreements"]


# ---------------------------------------------------------------- files that cannot be read
def test_what_cannot_be_read_is_counted_and_the_rest_is_answered(program):
    reports = program.folder / "reports"
    reports.mkdir()
    (reports / "good.txt").write_text(ARTICLE)
    (reports / "bad.jsonl").write_text("{broken\n")
    done = program("list", "reports")
    assert done.returncode == 0
    assert done.stderr == b"diplotalk: 1 of 2 files not read (diplotalk check lists them).\n"
    assert done.stdout.count(b"\n") == 1
    assert program("list", "reports", "--strict").returncode == 2
    check = program("check", "reports")
    assert check.returncode == 1
    assert b"reports/bad.jsonl:1: unreadable: " in check.stdout


def test_a_path_that_does_not_exist_is_named_and_the_rest_is_answered(program):
    (program.folder / "good.txt").write_text(ARTICLE)
    done = program("list", "good.txt", "gone.txt")
    assert (done.returncode, done.stdout.count(b"\n")) == (2, 1)
    assert done.stderr == b"diplotalk: no such file or folder: gone.txt\n"


def test_where_nothing_can_be_read_that_is_an_error(program):
    (program.folder / "empty").mkdir()
    done = program("list", "empty")
    assert (done.returncode, done.stderr) == (2, b"diplotalk: nothing to read in empty\n")


def test_a_missing_archive_is_an_error_and_none_is_made(program):
    done = program("list", "--db", "gone.db")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"gone.db" in done.stderr
    assert not (program.folder / "gone.db").exists()


# ---------------------------------------------------------------- writing
def test_o_writes_what_the_suffix_says_and_replaces_the_file_as_a_whole(program, archive):
    for name, begins in (("x.json", b"[\n{"), ("x.jsonl", b'{"schema'), ("x.csv", b"id,date,"), ("x.md", b"| id |")):
        (program.folder / name).write_text("old")
        done = program("list", "--db", archive, "-o", name)
        assert (done.returncode, done.stdout) == (0, b"")
        assert (program.folder / name).read_bytes().startswith(begins)
    assert sorted(path.name for path in program.folder.iterdir()) == ["x.csv", "x.json", "x.jsonl", "x.md"]


def test_a_failed_answer_leaves_the_old_file(program):
    (program.folder / "x.json").write_text("old")
    assert program("timeline", "ROKK", "-o", "x.json").returncode == 2
    assert (program.folder / "x.json").read_text() == "old"
    assert [path.name for path in program.folder.iterdir()] == ["x.json"]
    assert program("list", "-o", "no/such/x.json").returncode == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("arguments", [["list"], ["list", "--json"], ["timeline", "CN-ROK"], ["--help"], ["schema"]])
def test_a_full_disk_is_one_line_and_2(program, arguments):
    with Path("/dev/full").open("wb") as full:
        done = program(*arguments, stdout=full)
    lines = [line for line in done.stderr.splitlines() if b"sample" not in line]
    assert (done.returncode, len(lines)) == (2, 1)
    assert lines[0].startswith(b"diplotalk: cannot write")


@pytest.mark.parametrize("arguments", [["list", "--json"], ["grep", "China"], ["--help"]])
def test_a_reader_that_goes_away_is_no_error(program, arguments):
    reader, writer = os.pipe()
    os.close(reader)
    done = program(*arguments, "-q" if arguments != ["--help"] else "-h", stdout=writer)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(("closed", "code"), [(">&-", 2), ("2>&-", 0), ("<&-", 0)])
def test_a_closed_standard_stream_is_no_accident(program, archive, closed, code):
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" list --db "$1" {closed}', PROGRAM, archive],
        capture_output=True, env=environment(program.folder), check=False,
    )  # fmt: skip
    assert done.returncode == code
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_it_without_a_word_and_without_half_a_file(program, number, code):
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's "&" makes the tests' children ignore it
    process = subprocess.Popen(
        [PROGRAM, "extract", "-", "-o", "x.jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, cwd=program.folder, env=environment(program.folder),
    )  # fmt: skip
    until = time.monotonic() + 20
    while not list(program.folder.glob("x.jsonl.*")) and time.monotonic() < until:
        time.sleep(0.02)
    process.send_signal(number)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (code, b"", b"")
    assert not list(program.folder.iterdir())


_LOST = """
import sys, time, weakref
from diplotalk.cli import main

class Thing:
    pass

def lose(_):
    raise {error}

def run(arguments):
    thing = Thing()
    kept = weakref.ref(thing, lose)
    del thing
    time.sleep(20)
    return 0

main.run = run
main.main()
"""


@pytest.mark.parametrize(("error", "code"), [("KeyboardInterrupt", 130), ("SystemExit(143)", 143)])
def test_a_signal_that_falls_into_a_callback_of_the_interpreter_still_ends_it(program, error, code):
    done = subprocess.run(
        [sys.executable, "-c", _LOST.format(error=error)],
        capture_output=True, env=environment(program.folder), check=False, timeout=15,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (code, b"", b"")


# ---------------------------------------------------------------- odd places
def test_any_locale_and_no_home_give_the_same_answer(program):
    (program.folder / "café 王.txt").write_text(ARTICLE, encoding="utf-8")
    expected = program("list", "café 王.txt", "--json").stdout
    for env in (
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii:strict"},
        {"HOME": None, "LC_ALL": None},
        {"HOME": "/nonexistent"},
        {"TZ": "Pacific/Kiritimati"},
    ):
        assert program("list", "café 王.txt", "--json", env=env).stdout == expected
        assert program("list", "café 王.txt", env=env).returncode == 0


def test_bytes_that_are_no_text_are_shown_as_such(program):
    done = program("timeline", b"caf\xe9\xff")
    assert done.returncode == 2
    assert b"caf\\xe9\\xff" in done.stderr


def test_a_file_name_that_is_no_text_is_shown_as_such(program):
    Path(os.fsdecode(os.fsencode(program.folder) + b"/caf\xe9.txt")).write_text(ARTICLE)
    assert program.json("list", ".")[0]["reports"][0]["path"].endswith("caf\\xe9.txt")


def test_a_folder_that_has_been_deleted_is_no_obstacle(program, archive):
    gone = program.folder / "gone"
    gone.mkdir()
    done = subprocess.run(
        ["sh", "-c", 'cd "$2" && rmdir "$2" && exec "$0" list --db "$1"', PROGRAM, archive, str(gone)],
        capture_output=True, env=environment(program.folder), check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout.count(b"\n"), done.stderr) == (0, 5, b"")


def test_the_variable_names_the_archive(program, archive):
    assert ids(program.json("list", env={"DIPLOTALK_DB": archive})) == ALL


# ---------------------------------------------------------------- a person at a terminal
def test_a_terminal_gets_a_table_that_fits_and_the_counts(program, archive):
    code, shown = program.on_terminal("list", "--db", archive, columns=70)
    lines = re.sub("\x1b\\[[0-9;]*m", "", shown).splitlines()
    assert code == 0
    assert lines[0].split()[:3] == ["DATE", "PAIR", "WHO"]
    assert [line[:10] for line in lines[1:6]] == [ident[:10] for ident in ALL]
    assert all(len(line) <= 70 for line in lines)
    assert lines[6] == "5 meetings in 5 reports"


def test_a_terminal_gets_a_timeline_with_gaps(program, archive):
    code, shown = program.on_terminal("timeline", "CN-ROK", "--db", archive, NO_COLOR="1")
    assert code == 0
    assert "    36 days\n" in shown
    assert "    67 days\n" in shown
    assert "\x1b" not in shown


def test_json_on_a_terminal_is_still_json(program, archive):
    _, shown = program.on_terminal("list", "--json", "-q", "--db", archive, columns=20)
    assert ids(json.loads(shown)) == ALL


def test_nothing_hostile_in_a_report_reaches_a_terminal(program):
    attack = "\x1b]0;pwned\x07\x9b31m\u202e[/bold]\x08"
    (program.folder / f"a{attack.replace('/', '')}.txt").write_text(
        ARTICLE.replace("Wang Yi", f"Wang{attack} Yi").replace("border", f"border {attack}"), encoding="utf-8"
    )
    for arguments in (["list", "."], ["timeline", "CN", "."], ["show", "2022", "."], ["show", "2022", ".", "--why"],
                      ["show", "2022", ".", "--text"], ["grep", "border", "."], ["check", "."]):  # fmt: skip
        _, shown = program.on_terminal(*arguments, NO_COLOR="1")
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown), arguments


def test_the_user_s_own_archive_comes_before_the_sample(program, archive):
    own = program.folder / ".local/share/diplotalk"
    own.mkdir(parents=True)
    shutil.copy(archive, own / "archive.db")
    done = program("list")
    assert (done.stdout.count(b"\n"), done.stderr) == (5, b"")
