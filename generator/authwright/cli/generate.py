"""`authwright generate`."""

from typing import Annotated

import typer

from authwright.cli.build import report
from authwright.cli.console import DebugOption, JsonOption, ProjectOption, run
from authwright.cli.preview import DiffOption, DryRunOption, show_preview
from authwright.pipeline import build_files

_EXAMPLE = "Example: authwright generate client-python --only 'src/*/models/*'"
TargetsArgument = Annotated[
    list[str], typer.Argument(metavar="TARGET...", help="Names from `authwright targets`.")
]
OnlyOption = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar="PATTERN",
        help="Write only files whose path below the target's folder fits: `*` within a folder, `**` across "
        "folders, `folder/` for all of it. May be given more than once.",
    ),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("generate", epilog=_EXAMPLE)(generate)


def generate(
    names: TargetsArgument,
    *,
    only: OnlyOption = None,
    dry_run: DryRunOption = False,
    diff: DiffOption = False,
    project: ProjectOption = None,
    as_json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """Make some targets and leave the others as they are."""
    patterns = tuple(only or ())
    if dry_run or diff:
        show_preview(project, names, patterns, diff=diff, as_json=as_json)
        return
    with run(project, as_json=as_json) as job:
        made, written = build_files(job, names, patterns)
    report(made.outputs, written, job.config.root, as_json=as_json, in_part=bool(patterns))
