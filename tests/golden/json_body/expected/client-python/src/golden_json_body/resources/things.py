# Made by Authwright from the spec of Json body API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import OMIT
from ..operations import things as operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.async_client import AsyncClient
    from .._runtime.model import Omit
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.login_form import LoginForm
    from ..models.poll import Poll


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def log_in(self, *, name: str, remember: bool | Omit = OMIT, options: Options | None = None) -> None:
        """Do log_in.

        Callers: Everybody.

        Args:
            name: Who.
            remember: Whether to stay.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"name": name, "remember": remember}
        self._client.call(operations.LOG_IN, body=body, options=options)

    def get_profile(self, *, options: Options | None = None) -> LoginForm:
        """Do get_profile.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_PROFILE, options=options)

    def set_profile(self, form: LoginForm, *, options: Options | None = None) -> None:
        """Do set_profile.

        Callers: Everybody.

        Args:
            form: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.SET_PROFILE, body=form, options=options)

    def vote(self, poll: Poll, *, options: Options | None = None) -> None:
        """Do vote.

        Callers: Everybody.

        Args:
            poll: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.VOTE, body=poll, options=options)

    def set_names(self, document: Sequence[str], *, options: Options | None = None) -> None:
        """Do set_names.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.SET_NAMES, body=document, options=options)

    def set_scores(self, document: Mapping[str, int], *, options: Options | None = None) -> None:
        """Do set_scores.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.SET_SCORES, body=document, options=options)

    def set_level(self, document: int, *, options: Options | None = None) -> None:
        """Do set_level.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.SET_LEVEL, body=document, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def log_in(
        self, *, name: str, remember: bool | Omit = OMIT, options: Options | None = None
    ) -> None:
        """Do log_in.

        Callers: Everybody.

        Args:
            name: Who.
            remember: Whether to stay.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"name": name, "remember": remember}
        await self._client.call(operations.LOG_IN, body=body, options=options)

    async def get_profile(self, *, options: Options | None = None) -> LoginForm:
        """Do get_profile.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_PROFILE, options=options)

    async def set_profile(self, form: LoginForm, *, options: Options | None = None) -> None:
        """Do set_profile.

        Callers: Everybody.

        Args:
            form: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.SET_PROFILE, body=form, options=options)

    async def vote(self, poll: Poll, *, options: Options | None = None) -> None:
        """Do vote.

        Callers: Everybody.

        Args:
            poll: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.VOTE, body=poll, options=options)

    async def set_names(self, document: Sequence[str], *, options: Options | None = None) -> None:
        """Do set_names.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.SET_NAMES, body=document, options=options)

    async def set_scores(self, document: Mapping[str, int], *, options: Options | None = None) -> None:
        """Do set_scores.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.SET_SCORES, body=document, options=options)

    async def set_level(self, document: int, *, options: Options | None = None) -> None:
        """Do set_level.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.SET_LEVEL, body=document, options=options)
