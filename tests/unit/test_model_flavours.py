"""Model flavours: what is handed to the generator, and what of its output is believed."""

import ast
import dataclasses
import json
import re
import sys
import tempfile
import tokenize
from io import StringIO
from pathlib import Path
from types import ModuleType
from typing import cast

import msgspec
import pytest

from authwright.diagnostics import AuthwrightError, Collector, Diagnostic
from authwright.document import Document, Json
from authwright.ir import Api
from authwright.naming import Given, NameBook
from authwright.targets.models import generate
from authwright.targets.models.attributes import kept_attribute_names
from authwright.targets.models.bare import bare_bundle, stand_ins
from authwright.targets.models.flavours import FLAVOURS, Flavour
from authwright.targets.models.generate import generate_models
from authwright.targets.models.inert import acting_line
from authwright.targets.models.restore import restored, stray_line
from tests.support.hostile import NAMES, TEXTS
from tests.support.project import ROOT

BY_NAME = {flavour.name: flavour for flavour in FLAVOURS}
TEXT: Json = {"type": "string"}
HOSTILE_SETTINGS = """
[tool.ruff]
line-length = 30
[tool.black]
line-length = 40
skip-string-normalization = false
[tool.isort]
line_length = 30
force_single_line = true
"""


class _Api:
    revision = "1.0.0"


def record(**properties: Json) -> Json:
    """Return the schema of an object with these members, all of them required."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def to(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def document(**schemas: Json) -> Document:
    return Document({"components": {"schemas": schemas}})


def made(flavour: str, found: list[Diagnostic] | None = None, /, **schemas: Json) -> str:
    """Return the module; what was found goes to `found`, and without it has to be nothing."""
    collector = Collector()
    whole, chosen = document(**schemas), BY_NAME[flavour]
    names = kept_attribute_names(whole, chosen, NameBook(), collector) if chosen.attributes else {}
    text = generate_models(whole, chosen, cast("Api", _Api()), collector, names)
    if found is None:
        assert list(collector) == []
    else:
        found.extend(collector)
    return text


def run(text: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return a generated module, imported until the test ends."""
    module = ModuleType("flavour")
    monkeypatch.setitem(sys.modules, "flavour", module)
    exec(compile(text, "flavour", "exec", dont_inherit=True), module.__dict__)  # noqa: S102 - under test
    return module


@pytest.fixture(params=BY_NAME)
def flavour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def wide() -> Json:
    """Return a record whose types take more than one line in a narrow layout."""
    values = [f"a value of some length {number}" for number in range(3)]
    listed: Json = {"enum": values}
    return record(**{"a member": listed, "b": {"anyOf": [listed, {"type": "null"}]}})


