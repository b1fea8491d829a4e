# Models as TypedDicts: types for plain JSON objects, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-typeddict

from __future__ import annotations

from typing import Literal, TypedDict


class Gift(TypedDict):
    price: None


class Named(TypedDict):
    name: str


class Priced(TypedDict):
    price: int | None


class Ware(Named, Priced):
    stock: int


class Tea(Ware):
    kind: Literal["black", "green"]
