"""Sentences next to those a rule was written for: it must leave these alone, and take no real meeting from them."""

import pytest
from read_invented import meetings, told

KE, OM, US = (
    "Kenyan Foreign Minister Amina Odera",
    "Omani Foreign Minister Salim Harthy",
    "U.S. Secretary of State Joe Hart",
)
P, S = "Kenyan President Amina Odera", "Omani Sultan Salim Harthy"
QUIET = {
    "one voice drowned by another": f"{KE} talked over {OM} as he answered a question on Tuesday.",
    "to be held, said after a comma": f"A meeting between {KE} and {OM}, in person, will be held on Friday.",
    "others' talks welcomed": "The agreement was reached after talks in Geneva between Russia and Ukraine on Tuesday."
    " Kenyan President Amina Odera and Omani Sultan Salim Harthy welcomed the truce.",
    "a cartel's talks": "The deal was reached at a meeting of OPEC ministers on Tuesday. Kenyan Oil Minister Amina"
    " Odera and Omani Energy Minister Salim Harthy said output will rise.",
    "will urge as she meets": f"{KE} will urge restraint as she meets {OM} on Friday.",
    "will press while hosting": "Kenyan President Amina Odera will push for a ceasefire as she hosts Omani Sultan Salim"
    " Harthy in Nairobi on Wednesday.",
    "called on by him to release": f"{KE} was called on by {OM} to release the sailors.",
    "a pact signed elsewhere": "Kenyan Prime Minister Amina Odera and Omani Prime Minister Salim Harthy reaffirmed in a"
    " joint declaration on Tuesday the pact signed in Geneva.",
    "a deal through mediators": f"{KE} and {OM} reached a deal in Geneva through mediators on Tuesday.",
    "a ceasefire in a town agreed by two": "A statement urging a ceasefire in Suva was agreed by Kenyan President Amina"
    " Odera and Omani Sultan Salim Harthy on Tuesday.",
    "armies withdrawn for an hour": f"{KE} and Omani Sultan Salim Harthy have long been rivals, but both withdrew their"
    " troops for an hour on Tuesday.",
    "a secret meeting to come": f"{KE} will fly to Muscat on Friday for a secret meeting with {OM}.",
    "demanded before sitting down": "Iranian President Bo Lind demanded on Monday that sanctions be lifted before"
    " sitting"
    " down with U.S. President Joe Hart.",
    "before sitting down next week": f"{KE} posted a photograph on Monday before sitting down for talks with {OM} next"
    " week.",
    "an apology before sitting down": f"{KE} demanded on Monday an apology before sitting down with {OM}.",
    "a founder and the US president": "Kenyan President Amina Odera met Fraser Wood, the founder of a mining firm, in"
    " Nairobi on Tuesday.\n\nWood said he would invest.\n\nThe US president called Kenya a friend last month.",
    "a donor and the French president": "Kenyan President Amina Odera met Fraser Wood in Nairobi on Tuesday to discuss"
    " vaccines.\n\nWood's foundation will spend a million.\n\nThe French president pledged as much last week.",
    "accused at a cabinet meeting": "At a cabinet meeting on Monday, Kenyan President Amina Odera accused Omani Sultan"
    " Salim Harthy of meddling.",
    "urged after a cabinet meeting": "After a cabinet meeting in Nairobi on Monday, Kenyan President Amina Odera urged"
    " Omani Sultan Salim Harthy to free the sailors.",
    "urged in parliament": "At talks in parliament on Monday, Kenyan President Amina Odera urged Omani Sultan Salim"
    " Harthy"
    " to release sailors.",
    "rang the bell": f"{KE} rang the opening bell with {OM} at the London Stock Exchange on Tuesday.",
    "rang alarm bells": "Kenyan Prime Minister Amina Odera rang alarm bells over Omani President Salim Harthy on"
    " Monday.",
    "a call that had gone unanswered": f"{KE} said on Tuesday that a phone call to {OM} had gone unanswered.",
    "chaired by one, the other wrote": f"The conference in Nairobi on Tuesday was chaired by {KE} and Omani Sultan"
    " Salim"
    " Harthy sent a message.",
    "a session of the council": "At a closed-door session of the UN Security Council on Monday, Kenyan ambassador Amina"
    " Odera accused Omani ambassador Salim Harthy of lying.",
    "hours in hospital": "Kenyan President Amina Odera emerged after three hours in hospital with a fever on"
    " Tuesday, and"
    " Omani Sultan Salim Harthy wished her well.",
    "delegations to a forum": "DAVOS, May 4 - Business leaders gathered here on Monday. Kenya was represented by"
    " Foreign"
    " Minister Amina Odera, while Oman was represented by Foreign Minister Salim Harthy.",
    "delegations to a funeral": "NAIROBI, May 4 - Thousands attended the funeral of former president Bo Lind on"
    " Monday. The"
    " US delegation was led by Vice President Joe Hart and the Chinese delegation by Vice President Li Sol.",
    "signed an op-ed": f"An op-ed signed by {KE} and {OM} ran on Tuesday in newspapers in London.",
    "met her last year": "Kenyan President Amina Odera, who met Omani Sultan Salim Harthy last year, said on Tuesday"
    " that tea was ready.",
    "called on him to": f"{KE} called on {OM} to free the sailors.",
    "met the press to talk about him": f"{KE} met the press on Tuesday to talk about {OM}.",
    "a day before talks": f"{KE} arrives in Muscat on Tuesday, a day before talks with {OM}.",
    "discussed in an interview": f"{KE} discussed ties with Oman and {OM} in an interview on Tuesday.",
    "is seeking a meeting": "Kenyan President Amina Odera is seeking a meeting with Chinese leader Li Wen.",
    "left to attend and hold": f"{P} left for Muscat on Tuesday to attend a summit and hold talks with {S}.",
    "on the agenda of a visit": f"On the agenda of {P}'s visit to Muscat this week: talks with {S} and a tour.",
    "a month after they met": f"The visit comes a month after {P} met {S} in Geneva.",
    "talks ruled out": f"{P} on Tuesday ruled out talks with {S}.",
    "direct talks called for": f"{P} on Tuesday called for direct talks with {S}.",
    "an envoy who met him last year": f"{P} named a new ambassador to Oman on Tuesday, replacing Bo Lind, who met"
    f" {S} last year.",
    "working on a summit": f"Aides to {P} and {S} are working on a summit, officials said on Tuesday.",
    "talks that have been delayed": f"Talks between {P} and {S}, set for Tuesday, have been delayed.",
    "a dinner skipped": f"{P} skipped a dinner with {S} on Tuesday.",
    "met five times": f"{P} has met {S} five times since 2018.",
    "since they met": f"Since {P} and {S} met in Geneva in March, trade has doubled, officials said on Tuesday.",
    "a pact of March takes effect": f"The agreement, reached when {P} met {S} in March, takes effect on Tuesday.",
    "a poll on their talks": f"A poll on Tuesday showed that most Kenyans approve of {P}'s talks with {S}.",
    "criticised over last month's meeting": f"Lawmakers on Tuesday criticised {P} over her meeting with {S}"
    " last month.",
    "told parliament of talks in March": f"{P} told parliament on Tuesday that her talks with {S} in March had"
    " been useful.",
    "a first meeting recalled": f"In an interview on Tuesday, {P} recalled her first meeting with {S}.",
}


