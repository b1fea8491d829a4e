# Made by Authwright from the spec of Required optional nullable API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_NOTE: Final[Operation[models.Note]] = Operation(
    name="get_note",
    resource="things",
    method="GET",
    path="/api/note",
    result=lambda: TypeAdapter(models.Note),
    credentials="none",
    repeatable=True,
)

WRITE_NOTE: Final[Operation[None]] = Operation(
    name="write_note",
    resource="things",
    method="POST",
    path="/api/note",
    result=lambda: TypeAdapter(None),
    credentials="none",
)
