# Made by Authwright from the spec of Enum closed API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import Literal, TypeAlias, TypedDict

__all__ = [
    "Shirt",
    "Size",
]

Size: TypeAlias = Literal["s", "m", "l"]


class Shirt(TypedDict):
    size: Size
    fit: Literal["slim", "wide"]
    wash: int | float
    iron: Literal["cold", "hot"] | None
    state: Literal["new", "with space", "\u00e9maill\u00e9", "class"]