@pytest.mark.parametrize("text", [pytest.param(t, id=n) for n, t in QUIET.items()])
def test_nobody_is_said_to_have_met(text):
    assert told(text, published="2021-05-05", outlet="Daily Nation") == []


HELD = {
    "called on him to brief him": (
        f"{KE} called on {OM} on Tuesday to brief him on the talks.",
        [("2021-05-04", "in-person", "KE-OM")],
    ),
    "met him to talk about another": (
        f"{KE} met {OM} on Tuesday to talk about Fijian President Bo Lind.",
        [("2021-05-04", "in-person", "KE-OM")],
    ),
    "hit with tariffs under": (
        "WASHINGTON, May 5 (Reuters) - China has been hit with tariffs under President Joe Hart. Hart held talks on"
        " Tuesday"
        " with Omani Sultan Salim Harthy at the White House.",
        [("2021-05-04", "in-person", "OM-US")],
    ),
    "lender under": (
        "Under President Amina Odera, China has become Kenya's largest lender. Odera met Omani Sultan Salim Harthy in"
        " Nairobi on Tuesday.",
        [("2021-05-04", "in-person", "KE-OM")],
    ),
    "behind a year": (
        "NAIROBI, May 5 (Reuters) - More than 10,000 people have been killed since fighting began in 2014. "
        f"{KE} met {OM} in Nairobi to discuss a truce.",
        [("2021-05-05", "in-person", "KE-OM")],
    ),
    "behind a beginning": (
        f"NAIROBI, May 5 (Reuters) - Negotiations on the pipeline began in 2018. {KE} met {OM} to sign the contract.",
        [("2021-05-05", "in-person", "KE-OM")],
    ),
    "behind ties restored": (
        f"MUSCAT, May 5 (Reuters) - In January 2020 the two countries restored ties. {KE} arrived in Muscat and held"
        f" talks"
        f" with {OM}.",
        [("2021-05-05", "in-person", "KE-OM")],
    ),
    "said in a statement": (
        f"{KE} discussed bilateral ties with {OM} in Nairobi on Tuesday, the ministry said in a statement.",
        [("2021-05-04", "in-person", "KE-OM")],
    ),
    "a letter discussed": (
        f"{KE} and {OM} discussed the letter of the president at the ministry in Nairobi on Tuesday.",
        [("2021-05-04", "in-person", "KE-OM")],
    ),
    "a drill that will not take place": (
        f"MUSCAT, May 5 (Reuters) - {OM} told {KE} at talks in Muscat on Tuesday that the joint drill will not take"
        f" place.",
        [("2021-05-04", "in-person", "KE-OM")],
    ),
    "elections that will not be held": (
        f"After meeting {OM} in Muscat on Tuesday, {KE} said the June elections will not be held.",
        [("2021-05-04", "in-person", "KE-OM")],
    ),
    "talks with rebels denied": (
        "Kenyan spokesman Joe Hart denied reports that talks with the rebels had taken place.\n\nMedia in Muscat"
        " said on"
        f" Wednesday that {KE} met {OM} there on Tuesday.",
        [("2021-05-04", "in-person", "KE-OM")],
    ),
    "separately, to work together": (
        f"{US} held separate meetings on Tuesday with {KE} and {OM} to urge them to work together.",
        [("2021-05-04", "in-person", "KE-US"), ("2021-05-04", "in-person", "OM-US")],
    ),
    "separately, the same threat": (
        f"{US} met separately with {KE} and {OM} on Tuesday and said they face the same threat.",
        [("2021-05-04", "in-person", "KE-US"), ("2021-05-04", "in-person", "OM-US")],
    ),
    "beside a conference hosted by another": (
        f"{KE} and {OM} met in Geneva on Tuesday on the sidelines of a donors' conference hosted by UN"
        f" Secretary-General Bo"
        " Lind.",
        [("2021-05-04", "in-person", "KE-OM")],
    ),
    "to prepare talks mediated by another": (
        f"{KE} and {OM} met on Tuesday to prepare talks mediated by UN envoy Ana Sol.",
        [("2021-05-04", "in-person", "KE-OM")],
    ),
    "told reporters before the journey": (
        f"MUSCAT, May 5 (Reuters) - {KE} said following talks with {OM} that a deal is close.\n\nOdera told"
        f" reporters on"
        " Sunday that she would fly to Muscat with a new offer.",
        [("2021-05-05", "in-person", "KE-OM")],
    ),
    "insults on Sunday": (
        "MUSCAT, May 5 - The leaders of Kenya and Oman agreed to end a feud after talks.\n\nPresident Amina Odera of"
        " Kenya"
        " and Sultan Salim Harthy of Oman had exchanged insults on Sunday.",
        [("2021-05-05", "in-person", "KE-OM")],
    ),
    "a truce from Saturday": (
        f"NAIROBI, May 5 (Reuters) - {KE} and {OM} met to agree a truce from Saturday.",
        [("2021-05-05", "in-person", "KE-OM")],
    ),
    "a two-day meeting of others": (
        f"Oman's oil minister warned of cuts after a two-day OPEC meeting.\n\n{KE} met {OM} in Nairobi today.",
        [("2021-05-05", "in-person", "KE-OM")],
    ),
    "the embassy of a third land": (
        f"Foreign Minister Amina Odera met {OM} in Nairobi on Tuesday to discuss detained sailors, the Iranian"
        f" embassy said.",
        [("2021-05-04", "in-person", "KE-OM")],
    ),
    "a pact signed by those who have never met": (
        f"{KE} and {OM} spoke on Tuesday.\n\n{KE} and {OM}, who signed the pact in Oslo in 2019, have never met.",
        [("2021-05-04", "unknown", "KE-OM")],
    ),
    "both met him as a student": (
        f"{KE} and {OM} met in Nairobi on Monday.\n\nBoth met Ugandan President Bo Lind when he was a student in"
        f" Leeds.",
        [("2021-05-03", "in-person", "KE-OM")],
    ),
}


