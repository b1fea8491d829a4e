# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from typing import Literal

from msgspec import Struct, field


class Type(Struct, kw_only=True):
    class_: str = field(name="class")
    import_: bool = field(name="import")
    self: str
    list: int
    model_dump: bool
    new: Literal["default", "None", "true"]
