"""Shapes of payloads as TypedDicts: type checkers and Python itself take them, whatever names there are."""

import ast
import json
import sys
import typing
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from authwright.checks import plan_of, plan_of_document
from authwright.checks.shapes import RecordShape, Shapes, shapes_of
from authwright.diagnostics import AuthwrightError
from authwright.targets.python.validator.typed_dicts import RESERVED, TYPING_NAMES, typed_dicts
from tests.conformance.fuzz.pairs import pairs
from tests.support.flavours import load
from tests.support.hostile import NAMES, TEXTS
from tests.support.project import ROOT
from tests.support.python_package import mypy, pyright

HOSTILE = (
    *NAMES, "class", "None", "__proto__", "a b", "", "é", "ﬁ", "__x", "__x__", '"', "'", "\\", "\n", "\ud800",
    "str", "int", "float", "dict", "list", "bool", "Any", "Literal", "NotRequired", "TypedDict", "Value",
    "keys", "items", "get", "pop", "match", "type", "_", "#", "# type: ignore", "{}",
)  # fmt: skip


def module(shapes: Shapes) -> str:
    """Return the text of a module that holds the types of `shapes`."""
    found = typed_dicts(shapes)
    assert set(found.imports) <= TYPING_NAMES
    imports = f"from typing import {', '.join(found.imports)}\n\n\n" if found.imports else ""
    return f"{imports}{found.text}\n"


def written(**schemas: Any) -> str:
    return str(typed_dicts(shapes_of(plan_of(schemas), list(schemas))).text)


def hints(made: type[Any], module: ModuleType) -> Mapping[str, Any]:
    """Return the types of a TypedDict's members, evaluated: of those that may be absent, what they hold."""
    return typing.get_type_hints(made, vars(module))


def test_a_record_is_a_class() -> None:
    form = {
        "type": "object",
        "properties": {
            "email": {"type": "string"},
            "nick": {"type": ["string", "null"]},
            "age": {"type": "integer"},
            "weight": {"type": "number"},
            "role": {"enum": ["admin", "user"]},
            "tags": {"type": "array", "items": {"type": "string"}},
            "extra": {"type": "object"},
        },
        "required": ["email", "age"],
    }
    assert written(SigninForm=form) == (
        "class SigninForm(TypedDict):\n"
        "    email: str\n"
        "    nick: NotRequired[str | None]\n"
        "    age: int | float\n"
        "    weight: NotRequired[float]\n"
        '    role: NotRequired[Literal["admin", "user"]]\n'
        "    tags: NotRequired[list[str]]\n"
        "    extra: NotRequired[dict[str, Any]]"
    )


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (True, "Any"),
        (False, "Never"),
        ({"type": "null"}, "None"),
        ({"type": "boolean"}, "bool"),
        ({"const": 'a"b\n'}, r'Literal["a\"b\n"]'),
        ({"const": True}, "Literal[True]"),
        ({"const": 1}, "int | float"),
        ({"enum": [1, 0.5]}, "int | float"),
        ({"enum": [0.5, "a"]}, 'float | Literal["a"]'),
        ({"type": "array"}, "list[Any]"),
        ({"type": "object", "additionalProperties": {"type": ["string", "null"]}}, "dict[str, str | None]"),
        ({"type": ["null", "array"], "items": {"$ref": "#"}}, '"list[Value] | None"'),
    ],
)
def test_other_types_are_aliases(schema: Any, expected: str) -> None:
    assert written(Value=schema) == f"Value: TypeAlias = {expected}"


def test_names_stand_before_their_use_and_are_strings_only_in_loops() -> None:
    to_node, to_names = {"$ref": "#/$defs/Node"}, {"$ref": "#/$defs/Names"}
    link = {"anyOf": [to_node, {"const": "end"}]}
    defs: dict[str, Any] = {
        "Tree": {"type": "object", "properties": {"root": to_node, "names": to_names}},
        "Names": {"type": "array", "items": {"type": "string"}},
        "Node": {"type": "object", "properties": {"up": to_node, "next": link}, "required": ["up"]},
    }
    plan = plan_of_document({"$defs": defs}, {name: f"#/$defs/{name}" for name in defs})
    assert typed_dicts(shapes_of(plan, list(defs))).text == (
        "class Node(TypedDict):\n"
        '    up: "Node"\n'
        '    next: NotRequired[Union[Literal["end"], "Node"]]\n\n\n'
        "Names: TypeAlias = list[str]\n\n\n"
        "class Tree(TypedDict):\n"
        "    root: NotRequired[Node]\n"
        "    names: NotRequired[Names]"
    )


def test_names_of_members_that_no_attribute_can_have_are_keys() -> None:
    schema = {"type": "object", "properties": {"class": {"type": "string"}, "é\n": {}}, "required": ["class"]}
    assert written(Value=schema) == (
        'Value = TypedDict("Value", {\n    "class": str,\n    "\\u00e9\\n": NotRequired[Any],\n})'
    )


