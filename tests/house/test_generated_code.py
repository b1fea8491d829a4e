"""Generated code is what a colleague would have written: no silenced faults, a header, short operations."""

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

from authwright.resources import templates_folder
from tests.support.golden import copied
from tests.support.project import GENERATED, ROOT

CLIENT = GENERATED / "clients" / "python"
RENDERED = sorted(
    file
    for file in CLIENT.rglob("*")
    if file.is_file() and "__pycache__" not in file.parts and file.read_bytes() not in copied()
)
MODULES = [file for file in RENDERED if file.suffix == ".py"]
SILENCED = re.compile(r"#\s*(noqa|type:\s*ignore|pyright:|mypy:|ruff:|pylint:|fmt:|flake8)")
REASON = re.compile(r"#\s*(noqa|type:\s*ignore|pyright:)[^#]*(#|- )\s*\S+")
BODY, USUAL = 15, 5
"""Lines of an operation apart from docs: at most, without a line for each argument; and usually, in all."""


def test_there_is_something_to_look_at() -> None:
    assert len(MODULES) > 70
    assert CLIENT / "pyproject.toml" in RENDERED


@pytest.mark.parametrize("file", MODULES, ids=lambda file: file.relative_to(CLIENT).as_posix())
def test_nothing_is_silenced(file: Path) -> None:
    assert [line for line in file.read_text(encoding="utf-8").splitlines() if SILENCED.search(line)] == []


def test_what_the_runtime_silences_has_its_reason() -> None:
    for file in (templates_folder() / "clients").rglob("static/**/*.py"):
        for line in file.read_text(encoding="utf-8").splitlines():
            assert not SILENCED.search(line) or REASON.search(line), (file.name, line)


@pytest.mark.parametrize("file", MODULES, ids=lambda file: file.relative_to(CLIENT).as_posix())
def test_a_file_says_what_made_it_and_how_to_make_it_again(file: Path) -> None:
    first, second = file.read_text(encoding="utf-8").splitlines()[:2]
    assert re.fullmatch(r"# Made by Authwright from the spec of .+, revision [\d.]+\.", first)
    assert second == "# Do not edit: change the spec and run `authwright generate client-python`."


def test_every_file_is_made_or_copied() -> None:
    other = [file.relative_to(CLIENT).as_posix() for file in RENDERED if file.suffix != ".py"]
    assert [name for name in other if not name.endswith("/py.typed")] == ["README.md", "pyproject.toml"]


def test_no_file_tells_when_or_where_it_was_made() -> None:
    stamp = re.compile(rf"20\d\d-\d\d-\d\dT|{re.escape(str(ROOT))}|/home/|/root/|/tmp/")
    modules = [file for file in MODULES if "resources" in file.parts or "operations" in file.parts]
    assert [file for file in modules if stamp.search(file.read_text(encoding="utf-8"))] == []


def operations() -> Iterator[tuple[str, int, int]]:
    """Yield each method of a resource with its lines apart from docs: all, and without its arguments'."""
    for file in sorted(CLIENT.rglob("resources/*.py")):
        for owner in ast.parse(file.read_bytes()).body:
            for node in owner.body if isinstance(owner, ast.ClassDef) else ():
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name != "__init__":
                    doc = node.body[0]
                    said = (doc.end_lineno or 0) - doc.lineno + 1
                    whole = (node.end_lineno or 0) - node.lineno + 1 - said
                    signature = doc.lineno - node.lineno
                    yield f"{file.stem}.{node.name}", whole, whole - signature + 1


def test_an_operation_is_short() -> None:
    sizes = list(operations())
    assert len(sizes) > 60
    assert [(name, body) for name, _, body in sizes if body > BODY] == []
    assert statistics.median(whole for _, whole, _ in sizes) <= USUAL
