# Made by Authwright from the spec of Gates API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import NotRequired, TypedDict

__all__ = [
    "Health",
    "PostForm",
    "PostFormV1",
    "PostFormV2",
]


class Health(TypedDict):
    version: str


class PostForm(TypedDict):
    text: str
    language: NotRequired[str]
    sticker: NotRequired[str]


class PostFormV1(TypedDict):
    text: str
    sticker: NotRequired[str]


class PostFormV2(TypedDict):
    text: str
    language: NotRequired[str]
