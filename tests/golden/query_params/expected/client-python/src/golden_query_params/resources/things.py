# Made by Authwright from the spec of Query params API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import OMIT
from ..operations import things as operations

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from typing import Literal

    from .._runtime.async_client import AsyncClient
    from .._runtime.model import Omit
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def search(
        self,
        *,
        text: str,
        x_tenant: str,
        page: int | Omit = OMIT,
        min_score: float | Omit = OMIT,
        all: bool | Omit = OMIT,
        since: datetime.date | Omit = OMIT,
        sort: Literal["asc", "desc"] | Omit = OMIT,
        tag: Sequence[str] | Omit = OMIT,
        x_trace: str | Omit = OMIT,
        options: Options | None = None,
    ) -> list[str]:
        """Do search.

        Callers: Everybody.

        Args:
            text: Needed.
            page: A number.
            min_score: Not a name in most languages.
            all: A flag.
            since: A date.
            sort: One of two words.
            tag: May come several times.
            x_trace: A header.
            x_tenant: A header that is needed.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(
            operations.SEARCH,
            query={
                "text": text,
                "page": page,
                "min-score": min_score,
                "all": all,
                "since": since,
                "sort": sort,
                "tag": tag,
            },
            headers={"X-Trace": x_trace, "X-Tenant": x_tenant},
            options=options,
        )


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search(
        self,
        *,
        text: str,
        x_tenant: str,
        page: int | Omit = OMIT,
        min_score: float | Omit = OMIT,
        all: bool | Omit = OMIT,
        since: datetime.date | Omit = OMIT,
        sort: Literal["asc", "desc"] | Omit = OMIT,
        tag: Sequence[str] | Omit = OMIT,
        x_trace: str | Omit = OMIT,
        options: Options | None = None,
    ) -> list[str]:
        """Do search.

        Callers: Everybody.

        Args:
            text: Needed.
            page: A number.
            min_score: Not a name in most languages.
            all: A flag.
            since: A date.
            sort: One of two words.
            tag: May come several times.
            x_trace: A header.
            x_tenant: A header that is needed.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(
            operations.SEARCH,
            query={
                "text": text,
                "page": page,
                "min-score": min_score,
                "all": all,
                "since": since,
                "sort": sort,
                "tag": tag,
            },
            headers={"X-Trace": x_trace, "X-Tenant": x_tenant},
            options=options,
        )
