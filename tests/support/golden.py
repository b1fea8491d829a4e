"""The golden cases: built in memory, read from disk, compared, rewritten."""

import difflib
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, TypeAlias

from authwright import extensions
from authwright.config import Config
from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.diagnostics.render import to_lines
from authwright.pipeline import make
from authwright.published import json_text
from authwright.resources import templates_folder
from authwright.run import Run
from authwright.stages.lint.table import RULES
from tests.support.project import ROOT

GOLDEN: Final = ROOT / "tests" / "golden"
FINDINGS: Final = "expected.txt"
"""Holds the exit code and what is printed, where that is not just 0 and nothing."""
TREES: Final = "expected"
"""Holds a folder a target."""
_HINT: Final = (
    "if that is meant: .venv/bin/python -m pytest tests/golden/test_golden.py --regen, then read the diff"
)
_SHOWN: Final = 60
_ADVICE: Final = frozenset(rule.code for rule in RULES)

Tree: TypeAlias = dict[str, bytes]
"""Files by their path in the folder of a case."""


def cases() -> list[str]:
    """Return the names of all cases."""
    return sorted(folder.parent.name for folder in GOLDEN.glob("*/spec"))


def cases_with_trees() -> list[str]:
    """Return the cases that build."""
    return [case for case in cases() if (GOLDEN / case / TREES).is_dir()]


def package(case: str) -> str:
    """Return the import name of a case's client."""
    return f"golden_{case}"


def validators_package(case: str) -> str:
    """Return the import name of a case's validators."""
    return f"{package(case)}_validators"


def config(case: str, folder: Path = GOLDEN) -> Config:
    """Return the configuration of a case: packages of different cases can be imported side by side."""
    name = package(case).replace("_", "-")
    names = {"python": name, "client": "Golden", "models": name}
    return Config(root=folder / case, spec=f"spec/{case}_spec.py", package_names=names)


def built(case: str, folder: Path = GOLDEN) -> Tree:
    """Return what the toolkit makes of a case, without what it copies: that is the same in every tree."""
    run = Run(config(case, folder))
    try:
        outputs = make(run).outputs
    except AuthwrightError as error:
        return _findings([*run.collector.found, *error.diagnostics], run.config.root)
    made = {
        f"{TREES}/{output.target}/{path}": content
        for output in outputs
        for path, content in output.files.items()
        if content not in copied()
    }
    return _findings(run.collector.found, run.config.root) | made


@cache
def copied() -> frozenset[bytes]:
    """Return the contents of all files that do not depend on a spec; an empty file says nothing."""
    files = (file for file in templates_folder().rglob("*") if "static" in file.parts and file.is_file())
    return frozenset({json_text(extensions.SCHEMA).encode(), *(file.read_bytes() for file in files)} - {b""})


def _findings(found: list[Diagnostic], root: Path) -> Tree:
    """Return what stops a build or comes of making its files; what lint advises has cases of its own."""
    found = [one for one in found if one.severity == "error" or one.code not in _ADVICE]
    if not found:
        return {}
    code = int(any(one.severity == "error" for one in found))
    shown = [line for one in sorted(set(found), key=Diagnostic.sort_key) for line in to_lines(one, root)]
    return {FINDINGS: "\n".join([f"exit {code}", *shown, ""]).encode()}


def expected(case: str, folder: Path = GOLDEN) -> Tree:
    """Return what the case says is made of it."""
    files = [folder / case / FINDINGS, *sorted((folder / case / TREES).rglob("*"))]
    return {
        file.relative_to(folder / case).as_posix(): file.read_bytes()
        for file in files
        if file.is_file() and "__pycache__" not in file.parts
    }


def rewrite(case: str, tree: Tree, folder: Path = GOLDEN) -> None:
    """Make `tree` what the case expects; files that are no longer made go."""
    shutil.rmtree(folder / case / TREES, ignore_errors=True)
    (folder / case / FINDINGS).unlink(missing_ok=True)
    for path, content in tree.items():
        file = folder / case / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def differences(wanted: Tree, made: Tree) -> str:
    """Return how two trees differ, as a text for people; empty when they do not."""
    shown = list(_differences(wanted, made))
    return "\n".join([*shown, _HINT]) if shown else ""


def _differences(wanted: Tree, made: Tree) -> Iterator[str]:
    for path in sorted(wanted.keys() | made.keys()):
        if path not in made:
            yield f"{path}: expected, but not made"
        elif path not in wanted:
            yield f"{path}: made, but not expected"
        elif wanted[path] != made[path]:
            old, new = (tree[path].decode("utf-8", "replace").splitlines() for tree in (wanted, made))
            names = f"{path} (expected)", f"{path} (made)"
            diff = list(difflib.unified_diff(old, new, *names, lineterm=""))
            yield from diff[:_SHOWN]
            if len(diff) > _SHOWN:
                yield f"... and {len(diff) - _SHOWN} lines more of {path}"
