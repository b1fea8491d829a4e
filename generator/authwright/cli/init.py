"""`authwright init`."""

import shlex
from pathlib import Path
from typing import Annotated

import typer

from authwright.cli.console import DebugOption, JsonOption, out, print_json, run
from authwright.diagnostics.render import printable
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
    with run(None, as_json=as_json, optional=True):
        made = create(folder, name)
    if as_json:
        print_json({"ok": True, "name": made.name, "root": str(made.root), "files": list(made.files)})
    else:
        _report(made)


def _report(made: NewProject) -> None:
    console = out()
    lines = [f"{len(made.files)} files written, in {made.root}", "", "Read first:"]
    lines += [f"  {path}" for path in made.opens]
    # The toolkit is on no index: pip finds it only where it is installed already.
    lines += ["", "Then, where authwright is installed:"]
    here = Path.cwd()
    if made.root != here:
        near = made.root.relative_to(here) if made.root.is_relative_to(here) else made.root
        lines.append(f"  cd {shlex.quote(str(near))}")
    lines += ["  pip install --editable '.[dev]'", "  authwright build", "  pytest"]
    for line in lines:
        console.print(printable(line), markup=False)
