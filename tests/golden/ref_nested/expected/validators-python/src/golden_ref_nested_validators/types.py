# Made by Authwright from the spec of Ref nested API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import NotRequired, TypedDict

__all__ = [
    "Address",
    "Order",
    "Position",
]


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
