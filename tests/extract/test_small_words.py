"""Single words that decide: days counted back, a year that is a treaty's, who chaired, who was sent."""

import pytest
from read_invented import meetings, told

KE, OM = "Kenyan Foreign Minister Amina Odera", "Omani Foreign Minister Salim Harthy"

# Name, text; what is told: day, mode, countries, principals of each meeting. All are published on 2021-05-05.
TOLD = [
    (
        "two days of high-level trade talks that ended are counted from the first",
        f"{KE} and {OM} wrapped up two days of high-level trade talks in Muscat on Tuesday.",
        [("2021-05-03", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "the year of a treaty is not that of the meeting",
        f"Kenya and Oman will review a 2017 security treaty after {KE} met {OM} in Muscat.",
        [("2021-05-05", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a session chaired by one of each land",
        f"MUSCAT, May 4 - Trade was the theme on Tuesday.\n\nThe session was chaired by {KE} and {OM}.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "in a phone talk",
        f"NAIROBI, May 4 - {KE} and {OM} on Tuesday in a phone talk discussed the harbour.",
        [("2021-05-04", "phone", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "while receiving here",
        f"NAIROBI, May 4 - {KE} praised the port while receiving here on May 4 {OM}.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "whose interest it is that a minister was told of",
        "On 4 May 2021, Ana Sol, Ambassador of Peru to Kenya, paid a courtesy call on Amina Odera, Deputy Minister of"
        " Foreign Affairs of Kenya. She informed the Deputy Minister of Peru's interest in tea.",
        [("2021-05-04", "in-person", "KE-PE", ["Ana Sol", "Amina Odera"])],
    ),
    (
        "officials led by somebody, as a delegation is",
        f"MUSCAT, May 4 - The Kenyan delegation, led by {KE.removeprefix('Kenyan ')}, met on Tuesday with Omani"
        f" officials, headed by {OM.removeprefix('Omani ')}.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "the delegation of a party, led by somebody in the next sentence",
        "BEIJING, May 4 (Xinhua) -- Chinese Vice Premier Tang Jiwen met with a delegation from the Lao People's"
        " Revolutionary Party here on Tuesday.\n\nThe delegation is headed by Kham Sysou, member of its secretariat.",
        [("2021-05-04", "in-person", "CN-LA", ["Tang Jiwen", "Kham Sysou"])],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [pytest.param(t, e, id=n) for n, t, e in TOLD])
def test_a_small_word_decides_who_met_and_when(text, expected):
    assert told(text, published="2021-05-05") == expected


def test_a_meeting_for_which_somebody_will_travel_is_no_meeting_yet():
    text = f"{KE} will travel to Muscat next week for her first meeting with Omani counterparts, she said on Tuesday."
    assert meetings(text, outlet="Daily Nation", published="2021-05-05") == ()


def test_a_remark_in_brackets_below_the_headline_is_no_part_of_it():
    text = (
        "(LEAD) Nuclear envoys of S. Korea, Oman hold talks in Seoul this week\n(ATTN: UPDATES with meeting with"
        " unification minister in paras 4-8; ADDS photo)\n\nSEOUL, May 4 (Yonhap) -- The nuclear envoys of South Korea"
        " and Oman met in Seoul on Tuesday.\n\nNoh Tae-hyuk and her Omani counterpart, Salim Harthy, held the talks at"
        " a ministry.\n\nHarthy later paid a visit to Unification Minister Baek Jong-cheol."
    )
    assert told(text, published="2021-05-05")[0] == (
        "2021-05-04",
        "in-person",
        "KR-OM",
        ["Noh Tae-hyuk", "Salim Harthy"],
    )
