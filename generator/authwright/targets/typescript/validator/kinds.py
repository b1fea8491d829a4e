"""The kinds of JSON values as conditions and as types."""

from typing import Final

from authwright.checks.kinds import ANY, NUMBER, ORDER, Kind, Kinds
from authwright.targets.typescript.validator.expressions import (
    ALWAYS,
    Atom,
    Condition,
    both,
    called,
    either,
    equal,
    opposite,
)

NULL: Final[Kinds] = frozenset(("null",))
_TYPES: Final[dict[Kind, str]] = {
    "string": "string",
    "integer": "number",
    "fraction": "number",
    "boolean": "boolean",
    "object": "Members",
    "array": "unknown[]",
    "null": "null",
}


def of_kinds(kinds: Kinds, name: str, known: Kinds = ANY, *, narrows: bool = True) -> Condition:
    """Return the condition that the value called `name`, of one of the `known` kinds, is of one of `kinds`.

    With `narrows`, the compiler learns from it of which type the value is.
    """
    if known <= kinds:
        return ALWAYS
    if known != ANY and known - kinds == NULL:
        return opposite(equal(name, "null"))
    parts: list[Condition] = []
    for kind in ORDER:
        if kind in kinds & known and kind not in NUMBER:
            parts.append(_of_kind(kind, name))
        elif kind == "integer" and kinds & known & NUMBER:
            parts.append(_of_numbers(kinds & known & NUMBER, name, known, narrows))
    return either(*parts)


def _of_numbers(kinds: Kinds, name: str, known: Kinds, narrows: bool) -> Condition:
    number = _typed("number", name)
    if kinds == known & NUMBER:
        return number
    whole = called(f"Number.isInteger({name})")
    if "fraction" in kinds:
        return both(number, opposite(whole))
    return both(number, whole) if narrows and not known <= NUMBER else whole


def _of_kind(kind: Kind, name: str) -> Condition:
    match kind:
        case "object":
            return called(f"anObject({name})")
        case "array":
            return called(f"Array.isArray({name})")
        case "null":
            return equal(name, "null")
        case _:
            return _typed(_TYPES[kind], name)


def _typed(type_name: str, name: str) -> Atom:
    return equal(f"typeof {name}", f'"{type_name}"')


def type_of(kinds: Kinds) -> str:
    """Return the type of a value of `kinds`."""
    if kinds == ANY:
        return "unknown"
    return " | ".join(dict.fromkeys(_TYPES[kind] for kind in ORDER if kind in kinds)) or "never"
