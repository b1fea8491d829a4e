"""A plan run in this process: the functions that the generator would write, without a file in between."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from types import CodeType
from typing import Any, Final

from authwright.checks.plan import CheckPlan
from authwright.checks.rules import MESSAGES
from authwright.targets.python.validator.source import Written, written
from authwright.targets.python.validator.static_text import runtime_text

_FILE: Final = "<authwright>"


@dataclass(frozen=True, slots=True)
class Functions:
    """The functions of one entry. Safe to call from many threads at once."""

    is_valid: Callable[[Any], bool]
    problems: Callable[[Any], list[tuple[str, Any]]]


def functions_of(plan: CheckPlan) -> Functions:
    """Write the functions of the first entry of `plan`, and load them."""
    namespace = dict(runtime())
    text = _runnable(written(plan, ["value"]))
    exec(compile(text, _FILE, "exec"), namespace)  # noqa: S102 - our own writers made it
    return Functions(namespace["is_value"], namespace["value_problems"])


@cache
def runtime() -> dict[str, Any]:
    """Return what all functions share: the names of the runtime."""
    namespace: dict[str, Any] = {"__name__": __name__}
    exec(_runtime_code(), namespace)  # noqa: S102 - a file of this package
    namespace["_MESSAGES"] = dict(MESSAGES)
    return namespace


def _runtime_code() -> CodeType:
    return compile(runtime_text(), _FILE, "exec")


def _runnable(made: Written) -> str:
    """Return what was written as a text to be run beside the runtime: the functions that schemas decide."""
    parts = [made.formats, *made.functions]
    for entry in made.entries:
        for head, body in (
            (f"def is_{entry.name}(value):", entry.is_body),
            (f"def {entry.name}_problems(value):", entry.problems_body),
        ):
            parts.append("\n".join([head, *(f"    {line}" if line else "" for line in body.split("\n"))]))
    return "\n\n".join([*parts, *made.constants])
