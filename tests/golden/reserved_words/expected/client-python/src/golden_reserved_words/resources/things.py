# Made by Authwright from the spec of Reserved words API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import OMIT
from ..operations import things as operations

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.async_client import AsyncClient
    from .._runtime.model import Omit
    from .._runtime.options import Options
    from .._runtime.sync_client import SyncClient
    from ..models.type import Type


class ThingsClient:
    """The things."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def import_(
        self,
        from_: str,
        *,
        with_: str | Omit = OMIT,
        options_: str | Omit = OMIT,
        options: Options | None = None,
    ) -> Type:
        """Do import.

        Callers: Everybody.

        Args:
            from_: Another keyword.
            with_: A keyword.
            options_: What clients call their own settings.
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(
            operations.IMPORT,
            path={"from": from_},
            query={"with": with_, "options": options_},
            options=options,
        )

    def list_(self, *, options: Options | None = None) -> list[Type]:
        """Do list.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return self._client.call(operations.LIST, options=options)

    def delete(
        self,
        *,
        class_: str,
        import_: bool,
        self_: str,
        list: int,
        model_dump: bool,
        new: Literal["default", "None", "true"],
        options: Options | None = None,
    ) -> None:
        """Do delete.

        Callers: Everybody.

        Args:
            class_: A keyword.
            import_: Another.
            self_: What methods call their object.
            list: A type of Python's.
            model_dump: A method of pydantic's models.
            new: A keyword elsewhere, with such values.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {
            "class": class_,
            "import": import_,
            "self": self_,
            "list": list,
            "model_dump": model_dump,
            "new": new,
        }
        self._client.call(operations.DELETE, body=body, options=options)


class AsyncThingsClient:
    """The things."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def import_(
        self,
        from_: str,
        *,
        with_: str | Omit = OMIT,
        options_: str | Omit = OMIT,
        options: Options | None = None,
    ) -> Type:
        """Do import.

        Callers: Everybody.

        Args:
            from_: Another keyword.
            with_: A keyword.
            options_: What clients call their own settings.
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(
            operations.IMPORT,
            path={"from": from_},
            query={"with": with_, "options": options_},
            options=options,
        )

    async def list_(self, *, options: Options | None = None) -> list[Type]:
        """Do list.

        Callers: Everybody.

        Args:
            options: Time limits, repetitions and headers of this call alone.
        """
        return await self._client.call(operations.LIST, options=options)

    async def delete(
        self,
        *,
        class_: str,
        import_: bool,
        self_: str,
        list: int,
        model_dump: bool,
        new: Literal["default", "None", "true"],
        options: Options | None = None,
    ) -> None:
        """Do delete.

        Callers: Everybody.

        Args:
            class_: A keyword.
            import_: Another.
            self_: What methods call their object.
            list: A type of Python's.
            model_dump: A method of pydantic's models.
            new: A keyword elsewhere, with such values.
            options: Time limits, repetitions and headers of this call alone.
        """
        body = {
            "class": class_,
            "import": import_,
            "self": self_,
            "list": list,
            "model_dump": model_dump,
            "new": new,
        }
        await self._client.call(operations.DELETE, body=body, options=options)
