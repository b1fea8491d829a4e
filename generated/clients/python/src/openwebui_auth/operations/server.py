# Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `server` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_CONFIG: Final[Operation[models.ServerConfig]] = Operation(
    name="get_config",
    resource="server",
    method="GET",
    path="/api/config",
    result=lambda: TypeAdapter(models.ServerConfig),
    credentials="optional",
    repeatable=True,
)

GET_VERSION: Final[Operation[models.ServerVersion]] = Operation(
    name="get_version",
    resource="server",
    method="GET",
    path="/api/version",
    result=lambda: TypeAdapter(models.ServerVersion),
    credentials="none",
    repeatable=True,
)
