"""`authwright templates`."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from authwright.cli.console import DebugOption, JsonOption, ProjectOption, out, print_json, run
from authwright.diagnostics.render import printable
from authwright.pipeline import templates_in_use
from authwright.stages.render.listing import Used

_EXAMPLE = "Example: authwright templates '**/README*'"

PatternArgument = Annotated[
    str | None,
    typer.Argument(metavar="PATTERN", help="Show only templates whose path fits, and what each one sees."),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("templates", epilog=_EXAMPLE)(templates)


def templates(
    pattern: PatternArgument = None,
    project: ProjectOption = None,
    as_json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """List the templates and static files in use, what each template sees, and what overrides them."""
    with run(project, as_json=as_json) as job:
        shown = templates_in_use(job, pattern)
    root = job.config.root
    if as_json:
        print_json([_to_json(one, root) for one in shown])
    elif pattern is None:
        _print_table(out(), shown, root)
    else:
        for one in shown:
            _print_details(out(), one, root)


def _to_json(one: Used, root: Path) -> dict[str, object]:
    return {
        "path": one.path,
        "static": one.static,
        "source": _shown(one.source, root),
        "overridden": _shown(one.overridden, root) if one.overridden else None,
        "targets": sorted(one.targets),
        "files": one.files,
        "view": one.view or None,
        "views": one.views,
        "included_by": sorted(one.included_by),
    }


def _print_table(console: Console, found: list[Used], root: Path) -> None:
    rows = [("template", "view", "files", "overridden by")]
    for one in found:
        view = one.view or ("static" if one.static else "included")
        rows.append((one.path, view, str(one.files), _shown(one.source, root) if one.overridden else ""))
    # No table of rich's: it shortens paths where the terminal is narrow.
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for path, view, files, by in rows:
        line = f"{path:{widths[0]}}  {view:{widths[1]}}  {files:>{widths[2]}}  {by}"
        console.print(printable(line.rstrip()), markup=False)


def _print_details(console: Console, one: Used, root: Path) -> None:
    lines = [one.path, f"  file: {_shown(one.source, root)}"]
    if one.overridden:
        lines.append(f"  in place of: {one.overridden}")
    if one.included_by:
        lines.append(f"  included by: {', '.join(sorted(one.included_by))}")
    if one.view:
        lines.append(f"  view: {one.view}")
    for name, attributes in one.views.items():
        lines.append(f"  {name} has")
        lines += [f"    {attribute}: {type_}" for attribute, type_ in attributes.items()]
    for line in lines:
        console.print(printable(line), markup=False)


def _shown(file: Path, root: Path) -> str:
    return file.relative_to(root).as_posix() if file.is_relative_to(root) else str(file)
