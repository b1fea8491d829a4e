# Made by Authwright from the spec of Defaults API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import Any, NotRequired, TypedDict

__all__ = [
    "Defaults",
    "SearchForm",
]


class Defaults(TypedDict):
    limit: NotRequired[int | float]


class SearchForm(TypedDict):
    query: str
    limit: NotRequired[int | float]
    fuzzy: NotRequired[bool]
    order: NotRequired[str]
    before: NotRequired[str | None]
    fields: NotRequired[list[str]]
    weights: NotRequired[dict[str, Any]]
    language: NotRequired[str]
