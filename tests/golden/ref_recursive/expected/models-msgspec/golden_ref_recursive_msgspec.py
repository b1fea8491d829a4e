# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from typing import TypeAlias

from msgspec import UNSET, Struct, UnsetType


class Folder(Struct, kw_only=True):
    name: str
    folders: list[Folder]
    parent: Folder | None | UnsetType = UNSET


class Company(Struct, kw_only=True):
    staff: Staff


class Person(Struct, kw_only=True):
    name: str
    employer: Company | None


Staff: TypeAlias = dict[str, Person]
