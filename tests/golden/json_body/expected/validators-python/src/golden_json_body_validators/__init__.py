# Made by Authwright from the spec of Json body API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Json body API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.login_form import (
        check_login_form,
        is_login_form,
        is_login_form_json,
        load_login_form,
        login_form_json_problems,
        login_form_problems,
    )
    from ._models.poll import check_poll, is_poll, is_poll_json, load_poll, poll_json_problems, poll_problems
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.login_form": (
                "is_login_form",
                "login_form_problems",
                "check_login_form",
                "is_login_form_json",
                "login_form_json_problems",
                "load_login_form",
            ),
            "._models.poll": (
                "is_poll",
                "poll_problems",
                "check_poll",
                "is_poll_json",
                "poll_json_problems",
                "load_poll",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "check_login_form",
    "check_poll",
    "describe",
    "for_server",
    "is_login_form",
    "is_login_form_json",
    "is_poll",
    "is_poll_json",
    "load_login_form",
    "load_poll",
    "login_form_json_problems",
    "login_form_problems",
    "poll_json_problems",
    "poll_problems",
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
