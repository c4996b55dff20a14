"""Who met whom in one sentence, and whether it has happened at all."""

import pytest
from read_invented import line, meetings, principals, told, wrong

from diplotalk.extract import frames
from diplotalk.text.fold import fold

A, B = "Kenyan Foreign Minister Amina Odera", "Omani Foreign Minister Salim Harthy"
BOTH = [("KE-OM", ["Amina Odera", "Salim Harthy"])]


def met(sentence: str) -> list[tuple[str, list[str | None]]]:
    """Countries and principals of each meeting."""
    return [(countries, sorted(map(str, names))) for _, _, countries, names in told(sentence, published="2021-05-05")]


SHAPES = [
    f"{A} met with {B} on Monday.",
    f"{A} on Monday met with {B}.",
    f"On Monday, {A} met with {B}.",
    f"{A} has met {B} in Muscat.",
    f"{A} and {B} met on Monday.",
    f"{A} and {B} held talks on Monday.",
    f"{A} and {B} on Monday held a meeting in Muscat.",
    f"{A} held talks with {B} on Monday.",
    f"{A} held a long and friendly meeting with {B} on Monday.",
    f"{A} held talks here Monday with {B}.",
    f"{A} had a meeting with {B} on Monday.",
    f"Talks between {A} and {B} were held on Monday.",
    f"A meeting took place on Monday between {A} and {B}.",
    f"The meeting of {A} with {B} took place on Monday.",
    f"The meeting of {A} and {B} took place on Monday.",
    f"The talks of {A} with {B} lasted an hour on Monday.",
    f"{A} received {B} on Monday.",
    f"{A} received on Monday {B}.",
    f"{A} received here today {B}.",
    f"{A} was received by {B} on Monday.",
    f"{A} was greeted by {B} on Monday.",
    f"{A} was greeted at the palace on Monday by {B}.",
    f"{A} was welcomed at the palace on Monday by {B}.",
    f"{A} met on Monday with visiting {B}.",
    f"{A} met with a delegation led by {B} on Monday.",
    f"A delegation led by {A} met with {B} on Monday.",
    f"{A}, who is in Muscat for a fair, met with {B} on Monday.",
    f"{A}, accompanied by a band, met with {B} on Monday.",
    f"{A} made the remarks when meeting with {B} on Monday.",
    f"When meeting with {B} on Monday, {A} praised the harbor.",
    f"During a meeting with {B} on Monday, {A} praised the harbor.",
    f"{A} praised the harbor during talks with {B} on Monday.",
    f"{A}, in a phone conversation with {B} on Monday, praised the harbor.",
    f"{A} praised the harbor after talks with {B} on Monday.",
    f"{A} co-chaired with {B} the third meeting of a committee on Monday.",
    f"The talks were co-chaired by {A} and {B} on Monday.",
    wrong(f"The talks were co-chaired on Monday by {A} and {B}.", why="a day parts co-chaired from its by"),
    f"{A} has spoken with {B} on Monday.",
    f"{A} has spoken by phone with {B} on Monday.",
    f"{A} called on {B} on Monday.",
    f"{A} paid a courtesy call on {B} on Monday.",
    f"{A} was on the phone with {B} on Monday and spoke with {B}.",
    f"{A} sat down with {B} on Monday.",
    f"{A} arrived in Muscat on Monday and held talks with {B}.",
    f"{A} held one-on-one talks with {B} on Monday.",
    f"{A} met {B} on the sidelines of a harbor fair in Suva on Monday.",
    f"A telephone conversation took place on Monday between {A} and {B}.",
    f"{A} hosted a reception for {B} on Monday.",
    f"{A} and her Omani counterpart Salim Harthy met on Monday.",
    f"{A} met with her Omani counterpart Salim Harthy on Monday.",
    f"{A} met with her Omani counterpart, Salim Harthy, on Monday.",
    f"{A} met with her counterpart from Oman, Salim Harthy, on Monday.",
    "The Kenyan foreign minister, Amina Odera, met with the foreign minister of Oman, Salim Harthy, on Monday.",
    "Amina Odera, Kenyan foreign minister, met with Salim Harthy, foreign minister of Oman, on Monday.",
    "The foreign ministers of Kenya and Oman, Amina Odera and Salim Harthy, met on Monday.",
    "The foreign ministers of Kenya and Oman, Ms. Amina Odera and Mr. Salim Harthy, met on Monday.",
    "Amina Odera and Salim Harthy, the foreign ministers of Kenya and Oman, met on Monday.",
    "Foreign Ministers Amina Odera of Kenya and Salim Harthy of Oman met on Monday.",
    "Amina Odera of Kenya met with Salim Harthy of Oman on Monday.",
    "Amina Odera of Kenya and Salim Harthy of Oman met on Monday.",
    "Amina Odera (Kenya) and Salim Harthy (Oman) met on Monday.",
    "Kenyan Foreign Minister Amina Odera met with Oman's Salim Harthy on Monday.",
    "Amina Odera of Kenya and Omani Foreign Minister Salim Harthy met on Monday.",
    f"The Kenyan ambassador to Oman, Amina Odera, met with {B} on Monday.",
    f"Kenya's ambassador to the United Nations, Amina Odera, met with {B} on Monday.",
    f"The ambassador of Kenya to Oman, Amina Odera, met with {B} on Monday.",
    f"{A} met with Omani Energy Minister Eng. Salim Harthy on Monday.",
    f"{A} and Oman's Salim Harthy met on Monday.",
    "Kenya's Amina Odera and her Omani counterpart Salim Harthy met on Monday.",
    "Kenya's Amina Odera and Oman's Salim Harthy met on Monday.",
    f"{A} said she and {B} met on Monday.",
    f"{A} said she and Oman's Salim Harthy met on Monday.",
    f"{A} warned {B} of storms on Monday as the two met.",
    f"{A} met with Salim Harthy, her Omani counterpart, on Monday.",
    f"Speaking after talks on Monday with Salim Harthy, her Omani counterpart, {A} praised the harbor.",
    f"{A} smiled. Speaking after talks on Monday with Salim Harthy, her Omani counterpart, she praised ships.",
    f"{A} met with her Omani host Salim Harthy on Monday.",
    f"{A} met with her Omani host, Salim Harthy, on Monday.",
    f"{A} discussed ties with Omani Ambassador Salim Harthy on Monday.",
    f"{A} held a 45-minute phone call with {B} on Monday.",
    f"{A} praised {B} on Monday during their 45-minute phone call.",
]


