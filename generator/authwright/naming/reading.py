"""Reading the ledger's file."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, TypeGuard

from authwright.diagnostics import AuthwrightError, Diagnostic, Location
from authwright.naming.ledger import FORMAT, Ledger, Recorded
from authwright.paths import read_file

# The file lies open to editors and merges; what has another shape than a name must not get into code.
_NAME: Final = re.compile(r"[A-Za-z0-9_$@.-]+")
_KEY: Final = re.compile(r'( {2,4})("(?:[^"\\]|\\.)*"): ')
_HINT: Final = "restore it from version control; without it, all names are given anew by the rules"
_MARKS: Final = re.compile(r"^(<{7}|={7}|>{7}|\|{7})( |$)", re.MULTILINE)


def read_ledger(path: Path) -> Ledger:
    """Read the ledger at `path`, empty without a file. Raises AuthwrightError (AW045) if it is damaged."""
    try:
        source = read_file(path)
        return parse_ledger(source.decode(), path)
    except FileNotFoundError:
        return Ledger()
    except (OSError, UnicodeDecodeError) as error:
        raise _damaged(path, 0, str(error)) from error


def parse_ledger(text: str, path: Path) -> Ledger:
    """Read a ledger's `text`, whose file is `path` in messages. Raises AuthwrightError (AW045)."""
    if mark := _MARKS.search(text):
        line = text.count("\n", 0, mark.start()) + 1
        hint = "keep the names of both sides, then run `authwright build`"
        raise _damaged(path, line, "a merge left its marks in it", hint)
    try:
        values = json.loads(text, object_pairs_hook=_without_contradiction)
    except json.JSONDecodeError as error:
        raise _damaged(path, error.lineno, f"{error.msg} in column {error.colno}") from error
    except (_Contradiction, RecursionError, ValueError) as error:
        raise _damaged(path, 0, str(error)) from error
    if not _is_table(values) or not _is_table(values.get("names")):
        raise _damaged(path, 0, 'it has no table "names"')
    if values.get("format") != FORMAT:
        raise _damaged(path, 0, f"its format is {values.get('format')!r}, not {FORMAT}")
    lines = _lines(text)
    sections: dict[str, dict[str, dict[str, Recorded]]] = {}
    for target, scopes in _tables(values["names"], path):
        for scope, names in _tables(scopes, path):
            kept = sections.setdefault(target, {}).setdefault(scope, {})
            for key, value in names.items():
                place = Location(str(path), lines.get((target, scope, key), 0))
                recorded = _recorded(value, place)
                if recorded is None:
                    raise _damaged(path, place.line, f'what it has for "{key}" in "{scope}" is no name')
                kept[key] = recorded
    return Ledger(sections, text.encode())


class _Contradiction(Exception):
    """One key stands twice in a table, with different values."""


def _without_contradiction(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return `pairs` as a table. A merge may repeat a line; two different ones for one key are a fault."""
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made and made[key] != value:
            raise _Contradiction(f'"{key}" stands in it twice, with different values')
        made[key] = value
    return made


def _tables(values: Mapping[str, Any], path: Path) -> list[tuple[str, Mapping[str, Any]]]:
    for key, value in values.items():
        if not _is_table(value):
            raise _damaged(path, 0, f'"{key}" is no table in it')
    return list(values.items())


def _recorded(value: Any, place: Location) -> Recorded | None:
    if isinstance(value, str):
        return Recorded(value, place=place) if _NAME.fullmatch(value) else None
    if not _is_table(value) or not value.keys() <= {"name", "retired", "former"}:
        return None
    names = [value[kind] for kind in ("name", "retired") if kind in value]
    former: Any = value.get("former", [])
    if len(names) != 1 or not isinstance(former, list):
        return None
    texts = [one for one in (*names, *_items(former)) if isinstance(one, str) and _NAME.fullmatch(one)]
    if len(texts) != 1 + len(_items(former)):
        return None
    return Recorded(texts[0], tuple(texts[1:]), "retired" in value, place)


def _items(values: Any) -> list[Any]:
    return list(values)


def _lines(text: str) -> dict[tuple[str, str, str], int]:
    """Return the line of each name, as far as the file has the layout that it was written with."""
    found: dict[tuple[str, str, str], int] = {}
    target = scope = ""
    # Not `splitlines`: a JSON string may hold the other line ends of Unicode.
    for number, line in enumerate(text.split("\n"), 1):
        if (match := _KEY.match(line)) is None:
            continue
        key, depth = str(json.loads(match[2])), len(match[1])
        if depth == 2:
            target = key
        elif depth == 3:
            scope = key
        else:
            found[target, scope, key] = number
    return found


def _is_table(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _damaged(path: Path, line: int, reason: str, hint: str = _HINT) -> AuthwrightError:
    message = f"the ledger of names cannot be read: {reason}"
    return AuthwrightError([Diagnostic("AW045", message, Location(str(path), line), hint=hint)])
