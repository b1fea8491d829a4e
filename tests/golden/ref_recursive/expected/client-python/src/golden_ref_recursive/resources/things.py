# Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import things as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.company import Person
    from ..models.folder import Folder


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def tree(self, *, options: Options | None = None) -> Folder:
        """Do tree.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.TREE, options=options)

    def boss(self, *, options: Options | None = None) -> Person:
        """Do boss.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.BOSS, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def tree(self, *, options: Options | None = None) -> Folder:
        """Do tree.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.TREE, options=options)

    async def boss(self, *, options: Options | None = None) -> Person:
        """Do boss.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.BOSS, options=options)
