"""The commands by name; a module is imported when its command is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from diplotalk.cli.options import grouped
from diplotalk.version import SCHEMA_VERSION, __version__

# Name of the command: where its function is.
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
HELP = {"help_option_names": ["-h", "--help"]}


class Commands(TyperGroup):
    """Builds only the command that is asked for; to build them all would cost a sixth of the start-up."""

    def list_commands(self, ctx: Any) -> list[str]:
        """The names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of this name, or None."""
        if cmd_name not in COMMANDS:
            return None
        module, function = COMMANDS[cmd_name]
        one = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
        one.command(cmd_name, context_settings=HELP)(grouped(getattr(import_module(module), function)))
        return get_command(one)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """As the base class; the error for an unknown command names the nearest one."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            from diplotalk.query.request import BadRequestError, did_you_mean

            raise BadRequestError(f"no such command '{args[0]}'.{did_you_mean(args[0], COMMANDS)}")
        return super().resolve_command(ctx, args)


app = typer.Typer(
    cls=Commands, context_settings=HELP, rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=True
)


def version(asked: bool) -> None:
    """Print the version of the program and of its JSON, and end."""
    if asked:
        from diplotalk.output.stream import destination

        with destination(None) as stream:
            stream.write(f"diplotalk {__version__} (schema {SCHEMA_VERSION})\n")
        raise typer.Exit


@app.callback()
def diplotalk(
    _version: Annotated[
        bool, typer.Option("-V", "--version", callback=version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Who met whom, when and where, what was agreed and who said what, out of news reports and ministry readouts.

    Without PATH the commands answer from your archive (diplotalk index FOLDER), or from five sample reports.
    """


def call(arguments: Sequence[str]) -> int:
    """Run the command line ``arguments``; returns the exit code, raises what is wrong with the request."""
    try:
        result = get_command(app)(list(arguments) or ["--help"], prog_name="diplotalk", standalone_mode=False)
    except SystemExit as stop:
        if stop.code != 1:
            raise
        return 0  # what the library makes of a closed pipe, to which it prints help by itself
    return result if isinstance(result, int) else 0
