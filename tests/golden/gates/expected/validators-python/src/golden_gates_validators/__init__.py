# Made by Authwright from the spec of Gates API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Gates API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.health import (
        check_health,
        health_json_problems,
        health_problems,
        is_health,
        is_health_json,
        load_health,
    )
    from ._models.post_form import (
        check_post_form,
        is_post_form,
        is_post_form_json,
        load_post_form,
        post_form_json_problems,
        post_form_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.health": (
                "is_health",
                "health_problems",
                "check_health",
                "is_health_json",
                "health_json_problems",
                "load_health",
            ),
            "._models.post_form": (
                "is_post_form",
                "post_form_problems",
                "check_post_form",
                "is_post_form_json",
                "post_form_json_problems",
                "load_post_form",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "check_health",
    "check_post_form",
    "describe",
    "for_server",
    "health_json_problems",
    "health_problems",
    "is_health",
    "is_health_json",
    "is_post_form",
    "is_post_form_json",
    "load_health",
    "load_post_form",
    "post_form_json_problems",
    "post_form_problems",
]


def for_server(reply: "object") -> "ModuleType":
    """Return the module with the functions that are exact for a server, by what the server answers to `GET
    /api/health`.

    A server newer than all that are known gets the newest. Raises ValueError for an older one, and for a
    reply without a version.
    """
    from ._servers import module_for

    return module_for(
        reply,
        "version",
        'what GET /api/health answers, with a "version"',
        __name__,
        {
            "1": ".v1",
            "2": ".v2",
        },
    )


def __dir__() -> "list[str]":
    return sorted(__all__)
