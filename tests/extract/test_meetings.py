"""From the sentences of a report to its meetings: one or several, the main one first, with day, parties and guests."""

import pytest
from read_invented import meetings, principals, report, told, wrong

A, B = "Kenyan Foreign Minister Amina Odera", "Omani Foreign Minister Salim Harthy"
LINE = "MUSCAT, May 4, 2021 (Xinhua) -- "
LEAD = f"{LINE}{A} met with {B} here on Tuesday."
PAIR = ["Amina Odera", "Salim Harthy"]


def days(text: str, **given: str | None) -> list[tuple[str | None, list[str | None]]]:
    return [(day, names) for day, _, _, names in told(text, **given)]


ONE = [
    ("caption", "Amina Odera meets with Salim Harthy in Muscat, Oman, May 4, 2021. (Xinhua/Lu Ming)\n\n" + LEAD),
    ("closing caption", LEAD + "\n\nAmina Odera met with Salim Harthy in Muscat, Oman, May 4, 2021. (Xinhua/Lu Ming)"),
    ("headline", "Kenyan foreign minister meets Omani counterpart\n\n" + LEAD),
    ("headline with names", "Odera meets Harthy in Muscat\n\n" + LEAD),
    ("told again", LEAD + "\n\nOdera met Harthy at noon."),
    ("the two leaders", LEAD + "\n\nThe two ministers met for an hour."),
    ("during the meeting", LEAD + "\n\nDuring the meeting, Odera praised the harbor."),
    ("at their talks", LEAD + "\n\nAt their talks, the two sides spoke of ships."),
    ("counterpart", LEAD + "\n\nOdera's meeting with her Omani counterpart lasted an hour."),
    ("two formats", LEAD + "\n\nOdera and Harthy first held one-on-one talks, then talks in an expanded format."),
    ("ceremony", LEAD + "\n\nPrior to the talks, Harthy held a welcome ceremony for Odera."),
    ("plan", LEAD + "\n\nOdera will meet Omani Prime Minister Omar Idris on Friday."),
    ("background", LEAD + "\n\nOdera last met Harthy in Suva in 2018."),
    ("background with another", LEAD + "\n\nIn March, Odera called Danish Foreign Minister Bo Lind."),
    ("message", LEAD + "\n\nOmani Prime Minister Omar Idris sent a letter to Odera."),
    ("foot", LEAD + "\n\nRelated articles\nOdera meets Fijian Foreign Minister Bo Lind in Suva"),
    ("welcomed and met", f"{LINE}{B} welcomed {A} here on Tuesday. Harthy held talks with Odera."),
]


@pytest.mark.parametrize("text", [text for _, text in ONE], ids=[name for name, _ in ONE])
def test_what_is_told_several_times_is_one_meeting(text):
    """A caption, a headline, a lead and what follows tell the same meeting; plans and memories tell none."""
    assert [(day, sorted(names)) for day, names in days(text)] == [("2021-05-04", PAIR)]


