"""The commands `lint` and `explain`: what they print where, and their exit codes."""

import io
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console

from authwright.cli import explain as explain_command
from authwright.diagnostics import CODES
from authwright.resources import codes_folder
from authwright.stages.lint import RULES
from tests.diagnostics.case import BASE, CASES
from tests.support.commands import Done, typed

FORGOTTEN = '''

class Receipt(Model):
    """Says that an order was paid for."""

    total: int
    """What was paid, in cents."""
'''
ACCEPTED = """
[tool.authwright.lint]
ignore = [{ code = "AW070", reason = "For a message that is sent later." }]
"""


Run = Callable[..., Done]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the project of the diagnostics' cases, as the current folder."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [*sys.path])
    for name in [name for name in sys.modules if name.partition(".")[0] == "shop"]:
        monkeypatch.delitem(sys.modules, name)
    return tmp_path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Give a function that runs a command line."""

    def start(*words: str) -> Done:
        for name in [name for name in sys.modules if name.partition(".")[0] == "shop"]:
            del sys.modules[name]
        return typed(capsys, monkeypatch, *words)

    return start


def add(project: Path, file: str, text: str) -> None:
    """Append to a file of the project."""
    place = project / file
    place.write_text(place.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_a_clean_spec_is_one_line(project: Path, run: Run) -> None:
    assert run("lint") == (0, f"{len(RULES)} rules: no errors, no warnings\n", "")


def test_warnings_fail_only_when_strict(project: Path, run: Run) -> None:
    add(project, "spec/shop/orders.py", FORGOTTEN)
    shown = run("lint")
    assert (shown.code, shown.out) == (0, f"{len(RULES)} rules: no errors, 1 warning\n")
    assert "orders.py:29: warning AW070:" in shown.err
    assert run("lint", "--strict") == (1, shown.out, shown.err)


def test_what_is_accepted_is_counted_and_not_shown(project: Path, run: Run) -> None:
    add(project, "spec/shop/orders.py", FORGOTTEN)
    add(project, "pyproject.toml", ACCEPTED)
    assert run("lint", "--strict") == (0, f"{len(RULES)} rules: no errors, no warnings, 1 suppressed\n", "")
    (accepted,) = run("lint", "--json").json["suppressed"]
    assert (accepted["code"], accepted["reason"]) == ("AW070", "For a message that is sent later.")


def test_json_has_rules_and_findings(project: Path, run: Run) -> None:
    add(project, "spec/shop/orders.py", FORGOTTEN)
    shown = run("lint", "--json", "--strict")
    assert shown.code == 1
    assert [rule["code"] for rule in shown.json["rules"]] == [rule.code for rule in RULES]
    assert [(one["code"], one["line"]) for one in shown.json["diagnostics"]] == [("AW070", 29)]
    assert (shown.json["ok"], shown.json["suppressed"]) == (False, [])


def test_an_error_of_lint_fails_lint_and_stops_a_build(project: Path, run: Run) -> None:
    wrong = CASES / "AW096-value-refused" / "spec" / "shop" / "orders.py"
    shutil.copy(wrong, project / "spec" / "shop" / "orders.py")
    shown = run("lint")
    assert (shown.code, shown.out) == (1, f"{len(RULES)} rules: 3 errors, no warnings\n")
    assert run("build").code == 1
    assert not (project / "generated").exists()


def test_an_error_of_an_earlier_stage_is_no_lint(project: Path, run: Run) -> None:
    add(project, "spec/shop/orders.py", "import nothing\n")
    shown = run("lint", "--json")
    assert (shown.code, shown.json["ok"]) == (1, False)
    assert [one["code"] for one in shown.json["diagnostics"]] == ["AW001"]


def test_one_version_is_linted_without_complaint_of_suppressions(project: Path, run: Run) -> None:
    add(project, "pyproject.toml", ACCEPTED)
    assert run("lint").err.count("AW098") == 1
    assert run("lint", "--version", "2").err == ""
    assert "AW005" in run("lint", "--version", "3").err


def test_the_rules_are_listed(run: Run) -> None:
    shown = run("lint", "--rules")
    assert [line.split()[0] for line in shown.out.splitlines()[1:]] == [rule.code for rule in RULES]
    assert run("lint", "--rules", "--json").json[0] == {
        "code": "AW010",
        "severity": "error",
        "summary": CODES["AW010"],
    }


@pytest.mark.parametrize("word", ["AW012", "aw012", "12"])
def test_a_page_is_printed_as_it_is_in_a_pipe(run: Run, word: str) -> None:
    page = (codes_folder() / "AW012.md").read_text(encoding="utf-8")
    assert run("explain", word) == (0, page, "")


def test_a_page_is_formatted_on_a_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    console = Console(file=stream, force_terminal=True, width=200, soft_wrap=True, color_system="truecolor")
    monkeypatch.setattr(explain_command, "out", lambda: console)
    assert run("explain", "AW012").code == 0
    text = stream.getvalue()
    assert "\x1b[" in text
    assert "```" not in text
    assert "## " not in text


def test_a_page_as_json(run: Run) -> None:
    shown = run("explain", "AW012", "--json").json
    assert (shown["code"], shown["summary"]) == ("AW012", CODES["AW012"])
    assert shown["text"].startswith("# AW012: ")


def test_a_code_that_there_is_not_is_told_as_json_as_well(run: Run) -> None:
    done = run("explain", "AW999", "--json")
    assert (done.code, done.json["ok"]) == (1, False)
    assert [one["code"] for one in done.json["diagnostics"]] == ["AW099"]


def test_without_a_code_all_are_listed(run: Run) -> None:
    assert [line.split()[0] for line in run("explain").out.splitlines()[1:]] == list(CODES)
    assert run("explain", "--json").json == [{"code": code, "summary": text} for code, text in CODES.items()]
