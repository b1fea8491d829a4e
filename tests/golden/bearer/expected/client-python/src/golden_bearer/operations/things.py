# Made by Authwright from the spec of Bearer API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .._runtime.operation import Operation
from . import causes

GET_NEWS: Final[Operation[str]] = Operation(
    name="get_news",
    resource="things",
    method="GET",
    path="/api/news",
    result=lambda: TypeAdapter(str),
    credentials="none",
    repeatable=True,
)

GET_LETTER: Final[Operation[str]] = Operation(
    name="get_letter",
    resource="things",
    method="GET",
    path="/api/letter",
    result=lambda: TypeAdapter(str),
    causes=causes.REFUSED,
    repeatable=True,
)

GET_PAGE: Final[Operation[str]] = Operation(
    name="get_page",
    resource="things",
    method="GET",
    path="/api/page",
    result=lambda: TypeAdapter(str),
    credentials="optional",
    repeatable=True,
)
