"""The final layout of generated Python: it goes through the pinned ruff; what else its targets write stays.

Hand-written files come as bytes and stay byte for byte what they are; they are only parsed.
"""

import ast
import importlib
import importlib.util
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Final

from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.stages.format import LINE_LENGTH, Finisher, encoded

PYTHON: Final = (".py", ".pyi")
_SETTINGS: Final = (
    f"line-length={LINE_LENGTH}",
    'target-version="py311"',
    "exclude=[]",
    "respect-gitignore=false",
)


def format_texts(texts: Mapping[str, str | bytes]) -> dict[str, bytes]:
    """Return the final bytes of all files, by path, in the order given. Texts become UTF-8.

    Raises AuthwrightError: AW043 for Python that does not parse, AW064 when ruff is missing.
    """
    found = [problem for path, text in texts.items() if (problem := parse_problem(path, text))]
    if found:
        raise AuthwrightError(found)
    python = {path: text for path, text in texts.items() if is_python(path) and isinstance(text, str)}
    formatted = _ruff(python, _packages(texts)) if python else {}
    return {path: formatted[path] if path in formatted else encoded(text) for path, text in texts.items()}


def is_python(path: str) -> bool:
    """Whether the file at `path` is Python source."""
    return path.endswith(PYTHON)


def parse_problem(path: str, text: str | bytes) -> Diagnostic | None:
    """Return AW043 when the file is Python and does not parse, else None."""
    if not is_python(path):
        return None
    try:
        ast.parse(text, filename=path)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 0
        reason = getattr(error, "msg", None) or str(error)
        hint = (
            "mend the template of it in your `templates` folder; without one, this is a fault of authwright"
        )
        return Diagnostic("AW043", f"{path}:{line}: generated Python does not parse: {reason}", hint=hint)
    return None


def _packages(paths: Mapping[str, str | bytes]) -> list[str]:
    """Name the outermost packages among `paths`: their imports are sorted as first party."""
    folders = {
        PurePosixPath(path).parent for path in paths if path.endswith(("/__init__.py", "/__init__.pyi"))
    }
    return sorted({folder.name for folder in folders if folder.parent not in folders})


def _ruff(texts: Mapping[str, str], packages: list[str]) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory(prefix="authwright-format-") as name:
        folder = Path(name)
        for path, text in texts.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode("utf-8"))
        first_party = ", ".join(f'"{package}"' for package in packages)
        sort = (
            "check",
            "--select",
            "I",
            "--fix",
            "--quiet",
            *_setting(f"lint.isort.known-first-party=[{first_party}]"),
        )
        for command in (sort, ("format", "--quiet")):
            _run(command, folder)
        return {path: (folder / path).read_bytes() for path in texts}


def _setting(text: str) -> Iterator[str]:
    yield from ("--config", text)


def _run(command: tuple[str, ...], folder: Path) -> None:
    settings = [part for text in _SETTINGS for part in _setting(text)]
    if importlib.util.find_spec("ruff") is None:
        hint = "install authwright again; ruff comes with it"
        raise AuthwrightError([Diagnostic("AW064", "ruff is not installed", hint=hint)])
    ruff: str = importlib.import_module("ruff").find_ruff_bin()
    run = [ruff, *command, "--isolated", "--no-cache", *settings, "."]
    done = subprocess.run(run, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(
            f"ruff {command[0]} failed with exit code {done.returncode}: {done.stdout}{done.stderr}"
        )


PYTHON_FINISHER: Final = Finisher(format_texts, parse_problem)
