# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType


class Position(Struct, kw_only=True):
    latitude: float
    longitude: float


class Address(Struct, kw_only=True):
    street: str
    position: Position | None


class Order(Struct, kw_only=True):
    delivery: Address
    stops: list[Position]
    billing: Address | UnsetType = UNSET
