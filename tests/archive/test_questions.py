"""What is asked of an archive, against the same asked of plain lists."""

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from told import KING, LIND, PREMIER, SOL, agreement, archive_of, documented, in_city, meeting, report

from diplotalk.archive.criteria import ALL, Criteria
from diplotalk.archive.entry import Entry
from diplotalk.archive.errors import ArchiveError
from diplotalk.archive.store import Archive
from diplotalk.archive.values import FIELDS
from diplotalk.extract.identity import slug
from diplotalk.extract.report import Passage, Place, Report, Sentence, Source
from diplotalk.query.phrase import matcher

ACCENTED = ("Zoé Łukasz", "minister", "Minister of Trade")
VOWED = "They agreed to reopen the ferry line."
MEETINGS = [
    meeting("2020-12-30", date_end="2021-01-02", flags=("date-from-caption",)),
    meeting("2021-01-01", {"FR": SOL, "KR": LIND}, mode="phone", topics=("energy", "trade")),
    meeting(
        "2021-04-03",
        {"CN": SOL, "FR": KING, "JP": LIND},
        place=Place("the old port of Amara", None, "Amara", None, "CN"),
    ),
    meeting("2021-04", {"CN": SOL, "JP": ACCENTED}, mode="video", topics=()),
    meeting("2021", {"FR": PREMIER, "JP": KING}, topics=("fishery",)),
    meeting("2021-04-30", agreements=(agreement(VOWED),)),
    meeting(None, {"FR": ACCENTED, "KR": KING}, place=in_city("Port Ede")),
    meeting(
        "2022-06-28", {"US": ("Kim Ho", "envoy", None, "Kim"), "KP": ("Kim Su", "party", None, "Kim")}, mode="unknown"
    ),
]
REPORTS = [
    report(
        f"{n}.txt", one, text=f"{VOWED} This is report {n}.\nIt was windy.\n", outlet=("Amara Post", "Ede Echo")[n % 2]
    )
    for n, one in enumerate(MEETINGS)
] + [report("none.txt", text="Nobody met anybody in the zqnone harbour.\n")]
ARCHIVE = archive_of(REPORTS)
ENTRIES = list(ARCHIVE.meetings())


def overlaps(entry: Entry, since: str | None, until: str | None) -> bool:
    if entry.meeting.date is None:
        return since is None and until is None
    first = (entry.meeting.date + "-01-01")[:10]
    last = (entry.meeting.date_end or entry.meeting.date) + {4: "-12-31", 7: "-31"}.get(len(entry.meeting.date), "")
    return (since is None or last >= since) and (until is None or first <= until)


def is_named(entry: Entry, typed: str) -> bool:
    key = slug(typed)
    return any(key in (p.person, slug(p.name or ""), slug(p.family_name or "")) for p in entry.meeting.participants)


def is_at(entry: Entry, typed: str) -> bool:
    place = entry.meeting.place
    words = "--".join(slug(part) for part in (place.city, place.venue, place.region, place.text) if part)
    return f"-{slug(typed)}-" in f"-{words}-" or place.country == typed.upper()


def has(entry: Entry, what: str) -> bool:
    m = entry.meeting
    return bool({"agreements": m.agreements, "statements": m.statements, "flags": m.flags, "place": m.place.text}[what])


TESTS = {
    "countries": lambda e, v: v in e.meeting.countries,
    "persons": is_named,
    "modes": lambda e, v: e.meeting.mode == v,
    "topics": lambda e, v: v in e.meeting.topics,
    "outlets": lambda e, v: any((r.source.outlet or "").lower() == v.lower() for r in e.reports),
    "places": is_at,
    "roles": lambda e, v: any(p.role == v for p in e.meeting.participants),
    "has": has,
    "ids": lambda e, v: e.id == v,
}
WORDS = {
    "countries": ("FR", "JP", "KR", "CN", "US", "ZZ"),
    "persons": ("Ana Sol", "sol", "LIND", "zoe lukasz", "Zoé Łukasz", "Kim", "nobody", "!"),
    "modes": ("phone", "video", "in-person", "unknown"),
    "topics": ("trade", "energy", "fishery", "nothing"),
    "outlets": ("amara post", "Ede Echo", "x"),
    "places": ("amara", "Port Ede", "cn", "old port", "port"),
    "roles": ("head-of-state", "minister", "envoy", "royal"),
    "has": ("agreements", "statements", "place", "flags"),
    "ids": tuple(entry.id for entry in ENTRIES[:3]),
}
DAYS = st.sampled_from(
    (None, "2020-12-31", "2021-01-01", "2021-01-03", "2021-04-01", "2021-04-30", "2021-12-31", "2022-06-28")
)


@st.composite
def criteria(draw):
    asked = {"since": draw(DAYS), "until": draw(DAYS)}
    for name, words in WORDS.items():
        if draw(st.integers(0, 3)) == 0:
            asked[name] = tuple(draw(st.lists(st.sampled_from(words), max_size=2)))
        if name != "ids" and draw(st.integers(0, 4)) == 0:
            asked[f"without_{name}"] = (draw(st.sampled_from(words)),)
    return Criteria(**asked)


