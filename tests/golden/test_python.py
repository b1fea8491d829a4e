"""The golden Python trees compile, are right to type checkers, and do what their features promise."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.golden import GOLDEN, cases_with_trees
from tests.support.project import ROOT
from tests.support.python_modules import imported
from tests.support.python_package import mypy, pyright

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


def test_every_module_compiles(trees: Path) -> None:
    files = list(trees.rglob("*.py"))
    assert len(files) > 500
    for file in files:
        compile(file.read_bytes(), str(file), "exec", dont_inherit=True)


def places(said: str) -> set[str]:
    """Return the files and lines of what a type checker finds."""
    return set(re.findall(r"(\w+\.py:\d+):(?:\d+)? (?:- )?(?:error|warning)", said))


def test_mypy_finds_what_is_wrong_and_nothing_else(checked: Path) -> None:
    said = mypy(checked, ROOT)
    assert places(said) == {"wrong.py:3"}, said


def test_pyright_finds_what_is_wrong_and_nothing_else(checked: Path) -> None:
    # The runtime is checked where it lies.
    said = pyright(checked, ROOT, exclude=["**/_runtime", "**/.*"])
    assert places(said) == {"wrong.py:3"}, said


@pytest.mark.parametrize(("case", "name"), list(uses()))
def test_a_client_does_what_its_feature_promises(case: str, name: str, trees: Path) -> None:
    getattr(imported(f"use_{case}", trees), name)()
