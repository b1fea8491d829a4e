# Made by Authwright from the spec of Session effects API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import things as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.issued import Issued


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def sign_in(self, document: str, *, options: Options | None = None) -> Issued:
        """Do sign_in.

        Begins a session: this client calls with the new token from then on.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.SIGN_IN, body=document, options=options)

    def confirm(self, document: str, *, options: Options | None = None) -> Issued:
        """Do confirm.

        Begins a session: this client calls with the new token from then on.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.CONFIRM, body=document, options=options)

    def add_member(self, document: str, *, options: Options | None = None) -> Issued:
        """Do add_member.

        Issues a token for somebody else: this client keeps its own. The token is for the new member.

        Callers: Everybody with a key.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.ADD_MEMBER, body=document, options=options)

    def set_password(self, document: str, *, options: Options | None = None) -> None:
        """Do set_password.

        May end the session of this client. Where the server ends other sessions, it ends this one too.

        Callers: Everybody with a key.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.SET_PASSWORD, body=document, options=options)

    def sign_out(self, *, options: Options | None = None) -> None:
        """Do sign_out.

        Ends the session: this client forgets its token.

        Callers: Everybody with a key.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.SIGN_OUT, options=options)

    def sign_out_all(self, *, options: Options | None = None) -> None:
        """Do sign_out_all.

        Ends all sessions of the account, this one too: this client forgets its token.

        Callers: Everybody with a key.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        self._client.call(operations.SIGN_OUT_ALL, options=options)

    def get_self(self, *, options: Options | None = None) -> str:
        """Do get_self.

        Callers: Everybody with a key.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_SELF, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def sign_in(self, document: str, *, options: Options | None = None) -> Issued:
        """Do sign_in.

        Begins a session: this client calls with the new token from then on.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.SIGN_IN, body=document, options=options)

    async def confirm(self, document: str, *, options: Options | None = None) -> Issued:
        """Do confirm.

        Begins a session: this client calls with the new token from then on.

        Callers: Everybody.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.CONFIRM, body=document, options=options)

    async def add_member(self, document: str, *, options: Options | None = None) -> Issued:
        """Do add_member.

        Issues a token for somebody else: this client keeps its own. The token is for the new member.

        Callers: Everybody with a key.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.ADD_MEMBER, body=document, options=options)

    async def set_password(self, document: str, *, options: Options | None = None) -> None:
        """Do set_password.

        May end the session of this client. Where the server ends other sessions, it ends this one too.

        Callers: Everybody with a key.

        Args:
            document: What to write.
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.SET_PASSWORD, body=document, options=options)

    async def sign_out(self, *, options: Options | None = None) -> None:
        """Do sign_out.

        Ends the session: this client forgets its token.

        Callers: Everybody with a key.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.SIGN_OUT, options=options)

    async def sign_out_all(self, *, options: Options | None = None) -> None:
        """Do sign_out_all.

        Ends all sessions of the account, this one too: this client forgets its token.

        Callers: Everybody with a key.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        await self._client.call(operations.SIGN_OUT_ALL, options=options)

    async def get_self(self, *, options: Options | None = None) -> str:
        """Do get_self.

        Callers: Everybody with a key.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_SELF, options=options)
