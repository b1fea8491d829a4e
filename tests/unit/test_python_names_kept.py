"""What Python callers see stays as it was: arguments, modules, attributes, constants."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from authwright.ir import Api, Detail, ErrorCase, Lifetime, Nullable, Parameter, Record, Ref, RequestBody
from authwright.naming import Given, NameBook, Recorded
from tests.support import library as lib
from tests.support.naming import Naming, named
from tests.support.python_package import files, mypy, pyright, write

NAME, PACKAGE = "library-client", "library_client"


def form(count: int, **more: object) -> Api:
    """Return an API with one operation, whose form has `count` fields."""
    record = lib.record("Form", *(lib.required(f"f{number}", lib.TEXT) for number in range(count)))
    body = RequestBody(Ref("Form"), **more)  # type: ignore[arg-type]  # whole=True, or nothing
    return lib.library((record,), (lib.operation("send", "POST", "/", None, body=body),))


def arguments(made: Naming) -> set[str]:
    return {key[2] for key in made.facts if key[0] == "argument"}


def test_a_ninth_field_does_not_turn_arguments_into_a_document() -> None:
    first = named(form(8))
    assert arguments(first) == {f"body f{number}" for number in range(8)}
    assert arguments(named(form(9))) == {"body "}
    grown = named(form(9), first.section)
    assert arguments(grown) == {f"body f{number}" for number in range(9)}
    source = files(form(9), NAME, book=NameBook("client-python", first.section))
    method = source[f"src/{PACKAGE}/resources/desk.py"].decode()
    assert "        f8: str,\n" in method
    assert 'body = {"f0": f0,' in method


def test_a_document_stays_one_when_it_loses_a_field() -> None:
    assert arguments(named(form(8), named(form(9)).section)) == {"body "}


def test_a_body_that_the_spec_passes_whole_is_whole_whatever_was_recorded() -> None:
    assert arguments(named(form(2, whole=True), named(form(2)).section)) == {"body "}


def test_the_project_may_decide_anew() -> None:
    given = {"bodies": {"send": Given("whole")}}
    assert arguments(named(form(2), named(form(2)).section, given)) == {"body "}


def test_a_renamed_model_does_not_rename_the_document_argument() -> None:
    first = named(form(2, whole=True))
    renamed = replace(lib.record("Sheet"), fields=())
    body = RequestBody(Ref("Sheet"), whole=True)
    api = lib.library((renamed,), (lib.operation("send", "POST", "/", None, body=body),))
    assert named(api, first.section).facts["argument", "send", "body "] == {"form"}
    assert named(api).facts["argument", "send", "body "] == {"sheet"}


def with_query(*names: str) -> Api:
    parameters = tuple(Parameter(name, "query", lib.TEXT, False, pointer=f"#/{name}") for name in names)
    record = lib.record("Form", lib.required("mail", lib.TEXT))
    body = RequestBody(Ref("Form"))
    one = lib.operation("send", "POST", "/", None, body=body, parameters=parameters)
    return lib.library((record,), (one,))


def test_a_parameter_with_the_name_of_an_argument_gets_its_place_before_it() -> None:
    first = named(with_query())
    later = named(with_query("mail"), first.section)
    assert not later.found
    assert later.facts["argument", "send", "body mail"] == {"mail"}
    assert later.facts["argument", "send", "query mail"] == {"query_mail"}


def test_a_field_with_the_name_of_a_parameter_gets_its_place_before_it() -> None:
    bodiless = with_query("mail")
    bodiless = replace(
        bodiless,
        resources=tuple(
            replace(one, operations=tuple(replace(op, body=None) for op in one.operations))
            for one in bodiless.resources
        ),
    )
    first = named(bodiless)
    assert first.facts["argument", "send", "query mail"] == {"mail"}
    later = named(with_query("mail"), first.section)
    assert not later.found
    assert later.facts["argument", "send", "query mail"] == {"mail"}
    assert later.facts["argument", "send", "body mail"] == {"body_mail"}


# ------------------------------------------------------------------------------------------------- modules

APART = (
    lib.record("Aaa", lib.required("other", lib.TEXT)),
    lib.record("Bbb", lib.optional("aaa", Nullable(Ref("Aaa")))),
    lib.record("Ccc", lib.optional("bbb", Nullable(Ref("Bbb")))),
)
READ = (lib.operation("read", "GET", "/", Ref("Ccc")),)
CIRCLE = (lib.record("Aaa", lib.required("other", Nullable(Ref("Ccc")))), *APART[1:])
USER = """
from library_client.models import Bbb
from library_client.models.aaa import Aaa
from library_client.models.bbb import Bbb as Old

