# Made by Authwright from the spec of List map API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import things as operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.album import Album
    from ..models.page import Page


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_album(self, *, options: Options | None = None) -> Album:
        """Do get_album.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_ALBUM, options=options)

    def count_pages(self, *, options: Options | None = None) -> dict[str, int]:
        """Do count_pages.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.COUNT_PAGES, options=options)

    def add_pages(self, document: Sequence[Page], *, options: Options | None = None) -> list[Page]:
        """Do add_pages.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.ADD_PAGES, body=document, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_album(self, *, options: Options | None = None) -> Album:
        """Do get_album.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_ALBUM, options=options)

    async def count_pages(self, *, options: Options | None = None) -> dict[str, int]:
        """Do count_pages.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.COUNT_PAGES, options=options)

    async def add_pages(self, document: Sequence[Page], *, options: Options | None = None) -> list[Page]:
        """Do add_pages.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.ADD_PAGES, body=document, options=options)
