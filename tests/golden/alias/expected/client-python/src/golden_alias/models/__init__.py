# Made by Authwright from the spec of Alias API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .contact import Contact as Contact
    from .email import Email as Email
    from .emails import Emails as Emails
    from .sender import Sender as Sender
    from .settings import Settings as Settings
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "Contact": ".contact",
            "Email": ".email",
            "Emails": ".emails",
            "Sender": ".sender",
            "Settings": ".settings",
        },
    )

__all__ = [
    "Contact",
    "Email",
    "Emails",
    "Sender",
    "Settings",
]


def __dir__() -> list[str]:
    return sorted(__all__)