def fulfils(entry: Entry, asked: Criteria) -> bool:
    if not overlaps(entry, asked.since, asked.until):
        return False
    for name, test in TESTS.items():
        values = getattr(asked, name)
        enough = all if name in ("countries", "persons") else any
        if values and not enough(test(entry, value) for value in values):
            return False
        if any(test(entry, value) for value in getattr(asked, f"without_{name}", ())):
            return False
    return True


@settings(max_examples=100)
@given(criteria(), st.sampled_from((None, 0, 1, 3, 10**30)))
def test_criteria_select_what_they_say(asked, limit):
    wanted = [entry.id for entry in ENTRIES if fulfils(entry, asked)]
    assert [entry.id for entry in ARCHIVE.meetings(asked)] == wanted
    assert [entry.id for entry in ARCHIVE.meetings(asked, limit=limit)] == wanted[
        : None if limit is None else min(limit, 99)
    ]
    assert ARCHIVE.counts(asked) == (len(wanted), len(wanted) + (asked == ALL))
    assert sorted(row.meetings[0] for row in ARCHIVE.reports(asked) if row.meetings) == sorted(wanted)
    newest = [entry.id for entry in ARCHIVE.meetings(asked, newest_first=True)]
    dated = [ident for ident in wanted if not ident.startswith("undated")]
    assert newest == dated[::-1] + wanted[len(dated) :]
    assert {row.meeting for row in ARCHIVE.sentences(asked) if row.meeting} == set(wanted)


def test_meetings_come_by_date_and_those_without_one_last():
    assert [entry.meeting.date for entry in ENTRIES] == [
        "2020-12-30", "2021", "2021-01-01", "2021-04", "2021-04-03", "2021-04-30", "2022-06-28", None,
    ]  # fmt: skip
    assert [e.meeting.date for e in ARCHIVE.meetings(newest_first=True, limit=2)] == ["2022-06-28", "2021-04-30"]


def test_reports_come_with_what_they_tell_and_those_of_no_meeting_last():
    rows = list(ARCHIVE.reports())
    assert [row.source.path for row in rows][-1] == "none.txt"
    assert [len(row.meetings) for row in rows] == [1] * len(MEETINGS) + [0]
    assert len(rows) == len(REPORTS)
    assert [row.source.path for row in ARCHIVE.reports(limit=1)] == ["0.txt"]


def test_a_part_of_an_id_is_enough():
    assert ARCHIVE.find("2021-04-03") == ["2021-04-03-cn-fr-jp-sol-lind-lind"]
    assert ARCHIVE.find(" KIM ") == ["2022-06-28-dprk-us-kim-kim"]
    assert len(ARCHIVE.find("fr-jp")) == 4
    assert ARCHIVE.find("zzz") == ARCHIVE.find("") == ARCHIVE.find("%") == []
    assert ARCHIVE.nearest("2021-04-03-cn-fr-jp-sol-lint", 1) == ["2021-04-03-cn-fr-jp-sol-lind-lind"]
    assert ARCHIVE.nearest("") == []
    assert len(ARCHIVE.nearest("2021-04")) <= 3


@given(st.sampled_from(ENTRIES), st.data())
def test_any_part_of_an_id_finds_all_ids_it_is_part_of(entry, data):
    start = data.draw(st.integers(0, len(entry.id) - 1))
    part = entry.id[start : data.draw(st.integers(start + 1, len(entry.id)))]
    wanted = [part] if part in {e.id for e in ENTRIES} else [e.id for e in ENTRIES if part in e.id]
    assert ARCHIVE.find(part) == wanted


def test_a_date_is_looked_up_and_not_searched_for():
    seen: list[str] = []
    ARCHIVE.connection.set_trace_callback(seen.append)
    try:
        assert len(ARCHIVE.find("2021-04")) == 3
    finally:
        ARCHIVE.connection.set_trace_callback(None)
    assert not any("instr" in sql for sql in seen)
    assert ARCHIVE.entry("zzz") is None
    assert ARCHIVE.entry(ENTRIES[0].id) == ENTRIES[0]


@pytest.mark.parametrize("field", FIELDS)
def test_values_count_meetings(field):
    counted = list(ARCHIVE.values(field))
    assert counted == sorted(counted, key=lambda item: (-item[1], item[0] or ""))
    assert all(0 < number <= len(ENTRIES) for _, number in counted)


def test_values_are_right_and_keep_to_the_criteria():
    assert dict(ARCHIVE.values("country")) == {"FR": 6, "JP": 5, "KR": 2, "CN": 2, "US": 1, "KP": 1}
    assert dict(ARCHIVE.values("topic", Criteria(countries=("KR",)))) == {"trade": 2, "energy": 1}
    assert dict(ARCHIVE.values("year")) == {"2021": 5, "2020": 1, "2022": 1, None: 1}
    assert dict(ARCHIVE.values("flag")) == {"date-from-caption": 1}
    with pytest.raises(ArchiveError, match="no field 'colour'"):
        list(ARCHIVE.values("colour"))


