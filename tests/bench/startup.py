"""What starting costs, as a multiple of a hello-world program of the same Typer version; the mark for a list is 2.

Run it with the Python of an environment that diplotalk is installed in, not as a working copy, which reads the sample
anew each time.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.bench.measure import PROGRAM, interleaved, ms, table

ROUNDS = 15
HELLO = "import typer\n\ndef main(name: str = 'world'):\n    print(f'hello {name}')\n\ntyper.run(main)\n"


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="tests.bench startup", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds = parser.parse_args(arguments).rounds
    with tempfile.TemporaryDirectory() as temporary:
        home = Path(temporary)
        (home / "hello.py").write_text(HELLO)
        commands = {
            "hello world of Typer": [sys.executable, "hello.py"],
            "python -c pass": [sys.executable, "-c", "pass"],
            "list --json": [PROGRAM, "list", "--json"],
            "timeline CN-ROK": [PROGRAM, "timeline", "CN-ROK"],
            'grep "fast track"': [PROGRAM, "grep", "fast track"],
            "--help": [PROGRAM, "--help"],
            "--version": [PROGRAM, "--version"],
        }
        best = interleaved(commands, home, rounds)
    hello = best["hello world of Typer"]
    rows = [(name, ms(cost.cpu), f"{cost.cpu / hello.cpu:.2f}", f"{cost.memory:.0f} MB") for name, cost in best.items()]
    table(f"start-up, best of {rounds} rounds", ("command", "CPU", "x hello", "memory"), rows)
