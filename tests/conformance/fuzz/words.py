"""What random schemas and payloads are made of."""

from collections.abc import Mapping
from random import Random
from typing import Any, Final

# Names of members. Few, so that the parts of a schema speak of the same ones; the hostile ones are inherited
# by every object somewhere, are array indexes, or need escapes in JSON Pointer, JSON or UTF-16.
PLAIN_NAMES: Final[tuple[str, ...]] = ("a", "b", "c", "ab", "kind", "x-y")
HOSTILE_NAMES: Final[tuple[str, ...]] = (
    "__proto__", "constructor", "toString", "hasOwnProperty", "length", "", "a/b", "~", "~1", "0", "01", "10",
    "%25", "$ref", "\u00e9", "e\u0301", "\U0001f600", '"', "\\", "a b", "then",
)  # fmt: skip
# Halves of characters, which JSON can carry. Rare, since few other validators take them.
HALVES: Final[tuple[str, ...]] = ("\ud800", "\udc00a", "a\udbff")

# Patterns that every dialect reads alike, with texts that match.
PATTERNS: Final[Mapping[str, tuple[str, ...]]] = {
    "^a": ("a", "ab", "a/b", "abc"),
    "b": ("b", "ab", "a b"),
    "^[a-c]+$": ("a", "abc", "cab"),
    "[0-9]": ("0", "a1", "10"),
    "^[0-9]{1,2}$": ("0", "01", "10"),
    "^x-": ("x-", "x-y"),
    "^(ab|c)$": ("ab", "c"),
    "^$": ("",),
    "^.$": ("a", "\U0001f600", "\u00e9"),
    "^[^a]*$": ("", "b", "kind"),
    "(a|b)(c)?$": ("a", "abc", "bc"),
    "^_+[a-z]+_+$": ("__proto__",),
    "^\\S+$": ("a", "kind"),
    "": ("", "a"),
}

STRINGS: Final[tuple[str, ...]] = (
    "", "a", "b", "ab", "abc", "c", "kind", "x-y", "10", "\u00e9", "e\u0301", "\U0001f600",
    "\U0001f600\U0001f600", "true", "null", "1", "__proto__", "constructor", "\u0000", "\u00df",
)  # fmt: skip

# Numbers that are the same in every language: doubles, and integers whose digits a double shows in full.
INTEGERS: Final = (0, 1, 2, 3, 4, 5, 7, 10, 12, 100, -1, -2, -3, -10, 2**31, 2**53, -(2**53), 10**15, 10**22)
DECIMALS: Final = (
    0.0, -0.0, 1.0, 2.0, 3.0, -1.0, 10.0, 0.5, 1.5, 2.5, -0.5, 0.1, 0.2, 0.3, 1.1, 2.2, 3.3, 0.01, 0.07,
    19.99, 4.35, 1e-7, 1e15, 1e21, 1e22, 1e300, -1e300, 1.7976931348623157e308, 5e-324, 123456789.123,
)  # fmt: skip
LIMITS: Final = (0, 1, 2, 3, 5, 10, -1, -2, 0.5, 1.5, -0.5, 2.0, 0.1, 0.3, -0.0, 1e15, 2**53)
DIVISORS: Final = (1, 2, 3, 5, 7, 10, 2.0, 0.5, 0.25, 0.1, 0.01, 0.3, 2.5, 0.07, 1e-7, 1.1, 1e15)
COUNTS: Final = (0, 1, 1, 2, 2, 3, 4)

# Values that are easily taken for each other stand beside each other.
VALUES: Final[tuple[Any, ...]] = (
    None, False, 0, -0.0, 0.0, True, 1, 1.0, "1", "", "a", "b", "ab", 2, 1.5, 10**22, 1e22,
    [], [0], [False], [1], [1.0], [True], [[1]], [[True]], ["a"], [1, 2], [2, 1], [None],
    {}, {"a": 1}, {"a": 1.0}, {"a": True}, {"a": 1, "b": 2}, {"b": 2, "a": 1}, {"a": {"b": [1, 1.0]}},
    {"a": {"b": [1, True]}}, {"__proto__": 1}, {"constructor": None}, {"": 0}, {"a": [0, {"b": False}]},
    {"a": [0, {"b": 0}]}, {"0": 1, "a": 2}, "\U0001f600", "\u00e9", "e\u0301",
)  # fmt: skip

TYPES: Final[tuple[str, ...]] = ("null", "boolean", "integer", "number", "string", "array", "object")
REMARKS: Final[tuple[tuple[str, Any], ...]] = (
    ("description", "*/ \u2028 ` ${x} \\"),
    ("$comment", '"""'),
    ("default", {"a": 1}),
    ("examples", [1]),
    ("deprecated", True),
    ("readOnly", True),
    ("format", "email"),
    ("contentMediaType", "application/json"),
    ("x-other", {"$ref": "#/nowhere", "type": 7}),
    ("minContains", 2),
    ("then", False),
    ("else", False),
    ("additionalItems", False),
)


def names(random: Random, count: int, hostile: float) -> list[str]:
    """Return names of members; with the chance `hostile`, they are from the hostile ones."""
    among: tuple[str, ...] = HOSTILE_NAMES if random.random() < hostile else PLAIN_NAMES
    found: list[str] = random.sample(among, count)
    if found and random.random() < 0.01:
        found[0] = random.choice(HALVES)
    return found


def string(random: Random) -> str:
    """Return a string."""
    return random.choice(HALVES if random.random() < 0.03 else STRINGS)
