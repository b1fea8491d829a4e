"""Importing a spec package."""

import importlib
import sys
import traceback
from collections.abc import Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from pydantic import PydanticUserError, ValidationError
from pydantic_core import SchemaError

from authwright.authoring import Spec
from authwright.authoring.mistakes import hint_for, told
from authwright.diagnostics import AuthwrightError, Diagnostic, Location
from authwright.incremental.imported import watch_imports


@dataclass(frozen=True, slots=True)
class Source:
    """A spec in memory; `root` is the folder that paths in diagnostics are shown from."""

    spec: Spec
    package: str
    root: Path


def load_package(name: str, *, root: Path, search: Sequence[Path] = ()) -> Source:
    """Import the package `name` and return its `SPEC`.

    `search` holds folders to look in before the ones Python already knows. Raises `AuthwrightError` with
    AW001 when the import fails and AW002 when the package has no `SPEC`.
    """
    watch_imports()
    for folder in reversed([str(path) for path in search]):
        if folder not in sys.path:
            sys.path.insert(0, folder)
    try:
        # What a spec prints while it is imported must not stand before a command's own output.
        with redirect_stdout(sys.stderr):
            module = importlib.import_module(name)
    except (Exception, SystemExit) as error:
        raise AuthwrightError([_import_failure(name, error, root)]) from error
    spec = getattr(module, "SPEC", None)
    if not isinstance(spec, Spec):
        place = Location(module.__file__ or name).shown_from(root)
        hint = "assign an `authwright.authoring.Spec` to `SPEC` in the package's __init__.py"
        raise AuthwrightError(
            [Diagnostic("AW002", f'package "{name}" exports no SPEC', location=place, hint=hint)]
        )
    return Source(spec, name, root)


def _import_failure(name: str, error: BaseException, root: Path) -> Diagnostic:
    """Describe a failed import by the last line of the spec that took part in it."""
    place = Location(name)
    hint = "name an importable package, or set `spec-path` in [tool.authwright] to the folder that holds it"
    said = f"{type(error).__name__}: {error}"
    if isinstance(error, SyntaxError) and error.filename:
        place = Location(error.filename, error.lineno or 0)
        hint = "mend the syntax of the line"
    else:
        frames = traceback.extract_tb(error.__traceback__)
        own = [f for f in frames if _is_own(f.filename, name)]
        if own:
            place = Location(own[-1].filename, own[-1].lineno or 0)
            hint = "mend the line; the spec must import without side effects"
    if isinstance(error, ValidationError):
        said, hint = told(error), hint_for(error) or hint
    elif isinstance(error, PydanticUserError):
        said = str(error.message).strip().partition("\n")[0]
    elif isinstance(error, SchemaError):
        # The reason stands at the end, after the names of all validators around it.
        said = " ".join(str(error).rpartition("rror: ")[2].split())
    message = f'spec "{name}" cannot be loaded: {said}'
    return Diagnostic("AW001", message, location=place.shown_from(root), hint=hint)


def _is_own(file: str, name: str) -> bool:
    """Whether a source file belongs to the spec `name`, be it a package or a single module."""
    top = name.partition(".")[0]
    return top in Path(file).parts or Path(file).name == f"{top}.py"
