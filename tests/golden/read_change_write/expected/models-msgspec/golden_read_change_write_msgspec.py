# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType


class Mailer(Struct, kw_only=True):
    host: str
    port: int
    password: str
    footer: str
    sender: str


class MailerForm(Struct, kw_only=True):
    host: str
    port: int | UnsetType = UNSET
    password: str | None | UnsetType = UNSET
    footer: str | UnsetType = UNSET
    sender: str | None | UnsetType = UNSET
