"""Many who want to know the version, and the few probes that are sent for it."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest
from _runtime.async_client import AsyncClient
from _runtime.errors import UnsupportedByServer
from _runtime.flight import Flight
from _runtime.sync_client import SyncClient

from tests.sdk.python.sample import ACCOUNT, BASE, PROBE, UPDATE_CONFIG, reply

MANY = 200
NEW = {"ENABLE_NEW": True}


class Counting:
    """Counts probes, and answers each after a moment; every other request at once."""

    def __init__(self, *answers: httpx2.Response) -> None:
        self.answers = list(answers)
        self.probes = 0
        self.writes = 0

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path == PROBE.path:
            self.probes += 1
            return self.answers[min(self.probes, len(self.answers)) - 1]
        self.writes += 1
        return reply(ACCOUNT)


class Slow(httpx2.BaseTransport):
    def __init__(self, server: Counting) -> None:
        self.server = server

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path == PROBE.path:
            threading.Event().wait(0.05)
        return self.server.answer(request)


class SlowAwaited(httpx2.AsyncBaseTransport):
    def __init__(self, server: Counting) -> None:
        self.server = server

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path == PROBE.path:
            await asyncio.sleep(0.05)
        return self.server.answer(request)


def threads(server: Counting) -> list[Any]:
    client = SyncClient(BASE, transport=Slow(server), version_probe=PROBE)

    def write(_: int) -> Any:
        try:
            return client.call(UPDATE_CONFIG, body=NEW)
        except UnsupportedByServer as error:
            return error

    with ThreadPoolExecutor(MANY) as pool:
        return list(pool.map(write, range(MANY)))


def tasks(server: Counting) -> list[Any]:
    async def all_at_once() -> list[Any]:
        client = AsyncClient(BASE, transport=SlowAwaited(server), version_probe=PROBE)
        writes = [client.call(UPDATE_CONFIG, body=NEW) for _ in range(MANY)]
        return await asyncio.gather(*writes, return_exceptions=True)

    return asyncio.run(all_at_once())


@pytest.mark.parametrize("run", [threads, tasks])
def test_two_hundred_callers_send_one_probe(run: Any) -> None:
    server = Counting(reply({"version": "0.11.4"}))
    run(server)
    assert (server.probes, server.writes) == (1, MANY)


@pytest.mark.parametrize("run", [threads, tasks])
def test_two_hundred_callers_are_refused_by_one_probe(run: Any) -> None:
    server = Counting(reply({"version": "0.10.2"}))
    assert all(isinstance(outcome, UnsupportedByServer) for outcome in run(server))
    assert (server.probes, server.writes) == (1, 0)


@pytest.mark.parametrize("run", [threads, tasks])
def test_a_probe_that_fails_is_shared_by_those_who_wait_for_it(run: Any) -> None:
    server = Counting(reply({}, 503))
    run(server)
    assert server.writes == MANY
    assert server.probes < MANY / 4


def test_a_task_that_is_cancelled_leaves_the_question_to_the_next() -> None:
    async def main() -> tuple[list[str], str]:
        asked: list[str] = []
        flight = Flight[str](lambda _: True)

        async def first() -> str:
            asked.append("first")
            await asyncio.sleep(10)
            return "never"

        async def second() -> str:
            asked.append("second")
            return "answer"

        one = asyncio.create_task(flight.ask_awaited(first))
        await asyncio.sleep(0)
        other = asyncio.create_task(flight.ask_awaited(second))
        await asyncio.sleep(0)
        one.cancel()
        answer = await other
        return asked, answer + await flight.ask_awaited(first)

    assert asyncio.run(main()) == (["first", "second"], "answeranswer")


def test_a_failure_is_raised_for_all_and_asked_again_later() -> None:
    flight = Flight[str](lambda _: True)

    def fails() -> str:
        raise ValueError("down")

    with pytest.raises(ValueError, match="down"):
        flight.ask(fails)
    assert flight.ask(lambda: "up") == "up"
    assert flight.ask(fails) == "up"
