"""`authwright validators`."""

from pathlib import Path
from typing import Annotated

import typer

from authwright.checks import Options
from authwright.cli.console import DebugOption, JsonOption, err, print_json, run, write_text
from authwright.standalone import Wanted, validators_of, write_all
from authwright.targets.validators import LANGUAGES

_EXAMPLE = "Example: authwright validators signin.schema.json --language python --single-file --out signin.py"

SchemasArgument = Annotated[
    list[str], typer.Argument(metavar="SCHEMA...", help="Files with JSON Schema 2020-12 documents.")
]


def _known(language: str) -> str:
    if language not in LANGUAGES:
        raise typer.BadParameter(f'there is no "{language}"; choose from {", ".join(LANGUAGES)}')
    return language


LanguageOption = Annotated[
    str,
    typer.Option(
        "--language", metavar="LANGUAGE", callback=_known, help=f"What to write: {', '.join(LANGUAGES)}."
    ),
]
OutOption = Annotated[
    Path | None,
    typer.Option("--out", metavar="PATH", help="The folder, or the single file, to write to."),
]
SingleOption = Annotated[
    bool, typer.Option("--single-file", help="One file for all schemas; without --out it is printed.")
]
RemoteOption = Annotated[
    list[str] | None,
    typer.Option("--remote", metavar="URI=FILE", help="A schema that others refer to; nothing is fetched."),
]
ClosedOption = Annotated[bool, typer.Option("--closed", help="Refuse members that a record does not list.")]
FormatsOption = Annotated[bool, typer.Option("--assert-formats", help="Check `format`.")]
LongestOption = Annotated[
    int | None,
    typer.Option("--longest-match", min=0, help="Refuse longer texts where a pattern would be tried."),
]
StrictOption = Annotated[bool, typer.Option("--strict", help="A pattern that may take forever is an error.")]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("validators", epilog=_EXAMPLE)(validators)


def validators(
    schemas: SchemasArgument,
    *,
    language: LanguageOption,
    output: OutOption = None,
    single: SingleOption = False,
    remote: RemoteOption = None,
    closed: ClosedOption = False,
    assert_formats: FormatsOption = False,
    longest_match: LongestOption = None,
    strict: StrictOption = False,
    as_json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """Write validators of any JSON Schemas, in a language of your choice."""
    if output is None and not single:
        raise typer.BadParameter("name a folder with --out, or ask for --single-file")
    options = Options(assert_formats=assert_formats, closed=closed, longest_match=longest_match)
    wanted = Wanted(language, options, single=single, strict=strict)
    with run(None, as_json=as_json, optional=True) as job:
        texts = validators_of(schemas, dict(map(_remote, remote or ())), wanted, job.collector, job.tell)
        paths = {output if single else output / file: text for file, text in texts.items()} if output else {}
        write_all(paths)
    if output is None:
        write_text(texts.popitem()[1], None)
    elif as_json:
        print_json({"ok": True, "files": [path.as_posix() for path in paths]})
    else:
        err().print(f"validators: {len(schemas)}, files: {len(paths)}", markup=False)


def _remote(given: str) -> tuple[str, str]:
    uri, equals, file = given.partition("=")
    if not (uri and equals and file):
        raise typer.BadParameter(f'--remote is URI=FILE, not "{given}"')
    return uri, file
