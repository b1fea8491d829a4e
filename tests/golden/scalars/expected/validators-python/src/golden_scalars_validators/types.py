# Made by Authwright from the spec of Scalars API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import TypedDict

__all__ = [
    "Reading",
]


class Reading(TypedDict):
    sensor: str
    note: str
    count: int | float
    ratio: float
    calibrated: bool
    id: str
    day: str
    taken: str
    labels: str
