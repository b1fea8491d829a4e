import json
from typing import Any

import pytest
from _runtime.errors import ApiStatusError, InvalidRequestError, RateLimitError, UnexpectedResponseError
from _runtime.gates import Gate
from _runtime.model import OMIT
from _runtime.operation import Operation
from _runtime.requests import PreparedRequest, prepare
from _runtime.responses import ResponseFacts, answered, may_be_unknown_path, probed_version, read
from _runtime.versions import VersionProbe
from pydantic import TypeAdapter

from tests.sdk.python.sample import (
    GET_ACCOUNT,
    HTML,
    SIGNIN,
    UPDATE_CONFIG,
    VALIDATION_ERRORS,
    Account,
    SigninForm,
)

REQUEST = PreparedRequest("POST", "/auths/signin")


def answer(
    body: object, status: int = 200, content_type: str = "application/json", **headers: str
) -> ResponseFacts:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return ResponseFacts(status, {"content-type": content_type, **named}, content)


def test_a_body_is_plain_json_with_its_secrets() -> None:
    form = SigninForm.model_validate({"email": "ä@b.c", "password": "hunter2"})
    request = prepare(SIGNIN, body=form)
    assert (request.method, request.path) == ("POST", "/auths/signin")
    assert request.body == '{"email":"ä@b.c","password":"hunter2"}'.encode()
    assert request.headers == {"accept": "application/json", "content-type": "application/json"}


def test_a_prepared_request_prints_nothing_that_may_be_secret() -> None:
    request = prepare(
        GET_ACCOUNT, query={"fields": "hush"}, body="hush", options={"headers": {"authorization": "hush"}}
    )
    assert "hush" not in repr(request)


def test_without_a_body_there_is_no_content_type() -> None:
    request = prepare(GET_ACCOUNT)
    assert request.body is None
    assert request.headers == {"accept": "application/json"}


def test_null_is_a_body() -> None:
    assert prepare(SIGNIN, body=None).body == b"null"


def test_headers_of_the_call_win() -> None:
    request = prepare(GET_ACCOUNT, options={"headers": {"Accept": "text/plain", "X-Trace": "1"}})
    assert request.headers == {"accept": "text/plain", "x-trace": "1"}


def test_an_option_that_there_is_not_is_refused_by_its_name() -> None:
    wrong: Any = {"timeuot": 5.0}
    with pytest.raises(
        InvalidRequestError, match="no 'timeuot'; it has headers, retries, timeout, total_timeout"
    ):
        prepare(GET_ACCOUNT, options=wrong)


def test_a_header_cannot_be_split() -> None:
    with pytest.raises(InvalidRequestError):
        prepare(GET_ACCOUNT, options={"headers": {"X-Trace": "1\r\nX-Evil: 1"}})


def test_query_parameters_are_written_in_the_declared_order() -> None:
    request = prepare(GET_ACCOUNT, query={"limit": 5, "fields": ["id", True, "a&b"]})
    assert request.params == (("fields", "id"), ("fields", "true"), ("fields", "a&b"), ("limit", "5"))
    assert prepare(GET_ACCOUNT, query={"limit": None}).params == ()


@pytest.mark.parametrize("query", [{"other": 1}, {"limit": {"a": 1}}, {"limit": float("nan")}])
def test_query_parameters_that_cannot_be_sent_are_refused(query: dict[str, object]) -> None:
    with pytest.raises(InvalidRequestError):
        prepare(GET_ACCOUNT, query=query)


def test_half_a_surrogate_pair_is_refused_without_its_text() -> None:
    with pytest.raises(InvalidRequestError) as caught:
        prepare(SIGNIN, body={"password": "hunter2\ud800"})
    assert "hunter2" not in str(caught.value)
    assert caught.value.__context__ is None


def test_gates_are_noted_only_for_members_that_are_sent() -> None:
    assert prepare(UPDATE_CONFIG, body={"ENABLE_OLD": True}).gates == ()
    assert prepare(UPDATE_CONFIG, body={"ENABLE_NEW": None}).gates == (Gate("ENABLE_NEW", "0.11"),)


def test_a_result_is_read_into_its_model() -> None:
    result = read(GET_ACCOUNT, REQUEST, answer({"id": "u1", "isAdmin": True, "later": 1}))
    assert result.is_admin
    assert result.model_extra == {"later": 1}


