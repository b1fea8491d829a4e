# Made by Authwright from the spec of Operation facts API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .._runtime.operation import Operation

GET_TEXT: Final[Operation[str]] = Operation(
    name="get_text",
    resource="things",
    method="GET",
    path="/api/text",
    result=lambda: TypeAdapter(str),
    credentials="none",
    repeatable=True,
)

SET_TEXT: Final[Operation[None]] = Operation(
    name="set_text",
    resource="things",
    method="POST",
    path="/api/text",
    result=lambda: TypeAdapter(None),
)