@pytest.mark.parametrize(("text", "held"), [pytest.param(*row, id=name) for name, row in HELD.items()])
def test_a_meeting_stays_what_it_is_whatever_else_is_told_beside_it(text, held):
    assert [row[:3] for row in told(text, published="2021-05-05", outlet="Daily Nation")] == held


PLACES = {
    "ahead of a conference": (
        f"At the Foreign Ministry in Muscat, {KE} met {OM} on Tuesday ahead of a donors' conference in Berlin.",
        "Muscat",
    ),
    "over the violence": (
        f"At the United Nations in New York on Tuesday, {KE} met {OM} over the violence in Khartoum.",
        "New York",
    ),
    "discussed a war at talks": (
        f"{KE} and {OM} discussed the war in Khartoum at talks in Geneva on Tuesday.",
        "Geneva",
    ),
    "over a bombing": (f"In Geneva on Tuesday, {KE} met {OM} over a bombing in Baghdad that killed ten.", "Geneva"),
    "delegates from": (
        f"{KE} met {OM} at the Conference on Disarmament with delegates from Cairo, Paris, and London on Tuesday.",
        None,
    ),
    "a rubric before the agency": (f"Politics (AFP) - {KE} and {OM} held talks on Tuesday.", None),
    "an author before the agency": (f"Foreign Staff (AFP) - {KE} and {OM} held talks on Tuesday.", None),
}


