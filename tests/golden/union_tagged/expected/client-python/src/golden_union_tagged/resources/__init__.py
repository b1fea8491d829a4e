# Made by Authwright from the spec of Union tagged API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of the API, grouped by resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .things import AsyncThingsClient as AsyncThingsClient
    from .things import ThingsClient as ThingsClient
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "AsyncThingsClient": ".things",
            "ThingsClient": ".things",
        },
    )

__all__ = [
    "AsyncThingsClient",
    "ThingsClient",
]


def __dir__() -> list[str]:
    return sorted(__all__)
