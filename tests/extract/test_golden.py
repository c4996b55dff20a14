"""Whole reports with all that is read out of them, in files a person can check: golden/, one a report.

After a change that is meant: ``WRITE_GOLDEN=1 python -m pytest tests/extract/test_golden.py``, then ``git diff``.
"""

import os
from pathlib import Path

import pytest
from annotated import annotated

from diplotalk.extract.article import extract
from diplotalk.reading.document import Document

HERE = Path(__file__).parent
REPORTS = sorted([*(HERE.parent.parent / "seeds").glob("*.txt"), *(HERE / "reports").glob("*.txt")])


@pytest.mark.parametrize("path", REPORTS, ids=[path.stem for path in REPORTS])
def test_a_report_is_read_as_its_golden_file_shows(path):
    """Every value and the words that prove it: whoever changes the extractor sees what else has changed."""
    found = annotated(extract(Document(path.name, path.read_text(encoding="utf-8"))))
    golden = HERE / "golden" / path.name
    if os.environ.get("WRITE_GOLDEN"):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


def test_no_golden_file_is_left_over():
    """Each file in golden/ belongs to a report that still exists."""
    assert {path.name for path in (HERE / "golden").iterdir()} == {path.name for path in REPORTS}
