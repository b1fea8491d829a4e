# Made by Authwright from the spec of Read change write API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_MAILER: Final[Operation[models.Mailer]] = Operation(
    name="get_mailer",
    resource="things",
    method="GET",
    path="/api/mailer",
    result=lambda: TypeAdapter(models.Mailer),
    repeatable=True,
)

SET_MAILER: Final[Operation[models.Mailer]] = Operation(
    name="set_mailer",
    resource="things",
    method="POST",
    path="/api/mailer",
    result=lambda: TypeAdapter(models.Mailer),
)
