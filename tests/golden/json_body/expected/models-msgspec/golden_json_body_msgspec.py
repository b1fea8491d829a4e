# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType


class LoginForm(Struct, kw_only=True):
    name: str
    remember: bool | UnsetType = UNSET


class Poll(Struct, kw_only=True):
    a: int
    b: int
    c: int
    d: int
    e: int
    f: int
    g: int
    h: int
    i: int | UnsetType = UNSET
