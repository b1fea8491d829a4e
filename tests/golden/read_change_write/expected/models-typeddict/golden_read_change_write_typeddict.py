# Models as TypedDicts: types for plain JSON objects, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-typeddict

from __future__ import annotations

from typing import NotRequired, TypedDict


class Mailer(TypedDict):
    host: str
    port: int
    password: str
    footer: str
    sender: str


class MailerForm(TypedDict):
    host: str
    port: NotRequired[int]
    password: NotRequired[str | None]
    footer: NotRequired[str]
    sender: NotRequired[str | None]