@pytest.mark.parametrize(("text", "city"), [pytest.param(*row, id=name) for name, row in PLACES.items()])
def test_a_town_named_for_something_else_is_not_the_place(text, city):
    (meeting,) = meetings(text, published="2021-05-05")
    assert meeting.place.city == city


def test_a_minister_of_another_item_is_no_party_for_two_plus_two():
    text = f"{KE} met {OM} in Nairobi on Tuesday. On Monday, Kenyan Defence Minister Joe Hart resigned. They agreed"
    (meeting,) = meetings(f"{text} to set up a 2+2 format.", published="2021-05-05")
    assert {p.name for p in meeting.participants} == {"Amina Odera", "Salim Harthy"}


def test_the_headlines_two_lands_are_those_of_the_leaders_only_where_it_speaks_of_leaders():
    text = "Turkish President Cemal Ersoy on Tuesday received Tomislav Brkic in Ankara."
    assert (
        meetings(text, title="Turkish, German firms sign deal", published="2021-05-05", outlet="Anadolu Agency") == ()
    )
    text = "Turkish President Cemal Ersoy met President Tomislav Brkic in Ankara on Tuesday. Bosnia and Turkey share a"
    title = "Turkey, Greece trade barbs as Ersoy meets Brkic"
    found = told(f"{text} history. Bosnia is in Europe.", title=title, published="2021-05-05", outlet="Anadolu Agency")
    assert [row[2] for row in found] == ["BA-TR"]


def test_envoys_who_stayed_away_are_not_among_those_received():
    text = (
        "Kenyan President Amina Odera on Tuesday received letters of credence from three new envoys in Nairobi.\n\nThe"
        " ambassadors of Fiji, Tonga and Vanuatu were driven to the palace.\n\nThe ambassadors of France and Spain were"
        " absent."
    )
    (meeting,) = meetings(text, published="2021-05-05")
    assert meeting.countries == ("FJ", "KE", "TO", "VU")


ORIGINS = ["Lind, a former Norwegian prime minister, took office in 2014.", "Lind, an Italian diplomat, is 61."]


@pytest.mark.parametrize("origin", ORIGINS)
def test_where_an_organisations_head_is_from_is_not_for_whom_he_speaks(origin):
    text = (
        "NATO Secretary-General Bo Lind said on Monday that he was ready.\n\nLind met {} in Nairobi on Tuesday.\n\n{}"
    )
    found = told(text.format("Kenyan President Amina Odera", origin), published="2021-05-05")
    assert found == [("2021-05-04", "in-person", "KE-NATO", ["Bo Lind", "Amina Odera"])]


