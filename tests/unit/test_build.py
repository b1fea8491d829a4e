"""Building and linting the IR: flattened records, answers, and findings for what is not carried."""

from typing import Any, Literal

import pytest

from authwright.authoring import Alias, Model
from authwright.diagnostics import Collector
from authwright.document import Document, Json, ref
from authwright.ir import Api, Record, Scalar
from authwright.ir.walk import by_name, operations
from authwright.stages.build import build
from authwright.stages.lint import RULES, Subject
from authwright.stages.resolve import resolve
from tests.support.versions import get, post, published

TEXT: Json = {"type": "string"}


def built(schemas: Json) -> tuple[Api, list[tuple[str, str, str, str]]]:
    """Return the IR of these named schemas, and the severity, code, pointer and message of all findings."""
    root: Json = {
        "info": {"title": "Shop", "version": "1.0.0"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    return _built(Document(root))


def _built(document: Document) -> tuple[Api, list[tuple[str, str, str, str]]]:
    collector = Collector()
    resolved = resolve(document, collector)
    api = build(resolved, collector)
    (unions,) = [rule for rule in RULES if rule.code == "AW022"]
    for one in unions.check(Subject(document, {}, resolved.document, api)):
        collector.add(unions.code, one.message, at=one.at, hint=one.hint)
    told = [one for one in collector if one.code != "AW010"]
    return api, [(one.severity, one.code, one.pointer or "", one.message) for one in told]


def record(fields: Json, **more: Any) -> Json:
    return {"type": "object", "properties": fields, "description": "A record.", **more}


def test_a_record_has_the_fields_of_its_bases() -> None:
    odd = {"type": "object", "minProperties": 1}
    api, found = built(
        {
            "Base": record({"a": TEXT, "b": odd}, required=["a"]),
            "Middle": record({"c": TEXT}, allOf=[ref("Base")]),
            "Top": record(
                {"a": {"type": "integer"}},
                allOf=[ref("Middle"), {"properties": {"d": TEXT}, "required": ["d"]}],
                required=["c"],
            ),
        }
    )
    top = by_name(api)["Top"]
    assert isinstance(top, Record)
    assert [(one.name, one.origin, one.required) for one in top.fields] == [
        ("a", "Top", False),
        ("b", "Base", False),
        ("c", "Middle", True),
        ("d", "Top", True),
    ]
    assert top.fields[0].type == Scalar("integer")
    assert top.fields[3].pointer == "#/components/schemas/Top/allOf/1/properties/d"
    assert top.bases == ("Middle",)
    # Once, at the record that declares the field.
    assert [(one[0], one[2]) for one in found] == [("warning", "#/components/schemas/Base/properties/b")]


@pytest.mark.parametrize(
    ("schema", "keyword"),
    [
        ({"type": "object", "propertyNames": {"enum": ["k"]}}, "propertyNames"),
        ({"type": "object", "minProperties": 1}, "minProperties"),
        ({"type": "object", "maxProperties": 1}, "maxProperties"),
        ({"type": "object", "additionalProperties": False}, "additionalProperties"),
        ({"type": "array", "items": {"type": "object", "required": ["a"]}}, "required"),
        ({"type": "array", "unevaluatedItems": False}, "unevaluatedItems"),
        ({"type": "string", "contentEncoding": "base32"}, "contentEncoding"),
        ({"type": "string", "contentEncoding": "base64", "maxLength": 4}, "maxLength"),
        ({"minLength": 1}, "minLength"),
        ({"enum": ["a", "b"], "pattern": "a"}, "pattern"),
        ({"anyOf": [TEXT, {"type": "integer"}], "pattern": "a"}, "pattern"),
        (ref("Other") | {"minProperties": 1}, "minProperties"),
    ],
)
def test_what_is_not_carried_is_a_warning(schema: Json, keyword: str) -> None:
    _, found = built({"Thing": record({"a": schema}), "Other": record({})})
    (one,) = found
    at = "#/components/schemas/Thing/properties/a" + ("/items" if keyword == "required" else "")
    assert one == ("warning", "AW030", at, f'keyword "{keyword}" is not carried into clients')


def test_what_a_record_says_besides_its_fields_is_a_warning() -> None:
    thing = record({}, additionalProperties=False, allOf=[ref("Other") | {"maxProperties": 3}])
    _, found = built({"Thing": thing, "Other": record({}, additionalProperties=True)})
    at = "#/components/schemas/Thing"
    assert {(one[0], one[2], one[3].split('"')[1]) for one in found} == {
        ("warning", at, "additionalProperties"),
        ("warning", at + "/allOf/0", "maxProperties"),
    }


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "minLength": 1, "format": "uri", "title": "A", "examples": ["a"], "x-mine": 1},
        {"type": "object", "additionalProperties": {"type": "integer", "maximum": 3}},
        {"type": "object", "additionalProperties": True, "readOnly": True},
        {"type": ["string", "array"], "items": TEXT, "minLength": 1, "minItems": 1},
        {"enum": ["a", "b"], "type": "string", "x-aw-open": True},
        {"anyOf": [{"enum": ["a"]}, TEXT], "x-aw-open": True},
        {"format": "anything", "contentMediaType": "text/plain"},
    ],
)
def test_what_is_carried_or_harmless_is_silent(schema: Json) -> None:
    assert built({"Thing": record({"a": schema})})[1] == []


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ({"not": TEXT}, 'keyword "not" has no type in client languages'),
        ({"type": "null"}, 'a schema of type "null" is not supported here'),
        (record({"b": TEXT}), "an object with members and no name is not supported"),
    ],
)
def test_what_has_no_type_is_an_error(schema: Json, message: str) -> None:
    _, found = built({"Thing": record({"a": schema})})
    assert found == [("error", "AW030", "#/components/schemas/Thing/properties/a", message)]


def test_an_answer_of_null_has_no_type() -> None:
    documents = published(get("read", None), post("write", bool, bool))
    api, found = _built(documents.span)
    assert found == []
    answers = {operation.name: operation.response.type for operation in operations(api)}
    assert answers == {"read": None, "write": Scalar("boolean")}


def test_a_closed_body_is_no_finding() -> None:
    documents = published(post("write", Wish))
    for path, method, operation in documents.span.operations():
        operation["requestBody"]["content"]["application/json"]["schema"]["unevaluatedProperties"] = False
        assert (path, method) == ("/shop/write", "post")
    api, found = _built(documents.span)
    assert found == []
    (one,) = operations(api)
    assert one.body is not None
    assert one.body.closed


class Wish(Model):
    """A wish."""

    text: str
    """What."""


class Cat(Model):
    """A cat."""

    kind: Literal["cat"]
    """What it is."""


class Dog(Model):
    """A dog."""

    kind: Literal["dog"]
    """What it is."""


class Thing(Model):
    """Anything."""

    kind: str
    """What it is."""


class Pet(Alias[Cat | Dog]):
    """One of two that tell which they are."""


class Guess(Alias[Cat | Thing]):
    """One of two that do not."""


def test_members_of_a_union_are_told_apart_by_constants() -> None:
    _, found = _built(published(get("read", Pet), get("guess", Guess)).span)
    assert [(one[1], one[3]) for one in found] == [
        ("AW022", '"Cat" and "Thing" of union "Guess" cannot be told apart')
    ]
