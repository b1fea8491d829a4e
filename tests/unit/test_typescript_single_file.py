"""Validators as one TypeScript file: its names, its types, its layout."""

import json
import re
from pathlib import Path
from typing import Any, Final

import pytest

from authwright import compile_schema
from authwright.checks import Options, plan_of
from authwright.diagnostics import AuthwrightError
from authwright.targets.validators import single_file
from tests.support.project import SCHEMAS, read_json
from tests.support.typescript import compiled, linted, run, tool

LONG: Final = "a-long-name-that-takes-a-good-part-of-a-line"
SCHEMAS_OF_FORMS: Final[dict[str, Any]] = {
    "anything": True,
    "nothing": False,
    "text": {"type": "string", "minLength": 2, "maxLength": 5, "pattern": "^[a-z/]+$"},
    "long pattern": {"type": "string", "pattern": f"^({'|'.join(['abcdefgh'] * 12)})$"},
    "tree": {
        "type": "object",
        "properties": {"inner": {"type": "array", "items": {"$ref": "#"}}, "size": {"type": "integer"}},
        "required": ["size"],
        "additionalProperties": False,
    },
    "members": {
        "type": "object",
        "properties": {
            LONG: {"enum": [1, "a", None, {"b": [1.5]}]},
            "__proto__": {"type": "string"},
            "constructor": {"type": ["boolean", "null"]},
            "a b": {"const": "x" * 40},
        },
        "patternProperties": {"^x-": {"type": "number", "multipleOf": 0.5}},
        "required": [LONG, "__proto__"],
    },
    "union": {
        "oneOf": [
            {"type": "object", "properties": {"kind": {"const": "a"}}, "required": ["kind"]},
            {"type": "object", "properties": {"kind": {"const": "b"}}, "required": ["kind", "more"]},
            {"type": "string", "format": "email"},
        ]
    },
    "list": {
        "type": "array",
        "prefixItems": [{"type": "string"}],
        "items": {"not": {"type": "null"}},
        "uniqueItems": True,
        "contains": {"type": "number"},
        "maxContains": 3,
    },
    "conditions": {
        "if": {"properties": {"a": {"const": 1}}},
        "then": {"required": ["b"]},
        "else": {"minProperties": 1},
        "dependentRequired": {"c": ["d"]},
        "propertyNames": {"maxLength": 9},
        "unevaluatedProperties": False,
    },
    "long base": {
        "$id": "https://schemas.example.org/a/rather/long/address/of/a/schema.json",
        "type": "string",
    },
}
FORMATS: Final = Options(assert_formats=True)


def of_all(schemas: dict[str, Any], options: Options = FORMATS) -> str:
    """Return the file of schemas by their names."""
    return single_file(plan_of(schemas, None, options), "typescript")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with files of single schemas, of several, and of the published ones."""
    folder = tmp_path_factory.mktemp("single")
    for name, schema in SCHEMAS_OF_FORMS.items():
        (folder / f"{name.replace(' ', '-')}.ts").write_text(of_all({name: schema}), encoding="utf-8")
    (folder / "all.ts").write_text(of_all(SCHEMAS_OF_FORMS), encoding="utf-8")
    bundle = read_json(SCHEMAS / "span" / "bundle.json")
    published = {name: {**bundle, "$ref": f"#/$defs/{name}"} for name in list(bundle["$defs"])[:12]}
    (folder / "published.ts").write_text(of_all(published), encoding="utf-8")
    return folder


def test_it_is_laid_out_and_linted(files: Path) -> None:
    linted(files)


def test_it_compiles_under_strict_rules(files: Path) -> None:
    compiled(files, ["*.ts"])


def test_it_needs_nothing(files: Path) -> None:
    for file in files.glob("*.ts"):
        text = file.read_text("utf-8")
        assert not re.search(r"(?m)^import |\bimport\(", text)
        assert "eval(" not in text
        assert "RegExp(" not in text


def test_names_come_from_titles() -> None:
    text = compile_schema({"title": "sign-in form (v2)", "type": "string"}).source("typescript")
    for name in ("isSignInFormV2", "signInFormV2Problems", "assertSignInFormV2", "isSignInFormV2Json"):
        assert f"export function {name}(" in text
    assert "export function parseSignInFormV2(text: string): SignInFormV2 {" in text
    assert "export type SignInFormV2 = string;" in text
    assert "/** Whether `value` is a valid `sign-in form (v2)`. */" in text


def test_a_type_gives_way_to_what_the_module_declares() -> None:
    for taken in ("Problem", "Rule", "Members", "Found", "Array", "InvalidPayload"):
        text = compile_schema({"title": taken, "type": "object"}).source("typescript")
        assert f"(value: unknown): value is {taken}_ {{" in text


@pytest.mark.parametrize("names", [("api key", "api_key"), ("ApiKey", "ApiKeyJson"), ("Is", "Problems")])
def test_functions_of_one_name_are_refused(names: tuple[str, str]) -> None:
    with pytest.raises(AuthwrightError) as caught:
        of_all(dict.fromkeys(names, True))
    assert {one.code for one in caught.value.diagnostics} == {"AW041"}


def test_functions_do_what_they_say(files: Path) -> None:
    bundled = run(tool("esbuild"), "all.ts", "--format=esm", "--log-level=error", folder=files)
    script = f"""{bundled}
    const thrown = (act) => {{ try {{ return act(); }} catch (error) {{ return error; }} }};
    const error = thrown(() => parseText('"A"'));
    const tree = '{{"size": 1, "inner": [{{"size": "?", "more": 0}}]}}';
    process.stdout.write(JSON.stringify([
      [isText("abc"), isText("A"), isTextJson('"abc"'), isTextJson("abc"), parseText('"abc"')],
      [error instanceof InvalidPayload, error.problems.length, error.message],
      treeProblems(JSON.parse(tree)).map(describe),
      thrown(() => parseText("abc")).message,
      [isAnything(null), isNothing(null), thrown(() => assertAnything([])) ?? null],
    ]));
    """
    said = json.loads(run("node", "--input-type=module", text=script))
    assert said[0] == [True, False, True, False, "abc"]
    assert said[1][:2] == [True, 2]
    assert said[2] == ["inner.0.size: expected an integer, got a string", "inner.0.more: unknown member"]
    assert said[3] == "no valid JSON"
    assert said[4] == [True, False, None]