def test_a_definition_is_not_called_like_what_the_module_has() -> None:
    shapes = shapes_of(plan_of({"Any": {"type": "array"}, "None": True}), ["Any", "None"])
    found = typed_dicts(shapes, {"Other"})
    assert found.text == "Any_: TypeAlias = list[Any]\nNone_: TypeAlias = Any"
    assert found.of_entries == ("Any_", "None_")
    assert typed_dicts(shapes_of(plan_of({"Other": True}), ["Other"]), {"Other"}).of_entries == ("Other_",)
    assert {"Any", "Rule", "None"} <= RESERVED


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of modules: types of hostile names, of our own spec, of random schemas."""
    folder = tmp_path_factory.mktemp("types")
    nested = {"type": "object", "properties": {name: {"$ref": "#"} for name in HOSTILE}}
    texts = {"enum": [*TEXTS, *HOSTILE]}
    properties: dict[str, Any] = {
        name: [{"type": "string"}, nested, texts, {"$ref": "#"}, True][index % 5]
        for index, name in enumerate(dict.fromkeys(HOSTILE))
    }
    hostile = {"type": "object", "properties": properties, "required": list(dict.fromkeys(HOSTILE))[::3]}
    shapes = shapes_of(plan_of({"Value": hostile}), ["Value"])
    (folder / "hostile.py").write_text(module(shapes), encoding="ascii")
    # Where a class can have the name as an attribute, it does.
    text = {"type": ["string", "integer", "boolean"]}
    alone = {name: {"type": "object", "properties": {name: text, "then": text}} for name in HOSTILE}
    shapes = shapes_of(plan_of({"Value": {"type": "object", "properties": alone}}), ["Value"])
    (folder / "alone.py").write_text(module(shapes), encoding="ascii")
    (folder / "own.py").write_text(module(own()), encoding="ascii")
    schemas = dict(random_schemas())
    for name, one in schemas.items():
        (folder / f"{name}.py").write_text(module(one), encoding="ascii")
    assert len(schemas) > 50
    return folder


def random_schemas() -> Mapping[str, Shapes]:
    found: dict[str, Shapes] = {}
    for index, case in enumerate(pairs(77, 60, 1)):
        try:
            found[f"random{index}"] = shapes_of(plan_of({"value": case.schema}), ["value"])
        except AuthwrightError:
            continue
    return found


def own() -> Shapes:
    document = json.loads((ROOT / "generated/schemas/span/openapi.json").read_text(encoding="utf-8"))
    names = list(document["components"]["schemas"])
    plan = plan_of_document(document, {name: f"#/components/schemas/{name}" for name in names})
    return shapes_of(plan, names)


def test_they_pass_mypy(checked: Path) -> None:
    assert mypy(checked).startswith("Success: no issues found")


def test_they_pass_pyright(checked: Path) -> None:
    assert pyright(checked).startswith("0 errors, 0 warnings")


def test_a_wrong_use_of_them_does_not_pass(checked: Path, tmp_path: Path) -> None:
    text = 'from own import SigninForm\n\nFORM: SigninForm = {"email": "a", "password": 1}\n'
    (tmp_path / "use.py").write_text(text, encoding="ascii")
    assert 'TypedDict item "password" has type "str"' in mypy(tmp_path, checked)


def test_they_are_types_at_run_time_with_all_members(checked: Path) -> None:
    found = load(checked / "hostile.py", "hostile_types")
    # Type checkers know no member without a name.
    assert hints(found.Value, found).keys() == set(HOSTILE) - {""}
    assert found.Value.__required_keys__ == set(list(dict.fromkeys(HOSTILE))[::3]) - {""}
    for file in checked.glob("*.py"):
        made = load(file, f"types_{file.stem}")
        for one in vars(made).values():
            if typing.is_typeddict(one):
                hints(one, made)


def defined(tree: ast.Module) -> Iterator[str]:
    """Yield the names that a module defines."""
    for node in tree.body:
        match node:
            case ast.ClassDef(name=name) | ast.Assign(targets=[ast.Name(id=name)]):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case _:
                assert isinstance(node, ast.ImportFrom)


def test_they_parse_whatever_the_schema() -> None:
    count = 0
    for case in pairs(78, 400, 1):
        try:
            shapes = shapes_of(plan_of({"value": case.schema}), ["value"])
        except AuthwrightError:
            continue
        names = [*defined(ast.parse(module(shapes)))]
        assert len(set(names)) == len(names) == len(shapes.definitions)
        count += 1
    assert count > 350


def test_they_agree_with_those_of_another_generator() -> None:
    path = ROOT / "generated/models/typeddict/openwebui_auth_typeddict.py"
    theirs = load(path, "other_typed_dicts")
    shapes = own()
    compared = 0
    for one in shapes.definitions:
        if isinstance(one, RecordShape):
            made = getattr(theirs, one.name)
            # Strings hide from it whether a member is required: the file postpones all annotations.
            known = typing.get_type_hints(made, vars(theirs), include_extras=True)
            assert [field.name for field in one.fields] == list(known)
            optional = {
                name for name, type_ in known.items() if typing.get_origin(type_) is typing.NotRequired
            }
            assert {field.name for field in one.fields if not field.required} == optional, one.name
            compared += 1
    assert compared > 50
    del sys.modules["other_typed_dicts"]
