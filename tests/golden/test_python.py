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
from tests.support.golden_python import assemble, imported
from tests.support.project import ROOT


def uses() -> Iterator[tuple[str, str]]:
    """Yield each case with each of the functions of its sample."""
    for case in cases_with_trees():
        file = GOLDEN / case / "use.py"
        tree = ast.parse(file.read_bytes()) if file.is_file() else ast.Module([], [])
        for node in tree.body:
            if isinstance(node, ast.FunctionDef) and not node.args.args:
                yield case, node.name


@pytest.fixture(scope="session")
def trees(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which all golden packages lie side by side."""
    folder = tmp_path_factory.mktemp("golden")
    assemble(folder)
    return folder


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


def test_mypy_has_nothing_to_say(trees: Path) -> None:
    options = ["--strict", "--config-file=", "--python-version=3.11", f"--cache-dir={trees.parent / 'mypy'}"]
    code, said = run(["mypy", *options, "."], trees, MYPYPATH=str(ROOT))
    assert (code, "no issues found" in said) == (0, True), said


def test_pyright_has_nothing_to_say(trees: Path) -> None:
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
    (trees / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    code, said = run(["pyright"], trees)
    assert (code, "0 errors, 0 warnings" in said) == (0, True), said


@pytest.mark.parametrize(("case", "name"), list(uses()))
def test_a_client_does_what_its_feature_promises(case: str, name: str, trees: Path) -> None:
    getattr(imported(f"use_{case}", trees), name)()
