# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from typing import Any

from msgspec import UNSET, Struct, UnsetType


class Keys(Struct, kw_only=True):
    key: str
    spare: str | None
    codes: list[str]
    pin: int
    answers: dict[str, str]
    rest: Any
    old: str | UnsetType = UNSET


class UnlockForm(Struct, kw_only=True):
    password: str
