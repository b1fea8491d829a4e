# Made by Authwright from the spec of Scalars API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are right for all versions.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models.reading import (
        check_reading,
        is_reading,
        is_reading_json,
        load_reading,
        reading_json_problems,
        reading_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.reading": (
                "is_reading",
                "reading_problems",
                "check_reading",
                "is_reading_json",
                "reading_json_problems",
                "load_reading",
            ),
        },
    )

__all__ = [
    "check_reading",
    "is_reading",
    "is_reading_json",
    "load_reading",
    "reading_json_problems",
    "reading_problems",
]


def __dir__() -> "list[str]":
    return sorted(__all__)
