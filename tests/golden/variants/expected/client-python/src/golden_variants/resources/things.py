# Made by Authwright from the spec of Variants API, revision 1.0.0.
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
    from ..models.box import Box


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_box(self, *, options: Options | None = None) -> Box:
        """Return the box to members.

        Callers: Everybody. Or: Everybody with a key.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_BOX, options=options)

    def make_box(
        self, *, label: str, weight: float, colour: str | Omit = OMIT, options: Options | None = None
    ) -> None:
        """Do make_box.

        Callers: Everybody.

        Args:
            label: Shorter from 2 on.
            colour: Another default from 2 on.
            weight: Needed from 2 on.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"label": label, "colour": colour, "weight": weight}
        self._client.call(operations.MAKE_BOX, body=body, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_box(self, *, options: Options | None = None) -> Box:
        """Return the box to members.

        Callers: Everybody. Or: Everybody with a key.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_BOX, options=options)

    async def make_box(
        self, *, label: str, weight: float, colour: str | Omit = OMIT, options: Options | None = None
    ) -> None:
        """Do make_box.

        Callers: Everybody.

        Args:
            label: Shorter from 2 on.
            colour: Another default from 2 on.
            weight: Needed from 2 on.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"label": label, "colour": colour, "weight": weight}
        await self._client.call(operations.MAKE_BOX, body=body, options=options)
