"""Validators where there is much: hundreds of schemas, hundreds of thousands of problems."""

import json
from typing import Any, Final

import pytest

from authwright.checks import plan_of
from authwright.checks.kinds import ANY, Kinds
from authwright.checks.plan import Node, Values
from authwright.checks.rules import Rule
from authwright.targets.asked import AskedTests
from authwright.targets.validators import LANGUAGES, single_file
from tests.support.node import NodeDriver
from tests.support.typescript_validators import answers, text_of
from tests.support.validators import compiled, module

NEAREST: Final[dict[str, Any]] = {
    "anyOf": [
        {"type": "array", "items": {"type": "string"}},
        {"type": "array", "items": {"type": "object"}, "maxItems": 1},
    ]
}
MANY: Final = 200_000


@pytest.mark.parametrize("below", [False, True])
def test_the_nearest_branch_may_have_any_number_of_problems(below: bool) -> None:
    schema: Any = {"properties": {"next": {"$ref": "#"}, "list": NEAREST}} if below else NEAREST
    numbers = list(range(MANY))
    value: Any = {"next": {"list": numbers}} if below else numbers
    checked = compiled(schema)
    expected = [(at, rule.code, rule.schema_pointer) for at, rule in checked.problems(value)]
    assert len(expected) == MANY
    with NodeDriver() as driver:
        (played,) = driver.play([module(checked, [json.dumps(value)])])
    assert played.error is None
    assert played.problems == [expected]


def test_the_message_of_an_error_is_made_when_it_is_read() -> None:
    found = answers(
        text_of({"Texts": {"items": {"type": "string"}}}),
        "((one) => [one instanceof m.InvalidPayload, one instanceof Error, one.name, one.problems.length])"
        f"(thrown(() => m.assertTexts(Array({MANY}).fill(1))))",
        "typeof Object.getOwnPropertyDescriptor(thrown(() => m.assertTexts([1])), 'message').get",
        "thrown(() => m.assertTexts([1, 'a', 2])).message",
        "String(thrown(() => m.parseTexts('[1]')))",
        "Object.keys(thrown(() => m.assertTexts([1]))).sort()",
    )
    assert found == [
        [True, True, "InvalidPayload", MANY],
        "function",
        "0: expected a string, got a number; 2: expected a string, got a number",
        "InvalidPayload: 0: expected a string, got a number",
        ["name", "problems"],
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_constants_and_functions_of_many_schemas_are_shared(language: str) -> None:
    branches = [{"required": ["k"], "properties": {"k": {"const": {"a": one}}}} for one in range(3)]
    schemas: dict[str, Any] = {f"S{number}": {"oneOf": branches} for number in range(200)}
    text = single_file(plan_of(schemas), language)
    for one in range(3):
        constant = f"{{ a: {one} }};" if language == "typescript" else f'= {{"a": {one}}}'
        assert text.count(constant) == 1


def test_values_that_are_equal_in_python_alone_have_functions_of_their_own() -> None:
    kinds: Kinds = frozenset(("string",))
    values: list[Any] = [1, 1.0, True, "1", [1], [True], {"a": 1}, {"a": True}, None]
    rule = Rule("const", "const", "#/const")
    nodes = [Node(checks=(Values((value,), rule),)) for value in values]
    asked = AskedTests()
    numbers = [asked.number(node, kinds, deep=False) for node in nodes]
    assert numbers == list(range(len(values)))
    assert [asked.number(node, kinds, deep=False) for node in nodes] == numbers
    assert asked.number(nodes[0], kinds, deep=True) == len(values)
    assert asked.number(nodes[0], ANY, deep=False) == len(values) + 1
    assert len(asked.tests) == len(values) + 2


def test_locals_of_conditions_are_no_others() -> None:
    """Many values have names inside conditions; whether a member was matched has one beside them."""
    record = {
        "properties": {name: {"enum": ["x", "y", None]} for name in "abcdefghij"},
        "required": [*"abcdefghij"],
    }
    schema = {"patternProperties": {"^p+$": record}, "additionalProperties": False}
    value: dict[str, Any] = {"p": dict.fromkeys("abcdefghij", "x"), "pp": dict.fromkeys("abcdefghij")}
    assert compiled(schema).is_valid(value)
    assert compiled(schema).problems(value) == []
    assert [at for at, _ in compiled(schema).problems({"p": {**value["p"], "j": "z"}, "q": 1})] == [
        "/p/j",
        "/q",
    ]
