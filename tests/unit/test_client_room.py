"""What clients of all languages share: names of arguments, facts on calls and results, rewrites."""

from dataclasses import replace
from typing import Any

import pytest

from authwright.diagnostics import Collector
from authwright.ir import (
    Alias,
    Bytes,
    Enum,
    EnumValue,
    JsonValue,
    ListOf,
    Literal,
    MapOf,
    Member,
    Named,
    Nullable,
    Operation,
    Record,
    Ref,
    RequestBody,
    Scalar,
    SecurityScheme,
    Type,
    Union,
    UnionOf,
    VersionProbe,
)
from authwright.naming import NameBook, Recorded
from authwright.naming.page import Given
from authwright.targets.client.arguments import argument_names, form_fields, form_of, whole_body_name
from authwright.targets.client.calls import (
    Probe,
    cause_names,
    credentials_of,
    default_scheme,
    operation_named,
    probe_of,
    refuse_cookies,
)
from authwright.targets.client.errors import ERRORS, STATUS_ERRORS, status_error
from authwright.targets.client.results import result_kinds, secret_names
from authwright.targets.client.rewrites import Carrying, carrying, read_form
from authwright.targets.client.roles import only_requested
from tests.support import library as lib
from tests.support.plain import PLAIN, call, parameter


def sending(*fields: str, whole: bool = False) -> tuple[Operation, Record]:
    """Return an operation, and the record of its body."""
    form = lib.record("SendForm", *(lib.required(name, lib.TEXT) for name in fields))
    return call(body=RequestBody(Ref("SendForm"), whole=whole)), form


# ------------------------------------------------------------------------------------------------- forms


@pytest.mark.parametrize(
    ("model", "name"),
    [("SettingsInput", "settings"), ("AdminConfig", "config"), ("InputBody", "document"), ("", "document")],
)
def test_a_document_is_called_by_the_last_word_that_says_something(model: str, name: str) -> None:
    assert whole_body_name(model) == name


def test_a_form_is_a_body_of_members_that_is_not_passed_whole() -> None:
    operation, form = sending("a")
    records = {"SendForm": form}
    assert form_of(operation, records) == form
    assert form_of(sending("a", whole=True)[0], records) is None
    assert form_of(call(), records) is None
    assert form_of(call(body=RequestBody(ListOf(Ref("SendForm")))), records) is None


def test_a_form_of_many_members_is_passed_whole_unless_it_was_not_before() -> None:
    few, many = [f"f{number}" for number in range(8)], [f"f{number}" for number in range(9)]
    operation, form = sending(*few)
    records = {"SendForm": form}
    book = NameBook()
    assert form_fields(operation, records, book) == form
    assert book.section() == {"bodies": {"send": Recorded("arguments")}}
    later, grown = sending(*many)
    assert form_fields(later, {"SendForm": grown}, NameBook()) is None
    # A form that gains a member stays one, and a document that loses one does not become one.
    assert form_fields(later, {"SendForm": grown}, NameBook(recorded=book.section())) == grown
    whole = {"bodies": {"send": Recorded("whole")}}
    assert form_fields(operation, records, NameBook(recorded=whole)) is None
    assert form_fields(operation, records, NameBook(given={"bodies": {"send": Given("whole")}})) is None
    assert form_fields(call(), records, NameBook()) is None


def arguments(
    operation: Operation, form: Record | None = None, book: NameBook | None = None, **more: Any
) -> dict[str, str]:
    """Return the names of arguments by place and name on the wire; names that clash end the test."""
    found = Collector()
    named = argument_names(operation, form, PLAIN, book or NameBook(), found, **more)
    assert found.found == []
    return {"/".join(key): name for key, name in named.items()}


def test_a_parameter_has_its_place_before_it_when_another_has_its_name() -> None:
    operation, form = sending("userId", "from")
    operation = replace(operation, parameters=(parameter("path", "user-id"), parameter("query", "page")))
    assert arguments(operation, form) == {
        "path/user-id": "path_user_id",
        "query/page": "page",
        "body/userId": "user_id",
        "body/from": "from_",
    }
    pair = (parameter("query", "id"), parameter("header", "Id"))
    assert arguments(call(parameters=pair)) == {"query/id": "query_id", "header/Id": "header_id"}


def test_a_member_that_comes_later_gives_way_to_a_parameter_that_has_its_name() -> None:
    operation, form = sending("id")
    before = NameBook(recorded={"arguments of send": {"path/id": Recorded("id")}})
    operation = replace(operation, parameters=(parameter("path", "id"),))
    assert arguments(operation, form, before) == {"path/id": "id", "body/id": "body_id"}


