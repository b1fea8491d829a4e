"""Whether a schema refers to itself for the same value, so that checking it may never end."""

from collections.abc import Iterator
from random import Random
from typing import Any, Final

from authwright.document import is_array, is_object
from tests.conformance.fuzz.payloads import PayloadWriter
from tests.conformance.fuzz.schemas import Schema

_ONE: Final = ("not", "if", "then", "else")
_DATA: Final = ("const", "enum", "default", "examples", "x-other")
_LISTS: Final = ("allOf", "anyOf", "oneOf")


def endless(root: Schema) -> bool:
    """Whether some schema of a document leads to itself in place. Raises KeyError for lost references."""
    targets = PayloadWriter(Random(0), root)  # noqa: S311 - only asked where references lead
    done: set[int] = set()

    def leads_back(schema: Any, above: frozenset[int]) -> bool:
        if id(schema) in above:
            return True
        if id(schema) in done or not is_object(schema):
            return False
        found = any(leads_back(one, above | {id(schema)}) for one in _in_place(schema, targets))
        done.add(id(schema))
        return found

    return any(leads_back(one, frozenset()) for one in _objects(root))


def _in_place(schema: dict[str, Any], targets: PayloadWriter) -> Iterator[Any]:
    for key in _LISTS:
        yield from schema.get(key, ())
    yield from (schema[key] for key in _ONE if key in schema)
    yield from schema.get("dependentSchemas", {}).values()
    if isinstance(schema.get("$ref"), str):
        yield targets.target(schema["$ref"])


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if is_object(value):
        yield value
        for key, one in value.items():
            if key not in _DATA:
                yield from _objects(one)
    elif is_array(value):
        for one in value:
            yield from _objects(one)
