# Made by Authwright from the spec of Alias API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Alias API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.contact import (
        check_contact,
        contact_json_problems,
        contact_problems,
        is_contact,
        is_contact_json,
        load_contact,
    )
    from ._models.email import (
        check_email,
        email_json_problems,
        email_problems,
        is_email,
        is_email_json,
        load_email,
    )
    from ._models.emails import (
        check_emails,
        emails_json_problems,
        emails_problems,
        is_emails,
        is_emails_json,
        load_emails,
    )
    from ._models.sender import (
        check_sender,
        is_sender,
        is_sender_json,
        load_sender,
        sender_json_problems,
        sender_problems,
    )
    from ._models.settings import (
        check_settings,
        is_settings,
        is_settings_json,
        load_settings,
        settings_json_problems,
        settings_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.contact": (
                "is_contact",
                "contact_problems",
                "check_contact",
                "is_contact_json",
                "contact_json_problems",
                "load_contact",
            ),
            "._models.email": (
                "is_email",
                "email_problems",
                "check_email",
                "is_email_json",
                "email_json_problems",
                "load_email",
            ),
            "._models.emails": (
                "is_emails",
                "emails_problems",
                "check_emails",
                "is_emails_json",
                "emails_json_problems",
                "load_emails",
            ),
            "._models.sender": (
                "is_sender",
                "sender_problems",
                "check_sender",
                "is_sender_json",
                "sender_json_problems",
                "load_sender",
            ),
            "._models.settings": (
                "is_settings",
                "settings_problems",
                "check_settings",
                "is_settings_json",
                "settings_json_problems",
                "load_settings",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "check_contact",
    "check_email",
    "check_emails",
    "check_sender",
    "check_settings",
    "contact_json_problems",
    "contact_problems",
    "describe",
    "email_json_problems",
    "email_problems",
    "emails_json_problems",
    "emails_problems",
    "for_server",
    "is_contact",
    "is_contact_json",
    "is_email",
    "is_email_json",
    "is_emails",
    "is_emails_json",
    "is_sender",
    "is_sender_json",
    "is_settings",
    "is_settings_json",
    "load_contact",
    "load_email",
    "load_emails",
    "load_sender",
    "load_settings",
    "sender_json_problems",
    "sender_problems",
    "settings_json_problems",
    "settings_problems",
]


def for_server(reply: "object") -> "ModuleType":
    """Return the module with the functions that are exact for a server, by an object with the version of the
    server as `version`.

    A server newer than all that are known gets the newest. Raises ValueError for an older one, and for a
    reply without a version.
    """
    from ._servers import module_for

    return module_for(
        reply,
        "version",
        'an object with the version of the server as "version"',
        __name__,
        {
            "1": ".v1",
        },
    )


def __dir__() -> "list[str]":
    return sorted(__all__)
