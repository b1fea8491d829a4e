"""The golden Python trees compile, are right to type checkers, and do what their features promise."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.golden import GOLDEN, cases_with_trees
from tests.support.golden_python import imported
from tests.support.project import ROOT

WRONG = """from golden_header_key import Golden

Golden("http://server").things.get_report("too much")
"""


def uses() -> Iterator[tuple[str, str]]:
    """Yield each case with each of the functions of its sample."""
    for case in cases_with_trees():
        file = GOLDEN / case / "use.py"
        tree = ast.parse(file.read_bytes()) if file.is_file() else ast.Module([], [])
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and not node.args.args:
                yield case, node.name


@pytest.fixture(scope="module")
def checked(trees: Path) -> Path:
    """Return the folder with a module in it that is wrong, to see that checkers find it, and it alone."""
    (trees / "wrong.py").write_text(WRONG, encoding="utf-8")
    return trees


def run(command: list[str], folder: Path, **more: str) -> tuple[int, str]:
    """Return the exit code and the output of a Python tool."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env=os.environ | more,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_every_module_compiles(trees: Path) -> None:
    files = list(trees.rglob("*.py"))
    assert len(files) > 500
    for file in files:
        compile(file.read_bytes(), str(file), "exec", dont_inherit=True)


def test_mypy_finds_what_is_wrong_and_nothing_else(checked: Path) -> None:
    options = [
        "--strict",
        "--config-file=",
        "--python-version=3.11",
        f"--cache-dir={checked.parent / 'mypy'}",
    ]
    code, said = run(["mypy", *options, "."], checked, MYPYPATH=str(ROOT))
    places = {line.partition(" ")[0] for line in said.splitlines() if ": error: " in line}
    assert (code, places) == (1, {"wrong.py:3:"}), said


def test_pyright_finds_what_is_wrong_and_nothing_else(checked: Path) -> None:
    settings: dict[str, Any] = {
        "include": ["."],
        # The runtime is checked where it lies.
        "exclude": ["**/_runtime"],
        "extraPaths": [str(ROOT)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "venvPath": str(Path(sys.prefix).parent),
        "venv": Path(sys.prefix).name,
    }
    (checked / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    code, said = run(["pyright", "--outputjson"], checked)
    found = [(Path(one["file"]).name, one["range"]["start"]["line"] + 1) for one in diagnostics(said)]
    assert (code, found) == (1, [("wrong.py", 3)]), said


def diagnostics(said: str) -> list[dict[str, Any]]:
    """Return what pyright found, as it tells in JSON."""
    found: list[dict[str, Any]] = json.loads(said[said.index("{") :])["generalDiagnostics"]
    return found


@pytest.mark.parametrize(("case", "name"), list(uses()))
def test_a_client_does_what_its_feature_promises(case: str, name: str, trees: Path) -> None:
    getattr(imported(f"use_{case}", trees), name)()
