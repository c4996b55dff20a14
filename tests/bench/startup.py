"""What ``diplotalk list --json`` on the sample costs, as a multiple of a hello-world program of the same Typer version.

Run it with the Python of an environment that diplotalk is installed in, not as a working copy (which reads the sample
anew each time): ``python tests/bench/startup.py``. The limit is 2. CPU time, the best of interleaved rounds.
"""

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROUNDS = 15
LIMIT = 2.0
HELLO = "import typer\n\ndef main(name: str = 'world'):\n    print(f'hello {name}')\n\ntyper.run(main)\n"


def seconds(command: list[str], home: str) -> float:
    environment = {"PATH": os.environ["PATH"], "HOME": home}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, cwd=home, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main() -> int:
    program = str(Path(sys.executable).parent / "diplotalk")
    with tempfile.TemporaryDirectory() as home:
        hello = Path(home, "hello.py")
        hello.write_text(HELLO)
        commands = {
            "hello world": [sys.executable, str(hello)],
            "list --json": [program, "list", "--json"],
            "timeline": [program, "timeline", "CN-ROK"],
            "--help": [program, "--help"],
            "--version": [program, "--version"],
        }
        best = {name: float("inf") for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                best[name] = min(best[name], seconds(command, home))
    for name, cost in best.items():
        print(f"{name:12} {cost * 1000:5.0f} ms {cost / best['hello world']:5.2f} x hello world")
    return int(best["list --json"] > LIMIT * best["hello world"])


if __name__ == "__main__":
    sys.exit(main())
