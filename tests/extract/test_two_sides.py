"""Sides told apart from the telling: who led them, who brought them together, whose land a name is under."""

import pytest
from read_invented import meetings, told

BOTH = ["Amina Odera", "Salim Harthy"]
KE, OM = "Kenyan Foreign Minister Amina Odera", "Omani Foreign Minister Salim Harthy"

# Name, outlet, text; what is told: day, mode, countries, principals of each meeting. All are published on 2021-05-05.
TOLD = [
    (
        "the heads of both sides in one sentence",
        None,
        "NAIROBI, May 4 - Kenya and Oman reviewed a radar network at their annual dialogue on Tuesday.\n\nThe Kenyan"
        " side was led by Defence Secretary Amina Odera and the Omani side by Deputy Minister Salim Harthy.",
        [("2021-05-04", "in-person", "KE-OM", BOTH)],
    ),
    (
        "one side headed, the other represented",
        None,
        "MUSCAT, May 4 - The foreign ministers of Kenya and Oman on Tuesday resumed their committee.\n\nThe Omani side"
        " was headed by Foreign Minister Salim Harthy, while Kenya was represented by Foreign Minister Amina Odera.",
        [("2021-05-04", "in-person", "KE-OM", ["Salim Harthy", "Amina Odera"])],
    ),
    (
        "a third who hosted the talks was in the room",
        None,
        f"{KE} and {OM} met in Brussels on Tuesday for crisis talks hosted by EU foreign policy chief Bo Lind.",
        [("2021-05-04", "in-person", "EU-KE-OM", [*BOTH, "Bo Lind"])],
    ),
    (
        "both met a third, each alone",
        None,
        f"{KE} and {OM} met in Brussels on Tuesday.\n\nOn Tuesday, both ministers held separate meetings with NATO"
        " Secretary General Bo Lind.",
        [
            ("2021-05-04", "in-person", "KE-OM", BOTH),
            ("2021-05-04", "in-person", "KE-NATO", ["Amina Odera", "Bo Lind"]),
            ("2021-05-04", "in-person", "NATO-OM", ["Salim Harthy", "Bo Lind"]),
        ],
    ),
    (
        "sat down together, and only then with each separately",
        None,
        "U.S. envoy Ann Hart sat down with Kenya's Amina Odera and Oman's Salim Harthy on Tuesday in Muscat, then met"
        " with each of them separately.",
        [
            ("2021-05-04", "in-person", "KE-OM-US", ["Ann Hart", *BOTH]),
            ("2021-05-04", "in-person", "KE-US", ["Ann Hart", "Amina Odera"]),
            ("2021-05-04", "in-person", "OM-US", ["Ann Hart", "Salim Harthy"]),
        ],
    ),
    (
        "a land under its president",
        "CNN",
        "Kenya has drifted away from Washington under President Amina Odera, a farmer.\n\nUS Vice President Ann Hart"
        " and Odera sat down on Tuesday in a hotel.",
        [("2021-05-04", "in-person", "KE-US", ["Ann Hart", "Amina Odera"])],
    ),
    (
        "under a president, a land",
        "CNN",
        "Under President Amina Odera, Kenya has drifted away.\n\nUS Vice President Ann Hart and Odera sat down on"
        " Tuesday in a hotel.",
        [("2021-05-04", "in-person", "KE-US", ["Ann Hart", "Amina Odera"])],
    ),
    (
        "the leader of a delegation is not who leads the land",
        "The New Zealand Herald",
        "The leader of New Zealand's delegation to the United Nations has told Kenya's President she can count on"
        " Wellington.\n\nDeputy Prime Minister Grant Hart met President Amina Odera in New York on Tuesday.",
        [("2021-05-04", "in-person", "KE-NZ", ["Grant Hart", "Amina Odera"])],
    ),
    (
        "ministers of the two countries, each with a land",
        None,
        "The foreign ministers of the two countries, Kenya's Amina Odera and Oman's Salim Harthy, sat down on Tuesday"
        " in Muscat.\n\nMr Harthy, a former professor, smiled.",
        [("2021-05-04", "in-person", "KE-OM", BOTH)],
    ),
    (
        "two leaders who held talks, with commas around it",
        "Daily Nation",
        "President Odera and her Omani counterpart Salim Harthy on Tuesday agreed on a port.\n\nThe two leaders, who"
        " held talks at State House, Nairobi, said it would be deep. President Amina Odera spoke first.",
        [("2021-05-04", "in-person", "KE-OM", BOTH)],
    ),
    (
        "receiving the delegation told before, whose leader is named after",
        "Focus Taiwan",
        "Taipei, May 4 (CNA) President Lin Shu-wei on Tuesday thanked a visiting delegation of Kenyan lawmakers for"
        " their support.\n\nReceiving the seven-member delegation at the Presidential Office, Lin spoke of tea.\n\nThe"
        " delegation is led by Amina Odera, chair of a committee.",
        [("2021-05-04", "in-person", "KE-TW", ["Lin Shu-wei", "Amina Odera"])],
    ),
    (
        "the one leader of several whose land nobody names",
        None,
        "The leaders of Australia, Kenya and Oman promised vaccines on Tuesday after a virtual summit.\n\nPrime"
        " Minister Ann Hart joined from Sydney. Kenyan President Amina Odera and Omani Prime Minister Salim Harthy"
        " smiled on a screen.",
        [("2021-05-04", "video", "AU-KE-OM", ["Ann Hart", *BOTH])],
    ),
    (
        "a telephone call to somebody",
        "The Telegraph",
        "The Prime Minister used a telephone call to the Saudi crown prince on Tuesday to demand aid.\n\nEdward Hale"
        " rang Crown Prince Turki bin Saud from his plane.",
        [("2021-05-04", "phone", "GB-SA", ["Turki bin Saud", "Edward Hale"])],
    ),
    (
        "several times is no habit where nobody meets",
        None,
        f"MUSCAT, May 4 - {KE} and {OM} signed accords on Tuesday after talks that several times seemed about to fail.",
        [("2021-05-04", "in-person", "KE-OM", BOTH)],
    ),
    (
        "a conversation is held who knows how",
        "Bundesregierung",
        "Federal Chancellor Matthias Rein spoke with the President of Kenya, Amina Odera, this Tuesday.\n\nThe"
        " conversation focused on tea.",
        [("2021-05-04", "unknown", "DE-KE", ["Matthias Rein", "Amina Odera"])],
    ),
]


