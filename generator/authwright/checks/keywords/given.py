"""Reading the values of keywords: what they may be, checked before anything is made of them."""

import math
from collections.abc import Mapping
from typing import Any, Final

from authwright.checks.compiler import Reading
from authwright.document import is_array, is_object

# Beside one of these, a union is a part of a record; without them it is a choice between records.
_OF_RECORDS: Final = frozenset(
    (
        "$ref", "$dynamicRef", "properties", "patternProperties", "additionalProperties", "allOf", "if",
        "dependentSchemas", "unevaluatedProperties",
    )
)  # fmt: skip


def is_choice(schema: Mapping[str, Any]) -> bool:
    """Whether a schema is a union between records, and no record of which a union is a part."""
    unions = [keyword for keyword in ("anyOf", "oneOf") if keyword in schema]
    return len(unions) == 1 and not any(keyword in _OF_RECORDS for keyword in schema)


def schemas_by_name(reading: Reading, keyword: str) -> dict[str, Any]:
    """Return the schemas of a keyword that names them; empty without the keyword. Raises AuthwrightError."""
    given = reading.schema.get(keyword, {})
    if not is_object(given):
        reading.refuse_value(keyword, "an object of schemas")
    return dict(given)


def schemas_in_order(reading: Reading, keyword: str, *, some: bool = True) -> list[Any]:
    """Return the schemas of a keyword that lists them; `some` if it needs one. Raises AuthwrightError."""
    given = reading.schema.get(keyword, [])
    if not is_array(given) or (some and not given):
        reading.refuse_value(keyword, "an array of schemas")
    return list(given)


def names(reading: Reading, keyword: str, *steps: str) -> list[str]:
    """Return the strings that a keyword lists, each once. Raises AuthwrightError."""
    given: Any = reading.schema[keyword]
    for step in steps:
        given = given[step]
    if not is_array(given) or not all(isinstance(one, str) for one in given):
        reading.refuse_value(keyword, "an array of strings", *steps)
    return list(dict.fromkeys(given))


def count(reading: Reading, keyword: str) -> int:
    """Return the value of a keyword that counts. Raises AuthwrightError."""
    given = reading.schema[keyword]
    if isinstance(given, float) and given.is_integer():
        given = int(given)
    if isinstance(given, bool) or not isinstance(given, int) or given < 0:
        reading.refuse_value(keyword, "a whole number from 0")
    return given


def number(reading: Reading, keyword: str) -> int | float:
    """Return the value of a keyword that is a number; whole ones as `int`. Raises AuthwrightError."""
    given = reading.schema[keyword]
    if isinstance(given, bool) or not isinstance(given, int | float):
        reading.refuse_value(keyword, "a number")
    if not is_finite(given):
        reading.refuse_value(keyword, "a number that a double can hold")
    whole = isinstance(given, float) and given.is_integer() and abs(given) < 2**53
    return int(given) if whole else given


def is_finite(value: Any) -> bool:
    """Whether all numbers in a JSON value are finite; readers take one like 1e999 for infinite."""
    if isinstance(value, float):
        return math.isfinite(value)
    if is_object(value):
        return all(map(is_finite, value.values()))
    return not is_array(value) or all(map(is_finite, value))


def flag(reading: Reading, keyword: str) -> bool:
    """Return the value of a keyword that is true or false. Raises AuthwrightError."""
    given = reading.schema[keyword]
    if not isinstance(given, bool):
        reading.refuse_value(keyword, "a boolean")
    return given
