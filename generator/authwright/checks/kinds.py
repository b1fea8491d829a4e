"""The kinds of JSON values, as sets: what a `type` keyword allows, what a check looks at."""

from collections.abc import Iterable
from typing import Any, Final, Literal, TypeAlias, cast

Kind: TypeAlias = Literal["null", "boolean", "integer", "fraction", "string", "array", "object"]
Kinds: TypeAlias = frozenset[Kind]

ORDER: Final[tuple[Kind, ...]] = ("string", "integer", "fraction", "boolean", "object", "array", "null")
ANY: Final[Kinds] = frozenset(ORDER)
NONE: Final[Kinds] = frozenset()
NUMBER: Final[Kinds] = frozenset(("integer", "fraction"))
STRING: Final[Kinds] = frozenset(("string",))
ARRAY: Final[Kinds] = frozenset(("array",))
OBJECT: Final[Kinds] = frozenset(("object",))

# What each word of the `type` keyword stands for. A number without a fraction is an integer, however written.
OF_TYPE: Final[dict[str, Kinds]] = {
    "null": frozenset(("null",)),
    "boolean": frozenset(("boolean",)),
    "integer": frozenset(("integer",)),
    "number": NUMBER,
    "string": STRING,
    "array": ARRAY,
    "object": OBJECT,
}
_WORDS: Final = {
    "null": "null",
    "boolean": "a boolean",
    "integer": "an integer",
    "fraction": "a fraction",
    "string": "a string",
    "array": "an array",
    "object": "an object",
}


def kind_of(value: Any) -> Kind | None:
    """Return the kind of a JSON value, None for what is none. Exact types only: no subclasses."""
    kind = cast("type[object]", type(value))
    found = _BY_CLASS.get(kind)
    if found == "fraction" and value.is_integer():
        return "integer"
    return found


_BY_CLASS: Final[dict[type, Kind]] = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "fraction",
    str: "string",
    list: "array",
    dict: "object",
}


def joined(several: Iterable[Kinds]) -> Kinds:
    """Return the kinds that are in any of `several`."""
    return frozenset(kind for kinds in several for kind in kinds)


def word(kind: Kind | None) -> str:
    """Return how a message names a value of `kind`."""
    return _WORDS[kind] if kind else "no JSON value"


def words(kinds: Iterable[Kind]) -> str:
    """Return how a message names what is allowed: `a string or null`."""
    wanted = set(kinds)
    if wanted >= NUMBER:
        wanted -= {"fraction"}
        names = {**_WORDS, "integer": "a number"}
    else:
        names = dict(_WORDS)
    listed = [names[kind] for kind in ORDER if kind in wanted]
    if len(listed) < 2:
        return "".join(listed) or "nothing"
    return f"{', '.join(listed[:-1])} or {listed[-1]}"
