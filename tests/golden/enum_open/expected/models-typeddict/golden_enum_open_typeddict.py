# Models as TypedDicts: types for plain JSON objects, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-typeddict

from __future__ import annotations

from typing import TypeAlias, TypedDict


class PaintForm(TypedDict):
    colour: str


Shape: TypeAlias = str


class Thing(TypedDict):
    shape: Shape
    colour: str
    former: list[Shape]