SEVERAL = [
    (
        "later in the day",
        LEAD + "\n\nLater in the day, Omani Prime Minister Omar Idris held talks with Odera.",
        [("2021-05-04", ["Amina Odera", "Salim Harthy"]), ("2021-05-04", ["Omar Idris", "Amina Odera"])],
    ),
    (
        "when meeting",
        f"{LINE}When meeting {B} on Tuesday, {A} spoke of ships.\n\nWhen meeting Omani Prime Minister Omar Idris, "
        "Odera spoke of tides.",
        [("2021-05-04", ["Amina Odera", "Salim Harthy"]), ("2021-05-04", ["Amina Odera", "Omar Idris"])],
    ),
    (
        "a day earlier",
        LEAD + "\n\nA day earlier, Odera met Danish Foreign Minister Bo Lind in Muscat.",
        [("2021-05-04", ["Amina Odera", "Salim Harthy"]), ("2021-05-03", ["Amina Odera", "Bo Lind"])],
    ),
    (
        "also received",
        f"{LINE}{B} received {A} on Tuesday.\n\nHarthy also received Danish Foreign Minister Bo Lind.",
        [("2021-05-04", ["Salim Harthy", "Amina Odera"]), ("2021-05-04", ["Salim Harthy", "Bo Lind"])],
    ),
    (
        "also held",
        f"{LINE}{A} met with {B} on Monday.\n\nOdera also held a meeting with Danish Foreign Minister Bo Lind.",
        [("2021-05-03", ["Amina Odera", "Salim Harthy"]), ("2021-05-03", ["Amina Odera", "Bo Lind"])],
    ),
    (
        "another day",
        LEAD + "\n\nOn Monday, Odera met Omani Prime Minister Omar Idris in Salalah.",
        [("2021-05-04", ["Amina Odera", "Salim Harthy"]), ("2021-05-03", ["Amina Odera", "Omar Idris"])],
    ),
    (
        "he of the lead",
        f"{LINE}{A} met with {B} here on Tuesday.\n\nShe also met with Omani Prime Minister Omar Idris.",
        [("2021-05-04", ["Amina Odera", "Salim Harthy"]), ("2021-05-04", ["Amina Odera", "Omar Idris"])],
    ),
    (
        "two hosts, two audiences",
        f"{LINE}The Omani president received {A} on Tuesday, who then met Omani Prime Minister Salim Harthy.",
        [("2021-05-04", [None, "Amina Odera"]), ("2021-05-04", ["Amina Odera", "Salim Harthy"])],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [s[1:] for s in SEVERAL], ids=[s[0] for s in SEVERAL])
def test_meetings_with_different_people_or_days_are_several(text, expected):
    """Each with its own day and its own two sides."""
    assert days(text) == expected


def test_the_meeting_of_the_headline_comes_first():
    """Who asks for the meeting of a report gets the one it is about."""
    text = (
        "Odera meets Omani prime minister Idris\n\n"
        f"{LEAD}\n\nOdera also met with Omani Prime Minister Omar Idris on Tuesday."
    )
    assert [names for _, names in days(text)] == [["Amina Odera", "Omar Idris"], ["Amina Odera", "Salim Harthy"]]


DAYS = [
    ("weekday", LEAD, "2021-05-04", "weekday+dateline"),
    ("weekday before", LEAD.replace("Tuesday", "Monday"), "2021-05-03", "weekday+dateline"),
    ("day in the sentence", LEAD.replace("on Tuesday", "on May 2"), "2021-05-02", "text+year"),
    ("full day in the sentence", LEAD.replace("on Tuesday", "on May 2, 2021"), "2021-05-02", "text"),
    ("today", LEAD.replace("on Tuesday", "today"), "2021-05-04", "today+dateline"),
    ("yesterday", LEAD.replace("on Tuesday", "yesterday"), "2021-05-03", "yesterday+dateline"),
    ("the previous day", LEAD.replace("on Tuesday", "the previous day"), "2021-05-03", "before+dateline"),
    ("no day of its own", LEAD.replace(" on Tuesday", ""), "2021-05-04", "dateline"),
    ("no day at all", f"{A} met with {B} on Tuesday.", None, None),
]


@pytest.mark.parametrize(("text", "day", "basis"), [d[1:] for d in DAYS], ids=[d[0] for d in DAYS])
def test_the_day_of_a_meeting_says_what_it_rests_on(text, day, basis):
    """The reader of a data set sees which days are written and which are worked out."""
    (meeting,) = meetings(text)
    assert (meeting.date, meeting.date_basis) == (day, basis)
    assert meeting.date_precision == ("day" if day else None)
    assert ("no-date" in meeting.flags) is (day is None)


def test_a_meeting_of_several_days_has_its_last():
    (meeting,) = meetings(f"{A} held talks with {B} from May 2 to 4, 2021.")
    assert (meeting.date, meeting.date_end) == ("2021-05-02", "2021-05-04")


LAST_DAYS = [
    ("wrapped up two days of talks in Suva on Friday", "2021-04-29", "2021-04-30"),
    ("ended three-day talks in Suva on Tuesday", "2021-05-02", "2021-05-04"),
    ("ended a three-day meeting in Suva on Tuesday", "2021-05-02", "2021-05-04"),
    ("held talks in Suva on Friday", "2021-04-30", None),
]


@pytest.mark.parametrize(("words", "first", "last"), LAST_DAYS)
def test_talks_of_which_the_last_day_is_told_began_days_before(words, first, last):
    (meeting,) = meetings(f"{A} and {B} {words}.", published="2021-05-05")
    assert (meeting.date, meeting.date_end) == (first, last)


TOURS = [
    ("paid a visit to Oman from April 18 to 21", "During the visit, Odera met with {}.", "2021-04", "month"),
    ("ended a five-nation tour", "During the tour, she met with {}.", "2021-05", "month"),
    ("ended a five-nation tour", "During the tour, she met with {} on Monday.", "2021-05-03", "day"),
    ("paid a visit to Oman", "During her visit, Odera met with {}.", "2021-05-04", "day"),
]


@pytest.mark.parametrize(("tour", "sentence", "date", "precision"), TOURS)
def test_of_a_meeting_on_a_tour_of_several_days_the_month_is_known(tour, sentence, date, precision):
    """No day is made up; one that is told counts."""
    (meeting,) = meetings(f"{LINE}{A} {tour}.\n\n{sentence.format(B)}")
    assert (meeting.date, meeting.date_precision) == (date, precision)


ASIDES = [
    (f"{A}, who arrived on Monday on a visit, met with {B} on Tuesday.", "2021-05-04"),
    wrong(
        f"{A}, who arrived on Monday on a visit, met with {B}.",
        "2021-05-05",
        why="the day set aside comes back as that of the lead",
    ),
]


@pytest.mark.parametrize(("sentence", "day"), ASIDES)
def test_the_day_on_which_one_arrived_is_not_that_of_the_meeting(sentence, day):
    assert [m.date for m in meetings(f"{LINE.replace('May 4', 'May 5')}{sentence}")] == [day]


def test_a_caption_s_day_is_marked_as_such():
    text = "Amina Odera meets with Salim Harthy in Muscat, Oman, May 4, 2021. (Xinhua/Lu Ming)\n\n"
    (meeting,) = meetings(f"{text}{A} met with {B} here.")
    assert (meeting.date, meeting.date_basis) == ("2021-05-04", "caption")
    assert "date-from-caption" in meeting.flags


def test_a_record_s_day_serves_a_report_without_one():
    (meeting,) = meetings(f"{A} met with {B} here on Monday.", published="2021-05-05")
    assert (meeting.date, meeting.date_basis) == ("2021-05-03", "weekday+published")


def test_the_date_of_a_report_stamped_a_day_later_does_not_move():
    """``2021.01.26 22:51 GMT+8`` is the 26th, wherever the reader is."""
    stamps = "2021.05.04 22:51 GMT+8\n\nUpdated 2021.05.05 10:19 GMT+8\n\n"
    assert days(f"{stamps}{A}, in a phone conversation with {B} on Tuesday, praised the harbor.") == [
        ("2021-05-04", PAIR)
    ]


OWN = [
    ("Xinhua", "BEIJING, May 4, 2021 (Xinhua) -- Foreign Minister Lu Ming met with {} on Tuesday.", "CN"),
    ("Yonhap", "SEOUL, May 4, 2021 (Yonhap) -- Foreign Minister Seo Myung-hoon met with {} on Tuesday.", "KR"),
    ("TASS", "MOSCOW, May 4, 2021 /TASS/. Foreign Minister Ivan Orlov met with {} on Tuesday.", "RU"),
]


@pytest.mark.parametrize(("text", "country"), [o[1:] for o in OWN], ids=[o[0] for o in OWN])
def test_an_outlet_leaves_its_own_land_unsaid(text, country):
    """Its minister is that of its land; a flag says that this was not written."""
    (meeting,) = meetings(text.format(B))
    assert meeting.countries == tuple(sorted([country, "OM"]))
    assert "country-from-outlet" in meeting.flags


UNSAID = [
    ("CNN", [("OM", "US")]),
    ("Reuters", []),
]


@pytest.mark.parametrize(("outlet", "countries"), UNSAID)
def test_a_newsroom_at_home_leaves_its_president_s_land_unsaid(outlet, countries):
    """In an American paper ``President Lake`` is the American one; of a world agency nothing is guessed."""
    found = meetings("President Ann Lake met with " + B + " on Tuesday.", outlet=outlet, published="2021-05-05")
    assert [m.countries for m in found] == countries


@pytest.mark.parametrize(("outlet", "countries"), [("CNN", [["US", "KE"]]), ("Reuters", [])])
def test_whom_an_own_minister_meets_abroad_is_of_that_land(outlet, countries):
    text = "Secretary of State Ann Lake stopped in Nairobi on Tuesday, where she met Prime Minister Amina Odera."
    found = meetings(text, outlet=outlet, published="2021-05-05")
    assert [[p.country for p in m.participants] for m in found] == countries


def test_a_world_agency_lends_nobody_its_land():
    assert meetings("LONDON (Reuters) - Foreign Minister Ann Lake praised ships. Ann Lake met Bo Lind.") == ()


TOWNS = [
    ("MUSCAT (Reuters) - Kenyan President Daniel Odera met Prime Minister Salim Harthy on Tuesday.", [["KE", "OM"]]),
    ("NAIROBI (Reuters) - Kenyan President Daniel Odera met Prime Minister Salim Harthy on Tuesday.", []),
    ("MUSCAT (Reuters) - Kenyan President Daniel Odera met teacher Salim Harthy on Tuesday.", []),
    ("Kenyan President Daniel Odera met Prime Minister Salim Harthy at the UN conference on Tuesday.", []),
    ("Prime Minister Salim Harthy met Kenyan President Daniel Odera at the UN conference on Tuesday.", []),
]


@pytest.mark.parametrize(("text", "countries"), TOWNS)
def test_a_host_without_a_land_is_at_home_in_the_dateline_s_town(text, countries):
    """The guest's own town says nothing of the host, nor does the body whose conference they met at."""
    assert [[p.country for p in m.participants] for m in meetings(text, published="2021-05-05")] == countries


NAMED_LATER = [
    ("her Omani counterpart", "Omani Foreign Minister Salim Harthy", "Salim Harthy"),
    ("her Omani counterpart", "Omani Prime Minister Salim Harthy", None),
    ("the Omani president", "President Salim Harthy", "Salim Harthy"),
    ("the Omani president", "Prime Minister Salim Harthy", None),
]


@pytest.mark.parametrize(("other", "named", "name"), NAMED_LATER)
def test_who_is_met_by_office_alone_is_the_one_the_report_later_names_in_it(other, named, name):
    (meeting,) = meetings(f"{LINE}{A} met with {other} on Tuesday.\n\n{named} praised the harbor.")
    assert [(p.name, p.country) for p in meeting.participants] == [("Amina Odera", "KE"), (name, "OM")]


RANKS = [
    ("Omani Foreign Minister Prince Salim Harthy", "Foreign Minister"),
    ("Omani Crown Prince Salim Harthy, the prime minister,", "prime minister"),
    ("Omani Crown Prince Salim Harthy", "Crown Prince"),
]


@pytest.mark.parametrize(("words", "title"), RANKS)
def test_an_office_says_more_than_a_rank_by_birth(words, title):
    (meeting,) = meetings(f"{LINE}{A} met with {words} on Tuesday.")
    assert [(p.name, p.title) for p in meeting.participants[1:]] == [("Salim Harthy", title)]


ATTENDING = [
    ("Kenyan Energy Minister Ben Koech was also present.", ["Ben Koech"]),
    ("Present at the meeting were Kenyan Energy Minister Ben Koech and Omani envoy Bo Lind.", ["Ben Koech", "Bo Lind"]),
    ("Also present were Kenyan Energy Minister Ben Koech and Omani envoy Bo Lind.", ["Ben Koech", "Bo Lind"]),
    ("Kenyan Energy Minister Ben Koech took part in the meeting.", ["Ben Koech"]),
    ("Kenyan Energy Minister Ben Koech also attended the talks.", ["Ben Koech"]),
    ("Odera was accompanied by Kenyan Energy Minister Ben Koech.", ["Ben Koech"]),
    ("On hand were Kenyan Energy Minister Ben Koech and Omani envoy Bo Lind.", ["Ben Koech", "Bo Lind"]),
    ("The meeting was attended by Kenyan Energy Minister Ben Koech.", ["Ben Koech"]),
    ("In attendance were Kenyan envoy Ben Koech and Omani envoy Bo Lind.", ["Ben Koech", "Bo Lind"]),
    ("Others present were Kenyan envoy Ben Koech and Omani envoy Bo Lind.", ["Ben Koech", "Bo Lind"]),
    ("Kenyan Energy Minister Ben Koech will also attend the talks.", []),
    ("Kenyan Energy Minister Ben Koech praised the harbor.", []),
]


@pytest.mark.parametrize(("sentence", "names"), ATTENDING)
def test_others_in_the_room_are_told_from_the_principals(sentence, names):
    (meeting,) = meetings(f"{LEAD}\n\n{sentence}")
    assert principals(meeting) == PAIR
    assert [p.name for p in meeting.participants if p.part == "attending"] == names


@pytest.mark.parametrize("opening", ["Present there", "Also present", "Others present", "On hand", "In attendance"])
def test_those_present_are_not_the_two_whom_the_talks_are_of(opening):
    text = f"{opening} were Kenyan envoy Ben Koech and Omani envoy Bo Lind.\n\nThe talks proceeded in a friendly way."
    assert days(f"{LEAD}\n\n{text}") == [("2021-05-04", PAIR)]


HALVES = [
    (
        "agreement after talks",
        "South and North Korea agreed Tuesday to open a harbor.\n\nThe agreement came after seven hours of talks. "
        "The South's delegation was headed by Vice Minister Seo Min-ho, while the North sent Pak Chol Ung, a minister.",
        [["KR", "KP"]],
    ),
    (
        "the South's",
        "North Korea's harbor was quiet. The South's vice minister Seo Min-ho met the North's vice minister Pak Chol "
        "Ung on Tuesday.",
        [["KR", "KP"]],
    ),
    (
        "another land's",
        "Kenya's harbor was quiet. The South's vice minister Seo Min-ho met the North's vice minister Pak Chol Ung.",
        [],
    ),
    ("a wind", "North Korea's harbor was quiet. A wind from North of the town met the South Sea on Tuesday.", []),
]


@pytest.mark.parametrize(("text", "countries"), [h[1:] for h in HALVES], ids=[h[0] for h in HALVES])
def test_the_south_and_the_north_are_koreas_where_the_report_names_one(text, countries):
    """The South of any other land is a region."""
    found = meetings(text, published="2021-05-05")
    assert [[p.country for p in m.participants] for m in found] == countries


@pytest.mark.parametrize(
    ("sentence", "countries"),
    [
        ("The agreement came after seven hours of talks in Suva.", [("KE", "OM")]),
        ("The agreement came after seven weeks of rain in Suva.", []),
    ],
)
def test_talks_behind_an_agreement_of_two_lands_are_their_meeting(sentence, countries):
    people = "Kenyan Vice Minister Ana Sol spoke of ships. Omani Vice Minister Bo Lind smiled."
    text = f"Kenya and Oman agreed Tuesday to open a harbor.\n\n{sentence} {people}"
    assert [m.countries for m in meetings(text, published="2021-05-05")] == countries


WORKING = [
    ("Kenyan Vice Minister Ana Sol and Omani Vice Minister Bo Lind spoke of ships.", [["Ana Sol", "Bo Lind"]]),
    ("Kenyan President Daniel Odera and Omani President Omar Idris met in 2018.", [[None, None]]),
]


@pytest.mark.parametrize(("behind", "names"), WORKING)
def test_talks_of_officials_are_not_those_of_the_presidents_named_below(behind, names):
    text = f"Officials from Kenya and Oman held working-level talks on Tuesday. {behind}"
    assert [principals(m) for m in meetings(text, published="2021-05-05")] == names


UNOFFICIAL = [
    (f"{A} met with Oman Ferries chief executive Salim Harthy on Tuesday.", []),
    (f"{A} held a video call with Oman Ferries founder Salim Harthy on Tuesday.", []),
    (f"{A} met with Omani tycoon Salim Harthy on Tuesday.", []),
    (f"{A} met with Omani investor Salim Harthy and Omani Foreign Minister Omar Idris on Tuesday.", ["OM"]),
    (f"{A} met with Harthy & Company chief executive Salim Harthy, an investor from Oman, on Tuesday.", []),
    (f"{A} met with Hong Kong Chief Executive Ann Lake on Tuesday.", ["HK"]),
    (f"{A} met with Asian Development Bank chief executive Bo Lind on Tuesday.", ["ADB"]),
]


@pytest.mark.parametrize(("sentence", "lands"), UNOFFICIAL)
def test_the_head_of_a_company_is_no_party(sentence, lands):
    """Hong Kong's chief executive is, and that of an organisation of states."""
    found = meetings(sentence, published="2021-05-05")
    assert [p.country for m in found for p in m.participants if p.country != "KE"] == lands


PHOTOGRAPH = f"{A} meets with {B} in Muscat, Oman, May 4, 2021. (Xinhua/Lu Ming)\n\n"
BEHIND_PHOTOGRAPH = [
    ("The harbor of Mombasa has a new crane, Odera said on Tuesday.", []),
    ("The harbor of Mombasa has a new crane, Odera said after she saw the Omani foreign minister off.", PAIR),
    ("Odera thanked Harthy for the crane.", PAIR),
    ("", PAIR),
]


@pytest.mark.parametrize(("text", "names"), BEHIND_PHOTOGRAPH)
def test_a_photograph_beside_another_story_tells_no_meeting(text, names):
    """The report must speak of both who are shown, or of their lands' offices; a picture without a story counts."""
    assert [n for m in meetings(PHOTOGRAPH + text, published="2021-05-05") for n in sorted(principals(m))] == names


EMBASSIES = [
    ("The Kenyan embassy in Oman said Ambassador Amina Odera had met Governor Salim Harthy.", ["KE", "OM"]),
    ("The Embassy of Kenya in Oman said that Ambassador Amina Odera met with Salim Harthy, a governor.", ["KE", "OM"]),
    ("The Kenyan airline in Oman said Ambassador Amina Odera had met Governor Salim Harthy.", []),
]


@pytest.mark.parametrize(("sentence", "lands"), EMBASSIES)
def test_an_embassy_tells_the_lands_of_the_ambassador_and_of_whom_he_met(sentence, lands):
    assert [c for m in meetings(sentence, published="2021-05-05") for c in m.countries] == lands


PAPERS = [
    ("discussed by phone the ferry agreement reached at a summit in December 2019", "2021-05-05"),
    ("met in December 2019 to talk of ferries", None),
]


@pytest.mark.parametrize(("words", "day"), PAPERS)
def test_the_month_of_a_paper_is_not_that_of_the_talks_about_it(words, day):
    """What two met about may be years old; a meeting of another year is none of the report's."""
    found = meetings(f"{A} and {B} {words}.", published="2021-05-05")
    assert (found[0].date if found else None) == day


ADDRESS = "Your Excellency, Prime Minister Salim Harthy of Oman, I thank you.\n\n"
REMARKS = [
    (ADDRESS + "I am glad that our discussions today were fruitful.", [["Amina Odera", "Salim Harthy"]]),
    (ADDRESS + "I hope that our discussions tomorrow will be fruitful.", []),
    (ADDRESS + "I know how much the pilots enjoyed their discussions today.", []),
    ("I thank the people of Oman.\n\nI am glad that our discussions today were fruitful.", []),
]


@pytest.mark.parametrize(("text", "names"), REMARKS)
def test_our_discussions_today_are_those_of_the_speaker_with_the_one_addressed(text, names):
    """Remarks under a headline that names who speaks."""
    found = meetings(text, title="Remarks by Kenyan Foreign Minister Amina Odera in Muscat", published="2021-05-05")
    assert [principals(m) for m in found] == names


WIDGETS = [
    " Daniel Gaspar OderaLawmakers balk at toll Poll: voters split on ferries MORE",
    " Daniel Gaspar OderaOdera meets Danish Prime Minister Bo Lind in Suva MORE",
    "Daniel Gaspar OderaPoll: voters split on ferries MORE",
]


@pytest.mark.parametrize("links", WIDGETS)
def test_links_to_other_reports_run_into_a_sentence_are_passed_over(links):
    """A page's box about the person, from the name told again up to MORE; that name is the fullest."""
    text = f"Kenyan President Daniel Odera{links} met with {B} on Tuesday."
    assert days(text, published="2021-05-05") == [("2021-05-04", ["Daniel Gaspar Odera", "Salim Harthy"])]


CALLS = [
    ("spoke with", "The call on Tuesday lasted an hour.", "2021-05-04", "phone"),
    ("met with", "The call of the sea is loud, Odera said.", "2021-05-05", "in-person"),
    wrong(
        "spoke by phone with",
        "The call came a day before a fair in Suva.",
        "2021-05-05",
        "phone",
        why="'a day before' something is taken for the day before",
    ),
    ("met with", "The call went unheeded.", "2021-05-05", "in-person"),
    ("met with", "The call on Tuesday went unheeded.", "2021-05-05", "in-person"),
    ("spoke with", "The call will be told of on Tuesday.", "2021-05-05", "unknown"),
]


@pytest.mark.parametrize(("verb", "sentence", "day", "mode"), CALLS)
def test_the_call_is_that_of_the_two_who_spoke(verb, sentence, day, mode):
    found = meetings(f"{A} {verb} {B}.\n\n{sentence}", published="2021-05-05")
    assert [(m.date, m.mode) for m in found] == [(day, mode)]


AFTER = ["after the two met", "after the meeting", "after the two foreign ministers met"]


@pytest.mark.parametrize("words", AFTER)
def test_what_is_said_after_the_two_met_tells_the_day_of_their_meeting(words):
    text = f"{A} met with {B}.\n\nShips were welcome, Odera told the press on Monday {words}."
    assert days(text, published="2021-05-05") == [("2021-05-03", PAIR)]


@pytest.mark.parametrize(
    ("title", "mode"),
    [
        ("Odera says meeting with Lind being set", "unknown"),
        ("Odera says meeting with Harthy went well", "in-person"),
    ],
)
def test_a_headline_s_meeting_with_somebody_else_says_nothing_of_the_mode(title, mode):
    text = f"{A} spoke with {B} on Tuesday. Danish Foreign Minister Bo Lind waited."
    assert [m.mode for m in meetings(text, title=title, published="2021-05-05")] == [mode]


def test_the_day_may_stand_in_the_words_of_a_ministry():
    text = (
        f"MOSCOW. May 5 (Interfax) - {A} and {B} discussed ships in Moscow, the Russian Foreign Ministry said.\n\n"
        f'"On May 4, consultations were held between {A} and {B}," it said.'
    )
    assert [m.date for m in meetings(text, title="Odera, Harthy discuss ships", published="2021-05-05")] == [
        "2021-05-04"
    ]


def test_a_separate_meeting_is_no_telling_of_the_one_before():
    text = f"{LEAD}\n\nIn a separate meeting, Harthy met Danish Foreign Minister Bo Lind."
    first, second = meetings(text)
    assert len(first.evidence["meeting"]) == len(second.evidence["meeting"]) == 1


def test_what_is_said_and_agreed_belongs_to_the_meeting_it_was_said_at():
    text = (
        f"{LEAD}\n\nHarthy said ships were welcome.\n\nThe two sides agreed to train pilots.\n\n"
        "Later in the day, Omani Prime Minister Omar Idris held talks with Odera.\n\nIdris said tides were high."
    )
    first, second = meetings(text)
    assert [s.speaker for s in first.statements] == ["Salim Harthy"]
    assert [s.speaker for s in second.statements] == ["Omar Idris"]
    assert len(first.agreements) == 1


def test_a_report_without_a_meeting_still_has_its_words():
    """Who looks for a phrase finds it in speeches and statements too."""
    found = report(f"{LINE}{A} said on Tuesday that the harbor was ready.")
    assert found.meetings == ()
    assert [s.speaker for s in found.statements] == ["Amina Odera"]


def test_every_sentence_says_which_part_of_the_report_it_is():
    text = f"Odera meets Harthy\n\n{LEAD}\n\nHarthy said ships were welcome.\n\nThe two sides agreed to train pilots."
    assert [s.section for s in report(text).sentences] == ["title", "text", "text", "statement", "agreement"]


QUIET_PARAGRAPHS = "The team has five members. It was late in the evening. Nobody knows more about the harbor.\n\n" * 6


@pytest.mark.parametrize(
    "telling",
    [
        "Kenyan President Daniel Kibor on Wednesday discussed the crisis with Fijian Foreign Minister Bo Lind.",
        "Kenyan President Daniel Kibor held talks with Fijian Foreign Minister Bo Lind on Wednesday.",
    ],
)
def test_a_meeting_of_a_named_weekday_is_found_far_down_in_a_text_of_no_known_day(telling):
    """Its day stays unknown: which Wednesday it was, nothing tells."""
    (found,) = meetings(QUIET_PARAGRAPHS + telling)
    assert found.date is None
    assert found.countries == ("FJ", "KE")
