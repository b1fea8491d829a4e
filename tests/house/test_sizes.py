"""Files, functions and templates keep to their sizes, so that a reader can hold them."""

import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

from tests.support.project import ROOT

FILE, FUNCTION, TEMPLATE = 400, 60, 150
"""Hard limits, in lines."""
SOURCES = sorted([*(ROOT / "generator").rglob("*.py"), *(ROOT / "spec").rglob("*.py")])
TEMPLATES = sorted((ROOT / "templates").rglob("*.jinja"))


def lines(path: Path) -> int:
    """Return the number of lines of a file."""
    return len(path.read_text(encoding="utf-8").splitlines())


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Yield each function of a file with its number of lines, docstring included."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield (
                f"{path.relative_to(ROOT)}:{node.lineno} {node.name}",
                (node.end_lineno or 0) - node.lineno + 1,
            )


def test_there_is_something_to_measure() -> None:
    assert len(SOURCES) > 100
    assert len(TEMPLATES) > 5


def test_files_are_short() -> None:
    assert [(str(f.relative_to(ROOT)), n) for f in SOURCES if (n := lines(f)) > FILE] == []


def test_functions_fit_a_screen() -> None:
    sizes = dict(found for file in SOURCES for found in functions(file))
    assert {name: size for name, size in sizes.items() if size > FUNCTION} == {}
    assert statistics.median(sizes.values()) <= 12


def test_templates_are_short() -> None:
    assert [(str(f.relative_to(ROOT)), n) for f in TEMPLATES if (n := lines(f)) > TEMPLATE] == []
