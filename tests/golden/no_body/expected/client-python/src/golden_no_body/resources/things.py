# Made by Authwright from the spec of No body API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import OMIT
from ..operations import things as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.model import Omit
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def ping(self, *, options: Options | None = None) -> None:
        """Do ping.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.PING, options=options)

    def reset(self, *, options: Options | None = None) -> None:
        """Do reset.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.RESET, options=options)

    def start(self, *, options: Options | None = None) -> bool:
        """Do start.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.START, options=options)

    def stop(self, *, force: bool | Omit = OMIT, options: Options | None = None) -> str | None:
        """Do stop.

        Callers: Everybody.

        Args:
            force: Whether or not it runs.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.STOP, query={"force": force}, options=options)

    def touch(self, number: int, *, options: Options | None = None) -> int:
        """Do touch.

        Callers: Everybody.

        Args:
            number: Which one.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.TOUCH, path={"number": number}, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def ping(self, *, options: Options | None = None) -> None:
        """Do ping.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.PING, options=options)

    async def reset(self, *, options: Options | None = None) -> None:
        """Do reset.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.RESET, options=options)

    async def start(self, *, options: Options | None = None) -> bool:
        """Do start.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.START, options=options)

    async def stop(self, *, force: bool | Omit = OMIT, options: Options | None = None) -> str | None:
        """Do stop.

        Callers: Everybody.

        Args:
            force: Whether or not it runs.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.STOP, query={"force": force}, options=options)

    async def touch(self, number: int, *, options: Options | None = None) -> int:
        """Do touch.

        Callers: Everybody.

        Args:
            number: Which one.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.TOUCH, path={"number": number}, options=options)
