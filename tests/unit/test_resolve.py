"""Resolve: one spelling of null, union and constant; references known; extensions declared."""

from typing import Any

import pytest

from authwright.diagnostics import Collector
from authwright.document import Document, Json
from authwright.stages.resolve import resolve

NULL = {"type": "null"}
TEXT = {"type": "string"}


def resolved(schema: Json, **others: Json) -> tuple[Json, list[str]]:
    """Return the normal form of `schema`, and the codes of what was found."""
    collector = Collector()
    root: Json = {"components": {"schemas": {"Thing": schema, **others}}, "paths": {}}
    document = resolve(Document(root), collector).document
    return document.schemas["Thing"], [one.code for one in collector]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"type": ["string", "null"]}, {"anyOf": [TEXT, NULL]}),
        ({"type": ["null", "string"], "maxLength": 3}, {"anyOf": [TEXT | {"maxLength": 3}, NULL]}),
        ({"type": "string", "nullable": True}, {"anyOf": [TEXT, NULL]}),
        ({"type": "string", "nullable": False}, TEXT),
        ({"oneOf": [NULL, TEXT]}, {"anyOf": [TEXT, NULL]}),
        ({"anyOf": [{"anyOf": [TEXT, NULL]}, NULL, TEXT]}, {"anyOf": [TEXT, NULL]}),
        ({"anyOf": [TEXT], "description": "x"}, TEXT | {"description": "x"}),
        ({"const": "a"}, {"enum": ["a"]}),
        ({"enum": ["a", None]}, {"anyOf": [{"enum": ["a"]}, NULL]}),
        ({"type": ["string"]}, TEXT),
        ({"type": ["string", "integer"]}, {"anyOf": [TEXT, {"type": "integer"}]}),
    ],
)
def test_one_spelling(given: Json, expected: Json) -> None:
    assert resolved(given) == (expected, [])
    assert resolved({"type": "array", "items": given})[0] == {"type": "array", "items": expected}
    made, _ = resolved({"type": "object", "properties": {"a": given}})
    assert made["properties"]["a"] == expected


def test_the_text_of_a_nullable_type_stays_outside() -> None:
    made, _ = resolved({"type": ["string", "null"], "description": "x", "default": None})
    assert made == {"description": "x", "default": None, "anyOf": [TEXT, NULL]}


@pytest.mark.parametrize(
    ("schema", "code"),
    [
        ({"$ref": "#/components/schemas/Nothing"}, "AW020"),
        ({"$ref": "https://example.com/thing.json"}, "AW032"),
        ({"type": "array", "items": {"$ref": "other.json#/Thing"}}, "AW032"),
        ({"type": "string", "x-aw-colour": "red"}, "AW031"),
    ],
)
def test_what_is_unknown_is_reported(schema: Json, code: str) -> None:
    assert resolved(schema)[1] == [code]


def test_the_input_is_not_changed() -> None:
    inner: Any = {"type": ["string", "null"]}
    schema: Json = {"type": "object", "properties": {"a": inner}}
    resolved(schema)
    assert schema == {"type": "object", "properties": {"a": {"type": ["string", "null"]}}}
