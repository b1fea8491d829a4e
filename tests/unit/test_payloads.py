"""Checking payloads: the reason that helps, and the line of each value."""

import json

import pytest

from authwright import extensions as ext
from authwright.diagnostics import AuthwrightError, Diagnostic
from authwright.document import Document, Json, ref
from authwright.payloads import Checker, Payload, find_model, read_payloads
from authwright.payloads.lines import value_lines

SCHEMAS: Json = {
    "Session": {"type": "object", "properties": {"token": {"type": "string"}}, "required": ["token"]},
    "Pending": {
        "type": "object",
        "properties": {"step": {"const": "pending"}, "wait": {"type": "integer"}},
        "required": ["step", "wait"],
    },
    "Result": {
        "anyOf": [ref("Session"), ref("Pending")],
        ext.TAG: {"property": "step", "values": {"pending": "Pending"}, "absent": "Session"},
    },
    "Plain": {"anyOf": [ref("Session"), ref("Pending")]},
    "Closed": {**ref("Session"), "unevaluatedProperties": False},
    "Kinds": {"enum": ["a", "b"]},
    "Never": {"properties": {"old": False}},
    "Form": {"type": "object", ext.MODEL: "Form", ext.ROLE: "response"},
    "FormInput": {"type": "object", ext.MODEL: "Form", ext.ROLE: "request"},
}
DOCUMENT = Document({ext.VERSION: "1", "components": {"schemas": SCHEMAS}})


def reasons(name: str, value: object) -> list[str]:
    problems = Checker(DOCUMENT, name).problems(Payload("f", 1, value))
    return [f"{one.pointer} {one.reason}" for one in problems]


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("Result", {"step": "pending"}, ["#/wait required, but missing"]),
        ("Result", {}, ["#/token required, but missing"]),
        ("Result", {"step": "pending", "wait": "hunter2"}, ["#/wait expected an integer, got a string"]),
        ("Result", {"step": "other"}, ["#/token required, but missing"]),
        ("Result", "hunter2", ["# expected an object, got a string"]),
        ("Plain", {"step": "enroll"}, ["#/token required, but missing"]),
        ("Plain", {"token": "x"}, []),
        ("Closed", {"token": "x", "more": "hunter2"}, ["#/more unknown member"]),
        ("Kinds", "hunter2", ['# expected one of "a", "b"']),
        ("Never", {"old": "hunter2"}, ["#/old must not be there"]),
    ],
)
def test_reasons(name: str, value: object, said: list[str]) -> None:
    assert reasons(name, value) == said


def test_models_are_found_by_direction() -> None:
    assert find_model(DOCUMENT, "Form") == "Form"
    assert find_model(DOCUMENT, "Form", "request") == "FormInput"
    assert find_model(DOCUMENT, "FormInput", "request") == "FormInput"
    assert find_model(DOCUMENT, "Form", "response") == "Form"
    assert find_model(DOCUMENT, "Session", "request") == "Session"
    with pytest.raises(AuthwrightError, match="no model"):
        find_model(DOCUMENT, "Frm")


def test_lines_of_values() -> None:
    text = '{\n "a": [1,\n  {"b/c": "x\\"]"},\n  []],\n "d": {},\n "": null}\n'
    json.loads(text)
    assert value_lines(text) == {
        "#": 1,
        "#/a": 2,
        "#/a/0": 2,
        "#/a/1": 3,
        "#/a/1/b~1c": 3,
        "#/a/2": 4,
        "#/d": 5,
        "#/": 6,
    }


def test_a_line_is_that_of_the_nearest_value() -> None:
    payload = Payload("f", 1, None, '{\n"a": {\n"b": 1}}')
    assert payload.line_of("#/a/b") == 3
    assert payload.line_of("#/a/c/d") == 2
    assert payload.line_of("#/e") == 1


def test_a_device_is_no_payload() -> None:
    (found,) = read_payloads("/dev/zero")
    assert isinstance(found, Diagnostic)
    assert (found.code, found.message) == ("AW062", "the payload cannot be read: it is a device")
