"""One question at a time: whoever asks what is being asked already shares the answer."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

T = TypeVar("T")


class Flight(Generic[T]):
    """Shares the answer to one question between threads, or between the tasks of one event loop.

    A failure is shared like an answer: many callers who wait for a server that is down wait once. An answer
    for which `final` holds is kept, and the question is not asked again.
    """

    __slots__ = ("_event", "_final", "_future", "_kept", "_lock")

    def __init__(self, final: Callable[[T], bool]) -> None:
        self._final = final
        self._kept: list[T] = []
        self._lock = threading.Lock()
        self._future: Future[T] | None = None
        self._event: tuple[asyncio.Event, Future[T]] | None = None

    def ask(self, question: Callable[[], T]) -> T:
        """The answer; blocks while another thread is asking."""
        while True:
            with self._lock:
                if self._kept:
                    return self._kept[0]
                waiting, mine = self._future, Future[T]()
                self._future = waiting or mine
            if waiting is None:
                return self._asked(question, mine)
            try:
                return waiting.result()
            except _Abandoned:
                continue

    def _asked(self, question: Callable[[], T], future: Future[T]) -> T:
        outcome: T | Exception = _Abandoned()
        try:
            outcome = question()
            return outcome
        except Exception as error:
            outcome = error
            raise
        finally:
            with self._lock:
                self._future = None
                self._settle(future, outcome)

    async def ask_awaited(self, question: Callable[[], Awaitable[T]]) -> T:
        """The answer; waits while another task is asking."""
        while not self._kept:
            if self._event is None:
                return await self._awaited(question)
            event, future = self._event
            await event.wait()
            try:
                return future.result(0)
            except _Abandoned:
                continue
        return self._kept[0]

    async def _awaited(self, question: Callable[[], Awaitable[T]]) -> T:
        event, future = self._event = (asyncio.Event(), Future[T]())
        outcome: T | Exception = _Abandoned()
        try:
            outcome = await question()
            return outcome
        except Exception as error:
            outcome = error
            raise
        finally:
            self._event = None
            self._settle(future, outcome)
            event.set()

    def _settle(self, future: Future[T], outcome: T | Exception) -> None:
        if isinstance(outcome, Exception):
            future.set_exception(outcome)
            return
        if self._final(outcome):
            self._kept.append(outcome)
        future.set_result(outcome)


class _Abandoned(Exception):
    """The one who asked was interrupted or cancelled before there was an answer."""
