# Models as TypedDicts: types for plain JSON objects, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-typeddict

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict


class Folder(TypedDict):
    name: str
    folders: list[Folder]
    parent: NotRequired[Folder | None]


class Company(TypedDict):
    staff: Staff


class Person(TypedDict):
    name: str
    employer: Company | None


Staff: TypeAlias = dict[str, Person]
