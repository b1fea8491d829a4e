"""Properties of Unicode by name, in one fixed version, so that the same spec gives the same text everywhere.

`properties.txt` is the table, and says how it is written and made anew. Engines that know a later version of
Unicode differ in characters that were unassigned in this one, and in the few whose properties changed.
"""

from functools import cache
from pathlib import Path
from typing import Final

from authwright.checks.ecma.ranges import EVERYTHING, Ranges, complement

_TABLE: Final = Path(__file__).with_name("properties.txt")
_KINDS: Final = {
    "gc": "gc",
    "General_Category": "gc",
    "sc": "sc",
    "Script": "sc",
    "scx": "scx",
    "Script_Extensions": "scx",
}


@cache
def property_ranges(name: str, value: str | None) -> Ranges:
    r"""Return the code points of `\p{name}` or `\p{name=value}`. Raises KeyError for what is none."""
    table = _table()
    if value is not None:
        kind = _KINDS[name]
        extended = table.get((kind, value)) if kind == "scx" else None
        text = extended or table["sc" if kind == "scx" else kind, value]
    elif name in ("Any", "ASCII"):
        return EVERYTHING if name == "Any" else ((0, 0x7F),)
    elif name == "Assigned":
        return complement(property_ranges("gc", "Cn"))
    else:
        text = table.get(("gc", name)) or table["is", name]
    return _read(text)


def is_property(name: str, value: str | None) -> bool:
    r"""Whether `\p{name}`, or `\p{name=value}`, is known."""
    try:
        property_ranges(name, value)
    except KeyError:
        return False
    return True


@cache
def _table() -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for line in _TABLE.read_text(encoding="ascii").splitlines():
        if not line.startswith("#"):
            names, _, ranges = line.partition(" | ")
            kind, *rest = names.split(" ")
            found.update({(kind, name): ranges for name in rest})
    return found


def _read(text: str) -> Ranges:
    found: list[tuple[int, int]] = []
    following = 0
    for piece in text.split(" "):
        gap, _, more = piece.partition(":")
        low = following + int(gap, 36)
        high = low + int(more or "0", 36)
        found.append((low, high))
        following = high + 1
    return tuple(found)
