# Made by Authwright from the spec of Error cases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .._runtime.operation import Operation
from . import causes

GET_THING: Final[Operation[str]] = Operation(
    name="get_thing",
    resource="things",
    method="GET",
    path="/api/thing",
    result=lambda: TypeAdapter(str),
    causes=(
        *causes.FOR_ANYONE,
        *causes.UNKNOWN_THING,
        *causes.UNKNOWN_PAGE,
        *causes.CLOSED,
        *causes.BROKEN,
        *causes.GONE,
    ),
    credentials="none",
    repeatable=True,
)

ADD_THING: Final[Operation[None]] = Operation(
    name="add_thing",
    resource="things",
    method="POST",
    path="/api/thing",
    result=lambda: TypeAdapter(None),
    causes=causes.FOR_ANYONE,
    credentials="none",
)
