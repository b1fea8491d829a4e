# Made by Authwright from the spec of Variants API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are exact for version 1.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models.box_form_v1 import (
        box_form_json_problems,
        box_form_problems,
        check_box_form,
        is_box_form,
        is_box_form_json,
        load_box_form,
    )
    from ._models.box_v1 import box_json_problems, box_problems, check_box, is_box, is_box_json, load_box
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.box_v1": (
                "is_box",
                "box_problems",
                "check_box",
                "is_box_json",
                "box_json_problems",
                "load_box",
            ),
            "._models.box_form_v1": (
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
    "box_form_json_problems",
    "box_form_problems",
    "box_json_problems",
    "box_problems",
    "check_box",
    "check_box_form",
    "is_box",
    "is_box_form",
    "is_box_form_json",
    "is_box_json",
    "load_box",
    "load_box_form",
]


def __dir__() -> "list[str]":
    return sorted(__all__)
