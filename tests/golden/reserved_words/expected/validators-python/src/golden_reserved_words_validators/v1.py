# Made by Authwright from the spec of Reserved words API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are exact for version 1.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models.type import check_type, is_type, is_type_json, load_type, type_json_problems, type_problems
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.type": (
                "is_type",
                "type_problems",
                "check_type",
                "is_type_json",
                "type_json_problems",
                "load_type",
            ),
        },
    )

__all__ = [
    "check_type",
    "is_type",
    "is_type_json",
    "load_type",
    "type_json_problems",
    "type_problems",
]


def __dir__() -> "list[str]":
    return sorted(__all__)
