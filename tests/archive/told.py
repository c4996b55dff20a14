"""Reports made by hand: invented people, and a text that is long enough for their passages."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

from diplotalk.archive.store import Archive
from diplotalk.archive.write import Writer
from diplotalk.extract.identity import slug
from diplotalk.extract.report import (
    Agreement,
    Meeting,
    Participant,
    Passage,
    Place,
    Report,
    Sentence,
    Source,
    Statement,
)
from diplotalk.reading.document import Document

# Name, role and title; a family name where it is not the last word.
Person = tuple[str | None, str, str | None] | tuple[str | None, str, str | None, str]

SOL: Person = ("Ana Sol", "foreign-minister", "Foreign Minister")
LIND: Person = ("Bo Lind", "foreign-minister", "Foreign Minister")
KING: Person = ("Olaf Lind", "head-of-state", "President")
PREMIER: Person = ("Ida Brandt", "head-of-government", "Premier")


def participant(country: str, person: Person, part: str = "principal") -> Participant:
    name, role, title, *family = person
    family_name = family[0] if family else name and name.split()[-1]
    return Participant(slug(name) if name else None, name, family_name, country, title, role, part)


def precision(date: str | None) -> str | None:
    return {10: "day", 7: "month", 4: "year"}[len(date)] if date else None


def meeting(
    date: str | None = "2021-05-04", sides: dict[str, Person | Sequence[Person]] | None = None, **more: Any
) -> Meeting:
    people = []
    for country, persons in (sides or {"FR": SOL, "JP": LIND}).items():
        several = [persons] if isinstance(persons, tuple) and isinstance(persons[1], str) else persons
        people += [participant(country, person) for person in several]
    values: dict[str, Any] = {
        "date": date, "date_end": None, "date_precision": precision(date), "date_basis": "dateline",
        "mode": "in-person", "event": "talks",
        "countries": tuple(sorted({p.country or "" for p in people})), "host": None,
        "place": Place(),
        "participants": tuple(people), "topics": ("trade",), "agreements": (), "statements": (),
        "evidence": {"date": (Passage(0, 4, 1),)}, "flags": (),
    }  # fmt: skip
    return Meeting(**values | more)


def in_city(city: str) -> Place:
    return Place(city, None, city, None, None)


def source(path: str, text: str, **more: Any) -> Source:
    values: dict[str, Any] = {
        "path": path, "part": None, "source_id": None, "outlet": "Amara Post", "carrier": None, "side": None,
        "title": None, "published": None, "url": None, "words": len(text.split()),
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
    }  # fmt: skip
    return Source(**values | more)


def report(
    path: str, *meetings: Meeting, text: str | None = None, said: Iterable[Statement] = (), **more: Any
) -> Report:
    """Its sentences are its lines; line n belongs to meeting n, the last ones to the last meeting."""
    words = text if text is not None else f"Report {path} of talks.\nThey met and spoke.\n"
    sentences, at = [], 0
    for number, line in enumerate(words.split("\n")):
        about = min(number, len(meetings) - 1) if meetings else None
        if line:
            sentences.append(Sentence(Passage(at, at + len(line), number + 1), "text", about))
        at += len(line) + 1
    statements = tuple(said) or tuple(s for m in meetings for s in m.statements)
    agreements = tuple(a for m in meetings for a in m.agreements)
    return Report(source(path, words, **more), words, meetings, statements, agreements, tuple(sentences))


def documented(one: Report) -> Document:
    return Document(one.source.path, one.text, one.source.part)


def archive_of(reports: Iterable[Report]) -> Archive:
    archive = Archive.memory()
    for one in reports:
        archive.add(documented(one), one)
    archive.merge()
    return archive


def agreement(words: str, about: int = 0) -> Agreement:
    return Agreement(words, "agreed", "agreed", ("FR", "JP"), Passage(0, len(words), 1), about)


def answers(archive: Archive) -> list[Any]:
    """All that an archive says of its meetings, without the keys of its rows."""
    return [
        (entry.id, entry.pair, entry.meeting, tuple((row.source, row.flags) for row in entry.reports))
        for entry in archive.meetings()
    ]


def remove(archive: Archive, path: str) -> None:
    """Take one report out again, as a refresh does."""
    keys = [row[0] for row in archive.connection.execute("SELECT id FROM report WHERE path = ?", (path,))]
    archive.connection.execute("BEGIN IMMEDIATE")
    writer = Writer(archive.connection)
    writer.remove(keys)
    writer.finish(settle=True)
    archive.connection.execute("COMMIT")
