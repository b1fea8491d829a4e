# Made by Authwright from the spec of Read change write API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Read change write API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.mailer import (
        check_mailer,
        is_mailer,
        is_mailer_json,
        load_mailer,
        mailer_json_problems,
        mailer_problems,
    )
    from ._models.mailer_form import (
        check_mailer_form,
        is_mailer_form,
        is_mailer_form_json,
        load_mailer_form,
        mailer_form_json_problems,
        mailer_form_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.mailer": (
                "is_mailer",
                "mailer_problems",
                "check_mailer",
                "is_mailer_json",
                "mailer_json_problems",
                "load_mailer",
            ),
            "._models.mailer_form": (
                "is_mailer_form",
                "mailer_form_problems",
                "check_mailer_form",
                "is_mailer_form_json",
                "mailer_form_json_problems",
                "load_mailer_form",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "check_mailer",
    "check_mailer_form",
    "describe",
    "for_server",
    "is_mailer",
    "is_mailer_form",
    "is_mailer_form_json",
    "is_mailer_json",
    "load_mailer",
    "load_mailer_form",
    "mailer_form_json_problems",
    "mailer_form_problems",
    "mailer_json_problems",
    "mailer_problems",
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
