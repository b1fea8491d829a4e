# Made by Authwright from the spec of Enum open API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are right for all versions.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
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
    "check_paint_form",
    "check_shape",
    "check_thing",
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


def __dir__() -> "list[str]":
    return sorted(__all__)