def test_two_parameters_of_one_place_cannot_have_one_name() -> None:
    found = Collector()
    twice = (parameter("query", "a-b"), parameter("query", "a_b"))
    argument_names(call(parameters=twice), None, PLAIN, NameBook(), found)
    assert [(one.code, one.pointer) for one in found.found] == [("AW041", "#/query/a_b")]


def test_only_arguments_that_have_a_place_in_the_list_are_named_where_a_language_says_so() -> None:
    operation, _ = sending("id")
    operation = replace(operation, parameters=(parameter("path", "form"), parameter("query", "id")))
    named = argument_names(operation, None, PLAIN, NameBook(), Collector(), ("path", "body"))
    assert named == {("path", "form"): "path_form", ("body", ""): "form"}


def test_a_document_keeps_the_name_that_it_had() -> None:
    operation, _ = sending("id", whole=True)
    before = NameBook(recorded={"arguments of send": {"body": Recorded("data")}})
    assert argument_names(operation, None, PLAIN, before, Collector()) == {("body", ""): "data"}


def test_an_argument_is_called_like_the_member_that_the_project_names() -> None:
    operation, form = sending("from")
    book = NameBook(given={"fields of SendForm": {"from": Given("sender")}})
    assert arguments(operation, form, book) == {"body/from": "sender"}


# ------------------------------------------------------------------------------------------------- calls


def test_the_version_is_asked_for_by_the_operation_that_tells_it() -> None:
    found = Collector()
    assert probe_of(lib.library(), found) == Probe("GET", "/version", "version")
    assert probe_of(lib.library(version_probe=None), found) is None
    assert probe_of(lib.library(version_probe=VersionProbe("gone", "version")), found) is None
    assert found.found == []
    probe_of(lib.library(version_probe=VersionProbe("get_book", "version")), found)
    assert [(one.code, one.pointer) for one in found.found] == [("AW030", "#/get_book")]


BEARER = SecurityScheme("b", "bearer", "Authorization")
HEADER = SecurityScheme("h", "header", "X-Key")
COOKIE = SecurityScheme("c", "cookie", "sid")


@pytest.mark.parametrize(
    ("schemes", "expected"),
    [((COOKIE, HEADER, BEARER), BEARER), ((COOKIE, HEADER), HEADER), ((COOKIE,), COOKIE), ((), None)],
)
def test_a_token_travels_by_the_surest_scheme(
    schemes: tuple[SecurityScheme, ...], expected: SecurityScheme | None
) -> None:
    assert default_scheme(lib.library(schemes=schemes)) == expected


def test_credentials_go_along_as_the_operation_says() -> None:
    assert credentials_of(call()) == "required"
    assert credentials_of(call(credentials_optional=True)) == "optional"
    assert credentials_of(call(credentials=(), credentials_optional=True)) == "none"


def test_operations_and_causes_are_found_by_name() -> None:
    assert operation_named(lib.library(), "find").path == "/find"
    assert cause_names(lib.library()) == ["broken", "expired", "invalid", "refused"]


def test_each_parameter_in_a_cookie_is_a_finding() -> None:
    found = Collector()
    places = (parameter("cookie", "sid"), parameter("query", "page"), parameter("cookie", "lang"))
    refuse_cookies(call(parameters=places), PLAIN, found)
    assert [(one.code, one.pointer) for one in found.found] == [
        ("AW030", "#/cookie/sid"),
        ("AW030", "#/cookie/lang"),
    ]
    assert found.found[0].message == 'the Plain client has no argument for the cookie parameter "sid"'
    nowhere = replace(places[0], pointer="")
    refuse_cookies(call(parameters=(nowhere,)), PLAIN, found)
    assert found.found[-1].pointer == "#/send"


@pytest.mark.parametrize(
    ("status", "expected"),
    [(404, "NotFoundError"), (418, "ApiStatusError"), (502, "ServerError"), (600, "ApiStatusError")],
)
def test_an_error_has_the_class_of_its_status(status: int, expected: str) -> None:
    assert status_error(status) == expected
    assert {*map(status_error, STATUS_ERRORS), expected} <= set(ERRORS)


# ----------------------------------------------------------------------------------------------- results

HIDDEN = lib.record(
    "Hidden",
    lib.required("key", lib.SECRET),
    lib.optional("box", ListOf(Ref("Box"))),
    lib.optional("x", lib.TEXT),
)
BOX = lib.record(
    "Box",
    lib.required("pins", MapOf(lib.SECRET)),
    lib.required("note", lib.TEXT, secret=True),
    lib.optional("again", Nullable(Ref("Hidden"))),
    lib.optional("gone", Ref("Gone")),
)
KINDS: dict[str, Named] = {
    one.name: one
    for one in (
        HIDDEN,
        BOX,
        Enum("Mode", "", (EnumValue("a"), EnumValue(1), EnumValue(None), EnumValue(True)), open=False),
        Alias("List", "", ListOf(lib.TEXT)),
        Alias("Loop", "", UnionOf((Ref("Loop"), lib.TEXT))),
        Union("Either", "", (Member(Ref("Hidden")), Member(Ref("List")))),
    )
}


