"""Reports of some sixty houses, all invented, are read at least as well as they were."""

import json
from collections.abc import Mapping

import pytest
from score import FLOOR, measure, rows

FLOORS = json.loads(FLOOR.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def figures() -> Mapping[str, float]:
    return measure().figures()


@pytest.mark.parametrize("figure", FLOORS)
def test_reports_are_read_no_worse_than_recorded(figures: Mapping[str, float], figure: str) -> None:
    """Who upgrades may rely on it that what was read rightly in one house's manner is still read rightly."""
    assert figures[figure] >= FLOORS[figure], f"{figure}: tests/corpus/score.py --errors 9 shows what is wrong"


def test_every_report_has_its_annotation_and_no_two_share_an_id() -> None:
    """The figures speak of every report in the file."""
    reports = [row["id"] for row in rows("reports.jsonl")]
    assert len(set(reports)) == len(reports)
    assert reports == [row["id"] for row in rows("expected.jsonl")]


def test_the_annotation_quotes_the_report() -> None:
    """A miss is a miss of the reading, not a slip in what is expected of it."""
    texts = {row["id"]: f"{row['title'] or ''}\n{row['text']}" for row in rows("reports.jsonl")}
    for row in rows("expected.jsonl"):
        openings = [*row["agreements"], *(said["sentence"] for said in row["attributions"])]
        assert [x for x in openings if x not in texts[row["id"]]] == [], row["id"]
