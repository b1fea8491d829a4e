"""Generated TypeScript validators: the forms of their text, and what they do in Node."""

import json
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import pytest

from authwright import compile_schema
from authwright.checks import Options, plan_of
from authwright.targets.typescript.validator.source import plain_text, written
from tests.support.node import Module, NodeDriver
from tests.support.project import ROOT

FORM: Final = {
    "type": "object",
    "properties": {
        "email": {"type": "string"},
        "age": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
    },
    "required": ["email"],
    "additionalProperties": False,
}
TREE: Final = {
    "type": "object",
    "properties": {"value": {"type": "integer"}, "children": {"type": "array", "items": {"$ref": "#"}}},
    "required": ["value"],
}
ASK: Final = """
import {{ transform }} from "esbuild";
const {{ code }} = await transform({text}, {{ loader: "ts", format: "esm", target: "node20" }});
const m = await import("data:text/javascript," + encodeURIComponent(code));
const nested = (depth, inner, wrap) => {{
  for (let i = 0; i < depth; i++) inner = wrap(inner);
  return inner;
}};
const told = (problems) => problems.map(({{ pointer, rule }}) => `${{pointer}} ${{rule.code}}`);
const thrown = (act) => {{ try {{ act(); return null; }} catch (error) {{ return error; }} }};
process.stdout.write(JSON.stringify([{answers}]));
"""
STRICT: Final = (
    *("--noEmit", "--declaration", "--skipLibCheck", "--pretty", "false", "--target", "es2022"),
    *("--lib", "es2023", "--module", "nodenext", "--strict", "--noUncheckedIndexedAccess"),
    *("--exactOptionalPropertyTypes", "--isolatedDeclarations", "--verbatimModuleSyntax"),
    *("--noUnusedLocals", "--noUnusedParameters", "--noImplicitReturns", "--erasableSyntaxOnly"),
)


def text_of(schemas: Mapping[str, Any], types: Mapping[str, str] | None = None, **options: Any) -> str:
    """Return the module of schemas by the names of their functions."""
    return plain_text(written(plan_of(schemas, None, Options(**options)), list(schemas), types))


def answers(text: str, *expressions: str) -> list[Any]:
    """Return what Node makes of expressions, in which `m` is the module."""
    script = ASK.format(text=json.dumps(text), answers=",\n".join(expressions))
    command = ["node", "--input-type=module", "-e", script]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return list(json.loads(done.stdout))


def test_a_closed_record_is_counted() -> None:
    """Members are read directly; unknown ones are told by their number."""
    assert text_of({"Form": FORM}).startswith("""\
export function isForm(value: unknown): boolean {
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
""")


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
    """Where a type is given, the functions tell the compiler about it."""
    text = text_of({"Form": FORM, "Tree": TREE}, {"Form": "FormShape"})
    assert "export function isForm(value: unknown): value is FormShape {" in text
    assert "export function assertForm(value: unknown): asserts value is FormShape {" in text
    assert "export function parseForm(text: string): FormShape {" in text
    assert "export function isTree(value: unknown): boolean {" in text
    assert "export function parseTree(text: string): unknown {" in text


def test_nothing_is_evaluated_when_a_module_is_run() -> None:
    """No code is made of data, and no regular expression either."""
    text = text_of({"A": {"pattern": "^a/b", "enum": list(range(20)), "format": "date"}}, assert_formats=True)
    assert not re.search(r"\beval\b|\bFunction\b|new RegExp|\brequire\(|\bimport\b", text)
    assert "/^a\\/b/u" in text


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


def bundled(text: str, names: Sequence[str], folder: Path) -> str:
    """Return the bundle of some exports of a module, as a browser would get it."""
    (folder / "module.ts").write_text(text, encoding="utf-8")
    (folder / "entry.ts").write_text(f'export {{ {", ".join(names)} }} from "./module.ts";', encoding="utf-8")
    command = ["node_modules/.bin/esbuild", str(folder / "entry.ts"), "--bundle", "--minify", "--format=esm"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


def test_bundlers_drop_what_is_not_used(tmp_path: Path) -> None:
    """A boolean function comes without rules, messages, and what other entries need."""
    other = {
        "type": "object",
        "properties": {"zebra": {"enum": list(range(30))}},
        "patternProperties": {"lion": TREE},
    }
    text = text_of({"Form": FORM, "Other": other})
    alone = bundled(text, ["isForm"], tmp_path)
    assert "email" in alone
    assert not re.search("zebra|lion|expected|places|pattern|class", alone)
    explained = bundled(text, ["formProblems"], tmp_path)
    assert "expected {expected}" in explained
    assert not re.search("zebra|lion|extends", explained)


WIDE: Final = {
    "$defs": {
        "node": {"properties": {"next": {"$ref": "#/$defs/node"}, "v": {"enum": [[1], {"a": 1}, True]}}}
    },
    "allOf": [{"enum": ["a", "b", 3]}, {"enum": ["b", 3, None]}, {"$ref": "#/$defs/node"}],
    "oneOf": [
        {"type": "string"},
        {"minProperties": 1, "maxProperties": 3},
        {"contains": {"const": 1}, "maxContains": 2},
    ],
    "if": {"const": "a"},
    "then": {"const": "b"},
    "else": {"prefixItems": [{"type": "integer"}, False], "items": {"multipleOf": 0.5}},
    "patternProperties": {"^x": {"type": ["number", "null"]}, "y$": True},
    "additionalProperties": {"format": "uri", "maxLength": 10},
    "propertyNames": {"maxLength": 5},
    "dependentSchemas": {"p": {"not": {"required": ["q"]}}},
    "unevaluatedItems": False,
}


def test_the_compiler_has_nothing_to_say(tmp_path: Path) -> None:
    """Under the strictest options, whatever the schemas use."""
    texts = {
        "wide": text_of({"Wide": WIDE, "Form": FORM}, {"Form": "FormShape"}, assert_formats=True)
        + "\nexport interface FormShape {\n  email: string;\n}\n",
        "anything": text_of({"Anything": True, "Nothing": False, "Typed": {}}, {"Typed": "unknown[]"}),
        "closed": text_of({"Tree": TREE, "Wide": WIDE}, closed=True, longest_match=20),
    }
    files = [tmp_path / f"{name}.ts" for name in texts]
    for file, text in zip(files, texts.values(), strict=True):
        file.write_text(text, encoding="utf-8")
    (tmp_path / "package.json").write_text('{ "type": "module" }', encoding="utf-8")
    command = ["node_modules/.bin/tsc", *STRICT, *map(str, files)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("", 0)


def test_the_same_text_each_time() -> None:
    """Nothing depends on the order of a hash."""
    schemas = {"Wide": WIDE, "Tree": TREE, "Form": FORM}
    assert text_of(schemas, assert_formats=True) == text_of(schemas, assert_formats=True)


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
        (played,) = driver.play([Module(compiled.source("typescript"), "isValue", "valueProblems", texts)])
    assert played.error is None
    assert played.problems == [
        [(pointer, rule.code, rule.schema_pointer) for pointer, rule in compiled.problems(one)]
        for one in values
    ]