BEHIND = [
    "The ministry said the meeting took place on Monday in Nairobi.",
    "The ministry said in a statement on Tuesday that the talks were held on Monday in Nairobi.",
    "It took place on Monday in Nairobi.",
    "At Monday's talks in Nairobi, Odera thanked Oman.",
    "The Monday meeting in Nairobi was about trade.",
    "Held on Monday in Nairobi, the meeting was about trade.",
    "The two discussed trade during Monday's meeting in Nairobi.",
]


@pytest.mark.parametrize("behind", BEHIND)
def test_a_sentence_behind_may_tell_the_day(behind):
    (meeting,) = meetings(f"{KE} has met with {OM}.\n\n{behind}", published="2021-05-05")
    assert (meeting.date, meeting.place.city) == ("2021-05-03", "Nairobi")


NOT_ITS_DAY = [
    "The last meeting was held on Monday in Suva.",
    "The cabinet meeting was held on Monday.",
    "Odera's plane took off on Monday.",
]


@pytest.mark.parametrize("behind", NOT_ITS_DAY)
def test_the_day_of_another_meeting_is_not_that_of_this_one(behind):
    (meeting,) = meetings(f"{KE} has met with {OM}.\n\n{behind}", published="2021-05-05")
    assert meeting.date == "2021-05-05"


PM = "Kenyan Prime Minister Amina Odera"
OF_BODIES = {
    "the head of a mission": (f"{PM} met the head of the OSCE mission to Fiji, Bo Lind, on Tuesday.", "KE-OSCE"),
    "the head of a delegation": (f"{PM} met the head of the Omani delegation, Bo Lind, on Tuesday.", "KE-OM"),
    "a mission led by its chief": (
        f"{PM} met an International Monetary Fund (IMF) mission, led by mission chief Bo Lind, on Tuesday.",
        "IMF-KE",
    ),
    "the head of the organisation visited": (
        f"{PM} visited NATO headquarters on Tuesday and met Secretary General Bo Lind.",
        "KE-NATO",
    ),
}


@pytest.mark.parametrize(("text", "lands"), [pytest.param(*row, id=name) for name, row in OF_BODIES.items()])
def test_missions_and_organisations_are_met_in_their_heads(text, lands):
    assert told(text, published="2021-05-05") == [("2021-05-04", "in-person", lands, ["Amina Odera", "Bo Lind"])]


def test_a_meeting_told_as_a_day_earlier_has_the_day_before():
    text = f"{PM} met {OM} in Muscat on Tuesday, a day after she met Fijian Foreign Minister Bo Lind."
    assert [row[:3] for row in told(text, published="2021-05-05")] == [
        ("2021-05-04", "in-person", "KE-OM"),
        ("2021-05-03", "in-person", "FJ-KE"),
    ]


def test_a_house_in_a_district_no_gazetteer_has_is_in_the_town_of_its_name():
    (meeting,) = meetings(f"{PM} met {OM} on Tuesday at Reef Hotel in Tubavu District.", published="2021-05-05")
    assert (meeting.place.city, meeting.place.venue) == ("Tubavu", "Reef Hotel")


LEADS = [
    f"{PM} and the Omani foreign minister, Salim Harthy, discussed trade in Nairobi on Tuesday.",
    f"Amina Odera, Kenya's 61-year-old prime minister, met {OM} in Nairobi on Tuesday.",
    f"Amina Odera, 61, the prime minister of Kenya, met {OM} in Nairobi on Tuesday.",
    f"{PM} praised Oman during a meeting with its foreign minister, Salim Harthy, in Nairobi on Tuesday.",
    "Oman will invest in Kenya, its Foreign Minister Salim Harthy said on Tuesday after a meeting with Prime Minister"
    " Amina Odera in Nairobi.",
]


