"""`--dry-run` and `--diff`: what a build would change."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from authwright.cli.console import out, print_json, run
from authwright.diagnostics.render import printable
from authwright.stages.write import Preview

DryRunOption = Annotated[
    bool, typer.Option("--dry-run", help="Only say what would be added, changed and removed.")
]
DiffOption = Annotated[
    bool, typer.Option("--diff", help="Like --dry-run, and print the differences as a unified diff.")
]


def show_preview(
    project: Path | None, names: Sequence[str] | None, only: Sequence[str] = (), *, diff: bool, as_json: bool
) -> None:
    """Print what a build of the targets `names`, or of all, would change; nothing is changed."""
    from authwright.pipeline import preview_files  # noqa: PLC0415 - all stages, which only this needs

    with run(project, as_json=as_json) as job:
        found = preview_files(job, names, only, diff=diff)
    if as_json:
        print_json(_to_json(found, diff=diff))
    elif diff:
        # As it is for `git apply`; for a person's eyes without what could steer the terminal.
        sys.stdout.write(printable(found.diff) if sys.stdout.isatty() else found.diff)
    else:
        _print(found)


def _to_json(found: Preview, *, diff: bool) -> dict[str, object]:
    return {
        "ok": True,
        "dry_run": True,
        "added": list(found.added),
        "changed": list(found.changed),
        "removed": list(found.removed),
        "unchanged": found.unchanged,
        **({"diff": found.diff} if diff else {}),
    }


def _print(found: Preview) -> None:
    console = out()
    for what, paths in (("add", found.added), ("change", found.changed), ("remove", found.removed)):
        for path in paths:
            console.print(printable(f"{what:6}  {path}"), markup=False)
    counts = f"{len(found.added)} to add, {len(found.changed)} to change, {len(found.removed)} to remove"
    console.print(f"{counts}, {found.unchanged} unchanged; nothing was written", markup=False)
