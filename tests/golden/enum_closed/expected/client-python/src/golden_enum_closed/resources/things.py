# Made by Authwright from the spec of Enum closed API, revision 1.0.0.
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
    from ..models.shirt import Shirt
    from ..models.size import Size


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_shirt(self, *, options: Options | None = None) -> Shirt:
        """Do get_shirt.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_SHIRT, options=options)

    def order_shirt(
        self,
        *,
        size: Size,
        fit: Literal["slim", "wide"],
        wash: Literal[30, 40, 60],
        iron: Literal["cold", "hot"] | None,
        state: Literal["new", "with space", "\u00e9maill\u00e9", "class"],
        options: Options | None = None,
    ) -> None:
        """Do order_shirt.

        Callers: Everybody.

        Args:
            size: A list of values with a name.
            fit: A list of values without one.
            wash: Whole numbers, in degrees.
            iron: Null where it must not be ironed.
            state: Values that are no identifiers.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"size": size, "fit": fit, "wash": wash, "iron": iron, "state": state}
        self._client.call(operations.ORDER_SHIRT, body=body, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_shirt(self, *, options: Options | None = None) -> Shirt:
        """Do get_shirt.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_SHIRT, options=options)

    async def order_shirt(
        self,
        *,
        size: Size,
        fit: Literal["slim", "wide"],
        wash: Literal[30, 40, 60],
        iron: Literal["cold", "hot"] | None,
        state: Literal["new", "with space", "\u00e9maill\u00e9", "class"],
        options: Options | None = None,
    ) -> None:
        """Do order_shirt.

        Callers: Everybody.

        Args:
            size: A list of values with a name.
            fit: A list of values without one.
            wash: Whole numbers, in degrees.
            iron: Null where it must not be ironed.
            state: Values that are no identifiers.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"size": size, "fit": fit, "wash": wash, "iron": iron, "state": state}
        await self._client.call(operations.ORDER_SHIRT, body=body, options=options)
