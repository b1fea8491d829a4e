"""`authwright ir`."""

import typer

from authwright.cli.console import DebugOption, ProjectOption, VersionOption, print_json, run
from authwright.ir.dump import to_json
from authwright.pipeline import SPAN, api_in

_EXAMPLE = "Example: authwright ir --version 0.12 > ir.json"


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("ir", epilog=_EXAMPLE)(ir)


def ir(version: VersionOption = None, project: ProjectOption = None, debug: DebugOption = False) -> None:
    """Print the language-neutral view of the API, as JSON."""
    with run(project) as job:
        api = api_in(job, version or SPAN)
    print_json(to_json(api))
