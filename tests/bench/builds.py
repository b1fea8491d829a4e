"""What a build costs beside datamodel-code-generator alone, as commands and from scratch."""

import itertools
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.bench.paired import Claim, Cost, Figure, Turn, in_child, run
from tests.support.project import ROOT, SCHEMAS

PEER: Final = "datamodel-codegen"
BUILTIN: Final = "datamodel-codegen, formatter builtin"
COLD: Final = "build, nothing there"
EDIT: Final = "build, a field changed"
NOTHING: Final = "build, nothing to do"
ALL_COLD: Final = "build of all targets, nothing there"
ALL_EDIT: Final = "build of all targets, a field changed"
CLAIMS: Final = (
    Claim(COLD, PEER, 2.0),
    Claim(COLD, BUILTIN),
    Claim(NOTHING, PEER, 0.5),
    Claim(NOTHING, BUILTIN, 0.5),
    Claim(EDIT, PEER),
    Claim(EDIT, COLD),
    Claim(ALL_COLD, PEER),
    Claim(ALL_EDIT, ALL_COLD),
)

_BIN: Final = Path(sys.executable).parent
_TARGETS: Final = 'targets = ["schemas", "client-python"]'
_FIELD: Final = re.compile(r'"""A line of text\..*?"""')
_FIELD_FILE: Final = "spec/openwebui_auth_spec/users.py"


def copy(folder: Path, *, targets: str = "") -> Path:
    """Copy the canonical project to `folder` without what was generated, and return the folder."""
    folder.mkdir()
    shutil.copytree(ROOT / "spec", folder / "spec", ignore=shutil.ignore_patterns("__pycache__"))
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    text = text.replace("[tool.authwright]\n", f"[tool.authwright]\n{targets}\n")
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    return folder


def change_a_field(project: Path, number: int) -> None:
    """Give a field of a model another meaning than it ever had."""
    file = project / _FIELD_FILE
    text, count = _FIELD.subn(f'"""A line of text. {number}"""', file.read_text(encoding="utf-8"), count=1)
    assert count == 1
    file.write_text(text, encoding="utf-8")


def empty(project: Path) -> None:
    """Remove all that a build has written."""
    for name in ("generated", ".authwright"):
        shutil.rmtree(project / name, ignore_errors=True)


def build(project: Path, before: Callable[[], None] | None = None) -> Turn:
    """Return a turn that builds `project`, after `before`, which is not measured."""

    def turn() -> Cost:
        if before:
            before()
        return in_child([_BIN / "authwright", "build"], project)

    return turn


def generator(folder: Path, *options: str) -> Turn:
    """Return a turn of the generator alone on the same schemas: pydantic models of the span."""
    command: list[str | Path] = [
        _BIN / "datamodel-codegen",
        *("--input", SCHEMAS / "span" / "bundle.json", "--input-file-type", "jsonschema"),
        *("--output-model-type", "pydantic_v2.BaseModel", "--output", folder / "models.py"),
        *("--target-python-version", "3.11", "--disable-warnings"),
        *options,
    ]
    return lambda: in_child(command, folder)


def figures(rounds: int) -> list[Figure]:
    """Measure all; each contestant works in a copy of the project of its own."""
    with tempfile.TemporaryDirectory(prefix="authwright-bench-") as name:
        cold, edit, nothing = (copy(Path(name, one), targets=_TARGETS) for one in ("cold", "edit", "nothing"))
        all_cold, all_edit = copy(Path(name, "all-cold")), copy(Path(name, "all-edit"))
        count = itertools.count()
        turns = {
            PEER: generator(Path(name)),
            BUILTIN: generator(Path(name), "--formatters", "builtin"),
            COLD: build(cold, lambda: empty(cold)),
            EDIT: build(edit, lambda: change_a_field(edit, next(count))),
            NOTHING: build(nothing),
            ALL_COLD: build(all_cold, lambda: empty(all_cold)),
            ALL_EDIT: build(all_edit, lambda: change_a_field(all_edit, next(count))),
        }
        return run("builds", turns, CLAIMS, rounds=rounds)
