"""How often a phrase is found, by meeting, year, country ...: in a pipe ``VALUE:COUNT`` or columns, else with bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from diplotalk.output.cells import cells, fitted, painted
from diplotalk.output.page import coloured, window
from diplotalk.output.stream import Stream
from diplotalk.text.show import show

if TYPE_CHECKING:
    from diplotalk.query.grep import Count

NONE = "-"
WIDEST_BAR = 40


def write_counts(counts: Sequence[Count], stream: Stream) -> None:
    """``VALUE:SENTENCES``, as grep counts the lines of its files."""
    for count in counts:
        stream.write(f"{_name(count)}:{count.sentences}\n")


def write_bars(counts: Sequence[Count], stream: Stream, colour: str) -> None:
    """For a person: value, sentences, a bar, and how many meetings that is."""
    if not counts:
        return
    names = [_name(count) for count in counts]
    name_room = min(max(map(cells, names)), window() // 2)
    digits = len(str(max(count.sentences for count in counts)))
    most = max(count.sentences for count in counts)
    bar_room = max(1, min(WIDEST_BAR, window() - name_room - digits - 20))
    cyan = "cyan" if coloured(colour, stream.isatty()) else ""
    for name, count in zip(names, counts, strict=True):
        bar = "█" * max(1, count.sentences * bar_room // most)
        meetings = f"{count.meetings} meeting{'' if count.meetings == 1 else 's'}"
        line = (
            f"{fitted(name, name_room)}  {count.sentences:{digits}}  {painted(fitted(bar, bar_room), cyan)}  {meetings}"
        )
        stream.write(line + "\n")


def _name(count: Count) -> str:
    return NONE if count.value is None else show(count.value)
