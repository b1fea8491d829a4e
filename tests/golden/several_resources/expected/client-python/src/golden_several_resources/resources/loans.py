# Made by Authwright from the spec of Several resources API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import loans as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient


class LoansClient:
    """What is not there."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def lend(self, *, title: str, options: Options | None = None) -> None:
        """Do lend.

        Callers: Everybody.

        Args:
            title: What stands on it.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"title": title}
        self._client.call(operations.LEND, body=body, options=options)


class AsyncLoansClient:
    """What is not there."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def lend(self, *, title: str, options: Options | None = None) -> None:
        """Do lend.

        Callers: Everybody.

        Args:
            title: What stands on it.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"title": title}
        await self._client.call(operations.LEND, body=body, options=options)
