# Made by Authwright from the spec of Required optional nullable API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import NotRequired, TypedDict

__all__ = [
    "Note",
    "NoteForm",
]


class Note(TypedDict):
    text: str
    author: str | None
    colour: NotRequired[str]
    reminder: NotRequired[str | None]


class NoteForm(TypedDict):
    text: str
    author: str | None
    colour: NotRequired[str]
    reminder: NotRequired[str | None]
