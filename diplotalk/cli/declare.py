"""What a command takes, declared once: read quickly by ``ordinary`` and, whatever is out of the ordinary, by Typer.

Options that travel together are the attributes of a Group; a command names its arguments, options and groups:

    class Reading(Group):
        db: str | None = text("--db", metavar="FILE", help="An archive other than yours.")

    @command(paths=PATHS, reading=Reading)
    def list_meetings(paths: list[str] | None, reading: Reading) -> int: ...
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

FLAG, TEXT, TEXTS, INTEGER = "flag", "text", "texts", "integer"


class Option(NamedTuple):
    """An option of one of the kinds above. Of a TEXT or INTEGER the last one counts, of TEXTS all of them.

    ``least``: the smallest INTEGER.
    """

    kind: str
    names: tuple[str, ...]
    help: str
    metavar: str | None = None
    default: Any = None
    least: int | None = None


class Argument(NamedTuple):
    """What stands on the command line without a name: one text, or all that are left if it takes ``many``."""

    metavar: str
    help: str
    many: bool = False
    needed: bool = True


Taken = Argument | Option


def flag(*names: str, help: str) -> Any:
    """An option that is given or not: a bool."""
    return Option(FLAG, names, help, default=False)


def text(*names: str, metavar: str, help: str, default: str | None = None) -> Any:
    """An option with a text: a str, or ``default``."""
    return Option(TEXT, names, help, metavar, default)


def texts(*names: str, metavar: str, help: str) -> Any:
    """An option that may be repeated: a list of str, or None."""
    return Option(TEXTS, names, help, metavar)


def integer(*names: str, metavar: str, help: str, default: int | None = None, least: int = 0) -> Any:
    """An option with a number of ``least`` or more: an int, or ``default``."""
    return Option(INTEGER, names, help, metavar, default, least)


class Group:
    """Options that travel together; an instance holds one value for each."""

    def __init__(self, **values: Any) -> None:
        self.__dict__.update(values)

    @classmethod
    def options(cls) -> dict[str, Option]:
        """The options by attribute, those of a base class first."""
        found: dict[str, Option] = {}
        for kind in reversed(cls.__mro__):
            found |= {name: value for name, value in vars(kind).items() if isinstance(value, Option)}
        return found


class Command:
    """A function and what it takes, by the names of its parameters."""

    def __init__(self, run: Callable[..., int], takes: dict[str, Taken | type[Group]]) -> None:
        self.run, self.takes = run, takes

    def parameters(self) -> dict[str, Taken]:
        """All that may be typed, in the order of the help; the options of a group each on their own."""
        found: dict[str, Taken] = {}
        for name, taken in self.takes.items():
            found |= taken.options() if isinstance(taken, type) else {name: taken}
        return found

    def __call__(self, values: dict[str, Any]) -> int:
        """Run with a value for each of ``parameters``; returns the exit code."""
        given = {}
        for name, taken in self.takes.items():
            if isinstance(taken, type):
                given[name] = taken(**{key: values[key] for key in taken.options()})
            else:
                given[name] = values[name]
        return self.run(**given)


def command(**takes: Any) -> Callable[[Callable[..., int]], Command]:
    """Declares what the function below takes: Arguments, options and Groups by the names of its parameters."""
    return lambda run: Command(run, takes)
