"""The benchmarks run, and what they measure is what they say; how long anything takes is no test."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.__main__ import NAMES
from tests.bench.reports import PHRASES, RARE, RARE_REPORTS, Newsroom

ROOT = Path(__file__).parent.parent.parent
SMALL = {
    "startup": ["--rounds", "1"],
    "extraction": ["--reports", "3", "--rounds", "1"],
    "archive": ["30", "40", "--rounds", "1"],
}


@pytest.mark.parametrize("name", NAMES)
def test_a_benchmark_prints_its_tables(name: str) -> None:
    """Whoever doubts a figure of the README can measure it."""
    arguments = SMALL[name]
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench", name, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "CPU" in done.stdout


def test_the_same_seed_gives_the_same_reports() -> None:
    """Two machines measure the same work."""
    assert list(Newsroom().reports(50)) == list(Newsroom().reports(50))


def test_a_phrase_stands_in_the_share_of_reports_that_is_said() -> None:
    texts = list(Newsroom().reports(4_000))
    assert sum(RARE in text for text in texts) == RARE_REPORTS
    for phrase, share in PHRASES.items():
        assert sum(phrase in text for text in texts) == pytest.approx(share * len(texts), rel=0.5)
