# Made by Authwright from the spec of Union plain API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_WORK: Final[Operation[models.Work]] = Operation(
    name="get_work",
    resource="things",
    method="GET",
    path="/api/work",
    result=lambda: TypeAdapter(models.Work),
    credentials="none",
    repeatable=True,
)

ADD_WORK: Final[Operation[None]] = Operation(
    name="add_work",
    resource="things",
    method="POST",
    path="/api/work",
    result=lambda: TypeAdapter(None),
    credentials="none",
)
