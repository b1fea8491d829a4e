# Made by Authwright from the spec of Json body API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import NotRequired, TypedDict

__all__ = [
    "LoginForm",
    "Poll",
]


class LoginForm(TypedDict):
    name: str
    remember: NotRequired[bool]


class Poll(TypedDict):
    a: int | float
    b: int | float
    c: int | float
    d: int | float
    e: int | float
    f: int | float
    g: int | float
    h: int | float
    i: NotRequired[int | float]
