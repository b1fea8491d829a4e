"""`authwright build`."""

from pathlib import Path

import typer
from rich.console import Console
from rich.table import Table

from authwright.cli.console import DebugOption, JsonOption, ProjectOption, out, print_json, run
from authwright.cli.preview import DiffOption, DryRunOption, show_preview
from authwright.pipeline import Made, build_files
from authwright.stages.write import Written

_EXAMPLE = "Example: authwright build --dry-run"


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("build", epilog=_EXAMPLE)(build)


def build(
    project: ProjectOption = None,
    dry_run: DryRunOption = False,
    diff: DiffOption = False,
    as_json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """Make everything: all targets of the project, all or nothing."""
    if dry_run or diff:
        show_preview(project, None, diff=diff, as_json=as_json)
        return
    with run(project, as_json=as_json) as job:
        made, written = build_files(job)
    report(made, written, job.config.root, as_json=as_json)


def report(made: Made, written: Written, root: Path, *, as_json: bool, in_part: bool = False) -> None:
    """Print what was made and what to open next; of a build in part how many of how many files."""
    if as_json:
        print_json(to_json(made, written))
        return
    console = out()
    console.print(_table(made, written))
    counts = (
        f"{len(written.changed)} files written, {len(written.removed)} removed, {written.unchanged} unchanged"
    )
    console.print(f"{counts}, in {root}", markup=False)
    if in_part:
        total = sum(len(one.files) for one in made.outputs)
        console.print(f"{written.made} of {total} files were made, the others are as they were", markup=False)
    else:
        _print_opens(console, made)


def to_json(made: Made, written: Written) -> dict[str, object]:
    """Return the report as JSON values."""
    listed = [
        {"name": one.target, "root": one.root, "files": len(one.files), "open": list(one.opens)}
        for one in made.outputs
    ]
    return {
        "ok": True,
        "targets": listed,
        "changed": list(written.changed),
        "removed": list(written.removed),
        "unchanged": written.unchanged,
        "made": written.made,
    }


def _table(made: Made, written: Written) -> Table:
    table = Table("target", "folder", box=None, pad_edge=False)
    table.add_column("files", justify="right")
    table.add_column("changed", justify="right")
    for one in made.outputs:
        changed = sum(path in one.placed() for path in written.changed)
        table.add_row(one.target, one.root, str(len(one.files)), str(changed))
    return table


def _print_opens(console: Console, made: Made) -> None:
    opens = [f"{one.root}/{path}" for one in made.outputs for path in one.opens]
    if opens:
        console.print("\nOpen next:", *(f"  {path}" for path in opens), sep="\n", markup=False)
