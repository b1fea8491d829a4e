"""Cases: a small project, the steps to take in it, and what the last of them prints.

A case is a folder `<CODE>-<slug>/` with the files of a project, `steps.txt` and `expected.txt`. Steps, one
a line:

    base                    add the files of `base/` that the case has none of its own for
    authwright WORDS        run the command line; with `2>&1` at the end, look at its standard output too
    write PATH TEXT         write a file; `\\n` in the text is the end of a line
    append PATH TEXT        add a line to a file, or to all files that a pattern names
    remove PATH             remove a file, or a folder with all in it
    link PATH TARGET        put a symbolic link at the path
    hide MODULE             make a module impossible to import
    env NAME=VALUE          set a variable of the environment
    listen PORT             hold a port of the loopback address until the case is over

`expected.txt` holds `exit N` and then the exact text on the standard error of the last command. What stands
in the folder of the project is written relative to it, `<project>` is the folder itself.
"""

import importlib
import os
import shlex
import shutil
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Final
from unittest import mock

from authwright import cli
from authwright.cli.console import SETTINGS

CASES: Final = Path(__file__).parent
BASE: Final = CASES / "base"
STEPS: Final = "steps.txt"
EXPECTED: Final = "expected.txt"


@dataclass(frozen=True)
class Case:
    """A folder with a case."""

    folder: Path

    @property
    def code(self) -> str:
        """The code that the case is about."""
        return self.folder.name.partition("-")[0]

    @property
    def expected(self) -> str:
        """What the last step should print, after its exit code."""
        file = self.folder / EXPECTED
        return file.read_text(encoding="utf-8") if file.is_file() else ""

    def regenerate(self, project: Path) -> None:
        """Write what is printed now as what is expected."""
        (self.folder / EXPECTED).write_text(self.outcome(project), encoding="utf-8")

    def outcome(self, project: Path) -> str:
        """Put the project into the empty folder `project`, take the steps, return what the last printed."""
        inside = shutil.ignore_patterns(STEPS, EXPECTED, "__pycache__")
        shutil.copytree(self.folder, project, ignore=inside, dirs_exist_ok=True)
        said = ""
        with _surroundings(project):
            for line in (self.folder / STEPS).read_text(encoding="utf-8").splitlines():
                said = _step(line, project) or said
        return said.replace(f"{project}/", "").replace(str(project), "<project>")


def cases() -> list[Case]:
    """Return all cases, by code."""
    return [Case(folder) for folder in sorted(CASES.glob("AW*-*")) if folder.is_dir()]


def _step(line: str, project: Path) -> str | None:
    """Take a step; return what it printed if it was a command."""
    verb, _, rest = line.partition(" ")
    if verb == "authwright":
        words = shlex.split(rest)
        return _command(words[:-1], both=True) if words[-1] == "2>&1" else _command(words)
    _CHANGES[verb](project, rest)
    return None


def _command(words: list[str], *, both: bool = False) -> str:
    err = StringIO()
    out = err if both else StringIO()
    code: object = 0
    with mock.patch.object(sys, "argv", ["authwright", *words]), redirect_stdout(out), redirect_stderr(err):
        try:
            cli.main()
        except SystemExit as stop:
            code = stop.code or 0
    _forget(Path.cwd())
    return f"exit {code}\n{err.getvalue()}"


def _forget(project: Path) -> None:
    """Let the next command import the spec anew, as another process would."""
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if file is not None and Path(file).is_relative_to(project):
            del sys.modules[name]
    importlib.invalidate_caches()


@contextmanager
def _surroundings(project: Path) -> Iterator[None]:
    """Stand in the project with an environment of its own, and leave as it was what a command changes."""
    before = Path.cwd()
    plain = {"NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "80"}
    with (
        mock.patch.dict(os.environ, plain),
        mock.patch.dict(sys.modules),
        mock.patch.object(sys, "path", [*sys.path]),
        mock.patch.object(sys, "dont_write_bytecode", True),
        mock.patch.object(SETTINGS, "debug", False),
    ):
        os.environ.pop("FORCE_COLOR", None)
        os.chdir(project)
        try:
            yield
        finally:
            os.chdir(before)
            _forget(project)
            while _HELD:
                _HELD.pop().close()


def _base(project: Path, rest: str) -> None:
    for file in BASE.rglob("*"):
        place = project / file.relative_to(BASE)
        if file.is_file() and not place.exists() and "__pycache__" not in file.parts:
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, place)


def _write(project: Path, rest: str) -> None:
    path, _, text = rest.partition(" ")
    file = project / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text.replace("\\n", "\n") + "\n", encoding="utf-8")


def _append(project: Path, rest: str) -> None:
    path, _, text = rest.partition(" ")
    files = sorted(project.glob(path))
    assert files, f"no file is called {path}"
    for file in files:
        file.write_text(f"{file.read_text(encoding='utf-8')}{text}\n".replace("\\n", "\n"), encoding="utf-8")


def _remove(project: Path, rest: str) -> None:
    place = project / rest
    shutil.rmtree(place) if place.is_dir() else place.unlink()


def _link(project: Path, rest: str) -> None:
    path, target = rest.split()
    (project / path).parent.mkdir(parents=True, exist_ok=True)
    (project / path).symlink_to(target)


def _hide(project: Path, rest: str) -> None:
    # What stands as None among the modules cannot be imported. The surroundings take it out again.
    sys.modules[rest] = None  # type: ignore[assignment]  # that is how Python marks it


def _environment(project: Path, rest: str) -> None:
    name, _, value = rest.partition("=")
    os.environ[name] = value


def _listen(project: Path, rest: str) -> None:
    held = socket.socket()
    _HELD.append(held)
    # Where somebody else has the port, it is as good as held.
    with suppress(OSError):
        held.bind(("127.0.0.1", int(rest)))
        held.listen()


_HELD: Final[list[socket.socket]] = []
_CHANGES: Final[dict[str, Callable[[Path, str], None]]] = {
    "base": _base,
    "write": _write,
    "append": _append,
    "remove": _remove,
    "link": _link,
    "hide": _hide,
    "env": _environment,
    "listen": _listen,
}
