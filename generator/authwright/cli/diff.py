"""`authwright diff`."""

from enum import StrEnum
from typing import Annotated

import typer

from authwright.cli.console import (
    FAILED,
    DebugOption,
    JsonOption,
    ProjectOption,
    out,
    print_diagnostics,
    print_json,
    run,
    write_text,
)
from authwright.compare import Comparison, compare, seen_as
from authwright.compare.given import is_file, read_given
from authwright.compare.show import to_json, to_markdown, to_text
from authwright.diagnostics import Diagnostic

_EXAMPLE = "Example: authwright diff 0.11 0.12 --markdown, or: authwright diff v1.2 HEAD --fail-on breaking"
_WORDS = (
    "A file, if one exists by that name or the word ends in .json: an OpenAPI 3 document, or a JSON Schema "
    "with models. Else a server version of the spec, if it has it, or `span`. Else a git revision, whose "
    "committed documents are read: HEAD~3, main, v1.2; their span, or v1.2:0.12 for a version."
)


class FailOn(StrEnum):
    """What makes the command fail."""

    breaking = "breaking"
    any = "any"


class Only(StrEnum):
    """Directions to report."""

    request = "request"
    response = "response"


OldArgument = Annotated[str, typer.Argument(metavar="OLD", help=_WORDS)]
NewArgument = Annotated[str, typer.Argument(metavar="NEW", help="The same for the newer side.")]
MarkdownOption = Annotated[bool, typer.Option("--markdown", help="Print a changelog section in Markdown.")]
FailOption = Annotated[
    FailOn | None,
    typer.Option("--fail-on", help="Exit with 1 when a change is breaking, or when there is any change."),
]
OnlyOption = Annotated[
    Only | None,
    typer.Option("--only", help="Report only what is seen in requests, or only what is seen in responses."),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("diff", epilog=_EXAMPLE)(diff)


def diff(
    old: OldArgument,
    new: NewArgument,
    *,
    markdown: MarkdownOption = False,
    fail_on: FailOption = None,
    only: OnlyOption = None,
    project: ProjectOption = None,
    as_json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """Say what changed from OLD to NEW, for whom, and whether it breaks them."""
    if markdown and as_json:
        raise typer.BadParameter("--markdown and --json exclude each other")
    with run(project, as_json=as_json, optional=is_file(old) and is_file(new)) as job:
        before, after = read_given(job, old), read_given(job, new)
        job.tell("compare")
        comparison = compare(before, after)
    if only is not None:
        comparison = seen_as(comparison, only.value)
    report(comparison, markdown=markdown, as_json=as_json)
    reason = _failure(comparison, fail_on)
    if reason:
        print_diagnostics([reason], job.config.root)
        raise typer.Exit(FAILED)


def report(comparison: Comparison, *, markdown: bool, as_json: bool) -> None:
    """Print the comparison in one of its forms."""
    if as_json:
        print_json(to_json(comparison))
    elif markdown:
        write_text(to_markdown(comparison), None)
    else:
        console = out()
        for line in to_text(comparison):
            console.print(line)


def _failure(comparison: Comparison, fail_on: FailOn | None) -> Diagnostic | None:
    """Return why the command fails on these changes, if it does."""
    count = comparison.count("breaking") if fail_on is FailOn.breaking else len(comparison.changes)
    if fail_on is None or not count:
        return None
    kind = "breaking change" if fail_on is FailOn.breaking else "change"
    message = f"{count} {kind}{'s' if count > 1 else ''} from {comparison.old} to {comparison.new}"
    return Diagnostic("AW068", message, hint=f"--fail-on {fail_on.value} allows none; bump {comparison.bump}")
