"""`authwright generate`."""

from typing import Annotated

import typer

from authwright.cli.build import report
from authwright.cli.console import DebugOption, JsonOption, ProjectOption, run
from authwright.pipeline import build_files

_EXAMPLE = "Example: authwright generate schemas client-python"
TargetsArgument = Annotated[
    list[str], typer.Argument(metavar="TARGET...", help="Names from `authwright targets`.")
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("generate", epilog=_EXAMPLE)(generate)


def generate(
    names: TargetsArgument,
    project: ProjectOption = None,
    as_json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """Make some targets and leave the others as they are."""
    with run(project, as_json=as_json) as job:
        made, written = build_files(job, names)
    report(made.outputs, written, job.config.root, as_json=as_json)