def test_settings_of_the_callers_folder_are_not_read(
    flavour: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile, quiet = tmp_path / "hostile", tmp_path / "quiet"
    hostile.mkdir()
    quiet.mkdir()
    (hostile / "pyproject.toml").write_text(HOSTILE_SETTINGS, encoding="utf-8")
    texts: list[str] = []
    for folder in (quiet, hostile):
        monkeypatch.chdir(folder)
        texts.append(made(flavour, [], A=wide()))
    assert texts[0] == texts[1]


def test_settings_above_the_folder_for_temporary_files_are_not_read(
    flavour: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = made(flavour, [], A=wide())
    (tmp_path / "pyproject.toml").write_text(HOSTILE_SETTINGS, encoding="utf-8")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert made(flavour, [], A=wide()) == expected


# `$ref` as a member's name is taken for a reference before a flavour is asked.
HOSTILE = [text for text in dict.fromkeys([*TEXTS, *NAMES]) if text not in ("$ref", "b")]


def test_hostile_members_and_values_are_written_in_ascii_and_kept(
    flavour: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[Diagnostic] = []
    pattern = BY_NAME[flavour].refused
    taken = [text for text in HOSTILE if not pattern or not re.search(pattern, text)]
    assert len(taken) > 80
    schemas = {f"A{n}": record(**{text: TEXT, "b": {"enum": [text, "y"]}}) for n, text in enumerate(taken)}
    text = made(flavour, found, **schemas)
    assert stray_line(text) is None
    assert [one for one in found if one.severity == "error"] == []
    tokens = tokenize.generate_tokens(StringIO(text).readline)
    strings = {ast.literal_eval(token.string) for token in tokens if token.type == tokenize.STRING}
    assert strings.issuperset(taken)
    module = run(text, monkeypatch)
    assert not hasattr(module, "CANARY")
    for number, member in enumerate(taken):
        model = getattr(module, f"A{number}")
        if flavour == "msgspec":
            assert {field.encode_name for field in msgspec.structs.fields(model)} == {member, "b"}
        elif flavour == "typeddict":
            assert set(model.__annotations__) == {member, "b"}
        else:
            assert len(dataclasses.fields(model)) == 2


@pytest.mark.parametrize("name", ['"', "\\", "\n", "\x00", "\ud800"], ids=ascii)
def test_msgspec_members_that_msgspec_refuses_are_refused(name: str) -> None:
    found: list[Diagnostic] = []
    made("msgspec", found, A=record(**{name: TEXT}))
    assert [(one.code, one.severity) for one in found] == [("AW044", "error")]
    assert found[0].pointer == f"#/components/schemas/A/properties/{name}"


def test_stand_ins_differ_from_each_other_and_from_the_document() -> None:
    odd = document(
        A=record(**{"\xf6": TEXT, "\u202e": TEXT, "__\xf6": TEXT, "__u00f6": TEXT, "u-u00f6": TEXT})
    )
    names = stand_ins(odd)
    assert set(names) == {"\xf6", "\u202e", "__\xf6", "__u00f6"}
    assert len({*names.values(), "u-u00f6"}) == 5
    bundled = json.dumps(bare_bundle(odd, names), ensure_ascii=False)
    assert bundled.isascii()


def test_strings_are_written_again_and_nothing_else() -> None:
    text = "x = {'u-1': 'gr\xfcn', 'plain': \"it's\"}\ny = 'u-1'\n"
    assert restored(text, {"u-1": "\u202e"}) == (
        'x = {"\\u202e": "gr\\u00fcn", \'plain\': "it\'s"}\ny = "\\u202e"\n'
    )
    assert stray_line("a\nb # \u202e\n") == 2


def test_characters_outside_of_strings_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generate, "_generated", lambda *_: "class A:\n    a: str\n# \u202e\n")
    found: list[Diagnostic] = []
    made("typeddict", found, A=record(a=TEXT))
    assert [one.code for one in found] == ["AW044"]
    assert "line 3" in found[0].message


def test_a_module_that_does_not_parse_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generate, "_generated", lambda *_: "class A(:\n")
    with pytest.raises(AuthwrightError) as caught:
        made("typeddict", A=record(a=TEXT))
    assert [one.code for one in caught.value.diagnostics] == ["AW043"]


def test_one_of_is_a_union(flavour: str) -> None:
    def tagged(value: str) -> Json:
        return record(k={"const": value, "type": "string"}, a=TEXT)

    union: Json = {"oneOf": [to("A"), to("B")], "discriminator": {"propertyName": "k", "mapping": {}}}
    module = made(flavour, A=tagged("a"), B=tagged("b"), C=record(v=union))
    assert "v: A | B" in module
    assert "Any" not in module


def test_msgspec_reads_and_writes_a_tagged_union(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = {tag: record(k={"const": tag, "type": "string"}, a=TEXT) for tag in ("A", "B")}
    module = run(made("msgspec", **parts, C=record(v={"oneOf": [to("A"), to("B")]})), monkeypatch)
    given = {"v": {"k": "B", "a": "x"}}
    assert msgspec.to_builtins(msgspec.convert(given, module.C)) == given


def test_dataclasses_warn_of_each_renamed_member() -> None:
    found: list[Diagnostic] = []
    base = record(**{"user-name": TEXT, "import": TEXT, "plain": TEXT})
    made("dataclasses", found, A=base, B={"allOf": [to("A"), record(**{"2nd": TEXT})]})
    assert [(one.code, one.severity, one.pointer) for one in found] == [
        ("AW044", "warning", "#/components/schemas/A/properties/user-name"),
        ("AW044", "warning", "#/components/schemas/B/properties/2nd"),
    ]
    assert 'member "user-name" of A is `user_name`' in found[0].message


def test_dataclasses_state_in_their_header_what_becomes_of_names() -> None:
    module = made("dataclasses", A=record(a=TEXT))
    remarks = [line for line in module.splitlines() if line.startswith("#")]
    assert any("`import` is `import_`" in line for line in remarks)
    assert any("`user-name` becomes `user_name`" in line for line in remarks)
    assert any("not kept" in line for line in remarks)


@pytest.mark.parametrize("name", ["msgspec", "typeddict"])
def test_other_flavours_keep_the_names_of_members(name: str) -> None:
    assert "user-name" in made(name, A=record(**{"user-name": TEXT, "import": TEXT, "__init__": TEXT}))


def test_a_lost_member_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generate, "_generated", lambda *_: "class A:\n    b: str\n")
    found: list[Diagnostic] = []
    made("typeddict", found, A=record(a=TEXT, b=TEXT))
    assert [(one.code, one.severity, one.pointer) for one in found] == [
        ("AW044", "error", "#/components/schemas/A/properties/a")
    ]


@pytest.mark.parametrize(
    "name", ["user", "Any_", "None_", "a_b", "A_B", "_x", "x2y", "List", "print", "HTTPError"]
)
def test_names_in_another_case_survive(flavour: str, name: str) -> None:
    module = made(flavour, **{name: record(a=TEXT), "Other": record(b=to(name), c={}, d={"enum": ["x"]})})
    assert f"b: {name}" in module


@pytest.mark.parametrize("name", ["Any", "Literal", "str", "dict", "None", "Gr\xf6\xdfe", "A b", "class"])
def test_names_that_cannot_be_are_refused_at_their_place(flavour: str, name: str) -> None:
    found: list[Diagnostic] = []
    other = record(b=to(name), c={}, d={"enum": ["x"]}, e={"type": "array", "items": TEXT})
    made(flavour, found, **{name: record(a=TEXT), "Other": other})
    assert [(one.code, one.severity, one.pointer) for one in found] == [
        ("AW044", "error", f"#/components/schemas/{name}")
    ]
    assert f"models-{flavour}" in str(found[0].hint)
    assert "`targets`" in str(found[0].hint)


@pytest.mark.parametrize(("name", "refusing"), [("Struct", "msgspec"), ("TypedDict", "typeddict")])
def test_a_name_is_refused_by_the_flavour_that_needs_it_only(name: str, refusing: str) -> None:
    for flavour_name in BY_NAME:
        found: list[Diagnostic] = []
        made(flavour_name, found, **{name: record(a=TEXT)})
        assert bool(found) == (flavour_name == refusing)


def test_a_member_named_like_a_model_does_not_hide_it(flavour: str) -> None:
    found: list[Diagnostic] = []
    text = made(flavour, found, user=record(a=TEXT), Other=record(user=to("user"), others=to("user")))
    tree = next(n for n in ast.parse(text).body if isinstance(n, ast.ClassDef) and n.name == "Other")
    attributes = {ast.unparse(n.target) for n in tree.body if isinstance(n, ast.AnnAssign)}
    assert attributes == {"user" if flavour == "typeddict" else "user_", "others"}
    assert [one.severity for one in found] == (["warning"] if flavour == "dataclasses" else [])


@pytest.mark.parametrize("flavour", ["msgspec", "dataclasses"])
def test_a_later_model_does_not_rename_the_attribute_that_has_its_name(flavour: str) -> None:
    chosen, target = BY_NAME[flavour], f"models-{flavour}"
    holder = {"type": "object", "properties": {"User": {"type": "string"}}}
    first = NameBook(target)
    assert kept_attribute_names(document(Holder=holder), chosen, first, Collector()) == {}
    later = document(Holder=holder, User={"type": "object"})
    collector = Collector()
    assert kept_attribute_names(later, chosen, NameBook(target, first.section()), collector) == {}
    (found,) = collector
    line = f'{target}.attributes.User = "User_"'
    assert (found.code, found.pointer) == ("AW041", "#/components/schemas/User")
    assert found.hint is not None
    assert found.hint.endswith(f"\n{line}")
    given = {"attributes": {"User": Given("User_")}}
    names = kept_attribute_names(later, chosen, NameBook(target, first.section(), given), Collector())
    assert names == {"User": "User_"}


@pytest.mark.parametrize("flavour", ["msgspec", "dataclasses"])
def test_an_attribute_that_was_renamed_for_a_model_stays_so_without_it(flavour: str) -> None:
    chosen = BY_NAME[flavour]
    holder = {"type": "object", "properties": {"user": {"type": "string"}}}
    first = NameBook("models")
    both = document(Holder=holder, user={"type": "object"})
    assert kept_attribute_names(both, chosen, first, Collector()) == {"user": "user_"}
    later = NameBook("models", first.section())
    assert kept_attribute_names(document(Holder=holder), chosen, later, Collector()) == {"user": "user_"}


def test_objects_without_a_name_are_refused(flavour: str) -> None:
    found: list[Diagnostic] = []
    made(flavour, found, A=record(inner=record(x=TEXT)))
    assert [one.code for one in found] == ["AW044"]
    assert "besides" in found[0].message


def test_a_spec_without_models_has_an_empty_flavour(flavour: str) -> None:
    text = made(flavour)
    assert text.endswith("\n")
    assert ast.parse(text).body == []


def test_a_failure_of_the_generator_is_a_finding() -> None:
    unknown = Flavour("typeddict", "typing.TypedDict", "Broken", {"class_name": "not a name"})
    with pytest.raises(AuthwrightError) as caught:
        generate_models(document(A={"$ref": "#/nowhere"}), unknown, cast("Api", _Api()), Collector())
    assert [one.code for one in caught.value.diagnostics] == ["AW044"]


@pytest.mark.parametrize(
    "line",
    [
        "import os",
        "from os import system",
        "from .evil import x",
        "exec('x')",
        "print(1)",
        "X: int = __import__('os').system('x')",
        "class Y(metaclass=eval('type')): pass",
        "class Z:\n    def a(self): return 1",
        "if True:\n    pass",
        "Y = [open(p) for p in ()]",
        "@getattr(int, 'x')\nclass W: pass",
    ],
)
def test_a_module_does_nothing_but_declare_wherever_its_text_comes_from(line: str) -> None:
    plain = "from dataclasses import dataclass, field\n\n\n@dataclass(kw_only=True)\nclass Thing:\n"
    plain += "    a: list[int] = field(default_factory=lambda: [1])\n"
    assert acting_line(ast.parse(plain)) is None
    assert acting_line(ast.parse(f"{plain}\n\n{line}\n")) is not None


def test_the_modules_of_this_project_do_nothing_but_declare() -> None:
    modules = sorted((ROOT / "generated/models").rglob("*.py"))
    assert modules
    for module in modules:
        assert acting_line(ast.parse(module.read_bytes())) is None, module
