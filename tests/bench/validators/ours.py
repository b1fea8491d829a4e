"""Ours: the modules that the toolkit generates from the seven schemas, unknown members refused."""

import importlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import authwright
from authwright.checks import Options, plan_of
from authwright.targets.validators import single_file
from tests.bench.validators.corpus import SCHEMAS, TITLES, snake
from tests.bench.validators.rounds import Check, Maker


def source(title: str, language: Literal["python", "typescript"]) -> str:
    """Return the text of a schema's module."""
    return authwright.compile_schema(SCHEMAS[title], closed=True).source(language)


def write_python(folder: Path, prefix: str, titles: Sequence[str] = TITLES) -> list[str]:
    """Write a module a schema into `folder`; return their names."""
    names = [prefix + snake(title) for title in titles]
    for name, title in zip(names, titles, strict=True):
        (folder / f"{name}.py").write_text(source(title, "python"), encoding="utf-8")
    return names


def set_source(titles: Sequence[str], language: Literal["python", "typescript"]) -> str:
    """Return the text of one module for several schemas, as a set of schemas has it."""
    plan = plan_of({title: SCHEMAS[title] for title in titles}, options=Options(closed=True))
    return single_file(plan, language)


def write_native(folder: Path) -> None:
    """Compile the modules in `folder`, of which there are no others, with mypyc.

    Raises CalledProcessError when it fails; what it said is on the standard error.
    """
    names = write_python(folder, "native_")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "mypyc", *[f"{name}.py" for name in names]]
    subprocess.run(command, cwd=folder, env=environment, check=True, stdout=sys.stderr)


def write_typescript(folder: Path) -> Path:
    """Write the module of all schemas into `folder`; return its path."""
    path = folder / "index.ts"
    path.write_text(set_source(TITLES, "typescript"), encoding="utf-8")
    return path


class Loaded:
    """Modules that were written into `folder`, as makers of checks."""

    def __init__(self, folder: Path, prefix: str) -> None:
        self._prefix = prefix
        if str(folder) not in sys.path:
            sys.path.insert(0, str(folder))
        importlib.invalidate_caches()

    def _module(self, title: str) -> Any:
        return importlib.import_module(self._prefix + snake(title))

    def boolean(self, title: str) -> Check:
        """Whether a value is valid."""
        check: Check = getattr(self._module(title), f"is_{snake(title)}")
        return check

    def problems(self, title: str) -> Check:
        """All problems."""
        check: Check = getattr(self._module(title), f"{snake(title)}_problems")
        return check

    def messages(self, title: str) -> Check:
        """The messages of all problems."""
        problems: Any = self.problems(title)
        return lambda value: [rule.message for _, rule in problems(value)]


def is_native(maker: Maker) -> bool:
    """Whether the checks of a maker are compiled, which a failed build would hide."""
    return all(type(maker(title)).__name__ == "builtin_function_or_method" for title in TITLES)
