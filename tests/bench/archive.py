"""Archives of many reports: what it costs to build, to refresh and to ask them, and how that grows.

For each size: building with one process and with two, beside the bare insertion of the same texts into an FTS5 table; a
refresh in which nothing has changed, beside a bare scandir and stat of the same files; questions put by a process of
its own, beside ripgrep over the same files. The texts are generated (tests/bench/reports.py).
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tests.bench import reports
from tests.bench.measure import PROGRAM, Cost, interleaved, ms, run, table

SEEDS = Path(__file__).parent.parent.parent / "seeds"
SIZES = (10_000, 100_000)
ROUNDS = 5
QUESTIONS = {
    "list --limit 20": ["list", "--limit", "20"],
    "timeline CN-ROK": ["timeline", "CN-ROK"],
    "grep, in 20 reports": ["grep", reports.RARE],
    "grep, in 0.5 %": ["grep", "fast track"],
    "grep, in 0.5 %, first 20": ["grep", "fast track", "--limit", "20"],
    "grep, in 5 %, first 20": ["grep", "free trade agreement", "--limit", "20"],
    "grep -E, first 20": ["grep", "-E", reports.EXPRESSION, "--limit", "20"],
}
BUILT = ("index, 1 job", "index, 2 jobs", "its full text", "bare FTS5")
SAMPLE_QUESTIONS = ("list --limit 20", "timeline CN-ROK")
RIPGREP = {
    "grep, in 20 reports": ["-i", reports.RARE],
    "grep, in 0.5 %": ["-i", "fast[ -]track"],
    "grep -E, first 20": [reports.EXPRESSION],
}
BARE_STAT = """
import os, sys
def walk(folder):
    with os.scandir(folder) as entries:
        for entry in entries:
            entry.stat()
            if entry.is_dir():
                walk(entry.path)
walk(sys.argv[1])
"""
# The same text, nothing extracted: page size, hash size and batches as in an archive.
BARE_FTS5 = """
import glob, sqlite3, sys
db = sqlite3.connect(sys.argv[2])
db.execute("PRAGMA page_size = 16384")
db.execute("CREATE VIRTUAL TABLE t USING fts5(text, tokenize='unicode61 remove_diacritics 2')")
db.execute("INSERT INTO t(t, rank) VALUES('hashsize', 67108864)")
paths = sorted(glob.glob(sys.argv[1] + "/*/*.txt"))
for start in range(0, len(paths), 1000):
    with db:
        db.executemany("INSERT INTO t VALUES(?)", ([open(path).read()] for path in paths[start : start + 1000]))
db.close()
"""
# The full-text part of an archive, made once more out of the texts in it.
REBUILD = """
import sqlite3, sys
with sqlite3.connect(sys.argv[1]) as db:
    db.execute("INSERT INTO report_search(report_search) VALUES('rebuild')")
