# Made by Authwright from the spec of Gates API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation
from . import gates

GET_HEALTH: Final[Operation[models.Health]] = Operation(
    name="get_health",
    resource="things",
    method="GET",
    path="/api/health",
    result=lambda: TypeAdapter(models.Health),
    credentials="none",
    repeatable=True,
)

PUBLISH: Final[Operation[None]] = Operation(
    name="publish",
    resource="things",
    method="POST",
    path="/api/publish",
    result=lambda: TypeAdapter(None),
    credentials="none",
    gates={"body": gates.POST_FORM},
)

REVISE: Final[Operation[None]] = Operation(
    name="revise",
    resource="things",
    method="POST",
    path="/api/revise",
    result=lambda: TypeAdapter(None),
    credentials="none",
    gates={"body": gates.POST_FORM},
)

GET_TRENDS: Final[Operation[list[str]]] = Operation(
    name="get_trends",
    resource="things",
    method="GET",
    path="/api/trends",
    result=lambda: TypeAdapter(list[str]),
    since="2",
    credentials="none",
    repeatable=True,
)
