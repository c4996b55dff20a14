"""The tables a contributor edits by one line: each row is well formed, and its example proves what it says."""

import re
from collections import Counter
from pathlib import Path

import pytest

from diplotalk.extract.terms import ROLES
from diplotalk.lexicon import load
from diplotalk.text.fold import fold, lower

COLUMNS = {
    "names": "surface kind code example counter",
    "countries": "code alpha3 newsroom english kind capital typed",
    "cities": "city country region rank same_as",
    "venues": "venue city country",
    "titles": "phrase role kind example",
    "honorifics": "surface keep",
    "outlets": "surface outlet country carrier kind example counter",
    "topics": "topic phrase example",
    "boilerplate": "phrase kind example",
}
# The columns that make a row of a table another row.
KEYS = {
    "names": ("surface",),
    "countries": ("code",),
    "cities": ("city", "country"),
    "venues": ("venue",),
    "titles": ("phrase",),
    "honorifics": ("surface",),
    "outlets": ("surface", "kind"),
    "topics": ("topic", "phrase"),
    "boilerplate": ("phrase", "kind"),
}
ALLOWED = [
    ("names", "kind", "name code adjective people capital institution party organisation none"),
    ("countries", "kind", "country territory organisation"),
    ("cities", "rank", "capital seat city common"),
    ("titles", "role", " ".join(ROLES)),
    ("titles", "kind", "head phrase plural"),
    ("honorifics", "keep", "yes no"),
    ("outlets", "carrier", "yes no"),
    ("outlets", "kind", "name dateline domain"),
    ("boilerplate", "kind", "line-start line-contains"),
]
CODES = {row["code"] for row in load.rows("countries")}
ORGANISATIONS = {row["code"] for row in load.rows("countries") if row["kind"] == "organisation"}
# The letter that the loader gives to each kind of name.
KINDS = {"name": "C", "code": "C", "adjective": "A", "people": "A", "capital": "K", "institution": "I"}
KINDS |= {"party": "Y", "organisation": "G", "none": "_"}


