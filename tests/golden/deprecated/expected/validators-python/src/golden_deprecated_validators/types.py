# Made by Authwright from the spec of Deprecated API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import NotRequired, TypedDict

__all__ = [
    "Card",
    "Person",
]


class Card(TypedDict):
    text: str


class Person(TypedDict):
    name: str
    surname: NotRequired[str]
    nick: str | None
