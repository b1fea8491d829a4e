# Made by Authwright from the spec of Variants API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Variants API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.box import box_json_problems, box_problems, check_box, is_box, is_box_json, load_box
    from ._models.box_form import (
        box_form_json_problems,
        box_form_problems,
        check_box_form,
        is_box_form,
        is_box_form_json,
        load_box_form,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.box": (
                "is_box",
                "box_problems",
                "check_box",
                "is_box_json",
                "box_json_problems",
                "load_box",
            ),
            "._models.box_form": (
                "is_box_form",
                "box_form_problems",
                "check_box_form",
                "is_box_form_json",
                "box_form_json_problems",
                "load_box_form",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "box_form_json_problems",
    "box_form_problems",
    "box_json_problems",
    "box_problems",
    "check_box",
    "check_box_form",
    "describe",
    "for_server",
    "is_box",
    "is_box_form",
    "is_box_form_json",
    "is_box_json",
    "load_box",
    "load_box_form",
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
            "2": ".v2",
        },
    )


def __dir__() -> "list[str]":
    return sorted(__all__)