"""


@dataclass(frozen=True)
class Case:
    """One size: its folder of texts with so many bytes in so many files, and a home for the programs."""

    home: Path
    count: int
    size: int
    rounds: int

    @property
    def texts(self) -> Path:
        return self.home / "texts"

    def archive(self, jobs: int) -> Path:
        return self.home / f"jobs{jobs}.db"

    def index(self, jobs: int, texts: Path | None = None) -> Cost:
        db = str(self.archive(jobs))
        return run([PROGRAM, "index", str(texts or self.texts), "--db", db, "--jobs", str(jobs)], self.home)


def build(case: Case) -> dict[str, Cost]:
    """Build with one process and with two; beside that, its full text once more, and FTS5 alone."""
    bare, again = case.home / "bare.db", case.home / "again.db"
    costs = {
        "index, 1 job": case.index(1),
        "index, 2 jobs": case.index(2),
        "its full text": run([sys.executable, "-c", REBUILD, str(shutil.copy(case.archive(1), again))], case.home),
        "bare FTS5": run([sys.executable, "-c", BARE_FTS5, str(case.texts), str(bare)], case.home),
    }
    files = dict(zip(costs, (case.archive(1), case.archive(2), again, bare), strict=True))
    rows = [
        (
            name, f"{cost.wall:.1f} s", f"{cost.cpu:.1f} s", f"{case.count / cost.wall:,.0f}",
            f"{case.size / cost.wall / 1e6:.2f}", f"{case.size / cost.cpu / 1e6:.2f}",
            f"{files[name].stat().st_size / case.size:.2f}", f"{cost.memory:.0f} MB",
        )
        for name, cost in costs.items()
    ]  # fmt: skip
    heads = ("build", "wall", "CPU", "reports/s", "MB/s", "MB/CPU s", "file/text", "memory")
    table(f"{case.count:,} reports, {case.size / 1e6:.1f} MB", heads, rows)
    print(f"2 jobs are {costs['index, 1 job'].wall / costs['index, 2 jobs'].wall:.2f} times as fast as 1")
    return costs


def refresh(case: Case) -> None:
    """A refresh in which nothing has changed; of both, what the same costs without a file is taken off."""
    empty = case.home / "empty"
    empty.mkdir()
    other = case.home / "empty.db"
    commands = {
        "no-op index": [PROGRAM, "index", str(case.texts), "--db", str(case.archive(1))],
        "index of nothing": [PROGRAM, "index", str(empty), "--db", str(other)],
        "scandir and stat": [sys.executable, "-c", BARE_STAT, str(case.texts)],
        "stat of nothing": [sys.executable, "-c", BARE_STAT, str(empty)],
    }
    best = interleaved(commands, case.home, case.rounds)
    ours = (best["no-op index"].cpu - best["index of nothing"].cpu) / case.count * 1e6
    bare = (best["scandir and stat"].cpu - best["stat of nothing"].cpu) / case.count * 1e6
    print(f"\nno-op refresh: {ours:.1f} us a file, scandir and stat {bare:.1f} us: {ours / bare:.2f} times")


def ask(case: Case) -> dict[str, Cost]:
    """Every question in a process of its own; with ripgrep, the same phrase in the files."""
    commands = {name: [PROGRAM, *question, "--db", str(case.archive(1))] for name, question in QUESTIONS.items()}
    sample = str(case.home / "sample.db")
    run([PROGRAM, "index", str(SEEDS), "--db", sample], case.home)
    commands |= {f"{name} (sample)": [PROGRAM, *QUESTIONS[name], "--db", sample] for name in SAMPLE_QUESTIONS}
    if shutil.which("rg"):
        commands |= {f"rg: {name}": ["rg", *wanted, str(case.texts)] for name, wanted in RIPGREP.items()}
    best = interleaved(commands, case.home, case.rounds)
    best["list --json, all"] = run([PROGRAM, "list", "--json", "--db", str(case.archive(1))], case.home)
    rows = []
    for name, cost in best.items():
        beside = best.get(f"{name} (sample)") or best.get(f"rg: {name}")
        times = f"{cost.wall / beside.wall:.2f}" if beside else ""
        rows.append((name, ms(cost.wall), ms(cost.cpu), f"{cost.memory:.0f} MB", times))
    table(
        f"{case.count:,} reports, cold, best of {case.rounds}",
        ("question", "wall", "CPU", "memory", "x rg or sample"),
        rows,
    )
    return best


def growth(small: tuple[Case, dict[str, Cost]], large: tuple[Case, dict[str, Cost]]) -> None:
    """What the same costs in the larger archive, as a multiple; the cost of building by the report."""
    (case, before), (other, after) = small, large
    rows = []
    for name, cost in after.items():
        share = other.count / case.count if name in BUILT else 1
        rows.append((name, f"{cost.cpu / before[name].cpu / share:.2f}", f"{cost.memory / before[name].memory:.2f}"))
    title = f"{other.count:,} reports as a multiple of {case.count:,}"
    table(title, ("", "CPU (a report, where it is built)", "memory"), rows)


def measure(count: int, home: Path, rounds: int) -> tuple[Case, dict[str, Cost]]:
    case = Case(home, count, reports.write(home / "texts", count), rounds)
    costs = build(case)
    refresh(case)
    return case, costs | ask(case)


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="tests.bench archive", description=__doc__)
    parser.add_argument(
        "sizes", type=int, nargs="*", help="numbers of reports (default 10000 100000; 1000000 needs 12 GB)"
    )
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--folder", type=Path, help="where to write (default: a temporary folder)")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(dir=options.folder) as temporary:
        found = []
        for count in options.sizes or SIZES:
            home = Path(temporary, str(count))
            home.mkdir()
            found.append(measure(count, home, options.rounds))
    for small, large in pairwise(found):
        growth(small, large)
