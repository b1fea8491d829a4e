# Made by Authwright from the spec of Variants API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_BOX: Final[Operation[models.Box]] = Operation(
    name="get_box",
    resource="things",
    method="GET",
    path="/api/box",
    result=lambda: TypeAdapter(models.Box),
    repeatable=True,
)

MAKE_BOX: Final[Operation[None]] = Operation(
    name="make_box",
    resource="things",
    method="POST",
    path="/api/box",
    result=lambda: TypeAdapter(None),
    credentials="none",
)
