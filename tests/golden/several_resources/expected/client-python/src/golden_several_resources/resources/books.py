# Made by Authwright from the spec of Several resources API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import books as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.book import Book


class BooksClient:
    """What is there."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_book(self, *, options: Options | None = None) -> Book:
        """Do get_book.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_BOOK, options=options)

    def add_book(self, *, title: str, options: Options | None = None) -> Book:
        """Do add_book.

        Callers: Everybody.

        Args:
            title: What stands on it.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"title": title}
        return self._client.call(operations.ADD_BOOK, body=body, options=options)


class AsyncBooksClient:
    """What is there."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_book(self, *, options: Options | None = None) -> Book:
        """Do get_book.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_BOOK, options=options)

    async def add_book(self, *, title: str, options: Options | None = None) -> Book:
        """Do add_book.

        Callers: Everybody.

        Args:
            title: What stands on it.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"title": title}
        return await self._client.call(operations.ADD_BOOK, body=body, options=options)
