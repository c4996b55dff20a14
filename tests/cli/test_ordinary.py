"""A command line that is read without Typer means what Typer makes of it."""

import inspect

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplotalk.cli import ordinary
from diplotalk.cli.app import typed
from diplotalk.cli.commands import COMMANDS, command
from diplotalk.cli.declare import Command, Option


class Spy(Command):
    """Takes what the command takes and keeps what it is given."""

    def __call__(self, values):
        self.given = values
        return 0


def by_typer(name, words):
    """What Typer hands over; None where it has something to say instead."""
    spy = Spy(command(name).run, command(name).takes)
    try:
        typed(name, spy)(list(words), standalone_mode=False)
    except Exception as mistake:
        if not hasattr(mistake, "format_message"):
            raise
        return None
    return getattr(spy, "given", None)


def directly(name, words):
    return ordinary.values(words, command(name).parameters())


# ---------------------------------------------------------------- read at once
ORDINARY = [
    ("list", ""), ("list", "reports more.txt -"), ("list", "--country CN --country ROK --limit 20"),
    ("list", "--since=2021 --until 2021-04 --sort -date --json"), ("list", "--db a.db -q -v --strict"),
    ("timeline", "CN-ROK"), ("timeline", "Wang Yi --chronology"), ("timeline", "--db=a.db CN -o x.csv"),
    ("show", "wang-chung --why --section date --section mode"), ("show", "2021 reports --text"),
    ("grep", "fast reports -i -w -m 3 -A 1 --kwic=20"), ("grep", "-e one -e two three --in title --said-by CN"),
    ("grep", "--output x.json track -o -c"), ("grep", "x -e -y"), ("grep", "x --fields="), ("grep", "x=y"),
    ("grep", "-i -- -x --json --"),
    ("check", "reports"), ("index", "reports -j 2 --db a.db"), ("extract", "- a.txt --jsonl"), ("schema", "--codebook"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "line"), ORDINARY)
def test_an_ordinary_command_line_is_read_at_once_and_as_typer_reads_it(name, line):
    """Whoever types a plain question waits for no library, and is understood as the help says."""
    words = line.split()
    assert directly(name, words) == by_typer(name, words) is not None


# ---------------------------------------------------------------- left to Typer
OTHERS = [
    ("list", "--help"), ("list", "-h"), ("list", "--limit"), ("list", "--limit x"), ("list", "--limit -1"),
    ("list", "--limit 1_0"), ("list", "--lim 3"), ("list", "--json=1"), ("list", "-qv"),
    ("list", "--install-completion"), ("grep", ""), ("grep", "x -A2"), ("grep", "x -m=2"), ("grep", "x -ie y"),
    ("timeline", "--json"), ("show", ""), ("extract", ""), ("index", "x -j 0"), ("schema", "x"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "line"), OTHERS)
def test_what_is_not_plain_is_left_to_typer(name, line):
    """Help and the wording of a mistake are the library's, whoever reads the rest."""
    assert directly(name, line.split()) is None


def test_a_shell_that_asks_for_completion_gets_it(program):
    """The Tab key completes options also after a command line that is plain."""
    asked = {"_DIPLOTALK_COMPLETE": "complete_bash", "COMP_WORDS": "diplotalk list --jso", "COMP_CWORD": "2"}
    assert program("list", env=asked).stdout.split() == [b"--json", b"--jsonl"]


# ---------------------------------------------------------------- only what is needed
# Each takes as long to import as many a question to answer.
SLOW = {
    "typer", "rich", "dataclasses", "inspect", "pathlib", "urllib.parse", "platformdirs", "dateutil", "ahocorasick_rs",
    "multiprocessing", "diplotalk.extract.article", "diplotalk.reading.formats",
}  # fmt: skip
QUESTIONS = [
    "list", "list --json --limit 20", "list --country CN --since 2021 --role foreign-minister", "timeline CN-ROK",
    "timeline CN --chronology", "show wang-chung", "grep track", "grep track -c", "grep track --json", "grep -E tra.k",
]  # fmt: skip


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_to_an_archive_loads_only_what_answers_it(program, archive, question):
    """An answer comes sooner than it would from searching the files themselves."""
    done = program(*question.split(), "--db", archive, env={"PYTHONPROFILEIMPORTTIME": "1"})
    loaded = {line.split("|")[-1].strip() for line in done.stderr.decode().splitlines()}
    assert "diplotalk.archive.store" in loaded
    assert not loaded & SLOW
    assert done.returncode == 0


# ---------------------------------------------------------------- any command line
def some_words(name):
    """Words that mean something to the command, words that nearly do, and any others."""
    taken = [t for t in command(name).parameters().values() if isinstance(t, Option)]
    names = st.sampled_from([n for option in taken for n in option.names])
    values = st.sampled_from(["x", "-", "3", "0", "-1", " 3", "007", "٣", "a=b", "", "--json", "99999999999999999999"])
    odd = st.sampled_from(["--", "-h", "--help", "-", "--x", "-qv", "-A2", "-m3", "--limi", "-1", "=", "-=", "--="])
    joined = st.builds("{}={}".format, names, values)
    cut = st.builds(lambda word, end: word[:end], names, st.integers(1, 6))
    anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
    return st.lists(st.one_of(names, names, values, joined, odd, cut, anything), max_size=7)


@pytest.mark.parametrize("name", COMMANDS)
def test_any_command_line_is_left_to_typer_or_means_the_same(name):
    """No way of typing a question gets an answer to another one."""

    @settings(max_examples=150)
    @given(some_words(name))
    def means_the_same(words):
        found = directly(name, words)
        assert found is None or found == by_typer(name, words)

    means_the_same()


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_takes_what_it_declares(name):
    """Every option in the help of a command reaches it."""
    assert list(inspect.signature(command(name).run).parameters) == list(command(name).takes)
