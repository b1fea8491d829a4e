# Made by Authwright from the spec of Secrets API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_KEYS: Final[Operation[models.Keys]] = Operation(
    name="get_keys",
    resource="things",
    method="GET",
    path="/api/keys",
    result=lambda: TypeAdapter(models.Keys),
    credentials="none",
    repeatable=True,
)

SET_KEYS: Final[Operation[None]] = Operation(
    name="set_keys",
    resource="things",
    method="POST",
    path="/api/keys",
    result=lambda: TypeAdapter(None),
    credentials="none",
)

UNLOCK: Final[Operation[models.Keys]] = Operation(
    name="unlock",
    resource="things",
    method="POST",
    path="/api/unlock",
    result=lambda: TypeAdapter(models.Keys),
    credentials="none",
)
