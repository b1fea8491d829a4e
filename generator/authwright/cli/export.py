"""`authwright export`."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from authwright.cli.console import DebugOption, ProjectOption, VersionOption, run, write_text
from authwright.pipeline import SPAN, exported

_EXAMPLE = "Example: authwright export --version 0.12 --output openapi.json"


class Format(StrEnum):
    """The forms of a document."""

    openapi = "openapi"
    bundle = "bundle"
    raw = "raw"


FormatOption = Annotated[
    Format,
    typer.Option(
        "--format",
        help="openapi: the OpenAPI 3.1 document; bundle: all models in one JSON Schema; "
        "raw: the internal document with all versions in it, for those who write specs.",
    ),
]
OutputOption = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Default: the standard output.")
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("export", epilog=_EXAMPLE)(export)


def export(
    version: VersionOption = None,
    form: FormatOption = Format.openapi,
    output: OutputOption = None,
    project: ProjectOption = None,
    debug: DebugOption = False,
) -> None:
    """Print the document of one server version, or of the span of all."""
    with run(project) as job:
        text = exported(job, version or SPAN, form.value)
    write_text(text, output)
