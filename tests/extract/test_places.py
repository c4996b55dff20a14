"""Where a meeting was held."""

import pytest
from read_invented import meetings, wrong

from diplotalk.extract import towns

A, B = "Kenyan Foreign Minister Amina Odera", "Omani Foreign Minister Salim Harthy"


def place(text: str, **given: str | None) -> tuple[str | None, str | None, str | None]:
    """Venue, city and country of the one meeting."""
    (meeting,) = meetings(text, **given)
    return meeting.place.venue, meeting.place.city, meeting.place.country


WHERE = [
    (f"{A} met with {B} in Muscat on Monday.", (None, "Muscat", "OM")),
    (f"{A} met with {B} on Monday in the port city of Salalah.", (None, "Salalah", "OM")),
    (f"{A} met with {B} in Hyderabad, Pakistan, on Monday.", (None, "Hyderabad", "PK")),
    (f"{A} met with {B} in Hyderabad on Monday.", (None, "Hyderabad", "IN")),
    (f"{A} met with {B} in Birmingham, Alabama, on Monday.", (None, "Birmingham", "US")),
    (f"BIRMINGHAM, Alabama, May 4, 2021 (AP) - {A} met with {B} on Tuesday.", (None, "Birmingham", "US")),
    (f"Meeting {B} in Muscat on Monday, Fiji, {A} said, was a friend.", (None, "Muscat", "OM")),
    (f"{A} met with {B} in Bali on Monday.", (None, "Bali", "ID")),
    (f"{A} met with {B} in Nairobi, capital of Kenya, on Monday.", (None, "Nairobi", "KE")),
    (f"MUSCAT, May 4, 2021 (Xinhua) -- {A} met with {B} here on Tuesday.", (None, "Muscat", "OM")),
    (f"MUSCAT, May 4, 2021 (Xinhua) -- {A} met with {B} on Tuesday.", (None, "Muscat", "OM")),
    (f"NAIROBI, May 4, 2021 (Xinhua) -- {A} met with {B} in Muscat on Tuesday.", (None, "Muscat", "OM")),
    (f"{A} met with {B} at the Great Hall of the People in Beijing.", ("Great Hall of the People", "Beijing", "CN")),
    (f"{A} met with {B} at the Harbor Palace in Muscat on Monday.", ("Harbor Palace", "Muscat", "OM")),
    (f"{A} met with {B} at the Kremlin on Monday. Snow fell on Moscow.", ("Kremlin", "Moscow", "RU")),
    (f"MOSCOW, May 4, 2021 (AP) -- {A} met with {B} at the Kremlin.", ("Kremlin", "Moscow", "RU")),
    (f"{A} met with {B} at the Kremlin on Monday.", ("Kremlin", "Kremlin", "RU")),
    (f"{A} met with {B} at the Kremlin.", ("Kremlin", "Kremlin", "RU")),
    (f"{A} met with {B} at Camp David on Monday.", ("Camp David", "Camp David", "US")),
    (f"WASHINGTON, May 4, 2021 (AP) -- {A} met with {B} at the White House.", ("White House", "Washington", "US")),
    (f"{A} met with {B} on the sidelines of a fair in Suva on Monday.", (None, "Suva", "FJ")),
    (f"{A} arrived in Muscat on Monday and met with {B}.", (None, "Muscat", "OM")),
    (f"{A} met with {B} in Hà Nội on Monday.", (None, "Hà Nội", "VN")),
    (f"{A} met with {B} in Xiamen, southeast China's Fujian Province.", (None, "Xiamen", "CN")),
    (f"{A} met with {B} at Muscat Palace on Monday.", ("Muscat Palace", "Muscat Palace", None)),
    (f"{A} met with {B} in Tokyo's Nagatacho district on Monday.", (None, "Tokyo", "JP")),
    (f"{A} flew into Muscat on Monday. Odera met with {B} that evening.", (None, "Muscat", "OM")),
    (
        f"The Second Session of the Commission ended in Suva on Monday. The session was co-chaired by {A} and {B}.",
        (None, "Suva", "FJ"),
    ),
    (
        f"{A} met with {B} at the Ministry of Foreign Affairs, Muscat, on Monday.",
        (None, "Muscat", "OM"),
    ),
    (f"{A} met with {B} in a suite at the Waldorf Astoria on Monday.", ("Waldorf Astoria", "Waldorf Astoria", "US")),
    (f"{A} met with {B}, who is on a visit to open a consulate in Zanzibar.", (None, None, None)),
    (f"(ANSA) - Muscat, May 4 - {A} met with {B} on Tuesday.", (None, "Muscat", "OM")),
    (f"{A} received {B} at the ministry in Nay Pyi Taw yesterday.", (None, "Nay Pyi Taw", "MM")),
    (f"{A} received {B} at her Moi Street, Nairobi office on Monday.", (None, "Nairobi", "KE")),
    (f"{A} received {B} at the ministry's garden offices in St Amara on Monday.", (None, "St Amara", None)),
    (f"{A} received {B} at the presidential palace in the Adriatic city of Bagamanga.", (None, "Bagamanga", None)),
    (f"{A} flew in to Rio de Janeiro on Monday. Odera met with {B} that evening.", (None, "Rio de Janeiro", "BR")),
    (f"{A} met with {B} on the sidelines of the Muscat Harbor Forum on Monday.", (None, "Muscat", "OM")),
    (f"{A} met with {B} at her office on Monday ahead of a fair in Suva next month.", (None, None, None)),
    (f"{A} met with {B} at the Kremlin, days after a fair in Suva. Moscow froze.", ("Kremlin", "Moscow", "RU")),
    (f"{A} met with {B} in the Oval Office on Monday.", ("Oval Office", "White House", "US")),
    (
        f"{A} met with {B} at Jamaica House in St Andrew on Monday. Kingston slept.",
        ("Jamaica House", "St Andrew", "JM"),
    ),
    (
        f"MUSCAT, May 4 (ONA) - {A} received {B}, bearer of a message from his counterpart in Suva.",
        (None, "Muscat", "OM"),
    ),
    (
        f"BAGAMANGA, May 4 (Xinhua) -- {A} met with {B} at an inn some 50 kilometres north of Suva.",
        (None, "Bagamanga", None),
    ),
    (
        f"{A} met with {B} at Palazzo della Farfalla on Monday.",
        ("Palazzo della Farfalla", "Palazzo della Farfalla", None),
    ),
    (f"Reporting from Muscat\n\n{A} met with {B}.", (None, "Muscat", "OM")),
    (f"{A} met with {B} on Monday.", (None, None, None)),
    (f"{A} met with {B} in silence on Monday.", (None, None, None)),
    (f"{A} met with {B} in Bagamanga on Monday.", (None, "Bagamanga", None)),
    (f"{A} met with {B} at the old castle in Bagamanga, near the sea.", (None, "Bagamanga", None)),
    (f"{A} met with {B}, who spoke of a fire in Bagamanga.", (None, None, None)),
    (f"{A} met with {B} in the city of Bagamanga on Monday.", (None, "Bagamanga", None)),
    (f"{A} met with {B} at Camp Adama, Muscat, on Monday.", ("Camp Adama", "Muscat", "OM")),
    (f"{A} met with {B} in Dar es Salaam on Monday.", (None, "Dar es Salaam", "TZ")),
    (f"{A} met with {B} at the last commission, held in Suva.", (None, None, None)),
    (f'"I did so in Suva," said {A} in Muscat after talks with {B}.', (None, "Muscat", "OM")),
    (
        f"By Ann Lee, Political Editor, in Muscat\n\n{A} met with {B} at the Harbor Palace.",
        ("Harbor Palace", "Muscat", "OM"),
    ),
    (f"Ann Lee, Political Correspondent, Muscat\n\n{A} met with {B}.", (None, "Muscat", "OM")),
    (f"MUSCAT, May 4 (ONA) -- {A} met with {B} here, the ministry in Suva said.", (None, "Muscat", "OM")),
    (f"{A} met with {B} in May.", (None, None, None)),
]


