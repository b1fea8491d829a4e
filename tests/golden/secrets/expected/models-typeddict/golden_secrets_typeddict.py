# Models as TypedDicts: types for plain JSON objects, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-typeddict

from __future__ import annotations

from typing import Any, NotRequired, TypedDict


class Keys(TypedDict):
    key: str
    spare: str | None
    old: NotRequired[str]
    codes: list[str]
    pin: int
    answers: dict[str, str]
    rest: Any


class UnlockForm(TypedDict):
    password: str
