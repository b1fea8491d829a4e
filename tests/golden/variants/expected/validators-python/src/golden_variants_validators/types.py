# Made by Authwright from the spec of Variants API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import NotRequired, TypedDict

__all__ = [
    "Box",
    "BoxForm",
    "BoxFormV1",
    "BoxV1",
    "BoxV2",
]


class Box(TypedDict):
    label: NotRequired[str]
    weight: float | None
    size: str | int | float


class BoxForm(TypedDict):
    label: str
    colour: NotRequired[str]
    weight: float


class BoxV1(TypedDict):
    label: str
    weight: float | None
    size: int | float


class BoxFormV1(TypedDict):
    label: str
    colour: NotRequired[str]
    weight: NotRequired[float]


class BoxV2(TypedDict):
    label: NotRequired[str]
    weight: float
    size: str
