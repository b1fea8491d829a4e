# Made by Authwright from the spec of Bases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import things as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.gift import Gift
    from ..models.tea import Tea


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def tea(self, *, options: Options | None = None) -> Tea:
        """Do tea.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.TEA, options=options)

    def gift(self, *, options: Options | None = None) -> Gift:
        """Do gift.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GIFT, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def tea(self, *, options: Options | None = None) -> Tea:
        """Do tea.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.TEA, options=options)

    async def gift(self, *, options: Options | None = None) -> Gift:
        """Do gift.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GIFT, options=options)
