"""Commands in a folder, as a user types them."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from authwright import cli


class Done(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, as JSON."""
        return json.loads(self.out)


def run_python(folder: Path, *arguments: str, first: Path | None = None) -> Done:
    """Run Python with `arguments` in `folder`; packages in the folder `first` win over installed ones."""
    set_aside = {"PYTHONPATH", "PYTEST_ADDOPTS"}
    environment = {name: value for name, value in os.environ.items() if name not in set_aside}
    if first is not None:
        environment["PYTHONPATH"] = str(first)
    given: dict[str, Any] = {"cwd": folder, "env": environment, "capture_output": True, "text": True}
    done = subprocess.run([sys.executable, *arguments], check=False, **given)
    return Done(done.returncode, done.stdout, done.stderr)


def typed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *words: str) -> Done:
    """Run `authwright` with `words` in this process and folder."""
    monkeypatch.setattr(sys, "argv", ["authwright", *words])
    code: object = 0
    try:
        cli.main()
    except SystemExit as stop:
        code = stop.code or 0
    said = capsys.readouterr()
    return Done(int(str(code)), said.out, said.err)


def authwright(folder: Path, *arguments: str, first: Path | None = None) -> Done:
    """Run `authwright` in `folder`."""
    return run_python(folder, "-m", "authwright", *arguments, first=first)


def files_below(folder: Path) -> dict[str, bytes]:
    """Return the contents of all files below `folder`, by path."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