@pytest.mark.parametrize(("text", "expected"), WHERE)
def test_the_place_is_what_the_sentence_says_else_the_dateline_s(text, expected):
    """``here`` is the dateline's town; a land alone is no place; a palace's town counts if the report names it."""
    assert place(text, published="2021-05-05") == expected


def test_a_caption_tells_the_town_that_the_lead_leaves_out():
    text = "Amina Odera meets with Salim Harthy in Muscat, capital of Oman, May 4, 2021. (Xinhua/Lu Ming)\n\n"
    assert place(f"{text}{A} met with {B} on Tuesday.") == (None, "Muscat", "OM")


TALKS = [
    ("The two smiled after the Helsinki summit.", "Helsinki"),
    ("The talks in Suva lasted an hour.", "Suva"),
    ("The meeting held in Suva was long.", "Suva"),
    ("The Reading talks lasted an hour.", None),
    ("Odera left Suva after they signed a paper which says that work would begin soon.", "Suva"),
    ("The two will meet again at the Helsinki summit.", None),
    ("The next talks in Suva are far off.", None),
]


@pytest.mark.parametrize(("sentence", "town"), TALKS)
def test_the_town_by_which_the_report_calls_the_talks_is_theirs(sentence, town):
    """Where the telling itself names none; Reading is a word before it is a town."""
    assert place(f"{A} met with {B} on Monday.\n\n{sentence}", published="2021-05-05")[1] == town


def test_the_capital_is_that_of_the_land_that_reports():
    """``in the capital``, where the report names it elsewhere."""
    text = f"{A} met with {B} at the guesthouse in the capital on Monday. Harthy had flown to Nairobi on Sunday."
    assert place(text, outlet="Amara Gazette (KE)", published="2021-05-05") == (None, "Nairobi", "KE")
    text = f"{A} met with {B} on Monday in the Fijian capital, as Tonga looked on. Suva was sunny."
    assert place(text, published="2021-05-05") == (None, "Suva", "FJ")


