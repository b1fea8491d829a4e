# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Gift(Struct, kw_only=True):
    price: None


class Named(Struct, kw_only=True):
    name: str


class Priced(Struct, kw_only=True):
    price: int | None


class Ware(Struct, kw_only=True):
    name: str
    price: int | None
    stock: int


class Tea(Ware, kw_only=True):
    kind: Literal["black", "green"]