@pytest.mark.parametrize("sentence", SHAPES)
def test_a_sentence_that_tells_a_meeting_names_both_sides(sentence):
    """However a house words it: active, passive, participle, with the day in the middle."""
    assert met(sentence) == BOTH


NOTHING = [
    f"{A} will meet with {B} on Friday.",
    f"{A} is to meet with {B} on Friday.",
    f"{A} is scheduled to meet {B} on Friday.",
    f"{A} plans to hold talks with {B}.",
    f"{A} is expected to meet {B} in June.",
    f"{A} may meet with {B}.",
    f"{A} hopes to meet {B}.",
    f"{A} wants a meeting with {B}.",
    f"{A} seeks a meeting with {B}.",
    f"{A} seeks a phone call with {B}.",
    f"{A} offered talks to {B} on Monday.",
    *(f"{A} {verb} a meeting with {B}." for verb in ("requested", "demanded", "offered", "proposed", "urged")),
    f"{A} spoke of her July call with {B}.",
    f"{A} spoke of ships on Monday after her July call with {B}.",
    f"{A} has access to phone calls with {B}.",
    f"Phone calls between {A} and {B} are recorded.",
    f"{A} spoke of access to Salim Harthy's calls with Danish Foreign Minister Bo Lind.",
    f"{A} was greeted at the airport on Monday by {B}.",
    f"{A} was welcomed at the airport on Monday by {B}.",
    f"{A} arrived on Monday and was welcomed by {B}.",
    f"{A} was greeted by cheering crowds on Monday, and {B} smiled.",
    f"{A} was greeted on Monday.",
    f"{A} arrived in Muscat on Monday to meet {B}.",
    f"{A} arrived in Muscat on Monday for talks with {B}.",
    f"{A} flew to Muscat on Monday ahead of a meeting with {B}.",
    f"{A} smiled before her talks with {B}.",
    f"{A} arrived in Muscat on Monday to have talks with {B}.",
    f"{A} is to be received by {B}.",
    f"{A} would have met {B} if ships had come.",
    f"{A} did not meet {B} on Monday.",
    f"{A} has never met {B}.",
    f"{A} refused to meet {B}.",
    f"{A} cancelled a meeting with {B}.",
    f"{A} failed to meet {B} on Monday.",
    f"{A} denied reports that she had met {B}.",
    f"Reports of a meeting between {A} and {B} are untrue.",
    f"No meeting of {A} with {B} took place.",
    f"A meeting of {A} with {B} is possible, a source said.",
    f"A meeting of {A} with {B} is planned.",
    f"A meeting of {A} with {B} will take place on Friday.",
    f"A meeting of {A} with {B} was cancelled.",
    f"A meeting between {A} and {B} has been postponed.",
    f"A meeting between {A} and {B} is not on the agenda.",
    f"Talks between {A} and {B} are due on Saturday.",
    f"{A} invited {B} to visit Kenya.",
    f"{A} sent a message of greeting to {B} on Monday.",
    f"{A} received a letter from {B} on Monday.",
    f"{A} and {B} exchanged congratulatory messages on Monday.",
    f"{A} praised {B} on Monday.",
    f"{A} sent a floral basket to {B} on Monday.",
    f"{A} last met {B} in 2018.",
    f"{A} first met {B} in June 2018.",
    f"{A} met {B} two years ago.",
    f"{A} met {B} last year.",
    f"{A} met {B} last September.",
    f"{A} met {B} at the end of December.",
    f"{A} over the past year spoke a dozen times with {B}.",
    f"{A} recalled her meetings with {B}.",
    f"{A} recalled her meetings with {B} on Monday.",
    f"{A} had met {B} in 2018.",
    f"{A} met reporters on Monday and praised {B}.",
    f"{A} met the challenge on Monday.",
    f"The harbor of {A} met the tide.",
    f"{A} met with Kenyan Energy Minister Ben Koech on Monday.",
    f"{A} met with former US president Dana Whitfield on Monday.",
    f"{A} and {B} called the harbor a gem on Monday.",
    f"{A} called {B} a friend of the harbor on Monday.",
    f"{A} attended a meeting on Monday.",
    f"{A} urged talks between the Omani sides.",
    f"“I met {B} in 2018,” {A} said on Monday.",
    wrong(f"{A} met sailors on Monday and {B} sent a note.", why="the subject of the clause behind and is no guest"),
]


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_is_planned_denied_over_or_no_meeting_at_all_tells_none(sentence):
    """An invented meeting is the worst fault of a data set."""
    assert met(sentence) == []


