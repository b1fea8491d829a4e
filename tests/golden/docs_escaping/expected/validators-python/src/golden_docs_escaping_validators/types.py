# Made by Authwright from the spec of Escaping */ """ {{ x }}  \, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import Literal, TypedDict

__all__ = [
    "Page",
]


class Page(TypedDict):
    title: str
    kind: Literal["*/", '"""', "{{ x }}", "\u202e"]