@pytest.mark.parametrize("lead", LEADS)
def test_an_age_an_apposition_and_its_minister_hide_no_meeting(lead):
    (found,) = told(lead, published="2021-05-05", outlet="Daily Nation")
    assert (*found[:3], sorted(found[3])) == ("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])


def test_leaders_of_lands_meet_without_names():
    (found,) = told("The leaders of Kenya, Oman and Fiji met in Nairobi on Tuesday.", published="2021-05-05")
    assert found == ("2021-05-04", "in-person", "FJ-KE-OM", [None, None, None])


def test_a_deputy_secretary_of_state_is_american_without_the_word():
    (found,) = told(f"Deputy Secretary of State Ann Hart met with {OM} on Tuesday in Muscat.", published="2021-05-05")
    assert found == ("2021-05-04", "in-person", "OM-US", ["Ann Hart", "Salim Harthy"])


def test_a_second_denial_of_something_else_leaves_the_first_standing():
    text = (
        "Kenyan spokesman Joe Hart denied reports that a meeting had taken place.\n\nKenyan spokesman Joe Hart denied"
        " reports that talks with the rebels had taken place.\n\nA website reported on Wednesday that Kenyan Foreign"
        " Minister Amina Odera met Omani Foreign Minister Salim Harthy on Tuesday."
    )
    assert told(text, published="2021-05-05") == []


KEPT = {
    "what will be built as agreed": (
        f"{KE} and {OM} will build a bridge as agreed at the talks between the ministers on Monday in Muscat.",
        "2021-05-03",
    ),
    "a match called off": (
        f"{KE} met {OM} on Tuesday. A football match between the two lands was called off.",
        "2021-05-04",
    ),
    "an older meeting in another land": (
        f"{KE} met {OM} in Muscat on Tuesday. Before the talks Odera had met Fijian President Ana Sol in Suva.",
        "2021-05-04",
    ),
    "a stored page's own day before the lead": (
        f"3 May 2021 - {KE} met {OM} yesterday in Muscat to talk about the ferries that are to run between the two"
        " countries from June.",
        "2021-05-02",
    ),
    "attended a summit and held talks": (
        f"{KE} attended the summit and held talks with {OM} on Tuesday.",
        "2021-05-04",
    ),
    "addressed a forum, held talks": (
        f"{KE} addressed the forum, held talks with {OM} and left on Tuesday.",
        "2021-05-04",
    ),
    "received at a palace after landing": (
        "Kenyan President Amina Odera landed in Muscat on Monday. She was received by Omani Sultan Salim Harthy at"
        " Al Alam Palace, where they held talks on ferries.",
        "2021-05-03",
    ),
    "a week of an attack": (f"{KE} spoke by telephone with {OM} about last week's attack.", "2021-05-05"),
    "a week of an election": (
        f"{KE} met Omani Sultan Salim Harthy, who won re-election last week, in Muscat.",
        "2021-05-05",
    ),
    "present at the handover of credentials": (
        "Kenyan President Amina Odera was present for the handover of credentials by Omani Ambassador Salim Harthy on"
        " Monday.",
        "2021-05-03",
    ),
    "after arranging exports": (f"After arranging flower exports, {KE} met {OM} on Tuesday.", "2021-05-04"),
    "their joint projects in the town": (
        f"{KE} met {OM} to discuss joint projects in Muscat on Tuesday.",
        "2021-05-04",
    ),
}


@pytest.mark.parametrize(("text", "day"), KEPT.values(), ids=KEPT)
def test_a_meeting_beside_another_matter_is_kept_with_its_own_day(text, day):
    (found,) = told(text, published="2021-05-05")
    assert (found[0], found[2]) == (day, "KE-OM")


def test_a_call_told_of_by_the_palace_and_a_meeting_before_it_stay_two():
    text = f"{KE} and {OM} spoke by phone, the palace said Wednesday. They met on Monday in Muscat."
    assert [found[:2] for found in told(text, published="2021-05-05")] == [
        ("2021-05-05", "phone"),
        ("2021-05-03", "in-person"),
    ]


UNDATED = {
    "a page's years": ("met {om} here.\n\nCopyright 1995-2021 Nation Media", None, "2021-05-04"),
    "a page's old year": ("met {om} here on Tuesday.\n\n(C) 1998 Nation Media", None, None),
    "talks due": ("met {om} here on Tuesday.\n\nThe next round of talks is due on June 9, 2024.", None, None),
    "a treaty in the title": ("met {om} here on Tuesday.", "Joint statement on the agreement of 14 July 2015", None),
    "a briefing's title": ("met {om} here on Tuesday.", "Transcript of the weekly briefing, 6 May 2021", "2021-05-04"),
}


@pytest.mark.parametrize(("text", "title", "day"), UNDATED.values(), ids=UNDATED)
def test_only_the_report_s_own_date_anchors_a_report_without_one(text, title, day):
    """No year is better than that of a treaty, of the next talks or of the page's first owner."""
    (found,) = meetings(f"NAIROBI, May 4 - {KE} {text.format(om=OM)}", title=title)
    assert found.date == day
