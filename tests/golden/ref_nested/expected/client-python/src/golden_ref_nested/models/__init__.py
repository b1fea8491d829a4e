# Made by Authwright from the spec of Ref nested API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .address import Address as Address
    from .order import Order as Order
    from .position import Position as Position
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "Address": ".address",
            "Order": ".order",
            "Position": ".position",
        },
    )

__all__ = [
    "Address",
    "Order",
    "Position",
]


def __dir__() -> list[str]:
    return sorted(__all__)
