# Made by Authwright from the spec of Name clash resolved API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import things as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.account import Account


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_account(self, *, options: Options | None = None) -> Account:
        """Do get_account.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_ACCOUNT, options=options)

    def get_old_account(self, *, options: Options | None = None) -> Account:
        """Do get_old_account.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_OLD_ACCOUNT, options=options)

    def find(self, *, full_name: bool, options: Options | None = None) -> Account:
        """Do find.

        Callers: Everybody.

        Args:
            full_name: Whether to write the name in full.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.FIND, query={"full-name": full_name}, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_account(self, *, options: Options | None = None) -> Account:
        """Do get_account.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_ACCOUNT, options=options)

    async def get_old_account(self, *, options: Options | None = None) -> Account:
        """Do get_old_account.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_OLD_ACCOUNT, options=options)

    async def find(self, *, full_name: bool, options: Options | None = None) -> Account:
        """Do find.

        Callers: Everybody.

        Args:
            full_name: Whether to write the name in full.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.FIND, query={"full-name": full_name}, options=options)
