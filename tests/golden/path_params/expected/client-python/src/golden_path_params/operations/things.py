# Made by Authwright from the spec of Path params API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .._runtime.operation import Operation, PathParam

GET_LETTER: Final[Operation[str]] = Operation(
    name="get_letter",
    resource="things",
    method="GET",
    path="/api/users/{user_id}/letters/{number}",
    result=lambda: TypeAdapter(str),
    path_params=(PathParam("user_id"), PathParam("number")),
    credentials="none",
    repeatable=True,
)

GET_BY_KIND: Final[Operation[str]] = Operation(
    name="get_by_kind",
    resource="things",
    method="GET",
    path="/api/letters/{kind}.txt",
    result=lambda: TypeAdapter(str),
    path_params=(PathParam("kind"),),
    credentials="none",
    repeatable=True,
)

GET_RAW: Final[Operation[str]] = Operation(
    name="get_raw",
    resource="things",
    method="GET",
    path="/api/files/{path}/raw",
    result=lambda: TypeAdapter(str),
    path_params=(PathParam("path", multi_segment=True),),
    credentials="none",
    repeatable=True,
)

RENAME: Final[Operation[None]] = Operation(
    name="rename",
    resource="things",
    method="POST",
    path="/api/files/{path}",
    result=lambda: TypeAdapter(None),
    path_params=(PathParam("path", multi_segment=True),),
    credentials="none",
)

REMOVE: Final[Operation[None]] = Operation(
    name="remove",
    resource="things",
    method="DELETE",
    path="/api/files/{path}",
    result=lambda: TypeAdapter(None),
    path_params=(PathParam("path", multi_segment=True),),
    credentials="none",
    repeatable=True,
)
