"""How long a call may take: by phase, as a whole, and when somebody loses patience."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from _runtime.async_client import AsyncClient
from _runtime.base_client import BaseClient
from _runtime.errors import ApiConnectionError, ApiTimeoutError, InvalidRequestError, ServiceUnavailableError
from _runtime.model import OMIT
from _runtime.options import Options
from _runtime.settings import ApiFacts
from _runtime.sync_client import SyncClient
from _runtime.versions import VersionProbe

from tests.sdk.python.driver import Driver
from tests.sdk.python.sample import (
    ACCOUNT,
    GET_ACCOUNT,
    UPDATE_CONFIG,
    Account,
    Server,
    account_operation,
    reply,
)
from tests.sdk.python.slow import SlowServer, slow_server

LATE, STALLED, DRIP, CUT, FAST, HEAD, INFORMING = (
    account_operation(name, "GET", path=f"/{name}")
    for name in ("late", "stalled", "drip", "cut", "fast", "head", "informing")
)
SIP = account_operation("sip", path="/sip")
TOTAL: Options = {"total_timeout": 0.3}


@pytest.fixture
def slow() -> Iterator[SlowServer]:
    with slow_server() as server:
        yield server


def call(driver: Driver, url: str, operation: Any, options: Options | None = None, **settings: Any) -> Any:
    """Make one call over a real socket and close the client."""
    body = settings.pop("body", OMIT)
    settings = {"retries": 0, **settings}

    async def awaited() -> Any:
        async with AsyncClient(url, **settings) as client:
            return await client.call(operation, body=body, options=options)

    if driver.asynchronous:
        return asyncio.run(awaited())
    with SyncClient(url, **settings) as client:
        return client.call(operation, body=body, options=options)


@pytest.mark.parametrize("operation", [LATE, STALLED], ids=["late", "stalled"])
def test_each_phase_has_its_timeout(driver: Driver, slow: SlowServer, operation: Any) -> None:
    with pytest.raises(ApiTimeoutError, match="ReadTimeout") as caught:
        call(driver, slow.url, operation, timeout=0.2)
    assert (caught.value.sent, caught.value.passing) == (True, True)
    with pytest.raises(ApiTimeoutError, match="ReadTimeout"):
        call(driver, slow.url, operation, {"timeout": httpx2.Timeout(5, read=0.2)})
    assert slow.closed_all()


def test_a_body_that_keeps_coming_is_within_the_timeout_of_a_phase(driver: Driver, slow: SlowServer) -> None:
    assert isinstance(call(driver, slow.url, DRIP, timeout=0.5), Account)


@pytest.mark.parametrize("operation", [LATE, STALLED, DRIP, HEAD, INFORMING], ids=lambda one: one.name)
def test_a_whole_call_has_its_timeout(driver: Driver, slow: SlowServer, operation: Any) -> None:
    started = time.monotonic()
    with pytest.raises(ApiTimeoutError, match="total timeout") as caught:
        call(driver, slow.url, operation, TOTAL)
    assert 0.29 <= time.monotonic() - started < 1.5
    assert caught.value.sent
    assert slow.closed_all()


def test_a_body_that_is_taken_bit_by_bit_is_within_the_whole_calls_timeout(
    driver: Driver, slow: SlowServer
) -> None:
    started = time.monotonic()
    with pytest.raises(ApiTimeoutError, match="total timeout"):
        call(driver, slow.url, SIP, {"total_timeout": 0.5}, body="x" * 20_000_000)
    assert time.monotonic() - started < 2.5


def test_a_head_that_comes_byte_by_byte_suffices_where_there_is_time(
    driver: Driver, slow: SlowServer
) -> None:
    assert isinstance(call(driver, slow.url, HEAD, total_timeout=30.0), Account)


def test_a_total_timeout_that_suffices_changes_nothing(driver: Driver, slow: SlowServer) -> None:
    assert isinstance(call(driver, slow.url, FAST, total_timeout=5.0), Account)
    assert isinstance(call(driver, slow.url, DRIP, total_timeout=5.0), Account)


def test_repetitions_share_the_total(driver: Driver, slow: SlowServer) -> None:
    started = time.monotonic()
    with pytest.raises(ApiTimeoutError):
        call(driver, slow.url, LATE, {"total_timeout": 0.4, "timeout": 0.1}, retries=50)
    assert time.monotonic() - started < 1.5
    assert len(slow.requests) < 4


def test_no_wait_begins_that_would_end_too_late(driver: Driver, waits: list[float]) -> None:
    server = Server(reply({}, 503, retry_after="5"))
    with pytest.raises(ServiceUnavailableError):
        driver.call(driver.client(server, retries=2), GET_ACCOUNT, options={"total_timeout": 1.0})
    assert waits == []


def test_an_answer_that_breaks_off_is_a_connection_error(driver: Driver, slow: SlowServer) -> None:
    for options in (None, TOTAL):
        with pytest.raises(ApiConnectionError, match="RemoteProtocolError"):
            call(driver, slow.url, CUT, options)


@pytest.mark.parametrize("settings", [{"timeout": 0}, {"timeout": -1}, {"total_timeout": 0}])
def test_timeouts_that_make_no_sense_are_refused(driver: Driver, settings: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequestError, match="more than 0"):
        driver.client(Server(), **settings)
    if "timeout" in settings:
        with pytest.raises(InvalidRequestError, match="more than 0"):
            driver.call(driver.client(Server()), GET_ACCOUNT, options={"timeout": settings["timeout"]})


def test_none_waits_for_ever_and_a_number_is_for_every_phase(driver: Driver) -> None:
    def seen(**settings: Any) -> Any:
        server = Server(reply(ACCOUNT), reply(ACCOUNT))
        client: BaseClient[Any] = driver.client(server, **settings)
        driver.call(client, GET_ACCOUNT)
        driver.call(client, GET_ACCOUNT, options={"timeout": 7.0})
        return [request.extensions["timeout"] for request in server.requests]

    phases = ("connect", "read", "write", "pool")
    assert seen(timeout=None) == [dict.fromkeys(phases), dict.fromkeys(phases, 7.0)]
    assert seen(timeout=3.0) == [dict.fromkeys(phases, 3.0), dict.fromkeys(phases, 7.0)]
    assert seen() == [dict.fromkeys(phases, 30.0), dict.fromkeys(phases, 7.0)]


@pytest.mark.parametrize("operation", [LATE, STALLED, DRIP], ids=["late", "stalled", "drip"])
def test_a_cancelled_call_gives_its_connection_up(slow: SlowServer, operation: Any) -> None:
    async def run() -> None:
        async with AsyncClient(slow.url, retries=5) as client:
            for options in (None, Options(total_timeout=9.0)):
                task = asyncio.create_task(client.call(operation, options=options))
                await asyncio.sleep(0.2)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            assert (await client.call(FAST)).id == "u1"

    asyncio.run(run())
    assert slow.requests == [operation.path] * 2 + ["/fast"]
    assert slow.closed_all()


def test_a_call_cancelled_while_it_waits_makes_no_other_attempt() -> None:
    server = Server(reply({}, 503, retry_after="30"))

    async def run() -> None:
        async with AsyncClient("http://api.test", transport=server.transport) as client:
            task = asyncio.create_task(client.call(GET_ACCOUNT))
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())
    assert len(server.requests) == 1


def test_closing_a_blocking_client_ends_its_waits() -> None:
    server = Server(reply({}, 503, retry_after="30"))
    client = SyncClient("http://api.test", transport=server.transport)
    raised: list[Exception] = []

    def run() -> None:
        try:
            client.call(GET_ACCOUNT)
        except InvalidRequestError as error:
            raised.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    while not server.requests:
        time.sleep(0.01)
    client.close()
    thread.join(5)
    assert "closed" in str(raised[0])
    assert len(server.requests) == 1


@pytest.mark.parametrize("operation", [LATE, STALLED, DRIP], ids=["late", "stalled", "drip"])
def test_a_whole_call_has_its_timeout_on_a_client_of_the_callers_too(
    slow: SlowServer, operation: Any
) -> None:
    started = time.monotonic()
    with httpx2.Client() as http, SyncClient(slow.url, http_client=http, retries=0) as client:
        assert isinstance(client.call(FAST, options=TOTAL), Account)
        # With and without a timeout of its phases: what is left of the call is the most of either.
        for timeout in (None, 20.0):
            with pytest.raises(ApiTimeoutError, match="total timeout") as caught:
                client.call(operation, options={**TOTAL, "timeout": timeout})
            assert (caught.value.method, caught.value.path) == ("GET", operation.path)
    assert 0.58 <= time.monotonic() - started < 3.0


def test_asking_for_the_version_is_within_the_time_of_the_call(slow: SlowServer) -> None:
    class Probing(SyncClient):
        api = ApiFacts(version_probe=VersionProbe("/late", "version"))

    started = time.monotonic()
    with Probing(slow.url) as client, pytest.raises(ApiTimeoutError, match="total timeout"):
        client.call(UPDATE_CONFIG, body={"ENABLE_NEW": True}, options=TOTAL)
    assert time.monotonic() - started < 1.5
    assert slow.requests == ["/late"]
