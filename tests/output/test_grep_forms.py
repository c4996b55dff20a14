"""What grep prints: on a terminal, in a pipe and as records. grep.txt shows it whole."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from diplotalk.archive.entry import SentenceRow
from diplotalk.output.answer import write_records
from diplotalk.output.grep import MATCHES, match_record, write_blocks, write_lines, write_matches
from diplotalk.output.kwic import AROUND, around_records, write_around
from diplotalk.output.schema import schema_text
from diplotalk.output.tally import write_bars, write_counts
from diplotalk.query.grep import Hit, Wanted, counted, hits, meetings_with, mouth
from diplotalk.query.phrase import matcher
from diplotalk.query.request import BadRequestError

GOLDEN = Path(__file__).with_name("grep.txt")
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
FERRY, SUMMIT = "2021-05-04-at-le-sol-lind", "2022-01-09-at-mu-sol-rao"


def row(line: int, text: str, speaker: str | None = None, **more: object) -> SentenceRow:
    person = speaker and speaker.lower().replace(" ", "-")
    values = {
        "meeting": FERRY, "date": "2021-05-04", "pair": "AT-LE", "path": "ferry.txt", "part": None, "report_key": 1,
        "line": line, "start": 100 * line, "end": 100 * line + len(text),
        "section": "statement" if speaker else "text", "speaker": speaker, "person": person,
        "country": "AT" if speaker == "Ana Sol" else "LE" if speaker else None, "text": text, "outlet": "Amara Post",
    }  # fmt: skip
    return SentenceRow(**values | more)


def second(line: int, text: str, speaker: str | None = None) -> SentenceRow:
    return row(
        line, text, speaker, meeting=SUMMIT, date="2022-01-09", pair="AT-MU", path="all.jsonl", part=7, report_key=2
    )


ROWS = [
    row(1, "The two ministers met on the island of Amara."),
    row(3, "Sol asked for a fast track for engineers and a second fast-track lane for both islands.", "Ana Sol"),
    row(3, "She thanked her host.", "Ana Sol"),
    row(5, "The weather was fine."),
    row(7, "Lind said the \x1b[31m fast\u202e track\x07 stays\nopen.", "Bo Lind"),
    second(2, "Nothing was said of it here, but of a fast\ntrack elsewhere.", "Ana Sol"),
    row(0, "[red]Fast track[/red] at sea", meeting=None, date=None, pair=None, path="=sea.txt", report_key=3,
        start=0, end=0, section="title"),
]  # fmt: skip


class Paper:
    """What a stream is to a writer, kept in memory."""

    def __init__(self, terminal: bool = False) -> None:
        self.text, self.encoding, self._terminal = "", "utf-8", terminal

    def write(self, text: str) -> int:
        self.text += text
        return len(text)

    def flush(self) -> None:
        pass

    def isatty(self) -> bool:
        return self._terminal


def found(**more: object) -> list[Hit]:
    return list(hits(ROWS, Wanted(matcher(["fast track"]), **more)))


def printed(write, *arguments, terminal: bool = False) -> str:
    paper = Paper(terminal)
    write(*arguments, paper, *(["never"] if write is not write_counts else []))
    return paper.text


def everything() -> str:
    """All forms of one answer, as grep.txt shows them."""
    forms = {
        "terminal": printed(write_blocks, found(), terminal=True),
        "terminal, one sentence of context": printed(write_blocks, found(before=1, after=1), terminal=True),
        "pipe": printed(write_lines, found()),
        "pipe, one sentence before": printed(write_lines, found(before=1)),
        "-o": printed(write_matches, found()),
        "-c": printed(write_counts, counted(found(), "meeting")),
        "--by speaker": printed(write_bars, counted(found(), "speaker")),
        "--kwic 20": printed(lambda hits, *out: write_around(hits, 20, *out), found()),
        "--csv": printed(lambda hits, out, _: records(hits, "csv", out), found()),
        "--jsonl": printed(lambda hits, out, _: records(hits, "jsonl", out), found()),
    }
    return "\n".join(f"== {name}\n{text}" for name, text in forms.items())


def records(hits: list[Hit], form: str, paper: Paper) -> None:
    write_records(map(match_record, hits), MATCHES, form, None, paper)


def test_every_form_is_as_the_golden_file_shows(monkeypatch):
    monkeypatch.setenv("COLUMNS", "72")
    assert everything() == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("colour", ["always", "never"])
@pytest.mark.parametrize("write", [write_blocks, write_lines, write_matches])
def test_nothing_in_a_report_can_act_on_a_terminal(write, colour, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    paper = Paper(terminal=True)
    write(found(before=2, after=2), paper, colour)
    assert not UNSAFE.search(re.sub(r"\x1b\[[0-9;]+m", "", paper.text))
    assert "\x1b[31m" not in paper.text


def test_a_match_is_bold_wherever_its_line_is_broken(monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    paper = Paper(terminal=True)
    write_blocks(found(), paper, "always")
    bold = "".join(re.findall(r"\x1b\[1;31m(.*?)\x1b\[0m", paper.text))
    assert bold.replace("-", "").replace(" ", "").lower().startswith("fasttrackfasttrack")


def test_json_is_what_the_schema_says():
    schema = json.loads(schema_text())
    for name, made in (("match", map(match_record, found(after=1))), ("keyword", around_records(found(), 9))):
        for record in made:
            jsonschema.validate(record, {"$defs": schema["$defs"], "$ref": f"#/$defs/{name}"})
            assert [record["text"][start:end] for start, end in record["matches"]] or name == "match"


def test_a_title_that_is_not_in_the_text_has_no_place_in_it():
    [title] = [record for record in map(match_record, found()) if record["section"] == "title"]
    assert (title["line"], title["start"], title["end"], title["matches"]) == (None, None, None, [[5, 15]])


def test_context_never_repeats_a_sentence_and_never_leaves_its_report():
    around = [(hit.row.report_key, hit.position) for hit in found(before=9, after=9)]
    assert around == [(1, 0), (1, 1), (1, 2), (1, 3), (1, 4), (2, 0), (3, 0)]


def test_at_most_so_many_of_each_meeting():
    assert [hit.row.meeting for hit in found(most=1)] == [FERRY, SUMMIT, None]
    assert found(most=0) == []


MOUTHS = [
    ("Ana Sol", 2), ("ana-sol", 2), ("Sol", 2), ("sol", 2), ("ANA", 2), ("Lind", 1), ("Bo Lind", 1), ("So", 0),
    ("Nobody", 0),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "expected"), MOUTHS)
def test_said_by_takes_a_name_or_a_part_of_it(typed, expected):
    assert len(found(mouths=(mouth(typed),))) == expected


def test_said_by_takes_a_country_and_asks_back_when_there_are_two():
    assert mouth("South Korea").country == mouth("ROK").country == "KR"
    with pytest.raises(BadRequestError, match="ambiguous"):
        mouth("Korea")


BY = [
    ("meeting", [(FERRY, 2, 3, 1), (SUMMIT, 1, 1, 1), (None, 1, 1, 0)]),
    ("year", [("2021", 2, 3, 1), ("2022", 1, 1, 1), (None, 1, 1, 0)]),
    ("month", [("2021-05", 2, 3, 1), ("2022-01", 1, 1, 1), (None, 1, 1, 0)]),
    ("country", [("AT", 2, 3, 2), ("LE", 1, 1, 1), (None, 1, 1, 0)]),
    ("speaker", [("Ana Sol", 2, 3, 2), ("Bo Lind", 1, 1, 1), (None, 1, 1, 0)]),
    ("outlet", [("Amara Post", 4, 5, 2)]),
]


@pytest.mark.parametrize(("by", "expected"), BY)
def test_counts_are_of_sentences_matches_and_meetings(by, expected):
    made = [(count.value, count.sentences, count.matches, count.meetings) for count in counted(found(), by)]
    assert made == expected


def test_a_meeting_is_listed_once_and_a_sentence_of_no_meeting_is_none():
    assert [meeting["meeting"] for meeting in meetings_with(found())] == [FERRY, SUMMIT]


def test_fields_of_a_keyword_in_context_may_be_chosen():
    paper = Paper()
    write_records(around_records(found(), 4), AROUND, "tsv", ("left", "match", "right"), paper)
    assert paper.text.splitlines()[1] == "r a \tfast track\t for"
