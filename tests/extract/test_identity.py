"""Names that stay the same whatever the files are called."""

import pytest

from diplotalk.extract.identity import meeting_id, pair, slug
from diplotalk.extract.report import Participant


def someone(name: str | None, country: str, part: str = "principal") -> Participant:
    return Participant(slug(name) if name else None, name, name and name.split()[0], country, None, "other", part)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Chung Min-ho", "chung-min-ho"),
        ("Guðrún Jónsdóttir", "gudrun-jonsdottir"),
        ("Søren Łukasz Đặng", "soren-lukasz-dang"),
        ("Nguyễn Thị Hòa", "nguyen-thi-hoa"),
        ("Þóra Æsa Œuf Straße", "thora-aesa-oeuf-strasse"),
        ("İlham Şahin", "ilham-sahin"),
        ("Sean O’Hara", "sean-ohara"),
        ("Sean O'Hara", "sean-ohara"),
        ("J. R. Abbott, Jr.", "j-r-abbott-jr"),
        ("北京", ""),
        ("", ""),
    ],
)
def test_a_person_has_a_plain_key(name, expected):
    """What one types: no accents, no marks, hyphens between the words."""
    assert slug(name) == expected


@pytest.mark.parametrize(
    ("countries", "expected"),
    [
        (("KR", "CN"), "CN-ROK"),
        (("CN", "KP"), "CN-DPRK"),
        (("KR", "JP", "CN"), "CN-JP-ROK"),
        (("KE",), "KE"),
        ((), None),
    ],
)
def test_a_pair_is_written_with_the_codes_of_newsrooms_in_alphabetical_order(countries, expected):
    assert pair(countries) == expected


IDS = [
    ("2021-05-04", ("KE", "OM"), [("Odera Amina", "KE"), ("Harthy Salim", "OM")], "2021-05-04-ke-om-odera-harthy"),
    ("2021-05-04", ("OM", "KE"), [("Harthy Salim", "OM"), ("Odera Amina", "KE")], "2021-05-04-ke-om-odera-harthy"),
    ("2021-05", ("KE", "OM"), [("Odera Amina", "KE"), (None, "OM")], "2021-05-ke-om-odera"),
    (None, ("KE", "OM"), [], "undated-ke-om"),
    (None, (), [], "undated-unknown"),
    (
        "2021-05-04",
        ("KE", "OM"),
        [(f"{letter}a Sol", "KE") for letter in "EDCBA"],
        "2021-05-04-ke-om-aa-ba-ca-da",
    ),
]


@pytest.mark.parametrize(("day", "countries", "people", "expected"), IDS)
def test_a_meeting_is_known_by_its_day_pair_and_principals(day, countries, people, expected):
    """The order in which a report names them does not matter; five names are too many."""
    assert meeting_id(day, countries, [someone(*who) for who in people]) == expected


def test_who_only_attends_is_no_part_of_the_name():
    people = [someone("Odera Amina", "KE"), someone("Koech Ben", "KE", "attending")]
    assert meeting_id("2021-05-04", ("KE", "OM"), people) == "2021-05-04-ke-om-odera"
