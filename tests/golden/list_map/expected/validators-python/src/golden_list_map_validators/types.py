# Made by Authwright from the spec of List map API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import Any, TypedDict

__all__ = [
    "Album",
    "Page",
]


class Page(TypedDict):
    title: str


class Album(TypedDict):
    tags: list[str]
    pages: list[Page]
    grid: list[list[int | float]]
    index: dict[str, Page]
    groups: dict[str, list[str]]
    extra: dict[str, Any]
    first: Any
