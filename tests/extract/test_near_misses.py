"""Sentences that come near one that tells a meeting, a place, a day or an agreement, and tell something else."""

import pytest
from read_invented import meetings, told

from diplotalk.extract.article import extract
from diplotalk.reading.document import Document

A, B = "Kenyan President Amina Odera", "Omani Sultan Salim Harthy"
MET = f"NAIROBI, May 4 - {A} met with {B} on Tuesday."

NO_MEETING = [
    f"{A} condemned the attack on the monks. They were welcomed by {B}.",
    f"Oman wants {A}'s vote. On Tuesday {A} met her lawmakers.",
    f"{A} toured a port. {B} was at home.\n\nThe two leaders toured separate ports.",
]


@pytest.mark.parametrize("text", NO_MEETING)
def test_others_met_and_ports_toured_apart_are_no_meeting_of_the_two(text):
    assert meetings(text, published="2021-05-05") == ()


DENIED = [
    ("Odera and Harthy both dismissed reports of a rift.", 1),
    ("Odera dismissed as fabricated reports of a quarrel with Harthy.", 1),
    ("Odera dismissed as fabricated reports that she had met with Harthy.", 0),
]


@pytest.mark.parametrize(("sentence", "count"), DENIED)
def test_only_a_denial_of_the_meeting_takes_it_back(sentence, count):
    assert len(meetings(f"{MET}\n\n{sentence}", published="2021-05-05")) == count


def test_the_delegation_that_met_is_of_the_land_it_is_called_by():
    led = "NAIROBI, May 4 - A Kenyan delegation led by Speaker Amina Odera is in Suva."
    met = "On Tuesday the {} delegation also met Fijian Prime Minister Bo Lind."
    told_of = [("2021-05-04", "in-person", "FJ-KE", ["Amina Odera", "Bo Lind"])]
    assert told(f"{led}\n\n{met.format('Kenyan')}", published="2021-05-05") == told_of
    assert told(f"{led}\n\n{met.format('Omani')}", published="2021-05-05") == []


def test_who_signs_the_report_is_a_principal_where_it_gives_her_an_office():
    report = "By Amina Odera\n\nNAIROBI, May 4 - Kenyan envoy {}met with Omani Sultan Salim Harthy on Tuesday."
    (meeting,) = meetings(report.format("Amina Odera "), published="2021-05-05")
    assert {p.name for p in meeting.participants} == {"Amina Odera", "Salim Harthy"}


PLACES = [
    (f"(Rome) - {A} met with {B} on Tuesday.", "Rome"),
    (f"{A} met with {B} on Tuesday in the Omani capital Muscat.", "Muscat"),
    (f"{A} met with {B} on Tuesday, and said Capital Muscat shares had risen.", None),
    (f"{A} met with {B} on Tuesday and condemned the bombing in the Fijian capital. Suva mourns.", None),
    (f"{A} met with {B} on Tuesday in Suva, a week before a concert at the White House.", "Suva"),
    (f"Despite rain in Suva {A} met with {B} on Tuesday at the White House in Washington.", "Washington"),
]


@pytest.mark.parametrize(("text", "city"), PLACES)
def test_a_town_named_for_something_else_is_not_where_they_met(text, city):
    (meeting,) = meetings(text, published="2021-05-05")
    assert meeting.place.city == city


DAYS = [
    ("met with {} on Tuesday for a second day", "2021-05-03"),
    ("met with {} on Tuesday on the second day of his visit", "2021-05-04"),
    ("met with {} on Tuesday, the second day in a row of rain", "2021-05-04"),
]


@pytest.mark.parametrize(("words", "day"), DAYS)
def test_only_a_second_day_of_talks_makes_them_begin_the_day_before(words, day):
    (meeting,) = meetings(f"{A} {words.format(B)}.", published="2021-05-05")
    assert meeting.date == day


NOT_SETTLED = [
    "Kenya and Oman will never build a ferry, the two ministers said after the talks.",
    "Kenya and Oman will build a ferry, a shipping agent said after the talks.",
    "Harthy began the talks with a promise to be brief.",
    "The two sides agreed to open a bridge. In return, the airline will drop its complaint.",
]


@pytest.mark.parametrize("sentence", NOT_SETTLED)
def test_what_an_outsider_expects_or_one_side_denies_is_not_settled(sentence):
    found = extract(Document("-", f"{MET}\n\n{sentence}", published="2021-05-05")).agreements
    assert len(found) == sentence.count("agreed")


def test_what_two_lands_will_do_is_agreed_by_both():
    text = f"{MET}\n\nKenya and Oman will build a ferry, the two leaders said after the talks."
    (agreement,) = extract(Document("-", text, published="2021-05-05")).agreements
    assert agreement.by == ("KE", "OM")
