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


@pytest.mark.parametrize(
    "path",
    [
        "users",
        "",
        ".evil.example/users",
        "@evil.example/users",
        "//evil.example/users",
        "/users?role=admin",
        "/users#top",
        "/users\\all",
        "/users/{",
        "/users/}",
        "/users/{{user_id}}",
        "/users\n",
    ],
)
def test_a_template_that_is_no_absolute_path_is_refused(path: str) -> None:
    with pytest.raises(InvalidRequestError, match="absolute path"):
        expand(account_operation("odd", path=path), {})


def test_every_hole_is_a_parameter_whatever_its_name() -> None:
    odd = account_operation("odd", path="/users/{user-id}", path_params=(PathParam("user-id"),))
    assert expand(odd, {"user-id": "a/b"}) == "/users/a%2Fb"
    for path in ("/users/{user-id}", "/users/{}", "/users/{0}"):
        with pytest.raises(InvalidRequestError, match="needs the path parameter"):
            expand(account_operation("odd", path=path), {})


def test_values_side_by_side_make_no_dot_segment() -> None:
    path_params = (PathParam("a"), PathParam("b"))
    pair = account_operation("pair", path="/users/{a}{b}", path_params=path_params)
    assert expand(pair, {"a": "x.", "b": "y"}) == "/users/x.y"
    with pytest.raises(InvalidRequestError, match="segment"):
        expand(pair, {"a": "%2", "b": "e"})
