# Models as TypedDicts: types for plain JSON objects, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-typeddict

from __future__ import annotations

from typing import NotRequired, TypedDict


class Position(TypedDict):
    latitude: float
    longitude: float


class Address(TypedDict):
    street: str
    position: Position | None


class Order(TypedDict):
    delivery: Address
    billing: NotRequired[Address]
    stops: list[Position]
