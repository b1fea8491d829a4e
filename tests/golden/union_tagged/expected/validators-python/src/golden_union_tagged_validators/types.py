# Made by Authwright from the spec of Union tagged API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import Literal, TypeAlias, TypedDict

__all__ = [
    "Code",
    "Done",
    "Outcome",
    "Wait",
]


class Code(TypedDict):
    step: Literal["code", "push"]
    length: int | float


class Done(TypedDict):
    result: str


class Wait(TypedDict):
    step: Literal["wait"]


Outcome: TypeAlias = Done | Code | Wait
