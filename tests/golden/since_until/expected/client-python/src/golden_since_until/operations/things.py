# Made by Authwright from the spec of Since until API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation
from . import causes

GET_SONG: Final[Operation[models.Song]] = Operation(
    name="get_song",
    resource="things",
    method="GET",
    path="/api/song",
    result=lambda: TypeAdapter(models.Song),
    causes=causes.LATE,
    credentials="none",
    repeatable=True,
)

GET_VIDEO: Final[Operation[models.Video]] = Operation(
    name="get_video",
    resource="things",
    method="GET",
    path="/api/video",
    result=lambda: TypeAdapter(models.Video),
    since="3",
    credentials="none",
    repeatable=True,
)

GET_TAPE: Final[Operation[str]] = Operation(
    name="get_tape",
    resource="things",
    method="GET",
    path="/api/tape",
    result=lambda: TypeAdapter(str),
    until="2",
    credentials="none",
    repeatable=True,
)

GET_DISC: Final[Operation[str]] = Operation(
    name="get_disc",
    resource="things",
    method="GET",
    path="/api/disc",
    result=lambda: TypeAdapter(str),
    causes=causes.LATE,
    since="2",
    until="3",
    credentials="none",
    repeatable=True,
)
