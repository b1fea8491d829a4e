# Made by Authwright from the spec of Ref nested API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_ORDER: Final[Operation[models.Order]] = Operation(
    name="get_order",
    resource="things",
    method="GET",
    path="/api/order",
    result=lambda: TypeAdapter(models.Order),
    credentials="none",
    repeatable=True,
)

PLACE_ORDER: Final[Operation[models.Order]] = Operation(
    name="place_order",
    resource="things",
    method="POST",
    path="/api/order",
    result=lambda: TypeAdapter(models.Order),
    credentials="none",
)
