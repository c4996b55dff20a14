"""How papers tell a meeting the long way round: a handshake, a table, a lectern, a name in the next sentence."""

import pytest
from read_invented import meetings, told

# Name, outlet, text; what is told: day, mode, countries, principals of each meeting. All are published on 2021-05-05.
TOLD = [
    (
        "across a table",
        "Daily Nation",
        "Odera came home from Oman on Tuesday with a date.\n\nOn one side of the table sat President Amina Odera of"
        " Kenya,"
        " on the other the Omani Sultan, Salim Harthy. The two men ate nothing.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "an hour in one room, told of two presidents of whom one has no land",
        "Daily Nation",
        "President Amina Odera on Tuesday made an unannounced trip to Oman.\n\nShe was driven to the palace, where her"
        " host, President Salim Harthy, stood on the lawn. The two leaders conferred alone for more than an hour.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a morning at a fortress",
        "AFP",
        "MUSCAT - Fiji's special envoy, Bo Lind, left Oman on Tuesday with nothing in writing.\n\nHe had spent the"
        " morning"
        " at the fortress with Prime Minister Salim Harthy, who has ruled since 2001.",
        [("2021-05-04", "in-person", "FJ-OM", ["Bo Lind", "Salim Harthy"])],
    ),
    (
        "a lectern for two",
        "AFP",
        "President Amina Odera of Kenya denied everything on Tuesday at a joint appearance with Omani Prime Minister"
        " Salim"
        " Harthy.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a person known by speaking further on",
        "The Guardian",
        "It was billed as a courtesy.\n\nSalim Harthy's breakfast with Kenyan President Amina Odera in Mombasa on"
        " Tuesday"
        " was their first encounter. Harthy, the Omani foreign minister, ate little.\n\nNobody asked, Harthy said.",
        [("2021-05-04", "in-person", "KE-OM", ["Salim Harthy", "Amina Odera"])],
    ),
    (
        "two premiers who signed, behind a sentence of the setting",
        "Deutsche Welle",
        "Rights groups are wary.\n\nKenyan Prime Minister Amina Odera and Omani Prime Minister Salim Harthy signed a"
        " pact"
        " on ferries in Mombasa on Tuesday.\n\nFerries are slow, Odera said at a joint press conference.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "talks that lasted, and then the two",
        "Kyodo",
        "Kenyan Prime Minister Amina Odera and her Omani counterpart Salim Harthy agreed Tuesday to dredge the"
        " harbor.\n\nIn telephone talks lasting around 20 minutes, the two leaders also spoke of ferries.",
        [("2021-05-04", "phone", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "a jubilee is no long time ago",
        "Reuters",
        "MUSCAT, May 4 (Reuters) - Kenyan President Amina Odera and her Omani counterpart Salim Harthy met for two"
        " hours"
        " to mark 25 years since Oman opened an embassy.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "those whom a meeting brought together",
        "AFP",
        "Foreign ministers from Kenya and two neighbours met on Tuesday in Mombasa.\n\nThe meeting brought together"
        " Kenya's"
        " Amina Odera and her counterparts Salim Harthy of Oman and Bo Lind of Fiji.",
        [("2021-05-04", "in-person", "FJ-KE-OM", ["Amina Odera", "Salim Harthy", "Bo Lind"])],
    ),
    (
        "a visiting counterpart, then the talks",
        "Kenya News Agency",
        "Kenya and Oman today resolved to dredge the harbor, with Home Minister Amina Odera assuring visiting"
        " counterpart"
        " Salim Harthy of every help.\n\nDuring the Home Minister-level talks here, the two sides discussed ferries.",
        [("2021-05-05", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "an envoy of a president is no president",
        "New Vision",
        "President Amina Odera of Kenya met a special envoy of Oman's sultan on Tuesday.\n\nThe envoy, Gen. Salim"
        " Harthy, who is Oman's minister of"
        " ports, brought a message from Sultan Said Busaidi.",
        [("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"])],
    ),
    (
        "one ceremony for several envoys",
        "ANI",
        "President Amina Odera of Kenya on Tuesday accepted credentials from Salim Harthy, Ambassador of Oman, and"
        " Bo Lind,"
        " Ambassador of Fiji.",
        [("2021-05-04", "in-person", "FJ-KE-OM", ["Amina Odera", "Salim Harthy", "Bo Lind"])],
    ),
    (
        "separate ceremonies",
        "ANI",
        "President Amina Odera of Kenya on Tuesday accepted, in separate ceremonies, the credentials of Salim Harthy,"
        " Ambassador of Oman, and Bo Lind, Ambassador of Fiji.",
        [
            ("2021-05-04", "in-person", "KE-OM", ["Amina Odera", "Salim Harthy"]),
            ("2021-05-04", "in-person", "FJ-KE", ["Amina Odera", "Bo Lind"]),
        ],
    ),
    (
        "an accent makes a given name of an adjective",
        None,
        "Colombia's minister of commerce, Germán Arias, met Kenyan Minister Amina Odera on Tuesday.",
        [("2021-05-04", "in-person", "CO-KE", ["Germán Arias", "Amina Odera"])],
    ),
]


@pytest.mark.parametrize(("text", "outlet", "expected"), [pytest.param(t, o, e, id=n) for n, o, t, e in TOLD])
def test_a_meeting_told_the_long_way_round(text, outlet, expected):
    assert told(text, outlet=outlet, published="2021-05-05") == expected


NO_MEETING = [
    "Kenyan President Amina Odera shook hands with fans. Omani Sultan Salim Harthy was at home.",
    "Kenyan President Amina Odera will sit across a table from Omani Sultan Salim Harthy. The two leaders are friends.",
    "Kenyan President Amina Odera said during the cabinet meeting that she had thought of Omani Sultan Salim Harthy.",
    "Kenyan President Amina Odera said hours after exploratory talks in Mombasa that Omani Sultan Salim Harthy is"
    " wise.",
]


@pytest.mark.parametrize("text", NO_MEETING)
def test_signs_of_company_with_others_or_to_come_are_no_meeting(text):
    assert meetings(text, published="2021-05-05") == ()
