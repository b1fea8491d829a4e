# Made by Authwright from the spec of Several resources API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `books` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

GET_BOOK: Final[Operation[models.Book]] = Operation(
    name="get_book",
    resource="books",
    method="GET",
    path="/books/first",
    result=lambda: TypeAdapter(models.Book),
    credentials="none",
    repeatable=True,
)

ADD_BOOK: Final[Operation[models.Book]] = Operation(
    name="add_book",
    resource="books",
    method="POST",
    path="/books",
    result=lambda: TypeAdapter(models.Book),
    credentials="none",
)
