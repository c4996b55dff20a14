"""The one pass that finds every name, office and verb of the lexicon in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotalk.lexicon import load
from diplotalk.text.fold import fold, lower


def hits(text: str) -> list[tuple[str, str]]:
    """Words and kind of every reading."""
    folded = fold(text)
    return [(folded[h.start : h.end], h.entry.kind) for h in load.lexicon().hits(folded, lower(folded))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Omani foreign minister", [("Omani", "A"), ("foreign minister", "T")]),
        ("Seoul and the Kremlin", [("Seoul", "K"), ("Kremlin", "I")]),
        ("the EU and the Communist Party of China", [("EU", "G"), ("Communist Party of China", "Y")]),
        ("Mr. Ruiz met with Dr. Holm", [("Mr.", "H"), ("met with", "V"), ("Dr.", "H")]),
        ("said on Monday, May 3", [("said", "S"), ("Monday", "D"), ("May", "M")]),
        ("the foreign ministers of Japan", [("foreign ministers", "P"), ("Japan", "C")]),
        ("the Korean Peninsula", [("Korean Peninsula", "_")]),
    ],
)
def test_each_kind_of_word_is_found_with_its_letter(text, expected):
    assert hits(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("South Korean", [("South Korean", "A")]),
        ("deputy foreign minister", [("deputy foreign minister", "T")]),
        ("spoke to him", [("spoke to", "V")]),
        ("spoke today", [("spoke", "V"), ("today", "D")]),
        ("Guinea-Bissau", [("Guinea-Bissau", "C")]),
    ],
)
def test_the_longest_reading_wins_and_hides_no_other_word(text, expected):
    """``spoke to`` must not be found in ``spoke today``."""
    assert hits(text) == expected


@pytest.mark.parametrize("text", ["chad", "Chadian", "Japanese"[:5] + "ning", "Omanis are", "reminister", "turkey"])
def test_no_name_is_found_inside_another_word_or_without_its_capital(text):
    assert not [hit for hit in hits(text) if hit[1] == "C"]


@pytest.mark.parametrize(
    ("text", "found"),
    [("the PM of Oman", True), ("at 3 pm in Oman", False), ("the US envoy", True), ("told us that", False)],
)
def test_an_acronym_needs_its_capitals(text, found):
    acronyms = {"PM", "US", "pm", "us"}
    assert bool([word for word, kind in hits(text) if word in acronyms]) is found


def test_accents_and_curly_quotes_do_not_hide_a_name():
    assert hits("Côte d’Ivoire and Türkiye") == [("Cote d'Ivoire", "C"), ("Turkiye", "C")]


def test_every_reading_of_a_phrase_can_be_asked_for():
    """``Georgia`` is a land first; the lexicon says what else it is."""
    assert {entry.kind for entry in load.lexicon().readings("GEORGIA")} == {"C"}
    assert load.lexicon().readings("no such phrase") == []


def test_a_newsroom_code_is_that_of_the_country_or_the_code_itself():
    assert [load.newsroom_code(code) for code in ("KR", "KP", "CN", "XX")] == ["ROK", "DPRK", "CN", "XX"]


def test_a_row_may_leave_out_its_last_cells_and_a_remark_is_no_row(tmp_path, monkeypatch):
    """Who adds a line to a table need not count tabs."""
    (tmp_path / "ships.tsv").write_text("name\tport\tflag\n# a remark\nAmara\tMombasa\n\nHolm\n", encoding="utf-8")
    monkeypatch.setattr(load, "DATA", tmp_path)
    assert list(load.rows("ships")) == [
        {"name": "Amara", "port": "Mombasa", "flag": ""},
        {"name": "Holm", "port": "", "flag": ""},
    ]


def test_a_town_is_known_without_its_accents_and_of_two_the_first_row_counts():
    assert load.cities()["nairobi"].country == "KE"
    assert all(name == lower(fold(name)) for name in load.cities())


def test_a_house_of_parliament_is_written_as_the_text_is_searched():
    """A row with a capital or an accent would never be found."""
    assert [r["phrase"] for r in load.rows("chambers") if r["phrase"] != lower(fold(r["phrase"]))] == []


def test_every_sole_office_is_written_as_titles_tsv_has_it():
    """With its accents: the land is looked up by the phrase of the row that the text was found by."""
    phrases = {row["phrase"] for row in load.rows("titles")}
    assert [row["phrase"] for row in load.rows("soleoffices") if row["phrase"] not in phrases] == []


def test_every_sole_office_belongs_to_a_known_land_and_is_an_office():
    for row in load.rows("soleoffices"):
        assert row["code"] in load.countries(), row
        assert "T" in [entry.kind for entry in load.lexicon().readings(row["phrase"])], row


def test_every_wire_is_an_outlet_by_its_own_name():
    outlets = {outlet for _, outlet, *_ in load.outlets()}
    assert [row["outlet"] for row in load.rows("wires") if row["outlet"] not in outlets] == []


def test_every_word_of_a_body_is_one_word_in_lower_case():
    """``orgwords.tsv`` is looked up word by word."""
    words = [row["word"] for row in load.rows("orgwords")]
    assert [word for word in words if word != lower(fold(word)) or " " in word] == []
    assert len(set(words)) == len(words)


def test_every_word_of_the_calendar_is_read_as_such_alone():
    """``last Monday`` is not the ``Monday`` in it."""
    kinds = {"month": "M", "none": "_"}
    for row in load.rows("calendar"):
        assert hits(row["phrase"].capitalize() if row["phrase"].islower() else row["phrase"])[0] == (
            row["phrase"].capitalize() if row["phrase"].islower() else row["phrase"],
            kinds.get(row["form"], "D"),
        ), row


@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("Omani minister met with "), max_size=200))
def test_readings_stand_in_order_and_never_overlap(text):
    """Whatever the text, a word has one reading."""
    folded = fold(text)
    at = 0
    for hit in load.lexicon().hits(folded, lower(folded)):
        assert at <= hit.start < hit.end <= len(text)
        at = hit.end
