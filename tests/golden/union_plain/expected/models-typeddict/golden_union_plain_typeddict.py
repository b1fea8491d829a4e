# Models as TypedDicts: types for plain JSON objects, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-typeddict

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict


class Person(TypedDict):
    email: str


class Robot(TypedDict):
    serial: str


class Author(Person):
    works: int


Creator: TypeAlias = Person | Author | Robot


class Work(TypedDict):
    by: Creator
    number: int | str
    parts: NotRequired[list[str] | dict[str, str] | None]
