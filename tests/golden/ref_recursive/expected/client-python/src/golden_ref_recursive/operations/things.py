# Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

TREE: Final[Operation[models.Folder]] = Operation(
    name="tree",
    resource="things",
    method="GET",
    path="/api/tree",
    result=lambda: TypeAdapter(models.Folder),
    credentials="none",
    repeatable=True,
)

BOSS: Final[Operation[models.Person]] = Operation(
    name="boss",
    resource="things",
    method="GET",
    path="/api/boss",
    result=lambda: TypeAdapter(models.Person),
    credentials="none",
    repeatable=True,
)
