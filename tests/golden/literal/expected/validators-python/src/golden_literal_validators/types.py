# Made by Authwright from the spec of Literal API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import Literal, NotRequired, TypedDict

__all__ = [
    "Envelope",
]


class Envelope(TypedDict):
    kind: Literal["message"]
    version: int | float
    final: Literal[True]
    nothing: None
    limit: int | float | Literal["none"]
    quoted: Literal["it's", 'say "hi"', "back\\slash", "two\nlines"]
    hint: NotRequired[Literal["later"]]