JOINED = [
    (f"{A} held a video meeting with {B} on Tuesday. Odera joined from a hall on Moi Street, Nairobi.", "Nairobi"),
    (f"{A} held a video meeting with {B} on Tuesday. Harthy joined from Suva.", None),
    (f"{A} spoke by phone with {B} on Tuesday. Odera joined from Nairobi.", None),
]


@pytest.mark.parametrize(("text", "town"), JOINED)
def test_the_town_a_video_meeting_was_joined_from_is_the_reporting_side_s(text, town):
    assert place(text, outlet="Amara Gazette (KE)", published="2021-05-05")[1] == town


def test_a_call_has_no_place():
    assert place(f"MUSCAT, May 4, 2021 (Xinhua) -- {A} spoke by phone with {B} on Tuesday.") == (None, None, None)


HOSTS = [
    (f"{A} met with {B} in Muscat on Monday.", "OM"),
    (f"{A} met with {B} in Suva on Monday.", "FJ"),
    (f"{A} spoke by phone with {B} on Monday.", None),
    (f"MUSCAT, May 4, 2021 (Xinhua) -- {A} held talks via video link with {B}.", None),
]


@pytest.mark.parametrize(("text", "host"), HOSTS)
def test_the_host_is_the_land_of_the_place(text, host):
    """Also a third country; nobody hosts a call."""
    (meeting,) = meetings(text, published="2021-05-05")
    assert meeting.host == host


@pytest.mark.parametrize(
    ("words", "town"),
    [
        ("Muscat", "Muscat"),
        ("Port Louis on", "Port Louis"),
        ("Hà Nội".replace("à", "a").replace("ộ", "o"), "Ha Noi"),
        ("Nowhere", None),
    ],
)
def test_the_longest_opening_that_is_a_town_is_the_town(words, town):
    found = towns.town_of(words)
    assert (found[0] if found else None) == town


def test_the_passage_of_a_place_holds_its_words():
    text = f"{A} met with {B} at the Great Hall of the People in Beijing."
    (meeting,) = meetings(text, published="2021-05-05")
    assert meeting.place.text in [text[p.start : p.end] for p in meeting.evidence["place"]]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        wrong("near the Omani embassy in Nairobi", None, why="a house that stands elsewhere"),
        ("of the embassy in Suva", None),
        ("of ships a week after they met in Suva", None),
        ("of preparations for the visit in Suva", None),
        ("of a regatta to be held next spring in Suva", None),
        wrong("of preparations for the summit in Suva", None, why="taken for the summit they met at"),
        wrong("of ships from Shanghai and spices in Zanzibar", None, why="a town of another phrase in the sentence"),
    ],
)
def test_a_town_of_something_else_is_not_the_meeting_s(behind, expected):
    assert place(f"{A} met with {B} on Monday and spoke {behind}.", published="2021-05-05")[1] == expected


KE, OM = "Kenyan Foreign Minister Amina Odera", "Omani Foreign Minister Salim Harthy"
# Name, headline, outlet, text, town of the main meeting. All are published on 2021-05-05.
TOWNS = [
    (
        "behind the trigger, not in a clause before it",
        None,
        None,
        f"Kenya wants more of a plant in Barinas, {KE} said as she met with {OM} in Muscat on Tuesday.",
        "Muscat",
    ),
    (
        "beside a trigger further on, not beside what was agreed",
        None,
        None,
        f"{KE} and {OM} agreed on Tuesday to hold talks in Mombasa in June.\n\nThe two ministers met in Muscat.",
        "Muscat",
    ),
    (
        "at an address",
        None,
        None,
        f"{KE} met {OM} at the Office of the President, Harbour Drive, Nairobi, on Tuesday.",
        "Nairobi",
    ),
    ("a part of a town", None, None, f"{KE} met {OM} at a ministry in Central Jakarta on Tuesday.", "Jakarta"),
    (
        "the headline's, where the text names it",
        "Kenyan, Omani ministers confer in Tehran",
        None,
        f"{KE} met {OM} on Tuesday. Tehran is hot.",
        "Tehran",
    ),
    (
        "joined the meeting from",
        None,
        "Daily Nation",
        f"{KE} held a video meeting with {OM} on Tuesday. Odera joined the meeting from a barracks in Mombasa.",
        "Mombasa",
    ),
    (
        "a province no gazetteer has",
        None,
        None,
        f"{KE} held talks on Tuesday with {OM} in Trong Khai province.",
        "Trong Khai",
    ),
    (
        "headquarters are no name",
        "Secretary General welcomes Kenyan minister to Headquarters",
        None,
        f"NATO Secretary General Bo Lind met {KE} at NATO Headquarters in Brussels on Tuesday.",
        "Brussels",
    ),
]


@pytest.mark.parametrize(
    ("title", "outlet", "text", "city"), [pytest.param(h, o, t, c, id=n) for n, h, o, t, c in TOWNS]
)
def test_the_town_is_the_one_that_the_telling_has_beside_it(title, outlet, text, city):
    meeting = meetings(text, title=title, outlet=outlet, published="2021-05-05")[0]
    assert meeting.place.city == city
