# Made by Authwright from the spec of Path params API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import things as operations

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_letter(self, user_id: str, number: int, *, options: Options | None = None) -> str:
        """Do get_letter.

        Callers: Everybody.

        Args:
            user_id: Whose.
            number: Which one.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(
            operations.GET_LETTER, path={"user_id": user_id, "number": number}, options=options
        )

    def get_by_kind(self, kind: Literal["draft", "final"], *, options: Options | None = None) -> str:
        """Do get_by_kind.

        Callers: Everybody.

        Args:
            kind: In which state.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_BY_KIND, path={"kind": kind}, options=options)

    def get_raw(self, path: str, *, options: Options | None = None) -> str:
        """Do get_raw.

        Callers: Everybody.

        Args:
            path: Where it lies. May hold slashes.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_RAW, path={"path": path}, options=options)

    def rename(self, path: str, document: str, *, options: Options | None = None) -> None:
        """Do rename.

        Callers: Everybody.

        Args:
            path: Where it lies. May hold slashes.
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.RENAME, path={"path": path}, body=document, options=options)

    def remove(self, path: str, *, options: Options | None = None) -> None:
        """Do remove.

        Callers: Everybody.

        Args:
            path: Where it lies. May hold slashes.
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.REMOVE, path={"path": path}, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_letter(self, user_id: str, number: int, *, options: Options | None = None) -> str:
        """Do get_letter.

        Callers: Everybody.

        Args:
            user_id: Whose.
            number: Which one.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(
            operations.GET_LETTER, path={"user_id": user_id, "number": number}, options=options
        )

    async def get_by_kind(self, kind: Literal["draft", "final"], *, options: Options | None = None) -> str:
        """Do get_by_kind.

        Callers: Everybody.

        Args:
            kind: In which state.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_BY_KIND, path={"kind": kind}, options=options)

    async def get_raw(self, path: str, *, options: Options | None = None) -> str:
        """Do get_raw.

        Callers: Everybody.

        Args:
            path: Where it lies. May hold slashes.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_RAW, path={"path": path}, options=options)

    async def rename(self, path: str, document: str, *, options: Options | None = None) -> None:
        """Do rename.

        Callers: Everybody.

        Args:
            path: Where it lies. May hold slashes.
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.RENAME, path={"path": path}, body=document, options=options)

    async def remove(self, path: str, *, options: Options | None = None) -> None:
        """Do remove.

        Callers: Everybody.

        Args:
            path: Where it lies. May hold slashes.
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.REMOVE, path={"path": path}, options=options)
