"""Shapes of payloads as interfaces: the compiler and the formatter take them, whatever names there are."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from authwright.checks import plan_of, plan_of_document
from authwright.checks.shapes import shapes_of
from authwright.diagnostics import AuthwrightError
from authwright.targets.typescript.validator.interfaces import interfaces
from tests.conformance.fuzz.pairs import pairs
from tests.support.hostile import NAMES, TEXTS
from tests.support.project import SCHEMAS, read_json
from tests.support.typescript import compiled, run, tool

HOSTILE = (
    *NAMES, "class", "__proto__", "constructor", "toString", "a b", "", "é", "__x", '"', "'", "`", "\\", "\n",
    "\ud800", "get", "set", "readonly", "new", "static", "string", "any", "unknown", "[key: string]", "*/",
    "//", "</script>",
)  # fmt: skip


def text(schemas: Mapping[str, Any]) -> str:
    return f"{interfaces(shapes_of(plan_of(schemas), list(schemas))).text}\n"


def value(schema: Any) -> str:
    return text({"Value": schema})


def test_a_record_is_an_interface() -> None:
    form = {
        "type": "object",
        "properties": {
            "email": {"type": "string"},
            "nick": {"type": ["string", "null"]},
            "age": {"type": "integer"},
            "role": {"enum": ["admin", "user"]},
            "tags": {"type": "array", "items": {"enum": ["a", "b"]}},
            "extra": {"type": "object"},
            "class": {"type": "array"},
            "a b\n": {},
            "toString": {"type": "string"},
            "valueOf": {"type": "string"},
        },
        "required": ["email", "age", "toString"],
    }
    assert text({"SigninForm": form}) == (
        "export interface SigninForm {\n"
        "  email: string;\n"
        "  nick?: string | null;\n"
        "  age: number;\n"
        '  role?: "admin" | "user";\n'
        '  tags?: ("a" | "b")[];\n'
        "  extra?: { [key: string]: unknown };\n"
        "  class?: unknown[];\n"
        '  "a b\\n"?: unknown;\n'
        "  toString: string;\n"
        "  valueOf?: unknown;\n"
        "}\n"
    )


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (True, "unknown"),
        (False, "never"),
        ({"type": "null"}, "null"),
        ({"type": "boolean"}, "boolean"),
        ({"const": 'a"b\n'}, r"""'a"b\n'"""),
        ({"enum": [1.0, -0.5, True, "x", None]}, '1 | -0.5 | true | "x" | null'),
        ({"const": 2**60}, "number"),
        ({"enum": [2**60, 2**61, "a"]}, 'number | "a"'),
        ({"type": "array", "items": {"const": -1}}, "-1[]"),
        ({"type": ["null", "array"], "items": {"$ref": "#"}}, "Value[] | null"),
    ],
)
def test_other_types_are_aliases(schema: Any, expected: str) -> None:
    assert value(schema) == f"export type Value = {expected};\n"


def test_what_does_not_fit_in_a_line_is_broken() -> None:
    long = {"enum": ["a" * 30, "b" * 30, "c" * 30]}
    schema = {"type": "object", "properties": {"map": {"type": "object", "additionalProperties": long}}}
    assert value(schema) == (
        "export interface Value {\n"
        "  map?: {\n"
        "    [key: string]:\n"
        f'      | "{"a" * 30}"\n'
        f'      | "{"b" * 30}"\n'
        f'      | "{"c" * 30}";\n'
        "  };\n"
        "}\n"
    )


def test_a_definition_is_not_called_like_what_the_module_has() -> None:
    shapes = shapes_of(plan_of({"Set": {"type": "array"}, "Rule": True}), ["Set", "Rule"])
    found = interfaces(shapes, {"Other"})
    assert found.text == "export type Set_ = unknown[];\n\nexport type Rule_ = unknown;"
    assert found.of_entries == ("Set_", "Rule_")
    assert interfaces(shapes_of(plan_of({"Other": True}), ["Other"]), {"Other"}).of_entries == ("Other_",)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of modules: types of hostile names, of our own spec, of random schemas, of long ones."""
    folder = tmp_path_factory.mktemp("types")
    properties: dict[str, Any] = {
        name: [{"enum": [*TEXTS, *HOSTILE]}, {"$ref": "#"}, True][index % 3]
        for index, name in enumerate(dict.fromkeys(HOSTILE))
    }
    hostile = {"type": "object", "properties": properties, "required": list(properties)[::2]}
    texts = {"hostile": value(hostile), "own": own(), "long": value(long())} | random_texts()
    for name, one in texts.items():
        (folder / f"{name}.ts").write_text(one, encoding="ascii")
    assert len(texts) > 100
    return folder


def own() -> str:
    document = read_json(SCHEMAS / "span" / "openapi.json")
    names = list(document["components"]["schemas"])
    plan = plan_of_document(document, {name: f"#/components/schemas/{name}" for name in names})
    return f"{interfaces(shapes_of(plan, names)).text}\n"


def random_texts() -> dict[str, str]:
    found: dict[str, str] = {}
    for index, case in enumerate(pairs(79, 130, 1)):
        try:
            found[f"random{index}"] = value(case.schema)
        except AuthwrightError:
            continue
    return found


def long() -> Any:
    """Return a record of types that are too long for one line, in each other."""
    choice = {"enum": [*("abcdefgh"[:index] * 4 for index in range(1, 9)), 1, True]}
    made = [choice, {"type": ["object", "null"], "additionalProperties": choice}]
    for one in (*made, *made):
        made.append({"type": "array", "items": one})
        made.append({"type": "object", "additionalProperties": made[-1]})
        made.append({"anyOf": [made[-2], {"type": "null"}]})
        made.append({"anyOf": [made[-3], made[-2], choice]})
        made.append({"type": "array", "items": made[-1]})
    return {"type": "object", "properties": {f"name{index}": one for index, one in enumerate(made)}}


def test_they_compile(written: Path) -> None:
    assert compiled(written, ["*.ts"]) == ""


def test_they_are_formatted(written: Path) -> None:
    # The writer of literals knows one kind of quotes only.
    files = [one.name for one in sorted(written.glob("*.ts")) if '\\"' not in one.read_text(encoding="ascii")]
    assert len(files) > 100
    assert "long.ts" in files
    words = ("format", "--indent-style=space", "--max-diagnostics=3")
    assert "No fixes applied" in run(tool("biome"), *words, *files, folder=written)


def test_uses_of_them_are_checked(written: Path, tmp_path: Path) -> None:
    shutil.copy(written / "own.ts", tmp_path)
    head = 'import type { SigninForm } from "./own.js";\n\nexport const form: SigninForm = '
    (tmp_path / "right.ts").write_text(head + '{ email: "a", password: "b" };\n', encoding="ascii")
    assert compiled(tmp_path, ["right.ts"]) == ""
    (tmp_path / "wrong.ts").write_text(head + '{ email: "a", password: 1 };\n', encoding="ascii")
    with pytest.raises(AssertionError, match=r"wrong\.ts\(3,47\): error TS2322"):
        compiled(tmp_path, ["wrong.ts"])


def test_optional_is_not_undefined(written: Path, tmp_path: Path) -> None:
    shutil.copy(written / "own.ts", tmp_path)
    head = 'import type { AddUserForm } from "./own.js";\n\nexport const form: Partial<AddUserForm> = '
    (tmp_path / "use.ts").write_text(head + "{ role: undefined };\n", encoding="ascii")
    with pytest.raises(AssertionError, match=r"use\.ts\(3,\d+\): error TS2375"):
        compiled(tmp_path, ["use.ts"])
