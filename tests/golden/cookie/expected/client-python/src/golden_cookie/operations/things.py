# Made by Authwright from the spec of Cookie API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation, SessionEffect

SIGN_IN: Final[Operation[models.Ticket]] = Operation(
    name="sign_in",
    resource="things",
    method="POST",
    path="/api/in",
    result=lambda: TypeAdapter(models.Ticket),
    session=SessionEffect("issues-own", token="sid"),
    credentials="none",
)

GET_SELF: Final[Operation[str]] = Operation(
    name="get_self",
    resource="things",
    method="GET",
    path="/api/self",
    result=lambda: TypeAdapter(str),
    repeatable=True,
)

SIGN_OUT: Final[Operation[None]] = Operation(
    name="sign_out",
    resource="things",
    method="GET",
    path="/api/out",
    result=lambda: TypeAdapter(None),
    session=SessionEffect("ends-own"),
    repeatable=True,
)
