import enum

import pytest
from _runtime.errors import InvalidRequestError
from _runtime.operation import PathParam
from _runtime.paths import expand

from tests.sdk.python.sample import DROP_LINK, GET_ACCOUNT, GET_USER, account_operation


class Provider(enum.Enum):
    LOCAL = "local one"


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("u1", "/users/u1"),
        (7, "/users/7"),
        (Provider.LOCAL, "/users/local%20one"),
        ("A-z0.9_~", "/users/A-z0.9_~"),
        ("a/b?c#d", "/users/a%2Fb%3Fc%23d"),
        ("50%", "/users/50%25"),
        ("ü€", "/users/%C3%BC%E2%82%AC"),
        ("a;b,c:d@e&f=g+h", "/users/a%3Bb%2Cc%3Ad%40e%26f%3Dg%2Bh"),
        ("\r\nX: y", "/users/%0D%0AX%3A%20y"),
        ("...", "/users/..."),
        ("a.b", "/users/a.b"),
    ],
)
def test_single_segments_are_encoded(value: object, path: str) -> None:
    assert expand(GET_USER, {"user_id": value}) == path


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("oidc", "/links/oidc"),
        ("mcp:server/one two", "/links/mcp%3Aserver/one%20two"),
        ("", "/links/"),
        ("a//b/", "/links/a//b/"),
        ("a%2Fb", "/links/a%252Fb"),
    ],
)
def test_several_segments_keep_their_slashes(value: str, path: str) -> None:
    assert expand(DROP_LINK, {"provider": value}) == path


DOTS = [".", "..", "%2e", "%2E%2e", ".%2E", "%252e%252e", "a/../b", "a%2f..%2fb", "..\\a", "../", "/.."]


@pytest.mark.parametrize("value", DOTS)
def test_dot_segments_are_refused_in_any_disguise(value: str) -> None:
    for operation, name in ((GET_USER, "user_id"), (DROP_LINK, "provider")):
        with pytest.raises(ValueError, match="segment"):
            expand(operation, {name: value})


def test_text_encoded_without_end_is_refused() -> None:
    with pytest.raises(InvalidRequestError):
        expand(GET_USER, {"user_id": "%" + "25" * 20 + "41"})


@pytest.mark.parametrize("value", ["", None, True, 1.5, b"u1", ["u1"], "\ud800"])
def test_what_has_no_place_in_a_path_is_refused(value: object) -> None:
    with pytest.raises(InvalidRequestError, match="user_id"):
        expand(GET_USER, {"user_id": value})


def test_values_are_not_expanded_again() -> None:
    twice = account_operation(
        "twice", path="/{a}/{b}", path_params=(PathParam("a"), PathParam("b", multi_segment=True))
    )
    assert expand(twice, {"a": "{b}", "b": "x/{a}"}) == "/%7Bb%7D/x/%7Ba%7D"


def test_missing_and_unknown_parameters_are_named() -> None:
    with pytest.raises(InvalidRequestError, match="user_id"):
        expand(GET_USER, {})
    with pytest.raises(InvalidRequestError, match="other"):
        expand(GET_ACCOUNT, {"other": 1})
