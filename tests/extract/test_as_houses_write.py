"""Openings in the manner of real houses, each with a turn that was once misread, and the meetings they tell.

A block of as_houses_write.txt: ``@`` the outlet, ``#`` the record's title, the text, and a line ``=`` for each meeting:
day, mode and countries | principals | town, ``?`` for what is not told. The reports are of 5 May 2021.
"""

import re
from pathlib import Path

import pytest
from read_invented import meetings, principals

BLOCKS = re.split(r"(?m)^(?=@)", (Path(__file__).parent / "as_houses_write.txt").read_text(encoding="utf-8"))[1:]


def parts(block: str) -> tuple[str | None, str | None, str, list[str]]:
    """The outlet, the title, the text and what is expected."""
    lines = block.rstrip().split("\n")
    title = lines[1][2:] if lines[1].startswith("# ") else None
    expected = [line[2:] for line in lines if line.startswith("= ")]
    text = "\n".join(line for line in lines if line[:1] not in ("@", "#", "="))
    return lines[0][2:] or None, title, text.strip(), expected


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: " ".join(parts(block)[2].split()[:8]))
def test_a_scholar_finds_who_met_whom_however_the_house_tells_it(block):
    """Nobody more, nobody less, on the day and in the town that the report gives."""
    outlet, title, text, expected = parts(block)
    found = [
        f"{m.date} {m.mode} {'-'.join(m.countries)} | {', '.join(p or '?' for p in principals(m))} | "
        f"{m.place.city or '?'}"
        for m in meetings(text, published="2021-05-05", outlet=outlet, title=title)
    ]
    assert (found or ["nobody met"]) == expected
