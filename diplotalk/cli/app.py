"""The commands as Typer reads them: for help, completion, mistakes and whatever else is out of the ordinary."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from diplotalk.cli.commands import COMMANDS, command
from diplotalk.cli.declare import FLAG, INTEGER, TEXTS, Argument, Command, Taken
from diplotalk.version import SCHEMA_VERSION, __version__

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
        return typed(cmd_name, command(cmd_name))

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


def typed(name: str, command: Command) -> Any:
    """``command`` as one of Typer's own."""
    one = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    one.command(name, context_settings=HELP)(_function(command))
    return get_command(one)


def _function(command: Command) -> Callable[..., int]:
    """A function whose signature declares what ``command`` takes, and which hands it over."""

    def run(**values: Any) -> int:
        return command(values)

    run.__doc__ = command.run.__doc__
    run.__name__ = command.run.__name__
    run.__annotations__ = {}
    parameters = [_parameter(name, taken) for name, taken in command.parameters().items()]
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    return run


def _parameter(name: str, taken: Taken) -> inspect.Parameter:
    if isinstance(taken, Argument):
        kind: Any = list[str] if taken.many else str
        default = inspect.Parameter.empty if taken.needed else None
        declared = typer.Argument(metavar=taken.metavar, help=taken.help, show_default=False)
    else:
        kind = {FLAG: bool, TEXTS: list[str], INTEGER: int}.get(taken.kind, str)
        default = taken.default
        declared = typer.Option(*taken.names, metavar=taken.metavar, min=taken.least, help=taken.help)
    annotation: Any = Annotated[kind | None if default is None else kind, declared]
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def call_typer(arguments: Sequence[str]) -> int:
    """As ``commands.call``; without arguments, help."""
    try:
        result = get_command(app)(list(arguments) or ["--help"], prog_name="diplotalk", standalone_mode=False)
    except SystemExit as stop:
        if stop.code != 1:
            raise
        return 0  # what the library makes of a closed pipe, to which it prints help by itself
    return result if isinstance(result, int) else 0
