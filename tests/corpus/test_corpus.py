"""Reports of hundreds of houses and of the general press, all invented, are read at least as well as they were."""

import json
from collections.abc import Mapping
from functools import cache

import pytest
from score import CORPORA, FLOOR, folded, measure, rows

FLOORS = json.loads(FLOOR.read_text(encoding="utf-8"))


@cache
def figures(corpus: str) -> Mapping[str, float]:
    return measure(corpus).figures()


@pytest.mark.parametrize(("corpus", "figure"), [(corpus, figure) for corpus in FLOORS for figure in FLOORS[corpus]])
def test_reports_are_read_no_worse_than_recorded(corpus: str, figure: str) -> None:
    """Who upgrades may rely on it that what was read rightly in one house's manner is still read rightly."""
    measured, floor = figures(corpus)[figure], FLOORS[corpus][figure]
    assert measured >= floor, f"{figure}: tests/corpus/score.py --errors 9 shows what is wrong"


@pytest.mark.parametrize("corpus", CORPORA)
def test_every_figure_has_a_floor(corpus: str) -> None:
    """A figure that is measured and not guarded may fall unseen."""
    assert set(FLOORS[corpus]) == set(figures(corpus))


@pytest.mark.parametrize(("reports", "expected"), CORPORA.values(), ids=CORPORA)
def test_every_report_has_its_annotation_and_no_two_share_an_id(reports: str, expected: str) -> None:
    """The figures speak of every report in the file."""
    told = [row["id"] for row in rows(reports)]
    assert len(set(told)) == len(told)
    assert told == [row["id"] for row in rows(expected)]


@pytest.mark.parametrize(("reports", "expected"), CORPORA.values(), ids=CORPORA)
def test_the_annotation_quotes_the_report(reports: str, expected: str) -> None:
    """A miss is a miss of the reading, not a slip in what is expected of it."""
    texts = {row["id"]: f"{row['title'] or ''}\n{row['text']}" for row in rows(reports)}
    for row in rows(expected):
        openings = [*row["agreements"], *(said["sentence"] for said in row["attributions"])]
        assert [x for x in openings if x not in texts[row["id"]]] == [], row["id"]


@pytest.mark.parametrize(("reports", "expected"), CORPORA.values(), ids=CORPORA)
def test_the_annotation_expects_no_town_that_the_report_leaves_unnamed(reports: str, expected: str) -> None:
    """A palace whose town is not written stands for itself."""
    texts = {row["id"]: folded(f"{row['title'] or ''} {row['text']}") for row in rows(reports)}
    for row in rows(expected):
        towns = [meeting["city"] for meeting in row["meetings"] if meeting["city"]]
        assert [town for town in towns if folded(town) not in texts[row["id"]]] == [], row["id"]