MODES = [
    ("met with", "in-person"),
    ("held talks with", "in-person"),
    ("spoke by phone with", "phone"),
    ("held a phone call with", "phone"),
    ("held a telephone conversation with", "phone"),
    ("has spoken by phone with", "phone"),
    ("phoned", "phone"),
    ("received a phone call from", "phone"),
    ("held talks via video link with", "video"),
    ("held a video meeting with", "video"),
    ("held a virtual meeting with", "video"),
    ("met online with", "video"),
    ("met virtually with", "video"),
    ("co-chaired via video link with", "video"),
    ("held a video conference with", "video"),
    ("spoke with", "unknown"),
]


@pytest.mark.parametrize(("verb", "mode"), MODES)
def test_the_verb_and_its_adverbs_tell_how_they_met(verb, mode):
    assert [m.mode for m in meetings(f"{A} {verb} {B} on Monday.", published="2021-05-05")] == [mode]


EARLIER = [
    "having held a video call in April",
    "having talked via video link in April",
    "having spoken by phone last week",
    "after speaking by phone last week",
]


@pytest.mark.parametrize("behind", EARLIER)
def test_an_earlier_call_told_beside_a_meeting_does_not_make_it_one(behind):
    text = f"{A} met with {B} in person on Monday, {behind}."
    assert [m.mode for m in meetings(text, published="2021-05-05")] == ["in-person"]


def test_an_earlier_call_without_a_comma_is_one_too():
    text = f"{A} met with {B} on Monday after having spoken by phone last week."
    assert [m.mode for m in meetings(text, published="2021-05-05")] == ["in-person"]