def hits(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    folded = fold(text)
    found = load.lexicon().hits(folded, lower(folded))
    return [(lower(folded[hit.start : hit.end]), hit.entry.kind, hit.entry.value) for hit in found]


@pytest.mark.parametrize("table", COLUMNS)
def test_a_table_has_its_columns_and_no_row_more_or_fewer_cells(table):
    lines = Path(load.DATA, f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    assert lines[0].split("\t") == COLUMNS[table].split()
    width = len(COLUMNS[table].split())
    assert [line for line in lines if line[0] != "#" and len(line.split("\t")) != width] == []


@pytest.mark.parametrize("table", COLUMNS)
def test_no_cell_has_blanks_at_its_ends_or_twice_in_a_row(table):
    cells = [cell for row in load.rows(table) for cell in row.values()]
    ends = {"boilerplate"}  # a line that begins with "Tags " must not take "Tagsuri"
    assert [cell for cell in cells if "  " in cell or (cell != cell.strip() and table not in ends)] == []


@pytest.mark.parametrize(("table", "columns"), KEYS.items())
def test_no_row_stands_twice(table, columns):
    seen = Counter(tuple(row[column] for column in columns) for row in load.rows(table))
    assert [key for key, times in seen.items() if times > 1] == []


@pytest.mark.parametrize(("table", "column", "allowed"), ALLOWED)
def test_a_cell_with_fixed_values_has_one_of_them(table, column, allowed):
    assert {row[column] for row in load.rows(table)} - set(allowed.split()) == set()


@pytest.mark.parametrize(("table", "column"), [("cities", "country"), ("venues", "country"), ("outlets", "country")])
def test_every_code_is_that_of_a_country(table, column):
    assert {row[column] for row in load.rows(table)} - CODES == set()


def test_every_name_has_the_code_of_a_country_and_a_false_friend_has_none():
    for row in load.rows("names"):
        codes = set(row["code"].split("|"))
        assert (codes == {""}) if row["kind"] == "none" else (codes and codes <= CODES), row


def test_every_country_has_a_name_a_reader_finds_in_a_text():
    named = {code for row in load.rows("names") if row["kind"] != "none" for code in row["code"].split("|")}
    assert CODES - named == set()


def test_what_is_typed_means_one_country_only():
    typed: dict[str, set[str]] = {}
    for row in load.rows("countries"):
        forms = [row["code"], row["alpha3"], row["newsroom"], row["english"], *row["typed"].split(";")]
        for form in filter(None, forms):
            typed.setdefault(lower(fold(form)), set()).add(row["code"])
    assert {form: codes for form, codes in typed.items() if len(codes) > 1} == {}
    assert "korea" not in typed


def test_every_capital_of_a_state_is_a_city():
    cities = {(lower(fold(row["city"])), row["country"]) for row in load.rows("cities")}
    states = [row for row in load.rows("countries") if row["kind"] == "country"]
    assert [row["code"] for row in states if (lower(fold(row["capital"])), row["code"]) not in cities] == []


def test_another_spelling_of_a_city_leads_to_a_city_of_the_same_land():
    cities = {(row["city"], row["country"]) for row in load.rows("cities")}
    spellings = [(row["same_as"], row["country"]) for row in load.rows("cities") if row["same_as"]]
    assert [place for place in spellings if place not in cities] == []


def test_every_example_of_a_name_gives_its_code():
    for row in load.rows("names"):
        value = tuple(filter(None, row["code"].split("|")))
        kind = "G" if row["kind"] == "code" and row["code"] in ORGANISATIONS else KINDS[row["kind"]]
        assert (lower(fold(row["surface"])), kind, value) in hits(row["example"]), row


def test_no_counter_example_of_a_name_gives_its_code():
    for row in load.rows("names"):
        value = tuple(filter(None, row["code"].split("|")))
        found = [hit for hit in hits(row["counter"]) if hit[0] == lower(fold(row["surface"]))]
        assert value not in [hit[2] for hit in found], row


def test_every_example_of_an_office_gives_its_role():
    for row in load.rows("titles"):
        found = [hit for hit in hits(row["example"]) if hit[0] == lower(fold(row["phrase"])) and hit[1] in "TP"]
        assert row["role"] in [hit[2][0] for hit in found], row


def test_offices_are_in_lower_case_and_no_form_of_address_is_an_office():
    offices = [row["phrase"] for row in load.rows("titles")]
    assert [phrase for phrase in offices if phrase != phrase.lower()] == []
    address = {row["surface"].lower() for row in load.rows("honorifics") if row["keep"] == "no"}
    assert address & set(offices) == set()


def test_an_office_does_not_begin_with_a_land_or_a_body():
    """``Kremlin spokesman`` must leave the Kremlin to be found: the longest phrase hides what stands inside it."""
    lands = {lower(fold(row["surface"])) for row in load.rows("names") if row["code"]}
    phrases = [row["phrase"] for row in load.rows("titles") if not row["phrase"].endswith("affairs minister")]
    heads = [(phrase, phrase.split()[:n]) for phrase in phrases for n in range(1, len(phrase.split()))]
    assert [phrase for phrase, head in heads if " ".join(head) in lands] == []


def test_every_example_of_a_topic_has_its_phrase():
    for row in load.rows("topics"):
        stem = re.escape(row["phrase"].rstrip("*"))
        end = "" if row["phrase"].endswith("*") else r"(?!\w)"
        assert re.search(rf"(?<!\w){stem}{end}", row["example"].lower()), row
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row["topic"]), row


def test_every_example_of_boilerplate_has_its_phrase_where_it_says():
    for row in load.rows("boilerplate"):
        line = row["example"].lower()
        assert line.startswith(row["phrase"]) if row["kind"] == "line-start" else row["phrase"] in line, row


def test_every_example_of_an_outlet_has_its_surface():
    for row in load.rows("outlets"):
        assert row["surface"] in row["example"], row


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("China and the Republic of Korea (ROK)", ["CN", "KR", "KR"]),
        ("the Democratic People's Republic of Korea (DPRK)", ["KP", "KP"]),
        ("S. Korea, N. Korea and S.Korean envoys", ["KR", "KP", "KR"]),
        ("the Workers' Party of Korea and the Communist Party of China", ["KP", "CN"]),
        ("peace on the Korean Peninsula", []),
        ("Papua New Guinea, Guinea-Bissau, Equatorial Guinea and Guinea", ["PG", "GW", "GQ", "GN"]),
        ("Niger and Nigeria, Nigerien and Nigerian", ["NE", "NG", "NE", "NG"]),
        ("Dominica and the Dominican Republic", ["DM", "DO"]),
        ("DR Congo and Congo-Brazzaville", ["CD", "CG"]),
        ("Türkiye, Turkiye and Turkey", ["TR", "TR", "TR"]),
        ("Côte d’Ivoire and Cote d'Ivoire", ["CI", "CI"]),
        ("Kim Jong Un and He Lifeng", []),
        ("Sudan and South Sudan", ["SD", "SS"]),
        ("Ireland and Northern Ireland", ["IE", "GB"]),
        ("a student of Georgia Tech in New Mexico", []),
        ("ships in the South China Sea and the Indian Ocean", []),
        ("the African Union and Australia", ["AUC", "AU"]),
    ],
)
def test_countries_that_look_alike_are_told_apart(text, codes):
    assert [value[0] for _, kind, value in hits(text) if kind in "CAKIYG"] == codes
