# Made by Authwright from the spec of Json body API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

LOG_IN: Final[Operation[None]] = Operation(
    name="log_in",
    resource="things",
    method="POST",
    path="/api/login",
    result=lambda: TypeAdapter(None),
    credentials="none",
)

GET_PROFILE: Final[Operation[models.LoginForm]] = Operation(
    name="get_profile",
    resource="things",
    method="GET",
    path="/api/profile",
    result=lambda: TypeAdapter(models.LoginForm),
    credentials="none",
    repeatable=True,
)

SET_PROFILE: Final[Operation[None]] = Operation(
    name="set_profile",
    resource="things",
    method="POST",
    path="/api/profile",
    result=lambda: TypeAdapter(None),
    credentials="none",
)

VOTE: Final[Operation[None]] = Operation(
    name="vote",
    resource="things",
    method="POST",
    path="/api/poll",
    result=lambda: TypeAdapter(None),
    credentials="none",
)

SET_NAMES: Final[Operation[None]] = Operation(
    name="set_names",
    resource="things",
    method="POST",
    path="/api/names",
    result=lambda: TypeAdapter(None),
    credentials="none",
)

SET_SCORES: Final[Operation[None]] = Operation(
    name="set_scores",
    resource="things",
    method="POST",
    path="/api/scores",
    result=lambda: TypeAdapter(None),
    credentials="none",
)

SET_LEVEL: Final[Operation[None]] = Operation(
    name="set_level",
    resource="things",
    method="POST",
    path="/api/level",
    result=lambda: TypeAdapter(None),
    credentials="none",
)
