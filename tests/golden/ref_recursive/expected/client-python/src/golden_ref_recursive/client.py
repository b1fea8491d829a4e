# Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The clients of the Ref recursive API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ._runtime.async_client import AsyncClient
from ._runtime.settings import ApiFacts
from ._runtime.sync_client import SyncClient

if TYPE_CHECKING:
    from .resources.things import AsyncThingsClient, ThingsClient

_API: Final = ApiFacts(
    user_agent="golden-ref-recursive/1.0.0",
    error_member="detail",
)


class Golden(SyncClient):
    """Client for the Ref recursive API. Every operation blocks; resources are its attributes."""

    api = _API

    @cached_property
    def things(self) -> ThingsClient:
        """The things."""
        from .resources.things import ThingsClient

        return ThingsClient(self)


class AsyncGolden(AsyncClient):
    """Client for the Ref recursive API. Every operation is awaited; resources are its attributes."""

    api = _API

    @cached_property
    def things(self) -> AsyncThingsClient:
        """The things."""
        from .resources.things import AsyncThingsClient

        return AsyncThingsClient(self)
