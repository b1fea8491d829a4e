# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType


class Limits(Struct, kw_only=True):
    count: int | str | UnsetType = UNSET


class LimitsInput(Struct, kw_only=True):
    count: int | str | None | UnsetType = UNSET


class Settings(Struct, kw_only=True):
    title: str
    motto: str
    limits: Limits
    revision: int


class SettingsInput(Struct, kw_only=True):
    title: str
    motto: str | None | UnsetType = UNSET
    limits: LimitsInput | UnsetType = UNSET
    reason: str | UnsetType = UNSET
