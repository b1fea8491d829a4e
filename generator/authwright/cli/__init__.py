"""The command line: `authwright`."""

import gc
import sys
import traceback
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

from authwright import __version__
from authwright.cli.console import FAILED, INTERNAL, SETTINGS, err, out, print_diagnostics
from authwright.diagnostics import AuthwrightError
from authwright.diagnostics.render import printable

COMMANDS: Final = (
    *("init", "build", "generate", "lint", "explain", "export", "diff", "verify", "names", "ir"),
    *("targets", "templates", "validate", "validators", "mock"),
)
"""Each is a module beside this one, loaded when it is asked for: most need far more than another one does."""


class _Option(TyperOption):
    """An option that is not given has no value to convert: typer would load all of pydantic for that."""

    def process_value(self, ctx: Any, value: Any) -> Any:
        if value is None and not (self.required or self.multiple):
            return self.callback(ctx, self, value) if self.callback else None
        return super().process_value(ctx, value)


def _spare(params: list[Any]) -> list[Any]:
    """Give options that class; typer takes none for them."""
    for param in params:
        if type(param) is TyperOption:
            param.__class__ = _Option
    return params


class _Commands(TyperGroup):
    """The commands by their names."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        # For what suggests a name in place of a wrong one.
        self.commands = {name: TyperCommand(name) for name in COMMANDS}

    def get_params(self, ctx: Any) -> list[Any]:
        return _spare(super().get_params(ctx))

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> TyperCommand | None:
        if cmd_name not in COMMANDS:
            return None
        alone = typer.Typer(add_completion=False)
        import_module(f"authwright.cli.{cmd_name}").register(alone)
        command = typer.main.get_command(alone)
        assert isinstance(command, TyperCommand)
        _spare(command.get_params(ctx))
        return command


def _print_version(wanted: bool) -> None:
    if wanted:
        out().print(f"authwright {__version__}", markup=False)
        raise typer.Exit


VersionOption = Annotated[
    bool,
    typer.Option("--version", is_eager=True, callback=_print_version, help="Show the version and exit."),
]

app = typer.Typer(
    name="authwright",
    cls=_Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def root(version: VersionOption = False) -> None:
    """Turn a spec of an HTTP API into JSON Schemas, OpenAPI documents, clients and models."""


def main() -> None:
    """Run the command line and exit: 0 all well, 1 errors were found, 2 wrong usage, 70 a fault of ours."""
    # What a command makes lives as long as it does: looking for garbage took a tenth of a build's time.
    gc.set_threshold(1_000_000)
    try:
        app()
    except AuthwrightError as error:
        print_diagnostics(error.diagnostics, Path.cwd())
        sys.exit(FAILED)
    except Exception as error:
        sys.exit(_report(error))


def _report(error: Exception) -> int:
    console = err()
    if SETTINGS.debug:
        console.print("".join(traceback.format_exception(error)), markup=False, end="")
    else:
        step = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{step.filename}:{step.lineno}"
        during = f" during {SETTINGS.stage}" if SETTINGS.stage else ""
        message = printable(f"{type(error).__name__}: {error}")
        console.print(f"internal error{during}: {message}\n  at {where}", markup=False)
    hint = "" if SETTINGS.debug else "run the command again with --debug and "
    console.print(
        f"  hint: this is a fault of authwright, not of your spec; {hint}file the output as an issue "
        "of the authwright project",
        markup=False,
    )
    return INTERNAL
