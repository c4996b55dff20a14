"""The ordinary command line, read without a library: to import one would take longer than most answers.

Understood are whole names of options, their values after a blank (or, of long names, an equals sign), and arguments,
after ``--`` too. Nothing else is judged here: help, mistakes and short options run together are left to Typer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from diplotalk.cli.declare import FLAG, INTEGER, TEXTS, Argument, Option, Taken

LONGEST_INTEGER = 18  # digits


class NotOrdinaryError(Exception):
    """Typer is to read this command line."""


def values(words: Sequence[str], takes: Mapping[str, Taken]) -> dict[str, Any] | None:
    """The value of each of ``takes``, as Typer would hand it over; None if Typer is to read the ``words`` itself."""
    options = {key: taken for key, taken in takes.items() if isinstance(taken, Option)}
    found = {key: option.default for key, option in options.items()}
    try:
        rest = list(_without_options(iter(words), options, found))
        arguments = {key: taken for key, taken in takes.items() if isinstance(taken, Argument)}
        return found | _arguments(rest, arguments)
    except NotOrdinaryError:
        return None


def _without_options(words: Iterator[str], options: Mapping[str, Option], found: dict[str, Any]) -> Iterator[str]:
    """The words that are arguments; the values of the others go into ``found``."""
    keys = {name: key for key, option in options.items() for name in option.names}
    for word in words:
        if word == "--":
            yield from words
            return
        if word[:1] != "-" or word == "-":
            yield word
            continue
        name, equals, value = word.partition("=") if word.startswith("--") else (word, "", "")
        if name not in keys:
            raise NotOrdinaryError
        key = keys[name]
        option = options[key]
        if option.kind != FLAG:
            found[key] = _value(option, value if equals else next(words, None), found[key])
        elif equals:
            raise NotOrdinaryError
        else:
            found[key] = True


def _value(option: Option, typed: str | None, before: Any) -> Any:
    """The value that ``typed`` gives; ``before`` is the one of the same option further to the left."""
    if typed is None:
        raise NotOrdinaryError
    if option.kind == TEXTS:
        return [*(before or ()), typed]
    return _integer(option, typed) if option.kind == INTEGER else typed


def _integer(option: Option, typed: str) -> int:
    plain = typed.isascii() and typed.isdigit() and len(typed) <= LONGEST_INTEGER
    if not plain or int(typed) < (option.least or 0):
        raise NotOrdinaryError
    return int(typed)


def _arguments(words: list[str], arguments: Mapping[str, Argument]) -> dict[str, Any]:
    """One word for each argument, all that are left for the one that takes many, which comes last."""
    found: dict[str, Any] = {}
    for key, argument in arguments.items():
        if argument.needed and not words:
            raise NotOrdinaryError
        if argument.many:
            found[key], words = words or None, []
        else:
            found[key], words = words[0] if words else None, words[1:]
    if words:
        raise NotOrdinaryError
    return found