@pytest.mark.parametrize(
    ("behind", "mode"),
    [("by phone", "phone"), ("by telephone", "phone"), ("via video link", "video"), ("via videoconference", "video")],
)
def test_the_mode_may_stand_at_the_end_of_the_sentence(behind, mode):
    text = f"{A} held talks with {B} on Monday {behind}."
    assert [m.mode for m in meetings(text, published="2021-05-05")] == [mode]


EVENTS = [
    ("met with", "meeting"),
    ("held talks with", "talks"),
    ("held a summit with", "summit"),
    ("paid a courtesy call on", "courtesy call"),
    ("spoke by phone with", "call"),
    ("received the credentials of", "credentials"),
]


@pytest.mark.parametrize(("verb", "event"), EVENTS)
def test_the_verb_tells_what_kind_of_meeting_it_was(verb, event):
    assert [m.event for m in meetings(f"{A} {verb} {B} on Monday.", published="2021-05-05")] == [event]


GROUPS = [
    (f"{A}, {B} and Danish Foreign Minister Bo Lind met on Monday.", "DK-KE-OM"),
    (f"{A} met with {B} and Danish Foreign Minister Bo Lind on Monday.", "DK-KE-OM"),
    (f"{A} held talks with her Omani and Danish counterparts, Salim Harthy and Bo Lind, on Monday.", "DK-KE-OM"),
    (
        "The foreign ministers of Kenya, Oman and Denmark, Amina Odera, Salim Harthy and Bo Lind, met on Monday.",
        "DK-KE-OM",
    ),
    (f"{A} spoke by phone with {B} and U.S. Secretary of State Dana Whitfield on Monday.", "KE-OM-US"),
    (f"{A} met Salim Harthy and Bo Lind, the foreign ministers of Oman and Denmark, on Monday.", "DK-KE-OM"),
    ("Presidents Amina Odera of Kenya, Salim Harthy of Oman and Bo Lind of Denmark met on Monday.", "DK-KE-OM"),
    (f"{A} met with the leaders of Oman and Denmark on Monday.", "DK-KE-OM"),
    wrong(
        f"{A} met with her counterparts from Oman and Denmark on Monday.",
        "DK-KE-OM",
        why="counterparts told only by their lands",
    ),
    (
        "Kenya, Oman and Denmark will build a ferry, their ministers said on Monday after a trilateral meeting. Kenyan "
        "minister Amina Odera, Omani minister Salim Harthy and Danish minister Bo Lind smiled.",
        "DK-KE-OM",
    ),
    (f"{A} met with Oman's Salim Harthy and Denmark's Bo Lind on Monday.", "DK-KE-OM"),
]


@pytest.mark.parametrize(("sentence", "countries"), GROUPS)
def test_three_at_one_table_are_one_meeting(sentence, countries):
    found = met(sentence)
    assert [m[0] for m in found] == [countries]
    assert len(found[0][1]) == 3


NAMELESS = [
    ("The Kenyan foreign minister met with the Omani prime minister on Monday.", "KE-OM"),
    (f"{A} met with the Omani ambassador on Monday.", "KE-OM"),
    ("The foreign ministers of Kenya and Oman met in Suva on Monday.", "KE-OM"),
    (f"{A} met with EU foreign ministers on Monday.", "EU-KE"),
    (f"{A} met with her counterparts from the six-nation Gulf Cooperation Council on Monday.", "GCC-KE"),
    (
        "Senior diplomats of Kenya and Oman held talks in Suva. Kenyan envoy Ana Sol met Omani envoy Bo Lind.",
        "KE-OM",
    ),
]


@pytest.mark.parametrize(("sentence", "countries"), NAMELESS)
def test_a_side_may_be_known_by_its_office_alone(sentence, countries):
    assert [m[0] for m in met(sentence)] == [countries]


ORGANISATIONS = [
    (f"{A} met with UN Secretary-General Bo Lind on Monday.", "KE-UN"),
    (f"{A} met with NATO Secretary General Bo Lind on Monday.", "KE-NATO"),
    (f"{A} met with European Council President Bo Lind on Monday.", "EU-KE"),
    (f"{A} met with Bo Lind, secretary-general of ASEAN, on Monday.", "ASEAN-KE"),
]


@pytest.mark.parametrize(("sentence", "countries"), ORGANISATIONS)
def test_an_organisation_is_a_side_like_a_country(sentence, countries):
    assert [m[0] for m in met(sentence)] == [countries]


