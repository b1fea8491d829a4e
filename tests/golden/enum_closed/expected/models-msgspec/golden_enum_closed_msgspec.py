# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

Size: TypeAlias = Literal["s", "m", "l"]


class Shirt(Struct, kw_only=True):
    size: Size
    fit: Literal["slim", "wide"]
    wash: Literal[30, 40, 60]
    iron: Literal["cold", "hot"] | None
    state: Literal["new", "with space", "\u00e9maill\u00e9", "class"]
