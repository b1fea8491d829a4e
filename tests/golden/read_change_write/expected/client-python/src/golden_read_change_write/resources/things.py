# Made by Authwright from the spec of Read change write API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations import things as operations

if TYPE_CHECKING:
    from .._runtime.async_client import AsyncClient
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.mailer import Mailer
    from ..models.mailer_form import MailerForm


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_mailer(self, *, options: Options | None = None) -> Mailer:
        """Do get_mailer.

        Callers: Everybody with a key.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_MAILER, options=options)

    def set_mailer(self, form: MailerForm, *, options: Options | None = None) -> Mailer:
        """Do set_mailer.

        Callers: Everybody with a key.

        Args:
            form: What to write; `MailerForm.from_response` begins it.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.SET_MAILER, body=form, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_mailer(self, *, options: Options | None = None) -> Mailer:
        """Do get_mailer.

        Callers: Everybody with a key.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_MAILER, options=options)

    async def set_mailer(self, form: MailerForm, *, options: Options | None = None) -> Mailer:
        """Do set_mailer.

        Callers: Everybody with a key.

        Args:
            form: What to write; `MailerForm.from_response` begins it.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.SET_MAILER, body=form, options=options)
