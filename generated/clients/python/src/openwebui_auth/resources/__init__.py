# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of the API, grouped by resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .auths import AsyncAuthsClient as AsyncAuthsClient
    from .auths import AuthsClient as AuthsClient
    from .server import AsyncServerClient as AsyncServerClient
    from .server import ServerClient as ServerClient
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "AsyncAuthsClient": ".auths",
            "AsyncServerClient": ".server",
            "AuthsClient": ".auths",
            "ServerClient": ".server",
        },
    )

__all__ = [
    "AsyncAuthsClient",
    "AsyncServerClient",
    "AuthsClient",
    "ServerClient",
]


def __dir__() -> list[str]:
    return sorted(__all__)
