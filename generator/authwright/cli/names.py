"""`authwright names`."""

from collections.abc import Sequence
from typing import Annotated

import typer

from authwright.cli.console import DebugOption, JsonOption, ProjectOption, out, print_json, run
from authwright.diagnostics.render import printable
from authwright.naming import Line
from authwright.pipeline import build_files, ledger_of
from authwright.pipeline.names import dropped
from authwright.stages.write import Written

_EXAMPLE = "Example: authwright names --retired"
RetiredOption = Annotated[
    bool, typer.Option("--retired", help="Only names of what is no longer in the spec, or is renamed.")
]
PruneOption = Annotated[
    bool,
    typer.Option("--prune", help="Build, and forget these names: from then on, other things may get them."),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("names", epilog=_EXAMPLE)(names)


def names(
    *,
    retired: RetiredOption = False,
    prune: PruneOption = False,
    project: ProjectOption = None,
    as_json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """List the names that generated code has, as the last build recorded them."""
    if prune:
        with run(project, as_json=as_json) as job:
            made, written = build_files(job, prune=True)
        _report_pruned(dropped(made.names_before, made.names), written, as_json=as_json)
        return
    with run(project, as_json=as_json) as job:
        lines = [line for line in ledger_of(job) if not retired or line.recorded.is_retired_in_part]
    if as_json:
        print_json([_to_json(line) for line in lines])
    else:
        _print(lines, retired=retired)


def _report_pruned(names: Sequence[str], written: Written, *, as_json: bool) -> None:
    if as_json:
        print_json({"ok": True, "dropped": list(names), "changed": list(written.changed)})
        return
    console = out()
    for name in names:
        console.print(f"dropped {printable(name)}", markup=False)
    count = "1 name" if len(names) == 1 else f"{len(names)} names"
    console.print(f"{count} dropped, {len(written.changed)} files written", markup=False)


def _to_json(line: Line) -> dict[str, object]:
    return {
        "target": line.target,
        "scope": line.scope,
        "name": line.key,
        "identifier": line.recorded.name,
        "state": _state(line),
        "former": list(line.recorded.former),
    }


def _state(line: Line) -> str:
    return "retired" if line.recorded.retired else "in use"


def _print(lines: Sequence[Line], *, retired: bool) -> None:
    console = out()
    if not lines:
        none = "no name is retired" if retired else "no names are recorded; `authwright build` records them"
        console.print(none, markup=False)
        return
    rows = [("target", "scope", "in the spec", "identifier", "state"), *(_row(line) for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        cells = [*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[4]]
        console.print("  ".join(cells), markup=False)


def _row(line: Line) -> tuple[str, ...]:
    recorded = line.recorded
    state = ", was ".join([_state(line), *recorded.former])
    return tuple(printable(cell) for cell in (line.target, line.scope, line.key, recorded.name, state))
