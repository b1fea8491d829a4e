# Made by Authwright from the spec of Defaults API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import OMIT
from ..operations import things as operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydantic import JsonValue

    from .._runtime.async_client import AsyncClient
    from .._runtime.model import Omit
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.defaults import Defaults


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def search(
        self,
        *,
        query: str,
        limit: int | Omit = OMIT,
        fuzzy: bool | Omit = OMIT,
        order: str | Omit = OMIT,
        before: str | Omit | None = OMIT,
        fields: Sequence[str] | Omit = OMIT,
        weights: Mapping[str, JsonValue] | Omit = OMIT,
        language: str | Omit = OMIT,
        options: Options | None = None,
    ) -> None:
        """Do search.

        Callers: Everybody.

        Args:
            query: Has no default.
            limit: A number. Left out, it becomes `20`.
            fuzzy: A flag. Left out, it becomes `false`.
            order: A text with quotes in it. Left out, it becomes `"by \\"date\\""`.
            before: Null is what it is when it is left out. Left out, it becomes `null`.
            fields: A list. Left out, it becomes `["title"]`.
            weights: A map. Left out, it becomes `{"title": 1.5}`.
            language: A default that undoes what was set before. Left out, it becomes `"en"`.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {
            "query": query,
            "limit": limit,
            "fuzzy": fuzzy,
            "order": order,
            "before": before,
            "fields": fields,
            "weights": weights,
            "language": language,
        }
        self._client.call(operations.SEARCH, body=body, options=options)

    def get_defaults(self, *, options: Options | None = None) -> Defaults:
        """Do get_defaults.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_DEFAULTS, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search(
        self,
        *,
        query: str,
        limit: int | Omit = OMIT,
        fuzzy: bool | Omit = OMIT,
        order: str | Omit = OMIT,
        before: str | Omit | None = OMIT,
        fields: Sequence[str] | Omit = OMIT,
        weights: Mapping[str, JsonValue] | Omit = OMIT,
        language: str | Omit = OMIT,
        options: Options | None = None,
    ) -> None:
        """Do search.

        Callers: Everybody.

        Args:
            query: Has no default.
            limit: A number. Left out, it becomes `20`.
            fuzzy: A flag. Left out, it becomes `false`.
            order: A text with quotes in it. Left out, it becomes `"by \\"date\\""`.
            before: Null is what it is when it is left out. Left out, it becomes `null`.
            fields: A list. Left out, it becomes `["title"]`.
            weights: A map. Left out, it becomes `{"title": 1.5}`.
            language: A default that undoes what was set before. Left out, it becomes `"en"`.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {
            "query": query,
            "limit": limit,
            "fuzzy": fuzzy,
            "order": order,
            "before": before,
            "fields": fields,
            "weights": weights,
            "language": language,
        }
        await self._client.call(operations.SEARCH, body=body, options=options)

    async def get_defaults(self, *, options: Options | None = None) -> Defaults:
        """Do get_defaults.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_DEFAULTS, options=options)
