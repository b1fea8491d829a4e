# Made by Authwright from the spec of Enum open API, revision 1.0.0.
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
    from ..models.thing import Thing


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_thing(self, *, options: Options | None = None) -> Thing:
        """Do get_thing.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_THING, options=options)

    def set_thing(self, thing: Thing, *, options: Options | None = None) -> None:
        """Do set_thing.

        Callers: Everybody.

        Args:
            thing: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.SET_THING, body=thing, options=options)

    def paint_thing(self, *, colour: Literal["red", "blue"] | str, options: Options | None = None) -> None:
        """Do paint_thing.

        Callers: Everybody.

        Args:
            colour: The colour to paint it in.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"colour": colour}
        self._client.call(operations.PAINT_THING, body=body, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_thing(self, *, options: Options | None = None) -> Thing:
        """Do get_thing.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_THING, options=options)

    async def set_thing(self, thing: Thing, *, options: Options | None = None) -> None:
        """Do set_thing.

        Callers: Everybody.

        Args:
            thing: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.SET_THING, body=thing, options=options)

    async def paint_thing(
        self, *, colour: Literal["red", "blue"] | str, options: Options | None = None
    ) -> None:
        """Do paint_thing.

        Callers: Everybody.

        Args:
            colour: The colour to paint it in.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"colour": colour}
        await self._client.call(operations.PAINT_THING, body=body, options=options)
