"""Python validators and values that no JSON parser gives: they refuse or let pass, and never fail."""

from typing import Any, Final

import pytest

from tests.support.python_modules import loaded
from tests.support.validators import compiled

CONST: Final[dict[str, Any]] = {"const": 1}
KEYS: Final[list[tuple[Any, Any, list[str]]]] = [
    ({"patternProperties": {"^a": CONST}}, {1: 2}, [""]),
    ({"patternProperties": {"a+b": CONST}}, {1: 2}, [""]),
    ({"propertyNames": {"maxLength": 3}}, {1: 2}, [""]),
    ({"propertyNames": {"pattern": "^a"}}, {None: 2}, [""]),
    ({"unevaluatedProperties": False, "patternProperties": {"^a": True}}, {(1, 2): 2}, [""]),
    ({"properties": {"in": {"patternProperties": {"^a": CONST}}}}, {"in": {1: 2}}, ["", "/in"]),
    ({"additionalProperties": False}, {1: 2}, ["/1"]),
    ({"additionalProperties": {"type": "string"}}, {1.5: 2}, ["/1.5"]),
    (
        {"$defs": {"a": {"patternProperties": {"^a": {"$ref": "#/$defs/a"}}}}, "$ref": "#/$defs/a"},
        {1: 2},
        [""],
    ),
]
"""Schemas that look at the names of members, values with a name that is no text, and where that is told."""


@pytest.mark.parametrize(("schema", "value", "places"), KEYS)
def test_a_name_that_is_no_text_is_refused(schema: Any, value: Any, places: list[str]) -> None:
    checked = compiled(schema)
    made = loaded(checked.source("python"))
    assert checked.is_valid(value) is made.is_value(value) is False
    found = checked.problems(value)
    assert [(at, rule.code) for at, rule in found] == [
        (at, rule.code) for at, rule in made.value_problems(value)
    ]
    assert found
    assert {at for at, _ in found} <= set(places)
    assert all(isinstance(rule.message, str) for _, rule in found)
    with pytest.raises(made.InvalidPayload):
        made.check_value(value)


def test_what_was_found_before_is_kept() -> None:
    schema = {"properties": {"a": {"type": "string"}}, "patternProperties": {"^x": {"type": "null"}}}
    value: Any = {"x1": 1, "a": 1, 2: 3}
    found = compiled(schema).problems(value)
    assert [(at, rule.code) for at, rule in found] == [("/a", "type"), ("/x1", "type"), ("", "invalid_json")]


@pytest.mark.parametrize("items", [[set[int]()], [{1}, {2}], [bytearray(b"a")], [{"a": {1}}]])
def test_items_that_cannot_be_compared_are_not_told_apart(items: list[Any]) -> None:
    checked = compiled({"uniqueItems": True})
    assert not checked.is_valid(items)
    assert [rule.code for _, rule in checked.problems(items)] == ["unique_items"]


def test_other_objects_pass_where_no_type_is_named() -> None:
    assert compiled({}).is_valid(object())
    assert compiled({"maxLength": 1}).is_valid(object())
    typed = compiled({"type": ["object", "array", "string", "number", "boolean"]})
    for value in (object(), (), set[int](), b"", type("S", (str,), {})("a"), type("D", (dict,), {})()):
        assert not typed.is_valid(value)
        ((at, rule),) = typed.problems(value)
        assert (at, rule.code, rule.params["got"]) == ("", "type", "no JSON value")
