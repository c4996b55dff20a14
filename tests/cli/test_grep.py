"""grep from outside: the installed program, on files of a folder of its own."""

import json
import os
import pty
import re
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

PROGRAM = str(Path(sys.executable).with_name("diplotalk"))
SEEDS = Path(__file__).parent.parent.parent / "seeds"
TALKS = """Atlantis is no country, but China and Kazakhstan are.

BEIJING, May 4, 2021 -- Chinese Foreign Minister Wang Yi held talks with Kazakh Foreign Minister Mukhtar Tileuberdi \
in Beijing on Tuesday.

Wang said China hopes for a green corri\u00addor and a \u201cfast\u2013track lane\u201d at the border.

Tileuberdi said Kazakhstan supports the Pr\u00e9sident\u2019s plan\x1b[31m.

The two sides agreed to open a fast track.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "talks.txt").write_text(TALKS, encoding="utf-8")
    return tmp_path


def run(*arguments: object, cwd: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key not in ("DIPLOTALK_DB", "COLUMNS")}
    return subprocess.run(
        [PROGRAM, "grep", *map(str, arguments)],
        capture_output=True, encoding="utf-8", cwd=cwd, env=environment | variables, timeout=60, check=False,
    )  # fmt: skip


def matches(*arguments: object, **more: object) -> list[dict[str, object]]:
    done = run(*arguments, "--json", **more)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_fast_track_is_found_three_times_in_one_report_with_its_speakers():
    found = matches("fast track", SEEDS)
    assert [(Path(hit["path"]).name[:3], hit["line"], hit["speaker"]) for hit in found] == [
        ("001", 7, "Wang Yi"), ("001", 17, "Wang Yi"), ("001", 49, None),
    ]  # fmt: skip
    assert [hit["section"] for hit in found] == ["statement", "statement", "agreement"]
    assert {hit["meeting"] for hit in found} == {"2021-04-03-cn-rok-wang-chung"}
    for hit in found:
        text = Path(hit["path"]).read_text(encoding="utf-8")
        assert text[hit["start"] : hit["end"]] == hit["text"]
        assert [hit["text"][start:end] for start, end in hit["matches"]] in (["fast track"], ["fast-track"])


def test_free_trade_agreement_is_found_in_three_reports_in_order_of_date():
    found = matches("free trade agreement", SEEDS)
    assert [Path(hit["path"]).name[:3] for hit in found] == ["000", "002", "001"]
    assert [hit["date"] for hit in found] == sorted(hit["date"] for hit in found)


def test_a_pipe_gets_path_line_and_sentence(folder):
    assert run("fast track", "talks.txt", cwd=folder).stdout.splitlines() == [
        "talks.txt:5:Wang said China hopes for a green corri\u00addor and a “fast–track lane” at the border.",
        "talks.txt:9:The two sides agreed to open a fast track.",
    ]


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        (["green corridor"], True), (['"fast-track lane"'], True), (["president's plan"], True), (["rack"], False),
        (["fast tracks"], False), (["fast track", "-w"], True), (["fast-track", "--exact"], False),
        (["fast–track", "--exact"], True), (["FAST TRACK"], False), (["FAST TRACK", "-i"], True),
        (["nothing", "-e", "border"], True), ([r"f\w+.track\b", "-E"], True), (["plan AND fast"], False),
        (["NEAR(fast track)"], False), (["--", "-track"], True), (["fast track", "--said-by", "China"], True),
        (["fast track", "--said-by", "wang"], True), (["fast track", "--said-by", "KZ"], False),
        (["fast track", "--in", "agreements"], True), (["plan", "--in", "agreements"], False),
        (["fast track", "--country", "KZ"], True), (["fast track", "--since", "2022"], False),
    ],
)  # fmt: skip
def test_exit_code_0_means_found_and_1_means_not_found(folder, phrase, found):
    done = run(*phrase, "talks.txt", cwd=folder)
    assert (done.returncode, done.stderr) == (0 if found else 1, "")
    assert bool(done.stdout) is found


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([""], "the phrase is empty"), (["\u200b"], "the phrase is empty"), (["x" * 9000], "too long"),
        (["(", "-E"], "can't read the regular expression"), (["(" * 5000, "-E"], "too large or too deep"),
        (["a{99999999999}", "-E"], "too large"), (["x", "--in", "titel"], "Did you mean title?"),
        (["x", "--by", "yaer"], "Did you mean year?"), (["x", "--said-by", "Korea"], "ambiguous"),
        (["x", "-i", "-s"], "choose one"), (["x", "-A", "-1"], "-A"), ([], "PHRASE"),
    ],
)  # fmt: skip
def test_a_wrong_question_is_one_line_and_exit_code_2(folder, arguments, message):
    done = run(*arguments[:1], *(["talks.txt"] if arguments else []), *arguments[1:], cwd=folder)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert message in done.stderr
    assert done.stderr.startswith("diplotalk: ")


def test_a_regular_expression_that_never_ends_is_stopped(tmp_path):
    (tmp_path / "a.txt").write_text("a" * 3000 + "!\n", encoding="utf-8")
    done = run("(a|aa)+b", "-E", "a.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert "took longer than" in done.stderr


def test_counts_lists_and_parts():
    assert run("fast track", SEEDS, "-c").stdout == "2021-04-03-cn-rok-wang-chung:3\n"
    assert run("fast track", SEEDS, "-l").stdout == "2021-04-03-cn-rok-wang-chung\n"
    assert len(run("fast track", SEEDS, "-L").stdout.splitlines()) == 4
    assert len(run("fast track", SEEDS, "-m", "1").stdout.splitlines()) == 1
    assert len(run("agree", SEEDS, "--limit", "2").stdout.splitlines()) == 2
    assert [line.rsplit(":", 1)[1] for line in run("fast track", SEEDS, "-o").stdout.splitlines()] == [
        "fast track", "fast-track", "fast track",
    ]  # fmt: skip
    assert run("fast track", SEEDS, "-q").stdout == ""
    assert run("fast track", SEEDS, "--by", "year").stdout == "2021\t3\t3\t1\t1\n"


def test_context_is_in_sentences():
    lines = run("spring sprout", SEEDS, "-C", "1").stdout.splitlines()
    assert [re.search(r"txt(.)\d+(.)", line).group(1, 2) for line in lines] == [("-", "-"), (":", ":"), ("-", "-")]


def test_keywords_stand_in_one_column():
    lines = run("fast track", SEEDS, "--kwic", "30").stdout.splitlines()
    assert {re.search("fast.track", line).start() for line in lines} == {42}


@pytest.mark.parametrize("option", [[], ["--by", "speaker"], ["-c"], ["-l"], ["-L"], ["--kwic", "9"], ["-C", "2"]])
def test_every_json_is_what_the_schema_says(option):
    schema = json.loads(subprocess.run([PROGRAM, "schema"], capture_output=True, check=True).stdout)
    answer = matches("agree", SEEDS, *option)
    assert answer or option == ["-L"]
    jsonschema.validate(answer, {"$defs": schema["$defs"], "$ref": "#/$defs/grep"})


def test_nothing_found_is_an_empty_array_and_exit_code_1():
    done = run("xyzzy", SEEDS, "--json")
    assert (done.returncode, done.stdout) == (1, "[]\n")


def test_csv_and_fields():
    lines = run("fast track", SEEDS, "--csv", "--fields", "date,speaker,line").stdout.splitlines()
    assert lines == ["date,speaker,line", "2021-04-03,Wang Yi,7", "2021-04-03,Wang Yi,17", "2021-04-03,,49"]
    assert "matches" in run("x", "--fields", "help").stdout.split()


def test_the_reader_of_a_pipe_may_go_away():
    command = f"'{PROGRAM}' grep -i a '{SEEDS}' | head -c 10; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_standard_input_and_json_lines(tmp_path):
    line = json.dumps({"text": TALKS, "id": "x7"}) + "\n"
    shutil.copy(SEEDS / "004_dda12a8a62aa801c.txt", tmp_path)
    (tmp_path / "two.jsonl").write_text(line * 2, encoding="utf-8")
    assert [(hit["path"], hit["part"]) for hit in matches("border", "two.jsonl", cwd=tmp_path)] == [
        ("two.jsonl", 1), ("two.jsonl", 2),
    ]  # fmt: skip


def test_on_a_terminal_the_match_is_bold_and_nothing_in_a_report_acts(folder):
    def screen(*arguments: str) -> str:
        return on_terminal([PROGRAM, "grep", *arguments, "talks.txt"], folder)

    shown = screen("fast track")
    assert "\x1b[1;31mfast–track\x1b[0m" in shown
    assert "CN-KZ" in shown
    assert "2 sentences in 1 meeting in 1 report" in shown
    assert "plan\x1b[0m\\x1b[31m" in screen("plan")
    assert "\x1b" not in screen("plan", "--color", "never")


def on_terminal(command: list[str], folder: Path) -> str:
    """What ``command`` shows on a terminal of 80 columns."""
    ours, theirs = pty.openpty()
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "TERM": "xterm", "COLUMNS": "80", "LANG": "C.UTF-8"}
    with subprocess.Popen(command, stdout=theirs, stderr=theirs, cwd=folder, env=environment):
        os.close(theirs)
        shown = b""
        while chunk := read(ours):
            shown += chunk
    os.close(ours)
    return shown.decode()


def read(descriptor: int) -> bytes:
    """A piece, or nothing at the end (which a terminal tells by an error)."""
    try:
        return os.read(descriptor, 1 << 16)
    except OSError:
        return b""
