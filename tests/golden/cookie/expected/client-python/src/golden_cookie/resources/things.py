# Made by Authwright from the spec of Cookie API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import things as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.ticket import Ticket


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def sign_in(self, document: str, *, options: Options | None = None) -> Ticket:
        """Do sign_in.

        Begins a session: this client calls with the new token from then on.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.SIGN_IN, body=document, options=options)

    def get_self(self, *, options: Options | None = None) -> str:
        """Do get_self.

        Callers: Everybody with a key.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_SELF, options=options)

    def sign_out(self, *, options: Options | None = None) -> None:
        """Do sign_out.

        Ends the session: this client forgets its token.

        Callers: Everybody with a key.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.SIGN_OUT, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def sign_in(self, document: str, *, options: Options | None = None) -> Ticket:
        """Do sign_in.

        Begins a session: this client calls with the new token from then on.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.SIGN_IN, body=document, options=options)

    async def get_self(self, *, options: Options | None = None) -> str:
        """Do get_self.

        Callers: Everybody with a key.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_SELF, options=options)

    async def sign_out(self, *, options: Options | None = None) -> None:
        """Do sign_out.

        Ends the session: this client forgets its token.

        Callers: Everybody with a key.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.SIGN_OUT, options=options)
