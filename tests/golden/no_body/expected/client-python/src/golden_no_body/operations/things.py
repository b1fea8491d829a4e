# Made by Authwright from the spec of No body API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .._runtime.operation import Operation, PathParam

PING: Final[Operation[None]] = Operation(
    name="ping",
    resource="things",
    method="GET",
    path="/api/ping",
    result=lambda: TypeAdapter(None),
    credentials="none",
    repeatable=True,
)

RESET: Final[Operation[None]] = Operation(
    name="reset",
    resource="things",
    method="PUT",
    path="/api/engine",
    result=lambda: TypeAdapter(None),
    credentials="none",
    repeatable=True,
)

START: Final[Operation[bool]] = Operation(
    name="start",
    resource="things",
    method="POST",
    path="/api/engine",
    result=lambda: TypeAdapter(bool),
    credentials="none",
)

STOP: Final[Operation[str | None]] = Operation(
    name="stop",
    resource="things",
    method="DELETE",
    path="/api/engine",
    result=lambda: TypeAdapter(str | None),
    query=("force",),
    credentials="none",
    repeatable=True,
)

TOUCH: Final[Operation[int]] = Operation(
    name="touch",
    resource="things",
    method="PATCH",
    path="/api/engine/{number}",
    result=lambda: TypeAdapter(int),
    path_params=(PathParam("number"),),
    credentials="none",
)
