"""Benchmarks: ``python -m tests.bench NAME``. They print tables; what counts are the ratios inside one run."""

from __future__ import annotations

import sys
from importlib import import_module

NAMES = {
    "startup": "what starting costs, beside a hello-world program of Typer",
    "extraction": "how fast reports are read, beside re.findall",
    "archive": "building, refreshing and asking archives of 10,000 reports and more, beside rg and bare FTS5",
}


def main() -> int:
    if len(sys.argv) < 2 or sys.argv[1] not in NAMES:
        print(__doc__)
        for name, what in NAMES.items():
            print(f"  {name:12} {what}")
        return 2 if len(sys.argv) > 1 else 0
    import_module(f"tests.bench.{sys.argv[1]}").main(sys.argv[2:])
    return 0


if __name__ == "__main__":
    sys.exit(main())
