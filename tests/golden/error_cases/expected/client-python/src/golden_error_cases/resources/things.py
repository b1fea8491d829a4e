# Made by Authwright from the spec of Error cases API, revision 1.0.0.
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

    def get_thing(self, *, options: Options | None = None) -> str:
        """Do get_thing.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            PermissionDeniedError: 403: closed.
            NotFoundError: 404: unknown_thing, unknown_page.
            ApiStatusError: 410: gone.
            UnprocessableEntityError: 422: invalid.
            RateLimitError: 429: too_many.
            InternalServerError: 500: broken.
        """
        return self._client.call(operations.GET_THING, options=options)

    def add_thing(self, document: str, *, options: Options | None = None) -> None:
        """Do add_thing.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            UnprocessableEntityError: 422: invalid.
            RateLimitError: 429: too_many.
        """
        self._client.call(operations.ADD_THING, body=document, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_thing(self, *, options: Options | None = None) -> str:
        """Do get_thing.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            PermissionDeniedError: 403: closed.
            NotFoundError: 404: unknown_thing, unknown_page.
            ApiStatusError: 410: gone.
            UnprocessableEntityError: 422: invalid.
            RateLimitError: 429: too_many.
            InternalServerError: 500: broken.
        """
        return await self._client.call(operations.GET_THING, options=options)

    async def add_thing(self, document: str, *, options: Options | None = None) -> None:
        """Do add_thing.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            UnprocessableEntityError: 422: invalid.
            RateLimitError: 429: too_many.
        """
        await self._client.call(operations.ADD_THING, body=document, options=options)
