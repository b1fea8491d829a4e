"""Generated TypeScript validators: the forms of their text, and what their functions do in Node."""

import json
import re
from typing import Any

from authwright import compile_schema
from tests.support.node import NodeDriver
from tests.support.typescript_validators import FORM, TREE, answers, text_of
from tests.support.validators import module


def test_a_closed_record_is_counted() -> None:
    """Members are read directly; unknown ones are told by their number."""
    text = text_of({"Form": FORM})
    assert (
        """\
export function isForm(value: unknown): value is Form {
  if (!anObject(value)) return false;
  let n1 = 1;
  if (typeof value.email !== "string") return false;
  const v2 = value.age;
  if (v2 !== undefined) {
    n1++;
    if (!Number.isInteger(v2) && v2 !== null) return false;
  }
  for (const _ in value) n1--;
  return n1 >= 0 || !hasMore(value, n1);
}
"""
        in text
    )
    assert (
        """\
export function formProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesForm, 0, value);
  } else {
    let n1 = 1;
    let v2 = value.email;
    if (typeof v2 !== "string") {
      n1 -= failMember(problems, rulesForm, 2, 1, v2);
    }
    v2 = value.age;
    if (v2 !== undefined) {
      n1++;
      if (!Number.isInteger(v2) && v2 !== null) {
        failType(problems, rulesForm, 3, v2);
      }
    }
    for (const _ in value) n1--;
    if (n1 < 0) failStrangers(problems, rulesForm, 4, value);
  }
  return problems;
}
"""
        in text
    )


def test_rules_are_shaped_like_the_schema() -> None:
    """A rule is written where it stands: the text of a type, a number of required members, a code."""
    assert """\
const rulesForm: Rules = {
  places: {
    "#": {
      type: "an object",
      required: 1,
      properties: {
        email: { type: "a string" },
        age: { anyOf: "an integer or null" },
      },
      additionalProperties: [["unknown_member"]],
    },
  },
};
""" in text_of({"Form": FORM})


def test_types_make_predicates() -> None:
    """The functions tell the compiler about the type."""
    text = text_of({"Form": FORM, "Tree": TREE})
    assert "export function isForm(value: unknown): value is Form {" in text
    assert "export function assertForm(value: unknown): asserts value is Form {" in text
    assert "export function parseForm(text: string): Form {" in text
    assert "export function isTree(value: unknown): value is Tree {" in text
    assert "export function parseTree(text: string): Tree {" in text


def test_nothing_is_evaluated_when_a_module_is_run() -> None:
    """No code is made of data, and no regular expression either."""
    text = text_of({"A": {"pattern": "^a/b", "enum": list(range(20)), "format": "date"}}, assert_formats=True)
    assert not re.search(r"\beval\b|\bFunction\b|new RegExp|\brequire\(|\bimport\b", text)
    assert "/^a\\/b/u" in text


def test_the_forms_that_throw() -> None:
    """They throw all problems, and nothing of the payload."""
    found = answers(
        text_of({"Form": FORM}),
        'm.parseForm(\'{"email": "a"}\')',
        "m.isFormJson('{\"email\": 1}'), m.isFormJson('{'), m.isFormJson('{\"email\": \"\"}')",
        "((error) => [error instanceof m.InvalidPayload, error.name, error.message, told(error.problems)])"
        '(thrown(() => m.assertForm({ email: 12345, age: "secret" })))',
        "((error) => [error instanceof m.InvalidPayload, error.message, error.problems])"
        "(thrown(() => m.parseForm('{')))",
        'thrown(() => m.assertForm({ email: "a" }))',
    )
    message = "email: expected a string, got a number; age: expected an integer or null, got a string"
    rule: dict[str, Any] = {
        "code": "invalid_json",
        "keyword": "",
        "schemaPointer": "",
        "params": {},
        "message": "no valid JSON",
    }
    assert found == [
        {"email": "a"},
        False,
        False,
        True,
        [True, "InvalidPayload", message, ["/email type", "/age type"]],
        [True, "no valid JSON", [{"pointer": "", "rule": rule}]],
        None,
    ]


def test_one_rule_at_several_places() -> None:
    """A part that is used twice tells each time where it was."""
    schema = {
        "properties": {
            "a": {"$ref": "#/$defs/x"},
            "b": {"$ref": "#/$defs/x"},
            "c": {"$ref": "#/properties/d"},
        }
    }
    schema["properties"]["d"] = {"type": "integer"}
    defs = {"x": {"type": "object", "required": ["n"], "properties": {"n": {"type": "null"}}}}
    found = answers(
        text_of({"A": {**schema, "$defs": defs}}),
        "told(m.aProblems({ a: 1, b: {}, c: 'x', d: 'x' }))",
        "told(m.aProblems({ a: {}, b: { n: 1 }, c: 1, d: 'x' }))",
    )
    assert found == [
        ["/a type", "/b/n required", "/c type", "/d type"],
        ["/a/n required", "/b/n type", "/d type"],
    ]


def test_names_that_the_module_uses_itself() -> None:
    """Formats and entries may be called alike, and parts like entries."""
    schemas = {
        "Date": {"format": "date"},
        "Problems": {"$ref": "#/$defs/Rules", "$defs": {"Rules": {**TREE, "$id": "tree"}}},
        "Rules": {"properties": {"isMember": {"$ref": "Problems"}}},
    }
    found = answers(
        text_of(schemas, assert_formats=True),
        "[m.isDate('2024-02-29'), m.isDate('2023-02-29'), m.isDate(1)]",
        "told(m.rulesProblems({ isMember: {} })), told(m.problemsProblems({ value: 1, children: [{}] }))",
    )
    assert found == [[True, False, True], ["/isMember/value required"], ["/children/0/value required"]]


def test_names_beside_texts_that_look_like_comments_are_kept() -> None:
    closed = {"properties": {"a": {}, "b": {}, "c": {"type": "integer"}}, "additionalProperties": False}
    names = ("", "*", 'a"b', "it's", "`", "${x}", "a//b", "\\")
    tree = {"properties": {"\\": {"patternProperties": {"^[^a]*$": {"$ref": "#"}}}}}
    schema = {"items": {"properties": {name: {"items": closed} for name in names}}, **tree}
    value = [{name: [{"d": 1}, {"c": "x"}] for name in names}]
    compiled = compile_schema(schema)
    values = [value, {"\\": {"b": {"\\": {"b": 1}}}}]
    texts = [json.dumps(one) for one in values]
    with NodeDriver() as driver:
        (played,) = driver.play([module(compiled, texts)])
    assert played.error is None
    assert played.problems == [
        [(pointer, rule.code, rule.schema_pointer) for pointer, rule in compiled.problems(one)]
        for one in values
    ]
