import pytest
from _runtime.causes import identify, matches
from _runtime.operation import Cause

from tests.sdk.python.sample import account_operation

OPERATION = account_operation(
    "update",
    causes=(
        Cause("anything", 400, "text"),
        Cause("field_empty", 400, "template", "Required field {name} is empty"),
        Cause("port_empty", 400, "literal", "Required field port is empty"),
        Cause("gone", 401, "literal", "Sign in again.", until="0.12"),
        Cause("bad_key", 401, "literal", "Sign in again."),
        Cause("gone", 401, "literal", "Invalid request.", since="0.12"),
        Cause("invalid", 422, "literal", "Invalid request."),
        Cause("invalid", 422, "shape"),
    ),
)


@pytest.mark.parametrize(
    ("status", "detail", "cause"),
    [
        (400, "Required field port is empty", "port_empty"),
        (400, "Required field host is empty", "field_empty"),
        (400, "Required field  is empty", "anything"),
        (400, "no idea", "anything"),
        (400, ["no idea"], None),
        (400, None, None),
        (401, "Sign in again.", "gone"),
        (401, "sign in again.", None),
        (422, [{"loc": []}], "invalid"),
        (422, "Invalid request.", "invalid"),
        (422, {"a": 1}, None),
        (500, "Required field port is empty", None),
    ],
)
def test_the_surest_way_of_telling_wins(status: int, detail: object, cause: str | None) -> None:
    assert identify(OPERATION, status, detail) == cause


@pytest.mark.parametrize(
    ("detail", "cause"), [({"a": 1}, "thing"), ([1], "things"), ("x", "any"), (0, "any"), (None, None)]
)
def test_shapes_are_told_apart(detail: object, cause: str | None) -> None:
    shapes = (
        Cause("any", 400, "shape", "any"),
        Cause("thing", 400, "shape", "object"),
        Cause("things", 400, "shape"),
    )
    assert identify(account_operation("odd", causes=shapes), 400, detail) == cause


def test_a_known_version_settles_between_equal_texts() -> None:
    assert identify(OPERATION, 401, "Sign in again.", "0.11.4") == "gone"
    assert identify(OPERATION, 401, "Sign in again.", "0.12.4") == "bad_key"


def test_a_text_of_another_version_is_still_recognised() -> None:
    assert identify(OPERATION, 401, "Invalid request.", "0.10.2") == "gone"


@pytest.mark.parametrize(
    ("template", "text", "fits"),
    [
        ("{a}", "x", True),
        ("{a}", "", False),
        ("a{x}b", "ab", False),
        ("a{x}b", "aab", True),
        ("{x} and {y}", "1 and 2 and 3", True),
        ("{x} and {y}", "1 and ", False),
        ("{x}{y}", "1", False),
        ("{x}{y}", "12", True),
        ("ab{x}ba", "aba", False),
        ("a{x}a{y}a", "aaaaa", True),
        ("a{x}a{y}a", "aaaa", False),
        ("(.*){x}", "(.*)!", True),
        ("(.*){x}", "abc!", False),
        ("{}", "x", False),
        ("{}", "{}", True),
    ],
)
def test_templates_match_by_their_pieces(template: str, text: str, fits: bool) -> None:
    assert matches(template, text) is fits


def test_matching_is_not_a_regular_expression_in_disguise() -> None:
    template = "{a}" * 30 + "x"
    assert matches(template, "a" * 20_000) is False