CREDENTIALS = [
    ("Omani Ambassador Salim Harthy presented his credentials to Kenyan President Daniel Odera on Monday.", ["KE-OM"]),
    ("Kenyan President Daniel Odera received the credentials of Omani Ambassador Salim Harthy on Monday.", ["KE-OM"]),
    (
        "Omani Ambassador Salim Harthy and Danish Ambassador Bo Lind presented their credentials to Kenyan President "
        "Daniel Odera on Monday.",
        ["DK-KE-OM"],
    ),
    (
        "The ambassadors of Oman, Salim Harthy, and Denmark, Bo Lind, presented their credentials to Kenyan President "
        "Daniel Odera.",
        ["DK-KE-OM"],
    ),
    (
        "Omani Ambassador Salim Harthy and Danish Ambassador Bo Lind presented their credentials to Kenyan President "
        "Daniel Odera in separate ceremonies.",
        ["KE-OM", "DK-KE"],
    ),
    (
        "Salim Harthy (Oman) and Bo Lind (Denmark) presented their credentials to Kenyan President Daniel Odera.",
        ["DK-KE-OM"],
    ),
]


@pytest.mark.parametrize(("sentence", "countries"), CREDENTIALS)
def test_envoys_who_present_credentials_at_one_ceremony_are_one_meeting(sentence, countries):
    assert [m[0] for m in met(sentence)] == countries


TURNS = [
    (f"{A} met separately with {B} and Danish Foreign Minister Bo Lind on Monday.", ["KE-OM", "DK-KE"]),
    (f"{A} held separate meetings with {B} and Danish Foreign Minister Bo Lind on Monday.", ["KE-OM", "DK-KE"]),
    (f"{A} held phone calls with {B} and Danish Foreign Minister Bo Lind on Monday.", ["KE-OM", "DK-KE"]),
    (f"{A} met with Omani President Omar Idris and Prime Minister Salim Harthy on Monday.", ["KE-OM", "KE-OM"]),
]


@pytest.mark.parametrize(("sentence", "countries"), TURNS)
def test_hosts_met_one_after_the_other_are_meetings_of_their_own(sentence, countries):
    assert [m[0] for m in met(sentence)] == countries


TOGETHER = [
    f"{A} and Kenyan Energy Minister Ben Koech were received by {B} on Monday.",
    wrong(
        f"{B} received {A} and Kenyan Energy Minister Ben Koech on Monday.",
        why="two of one land are taken to be met in turn, also by their host",
    ),
]


@pytest.mark.parametrize("sentence", TOGETHER)
def test_two_of_one_delegation_who_are_received_together_meet_once(sentence):
    assert [m[0] for m in met(sentence)] == ["KE-OM"]


COUPLES = [
    f"Kenyan President Daniel Odera and first lady Amina Odera were greeted at the palace on Monday by {B}.",
    f"{B} welcomed Kenyan President Daniel Odera and first lady Amina Odera on Monday.",
    f"Kenyan President Daniel Odera and first lady Amina Odera met with {B} on Monday. Odera praised the harbor.",
    f"Kenyan President Daniel Odera and his wife Amina Odera met with {B} on Monday.",
    f"Kenyan President Daniel Odera and Mrs. Amina Odera met with {B} on Monday.",
    f"{B} received Kenyan President Daniel Odera and his wife, Amina Odera, on Monday.",
]


@pytest.mark.parametrize("sentence", COUPLES)
def test_a_wife_of_the_same_family_name_is_somebody_else_and_no_principal(sentence):
    assert met(sentence) == [("KE-OM", ["Daniel Odera", "Salim Harthy"])]


def test_the_principals_of_a_meeting_are_whom_the_sentence_names_not_who_is_spoken_of():
    text = f"{A} met with {B} on Monday and conveyed the greetings of Kenyan President Daniel Odera."
    assert [principals(m) for m in meetings(text, published="2021-05-05")] == [["Amina Odera", "Salim Harthy"]]


def test_the_event_of_a_sentence_says_where_its_verb_stands():
    text = f"{A} met with {B}."
    read = line(text)
    (event,) = frames.events(read.chunks, read.mentions, None, False, read.quotes, fold(text))
    assert text[slice(*event.at)] == "met with"
    assert [text[m.start : m.stop] for m in event.people] == ["Amina Odera", "Salim Harthy"]
