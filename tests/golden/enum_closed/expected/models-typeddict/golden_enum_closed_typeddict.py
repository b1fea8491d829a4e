# Models as TypedDicts: types for plain JSON objects, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-typeddict

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

Size: TypeAlias = Literal["s", "m", "l"]


class Shirt(TypedDict):
    size: Size
    fit: Literal["slim", "wide"]
    wash: Literal[30, 40, 60]
    iron: Literal["cold", "hot"] | None
    state: Literal["new", "with space", "\u00e9maill\u00e9", "class"]
