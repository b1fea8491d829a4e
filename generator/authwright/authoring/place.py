"""Where in a spec something was written, so that a diagnostic can name the line."""

import inspect
from dataclasses import dataclass
from pathlib import Path

_OWN = str(Path(__file__).parent)


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a spec's source file."""

    file: str
    line: int


def here() -> Place:
    """Return the nearest line outside this package (and outside pydantic) on the call stack."""
    frame = inspect.currentframe()
    while frame is not None and frame.f_back is not None:
        name = frame.f_code.co_filename
        module = str(frame.f_globals.get("__name__", ""))
        if not name.startswith((_OWN, "<")) and not module.startswith(("pydantic", "dataclasses")):
            break
        frame = frame.f_back
    return Place(frame.f_code.co_filename, frame.f_lineno) if frame else Place("", 0)
