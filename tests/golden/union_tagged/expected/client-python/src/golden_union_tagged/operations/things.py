# Made by Authwright from the spec of Union tagged API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GO_ON: Final[Operation[models.Outcome]] = Operation(
    name="go_on",
    resource="things",
    method="GET",
    path="/api/go-on",
    result=lambda: TypeAdapter(models.Outcome),
    credentials="none",
    repeatable=True,
)

HISTORY: Final[Operation[list[models.Outcome]]] = Operation(
    name="history",
    resource="things",
    method="GET",
    path="/api/history",
    result=lambda: TypeAdapter(list[models.Outcome]),
    credentials="none",
    repeatable=True,
)
