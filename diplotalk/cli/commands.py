"""The commands by name; a module is imported when its command is asked for."""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib import import_module

from diplotalk.cli.declare import Command

# Name of the command: where it is.
COMMANDS = {
    "list": ("diplotalk.cli.meetings", "list_meetings"),
    "show": ("diplotalk.cli.meetings", "show_meeting"),
    "timeline": ("diplotalk.cli.meetings", "timeline"),
    "grep": ("diplotalk.cli.grep", "grep"),
    "extract": ("diplotalk.cli.extract", "extract_reports"),
    "index": ("diplotalk.cli.index", "index"),
    "check": ("diplotalk.cli.check", "check"),
    "schema": ("diplotalk.cli.schema", "schema"),
}
COMPLETION = "_DIPLOTALK_COMPLETE"  # set by the shell that asks what may come next


def command(name: str) -> Command:
    """The command of this name, one of COMMANDS."""
    module, attribute = COMMANDS[name]
    found = getattr(import_module(module), attribute)
    assert isinstance(found, Command)
    return found


def call(arguments: Sequence[str]) -> int:
    """Run the command line ``arguments``; returns the exit code, raises what is wrong with the request."""
    if arguments and arguments[0] in COMMANDS and COMPLETION not in os.environ:
        from diplotalk.cli.ordinary import values

        asked = command(arguments[0])
        given = values(arguments[1:], asked.parameters())
        if given is not None:
            return asked(given)
    from diplotalk.cli.app import call_typer

    return call_typer(arguments)
