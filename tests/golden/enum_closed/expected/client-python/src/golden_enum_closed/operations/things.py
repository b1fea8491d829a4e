# Made by Authwright from the spec of Enum closed API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_SHIRT: Final[Operation[models.Shirt]] = Operation(
    name="get_shirt",
    resource="things",
    method="GET",
    path="/api/shirt",
    result=lambda: TypeAdapter(models.Shirt),
    credentials="none",
    repeatable=True,
)

ORDER_SHIRT: Final[Operation[None]] = Operation(
    name="order_shirt",
    resource="things",
    method="POST",
    path="/api/shirt",
    result=lambda: TypeAdapter(None),
    credentials="none",
)
