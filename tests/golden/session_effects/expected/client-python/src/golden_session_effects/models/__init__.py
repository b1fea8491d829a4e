# Made by Authwright from the spec of Session effects API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .issued import Issued as Issued
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "Issued": ".issued",
        },
    )

__all__ = [
    "Issued",
]


def __dir__() -> list[str]:
    return sorted(__all__)
