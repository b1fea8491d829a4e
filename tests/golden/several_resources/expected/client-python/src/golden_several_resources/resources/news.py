# Made by Authwright from the spec of Several resources API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What nobody has filled yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.sync_client import SyncClient


class NewsClient:
    """What nobody has filled yet."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client


class AsyncNewsClient:
    """What nobody has filled yet."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
