# Made by Authwright from the spec of Union plain API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import NotRequired, TypeAlias, TypedDict

__all__ = [
    "Author",
    "Creator",
    "Person",
    "Robot",
    "Work",
]


class Author(TypedDict):
    email: str
    works: int | float


class Person(TypedDict):
    email: str


class Robot(TypedDict):
    serial: str


Creator: TypeAlias = Person | Author | Robot


class Work(TypedDict):
    by: Creator
    number: str | int | float
    parts: NotRequired[dict[str, str] | list[str] | None]
