"""What all commands share: options, progress, printing, exit codes. No command prints findings itself."""

import json
import sys
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from rich.console import Console
from rich.live import Live
from rich.spinner import Spinner
from rich.table import Table
from rich.text import Text

from authwright.config import Config, find_config
from authwright.diagnostics import AuthwrightError, Collector, Diagnostic
from authwright.diagnostics.render import printable, to_json, to_lines
from authwright.run import Run

FAILED: Final = 1
INTERNAL: Final = 70
_STYLES: Final = {"error": "bold red", "warning": "bold yellow"}


@dataclass(slots=True)
class _Settings:
    debug: bool = False
    stage: str = ""


SETTINGS: Final = _Settings()


def _set_debug(value: bool) -> bool:
    SETTINGS.debug = SETTINGS.debug or value
    return value


ProjectOption = Annotated[
    Path | None,
    typer.Option(
        "--project",
        metavar="DIR",
        file_okay=False,
        exists=True,
        help="Folder with the pyproject.toml to use. Default: the nearest one above.",
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON for scripts.")]
DebugOption = Annotated[
    bool, typer.Option("--debug", callback=_set_debug, help="Show the traceback of an internal error.")
]
VersionOption = Annotated[
    str | None,
    typer.Option(
        "--version", metavar="VERSION", help="A server version, such as 0.12. Default: the span of all."
    ),
]


def out() -> Console:
    """Return the console for results."""
    return Console(highlight=False, soft_wrap=True)


def err() -> Console:
    """Return the console for findings and progress."""
    return Console(stderr=True, highlight=False, soft_wrap=True)


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows below each other: wrapped in their columns on a terminal, a line each in a pipe."""
    console = out()
    rows = [[printable(cell) for cell in row] for row in rows]
    if console.is_terminal:
        table = Table(*head, box=None, pad_edge=False)
        for row in rows:
            table.add_row(*(Text(cell) for cell in row))
        console.print(table)
        return
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    for row in (head, *rows):
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        console.print(line.rstrip(), markup=False)


def print_json(value: Any) -> None:
    """Print `value` as JSON on the standard output: never coloured, never wrapped."""
    sys.stdout.write(json.dumps(value, indent=2, ensure_ascii=True) + "\n")


def write_text(text: str, output: Path | None) -> None:
    """Write `text` to the file `output`, else to the standard output. Raises AuthwrightError (AW054)."""
    if output is None:
        sys.stdout.write(text)
        return
    try:
        output.write_bytes(text.encode())
    except OSError as error:
        message = f'"{output}" cannot be written: {error.strerror}'
        raise AuthwrightError([Diagnostic("AW054", message)]) from error


@contextmanager
def run(
    project: Path | None, *, as_json: bool = False, optional: bool = False, hold: bool = False
) -> Generator[Run]:
    """Give a command its run; print what was found when it ends, and exit with 1 when that has errors.

    Commands print their results afterwards, because the progress is drawn until then. With `as_json`, a
    failed run prints `{"ok": false, "diagnostics": [...]}` on the standard output as well. A command to which
    a project is `optional` runs outside of one too, with an empty configuration. With `hold`, what a run that
    did not break off has found is left to the command.
    """
    collector = Collector()
    root = Path.cwd()
    try:
        with _progress() as tell:
            config = _no_project() if optional and project is None else find_config(Path.cwd(), project)
            root = config.root
            yield Run(config, collector, _remembering(tell))
        if hold:
            return
        found: Iterable[Diagnostic] = collector.found
    except AuthwrightError as error:
        # Warnings that were collected before the run broke off still matter.
        found = {*collector.found, *error.diagnostics}
    print_diagnostics(found, root)
    if any(one.severity == "error" for one in found):
        if as_json:
            print_json({"ok": False, "diagnostics": to_json(found, root)})
        raise typer.Exit(FAILED)


def _no_project() -> Config:
    """Return the configuration of a run that needs none."""
    return Config(Path.cwd(), spec="")


def print_diagnostics(found: Iterable[Diagnostic], root: Path) -> None:
    """Print findings on the standard error, each once, sorted by place; in colour on a terminal."""
    console = err()
    for one in sorted(set(found), key=Diagnostic.sort_key):
        first, *rest = to_lines(one, root)
        mark = f"{one.severity} {one.code}:"
        line = Text(first)
        line.highlight_words([mark], _STYLES[one.severity])
        console.print(line)
        for text in rest:
            console.print(Text(text, style="dim"))


def _remembering(tell: Callable[[str], None]) -> Callable[[str], None]:
    """Return `tell` with a memory: the report of an internal error names the stage it happened in."""

    def told(stage: str) -> None:
        SETTINGS.stage = stage
        tell(stage)

    return told


@contextmanager
def _progress() -> Generator[Callable[[str], None]]:
    """Show the stage at work, on a terminal only."""
    console = err()
    spinner = Spinner("dots", "start")
    if not console.is_terminal:
        yield lambda _: None
        return
    # Not `Console.status`: it would catch what is written to the standard output meanwhile.
    with Live(spinner, console=console, transient=True, redirect_stdout=False, redirect_stderr=False):
        yield lambda stage: spinner.update(text=stage)
