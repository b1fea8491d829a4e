# Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import NotRequired, TypeAlias, TypedDict

__all__ = [
    "Company",
    "Folder",
    "Person",
    "Staff",
]


class Person(TypedDict):
    name: str
    employer: "Company | None"


Staff: TypeAlias = dict[str, Person]


class Company(TypedDict):
    staff: Staff


class Folder(TypedDict):
    name: str
    folders: "list[Folder]"
    parent: NotRequired["Folder | None"]
