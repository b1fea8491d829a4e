# Made by Authwright from the spec of Secrets API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import Any, NotRequired, TypedDict

__all__ = [
    "Keys",
    "UnlockForm",
]


class Keys(TypedDict):
    key: str
    spare: str | None
    old: NotRequired[str]
    codes: list[str]
    pin: int | float
    answers: dict[str, str]
    rest: Any


class UnlockForm(TypedDict):
    password: str
