# Made by Authwright from the spec of Bases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import Literal, TypedDict

__all__ = [
    "Gift",
    "Named",
    "Priced",
    "Tea",
    "Ware",
]


class Gift(TypedDict):
    price: None


class Named(TypedDict):
    name: str


class Priced(TypedDict):
    price: int | float | None


class Tea(TypedDict):
    name: str
    price: int | float | None
    stock: int | float
    kind: Literal["black", "green"]


class Ware(TypedDict):
    name: str
    price: int | float | None
    stock: int | float
