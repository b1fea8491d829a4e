# Made by Authwright from the spec of Deprecated API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of `things` as data."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from .. import models
from .._runtime.operation import Operation

LIST_PEOPLE: Final[Operation[list[models.Person]]] = Operation(
    name="list_people",
    resource="things",
    method="GET",
    path="/api/people",
    result=lambda: TypeAdapter(list[models.Person]),
    query=("page", "after"),
    credentials="none",
    repeatable=True,
)

ADD_PERSON: Final[Operation[models.Person]] = Operation(
    name="add_person",
    resource="things",
    method="POST",
    path="/api/people",
    result=lambda: TypeAdapter(models.Person),
    credentials="none",
)

GET_CARD: Final[Operation[models.Card]] = Operation(
    name="get_card",
    resource="things",
    method="GET",
    path="/api/card",
    result=lambda: TypeAdapter(models.Card),
    credentials="none",
    repeatable=True,
)
