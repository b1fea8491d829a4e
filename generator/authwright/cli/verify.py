"""`authwright verify`."""

import typer

from authwright.cli.console import DebugOption, JsonOption, ProjectOption, out, print_json, run
from authwright.pipeline import verify_files

_EXAMPLE = "Example: authwright verify"


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("verify", epilog=_EXAMPLE)(verify)


def verify(project: ProjectOption = None, as_json: JsonOption = False, debug: DebugOption = False) -> None:
    """Check that what lies on disk is what would be generated now. Changes nothing."""
    with run(project, as_json=as_json) as job:
        count = verify_files(job)
    if as_json:
        print_json({"ok": True, "files": count})
    else:
        out().print(f"{count} generated files are as they should be", markup=False)
