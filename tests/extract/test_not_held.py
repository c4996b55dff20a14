"""Talks that were to be held, denied, put off or told of years ago: no meeting, however near the words come to one."""

import pytest
from read_invented import meetings, told

KE, OM = "Kenyan Foreign Minister Amina Odera", "Omani Foreign Minister Salim Harthy"

# Name, headline, outlet, text. All are published on 2021-05-05.
NO_MEETING = [
    (
        "will on a day host",
        "Minister Odera to host her Omani counterpart",
        "Kenyan Ministry of Foreign Affairs",
        "The Minister of Foreign Affairs, Ms Amina Odera, will on Monday, 10 May 2021, host the Minister for Foreign"
        " Affairs of Oman, Mr Salim Harthy, in Nairobi.\n\nThe visit takes place against the backdrop of strong"
        " relations which the two countries enjoy, Minister Odera said.\n\nDuring the discussions, the Ministers are"
        " expected to take stock.",
    ),
    (
        "will call on one and hold talks with another",
        "Visit of the Foreign Minister to Oman",
        "Kenyan Ministry of Foreign Affairs",
        "Foreign Minister Amina Odera will be paying a visit to Oman. During the visit, she will call on the Sultan of"
        " Oman, H.E. Mr. Haitham Sol, and hold delegation-level talks with her counterpart, Foreign Minister Mr. Salim"
        " Harthy.",
    ),
    (
        "was to have held",
        None,
        "CNN",
        f"The trip was paused. {KE} was to have held two days of talks with {OM} on Tuesday.",
    ),
    (
        "will not take place",
        None,
        "Daily Nation",
        "The committee meeting which Kenyan and Omani defence chiefs were to have held in Muscat this Thursday will not"
        " take place, the ministry said.",
    ),
    (
        "a newspaper's tale, rejected in the lead",
        None,
        "Newsweek",
        "Officials on Thursday rejected a newspaper report that Kenya's foreign minister met with a senior Omani"
        " negotiator in Suva.\n\nThe daily Gazette claimed on Wednesday that Kenyan Foreign Minister Amina Odera"
        " flew to"
        " Suva on Saturday and spent four hours in a hotel with Omani negotiator Salim Harthy.",
    ),
    (
        "a website's tale, flatly rejected",
        None,
        "Al Jazeera",
        "Kenya has flatly rejected reports that one of its diplomats sat down with the Omani security adviser in"
        " Suva.\n\nA website based in London reported on Tuesday that Amina Odera, special envoy of Kenya, had spent"
        " four hours with the Omani official, Salim Harthy, in a hotel.",
    ),
    (
        "a story of long ago",
        None,
        "The New York Times",
        "Ann Hart, an envoy of the United States, died on Wednesday. The first channel began, in 1963, with a lunch."
        " Ms. Hart sat down in a restaurant with Salim Harthy, an Omani deputy minister.",
    ),
]


@pytest.mark.parametrize(("title", "outlet", "text"), [pytest.param(h, o, t, id=n) for n, h, o, t in NO_MEETING])
def test_what_was_not_held_is_no_meeting(title, outlet, text):
    assert meetings(text, title=title, outlet=outlet, published="2021-05-05") == ()


def test_one_deed_before_another_has_been_done_with_it():
    text = f"MUSCAT, May 4 - {KE} was welcomed at the palace on Tuesday before sitting down with {OM}."
    assert told(text, published="2021-05-05") == [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])]


# Name, outlet, text; the principals of the one meeting with their lands, and its day.
WHO = [
    (
        "two charges of one minister in a list of three",
        "U.S. Department of Defense",
        "Secretary of Defense Ann Hart, Australian Deputy Prime Minister and Minister for Defence Rhys Dunn, and"
        " Japanese Minister of Defense Jiro Sakura met today in Singapore.",
        ["Ann Hart US", "Rhys Dunn AU", "Jiro Sakura JP"],
    ),
    (
        "the one bare name and the one foreign office",
        "Bernama",
        "VIENTIANE, May 5 (Bernama) -- Malaysian goods sell. Prime Minister Datuk Seri Hamid Latif and Fraser Wood"
        " met here today.\n\nHamid"
        " said that the discussion with the New Zealand Prime Minister was brisk. Wood said that New Zealand listened.",
        ["Hamid Latif MY", "Fraser Wood NZ"],
    ),
    (
        "speakers of two parliaments, and where they sat down",
        "STA",
        "Trnje, 5 May (STA) - Metka Sol and Branko Lind, the speakers of the Slovenian and Croatian parliaments, got"
        " wet.\n\nThey then moved on to a castle, where they sat down for an hour.",
        ["Metka Sol SI", "Branko Lind HR"],
    ),
    (
        "a president of the house whose briefing speaks of another land's leader",
        "White House",
        "This morning President Carver spoke by phone with Prime Minister Friis of Denmark.\n\nThe Libyan leader"
        " says he"
        " was promised a reward.",
        ["Carver US", "Friis DK"],
    ),
]


@pytest.mark.parametrize(("outlet", "text", "expected"), [pytest.param(o, t, e, id=n) for n, o, t, e in WHO])
def test_each_name_of_a_list_or_a_later_sentence_has_its_own_land(outlet, text, expected):
    (meeting,) = meetings(text, outlet=outlet, published="2021-05-05")
    assert [f"{p.name} {p.country}" for p in meeting.participants if p.part == "principal"] == expected


def test_she_met_somebody_on_the_day_on_which_she_had_come():
    text = (
        "Mexico's ambassador, Ana Rueda, went to the State Department on Monday to protest. She met for 45 minutes with"
        " U.S. Deputy Secretary of State Ben Lind."
    )
    assert told(text, published="2021-05-05") == [("2021-05-03", "in-person", "MX-US", ["Ana Rueda", "Ben Lind"])]


def test_a_town_that_no_gazetteer_has_is_the_dateline_before_a_known_agency():
    text = f"Trnje, 5 May (STA) - {KE} met {OM} here on Tuesday."
    (meeting,) = meetings(text, published="2021-05-05")
    assert meeting.place.city == "Trnje"