def test_in_a_response_only_names_of_the_wire_count() -> None:
    result = read(GET_ACCOUNT, REQUEST, answer({"id": "u1", "is_admin": True}))
    assert result.is_admin is False
    assert result.model_extra == {"is_admin": True}


@pytest.mark.parametrize(
    "content_type", ["application/json; charset=utf-8", "Application/JSON", "application/hal+json"]
)
def test_json_goes_by_several_content_types(content_type: str) -> None:
    assert read(GET_ACCOUNT, REQUEST, answer({"id": "u1"}, content_type=content_type)).id == "u1"


@pytest.mark.parametrize(
    "content_type", ["text/html", "text/plain", "", "application/jsonp", "x-application/json"]
)
def test_anything_else_is_explained(content_type: str) -> None:
    with pytest.raises(UnexpectedResponseError, match=r"paths are exact.*base_url") as caught:
        read(GET_ACCOUNT, REQUEST, answer(HTML.encode(), content_type=content_type))
    assert caught.value.content_type == content_type
    assert caught.value.raw_body() == HTML.encode()


@pytest.mark.parametrize(
    "body", [b"NaN", b'{"id":Infinity}', b'{"id":1e999}', b"", b"{", b'{"a":"\xff"}', b"[" * 9999]
)
def test_what_is_not_json_is_refused(body: bytes) -> None:
    with pytest.raises(UnexpectedResponseError, match="not valid JSON"):
        read(GET_ACCOUNT, REQUEST, answer(body))


def test_large_but_finite_numbers_pass() -> None:
    assert read(GET_ACCOUNT, REQUEST, answer(b'{"id":"u1","x":1e300}')).model_extra == {"x": 1e300}


def test_a_body_that_does_not_fit_is_told_by_place_and_rule_alone() -> None:
    with pytest.raises(UnexpectedResponseError) as caught:
        read(GET_ACCOUNT, REQUEST, answer({"id": {"token": "hush"}, "isAdmin": "hush"}))
    error = caught.value
    assert error.problems == ("/id: string_type", "/isAdmin: bool_parsing")
    assert "hush" not in str(error) + repr(vars(error))
    assert error.__context__ is None


def test_a_result_without_a_body() -> None:
    nothing: Operation[None] = Operation(
        name="nothing", resource="r", method="DELETE", path="/", result=lambda: TypeAdapter(None)
    )
    assert read(nothing, REQUEST, ResponseFacts(204, {}, b"")) is None
    assert read(nothing, REQUEST, ResponseFacts(200, {"content-length": "0"}, b"")) is None
    assert read(nothing, REQUEST, answer(None)) is None
    with pytest.raises(UnexpectedResponseError):
        read(GET_ACCOUNT, REQUEST, ResponseFacts(204, {}, b""))


@pytest.mark.parametrize("status", [301, 302, 307, 308, 304])
def test_redirects_are_explained_without_their_query(status: int) -> None:
    response = answer(b"", status, location="https://ada:hush@other.test/login?token=hush#hush")
    with pytest.raises(UnexpectedResponseError, match=r"https://other\.test/login$") as caught:
        read(GET_ACCOUNT, REQUEST, response)
    assert "hush" not in str(caught.value)


def test_an_error_is_named_by_its_cause() -> None:
    with pytest.raises(ApiStatusError) as caught:
        read(SIGNIN, REQUEST, answer({"detail": "Wrong email or password."}, 400, x_request_id="r1"))
    assert caught.value.cause == "invalid_credentials"
    assert caught.value.request_id == "r1"
    assert str(caught.value) == "POST /auths/signin: 400 invalid_credentials: Wrong email or password."


def test_a_validation_error_does_not_repeat_the_request() -> None:
    with pytest.raises(ApiStatusError) as caught:
        read(SIGNIN, REQUEST, answer({"detail": VALIDATION_ERRORS}, 422))
    assert caught.value.cause == "invalid_request"
    assert "hunter2" not in str(caught.value) + repr(vars(caught.value))
    assert b"hunter2" in (caught.value.raw_body() or b"")


