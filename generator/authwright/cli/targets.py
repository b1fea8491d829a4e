"""`authwright targets`."""

import typer
from rich.table import Table
from rich.text import Text

from authwright.cli.console import DebugOption, JsonOption, out, print_json
from authwright.diagnostics.render import printable
from authwright.targets.registry import targets as registered

_EXAMPLE = "Example: authwright targets --json"


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("targets", epilog=_EXAMPLE)(targets)


def targets(as_json: JsonOption = False, debug: DebugOption = False) -> None:
    """List what can be generated."""
    known = registered().values()
    if as_json:
        print_json([{"name": one.name, "language": one.language, "summary": one.summary} for one in known])
        return
    table = Table("target", "language", "what", box=None, pad_edge=False)
    for one in known:
        table.add_row(*(Text(printable(cell)) for cell in (one.name, one.language or "-", one.summary)))
    out().print(table)
