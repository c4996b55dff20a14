"""How fast reports are read, on one core, beside the plainest thing that one can do to a text."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time

from diplotalk.extract.article import extract
from diplotalk.reading.document import Document
from tests.bench.measure import table
from tests.bench.reports import Newsroom

TESTS = Path(__file__).parent.parent
REPORTS = 300
ROUNDS = 3


def seconds(work: Callable[[str], object], texts: Sequence[str]) -> float:
    begun = process_time()
    for text in texts:
        work(text)
    return process_time() - begun


def read(text: str) -> None:
    extract(Document("a.txt", text))


def row(name: str, texts: Sequence[str], rounds: int) -> tuple[str, ...]:
    """Both in turn, the best of some rounds; a first report is read before, for the tables are loaded with it."""
    read(texts[0])
    words = re.compile(r"\w+")
    best = [
        min(times)
        for times in zip(*((seconds(read, texts), seconds(words.findall, texts)) for _ in range(rounds)), strict=True)
    ]
    size = sum(len(text.encode()) for text in texts)
    each, speed = f"{size / len(texts):,.0f}", f"{size / best[0] / 1e6:.2f}"
    return name, str(len(texts)), each, speed, f"{len(texts) / best[0]:,.0f}", f"{best[0] / best[1]:.1f}"


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="tests.bench extraction", description=__doc__)
    parser.add_argument("--reports", type=int, default=REPORTS, help=f"how many generated ones (default {REPORTS})")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args(arguments)
    corpus = (TESTS / "corpus" / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    sample = sorted((TESTS.parent / "seeds").glob("*.txt"))
    texts = {
        "generated": list(Newsroom().reports(options.reports)),
        "tests/corpus": [json.loads(line)["text"] for line in corpus],
        "seeds": [path.read_text(encoding="utf-8") for path in sample] * 10,
    }
    rows = [row(name, some, options.rounds) for name, some in texts.items()]
    heads = ("text", "reports", "bytes each", "MB/s", "reports/s", r"x findall(r'\w+')")
    table(f"extraction, CPU time, best of {options.rounds} rounds", heads, rows)