@pytest.mark.parametrize(
    ("type_", "kinds"),
    [
        (None, ("null",)),
        (lib.TEXT, ("string",)),
        (Scalar("number"), ("number",)),
        (lib.NUMBER, ("number",)),
        (lib.FLAG, ("boolean",)),
        (Bytes(), ("string",)),
        (ListOf(lib.TEXT), ("array",)),
        (MapOf(lib.TEXT), ("object",)),
        (JsonValue(), ("any",)),
        (Nullable(JsonValue()), ("any",)),
        (Nullable(Ref("Hidden")), ("object", "null")),
        (UnionOf((lib.NUMBER, lib.TEXT, lib.NUMBER)), ("string", "number")),
        (Ref("Mode"), ("string", "number", "boolean", "null")),
        (Ref("Either"), ("object", "array")),
        (Ref("Loop"), ("string",)),
        (Ref("Gone"), ()),
        (Literal((False, 2, "a", None)), ("string", "number", "boolean", "null")),
        (Literal(({"a": 1}, ["b"], 1.5)), ("object", "array", "number")),  # type: ignore[arg-type]  # foreign
    ],
)
def test_a_result_may_be_of_the_kinds_of_its_type(type_: Type | None, kinds: tuple[str, ...]) -> None:
    assert result_kinds(type_, KINDS) == kinds


@pytest.mark.parametrize(
    ("type_", "names"),
    [
        (None, ()),
        (lib.SECRET, ()),
        (Ref("List"), ()),
        (ListOf(Ref("Hidden")), ("key", "pins", "note")),
        (Ref("Box"), ("pins", "note", "key")),
        (Ref("Either"), ("key", "pins", "note")),
    ],
)
def test_members_with_secrets_are_found_at_any_depth_once(type_: Type | None, names: tuple[str, ...]) -> None:
    assert secret_names(type_, KINDS) == names


# ---------------------------------------------------------------------------------------------- rewrites

READ, WRITTEN = lib.SETTINGS, lib.SETTINGS_INPUT


def test_a_write_begins_with_the_answer_of_its_model() -> None:
    records = {"Settings": READ, "SettingsInput": WRITTEN}
    assert read_form(WRITTEN, records) == READ
    assert read_form(READ, records) is None
    assert read_form(WRITTEN, {"SettingsInput": WRITTEN}) is None
    assert read_form(replace(WRITTEN, model="Other"), records) is None
    kept = replace(WRITTEN, fields=tuple(replace(one, omitted="unchanged") for one in WRITTEN.fields))
    assert read_form(kept, records) is None


def test_what_is_carried_over_is_what_the_server_would_lose() -> None:
    source = lib.record(
        "Source",
        lib.required("a", Nullable(lib.TEXT)),
        lib.required("b", lib.TEXT),
        lib.required("c", lib.TEXT),
    )
    wider = lib.record("Wider", *source.fields, lib.required("extra", lib.TEXT), bases=("Source",))
    target = lib.record(
        "Target",
        lib.optional("a", lib.TEXT, omitted="null"),
        lib.optional("b", lib.TEXT, written_back=((0, "0"),)),
        lib.optional("kept", lib.TEXT, omitted="unchanged", written_back=((1, "1"),)),
    )
    records = (source, wider, target)
    names = {one.name: {field.name: f"_{field.name}" for field in one.fields} for one in records}

    def made(**body: bool) -> Carrying:
        writer = call(body=RequestBody(Ref("Target"), **body))
        api = lib.library(records, (call("read", Ref("Source")), writer), version_probe=None)
        return carrying(api, target, source, ("Source", "Wider"), names)

    assert made() == Carrying(
        left_out=("_c", "_extra", "_kept"),
        not_null=("_a",),
        replaced=(("_b", ((0, "0"),)),),
        closed=False,
    )
    assert made(closed=True).closed
    other = lib.library(records, (call(body=RequestBody(Ref("Source"), closed=True)),), version_probe=None)
    assert not carrying(other, target, source, ("Source",), names).closed
    null = replace(target, fields=(lib.optional("a", Nullable(lib.TEXT)),))
    assert carrying(other, null, source, ("Source",), names).not_null == ()


def test_a_record_that_is_never_received_is_told_from_one_that_is() -> None:
    both = lib.record("Both", used_in_requests=True, used_in_responses=True)
    assert not only_requested(both)
    assert only_requested(replace(both, used_in_responses=False))
    assert not only_requested(replace(both, used_in_requests=False))
    assert not only_requested(lib.record("Unused"))
    assert only_requested(replace(both, role="request"))
    assert not only_requested(replace(both, role="response", used_in_responses=False))
