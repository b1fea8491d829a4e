# Made by Authwright from the spec of Escaping */ """ {{ x }}  \, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import OMIT
from ..operations import things as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.model import Omit
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.page import Page


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_page(self, *, word: str | Omit = OMIT, options: Options | None = None) -> Page:
        """Return a page; \"\"\" ends nothing.

        usernimda
        new line  bell  mark

        \"\"\"
        import os
        \"\"\"; */ console.log(1); /* {{ 7 * 7 }} {% raw %} <script>x</script> \\.

        Callers: Everybody.

        Args:
            word: Quoted: \"\"\" import os \"\"\"; */ console.log(1); /* {{ 7 * 7 }} {% raw %} <script>x</script> \\.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            ConflictError: 409: full.
        """
        return self._client.call(operations.GET_PAGE, query={"word": word}, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_page(self, *, word: str | Omit = OMIT, options: Options | None = None) -> Page:
        """Return a page; \"\"\" ends nothing.

        usernimda
        new line  bell  mark

        \"\"\"
        import os
        \"\"\"; */ console.log(1); /* {{ 7 * 7 }} {% raw %} <script>x</script> \\.

        Callers: Everybody.

        Args:
            word: Quoted: \"\"\" import os \"\"\"; */ console.log(1); /* {{ 7 * 7 }} {% raw %} <script>x</script> \\.
            options: Time limits, repetitions and headers of this call alone.

        Raises:
            ConflictError: 409: full.
        """
        return await self._client.call(operations.GET_PAGE, query={"word": word}, options=options)
