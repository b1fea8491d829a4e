# Made by Authwright from the spec of Scalars API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .reading import Reading as Reading
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "Reading": ".reading",
        },
    )

__all__ = [
    "Reading",
]


def __dir__() -> list[str]:
    return sorted(__all__)
