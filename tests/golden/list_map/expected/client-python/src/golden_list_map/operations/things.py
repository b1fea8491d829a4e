# Made by Authwright from the spec of List map API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_ALBUM: Final[Operation[models.Album]] = Operation(
    name="get_album",
    resource="things",
    method="GET",
    path="/api/album",
    result=lambda: TypeAdapter(models.Album),
    credentials="none",
    repeatable=True,
)

COUNT_PAGES: Final[Operation[dict[str, int]]] = Operation(
    name="count_pages",
    resource="things",
    method="GET",
    path="/api/pages/count",
    result=lambda: TypeAdapter(dict[str, int]),
    credentials="none",
    repeatable=True,
)

ADD_PAGES: Final[Operation[list[models.Page]]] = Operation(
    name="add_pages",
    resource="things",
    method="POST",
    path="/api/pages",
    result=lambda: TypeAdapter(list[models.Page]),
    credentials="none",
)
