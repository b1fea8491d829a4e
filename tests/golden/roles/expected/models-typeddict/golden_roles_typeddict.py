# Models as TypedDicts: types for plain JSON objects, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-typeddict

from __future__ import annotations

from typing import NotRequired, TypedDict


class Limits(TypedDict):
    count: NotRequired[int | str]


class LimitsInput(TypedDict):
    count: NotRequired[int | str | None]


class Settings(TypedDict):
    title: str
    motto: str
    limits: Limits
    revision: int


class SettingsInput(TypedDict):
    title: str
    motto: NotRequired[str | None]
    limits: NotRequired[LimitsInput]
    reason: NotRequired[str]
