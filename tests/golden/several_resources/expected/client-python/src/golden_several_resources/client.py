# Made by Authwright from the spec of Several resources API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The clients of the Several resources API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ._runtime.async_client import AsyncClient
from ._runtime.settings import ApiFacts
from ._runtime.sync_client import SyncClient

if TYPE_CHECKING:
    from .resources.books import AsyncBooksClient, BooksClient
    from .resources.loans import AsyncLoansClient, LoansClient
    from .resources.news import AsyncNewsClient, NewsClient

_API: Final = ApiFacts(
    user_agent="golden-several-resources/1.0.0",
    error_member="detail",
)


class Golden(SyncClient):
    """Client for the Several resources API. Every operation blocks; resources are its attributes."""

    api = _API

    @cached_property
    def books(self) -> BooksClient:
        """What is there."""
        from .resources.books import BooksClient

        return BooksClient(self)

    @cached_property
    def loans(self) -> LoansClient:
        """What is not there."""
        from .resources.loans import LoansClient

        return LoansClient(self)

    @cached_property
    def news(self) -> NewsClient:
        """What nobody has filled yet."""
        from .resources.news import NewsClient

        return NewsClient(self)


class AsyncGolden(AsyncClient):
    """Client for the Several resources API. Every operation is awaited; resources are its attributes."""

    api = _API

    @cached_property
    def books(self) -> AsyncBooksClient:
        """What is there."""
        from .resources.books import AsyncBooksClient

        return AsyncBooksClient(self)

    @cached_property
    def loans(self) -> AsyncLoansClient:
        """What is not there."""
        from .resources.loans import AsyncLoansClient

        return AsyncLoansClient(self)

    @cached_property
    def news(self) -> AsyncNewsClient:
        """What nobody has filled yet."""
        from .resources.news import AsyncNewsClient

        return AsyncNewsClient(self)
