# Made by Authwright from the spec of Alias API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import Any, TypeAlias, TypedDict

__all__ = [
    "Contact",
    "Email",
    "Emails",
    "Sender",
    "Settings",
]

Email: TypeAlias = str
Emails: TypeAlias = list[Email]
Settings: TypeAlias = dict[str, Any]


class Contact(TypedDict):
    first: Email
    others: Emails
    settings: Settings | None


Sender: TypeAlias = Contact
