# Made by Authwright from the spec of Enum open API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import Literal, TypeAlias, TypedDict

__all__ = [
    "PaintForm",
    "Shape",
    "Thing",
]


class PaintForm(TypedDict):
    colour: Literal["red", "blue"]


Shape: TypeAlias = str


class Thing(TypedDict):
    shape: Shape
    colour: str
    former: list[Shape]
