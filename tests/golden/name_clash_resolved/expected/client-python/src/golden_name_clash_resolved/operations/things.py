# Made by Authwright from the spec of Name clash resolved API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_ACCOUNT: Final[Operation[models.Account]] = Operation(
    name="get_account",
    resource="things",
    method="GET",
    path="/api/account",
    result=lambda: TypeAdapter(models.Account),
    credentials="none",
    repeatable=True,
)

GET_OLD_ACCOUNT: Final[Operation[models.Account]] = Operation(
    name="get_old_account",
    resource="things",
    method="GET",
    path="/api/account/old",
    result=lambda: TypeAdapter(models.Account),
    credentials="none",
    repeatable=True,
)

FIND: Final[Operation[models.Account]] = Operation(
    name="find",
    resource="things",
    method="GET",
    path="/api/find",
    result=lambda: TypeAdapter(models.Account),
    query=("full-name",),
    credentials="none",
    repeatable=True,
)
