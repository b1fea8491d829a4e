# Made by Authwright from the spec of Literal API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are exact for version 1.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models.envelope import (
        check_envelope,
        envelope_json_problems,
        envelope_problems,
        is_envelope,
        is_envelope_json,
        load_envelope,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.envelope": (
                "is_envelope",
                "envelope_problems",
                "check_envelope",
                "is_envelope_json",
                "envelope_json_problems",
                "load_envelope",
            ),
        },
    )

__all__ = [
    "check_envelope",
    "envelope_json_problems",
    "envelope_problems",
    "is_envelope",
    "is_envelope_json",
    "load_envelope",
]


def __dir__() -> "list[str]":
    return sorted(__all__)
