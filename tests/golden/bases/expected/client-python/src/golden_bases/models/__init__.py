# Made by Authwright from the spec of Bases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .gift import Gift as Gift
    from .named import Named as Named
    from .priced import Priced as Priced
    from .tea import Tea as Tea
    from .ware import Ware as Ware
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "Gift": ".gift",
            "Named": ".named",
            "Priced": ".priced",
            "Tea": ".tea",
            "Ware": ".ware",
        },
    )

__all__ = [
    "Gift",
    "Named",
    "Priced",
    "Tea",
    "Ware",
]


def __dir__() -> list[str]:
    return sorted(__all__)
