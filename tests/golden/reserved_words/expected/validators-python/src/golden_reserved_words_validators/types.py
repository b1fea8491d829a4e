# Made by Authwright from the spec of Reserved words API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import Literal, TypedDict

__all__ = [
    "Type",
]

Type = TypedDict(
    "Type",
    {
        "class": str,
        "import": bool,
        "self": str,
        "list": int | float,
        "model_dump": bool,
        "new": Literal["default", "None", "true"],
    },
)
