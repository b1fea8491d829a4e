"""Reading `[tool.authwright.names]`: names that the project chooses itself."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeGuard

from authwright.diagnostics import Diagnostic, Location
from authwright.naming import Given, GivenNames

KEY: Final = "names"
TABLE: Final = ("tool", "authwright", KEY)
_HINT: Final = 'write target."scope"."name in the spec" = "identifier"; `authwright names` lists all'
_STEP: Final = re.compile(r'\s*(?:"((?:[^"\\]|\\.)*)"|\'([^\']*)\'|([A-Za-z0-9_-]+))\s*(\.|$|=|\])')


def given_names(values: Any, text: str, file: str) -> tuple[GivenNames, list[Diagnostic]]:
    """Return the names in table `values` of the TOML `text`, and AW060 for what has another shape."""
    found: list[Diagnostic] = []
    made: dict[str, dict[str, dict[str, Given]]] = {}
    lines = _lines(text)
    for path, value in _leaves(values, ()):
        place = Location(file, _line(lines, path))
        if len(path) == 3 and isinstance(value, str) and value:
            target, scope, key = path
            made.setdefault(target, {}).setdefault(scope, {})[key] = Given(value, place)
        else:
            message = f"[{'.'.join(TABLE)}]: {_shown(path)} is no name of something in a scope of a target"
            found.append(Diagnostic("AW060", message, place, hint=_HINT))
    return made, found


def _leaves(values: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield what is no table, with its path; a table too deep is a leaf, and so is an empty one."""
    if _is_table(values) and len(path) < 3:
        if not values and path:
            yield path, values
        for key, value in values.items():
            yield from _leaves(value, (*path, key))
    else:
        yield path, values


def _shown(path: tuple[str, ...]) -> str:
    return ".".join(path) if path else "what stands there"


def _lines(text: str) -> dict[tuple[str, ...], int]:
    """Return the line of each key and header of `text`, as a path from its root.

    The TOML parser of the standard library keeps no positions. A line inside a text of several lines may be
    taken for a key; that moves a message's line, nothing else.
    """
    found: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("["):
            table = _steps(line.lstrip().lstrip("["))
            found.setdefault(table, number)
        elif "=" in line:
            found.setdefault((*table, *_steps(line)), number)
    return found


def _steps(line: str) -> tuple[str, ...]:
    steps: list[str] = []
    at = 0
    while match := _STEP.match(line, at):
        basic, raw, bare, end = match.groups()
        steps.append(
            re.sub(r"\\(.)", r"\1", basic) if basic is not None else raw if raw is not None else bare
        )
        at = match.end()
        if end != ".":
            break
    return tuple(steps)


def _line(lines: Mapping[tuple[str, ...], int], path: tuple[str, ...]) -> int:
    """Return the line of `path` or of what is inside it, else of the nearest table around it, else 0."""
    whole = (*TABLE, *path)
    inside = [line for known, line in lines.items() if known[: len(whole)] == whole]
    around = [lines[whole[:end]] for end in range(len(whole), 0, -1) if whole[:end] in lines]
    return next(iter([*inside, *around]), 0)


def _is_table(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)
