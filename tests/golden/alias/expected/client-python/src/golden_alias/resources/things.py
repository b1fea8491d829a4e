# Made by Authwright from the spec of Alias API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import things as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.emails import Emails
    from ..models.sender import Sender


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_sender(self, *, options: Options | None = None) -> Sender:
        """Do get_sender.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_SENDER, options=options)

    def set_others(self, emails: Emails, *, options: Options | None = None) -> Emails:
        """Do set_others.

        Callers: Everybody.

        Args:
            emails: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.SET_OTHERS, body=emails, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_sender(self, *, options: Options | None = None) -> Sender:
        """Do get_sender.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_SENDER, options=options)

    async def set_others(self, emails: Emails, *, options: Options | None = None) -> Emails:
        """Do set_others.

        Callers: Everybody.

        Args:
            emails: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.SET_OTHERS, body=emails, options=options)
