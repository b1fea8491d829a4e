"""The command line: `authwright`."""

import sys
import traceback
from pathlib import Path
from typing import Annotated

import typer

from authwright import __version__
from authwright.cli import (
    build,
    diff,
    explain,
    export,
    generate,
    init,
    ir,
    lint,
    targets,
    templates,
    validate,
    verify,
)
from authwright.cli.console import FAILED, INTERNAL, SETTINGS, err, out, print_diagnostics
from authwright.diagnostics import AuthwrightError


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
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def root(version: VersionOption = False) -> None:
    """Turn a spec of an HTTP API into JSON Schemas, OpenAPI documents, clients and models."""


for module in (init, build, generate, lint, explain, export, diff, verify, ir, targets, templates, validate):
    module.register(app)


def main() -> None:
    """Run the command line and exit: 0 all well, 1 errors were found, 2 wrong usage, 70 a fault of ours."""
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
        console.print(f"internal error{during}: {type(error).__name__}: {error}\n  at {where}", markup=False)
    hint = "" if SETTINGS.debug else "run the command again with --debug and "
    console.print(
        f"  hint: this is a fault of authwright, not of your spec; {hint}file the output as an issue "
        "of the authwright project",
        markup=False,
    )
    return INTERNAL
