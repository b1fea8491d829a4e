"""Many callers on one client: two hundred threads, two hundred tasks, a token that changes meanwhile."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx2
import pytest
from _runtime.async_client import AsyncClient
from _runtime.errors import AuthenticationError
from _runtime.session import Session
from _runtime.sync_client import SyncClient

from tests.sdk.python.sample import (
    ACCOUNT,
    BASE,
    CHANGE_PASSWORD,
    GET_ACCOUNT,
    SIGN_OUT,
    SIGNIN,
    Server,
    account_operation,
    reply,
)
from tests.sdk.python.slow import SlowServer, slow_server

MANY = 200
FAST = account_operation("fast", "GET", path="/fast")
OLD, NEW = "Bearer old", "Bearer new"


@pytest.fixture
def slow() -> Iterator[SlowServer]:
    with slow_server() as server:
        yield server


def sockets() -> int:
    """Count the sockets that this process holds."""
    gc.collect()
    found = 0
    for descriptor in Path("/proc/self/fd").iterdir():
        # The listing itself has a descriptor, which is gone by now.
        with suppress(OSError):
            found += str(descriptor.readlink()).startswith("socket:")
    return found


def test_two_hundred_threads_share_a_client_and_its_sockets_are_closed(slow: SlowServer) -> None:
    before = sockets()
    with SyncClient(slow.url, token="t", timeout=30.0) as client:
        gate = threading.Barrier(MANY)

        def run(_: int) -> list[str]:
            gate.wait(30)
            return [client.call(FAST).id for _ in range(5)]

        with ThreadPoolExecutor(MANY) as pool:
            results = list(pool.map(run, range(MANY)))
    assert results == [["u1"] * 5] * MANY
    assert len(slow.requests) == MANY * 5
    assert slow.closed_all()
    assert sockets() <= before


def test_two_hundred_tasks_share_a_client_and_its_sockets_are_closed(slow: SlowServer) -> None:
    before = sockets()

    async def run() -> list[str]:
        async with AsyncClient(slow.url, token="t", timeout=30.0) as client:

            async def calls() -> list[str]:
                return [(await client.call(FAST)).id for _ in range(5)]

            gathered = await asyncio.gather(*(calls() for _ in range(MANY)))
            return [one for several in gathered for one in several]

    assert asyncio.run(run()) == ["u1"] * MANY * 5
    assert slow.closed_all()
    assert sockets() <= before


class Turn:
    """A server on which `old` stops working when half of the calls are in, and a sign-in gives `new`."""

    def __init__(self) -> None:
        self.seen: list[str | None] = []
        self.lock = threading.Lock()

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        held = request.headers.get("authorization")
        if request.url.path == SIGNIN.path:
            return reply({"id": "u1", "token": "new"})
        with self.lock:
            self.seen.append(held)
            good = held == NEW or (held == OLD and len(self.seen) <= MANY)
        return reply(ACCOUNT) if good else reply({"detail": "no"}, 401)


def test_a_token_that_changes_in_the_middle_is_used_from_then_on_by_all_threads() -> None:
    turn = Turn()
    client = SyncClient(BASE, token="old", transport=httpx2.MockTransport(turn))
    lock = threading.Lock()

    def run(_: int) -> None:
        for _ in range(3):
            try:
                client.call(GET_ACCOUNT)
            except AuthenticationError:
                with lock:
                    if client.token is None or client.token.get_secret_value() == "old":
                        client.call(SIGNIN, body={"email": "a@b.c", "password": "x"})

    with ThreadPoolExecutor(MANY) as pool:
        list(pool.map(run, range(MANY)))
    assert client.token is not None
    assert client.token.get_secret_value() == "new"
    assert set(turn.seen) == {OLD, NEW}
    assert turn.seen.count(NEW) >= MANY
    assert client.call(GET_ACCOUNT).id == "u1"


def test_late_answers_to_an_old_token_do_not_end_the_new_session() -> None:
    started, release = threading.Event(), threading.Event()

    def respond(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == SIGNIN.path:
            return reply({"id": "u1", "token": "new"})
        if request.url.path == GET_ACCOUNT.path:
            started.set()
            release.wait(10)
            return reply({"detail": "no"}, 401)
        return reply(ACCOUNT)

    client = SyncClient(BASE, token="old", transport=httpx2.MockTransport(respond))
    client.call(CHANGE_PASSWORD, body={})
    errors: list[Exception] = []

    def late() -> None:
        try:
            client.call(GET_ACCOUNT)
        except AuthenticationError as error:
            errors.append(error)

    thread = threading.Thread(target=late)
    thread.start()
    assert started.wait(10)
    client.call(SIGNIN, body={})
    release.set()
    thread.join(10)
    assert len(errors) == 1
    assert client.token is not None
    assert client.token.get_secret_value() == "new"


def test_a_session_survives_any_order_of_effects_between_threads() -> None:
    """Whatever happens at once, the session ends with a token that somebody gave it, or with none."""
    session = Session("t0")
    result: Any = {"token": "t1"}

    def run(number: int) -> None:
        headers: dict[str, str] = {}
        sent = session.authorize(GET_ACCOUNT, headers)
        assert (sent is None) == ("authorization" not in headers)
        if sent is not None:
            assert headers["authorization"] == f"Bearer {sent.get_secret_value()}"
        operation = (SIGNIN, SIGN_OUT, CHANGE_PASSWORD, GET_ACCOUNT)[number % 4]
        session.succeeded(operation, result, sent)
        session.refused(sent)

    with ThreadPoolExecutor(32) as pool:
        list(pool.map(run, range(4000)))
    assert session.token is None or session.token.get_secret_value() in {"t0", "t1"}


def test_clients_made_by_with_token_share_connections_and_nothing_else() -> None:
    server = Server(*[reply(ACCOUNT) for _ in range(MANY)])
    with SyncClient(BASE, token="mine", transport=server.transport) as client:
        others = [client.with_token(f"t{number}") for number in range(MANY)]
        with ThreadPoolExecutor(32) as pool:
            list(pool.map(lambda other: other.call(GET_ACCOUNT), others))
        assert sorted(map(str, server.authorizations)) == sorted(f"Bearer t{n}" for n in range(MANY))
        assert client.token is not None
        assert client.token.get_secret_value() == "mine"
