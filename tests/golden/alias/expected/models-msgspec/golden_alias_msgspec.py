# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct

Email: TypeAlias = str


Emails: TypeAlias = list[Email]


class Settings(Struct, kw_only=True):
    pass


class Contact(Struct, kw_only=True):
    first: Email
    others: Emails
    settings: Settings | None


Sender: TypeAlias = Contact
