# Made by Authwright from the spec of Union plain API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import OMIT
from ..operations import things as operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.async_client import AsyncClient
    from .._runtime.model import Omit
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.creator import Creator
    from ..models.work import Work


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_work(self, *, options: Options | None = None) -> Work:
        """Do get_work.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_WORK, options=options)

    def add_work(
        self,
        *,
        by: Creator,
        number: int | str,
        parts: Sequence[str] | Mapping[str, str] | Omit | None = OMIT,
        options: Options | None = None,
    ) -> None:
        """Do add_work.

        Callers: Everybody.

        Args:
            by: A union with a name.
            number: A number, or a text where a number would not do.
            parts: Its parts, by name or in order.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"by": by, "number": number, "parts": parts}
        self._client.call(operations.ADD_WORK, body=body, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_work(self, *, options: Options | None = None) -> Work:
        """Do get_work.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_WORK, options=options)

    async def add_work(
        self,
        *,
        by: Creator,
        number: int | str,
        parts: Sequence[str] | Mapping[str, str] | Omit | None = OMIT,
        options: Options | None = None,
    ) -> None:
        """Do add_work.

        Callers: Everybody.

        Args:
            by: A union with a name.
            number: A number, or a text where a number would not do.
            parts: Its parts, by name or in order.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"by": by, "number": number, "parts": parts}
        await self._client.call(operations.ADD_WORK, body=body, options=options)
