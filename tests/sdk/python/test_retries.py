"""What is made again after it failed, what never is, and how long is waited."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx2
import pytest
from _runtime.errors import (
    ApiConnectionError,
    ApiStatusError,
    AuthenticationError,
    InvalidRequestError,
    RateLimitError,
    ServiceUnavailableError,
    UnexpectedResponseError,
)
from _runtime.operation import Operation
from _runtime.retries import Retries

from tests.sdk.python.driver import Driver
from tests.sdk.python.sample import (
    ACCOUNT,
    ADD_USER,
    CHANGE_PASSWORD,
    GET_ACCOUNT,
    SIGNIN,
    Account,
    Answer,
    Server,
    account_operation,
    page,
    reply,
)

DELETE = account_operation("drop", "DELETE")
STORE = account_operation("store", "POST", repeatable=True)
TOUCHY = account_operation("touchy", "GET", repeatable=False)
OK = {"id": "u1"}
BUSY = {"detail": "busy"}


def calls(driver: Driver, operation: Operation[Any], *answers: Answer, **settings: Any) -> tuple[int, Any]:
    """Make one call; return how many requests it took and what came of it."""
    server = Server(*answers)
    client = driver.client(server, token="t", **{"retries": 2, **settings})
    body: dict[str, Any] = {"body": {}} if operation.method == "POST" else {}
    try:
        result: Any = driver.call(client, operation, **body)
    except (ApiStatusError, ApiConnectionError, UnexpectedResponseError) as error:
        result = error
    return len(server.requests), result


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("operation", [GET_ACCOUNT, DELETE, STORE], ids=["GET", "DELETE", "repeatable POST"])
def test_what_may_be_repeated_is_repeated_when_the_server_is_busy(
    driver: Driver, waits: list[float], operation: Operation[Any], status: int
) -> None:
    count, result = calls(driver, operation, reply(BUSY, status), reply(BUSY, status), reply(OK))
    assert isinstance(result, Account)
    assert count == 3
    assert 0.25 <= waits[0] <= 0.5 <= waits[1] <= 1.0


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 409, 422, 501, 505])
def test_an_answer_that_would_come_again_stands(driver: Driver, waits: list[float], status: int) -> None:
    count, result = calls(driver, GET_ACCOUNT, reply(BUSY, status, retry_after="1"))
    assert (count, result.status, waits) == (1, status, [])


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
@pytest.mark.parametrize(
    "operation",
    [SIGNIN, ADD_USER, CHANGE_PASSWORD, TOUCHY],
    ids=["sign-in", "POST", "password", "marked GET"],
)
def test_what_may_have_changed_something_is_not(
    driver: Driver, waits: list[float], operation: Operation[Any], status: int
) -> None:
    assert calls(driver, operation, reply(BUSY, status))[0] == 1
    assert waits == []


def test_a_post_that_was_turned_away_and_told_when_to_come_back_does(
    driver: Driver, waits: list[float]
) -> None:
    assert calls(driver, ADD_USER, reply(BUSY, 429, retry_after="3"), reply(OK))[0] == 2
    assert 3.0 <= waits[0] <= 3.3


def test_a_sign_in_is_never_repeated_once_it_was_answered(driver: Driver, waits: list[float]) -> None:
    count, result = calls(driver, SIGNIN, reply(BUSY, 429, retry_after="1"))
    assert isinstance(result, RateLimitError)
    assert (count, result.retry_after, waits) == (1, 1.0, [])


@pytest.mark.parametrize("error", [httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout])
@pytest.mark.parametrize("operation", [GET_ACCOUNT, SIGNIN, ADD_USER], ids=["GET", "sign-in", "POST"])
def test_what_could_not_be_sent_is_sent_again(
    driver: Driver, waits: list[float], operation: Operation[Any], error: type[httpx2.RequestError]
) -> None:
    assert calls(driver, operation, error("refused"), reply(OK))[0] == 2
    assert len(waits) == 1


@pytest.mark.parametrize(
    "error", [httpx2.ReadError, httpx2.ReadTimeout, httpx2.WriteError, httpx2.RemoteProtocolError]
)
def test_a_broken_connection_is_tried_again_only_where_that_is_safe(
    driver: Driver, waits: list[float], error: type[httpx2.RequestError]
) -> None:
    assert calls(driver, GET_ACCOUNT, error("cut off"), reply(OK))[0] == 2
    for operation in (SIGNIN, ADD_USER):
        count, result = calls(driver, operation, error("cut off"))
        assert isinstance(result, ApiConnectionError)
        assert (count, result.sent) == (1, True)
    assert len(waits) == 1


def test_a_certificate_that_is_refused_is_refused_once(driver: Driver, waits: list[float]) -> None:
    distrust = httpx2.ConnectError("certificate verify failed")
    distrust.__cause__ = ssl.SSLCertVerificationError("self-signed certificate")
    count, result = calls(driver, GET_ACCOUNT, distrust)
    assert (count, result.sent, result.passing, waits) == (1, False, False, [])


def test_a_body_that_is_not_what_it_should_be_is_no_reason_to_ask_again(
    driver: Driver, waits: list[float]
) -> None:
    for answer in (page(), reply({"no": "id"}), reply({}, 307, location="/elsewhere")):
        count, result = calls(driver, GET_ACCOUNT, answer)
        assert isinstance(result, UnexpectedResponseError)
        assert count == 1
    assert waits == []


def test_a_401_comes_once_and_for_good(driver: Driver, waits: list[float]) -> None:
    count, result = calls(driver, GET_ACCOUNT, reply({"detail": "no"}, 401, retry_after="0"))
    assert isinstance(result, AuthenticationError)
    assert (count, waits) == (1, [])


def in_seconds(seconds: float) -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)


@pytest.mark.parametrize(
    ("headers", "least", "most"),
    [
        ({"retry_after": "2"}, 2.0, 2.2),
        ({"retry_after": "0"}, 0.0, 0.0),
        ({"retry_after": "0.25"}, 0.25, 0.275),
        ({"retry_after_ms": "1500"}, 1.5, 1.65),
        ({"retry_after_ms": "1500", "retry_after": "9"}, 1.5, 1.65),
        ({"retry_after": in_seconds(20), "date": in_seconds(0)}, 19.0, 22.1),
        ({"retry_after": "Wed, 21 Oct 2015 07:28:05 GMT", "date": "Wed, 21 Oct 2015 07:28:00 GMT"}, 5.0, 5.5),
        ({"retry_after": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0, 0.0),
        ({"retry_after": "-3"}, 0.0, 0.0),
        ({"retry_after": "soon"}, 0.25, 0.5),
        ({"retry_after": "nan"}, 0.25, 0.5),
        ({}, 0.25, 0.5),
    ],
)
def test_retry_after_is_understood_in_all_its_forms(
    driver: Driver, waits: list[float], headers: dict[str, str], least: float, most: float
) -> None:
    count, _ = calls(driver, GET_ACCOUNT, reply(BUSY, 503, **headers), reply(OK))
    assert count == 2
    assert least <= waits[0] <= most


def test_a_server_that_asks_for_too_long_a_wait_is_an_error_at_once(
    driver: Driver, waits: list[float]
) -> None:
    count, result = calls(driver, GET_ACCOUNT, reply(BUSY, 503, retry_after="61"))
    assert isinstance(result, ServiceUnavailableError)
    assert (count, result.retry_after, waits) == (1, 61.0, [])
    patient = Retries(retry_after_cap=100)
    assert calls(driver, GET_ACCOUNT, reply(BUSY, 503, retry_after="61"), reply(OK), retries=patient)[0] == 2


def test_the_wait_grows_twofold_up_to_its_longest_and_differs_every_time(
    driver: Driver, waits: list[float]
) -> None:
    answers = [reply(BUSY, 503) for _ in range(7)]
    count, result = calls(driver, GET_ACCOUNT, *answers, retries=Retries(count=6, first=1.0, longest=4.0))
    assert isinstance(result, ServiceUnavailableError)
    assert count == 7
    for wait, most in zip(waits, [1.0, 2.0, 4.0, 4.0, 4.0, 4.0], strict=True):
        assert most / 2 <= wait <= most
    assert len(set(waits)) == 6


def test_the_last_answer_is_the_one_that_is_told(driver: Driver, waits: list[float]) -> None:
    count, result = calls(driver, GET_ACCOUNT, reply(BUSY, 503), httpx2.ReadError("cut"), reply(BUSY, 502))
    assert (count, result.status, len(waits)) == (3, 502, 2)


def test_a_call_may_ask_for_more_or_none(driver: Driver, waits: list[float]) -> None:
    for wanted, answers in ((0, 1), (1, 2), (4, 5)):
        server = Server(*[reply(BUSY, 503) for _ in range(answers)])
        client = driver.client(server, retries=2)
        with pytest.raises(ServiceUnavailableError):
            driver.call(client, GET_ACCOUNT, options={"retries": wanted})
        assert len(server.requests) == answers


@pytest.mark.parametrize("settings", [{"count": -1}, {"first": -0.1}, {"longest": -1.0}])
def test_settings_that_make_no_sense_are_refused(driver: Driver, settings: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequestError):
        Retries(**settings)
    with pytest.raises(InvalidRequestError):
        driver.client(Server(), retries=-1)


def test_every_attempt_carries_the_same_request(driver: Driver, waits: list[float]) -> None:
    server = Server(reply(BUSY, 503), reply(ACCOUNT))
    client = driver.client(server, token="t", retries=1)
    driver.call(client, STORE, body={"a": 1}, options={"headers": {"X-Trace": "9"}})
    first, second = server.requests
    assert first.content == second.content == b'{"a":1}'
    assert first.headers.raw == second.headers.raw
    assert first is not second
    assert len(waits) == 1


def test_what_is_waited_unless_told_otherwise() -> None:
    assert Retries() == Retries(count=2, first=0.5, longest=8.0, retry_after_cap=60.0)
    assert Retries().pause(1, told=60.0) is not None
    assert Retries().pause(1, told=60.1) is None
