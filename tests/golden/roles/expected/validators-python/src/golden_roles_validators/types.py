# Made by Authwright from the spec of Roles API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import NotRequired, TypedDict

__all__ = [
    "Limits",
    "LimitsInput",
    "Settings",
    "SettingsInput",
]


class Limits(TypedDict):
    count: NotRequired[str | int | float]


class LimitsInput(TypedDict):
    count: NotRequired[str | int | float | None]


class Settings(TypedDict):
    title: str
    motto: str
    limits: Limits
    revision: int | float


class SettingsInput(TypedDict):
    title: str
    motto: NotRequired[str | None]
    limits: NotRequired[LimitsInput]
    reason: NotRequired[str]
