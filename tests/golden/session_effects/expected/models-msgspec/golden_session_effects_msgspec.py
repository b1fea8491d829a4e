# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from msgspec import Struct


class Issued(Struct, kw_only=True):
    token: str
