# Made by Authwright from the spec of Secrets API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import things as operations

if TYPE_CHECKING:
    from pydantic import SecretStr

    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.keys import Keys


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_keys(self, *, options: Options | None = None) -> Keys:
        """Do get_keys.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_KEYS, options=options)

    def set_keys(self, keys: Keys, *, options: Options | None = None) -> None:
        """Do set_keys.

        Callers: Everybody.

        Args:
            keys: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.SET_KEYS, body=keys, options=options)

    def unlock(self, *, password: str | SecretStr, options: Options | None = None) -> Keys:
        """Do unlock.

        Callers: Everybody.

        Args:
            password: Only ever sent.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"password": password}
        return self._client.call(operations.UNLOCK, body=body, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_keys(self, *, options: Options | None = None) -> Keys:
        """Do get_keys.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_KEYS, options=options)

    async def set_keys(self, keys: Keys, *, options: Options | None = None) -> None:
        """Do set_keys.

        Callers: Everybody.

        Args:
            keys: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.SET_KEYS, body=keys, options=options)

    async def unlock(self, *, password: str | SecretStr, options: Options | None = None) -> Keys:
        """Do unlock.

        Callers: Everybody.

        Args:
            password: Only ever sent.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"password": password}
        return await self._client.call(operations.UNLOCK, body=body, options=options)
