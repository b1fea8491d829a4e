# Made by Authwright from the spec of Since until API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import things as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.song import Song
    from ..models.video import Video


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_song(self, *, options: Options | None = None) -> Song:
        """Do get_song.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            PermissionDeniedError: 403: late.
        """
        return self._client.call(operations.GET_SONG, options=options)

    def get_video(self, *, options: Options | None = None) -> Video:
        """Do get_video.

        Callers: Everybody.

        Since server 3.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_VIDEO, options=options)

    def get_tape(self, *, options: Options | None = None) -> str:
        """Do get_tape.

        Callers: Everybody.

        Until server 2.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_TAPE, options=options)

    def get_disc(self, *, options: Options | None = None) -> str:
        """Do get_disc.

        Callers: Everybody.

        Since server 2. Until server 3.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            PermissionDeniedError: 403: late.
        """
        return self._client.call(operations.GET_DISC, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_song(self, *, options: Options | None = None) -> Song:
        """Do get_song.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            PermissionDeniedError: 403: late.
        """
        return await self._client.call(operations.GET_SONG, options=options)

    async def get_video(self, *, options: Options | None = None) -> Video:
        """Do get_video.

        Callers: Everybody.

        Since server 3.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_VIDEO, options=options)

    async def get_tape(self, *, options: Options | None = None) -> str:
        """Do get_tape.

        Callers: Everybody.

        Until server 2.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_TAPE, options=options)

    async def get_disc(self, *, options: Options | None = None) -> str:
        """Do get_disc.

        Callers: Everybody.

        Since server 2. Until server 3.

        Args:
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            PermissionDeniedError: 403: late.
        """
        return await self._client.call(operations.GET_DISC, options=options)