def test_sentences_of_no_meeting_are_searched_too_but_not_under_a_filter():
    assert [row.path for row in ARCHIVE.sentences(literals=[["zqnone"]])] == ["none.txt"]
    assert list(ARCHIVE.sentences(Criteria(countries=("FR",)), [["zqnone"]])) == []


def test_sentences_come_in_order_of_date_on_both_paths(monkeypatch):
    from diplotalk.archive import search

    monkeypatch.setattr(search, "DENSE", 1 << 30)
    few = list(ARCHIVE.sentences(literals=[["report*"]]))
    monkeypatch.setattr(search, "DENSE", 0)
    assert list(ARCHIVE.sentences(literals=[["report*"]])) == few
    assert list(dict.fromkeys(row.meeting for row in few)) == [entry.id for entry in ENTRIES]


def test_literals_narrow_by_every_choice():
    assert ARCHIVE.candidates([["report 3*"]]) == 1
    assert ARCHIVE.candidates([["report 3*", "zqnone"]]) == 2
    assert ARCHIVE.candidates([["report 3*"], ["zqnone"]]) == 0
    assert ARCHIVE.candidates([["-!-"]]) == ARCHIVE.candidates(None) == len(REPORTS)


@pytest.mark.parametrize(
    "literal", ['"', "AND", "NEAR(a b)", "x:y", "^a", "a-b", "*", "'", "(", "{a} : b", "a" * 5000, "word " * 900]
)
def test_no_literal_is_a_syntax_error(literal):
    list(ARCHIVE.sentences(literals=[[literal]]))
    list(ARCHIVE.sentences(literals=[[literal + "*"]]))


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cn"), exclude_characters="\0"), min_size=1, max_size=60)
TYPOGRAPHY = st.text("aeio éß’“-‐\u00ad\u200b\u00a0ﬃＡøłİı가각\u1100\u1161王.,\n", min_size=1, max_size=40)


@settings(max_examples=100)
@given(st.lists(st.one_of(TEXT, TYPOGRAPHY), min_size=1, max_size=3), st.data())
def test_every_text_comes_back_as_it_was_and_the_index_misses_no_phrase_in_it(texts, data):
    archive = archive_of([_one_sentence(f"{n}.txt", text) for n, text in enumerate(texts)])
    rows = list(archive.sentences())
    assert [archive.text(row.report_key) for row in rows] == [row.text for row in rows] == texts
    text = texts[0]
    start = data.draw(st.integers(0, len(text) - 1))
    phrase = text[start : start + data.draw(st.integers(1, 12))]
    if not phrase.strip():
        return
    try:
        wanted = matcher([phrase])
    except Exception:
        return
    hits = {row.path for row in rows if wanted.find(row.text)}
    found = {row.path for row in archive.sentences(literals=wanted.literals()) if wanted.find(row.text)}
    assert found == hits


def _one_sentence(path: str, text: str) -> Report:
    source = Source(path, None, None, None, None, None, None, None, None, 1, "0")
    return Report(source, text, (), (), (), (Sentence(Passage(0, len(text), 1), "text"),))


def test_two_answers_can_be_read_side_by_side():
    first, second = ARCHIVE.meetings(), ARCHIVE.meetings(newest_first=True)
    pairs = list(zip(first, second, strict=True))
    assert len(pairs) == len(ENTRIES)


def test_an_answer_that_nobody_reads_to_its_end_may_outlive_the_archive(recwarn):
    archive = archive_of(REPORTS)
    answer = archive.meetings()
    next(answer)
    archive.close()
    answer.close()
    assert not recwarn


def test_an_archive_of_many_reports_of_one_meeting_counts_them():
    one = archive_of([report(f"{n}.txt", MEETINGS[5], text=f"{VOWED} Number {n}.\n") for n in range(30)])
    assert one.counts() == (1, 30)
    [entry] = one.meetings()
    assert (len(entry.reports), len(entry.meeting.agreements)) == (30, 1)


def test_every_criterion_is_tested_here():
    assert {field.removeprefix("without_") for field in Criteria._fields} == {*TESTS, "since", "until"}


def test_an_archive_can_be_read_by_sqlite_utils_style_sql(tmp_path):
    path = str(tmp_path / "archive.db")
    with Archive.create(path) as archive:
        for one in REPORTS:
            archive.add(documented(one), one)
        archive.merge()
    connection = sqlite3.connect(path)
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    wanted = {"report", "meeting", "participant", "person", "statement", "agreement", "meeting_topic", "sentence"}
    assert wanted <= tables
    timeline = "SELECT date, principals, agreements FROM pair_timeline WHERE pair = 'FR-JP' AND date > '2021-04'"
    assert connection.execute(timeline).fetchall() == [("2021-04-30", "Ana Sol; Bo Lind", 1)]
    assert connection.execute("SELECT text FROM agreed").fetchall() == [(VOWED,)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
