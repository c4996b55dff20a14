"""What a report is about."""

import pytest
from read_invented import meetings

from diplotalk.extract import topics

LEAD = "Kenyan Foreign Minister Amina Odera met with Omani Foreign Minister Salim Harthy on Tuesday"


def found(text: str, enough: bool = True) -> list[str]:
    return list(topics.find(text.lower(), [(0, len(text), enough)]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They spoke of the free trade agreement.", ["free-trade-agreement"]),
        ("They spoke of COVID-19 vaccines.", ["covid-19"]),
        ("They spoke of denuclearization.", ["denuclearization"]),
        ("They spoke of the Belt and Road Initiative.", ["belt-and-road"]),
        ("They spoke of climate change.", ["climate-change"]),
        ("They spoke of the traders of Mombasa.", []),
        ("They spoke of nothing.", []),
        ("", []),
    ],
)
def test_a_topic_is_known_by_its_words(text, expected):
    """``trade`` is no topic of ``traders``."""
    assert [topic for topic in found(text) if topic in expected or not expected] == expected


def test_the_body_must_name_a_topic_twice_and_the_headline_once():
    """What is named once in passing is not what the report is about."""
    assert found("They spoke of climate change.", enough=False) == []
    assert found("They spoke of climate change. Climate change is near.", enough=False) == ["climate-change"]


def test_topics_come_in_alphabetical_order_with_their_first_words():
    text = "piracy, then climate change, then piracy again."
    where = topics.find(text, [(0, len(text), True)])
    assert list(where) == sorted(where)
    assert text[slice(*where["climate-change"])] == "climate change"


def test_the_topics_of_a_report_are_those_of_its_main_meeting():
    text = f"{LEAD} and spoke of climate change.\n\nLater in the day, Odera met Omani Prime Minister Omar Idris."
    first, second = meetings(text, published="2021-05-05")
    assert first.topics == ("climate-change",)
    assert second.topics == ()
    (passage,) = first.evidence["topics"]
    assert text[passage.start : passage.end] == "climate change"