@pytest.mark.parametrize(
    ("body", "content_type", "detail"),
    [
        (b"Internal Server Error", "text/plain; charset=utf-8", "Internal Server Error"),
        (HTML.encode(), "text/html", None),
        (b"{broken", "application/json", None),
        (b'["no object"]', "application/json", None),
        (b"", "", None),
    ],
)
def test_an_error_of_any_form_is_still_a_status_error(
    body: bytes, content_type: str, detail: str | None
) -> None:
    with pytest.raises(ApiStatusError) as caught:
        read(SIGNIN, REQUEST, answer(body, 500, content_type))
    assert caught.value.status == 500
    assert caught.value.detail == detail


def test_a_rate_limit_tells_how_long_to_wait() -> None:
    with pytest.raises(RateLimitError) as caught:
        read(SIGNIN, REQUEST, answer({"detail": "Too many attempts."}, 429, retry_after="900"))
    assert caught.value.retry_after == 900.0


@pytest.mark.parametrize(
    ("pointer", "body", "version"),
    [
        ("version", {"version": "0.12.4"}, "0.12.4"),
        ("/app/version", {"app": {"version": "1"}}, "1"),
        ("version", {"version": 12}, None),
        ("version", {}, None),
        ("version", ["0.12.4"], None),
    ],
)
def test_a_version_is_read_by_pointer(pointer: str, body: object, version: str | None) -> None:
    assert probed_version(VersionProbe("/v", pointer), answer(body)) == version


@pytest.mark.parametrize(
    "response", [answer({}, 500), answer(b"{", 200), answer(HTML.encode(), 200, "text/html")]
)
def test_a_probe_that_fails_tells_nothing(response: ResponseFacts) -> None:
    assert probed_version(VersionProbe("/v", "version"), response) is None


def test_the_reader_of_a_result_is_built_at_the_first_use_and_once() -> None:
    built: list[int] = []

    def result() -> TypeAdapter[Any]:
        built.append(1)
        return TypeAdapter(Account)

    operation = Operation(name="n", resource="r", method="GET", path="/", result=result)
    assert built == []
    assert operation.adapter is operation.adapter
    assert built == [1]


def test_arguments_that_were_not_given_are_not_sent() -> None:
    made = prepare(GET_ACCOUNT, query={"fields": None, "limit": OMIT}, headers={"X-One": None, "X-Two": OMIT})
    assert (made.params, set(made.headers)) == ((), {"accept"})


@pytest.mark.parametrize("status", [300, 304, 399])
def test_a_status_that_is_neither_success_nor_error_is_unexpected(status: int) -> None:
    request = PreparedRequest("GET", "/auths/")
    with pytest.raises(UnexpectedResponseError, match=str(status)):
        read(GET_ACCOUNT, request, ResponseFacts(status, {"content-type": "application/json"}, b"{}"))


@pytest.mark.parametrize(
    ("status", "media_type", "unknown"),
    [
        (405, "application/json", True),
        (200, "text/html", True),
        (200, "text/plain", False),
        (404, "text/html", False),
    ],
)
def test_an_unknown_path_is_told_by_405_or_by_a_page(status: int, media_type: str, unknown: bool) -> None:
    assert may_be_unknown_path(ResponseFacts(status, {"content-type": media_type}, b"")) is unknown


@pytest.mark.parametrize(
    ("status", "last_word"), [(200, True), (404, True), (429, False), (499, True), (500, False)]
)
def test_a_failure_of_the_moment_is_not_the_last_word_on_the_version(status: int, last_word: bool) -> None:
    assert answered(answer({}, status)) is last_word


@pytest.mark.parametrize(("status", "content_type"), [(404, "application/json"), (200, "text/plain")])
def test_a_version_is_read_from_a_good_answer_only(status: int, content_type: str) -> None:
    probe = VersionProbe("/api/config", "version")
    assert probed_version(probe, answer({"version": "1.0"}, status, content_type)) is None
    assert probed_version(probe, answer({"version": "1.0"})) == "1.0"


@pytest.mark.parametrize("status", [204, 205])
def test_an_answer_without_content_is_null(status: int) -> None:
    nothing: Operation[None] = Operation(
        name="nothing", resource="auths", method="GET", path="/", result=lambda: TypeAdapter(type(None))
    )
    assert read(nothing, REQUEST, answer(b"", status)) is None
    with pytest.raises(UnexpectedResponseError, match="not valid JSON"):
        read(nothing, REQUEST, answer(b"", 200))
