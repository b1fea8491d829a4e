"""`authwright validate`."""

from pathlib import Path
from typing import Annotated

import typer

from authwright.cli.console import (
    FAILED,
    DebugOption,
    JsonOption,
    ProjectOption,
    VersionOption,
    err,
    out,
    print_diagnostics,
    print_json,
    run,
)
from authwright.diagnostics.render import printable, to_json
from authwright.payloads import Checked, Role, check_files
from authwright.pipeline import SPAN, document_of

_EXAMPLE = "Example: authwright validate SigninForm signin.json --version 0.12 --request"

ModelArgument = Annotated[str, typer.Argument(metavar="MODEL", help="Name of a model of the spec.")]
FilesArgument = Annotated[
    list[str],
    typer.Argument(metavar="FILE...", help="JSON, or NDJSON by its ending; `-` is the standard input."),
]
RequestOption = Annotated[bool, typer.Option("--request", help="The form that a caller sends.")]
ResponseOption = Annotated[bool, typer.Option("--response", help="The form that the server answers with.")]
NdjsonOption = Annotated[bool, typer.Option("--ndjson", help="Each line is a payload.")]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("validate", epilog=_EXAMPLE)(validate)


def validate(
    model: ModelArgument,
    files: FilesArgument,
    *,
    version: VersionOption = None,
    request: RequestOption = False,
    response: ResponseOption = False,
    ndjson: NdjsonOption = False,
    project: ProjectOption = None,
    as_json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """Check payloads against a model and say where and why they do not fit. Values are never shown."""
    role = _role(request=request, response=response)
    with run(project, as_json=as_json) as job:
        document = document_of(job, version or SPAN)
        checked = check_files(document, model, files, role=role, ndjson=ndjson)
    report(checked, job.config.root, as_json=as_json)
    if not checked.ok:
        raise typer.Exit(FAILED)


def report(checked: Checked, root: Path, *, as_json: bool) -> None:
    """Print what does not fit on the standard output, and what cannot be read on the standard error."""
    if as_json:
        print_json(
            {
                "ok": checked.ok,
                "payloads": checked.payloads,
                "problems": [problem.to_json() for problem in checked.problems],
                "diagnostics": to_json(checked.unreadable, root),
            }
        )
        return
    for problem in checked.problems:
        line = f"{problem.file}:{problem.line}: {problem.pointer}: {problem.reason}"
        out().print(printable(line), markup=False)
    print_diagnostics(checked.unreadable, root)
    err().print(f"payloads: {checked.payloads}, problems: {len(checked.problems)}", markup=False)


def _role(*, request: bool, response: bool) -> Role | None:
    if request and response:
        raise typer.BadParameter("--request and --response exclude each other")
    return "request" if request else "response" if response else None
