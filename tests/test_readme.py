"""Whoever types a command of the README sees what the README shows.

    python tests/test_readme.py

writes the answers of today into it, for after a change that alters them.

```console
$ a command, run by a shell on a terminal of 100 columns, in a folder that holds seeds/
what it prints, compared to the letter
$ export NAME=VALUE
```

The first ``sh`` block is the two commands that ``.ci/run`` runs.
"""

from __future__ import annotations

import doctest
import os
import pty
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest

from diplotalk.query.sources import write_sample

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
COLUMNS = 100
NOT_OURS = ("jq", "datasette")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)
ACCURACY = re.compile(r"^([a-z ]+?)  +((?:-|\d\.\d{3} ).*)$", re.M)
# What moves the cursor or colours the text; a bar that was drawn and taken away leaves no trace on a terminal.
CONTROL = re.compile(r"\r?\x1b\[([\d;?]*)([A-Za-z])")


class Shown(NamedTuple):
    """A command of a ``console`` block and what stands below it."""

    command: str
    printed: str


def blocks(kind: str) -> list[str]:
    return [body for found, body in BLOCK.findall(README.read_text(encoding="utf-8")) if found == kind]


def shown(block: str) -> Iterator[Shown]:
    """The commands of a ``console`` block; a line that ends with a backslash goes on in the next."""
    for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
        lines = part.splitlines(keepends=True)
        end = next(n for n, line in enumerate(lines, 1) if not line.endswith("\\\n"))
        yield Shown("".join(lines[:end]).rstrip("\n"), "".join(lines[end:]))


CONSOLE = [item for block in blocks("console") for item in shown(block)]


def environment(folder: Path, position: int) -> dict[str, str]:
    """A clean one, and what the commands before the one at ``position`` have exported."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    terminal = {"TERM": "xterm", "NO_COLOR": "1", "COLUMNS": str(COLUMNS)}
    exported = [item.command.split() for item in CONSOLE[:position] if item.command.startswith("export ")]
    given = dict(setting.split("=", 1) for _, setting in exported)
    return {"PATH": path, "HOME": str(folder), "LC_ALL": "C.UTF-8", **terminal, **given}


def on_terminal(position: int, folder: Path) -> str:
    """What a person sees of the command at ``position`` of the README."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        ["bash", "-c", CONSOLE[position].command], stdin=subprocess.DEVNULL, stdout=slave, stderr=slave,
        cwd=folder, env=environment(folder, position),
    )  # fmt: skip
    os.close(slave)
    written = b""
    try:
        while block := os.read(master, 65536):
            written += block
    except OSError:  # nobody writes to the terminal any more
        pass
    os.close(master)
    process.wait(timeout=60)
    return seen(re.sub("\r+\n", "\n", written.decode()))


def seen(written: str) -> str:
    """What is left on the screen: lines erased and cursor moved up as told, colours dropped."""
    screen, row = [""], 0
    pieces = CONTROL.split(written)
    for text, argument, letter in zip(pieces[::3], [*pieces[1::3], ""], [*pieces[2::3], ""], strict=True):
        for number, line in enumerate(text.split("\n")):
            row += bool(number)
            screen += [""] * (row + 1 - len(screen))
            screen[row] += line
        if letter == "A":
            row -= int(argument or 1)
        elif letter == "K":
            screen[row] = ""
    return "".join(f"{line}\n" for line in screen[: -1 if not screen[-1] else None])


