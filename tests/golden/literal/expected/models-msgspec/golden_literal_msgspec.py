# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, Struct, UnsetType


class Envelope(Struct, kw_only=True):
    kind: Literal["message"]
    version: Literal[2]
    final: bool
    nothing: None
    limit: Literal[0, 10, "none"]
    quoted: Literal["it's", 'say "hi"', "back\\slash", "two\nlines"]
    hint: Literal["later"] | UnsetType = UNSET
