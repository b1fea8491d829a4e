# Made by Authwright from the spec of Roles API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_SETTINGS: Final[Operation[models.Settings]] = Operation(
    name="get_settings",
    resource="things",
    method="GET",
    path="/api/settings",
    result=lambda: TypeAdapter(models.Settings),
    credentials="none",
    repeatable=True,
)

SET_SETTINGS: Final[Operation[models.Settings]] = Operation(
    name="set_settings",
    resource="things",
    method="POST",
    path="/api/settings",
    result=lambda: TypeAdapter(models.Settings),
    credentials="none",
)
