# Made by Authwright from the spec of Ref nested API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import OMIT
from ..operations import things as operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.async_client import AsyncClient
    from .._runtime.model import Omit
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.address import Address
    from ..models.order import Order
    from ..models.position import Position


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_order(self, *, options: Options | None = None) -> Order:
        """Do get_order.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_ORDER, options=options)

    def place_order(
        self,
        *,
        delivery: Address,
        stops: Sequence[Position],
        billing: Address | Omit = OMIT,
        options: Options | None = None,
    ) -> Order:
        """Do place_order.

        Callers: Everybody.

        Args:
            delivery: Where the goods go.
            billing: Where the bill goes; with the goods, when it is left out.
            stops: Where the goods have been.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"delivery": delivery, "billing": billing, "stops": stops}
        return self._client.call(operations.PLACE_ORDER, body=body, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_order(self, *, options: Options | None = None) -> Order:
        """Do get_order.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_ORDER, options=options)

    async def place_order(
        self,
        *,
        delivery: Address,
        stops: Sequence[Position],
        billing: Address | Omit = OMIT,
        options: Options | None = None,
    ) -> Order:
        """Do place_order.

        Callers: Everybody.

        Args:
            delivery: Where the goods go.
            billing: Where the bill goes; with the goods, when it is left out.
            stops: Where the goods have been.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"delivery": delivery, "billing": billing, "stops": stops}
        return await self._client.call(operations.PLACE_ORDER, body=body, options=options)
