# Made by Authwright from the spec of Enum open API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Enum open API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.paint_form import (
        check_paint_form,
        is_paint_form,
        is_paint_form_json,
        load_paint_form,
        paint_form_json_problems,
        paint_form_problems,
    )
    from ._models.shape import (
        check_shape,
        is_shape,
        is_shape_json,
        load_shape,
        shape_json_problems,
        shape_problems,
    )
    from ._models.thing import (
        check_thing,
        is_thing,
        is_thing_json,
        load_thing,
        thing_json_problems,
        thing_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.paint_form": (
                "is_paint_form",
                "paint_form_problems",
                "check_paint_form",
                "is_paint_form_json",
                "paint_form_json_problems",
                "load_paint_form",
            ),
            "._models.shape": (
                "is_shape",
                "shape_problems",
                "check_shape",
                "is_shape_json",
                "shape_json_problems",
                "load_shape",
            ),
            "._models.thing": (
                "is_thing",
                "thing_problems",
                "check_thing",
                "is_thing_json",
                "thing_json_problems",
                "load_thing",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "check_paint_form",
    "check_shape",
    "check_thing",
    "describe",
    "for_server",
    "is_paint_form",
    "is_paint_form_json",
    "is_shape",
    "is_shape_json",
    "is_thing",
    "is_thing_json",
    "load_paint_form",
    "load_shape",
    "load_thing",
    "paint_form_json_problems",
    "paint_form_problems",
    "shape_json_problems",
    "shape_problems",
    "thing_json_problems",
    "thing_problems",
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
