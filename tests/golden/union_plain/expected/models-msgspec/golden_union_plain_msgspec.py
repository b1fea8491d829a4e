# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from typing import TypeAlias

from msgspec import UNSET, Struct, UnsetType


class Person(Struct, kw_only=True):
    email: str


class Robot(Struct, kw_only=True):
    serial: str


class Author(Person, kw_only=True):
    works: int


Creator: TypeAlias = Person | Author | Robot


class Work(Struct, kw_only=True):
    by: Creator
    number: int | str
    parts: list[str] | dict[str, str] | None | UnsetType = UNSET
