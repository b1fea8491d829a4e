"""`authwright init`."""

import shlex
from pathlib import Path
from typing import Annotated

import typer

from authwright.cli.console import FAILED, DebugOption, JsonOption, out, print_diagnostics, print_json
from authwright.diagnostics import AuthwrightError
from authwright.diagnostics.render import printable, to_json
from authwright.new_project import NewProject, create

_EXAMPLE = "Example: authwright init bookshop --name shop"

FolderArgument = Annotated[
    Path,
    typer.Argument(metavar="DIR", show_default=False, help="Folder, new or empty. Default: this one."),
]
NameOption = Annotated[
    str | None,
    typer.Option(
        "--name", metavar="NAME", help="What the API is called, such as `shop`. Default: the folder's name."
    ),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("init", epilog=_EXAMPLE)(init)


def init(
    folder: FolderArgument = Path(),
    name: NameOption = None,
    as_json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """Begin a project: a small spec that builds, with tests of its client. Never overwrites anything."""
    try:
        made = create(folder, name)
    except AuthwrightError as error:
        print_diagnostics(error.diagnostics, Path.cwd())
        if as_json:
            print_json({"ok": False, "diagnostics": to_json(error.diagnostics, Path.cwd())})
        raise typer.Exit(FAILED) from error
    if as_json:
        print_json({"ok": True, "name": made.name, "root": str(made.root), "files": list(made.files)})
    else:
        _report(made)


def _report(made: NewProject) -> None:
    console = out()
    lines = [f"{len(made.files)} files written, in {made.root}", "", "Read first:"]
    lines += [f"  {path}" for path in made.opens]
    lines += ["", "Then:"]
    here = Path.cwd()
    if made.root != here:
        near = made.root.relative_to(here) if made.root.is_relative_to(here) else made.root
        lines.append(f"  cd {shlex.quote(str(near))}")
    lines += ["  pip install --editable '.[dev]'", "  authwright build", "  pytest"]
    for line in lines:
        console.print(printable(line), markup=False)
