"""Generated Python packages in a temporary folder, as files and as imported modules."""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from authwright.config import Config
from authwright.diagnostics import Collector
from authwright.ir import Api
from authwright.naming import NameBook
from authwright.resources import templates_folder
from authwright.stages.render import Templates, render
from authwright.targets.base import Inputs
from authwright.targets.python.client import PythonClientTarget
from authwright.targets.python.format import format_texts


def config(root: Path, package: str) -> Config:
    """Return the configuration of a project whose package is `package` and whose client is `Library`."""
    return Config(root=root, spec="library_spec", package_names={"python": package, "client": "Library"})


def files(
    api: Api, package: str, collector: Collector | None = None, book: NameBook | None = None
) -> dict[str, bytes]:
    """Return the finished files of the client, by path; `book` has the names of earlier builds."""
    found = collector or Collector()
    inputs = Inputs(config(Path("unused"), package), {}, api, found, book or NameBook())
    plan = PythonClientTarget().plan(inputs)
    found.stop_on_errors()
    return format_texts(render(plan, Templates(templates_folder())))


def write(api: Api, package: str, folder: Path, book: NameBook | None = None) -> Path:
    """Write the client into `folder` and return it."""
    for path, content in files(api, package, book=book).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return folder


def imported(folder: Path, package: str) -> ModuleType:
    """Import the package of a client that was written into `folder`."""
    sys.path.insert(0, str(folder / "src"))
    try:
        return importlib.import_module(package)
    finally:
        sys.path.pop(0)


def mypy(folder: Path, *others: Path) -> str:
    """Return what mypy --strict says of all Python files below `folder`, which may import from `others`."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--python-version=3.11"]
    done = _run([*command, f"--cache-dir={folder / '.mypy'}", "."], folder, others)
    return done.stdout + done.stderr


def pyright(folder: Path, *others: Path, exclude: Sequence[str] = ()) -> str:
    """Return what pyright says of them in its strict mode; files that match `exclude` are only imported."""
    settings: dict[str, Any] = {
        "include": ["."],
        "extraPaths": ["src", *map(str, others)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "venvPath": str(Path(sys.prefix).parent),
        "venv": Path(sys.prefix).name,
    }
    if exclude:
        # Said only then: it replaces what pyright leaves out by itself.
        settings["exclude"] = list(exclude)
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    done = _run([sys.executable, "-m", "pyright"], folder)
    return done.stdout + done.stderr


def _run(command: list[str], folder: Path, others: Sequence[Path] = ()) -> subprocess.CompletedProcess[str]:
    environment = os.environ | ({"MYPYPATH": os.pathsep.join(map(str, others))} if others else {})
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
