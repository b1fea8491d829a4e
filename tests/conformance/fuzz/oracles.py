"""Other people's validators: `jsonschema` gives a verdict, `jsonschema-rs` decides where ours is another."""

import json
from collections.abc import Iterator, Sequence
from fractions import Fraction
from importlib import import_module
from typing import Any, Final

import jsonschema_rs
from jsonschema import Draft202012Validator, ValidationError

from tests.conformance.fuzz.schemas import Schema


def verdicts(schema: Schema, values: Sequence[Any]) -> list[bool]:
    """Return what `jsonschema` says of each of `values`."""
    validator: Any = _Exact(schema)
    return [bool(validator.is_valid(value)) for value in values]


def second_opinion(schema: Schema, value: Any) -> bool:
    """Return what `jsonschema-rs` says."""
    return bool(jsonschema_rs.Draft202012Validator(_readable(schema)).is_valid(_readable(value)))


def is_schema(schema: Any) -> bool:
    """Whether the metaschema accepts `schema`."""
    metaschema: Any = Draft202012Validator(Draft202012Validator.META_SCHEMA)
    return bool(metaschema.is_valid(schema))


def _readable(value: Any) -> Any:
    """Return `value` with other characters for halves of characters, which `jsonschema-rs` does not take."""
    return json.loads(json.dumps(value, ensure_ascii=False).translate(_HALVES))


def _multiple_of(_validator: Any, divisor: Any, value: Any, _schema: Any) -> Iterator[ValidationError]:
    """Count in decimals as they are written; the original divides doubles."""
    if type(value) in {int, float} and Fraction(repr(value)) % Fraction(repr(divisor)) != 0:
        yield ValidationError(f"{value!r} is not a multiple of {divisor!r}")


# The lone surrogates, as code points for private use.
_HALVES: Final = {code: code + 0x800 for code in range(0xD800, 0xE000)}

# It is typed in part only.
_extend: Any = import_module("jsonschema.validators").extend
_Exact: Final[Any] = _extend(Draft202012Validator, {"multipleOf": _multiple_of})
