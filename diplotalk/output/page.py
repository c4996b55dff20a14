"""Lines of text for a person: wrapped and coloured on a terminal, plain in a pipe, foreign text always made safe."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from diplotalk.output.cells import painted, wrapped
from diplotalk.output.stream import Stream
from diplotalk.text.show import show

NARROWEST, WIDEST, USUAL, ENDLESS = 20, 1000, 80, 1 << 30

# A piece of a line: its text, or its text and its style.
Piece = str | tuple[str, str]


def window() -> int:
    """Columns of the terminal: COLUMNS if it is a number that makes sense, else what the terminal says."""
    asked = os.environ.get("COLUMNS", "")
    columns = int(asked[:6]) if asked.isascii() and asked.isdigit() else 0
    try:
        columns = columns or os.get_terminal_size(1).columns
    except OSError:
        columns = USUAL
    return max(NARROWEST, min(columns or USUAL, WIDEST))


def coloured(when: str, terminal: bool) -> bool:
    """Whether to use colours: ``when`` is auto, always or never; NO_COLOR, FORCE_COLOR and TERM=dumb are honoured."""
    if when != "auto":
        return when == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return terminal and os.environ.get("TERM") != "dumb"


class Page:
    """Prints lines made of pieces."""

    def __init__(self, stream: Stream, colour: str = "auto") -> None:
        self._stream = stream
        self._colour = coloured(colour, stream.isatty())
        self._window = window() if stream.isatty() else None

    def line(self, *pieces: Piece, indent: int = 0, keep: bool = False) -> None:
        """One line, indented; ``keep``: as it stands, never wrapped (marks in the next line point at it)."""
        parts = [(show(p), "") if isinstance(p, str) else (show(p[0]), p[1]) for p in pieces]
        text = "".join(words for words, _ in parts)
        if self._window is None or keep:
            ranges: list[tuple[int, int]] = [(0, len(text))]
        else:
            ranges = list(wrapped(text, self._window - min(indent, self._window // 2))) or [(0, 0)]
            indent = min(indent, self._window // 2)
        for start, end in ranges:
            line = "".join(self.styled(words, style) for words, style in _slice(parts, start, end))
            self._stream.write(f"{' ' * indent}{line}".rstrip() + "\n")

    def room(self, indent: int) -> int:
        """Columns that a line so indented has; without a window as many as it likes."""
        return self._window - indent if self._window is not None else ENDLESS

    def styled(self, text: str, style: str) -> str:
        """``text``, shown safely already, in the colours of ``style`` if colours are wanted."""
        return painted(text, style) if self._colour else text


def _slice(parts: Sequence[tuple[str, str]], start: int, end: int) -> Iterator[tuple[str, str]]:
    """The characters ``start:end`` of all parts taken together, each with its style."""
    at = 0
    for words, style in parts:
        piece = words[max(0, start - at) : max(0, end - at)]
        at += len(words)
        if piece:
            yield piece, style
