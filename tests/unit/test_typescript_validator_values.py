"""Generated TypeScript validators in Node: what becomes of values, at the edges of what JSON has."""

import json
from typing import Any, Final

import pytest

from authwright import compile_schema
from tests.support.typescript_validators import FORM, TREE, answers, text_of


def test_members_that_are_not_there() -> None:
    """What is undefined is not there, as JSON has it; more members than are listed are."""
    found = answers(
        text_of({"Form": FORM}),
        'told(m.formProblems({ email: undefined, age: "x", b: 1, "c/d~": 2, e: undefined }))',
        'm.isForm({ email: "a", age: undefined, other: undefined })',
        'told(m.formProblems({ email: "a", age: undefined, other: undefined }))',
        'm.isForm({ email: "a", other: 1 })',
        'm.isForm(Object.create({ other: 1 }, { email: { value: "a", enumerable: true } }))',
    )
    assert found == [
        ["/email required", "/age type", "/b unknown_member", "/c~1d~0 unknown_member"],
        True,
        [],
        False,
        True,
    ]


NAMES: Final = ("__proto__", "constructor", "toString", "hasOwnProperty", "valueOf")


@pytest.mark.parametrize("name", NAMES)
def test_names_that_every_object_answers_to(name: str) -> None:
    """They are members only when an object has them itself."""
    schema = {
        "properties": {name: {"type": "integer"}},
        "dependentRequired": {name: ["a"]},
        "additionalProperties": {"required": [name]},
    }
    found = answers(
        text_of({"A": schema, "B": {"required": [name]}, "C": {**schema, "additionalProperties": False}}),
        "told(m.aProblems({}))",
        f'told(m.aProblems(JSON.parse(\'{{"{name}": "x"}}\')))',
        f'm.isA(JSON.parse(\'{{"{name}": 1, "a": {{"{name}": 1}}}}\'))',
        "told(m.aProblems({ a: {} }))",
        "told(m.bProblems({}))",
        f"told(m.bProblems(JSON.parse('{{\"{name}\": null}}')))",
        f'told(m.cProblems(JSON.parse(\'{{"{name}": 1, "valueof": 2}}\')))',
    )
    assert found == [
        [],
        [f"/{name} type", "/a dependent_required"],
        True,
        [f"/a/{name} required"],
        [f"/{name} required"],
        [],
        ["/valueof unknown_member", "/a dependent_required"],
    ]


def test_values_that_json_does_not_have() -> None:
    """They are of no kind."""
    found = answers(
        text_of({"Form": FORM, "Text": {"type": "string"}}),
        "[undefined, () => 1, Symbol(), 1n].map((one) => m.textProblems(one)[0].rule.message)",
        "m.isForm([]), m.isForm(null), m.isForm(new Map())",
        "m.formProblems([])[0].rule.message",
        "m.formProblems({ email: 1, age: 1.5 }).map(m.describe)",
    )
    assert found == [
        ["expected a string, got no JSON value"] * 4,
        False,
        False,
        False,
        "expected an object, got an array",
        ["email: expected a string, got a number", "age: expected an integer or null, got a fraction"],
    ]


def test_deep_payloads() -> None:
    """What is nested deeper than the limit is a problem, and never an overflow."""
    found = answers(
        text_of({"Tree": TREE, "Different": {"uniqueItems": True}}),
        "m.isTree(nested(199, { value: 1 }, (one) => ({ value: 1, children: [one] })))",
        "m.isTree(nested(200, { value: 1 }, (one) => ({ value: 1, children: [one] })))",
        "m.treeProblems(nested(100000, {}, (one) => ({ children: [one] }))).map(m.describe)",
        "told(m.treeProblems(nested(3, { value: 1.5 }, (one) => ({ value: 1, children: [one] }))))",
        "m.isDifferent([nested(100000, [], (one) => [one])])",
    )
    assert found == [
        True,
        False,
        ["nested deeper than 200 levels"],
        ["/children/0/children/0/children/0/value type"],
        False,
    ]


