# Made by Authwright from the spec of Roles API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import things as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.settings import Settings
    from ..models.settings_input import SettingsInput


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_settings(self, *, options: Options | None = None) -> Settings:
        """Do get_settings.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_SETTINGS, options=options)

    def set_settings(self, settings: SettingsInput, *, options: Options | None = None) -> Settings:
        """Do set_settings.

        Callers: Everybody.

        Args:
            settings: What to write; `SettingsInput.from_response` begins it.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.SET_SETTINGS, body=settings, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_settings(self, *, options: Options | None = None) -> Settings:
        """Do get_settings.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_SETTINGS, options=options)

    async def set_settings(self, settings: SettingsInput, *, options: Options | None = None) -> Settings:
        """Do set_settings.

        Callers: Everybody.

        Args:
            settings: What to write; `SettingsInput.from_response` begins it.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.SET_SETTINGS, body=settings, options=options)
