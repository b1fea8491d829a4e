# Made by Authwright from the spec of Defaults API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

SEARCH: Final[Operation[None]] = Operation(
    name="search",
    resource="things",
    method="POST",
    path="/api/search",
    result=lambda: TypeAdapter(None),
    credentials="none",
)

GET_DEFAULTS: Final[Operation[models.Defaults]] = Operation(
    name="get_defaults",
    resource="things",
    method="GET",
    path="/api/defaults",
    result=lambda: TypeAdapter(models.Defaults),
    credentials="none",
    repeatable=True,
)
