"""`authwright targets`."""

import typer

from authwright.cli.console import DebugOption, JsonOption, print_json, print_table
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
    rows = [(one.name, one.language or "-", one.summary) for one in known]
    print_table(("target", "language", "what"), rows)
