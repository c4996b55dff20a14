"""A name in one sentence and its office in another: whose each is, and whose land."""

import pytest
from read_invented import meetings

# Name, outlet, text; the principals of the one meeting with their lands.
TOLD = [
    (
        "the office of a foreign land before a name, beside the paper's own minister",
        "The Sydney Morning Herald",
        "Kenya's foreign minister has promised cheaper tea after a visit to Canberra.\n\nSalim Odera spent two hours"
        " with Foreign Minister Ann Hart on Tuesday.",
        ["Salim Odera KE", "Ann Hart AU"],
    ),
    (
        "two offices, then two names in their order",
        "Evening Standard",
        "The husband of a jailed nurse was hopeful after the Foreign Secretary raised her case with Kenya's foreign"
        " minister.\n\nEdmund Hale held talks with Salim Odera in Nairobi on Tuesday, becoming the first Western"
        " foreign minister to visit.",
        ["Edmund Hale GB", "Salim Odera KE"],
    ),
    (
        "a name, then the office of the same",
        "The Star (Malaysia)",
        "PUTRAJAYA: Malaysia and Oman have agreed on a map, says Datuk Seri Hamid Latif.\n\nThe Prime Minister said"
        " this was settled on Tuesday during his meeting with his Omani counterpart Salim Harthy.",
        ["Hamid Latif MY", "Salim Harthy OM"],
    ),
    (
        "two names, then two offices in their order",
        "Sky News",
        "Downing Street has given details of a call between Edmund Hale and Salim Odera on Tuesday.\n\nThe prime"
        " minister told the Kenyan president that Britain would buy tea.",
        ["Edmund Hale GB", "Salim Odera KE"],
    ),
    (
        "the newsroom's own reporter takes no office",
        "VOA",
        "U.S. Secretary of State Ann Hart held talks with Kenya's president outside Nairobi on Tuesday. VOA's Ben"
        " Lind reports.\n\nThe meeting with President Salim Odera lasted an hour.",
        ["Ann Hart US", "Salim Odera KE"],
    ),
]


@pytest.mark.parametrize(("outlet", "text", "expected"), [pytest.param(o, t, e, id=n) for n, o, t, e in TOLD])
def test_a_name_has_the_office_that_its_neighbours_leave_it(outlet, text, expected):
    assert who(text, outlet) == expected


def who(text: str, outlet: str) -> list[str]:
    """Principals of the one meeting of ``text``, published on 2021-05-05, with their lands."""
    (meeting,) = meetings(text, outlet=outlet, published="2021-05-05")
    return [f"{p.name} {p.country}" for p in meeting.participants if p.part == "principal"]
