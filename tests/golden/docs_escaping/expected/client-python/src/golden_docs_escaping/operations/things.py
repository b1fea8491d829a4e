# Made by Authwright from the spec of Escaping */ """ {{ x }}  \, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation
from . import causes

GET_PAGE: Final[Operation[models.Page]] = Operation(
    name="get_page",
    resource="things",
    method="GET",
    path="/api/page",
    result=lambda: TypeAdapter(models.Page),
    query=("word",),
    causes=causes.FULL,
    credentials="none",
    repeatable=True,
)
