# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct


class Code(Struct, kw_only=True):
    step: Literal["code", "push"]
    length: int


class Done(Struct, kw_only=True):
    result: str


class Wait(Struct, kw_only=True):
    step: Literal["wait"]


Outcome: TypeAlias = Done | Code | Wait
