"""What is wrong with a question, in one line for the person who typed it."""

from __future__ import annotations

from collections.abc import Iterable


class BadRequestError(Exception):
    """A question that cannot be answered as typed; the message is one line, without the program's name. Exit code 2."""


def did_you_mean(typed: str, known: Iterable[str]) -> str:
    """`` Did you mean X?`` with the nearest of ``known``, or an empty string."""
    from difflib import get_close_matches

    folded = {word.casefold(): word for word in known}
    near = get_close_matches(typed.casefold()[:80], folded, n=1, cutoff=0.6)
    return f" Did you mean {folded[near[0]]}?" if near else ""
