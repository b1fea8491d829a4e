"""What a caller sees of single requests: hooks, the log, the answer as it came."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from _runtime.async_client import AsyncClient
from _runtime.errors import (
    ApiConnectionError,
    BadRequestError,
    InvalidRequestError,
    UnexpectedResponseError,
)
from _runtime.hooks import Hooks, RequestEvent, ResponseEvent
from _runtime.logs import LOGGER
from _runtime.session import Carrier
from _runtime.sync_client import SyncClient

from tests.sdk.python.driver import Driver
from tests.sdk.python.sample import (
    ACCOUNT,
    BASE,
    GET_ACCOUNT,
    SIGN_OUT,
    SIGNIN,
    Account,
    Server,
    account_operation,
    page,
    reply,
)

CREDENTIALS = {"email": "a@b.c", "password": "hunter2"}


class Seen:
    """Notes what the hooks are told, in order."""

    def __init__(self) -> None:
        self.events: list[RequestEvent | ResponseEvent] = []
        self.order: list[str] = []

    def hook(self, name: str) -> Any:
        def note(event: RequestEvent | ResponseEvent) -> None:
            self.events.append(event)
            self.order.append(name)

        return note

    def hooks(self) -> Hooks:
        return Hooks(
            request=(self.hook("first"), self.hook("second")),
            response=(self.hook("third"), self.hook("fourth")),
        )


def test_hooks_are_called_in_order_around_every_attempt(driver: Driver, waits: list[float]) -> None:
    seen = Seen()
    server = Server(httpx2.ReadError("cut"), reply(ACCOUNT, 503), reply(ACCOUNT))
    driver.call(driver.client(server, retries=2, hooks=seen.hooks()), GET_ACCOUNT)
    assert seen.order == ["first", "second", "third", "fourth"] * 3
    answers = [event for event in seen.events if isinstance(event, ResponseEvent)][::2]
    assert [(event.operation, event.attempt) for event in answers] == [("get_account", n) for n in (1, 2, 3)]
    assert [event.response.status_code if event.response else None for event in answers] == [None, 503, 200]
    assert isinstance(answers[0].error, ApiConnectionError)
    assert [event.error for event in answers[1:]] == [None, None]
    assert all(0 <= event.seconds < 60 for event in answers)
    assert len(waits) == 2


def test_a_hook_may_change_the_headers_of_a_request(driver: Driver) -> None:
    def trace(event: RequestEvent) -> None:
        event.request.headers["x-trace"] = f"{event.operation}-{event.attempt}"

    server = Server(reply(ACCOUNT))
    driver.call(driver.client(server, hooks=Hooks(request=(trace,))), GET_ACCOUNT)
    assert server.last.headers["x-trace"] == "get_account-1"


def test_a_bare_hook_is_refused_where_it_is_given() -> None:
    bare: Any = print
    for given in ({"request": bare}, {"response": bare}):
        with pytest.raises(InvalidRequestError, match="hooks come in tuples"):
            Hooks(**given)


def test_a_hook_reads_the_answer(driver: Driver) -> None:
    bodies: list[bytes] = []

    def keep(event: ResponseEvent) -> None:
        bodies.append(event.response.content if event.response else b"")

    driver.call(driver.client(Server(reply(ACCOUNT)), hooks=Hooks(response=(keep,))), GET_ACCOUNT)
    assert bodies == [b'{"id": "u1"}']


def test_hooks_of_the_asynchronous_client_may_be_awaited() -> None:
    told: list[str] = []

    async def note(event: RequestEvent | ResponseEvent) -> None:
        await asyncio.sleep(0)
        told.append(type(event).__name__)

    async def run() -> None:
        hooks = Hooks(request=(note,), response=(note,))
        async with AsyncClient(BASE, transport=Server(reply(ACCOUNT)).transport, hooks=hooks) as client:
            await client.call(GET_ACCOUNT)

    asyncio.run(run())
    assert told == ["RequestEvent", "ResponseEvent"]


def test_what_a_hook_raises_ends_the_call(driver: Driver, waits: list[float]) -> None:
    def refuse(_: RequestEvent) -> None:
        raise PermissionError("not today")

    server = Server(reply(ACCOUNT))
    with pytest.raises(PermissionError, match="not today"):
        driver.call(driver.client(server, retries=3, hooks=Hooks(request=(refuse,))), GET_ACCOUNT)
    assert (server.requests, waits) == ([], [])


def test_events_print_nothing_secret(driver: Driver) -> None:
    seen = Seen()
    server = Server(reply({"id": "u1", "token": "s1"}))
    client = driver.client(server, hooks=seen.hooks())
    driver.call(client, SIGNIN, body=CREDENTIALS)
    for text in (repr(seen.events), str(seen.events)):
        assert "hunter2" not in text
        assert "s1" not in text
    assert "attempt=1" in repr(seen.events)


def test_every_request_is_logged_at_debug_and_every_repetition_at_info(
    driver: Driver, waits: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    server = Server(httpx2.ReadError("cut"), reply(ACCOUNT, 503, x_request_id="r7"), reply(ACCOUNT))
    with caplog.at_level(logging.DEBUG, LOGGER.name):
        driver.call(driver.client(server, token="t0ken", retries=2), GET_ACCOUNT, query={"fields": "qu3ry"})
    mine = [record for record in caplog.records if record.name == LOGGER.name]
    levels = [record.levelname for record in mine]
    assert levels == ["DEBUG", "DEBUG", "INFO", "DEBUG", "DEBUG", "INFO", "DEBUG", "DEBUG"]
    said = [record.getMessage() for record in mine]
    assert said[0].startswith("get_account: GET /auths/, attempt 1 (")
    assert "authorization: <not shown>" in said[0]
    assert "ReadError: cut" in said[1]
    assert said[2].startswith("get_account: attempt 1: GET /auths/: ReadError: cut; again in 0.")
    assert said[4].startswith("get_account: 503 after ")
    assert "x-request-id: r7" in said[4]
    assert "t0ken" not in "".join(said)
    assert "qu3ry" not in "".join(said)


@pytest.mark.parametrize("carrier", [Carrier(), Carrier("header", "X-Key"), Carrier("cookie", "token")])
def test_no_credential_is_logged_whatever_carries_it(
    driver: Driver, carrier: Carrier, caplog: pytest.LogCaptureFixture
) -> None:
    server = Server(reply(ACCOUNT, set_cookie="token=c00kie"))
    client = driver.client(server, token="t0ken", carrier=carrier)
    with caplog.at_level(logging.DEBUG):
        driver.call(client, GET_ACCOUNT, options={"headers": {"X-Mine": "m1ne"}})
    logged = "\n".join(record.getMessage() for record in caplog.records if record.name == LOGGER.name)
    assert "x-mine: <not shown>" in logged
    assert "set-cookie: <not shown>" in logged
    assert not [secret for secret in ("t0ken", "c00kie", "m1ne") if secret in logged]


def test_nothing_is_logged_above_info(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING), pytest.raises(BadRequestError):
        driver.call(driver.client(Server(reply({"detail": "no"}, 400))), SIGNIN, body=CREDENTIALS)
    assert caplog.records == []


def test_the_raw_answer_comes_with_the_result(driver: Driver) -> None:
    server = Server(reply({"id": "u1", "token": "s1"}, x_thing="7"))
    client = driver.client(server)
    raw = driver.raw(client, SIGNIN, body=CREDENTIALS)
    assert (raw.status, raw.headers["X-Thing"]) == (200, "7")
    assert raw.content == b'{"id": "u1", "token": "s1"}'
    result = raw.parse()
    assert isinstance(result, Account)
    assert client.token is not None
    assert repr(raw) == "RawResponse(status=200)"


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (lambda: reply({"detail": "Wrong email or password."}, 400), BadRequestError),
        (page, UnexpectedResponseError),
        (lambda: reply({"next_step": "verify"}), UnexpectedResponseError),
    ],
)
def test_the_raw_answer_comes_without_one(
    driver: Driver, answer: Callable[[], httpx2.Response], error: type[Exception]
) -> None:
    raw = driver.raw(driver.client(Server(answer())), SIGNIN, body=CREDENTIALS)
    assert (raw.status, raw.content) == (answer().status_code, answer().content)
    for _ in range(2):
        with pytest.raises(error):
            raw.parse()


def test_there_is_no_raw_answer_when_none_came(driver: Driver) -> None:
    with pytest.raises(ApiConnectionError):
        driver.raw(driver.client(Server(httpx2.ConnectError("refused"))), GET_ACCOUNT)
    with pytest.raises(InvalidRequestError):
        driver.raw(driver.client(Server()), account_operation("odd", path="no slash"))


def test_a_function_that_calls_nothing_has_no_raw_answer() -> None:
    with SyncClient(BASE, transport=Server().transport) as client, pytest.raises(TypeError, match="called"):
        client.raw_response(len, "abc")


def test_raw_answers_of_overlapping_calls_are_kept_apart() -> None:
    async def answer(request: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0.001)
        return reply({"id": request.url.params["fields"]})

    async def run() -> list[bytes]:
        async with AsyncClient(BASE, transport=httpx2.MockTransport(answer)) as client:
            method: Any = client.call
            calls = [
                client.raw_response(method, GET_ACCOUNT, query={"fields": str(number)})
                for number in range(20)
            ]
            plain = client.call(GET_ACCOUNT, query={"fields": "x"})
            raws, _ = await asyncio.gather(asyncio.gather(*calls), plain)
            return [raw.content for raw in raws]

    assert asyncio.run(run()) == [b'{"id": "%d"}' % number for number in range(20)]


def test_tracebacks_end_at_the_call(driver: Driver) -> None:
    for answer in (reply({"detail": "no"}, 400), httpx2.ConnectError("refused"), page()):
        with pytest.raises(Exception, match="POST") as caught:
            driver.call(driver.client(Server(answer)), SIGN_OUT, body=CREDENTIALS)
        assert caught.traceback[-1].name == "call"
        assert "hunter2" not in str(caught.traceback[-1].locals)
