# Made by Authwright from the spec of Reserved words API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation, PathParam

IMPORT: Final[Operation[models.Type]] = Operation(
    name="import",
    resource="things",
    method="GET",
    path="/api/import/{from}",
    result=lambda: TypeAdapter(models.Type),
    path_params=(PathParam("from"),),
    query=("with", "options"),
    credentials="none",
    repeatable=True,
)

LIST: Final[Operation[list[models.Type]]] = Operation(
    name="list",
    resource="things",
    method="GET",
    path="/api/list",
    result=lambda: TypeAdapter(list[models.Type]),
    credentials="none",
    repeatable=True,
)

DELETE: Final[Operation[None]] = Operation(
    name="delete",
    resource="things",
    method="POST",
    path="/api/delete",
    result=lambda: TypeAdapter(None),
    credentials="none",
)
