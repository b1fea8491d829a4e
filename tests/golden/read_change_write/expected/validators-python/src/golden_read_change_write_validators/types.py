# Made by Authwright from the spec of Read change write API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import NotRequired, TypedDict

__all__ = [
    "Mailer",
    "MailerForm",
]


class Mailer(TypedDict):
    host: str
    port: int | float
    password: str
    footer: str
    sender: str


class MailerForm(TypedDict):
    host: str
    port: NotRequired[int | float]
    password: NotRequired[str | None]
    footer: NotRequired[str]
    sender: NotRequired[str | None]
