# Made by Authwright from the spec of Deprecated API, revision 1.0.0.
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
    from ..models.card import Card
    from ..models.person import Person


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list_people(
        self, *, page: int | Omit = OMIT, after: str | Omit = OMIT, options: Options | None = None
    ) -> list[Person]:
        """Do list_people.

        Callers: Everybody.

        Args:
            page: Which page. Deprecated: use `after`.
            after: The last name seen.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(
            operations.LIST_PEOPLE, query={"page": page, "after": after}, options=options
        )

    def add_person(
        self, *, name: str, nick: str | None, surname: str | Omit = OMIT, options: Options | None = None
    ) -> Person:
        """Do add_person.

        Callers: Everybody.

        Deprecated: call `invite`.

        Args:
            name: The whole name.
            surname: The last of the names. Deprecated: use `name`.
            nick: What friends say. Deprecated: use `name` from 2 on.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"name": name, "surname": surname, "nick": nick}
        return self._client.call(operations.ADD_PERSON, body=body, options=options)

    def get_card(self, *, options: Options | None = None) -> Card:
        """Do get_card.

        Callers: Everybody.

        Deprecated: call `list_people`.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.GET_CARD, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_people(
        self, *, page: int | Omit = OMIT, after: str | Omit = OMIT, options: Options | None = None
    ) -> list[Person]:
        """Do list_people.

        Callers: Everybody.

        Args:
            page: Which page. Deprecated: use `after`.
            after: The last name seen.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(
            operations.LIST_PEOPLE, query={"page": page, "after": after}, options=options
        )

    async def add_person(
        self, *, name: str, nick: str | None, surname: str | Omit = OMIT, options: Options | None = None
    ) -> Person:
        """Do add_person.

        Callers: Everybody.

        Deprecated: call `invite`.

        Args:
            name: The whole name.
            surname: The last of the names. Deprecated: use `name`.
            nick: What friends say. Deprecated: use `name` from 2 on.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {"name": name, "surname": surname, "nick": nick}
        return await self._client.call(operations.ADD_PERSON, body=body, options=options)

    async def get_card(self, *, options: Options | None = None) -> Card:
        """Do get_card.

        Callers: Everybody.

        Deprecated: call `list_people`.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.GET_CARD, options=options)
