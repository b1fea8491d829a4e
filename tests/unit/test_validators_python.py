"""Validators of any schema as one Python module."""

import ast
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from authwright import compile_schema
from authwright.checks import Options, plan_of
from authwright.checks.formats import FORMATS
from authwright.diagnostics import AuthwrightError
from authwright.targets.python.validator.public_names import FunctionNames
from authwright.targets.python.validator.single import single_file
from authwright.targets.python.validator.statements import statements, with_qualified_names
from authwright.targets.python.validator.static_text import embedded_formats, runtime_names
from authwright.targets.validators import LANGUAGES
from tests.support.python_modules import loaded
from tests.support.python_package import mypy, pyright

SIGNIN: dict[str, Any] = {
    "title": "Signin form",
    "type": "object",
    "properties": {
        "email": {"type": "string", "pattern": "^[a-z]*@"},
        "tries": {"type": ["integer", "null"]},
    },
    "required": ["email"],
}
HOSTILE = '"""\nimport os; os.system("x")  # noqa\n\\ {{ view }} \u202e \x00 `'
MODULES: dict[str, Any] = {
    "signin": SIGNIN,
    "anything": True,
    "nothing": False,
    "lists": {
        "type": "array",
        "prefixItems": [{"type": "integer"}],
        "items": {"$ref": "#"},
        "uniqueItems": True,
    },
    "union": {
        "oneOf": [
            {"type": "object", "properties": {"kind": {"const": "a"}}, "required": ["kind"]},
            {
                "type": "object",
                "properties": {"kind": {"const": "b"}, "x": {"type": "number"}},
                "required": ["kind"],
            },
        ]
    },
    "tree": {
        "$defs": {"node": {"type": "object", "additionalProperties": {"$ref": "#/$defs/node"}}},
        "properties": {
            "list[str]": {"$ref": "#/$defs/node"},
            "class": {"enum": ["list[int]", 1, True, None]},
        },
        "patternProperties": {"^x-": {"multipleOf": 0.5}},
        "unevaluatedProperties": {"type": "string"},
        "propertyNames": {"maxLength": 9},
        "dependentRequired": {"a": ["b"]},
        "if": {"required": ["a"]},
        "then": {"minProperties": 2},
    },
}


def module(schema: Any, **options: Any) -> Any:
    return loaded(compile_schema(schema, **options).source("python"))


def test_each_schema_has_six_functions() -> None:
    made = module(SIGNIN)
    fine, wrong = {"email": "a@b", "tries": 2}, {"tries": "two"}
    assert made.is_signin_form(fine)
    assert not made.is_signin_form(wrong)
    assert made.signin_form_problems(fine) == []
    problems = made.signin_form_problems(wrong)
    assert [(at, rule.code) for at, rule in problems] == [("/email", "required"), ("/tries", "type")]
    assert [made.describe(one) for one in problems] == [
        "email: required, but missing",
        "tries: expected an integer or null, got a string",
    ]
    assert made.check_signin_form(fine) is fine
    with pytest.raises(made.InvalidPayload) as caught:
        made.check_signin_form(wrong)
    assert caught.value.problems == problems
    assert made.is_signin_form_json('{"email": "@"}')
    assert made.signin_form_json_problems("[") == made.signin_form_json_problems(b"\xff")
    assert made.load_signin_form(b'{"email": "@"}') == {"email": "@"}
    with pytest.raises(made.InvalidPayload, match="no valid JSON"):
        made.load_signin_form("")


