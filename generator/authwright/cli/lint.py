"""`authwright lint`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from authwright.cli.console import (
    FAILED,
    DebugOption,
    JsonOption,
    ProjectOption,
    VersionOption,
    out,
    print_diagnostics,
    print_json,
    print_table,
    run,
)
from authwright.diagnostics import Diagnostic
from authwright.diagnostics.render import to_json
from authwright.pipeline import lint_spec
from authwright.stages.lint import RULES, Linted

_EXAMPLE = "Example: authwright lint --strict"
StrictOption = Annotated[bool, typer.Option("--strict", help="Fail on warnings too.")]
RulesOption = Annotated[bool, typer.Option("--rules", help="List the rules and do nothing else.")]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command("lint", epilog=_EXAMPLE)(lint)


def lint(
    version: VersionOption = None,
    strict: StrictOption = False,
    rules: RulesOption = False,
    project: ProjectOption = None,
    as_json: JsonOption = False,
    debug: DebugOption = False,
) -> None:
    """Look for mistakes in the spec. `authwright explain CODE` says more about each."""
    if rules:
        _print_rules(as_json=as_json)
        return
    with run(project, as_json=as_json, hold=True) as job:
        linted = lint_spec(job, version)
    found, root = list(dict.fromkeys(job.collector)), job.config.root
    failed = any(strict or one.severity == "error" for one in found)
    print_diagnostics(found, root)
    if as_json:
        print_json(_report(found, linted, root, failed=failed))
    else:
        out().print(_summary(found, linted), markup=False)
    if failed:
        raise typer.Exit(FAILED)


def _print_rules(*, as_json: bool) -> None:
    if as_json:
        print_json(_rules())
        return
    print_table(
        ("code", "severity", "what it finds"), [(rule.code, rule.severity, rule.summary) for rule in RULES]
    )


def _rules() -> list[dict[str, Any]]:
    return [{"code": rule.code, "severity": rule.severity, "summary": rule.summary} for rule in RULES]


def _report(found: Sequence[Diagnostic], linted: Linted, root: Path, *, failed: bool) -> dict[str, Any]:
    accepted = [to_json([one], root)[0] | {"reason": reason} for one, reason in linted.suppressed]
    return {"ok": not failed, "rules": _rules(), "diagnostics": to_json(found, root), "suppressed": accepted}


def _summary(found: Sequence[Diagnostic], linted: Linted) -> str:
    errors = sum(one.severity == "error" for one in found)
    told = [_count(errors, "error"), _count(len(found) - errors, "warning")]
    told += [f"{len(linted.suppressed)} suppressed"] if linted.suppressed else []
    return f"{linted.rules} rules: {', '.join(told)}"


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"
