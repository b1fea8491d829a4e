"""Suppressions of lint findings: `[tool.authwright.lint]` of pyproject.toml."""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from authwright.config.table import TABLE, TableReader
from authwright.diagnostics import CODES, Location

_SHOWN: Final = f"[{TABLE}.lint]"
_KEYS: Final = ("code", "at", "reason")
# What lint alone finds; AW010 and AW022, on which the IR relies, and AW098 are never accepted.
_ACCEPTABLE: Final = re.compile(r"AW0[78][0-9]|AW09[0-7]|AW110")
_HINT: Final = 'write { code = "AW074", at = "#/components/schemas/Name/*", reason = "why it is right so" }'


@dataclass(frozen=True, slots=True)
class Suppression:
    """A finding that the project accepts: its code, a glob for its JSON Pointer, and the reason."""

    code: str
    at: str
    reason: str
    location: Location


def suppressions(reader: TableReader, root: Path) -> tuple[Suppression, ...]:
    """Return the suppressions of the table that `reader` reads. Mistakes go to `reader.found` (AW060)."""
    reader.only_known(("ignore",), "lint")
    made: list[Suppression] = []
    for entry, line in reader.entries("lint", "ignore", "code"):
        mistake = _mistake(entry)
        if mistake is not None:
            message, hint = mistake
            reader.wrong_at(line, f"{_SHOWN}: {message}", hint)
            continue
        place = Location(str(root / "pyproject.toml"), line)
        made.append(Suppression(entry["code"], entry.get("at", "*"), entry["reason"], place))
    return tuple(made)


def _mistake(entry: Any) -> tuple[str, str] | None:
    for key in entry:
        if key not in _KEYS:
            return f'unknown key "{key}" of a suppression', f"known keys: {', '.join(_KEYS)}"
    code = entry.get("code")
    for key in ("code", "reason"):
        if key not in entry:
            return f"a suppression{f' of {code}' if code else ''} has no {key}", _HINT
    if any(not isinstance(value, str) or not value.strip() for value in entry.values()):
        return "code, at and reason of a suppression must be texts that are not empty", _HINT
    if code not in CODES:
        near = get_close_matches(str(code), CODES, 1)
        return (
            f'there is no code "{code}"',
            f"did you mean {near[0]}?" if near else "`authwright lint --rules`",
        )
    if not _ACCEPTABLE.fullmatch(str(code)):
        return (
            f"{code} cannot be suppressed",
            "mend what it reports; `authwright lint --rules` lists what can be",
        )
    return None
