# Made by Authwright from the spec of Literal API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_MESSAGE: Final[Operation[models.Envelope]] = Operation(
    name="get_message",
    resource="things",
    method="GET",
    path="/api/message",
    result=lambda: TypeAdapter(models.Envelope),
    credentials="none",
    repeatable=True,
)

SEND_MESSAGE: Final[Operation[None]] = Operation(
    name="send_message",
    resource="things",
    method="POST",
    path="/api/message",
    result=lambda: TypeAdapter(None),
    credentials="none",
)
