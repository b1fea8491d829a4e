# Made by Authwright from the spec of Session effects API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation, SessionEffect

SIGN_IN: Final[Operation[models.Issued]] = Operation(
    name="sign_in",
    resource="things",
    method="POST",
    path="/api/sign-in",
    result=lambda: TypeAdapter(models.Issued),
    session=SessionEffect("issues-own", token="token"),
    credentials="none",
)

CONFIRM: Final[Operation[models.Issued]] = Operation(
    name="confirm",
    resource="things",
    method="POST",
    path="/api/confirm",
    result=lambda: TypeAdapter(models.Issued),
    session=SessionEffect("issues-own", token="token", ends_earlier=True),
    credentials="none",
)

ADD_MEMBER: Final[Operation[models.Issued]] = Operation(
    name="add_member",
    resource="things",
    method="POST",
    path="/api/members",
    result=lambda: TypeAdapter(models.Issued),
    session=SessionEffect("issues-other", token="token"),
)

SET_PASSWORD: Final[Operation[None]] = Operation(
    name="set_password",
    resource="things",
    method="POST",
    path="/api/password",
    result=lambda: TypeAdapter(None),
    session=SessionEffect("may-end-own"),
)

SIGN_OUT: Final[Operation[None]] = Operation(
    name="sign_out",
    resource="things",
    method="GET",
    path="/api/sign-out",
    result=lambda: TypeAdapter(None),
    session=SessionEffect("ends-own"),
    repeatable=True,
)

SIGN_OUT_ALL: Final[Operation[None]] = Operation(
    name="sign_out_all",
    resource="things",
    method="GET",
    path="/api/sign-out-all",
    result=lambda: TypeAdapter(None),
    session=SessionEffect("ends-all"),
    repeatable=True,
)

GET_SELF: Final[Operation[str]] = Operation(
    name="get_self",
    resource="things",
    method="GET",
    path="/api/self",
    result=lambda: TypeAdapter(str),
    repeatable=True,
)
