"""Two invented meetings, one of them hostile in every field that foreign text can reach."""

from diplotalk.archive.entry import Entry, ReportRow
from diplotalk.extract.report import Agreement, Meeting, Participant, Passage, Place, Source, Statement

TEXT = (
    "PORT AMARA, May 4 -- Foreign Minister Ana Sol of Atlantis\n"
    "met her Lemurian counterpart Bo Lind here on Tuesday.\n"
    "The two sides agreed to reopen the ferry line.\n"
    '"The sea joins us," Lind said.\n'
)


def passage(words: str, report: int = 0) -> Passage:
    start = TEXT.index(words)
    return Passage(start, start + len(words), TEXT.count("\n", 0, start) + 1, report)


def source(path: str = "ferry.txt", **more: object) -> Source:
    values = {
        "path": path, "part": None, "source_id": None, "outlet": "Amara Post", "carrier": None, "side": "AT",
        "title": None, "published": "2021-05-05", "url": None, "words": 34, "sha256": "0" * 64,
    }  # fmt: skip
    return Source(**values | more)


def participant(name: str | None, country: str, title: str | None, role: str = "foreign-minister") -> Participant:
    slug = name and name.lower().replace(" ", "-")
    return Participant(slug, name, name and name.split()[-1], country, title, role, "principal")


FERRY = Entry(
    "2021-05-04-at-le-sol-lind",
    "AT-LE",
    Meeting(
        date="2021-05-04",
        date_end=None,
        date_precision="day",
        date_basis="dateline",
        mode="in-person",
        event="meeting",
        countries=("AT", "LE"),
        host="AT",
        place=Place("PORT AMARA", None, "Port Amara", None, "AT"),
        participants=(participant("Ana Sol", "AT", "Foreign Minister"), participant("Bo Lind", "LE", None)),
        topics=("transport",),
        agreements=(
            Agreement(
                "The two sides agreed to reopen the ferry line.", "agreed", "agreed", ("AT", "LE"),
                passage("The two sides agreed to reopen the ferry line."),
            ),
        ),
        statements=(
            Statement(
                "Bo Lind", "bo-lind", "LE", True, "state", "said", '"The sea joins us," Lind said.',
                passage('"The sea joins us," Lind said.'),
            ),
        ),
        evidence={"date": (passage("May 4"),), "participants": (passage("Ana Sol of Atlantis\nmet"),)},
        flags=("year-from-metadata",),
    ),
    (ReportRow(1, source(), ()),),
)  # fmt: skip

ATTACK = "\x1b[31mEVIL\x9b\u202e\x07\n2099-01-01\tforged [/bold] :smile:"
HOSTILE = Entry(
    "2021-06-10-at-le-evil",
    "AT-LE",
    Meeting(
        date="2021-06-10",
        date_end=None,
        date_precision="day",
        date_basis=ATTACK,
        mode="unknown",
        event=ATTACK,
        countries=("AT", "LE"),
        host=None,
        place=Place(ATTACK, ATTACK, ATTACK, ATTACK, None),
        participants=(participant(ATTACK, "AT", ATTACK), participant(None, "LE", "=cmd|'/c calc'!A1")),
        topics=("=1+1",),
        agreements=(Agreement(ATTACK, ATTACK, "agreed", ("AT",), Passage(0, 5, 1)),),
        statements=(Statement(ATTACK, "x", None, False, "state", ATTACK, ATTACK, Passage(0, 5, 1)),),
        evidence={"date": (Passage(0, 5, 1),)},
        flags=(ATTACK,),
    ),
    (ReportRow(2, source("caf\udce9\x1b.txt", outlet=ATTACK, title=ATTACK), ()),),
)
