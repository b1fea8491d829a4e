# Made by Authwright from the spec of Required optional nullable API, revision 1.0.0.
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
    from ..models.note import Note


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_note(self, *, options: Options | None = None) -> Note:
        """Do get_note.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_NOTE, options=options)

    def write_note(
        self,
        *,
        text: str,
        author: str | None,
        colour: str | Omit = OMIT,
        reminder: str | Omit | None = OMIT,
        options: Options | None = None,
    ) -> None:
        """Do write_note.

        Callers: Everybody.

        Args:
            text: Has to be sent.
            author: Has to be sent; null says that nobody wrote it.
            colour: Sent if it is to change. Left out, it stays as it is.
            reminder: Null takes it away, leaving it out keeps it. Left out, it stays as it is.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"text": text, "author": author, "colour": colour, "reminder": reminder}
        self._client.call(operations.WRITE_NOTE, body=body, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_note(self, *, options: Options | None = None) -> Note:
        """Do get_note.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_NOTE, options=options)

    async def write_note(
        self,
        *,
        text: str,
        author: str | None,
        colour: str | Omit = OMIT,
        reminder: str | Omit | None = OMIT,
        options: Options | None = None,
    ) -> None:
        """Do write_note.

        Callers: Everybody.

        Args:
            text: Has to be sent.
            author: Has to be sent; null says that nobody wrote it.
            colour: Sent if it is to change. Left out, it stays as it is.
            reminder: Null takes it away, leaving it out keeps it. Left out, it stays as it is.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"text": text, "author": author, "colour": colour, "reminder": reminder}
        await self._client.call(operations.WRITE_NOTE, body=body, options=options)
