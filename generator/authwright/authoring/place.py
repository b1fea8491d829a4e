"""Where in a spec something was written, so that a diagnostic can name the line."""

import inspect
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final, TypeAlias

from pydantic import AfterValidator, ConfigDict

_OWN = str(Path(__file__).parent)
# They call the vocabulary on behalf of the spec; `typing` does where annotations are evaluated late.
_PASSED = {"pydantic", "dataclasses", "typing"}

STRICT: Final = ConfigDict(strict=True, extra="forbid", arbitrary_types_allowed=True)
"""How the vocabulary takes its values: nothing is converted, so a mistake shows where it is written."""


def _said(text: str) -> str:
    if not text.strip():
        raise ValueError("must not be empty")
    return text


Text: TypeAlias = Annotated[str, AfterValidator(_said)]
"""A text that says something."""


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a spec's source file."""

    file: str
    line: int


def here() -> Place:
    """Return the nearest line on the call stack outside this package and what calls it for the spec."""
    frame = inspect.currentframe()
    while frame is not None and frame.f_back is not None:
        name = frame.f_code.co_filename
        module = str(frame.f_globals.get("__name__", "")).partition(".")[0]
        if not name.startswith((_OWN, "<")) and module not in _PASSED:
            break
        frame = frame.f_back
    return Place(frame.f_code.co_filename, frame.f_lineno) if frame else Place("", 0)
