# Made by Authwright from the spec of Several resources API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `loans` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .._runtime.operation import Operation

LEND: Final[Operation[None]] = Operation(
    name="lend",
    resource="loans",
    method="POST",
    path="/loans/lend",
    result=lambda: TypeAdapter(None),
    credentials="none",
)