value: Old = Bbb(aaa=Aaa(other=None))
print(Bbb is Old, Bbb.__module__, Aaa(other=None).other, value.aaa)
"""


def test_a_model_that_a_circle_draws_into_another_module_can_be_imported_from_its_own(tmp_path: Path) -> None:
    book = NameBook("client-python", named(lib.library(APART, READ)).section)
    write(lib.library(CIRCLE, READ), NAME, tmp_path, book)
    user = tmp_path / "user.py"
    user.write_text(USER, encoding="utf-8")
    command = [sys.executable, str(user)]
    done = subprocess.run(
        command, env={"PYTHONPATH": str(tmp_path / "src")}, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == (f"True {PACKAGE}.models.aaa None other=None\n", "")
    assert mypy(tmp_path).startswith("Success: no issues found")
    assert pyright(tmp_path).splitlines()[-1].startswith("0 errors, 0 warnings")


def test_models_of_one_module_stay_together_when_their_circle_opens() -> None:
    circle = named(lib.library(CIRCLE, READ))
    assert {names for key, names in circle.facts.items() if key[0] == "module"} == {frozenset({"aaa"})}
    again = named(lib.library(APART, READ), circle.section)
    made = files(lib.library(APART, READ), NAME, book=NameBook("client-python", circle.section))
    assert f"src/{PACKAGE}/models/bbb.py" not in made
    assert {names for key, names in again.facts.items() if key[0] == "module"} == {frozenset({"aaa"})}


# ------------------------------------------------------------------------------------------- names in models


def test_a_new_type_does_not_rename_the_field_that_has_its_name() -> None:
    holder = lib.record("Holder", lib.required("ID", lib.TEXT))
    first = named(lib.library((holder,)))
    assert first.facts["field", "Holder", "ID"] == {"ID"}
    later = named(lib.library((holder, lib.record("ID", lib.required("x", lib.TEXT)))), first.section)
    assert later.facts["field", "Holder", "ID"] == {"ID"}
    assert [(one.code, one.message, one.hint) for one in later.found] == [
        (
            "AW041",
            'models: "ID" (#/fields/ID) and "ID" (#/ID) would both be ID in Python',
            "rename one of them, or put this line below [tool.authwright.names] of pyproject.toml:\n"
            'client-python.models.ID = "ID2"',
        )
    ]


BASE = lib.record("Base", lib.required("copy", lib.TEXT))
HEIR = lib.record("Heir", lib.required("copy", lib.TEXT), lib.required("more", lib.TEXT), bases=("Base",))


def test_an_inherited_field_has_the_name_that_its_base_has_recorded() -> None:
    section = {"fields of Base": {"copy": Recorded("copied")}}
    made = named(lib.library((BASE, HEIR)), section)
    assert not made.found
    assert made.facts["field", "Heir", "copy"] == {"copied"}


def test_the_other_shape_of_a_model_has_the_name_that_is_recorded_for_it() -> None:
    for_writing = replace(BASE, name="BaseInput", role="request")
    made = named(lib.library((BASE, for_writing)), {"fields of BaseInput": {"copy": Recorded("copied")}})
    assert made.facts["field", "Base", "copy"] == {"copied"}


def test_a_field_that_is_renamed_in_its_base_only_is_told_with_the_line_to_add() -> None:
    first = named(lib.library((BASE, HEIR)))
    given = {"fields of Base": {"copy": Given("copied")}}
    made = named(lib.library((BASE, HEIR)), first.section, given)
    assert [(one.code, one.message, one.hint) for one in made.found] == [
        (
            "AW049",
            '"copy" is copy_ in Heir and copied in Base, which have to agree',
            "put this line below [tool.authwright.names] of pyproject.toml:\n"
            'client-python."fields of Heir".copy = "copied"',
        )
    ]
    both = given | {"fields of Heir": {"copy": Given("copied")}}
    assert not named(lib.library((BASE, HEIR)), first.section, both).found


# -------------------------------------------------------------------------------------------------- causes


def failing(*errors: ErrorCase) -> Api:
    return lib.library((), (lib.operation("send", "POST", "/", None, errors=errors),))


OLD = ErrorCase("locked", 403, (Detail("literal", "No."),), "")
LATE = replace(OLD, lifetime=Lifetime(since="2"))
OTHER = replace(OLD, status=409)


def constants(made: Naming) -> set[str]:
    return {name for key, names in made.facts.items() if key[0] == "cause" for name in names}


def test_forms_of_a_cause_are_named_alike_whatever_their_order() -> None:
    wanted = {"LOCKED", "LOCKED_409", "LOCKED_403_SINCE_2"}
    assert constants(named(failing(OLD, LATE, OTHER))) == wanted
    assert named(failing(LATE, OTHER, OLD)).facts == named(failing(OLD, LATE, OTHER)).facts


def test_a_form_of_a_cause_that_comes_first_later_does_not_take_the_name() -> None:
    first = named(failing(LATE))
    assert constants(first) == {"LOCKED"}
    later = named(failing(OLD, LATE), first.section)
    assert constants(later) == {"LOCKED", "LOCKED_403"}
    assert named(failing(OLD), later.section).facts.keys() < later.facts.keys()
    assert constants(named(failing(OLD), later.section)) == {"LOCKED_403"}


def test_one_form_of_a_cause_with_two_texts_is_told() -> None:
    made = named(failing(OLD, replace(OLD, details=(Detail("literal", "Never."),))))
    assert [(one.code, one.message) for one in made.found] == [
        ("AW009", 'cause "locked" has other texts here than elsewhere, with the same status and lifetime')
    ]


def test_records_without_fields_need_no_scope() -> None:
    assert "fields of Empty" not in named(lib.library((Record("Empty", "Empty", "", ()),))).section
