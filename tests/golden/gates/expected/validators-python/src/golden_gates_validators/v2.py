# Made by Authwright from the spec of Gates API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are exact for version 2.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models.health import (
        check_health,
        health_json_problems,
        health_problems,
        is_health,
        is_health_json,
        load_health,
    )
    from ._models.post_form_v2 import (
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
            "._models.post_form_v2": (
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
    "check_health",
    "check_post_form",
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


def __dir__() -> "list[str]":
    return sorted(__all__)
