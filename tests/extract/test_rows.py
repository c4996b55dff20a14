"""The small tables without examples: each row does in an invented sentence what it is there for."""

from collections.abc import Iterator

import pytest
from read_invented import article, report

from diplotalk.extract import towns
from diplotalk.lexicon import load

MET = "Amina Odera met with Bo Lind on Monday."


def country(text: str) -> str | None:
    return next((p.country for p in article(text).cast if p.name == "Amina Odera"), None)


@pytest.mark.parametrize(("office", "code"), [(row["phrase"], row["code"]) for row in load.rows("soleoffices")])
def test_an_office_that_only_one_land_has_gives_its_bearer_the_land(office, code):
    """``Taoiseach Amina Odera`` is of Ireland, though the report never says so."""
    assert country(f"{office.title().replace('Un ', 'UN ')} {MET}") == code


@pytest.mark.parametrize("row", list(load.rows("chambers")), ids=lambda row: row["phrase"].replace(" ", "-"))
def test_the_chair_of_a_house_of_parliament_heads_a_legislature(row):
    """Whatever else a chairman may be."""
    person = next(p for p in article(f"Amina Odera, chairman of the {row['phrase'].title()}, met with Bo Lind.").cast)
    assert person.role == "legislature-head"


@pytest.mark.xfail(strict=True, reason="rows with a comma, a number or a word in lower case are never found")
def test_a_venue_tells_its_town_and_land():
    """Who reads ``at the Great Hall of the People`` need not be told where that is."""
    missed = []
    for row in load.rows("venues"):
        read = article(f"Amina Odera met with Bo Lind at the {row['venue']} on Monday.")
        found = towns.in_line(read, read.lines[0])
        if found is None or (found[0].venue, found[0].country) != (row["venue"], row["country"]):
            missed.append((row["venue"], found and (found[0].venue, found[0].country)))
    assert missed == []


def capitals() -> Iterator[tuple[str, str]]:
    for land in load.countries().values():
        if land.kind == "country" and land.capital:
            yield land.capital, land.code


@pytest.mark.parametrize(("capital", "code"), list(capitals()))
def test_every_capital_is_found_behind_in(capital, code):
    """Whatever it is called: N'Djamena, Port-au-Prince, St. George's."""
    read = article(f"Amina Odera met with Bo Lind in {capital} on Monday.")
    found = towns.in_line(read, read.lines[0])
    assert found is not None
    assert (found[0].city, found[0].country) == (capital, code)


@pytest.mark.parametrize("outlet", [row["outlet"] for row in load.rows("wires")])
def test_an_outlet_that_writes_for_the_world_speaks_for_no_side(outlet):
    assert report(f"Kenyan President {MET}", outlet=outlet).source.side is None


def test_a_form_of_address_is_taken_from_the_name_or_left_as_its_row_says():
    """``King`` and ``Prince`` are offices before a name, whatever their row; a doctorate stands behind it."""
    missed = []
    for row in load.rows("honorifics"):
        is_office = any(entry.kind == load.TITLE for entry in load.lexicon().readings(row["surface"]))
        if is_office or row["surface"].startswith("Ph.D") or row["surface"] == "Rt. Hon":
            continue
        name = article(f"Kenyan Foreign Minister {row['surface']} {MET}").cast.people[0].name
        if name != (f"{row['surface']} Amina Odera" if row["keep"] == "yes" else "Amina Odera"):
            missed.append((row["surface"], row["keep"], name))
    assert missed == []


def test_words_of_a_body_are_no_person():
    """``the Harbor Bridge`` does not shake hands, except where a family is called Bridge."""
    missed = []
    for row in load.rows("orgwords"):
        if not row["surname"]:
            read = article(f"On Monday the Amara {row['word'].title()} said so.")
            missed += [p.name for p in read.cast]
    assert missed == []
