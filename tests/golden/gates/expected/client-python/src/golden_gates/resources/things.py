# Made by Authwright from the spec of Gates API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import OMIT
from ..operations import things as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.model import Omit
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.health import Health
    from ..models.post_form import PostForm


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_health(self, *, options: Options | None = None) -> Health:
        """Do get_health.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_HEALTH, options=options)

    def publish(
        self,
        *,
        text: str,
        language: str | Omit = OMIT,
        sticker: str | Omit = OMIT,
        options: Options | None = None,
    ) -> None:
        """Do publish.

        Callers: Everybody.

        Args:
            text: In all versions.
            language: Servers before 2 ignore it. Left out, it stays as it is. Since server 2.
            sticker: Servers from 2 on ignore it. Until server 2. Deprecated.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"text": text, "language": language, "sticker": sticker}
        self._client.call(operations.PUBLISH, body=body, options=options)

    def revise(self, form: PostForm, *, options: Options | None = None) -> None:
        """Do revise.

        Callers: Everybody.

        Args:
            form: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.REVISE, body=form, options=options)

    def get_trends(self, *, options: Options | None = None) -> list[str]:
        """Do get_trends.

        Callers: Everybody.

        Since server 2.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_TRENDS, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_health(self, *, options: Options | None = None) -> Health:
        """Do get_health.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_HEALTH, options=options)

    async def publish(
        self,
        *,
        text: str,
        language: str | Omit = OMIT,
        sticker: str | Omit = OMIT,
        options: Options | None = None,
    ) -> None:
        """Do publish.

        Callers: Everybody.

        Args:
            text: In all versions.
            language: Servers before 2 ignore it. Left out, it stays as it is. Since server 2.
            sticker: Servers from 2 on ignore it. Until server 2. Deprecated.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"text": text, "language": language, "sticker": sticker}
        await self._client.call(operations.PUBLISH, body=body, options=options)

    async def revise(self, form: PostForm, *, options: Options | None = None) -> None:
        """Do revise.

        Callers: Everybody.

        Args:
            form: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.REVISE, body=form, options=options)

    async def get_trends(self, *, options: Options | None = None) -> list[str]:
        """Do get_trends.

        Callers: Everybody.

        Since server 2.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_TRENDS, options=options)
