# Made by Authwright from the spec of Operation facts API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import things as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_text(self, *, options: Options | None = None) -> str:
        """Do get_text.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            The text.
        """
        return self._client.call(operations.GET_TEXT, options=options)

    def set_text(self, document: str, *, options: Options | None = None) -> None:
        """Do set_text.

        Replaces what is there.

        Takes a second on purpose.

        Callers: The owner of the server. Or: Everybody with a key.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.SET_TEXT, body=document, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_text(self, *, options: Options | None = None) -> str:
        """Do get_text.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Returns:
            The text.
        """
        return await self._client.call(operations.GET_TEXT, options=options)

    async def set_text(self, document: str, *, options: Options | None = None) -> None:
        """Do set_text.

        Replaces what is there.

        Takes a second on purpose.

        Callers: The owner of the server. Or: Everybody with a key.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.SET_TEXT, body=document, options=options)
