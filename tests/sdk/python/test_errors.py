import pickle

import pytest
from _runtime import errors
from _runtime.errors import (
    ApiConnectionError,
    ApiError,
    ApiStatusError,
    ApiTimeoutError,
    InvalidRequestError,
    ServerError,
    UnexpectedResponseError,
    UnprocessableEntityError,
    UnsupportedByServer,
    status_error,
)

from tests.sdk.python.sample import VALIDATION_ERRORS


def error_of(status: int, **more: object) -> ApiStatusError:
    return status_error(status)(status=status, method="POST", path="/auths/signin", **more)  # type: ignore[arg-type]  # checked by the tests


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (405, "MethodNotAllowedError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "ServiceUnavailableError"),
        (502, "ServerError"),
        (418, "ApiStatusError"),
        (600, "ApiStatusError"),
    ],
)
def test_each_status_has_its_class(status: int, name: str) -> None:
    assert type(error_of(status)) is getattr(errors, name)


def test_the_tree() -> None:
    assert issubclass(ApiTimeoutError, ApiConnectionError)
    assert issubclass(status_error(500), ServerError)
    assert issubclass(status_error(503), ServerError)
    assert issubclass(InvalidRequestError, ValueError)
    tree = [
        value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, Exception)
    ]
    assert all(issubclass(kind, ApiError) for kind in tree)
    assert not [kind.__name__ for kind in tree if kind.__name__ not in (errors.__doc__ or "")]


def test_the_message_says_what_was_called_and_why_it_failed() -> None:
    error = error_of(400, cause="invalid_credentials", detail="Wrong email or password.")
    assert str(error) == "POST /auths/signin: 400 invalid_credentials: Wrong email or password."
    assert str(error_of(500)) == "POST /auths/signin: 500"


def test_a_validation_list_is_told_without_what_was_sent() -> None:
    error = error_of(422, cause="invalid", detail=VALIDATION_ERRORS, raw_body=b'{"detail": "hunter2"}')
    assert isinstance(error, UnprocessableEntityError)
    assert str(error) == "POST /auths/signin: 422 invalid: body.email: Field required"
    assert error.detail == [{"type": "missing", "loc": ["body", "email"], "msg": "Field required"}]
    for shown in (str(error), repr(error), repr(error.detail), repr(vars(error))):
        assert "hunter2" not in shown
    assert error.raw_body() == b'{"detail": "hunter2"}'


def test_echoes_are_stripped_at_any_depth() -> None:
    error = error_of(422, detail={"errors": [{"input": "hunter2", "why": {"ctx": "hunter2", "a": 1}}]})
    assert error.detail == {"errors": [{"why": {"a": 1}}]}


def test_a_detail_cannot_forge_log_lines_or_fill_them() -> None:
    shown = str(error_of(400, detail="a\nERROR forged\x1b[31m" + "x" * 10_000))
    assert "\n" not in shown
    assert "\x1b" not in shown
    assert len(shown) < 700


ALL = [
    InvalidRequestError("no"),
    ApiConnectionError("refused", method="GET", path="/"),
    ApiTimeoutError("slow", method="GET", path="/"),
    error_of(422, cause="c", detail=["d"], request_id="r", retry_after=1.5, raw_body=b"secret"),
    error_of(429),
    UnexpectedResponseError(
        "odd", status=200, method="GET", path="/", problems=("/a: missing",), raw_body=b"secret"
    ),
    UnsupportedByServer("mfa", since="0.12", until=None, server="0.11.4"),
]


@pytest.mark.parametrize("error", ALL, ids=lambda error: type(error).__name__)
def test_every_error_can_be_pickled_without_its_raw_body(error: ApiError) -> None:
    frozen = pickle.dumps(error)
    assert b"secret" not in frozen
    back = pickle.loads(frozen)  # noqa: S301 - made one line above
    assert type(back) is type(error)
    assert str(back) == str(error)
    held = {name: value for name, value in vars(error).items() if name != "_raw"}
    assert {name: value for name, value in vars(back).items() if name != "_raw"} == held
    if isinstance(back, (ApiStatusError, UnexpectedResponseError)):
        assert back.raw_body() is None


def test_unsupported_says_both_bounds() -> None:
    error = UnsupportedByServer("report", since="0.10", until="0.12", server="0.12.4")
    assert str(error) == "report exists since 0.10 and until 0.12; this server is 0.12.4"
