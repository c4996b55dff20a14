"""Short invented texts, read as far as a test needs them."""

import pytest

from diplotalk.extract.article import STEPS, extract, read
from diplotalk.extract.context import Article, Line
from diplotalk.extract.report import Meeting, Report
from diplotalk.reading.document import Document


def wrong(*case: object, why: str) -> object:
    """A row of a table that is right and is still read wrongly: strict, so that a mended row is told."""
    return pytest.param(*case, marks=pytest.mark.xfail(strict=True, reason=why))


def document(text: str, **given: str | None) -> Document:
    return Document("a.txt", text, **given)


def report(text: str, **given: str | None) -> Report:
    return extract(document(text, **given))


def meetings(text: str, **given: str | None) -> tuple[Meeting, ...]:
    return report(text, **given).meetings


def article(text: str, **given: str | None) -> Article:
    """The article with its outlet, day and cast, before meetings are looked for."""
    found = read(document(text, **given))
    for step in STEPS:
        step(found)
    return found


def line(sentence: str) -> Line:
    """The one sentence of a text."""
    return article(sentence).lines[0]


def principals(meeting: Meeting) -> list[str | None]:
    return [p.name for p in meeting.participants if p.part == "principal"]


def told(text: str, **given: str | None) -> list[tuple[str | None, str, str, list[str | None]]]:
    """Day, mode, countries and principals of each meeting, the main one first."""
    found = meetings(text, **given)
    return [(m.date, m.mode, "-".join(m.countries), principals(m)) for m in found]
