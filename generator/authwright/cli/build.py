"""`authwright build`."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from authwright.cli.console import DebugOption, JsonOption, ProjectOption, out, print_json, run
from authwright.cli.preview import DiffOption, DryRunOption, show_preview
from authwright.diagnostics.render import printable
from authwright.incremental import Begun, begin
from authwright.run import Run
from authwright.stages.write import Output, Written

_EXAMPLE = "Example: authwright build --dry-run"

ForceOption = Annotated[
    bool,
    typer.Option("--force", help="Make everything anew, even if nothing has changed since the last build."),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("build", epilog=_EXAMPLE)(build)


def build(
    project: ProjectOption = None,
    force: ForceOption = False,
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
        begun = begin(job.config)
        outputs, written = (None if force else _spared(job, begun)) or _built(job, begun, force=force)
    report(outputs, written, job.config.root, as_json=as_json)


def _spared(job: Run, begun: Begun) -> tuple[Sequence[Output], Written] | None:
    """Return what the last build has made and found, where this one could only do the same again."""
    last = begun.last()
    if last is None:
        return None
    job.collector.found.extend(last.findings)
    return last.outputs, Written((), (), last.files, sum(len(one.files) for one in last.outputs))


def _built(job: Run, begun: Begun, *, force: bool) -> tuple[Sequence[Output], Written]:
    from authwright.pipeline import build_files  # noqa: PLC0415 - all stages, which nothing to do need not load

    made, written = build_files(job if force else replace(job, cache=begun.cache()), begun=begun)
    return made.outputs, written


def report(
    outputs: Sequence[Output], written: Written, root: Path, *, as_json: bool, in_part: bool = False
) -> None:
    """Print what was made and what to open next; of a build in part how many of how many files."""
    if as_json:
        print_json(to_json(outputs, written))
        return
    console = out()
    console.print(_table(outputs, written))
    counts = (
        f"{len(written.changed)} files written, {len(written.removed)} removed, {written.unchanged} unchanged"
    )
    console.print(f"{counts}, in {printable(str(root))}", markup=False)
    if in_part:
        total = sum(len(one.files) for one in outputs)
        console.print(f"{written.made} of {total} files were made, the others are as they were", markup=False)
    else:
        _print_opens(console, outputs)


def to_json(outputs: Sequence[Output], written: Written) -> dict[str, object]:
    """Return the report as JSON values."""
    listed = [
        {"name": one.target, "root": one.root, "files": len(one.files), "open": list(one.opens)}
        for one in outputs
    ]
    return {
        "ok": True,
        "targets": listed,
        "changed": list(written.changed),
        "removed": list(written.removed),
        "unchanged": written.unchanged,
        "made": written.made,
    }


def _table(outputs: Sequence[Output], written: Written) -> Table:
    table = Table("target", "folder", box=None, pad_edge=False)
    table.add_column("files", justify="right")
    table.add_column("changed", justify="right")
    for one in outputs:
        changed = sum(path in one.placed() for path in written.changed)
        cells = (one.target, one.root, str(len(one.files)), str(changed))
        table.add_row(*(Text(printable(cell)) for cell in cells))
    return table


def _print_opens(console: Console, outputs: Sequence[Output]) -> None:
    opens = [f"{one.root}/{path}" for one in outputs for path in one.opens]
    if opens:
        lines = [f"  {printable(path)}" for path in opens]
        console.print("\nOpen next:", *lines, sep="\n", markup=False)
