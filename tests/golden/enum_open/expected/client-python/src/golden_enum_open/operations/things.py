# Made by Authwright from the spec of Enum open API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_THING: Final[Operation[models.Thing]] = Operation(
    name="get_thing",
    resource="things",
    method="GET",
    path="/api/thing",
    result=lambda: TypeAdapter(models.Thing),
    credentials="none",
    repeatable=True,
)

SET_THING: Final[Operation[None]] = Operation(
    name="set_thing",
    resource="things",
    method="POST",
    path="/api/thing",
    result=lambda: TypeAdapter(None),
    credentials="none",
)

PAINT_THING: Final[Operation[None]] = Operation(
    name="paint_thing",
    resource="things",
    method="POST",
    path="/api/thing/paint",
    result=lambda: TypeAdapter(None),
    credentials="none",
)