@pytest.mark.parametrize(("outlet", "text", "expected"), [pytest.param(o, t, e, id=n) for n, o, t, e in TOLD])
def test_both_sides_are_found_where_the_telling_names_neither(outlet, text, expected):
    assert told(text, outlet=outlet, published="2021-05-05") == expected


HOUSES = [
    ("Kenya's minister came for a visit to Canberra.\n\n", "Canberra"),
    ("Kenya's minister came for a visit.\n\n", "Parliament House"),
]


@pytest.mark.parametrize(("before", "city"), HOUSES)
def test_a_house_is_in_the_town_that_the_sentences_before_it_name(before, city):
    text = f"{before}{KE} met Foreign Minister Ann Hart at Parliament House on Tuesday."
    (meeting,) = meetings(text, outlet="The Sydney Morning Herald", published="2021-05-05")
    assert (meeting.place.city, meeting.place.venue) == (city, "Parliament House")


def test_the_town_of_an_earlier_round_is_not_that_of_this_one():
    text = (
        f"The political consultations between Kenya and Oman were held virtually on Tuesday.\n\n{KE} and {OM} led"
        " them.\n\nDuring the meeting, the two sides took stock since the first round, which took place in Oslo."
    )
    (meeting,) = meetings(text, published="2021-05-05")
    assert meeting.place.city is None
