"""Regular expressions in place of phrases: their errors in words and a limit to their time."""

from __future__ import annotations

import re
import signal
import threading
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

from diplotalk.query.phrase import Manner, Span, apart
from diplotalk.query.request import BadRequestError

SECONDS = 3.0  # for one report: some expressions would take longer than the universe has lasted
_FLAGS_IN_FRONT = re.compile(r"\(\?[aiLmsux]+\)")


class Expressions:
    """Any of several regular expressions, on the text as it is: nothing is folded."""

    def __init__(self, patterns: Sequence[str], manner: Manner) -> None:
        with within(SECONDS):
            self._patterns = [_compiled(pattern, manner) for pattern in patterns]

    def find(self, text: str) -> list[Span]:
        """As ``Matcher.find``; an empty match counts if there is no other. Raises BadRequestError after too long."""
        return self.find_each((text,))[0]

    def find_each(self, texts: Sequence[str]) -> list[list[Span]]:
        """As ``Matcher.find_each``; the time is that of all ``texts``: setting a timer takes longer than a search."""
        with within(SECONDS):
            return [self._find(text) for text in texts]

    def _find(self, text: str) -> list[Span]:
        spans = [found.span() for pattern in self._patterns for found in pattern.finditer(text)]
        return apart(span for span in spans if span[0] < span[1]) or spans[:1]

    def literals(self) -> list[list[str]] | None:
        """As ``Matcher.literals``."""
        from diplotalk.query.required import any_of, required

        return any_of([required(pattern) for pattern in self._patterns])


def _compiled(typed: str, manner: Manner) -> re.Pattern[str]:
    pattern = _whole_words(typed) if manner.whole_words else typed
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = re.compile(pattern)
            if manner.ignore_case or (manner.ignore_case is None and not manner.exact and not _has_capital(pattern)):
                found = re.compile(pattern, re.IGNORECASE)
    except re.error as error:
        raise BadRequestError(f"can't read the regular expression '{_short(typed)}': {error.msg}.") from None
    except (OverflowError, RecursionError, MemoryError, ValueError):
        raise BadRequestError(f"the regular expression '{_short(typed)}' is too large or too deep.") from None
    return found


def _whole_words(pattern: str) -> str:
    """``pattern`` between ends of words. Flags may stand at the very front only; a comment may end it."""
    flags = _FLAGS_IN_FRONT.match(pattern)
    front = flags[0] if flags else ""
    end = "\n)" if "x" in front else ")"
    return f"{front}(?<!\\w)(?:{pattern[len(front) :]}{end}(?!\\w)"


def _has_capital(pattern: str) -> bool:
    """Whether a capital letter is asked for (the one in ``\\S`` is not)."""
    from diplotalk.query.required import letters

    return any(character.isupper() for character in letters(pattern))


def _short(pattern: str) -> str:
    return pattern if len(pattern) <= 60 else pattern[:57] + "..."


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raise BadRequestError if the block takes longer (only where the system has timers, and in the main thread)."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _too_long)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _too_long(_number: int, _frame: FrameType | None) -> None:
    raise BadRequestError(f"the regular expression took longer than {SECONDS:g} seconds for one report.")
