"""Files, functions and templates keep to their sizes, so that a reader can hold them."""

import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

from tests.support.project import ROOT

FILE, FUNCTION, TEMPLATE = 400, 60, 150
"""Hard limits, in lines."""
USUAL_FILE, USUAL_FUNCTION, USUAL_TEMPLATE = 250, 40, 80
"""What most keep to: nine in ten of them."""
SPEC = range(10, 41)
"""Lines of a golden spec, blank ones apart."""
SOURCES = sorted(
    file
    for folder in ("generator", "spec", "templates", ".ci")
    for file in (ROOT / folder).rglob("*.py")
    if "__pycache__" not in file.parts
)
TYPESCRIPT = sorted((ROOT / "templates").rglob("*.ts"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.jinja"))
GOLDEN_SPECS = sorted((ROOT / "tests" / "golden").glob("*/spec/*.py"))


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


def longer(files: list[Path], limit: int) -> list[tuple[str, int]]:
    """Return the files that have more than `limit` lines."""
    return [(file.relative_to(ROOT).as_posix(), n) for file in files if (n := lines(file)) > limit]


def test_there_is_something_to_measure() -> None:
    assert len(SOURCES) > 150
    assert len(TYPESCRIPT) > 30
    assert len(TEMPLATES) > 5
    assert len(GOLDEN_SPECS) > 30


def test_files_are_short() -> None:
    assert longer(SOURCES, FILE) == []
    assert len(longer(SOURCES, USUAL_FILE)) * 10 < len(SOURCES)
    assert longer(TYPESCRIPT, USUAL_FILE) == []


def test_functions_fit_a_screen() -> None:
    sizes = dict(found for file in SOURCES for found in functions(file))
    assert {name: size for name, size in sizes.items() if size > FUNCTION} == {}
    assert len([size for size in sizes.values() if size > USUAL_FUNCTION]) * 100 < len(sizes)
    assert statistics.median(sizes.values()) <= 10
    assert statistics.quantiles(sizes.values(), n=10)[-1] <= 20


def test_templates_are_short() -> None:
    assert longer(TEMPLATES, TEMPLATE) == []
    assert len(longer(TEMPLATES, USUAL_TEMPLATE)) * 10 < len(TEMPLATES)
    assert statistics.median(map(lines, TEMPLATES)) <= 40


def test_golden_specs_are_read_at_a_glance() -> None:
    said = {
        file.name: len([line for line in file.read_text(encoding="utf-8").splitlines() if line.strip()])
        for file in GOLDEN_SPECS
    }
    assert {name: count for name, count in said.items() if count not in SPEC} == {}
