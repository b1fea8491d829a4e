# Made by Authwright from the spec of Alias API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_SENDER: Final[Operation[models.Sender]] = Operation(
    name="get_sender",
    resource="things",
    method="GET",
    path="/api/sender",
    result=lambda: TypeAdapter(models.Sender),
    credentials="none",
    repeatable=True,
)

SET_OTHERS: Final[Operation[models.Emails]] = Operation(
    name="set_others",
    resource="things",
    method="POST",
    path="/api/others",
    result=lambda: TypeAdapter(models.Emails),
    credentials="none",
)
