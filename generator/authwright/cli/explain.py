"""`authwright explain`."""

from difflib import get_close_matches
from typing import Annotated

import typer
from rich.markdown import Markdown

from authwright.cli.console import DebugOption, JsonOption, out, print_json, print_table, run, write_text
from authwright.diagnostics import CODES, AuthwrightError, Diagnostic
from authwright.resources import codes_folder

_EXAMPLE = "Example: authwright explain AW012"
CodeArgument = Annotated[
    str | None, typer.Argument(metavar="[CODE]", help="Such as AW012. Default: a list of all codes.")
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("explain", epilog=_EXAMPLE)(explain)


def explain(code: CodeArgument = None, as_json: JsonOption = False, debug: DebugOption = False) -> None:
    """Say what a code means, why it matters, and how to mend it."""
    if code is None:
        _print_list(as_json=as_json)
        return
    with run(None, as_json=as_json, optional=True):
        known = _known(code)
    text = (codes_folder() / f"{known}.md").read_text(encoding="utf-8")
    console = out()
    if as_json:
        print_json({"code": known, "summary": CODES[known], "text": text})
    elif console.is_terminal:
        console.print(Markdown(text), width=min(console.width, 100), soft_wrap=False)
    else:
        write_text(text, None)


def _known(code: str) -> str:
    """Return the code as it is written in messages. Raises AuthwrightError (AW099) when there is none."""
    wanted = code.strip().upper()
    wanted = f"AW{int(wanted):03d}" if wanted.isdecimal() and len(wanted) < 4 else wanted
    if wanted in CODES:
        return wanted
    near = get_close_matches(wanted, CODES, 1)
    hint = f"did you mean {near[0]}? " if near else ""
    message = f'there is no code "{code}"'
    raise AuthwrightError([Diagnostic("AW099", message, hint=f"{hint}`authwright explain` lists all codes")])


def _print_list(*, as_json: bool) -> None:
    if as_json:
        print_json([{"code": code, "summary": summary} for code, summary in CODES.items()])
        return
    print_table(("code", "what it means"), list(CODES.items()))
