# Made by Authwright from the spec of Session effects API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are exact for version 1.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models.issued import (
        check_issued,
        is_issued,
        is_issued_json,
        issued_json_problems,
        issued_problems,
        load_issued,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.issued": (
                "is_issued",
                "issued_problems",
                "check_issued",
                "is_issued_json",
                "issued_json_problems",
                "load_issued",
            ),
        },
    )

__all__ = [
    "check_issued",
    "is_issued",
    "is_issued_json",
    "issued_json_problems",
    "issued_problems",
    "load_issued",
]


def __dir__() -> "list[str]":
    return sorted(__all__)