def test_a_module_imports_nothing_and_opens_nothing() -> None:
    text = compile_schema(SIGNIN).source("python")
    for node in ast.parse(text).body:
        assert not isinstance(node, ast.Import | ast.ImportFrom)
    called = {
        node.func.id
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert not called & {"eval", "exec", "open", "compile", "__import__", "getattr"}
    code = f"import sys; before = set(sys.modules); exec({text!r}); print(len(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "0\n"


def test_patterns_and_parsers_are_loaded_when_they_are_needed() -> None:
    text = compile_schema(SIGNIN).source("python")
    code = (
        f"import sys; exec({text!r}); r = []\n"
        "r.append('re' in sys.modules); is_signin_form({'email': ''}); r.append('re' in sys.modules)\n"
        "r.append('json' in sys.modules); is_signin_form_json('1'); r.append('json' in sys.modules); print(r)"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[False, True, False, True]\n"


def test_only_what_is_used_is_in_a_module() -> None:
    small = compile_schema({"type": "string"}).source("python")
    assert "_all_differ" not in small
    assert "_is_multiple" not in small
    assert "min_length" not in small
    assert "RecursionError" in compile_schema(MODULES["lists"]).source("python")


@pytest.mark.parametrize(
    "title", [HOSTILE, "", "1st", "class", "é", "describe", "Rule", "Any", "dict", "KeyError"]
)
def test_a_title_is_a_name_and_prose_and_nothing_more(title: str) -> None:
    made = module({"title": title, "type": "object", "properties": {title: {"const": title}}})
    (checker,) = [name for name in vars(made) if name.startswith("check_")]
    name = checker.removeprefix("check_")
    assert getattr(made, f"is_{name}")({title: title})
    ((at, rule),) = getattr(made, f"{name}_problems")({title: 1})
    assert (at, rule.code) == ("/" + title.replace("~", "~0").replace("/", "~1"), "const")
    assert made.describe(("/a", rule)).startswith("a: expected ")


def test_functions_of_two_schemas_have_different_names() -> None:
    with pytest.raises(AuthwrightError, match="is_key_json") as caught:
        single_file(plan_of({"Key": {}, "KeyJson": {}}))
    assert {one.code for one in caught.value.diagnostics} == {"AW041"}
    with pytest.raises(AuthwrightError) as caught:
        single_file(plan_of({"Api key": {}, "api_key": {}}))
    assert {one.code for one in caught.value.diagnostics} == {"AW041"}


def test_several_schemas_share_one_module() -> None:
    plan = plan_of({"SigninForm": SIGNIN, "Batch": {"type": "array", "items": {"$ref": "SigninForm#"}}})
    made = loaded(single_file(plan))
    assert made.is_batch([{"email": "@"}])
    assert [at for at, _ in made.batch_problems([{"email": "@"}, {"email": 1}])] == ["/1/email"]


def test_formats_are_part_of_a_module() -> None:
    made = module({"title": "Email", "type": "string", "format": "email"}, assert_formats=True)
    assert made.is_email("a@example.com")
    assert not made.is_email("a")


def test_embedded_formats_offer_nothing_and_define_nothing_twice() -> None:
    names = [one.name for one in statements(embedded_formats(FORMATS))]
    assert names
    assert all(name.startswith("_") for name in names)
    assert len(names) == len({*names} - {*runtime_names()})
    entry = FunctionNames.of("x").all
    assert not any(name.startswith("_") for name in entry)


def test_only_types_are_qualified() -> None:
    types = 'X: TypeAlias = "list[X] | dict[str, X]"\nY = TypedDict("Y", {"list[int]": Literal["list[int]"]})'
    assert with_qualified_names(types) == (
        'X: TypeAlias = "builtins.list[X] | builtins.dict[str, X]"\n'
        'Y = TypedDict("Y", {"list[int]": Literal["list[int]"]})'
    )


def test_modules_are_right_to_type_checkers(tmp_path: Path) -> None:
    for name, schema in MODULES.items():
        (tmp_path / f"v_{name}.py").write_text(
            compile_schema(schema, closed=name == "signin").source("python"), encoding="utf-8"
        )
    everything = {"title": "Everything", "allOf": [{"format": name} for name in FORMATS]}
    text = compile_schema(everything, assert_formats=True).source("python")
    (tmp_path / "v_formats.py").write_text(text, encoding="utf-8")
    (tmp_path / "use.py").write_text(
        "from v_signin import check_signin_form, is_signin_form\n\n\n"
        "def tell(value: object) -> object:\n"
        "    if is_signin_form(value):\n"
        '        return value["email"]\n'
        '    return check_signin_form(value)["nothing"]\n',
        encoding="utf-8",
    )
    said = mypy(tmp_path)
    assert "Found 1 error in 1 file" in said, said
    assert 'use.py:7: error: TypedDict "SigninForm" has no key "nothing"' in said
    said = pyright(tmp_path)
    assert {
        line.partition(" - error: ")[0].split("/")[-1] for line in said.splitlines() if " - error: " in line
    } == {"use.py:7:12"}, said


def test_a_language_names_its_files() -> None:
    assert LANGUAGES["python"].file_of("SigninForm") == "signin_form.py"
    assert LANGUAGES["python"].file_of("../..") == "u002e_u002e_u002f_u002e_u002e.py"
    assert LANGUAGES["python"].file_of("") == "validators.py"


def test_a_member_may_be_called_like_a_local_name() -> None:
    words = ["v1", "n1 v2", "i1", "k1 m1", 'f"{v1}"', "_v1"]
    inner = {"type": "object", "properties": {word: {"const": word} for word in words}}
    schema = {"additionalProperties": False, "patternProperties": {"^a": {"items": inner}}, **inner}
    for one in (schema, {**inner, "minProperties": 1, "unevaluatedProperties": False}):
        made = module(one)
        assert made.is_value({word: word for word in words})
        for word in words:
            assert [(at, rule.code) for at, rule in made.value_problems({word: 1})] == [(f"/{word}", "const")]
    assert [at for at, _ in module(schema).value_problems({"ab": [{}, {"v1": 1}]})] == ["/ab/1/v1"]


def test_longest_match_and_closed_are_kept() -> None:
    plan = plan_of({"v": SIGNIN}, None, Options(closed=True, longest_match=3))
    made = loaded(single_file(plan))
    assert [rule.code for _, rule in made.v_problems({"email": "@@@@", "x": 1})] == [
        "too_long_to_match",
        "unknown_member",
    ]
