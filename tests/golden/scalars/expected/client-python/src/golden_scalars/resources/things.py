# Made by Authwright from the spec of Scalars API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import things as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.reading import Reading


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_reading(self, *, options: Options | None = None) -> Reading:
        """Do get_reading.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_READING, options=options)

    def add_reading(self, reading: Reading, *, options: Options | None = None) -> None:
        """Do add_reading.

        Callers: Everybody.

        Args:
            reading: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.ADD_READING, body=reading, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_reading(self, *, options: Options | None = None) -> Reading:
        """Do get_reading.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_READING, options=options)

    async def add_reading(self, reading: Reading, *, options: Options | None = None) -> None:
        """Do add_reading.

        Callers: Everybody.

        Args:
            reading: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.ADD_READING, body=reading, options=options)
