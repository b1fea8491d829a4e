# Made by Authwright from the spec of Query params API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .._runtime.operation import Operation

SEARCH: Final[Operation[list[str]]] = Operation(
    name="search",
    resource="things",
    method="GET",
    path="/api/search",
    result=lambda: TypeAdapter(list[str]),
    query=("text", "page", "min-score", "all", "since", "sort", "tag"),
    credentials="none",
    repeatable=True,
)
