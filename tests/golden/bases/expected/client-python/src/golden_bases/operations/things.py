# Made by Authwright from the spec of Bases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

TEA: Final[Operation[models.Tea]] = Operation(
    name="tea",
    resource="things",
    method="GET",
    path="/api/tea",
    result=lambda: TypeAdapter(models.Tea),
    credentials="none",
    repeatable=True,
)

GIFT: Final[Operation[models.Gift]] = Operation(
    name="gift",
    resource="things",
    method="GET",
    path="/api/gift",
    result=lambda: TypeAdapter(models.Gift),
    credentials="none",
    repeatable=True,
)