def test_equality() -> None:
    """Values are equal as JSON values are; many items are compared quickly."""
    found = answers(
        text_of({"A": {"uniqueItems": True}, "B": {"enum": [{"a": [1, None]}, [], "x", 1]}}),
        "[[1, 1.0], [0, -0], [true, 1], ['1', 1], [null, 'null'], [[1], [1]]].map(m.isA)",
        "[[[1], ['1']], ['[1]', [1]], [{ a: 1, b: [{}] }, { b: [{}], a: 1 }], [{}, { a: 1 }]].map(m.isA)",
        "m.isA(Array.from({ length: 300000 }, (_, i) => `item ${i}`))",
        "m.isA(Array.from({ length: 50000 }, (_, i) => ({ i })))",
        "[{ a: [1, null] }, { a: [1] }, { a: [1, null], b: 1 }, [], [1], 'x', 1.0, true, null].map(m.isB)",
    )
    assert found == [
        [False, False, True, True, True, False],
        [True, True, False, True],
        True,
        True,
        [True, False, False, True, False, True, True, False, False],
    ]


def test_lengths_are_counted_in_code_points() -> None:
    """A character beyond 16 bits is one, half of one as well."""
    found = answers(
        text_of({"A": {"minLength": 2, "maxLength": 3}, "B": {"minLength": 1}, "C": {"maxLength": 0}}),
        r"['a', 'ab', 'abcd', '\ud800\ud800', ...[1, 2, 4].map((n) => '\u{1f600}'.repeat(n))].map(m.isA)",
        "['', 'a'].map(m.isB), ['', 'a'].map(m.isC)",
    )
    assert found == [[False, True, False, True, False, True, False], [False, True], [True, False]]


def test_multiples_are_counted_in_decimals() -> None:
    """As numbers are written, also beyond 2^53 and where doubles are off."""
    found = answers(
        text_of({"A": {"multipleOf": 0.01}, "B": {"multipleOf": 3}, "C": {"multipleOf": 1e-8}}),
        "[0, 0.07, 19.99, 1e16, 4.35, 0.005, -1.1, Infinity, NaN].map(m.isA)",
        "[9, -9, 1.5, 10, 3e300, 1e300, 0].map(m.isB), [12391239123, 1.5e-8, 3e-8].map(m.isC)",
    )
    assert found == [
        [True, True, True, True, True, False, True, False, False],
        [True, True, False, False, True, False, True],
        [True, False, True],
    ]


MESSAGES: Final = {
    "properties": {
        "a": {"minimum": 1e16},
        "b": {"const": {"x": [1, 2.0]}},
        "c": {"enum": ["{got}", "", "é", 1.0, None]},
        "d": {"multipleOf": 0.1},
        "e": {"maximum": 2**60},
        "f": {"const": ""},
        "g": {"pattern": r"^\{limit\}$"},
        "h": {"minLength": 3},
        "i": {"const": "\ud800"},
    },
    "dependentRequired": {"a": ["{because}"]},
}


def test_messages_are_those_of_python() -> None:
    """However numbers, texts and values look in either language."""
    value: dict[str, Any] = {"a": 0, "b": 0, "c": 0, "d": 0.05, "e": 2**61, "f": 0, "g": "", "h": "", "i": 0}
    shown = "({ pointer, rule }) => [pointer, rule.code, rule.keyword, rule.schemaPointer, rule.message]"
    (found,) = answers(text_of({"A": MESSAGES}), f"m.aProblems({json.dumps(value)}).map({shown})")
    expected = [
        [at, rule.code, rule.keyword, rule.schema_pointer, rule.message]
        for at, rule in compile_schema(MESSAGES).problems(value)
    ]
    assert found == expected


def test_a_rule_is_made_once_and_kept() -> None:
    """Problems share it, so it cannot be changed; its params name what the message names."""
    found = answers(
        text_of({"Form": FORM}),
        "m.formProblems({ email: 1 })[0].rule === m.formProblems({ email: 2 })[0].rule",
        "Object.isFrozen(m.formProblems({ email: 1 })[0].rule)",
        "m.formProblems({ email: 1 })[0].rule.params, m.formProblems({})[0].rule.params",
    )
    assert found == [True, True, {"expected": "a string", "got": "a number"}, {"name": "email"}]
