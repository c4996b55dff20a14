"""What a program costs: it is run as a process of its own, and the system says what that process used."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from time import perf_counter

NOTHING_FOUND = 1  # grep's and rg's exit code
PROGRAM = str(Path(sys.executable).parent / "diplotalk")


@dataclass(frozen=True)
class Cost:
    """Seconds of wall clock and of processor, and MB of the largest process, of the command and its children."""

    wall: float
    cpu: float
    memory: float

    def least(self, other: Cost) -> Cost:
        """The better of each."""
        return Cost(min(self.wall, other.wall), min(self.cpu, other.cpu), min(self.memory, other.memory))


def run(command: Sequence[str], home: Path) -> Cost:
    """Run ``command`` in ``home``, where there are no settings, archives or habits; its output goes nowhere."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8"}
    begun = perf_counter()
    with TemporaryFile() as remarks:
        # A pipe that is emptied: programs notice /dev/null and do less.
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=remarks, cwd=home, env=environment
        )
        assert process.stdout is not None
        while process.stdout.read(1 << 16):
            pass
        _, status, used = os.wait4(process.pid, 0)
        wall = perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        process.stdout.close()
        if process.returncode not in (0, NOTHING_FOUND):
            remarks.seek(0)
            raise SystemExit(f"{' '.join(command)}: exit code {process.returncode}\n{remarks.read().decode()}")
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def interleaved(commands: Mapping[str, Sequence[str]], home: Path, rounds: int) -> dict[str, Cost]:
    """The best of some rounds; in each round every command once, so that a busy neighbour disturbs all alike."""
    best: dict[str, Cost] = {}
    for _ in range(rounds):
        for name, command in commands.items():
            cost = run(command, home)
            best[name] = best[name].least(cost) if name in best else cost
    return best


def table(title: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print ``rows`` below ``heads``: the first column to the left, the others to the right."""
    cells = [[str(cell) for cell in row] for row in (heads, *rows)]
    widths = [max(len(row[n]) for row in cells) for n in range(len(heads))]
    print(f"\n{title} (load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores)")
    for row in cells:
        first, *others = (
            cell.rjust(width) if n else cell.ljust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        print("  ".join([first, *others]).rstrip())


def ms(seconds: float) -> str:
    """Milliseconds."""
    return f"{seconds * 1000:,.0f} ms"
