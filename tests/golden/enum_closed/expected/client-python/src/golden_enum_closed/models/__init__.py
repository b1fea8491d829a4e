# Made by Authwright from the spec of Enum closed API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shirt import Shirt as Shirt
    from .size import Size as Size
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "Shirt": ".shirt",
            "Size": ".size",
        },
    )

__all__ = [
    "Shirt",
    "Size",
]


def __dir__() -> list[str]:
    return sorted(__all__)
