"""Each row of frames.tsv is read in its own example."""

import pytest
from read_invented import meetings

from diplotalk.lexicon import load
from diplotalk.text.fold import fold, lower

ROWS = list(load.rows("frames"))
TELLS = [row for row in ROWS if row["shape"] != "light"]


def test_every_row_is_the_reading_of_its_words_in_its_example():
    """Of two rows with one phrase the second would never be read; no longer phrase hides a shorter one."""
    for row in ROWS:
        folded = fold(row["example"])
        values = [hit.entry.value for hit in load.lexicon().hits(folded, lower(folded)) if hit.entry.kind == load.FRAME]
        assert (row["shape"], row["mode"], row["event"], row["phrase"]) in values, row


@pytest.mark.parametrize("row", TELLS, ids=lambda row: row["phrase"].replace(" ", "-"))
def test_the_example_of_a_row_tells_a_meeting_in_its_mode(row):
    """Who adds a line to the table sees at once that the verb is understood."""
    found = meetings(row["example"], published="2021-05-05")
    assert len(found) == 1
    assert "OM" in found[0].countries
    assert "KE" in found[0].countries
    assert row["mode"] in (found[0].mode, "unknown")
    if row["mode"] == "unknown":
        assert found[0].mode in ("unknown", "in-person", "phone")
    if row["event"] not in ("", "meeting", "talks", "call"):
        assert found[0].event == row["event"]


def test_every_row_has_a_known_shape_mode_and_one_phrase_of_its_own():
    shapes = "verb verb-meet verb-meeting receive present passive noun discuss light mode speak".split()
    assert {row["shape"] for row in ROWS} <= set(shapes)
    assert {row["mode"] for row in ROWS} <= {"in-person", "phone", "video", "unknown", ""}
    phrases = [row["phrase"] for row in ROWS]
    assert [phrase for phrase in phrases if phrases.count(phrase) > 1 or phrase != phrase.lower()] == []
