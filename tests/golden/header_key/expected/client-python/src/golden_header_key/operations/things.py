# Made by Authwright from the spec of Header key API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .._runtime.operation import Operation

GET_REPORT: Final[Operation[str]] = Operation(
    name="get_report",
    resource="things",
    method="GET",
    path="/api/report",
    result=lambda: TypeAdapter(str),
    repeatable=True,
)
