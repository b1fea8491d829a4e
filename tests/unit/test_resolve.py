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


ANSWER: Json = {
    "schema": {"oneOf": [1], "$ref": "http://example.com"},
    "x-aw-colour": "red",
    "type": ["a", "b"],
}


@pytest.mark.parametrize(
    "schema",
    [
        {"default": ANSWER},
        {"examples": [ANSWER]},
        {"example": ANSWER},
        {"enum": [ANSWER]},
        {"type": "object", "properties": {"x-aw-colour": TEXT, "$ref": TEXT, "default": TEXT}},
    ],
)
def test_data_and_names_of_members_are_left_alone(schema: Json) -> None:
    assert resolved(schema) == (schema, [])


def test_operations_and_causes_are_resolved_and_their_payloads_left_alone() -> None:
    collector = Collector()
    either: Json = {"schema": {"type": ["string", "null"]}}
    operation: Json = {
        "parameters": [either],
        "requestBody": {"content": {"application/json": either}},
        "responses": {
            "200": {
                "content": {"application/json": either | {"example": ANSWER, "examples": {"one": ANSWER}}},
                "headers": {"schema": either},
            }
        },
        "x-aw-response": either,
        "x-aw-examples": [{"name": "one", "request": ANSWER, "response": ANSWER, "x-aw-sinse": "1"}],
    }
    causes: Json = {"schema": {"detail": either, "details": [{"detail": either}], "x-aw-until": "2"}}
    root: Json = {
        "components": {"schemas": {}},
        "paths": {"/a": {"parameters": [either], "post": operation}},
        "x-aw-causes": causes,
    }
    made = resolve(Document(root), collector).document.root
    plain: Json = {"schema": {"anyOf": [TEXT, NULL]}}
    assert made["paths"]["/a"] == {
        "parameters": [plain],
        "post": {
            "parameters": [plain],
            "requestBody": {"content": {"application/json": plain}},
            "responses": {
                "200": {
                    "content": {"application/json": plain | {"example": ANSWER, "examples": {"one": ANSWER}}},
                    "headers": {"schema": plain},
                }
            },
            "x-aw-response": plain,
            "x-aw-examples": operation["x-aw-examples"],
        },
    }
    assert made["x-aw-causes"]["schema"] == causes["schema"] | {
        "detail": plain,
        "details": [{"detail": plain}],
    }
    assert [one.message for one in collector] == ['extension "x-aw-sinse" is not known']


def test_inner_schemas_of_every_kind_are_resolved() -> None:
    either: Json = {"type": ["string", "null"]}
    plain: Json = {"anyOf": [TEXT, NULL]}
    for key in ("if", "then", "else", "not", "contains", "unevaluatedItems", "propertyNames"):
        assert resolved({key: either}) == ({key: plain}, [])
    assert resolved({"prefixItems": [either, True]}) == ({"prefixItems": [plain, True]}, [])
    assert resolved({"dependentSchemas": {"a": either}}) == ({"dependentSchemas": {"a": plain}}, [])
    assert resolved({"oneOf": [{"x-aw-colour": 1}, TEXT]})[1] == ["AW031"]
