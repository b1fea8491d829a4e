# Made by Authwright from the spec of Scalars API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_READING: Final[Operation[models.Reading]] = Operation(
    name="get_reading",
    resource="things",
    method="GET",
    path="/api/reading",
    result=lambda: TypeAdapter(models.Reading),
    credentials="none",
    repeatable=True,
)

ADD_READING: Final[Operation[None]] = Operation(
    name="add_reading",
    resource="things",
    method="POST",
    path="/api/reading",
    result=lambda: TypeAdapter(None),
    credentials="none",
)