def lay_out(folder: Path) -> Path:
    """What the README takes for granted: the sample in the folder."""
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for all, for a later command reads the archive that an earlier one made."""
    return lay_out(tmp_path_factory.mktemp("readme"))


def missing(command: str) -> str | None:
    """A program that the command needs and that is not here."""
    return next((tool for tool in NOT_OURS if re.search(rf"\b{tool} ", command) and not shutil.which(tool)), None)


@pytest.mark.parametrize("position", range(len(CONSOLE)), ids=lambda position: CONSOLE[position].command[:60])
def test_a_command_prints_what_the_readme_shows(folder: Path, position: int) -> None:
    """A newcomer can hold the screen against the page."""
    item = CONSOLE[position]
    if missing(item.command):
        pytest.skip(f"no {missing(item.command)} here")
    assert on_terminal(position, folder) == item.printed, "python tests/test_readme.py writes it anew"


@pytest.mark.parametrize("block", blocks("python"))
def test_python_answers_as_the_readme_shows(
    folder: Path, block: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    for name, value in environment(folder, len(CONSOLE)).items():
        monkeypatch.setenv(name, value)
    for module in re.findall(r"import (\w+)", block):
        if not find_spec(module):
            pytest.skip(f"no {module} here")
    example = doctest.DocTestParser().get_doctest(block, {}, "README.md", None, None)
    assert doctest.DocTestRunner().run(example).failed == 0, capsys.readouterr().out


def documented(text: str) -> Iterator[tuple[list[str], list[str]]]:
    """Names of tables and columns in each row of the section on the archive."""
    section = text.partition("## The archive\n")[2].partition("\n## ")[0]
    for line in section.splitlines():
        if line.startswith("| `"):
            names, _, columns = line.strip("| ").split("|", 2)
            yield re.findall(r"`(\w+)`", names), re.findall(r"`(\w+)`", columns)


def test_the_tables_of_the_archive_are_as_documented(tmp_path: Path) -> None:
    """Who writes SQL finds every table and view, and the columns that are named; no list leaves one out."""
    archive = str(tmp_path / "a.db")
    write_sample(archive)
    with closing(sqlite3.connect(archive)) as db:
        tables = {
            name: {column for (column,) in db.execute("SELECT name FROM pragma_table_info(?)", (name,))}
            for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
            if not name.startswith("report_search_")
        }
    rows = list(documented(README.read_text(encoding="utf-8")))
    assert {name for names, _ in rows for name in names} == set(tables)
    for names, columns in rows:
        assert set(columns) <= set().union(*(tables[name] for name in names)), names


def test_the_two_commands_are_those_that_are_checked_on_a_clean_machine() -> None:
    """What a newcomer types first is what has been tried."""
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert script.endswith(blocks("sh")[0])


def scores() -> str:
    """What the extractor's own score prints."""
    score = [sys.executable, "tests/corpus/score.py"]
    return subprocess.run(score, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_every_figure_is_one_that_is_measured() -> None:
    """The README claims no more than ``python tests/corpus/score.py`` prints; a few points come and go with a rule."""
    measured, claimed = figures(scores()), figures("".join(blocks("text")))
    assert claimed
    assert {name: value for name, value in claimed.items() if value > measured[name] + 0.05} == {}


def figures(printed: str) -> dict[tuple[str, int], float]:
    """Each share by its name and its place in the line."""
    return {
        (name, place): float(share)
        for name, line in ACCURACY.findall(printed)
        for place, share in enumerate(re.findall(r"\b[01]\.\d{3}\b", line))
    }


def renewed(text: str, folder: Path) -> str:
    """The README with the answers of today; those of yesterday where a command's program is not here."""
    positions = iter(range(len(CONSOLE)))

    def answered(match: re.Match[str]) -> str:
        kind, body = match.groups()
        if kind == "console":
            body = "".join(f"$ {item.command}\n{answer(next(positions), folder)}" for item in shown(body))
        elif kind == "text" and ACCURACY.search(body):
            body = scores()
        return f"```{kind}\n{body}```"

    return BLOCK.sub(answered, text)


def answer(position: int, folder: Path) -> str:
    item = CONSOLE[position]
    return item.printed if missing(item.command) else on_terminal(position, folder)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        README.write_text(renewed(README.read_text(encoding="utf-8"), lay_out(Path(temporary))), encoding="utf-8")
