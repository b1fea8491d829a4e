# Made by Authwright from the spec of Cookie API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are right for all versions.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models.ticket import (
        check_ticket,
        is_ticket,
        is_ticket_json,
        load_ticket,
        ticket_json_problems,
        ticket_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.ticket": (
                "is_ticket",
                "ticket_problems",
                "check_ticket",
                "is_ticket_json",
                "ticket_json_problems",
                "load_ticket",
            ),
        },
    )

__all__ = [
    "check_ticket",
    "is_ticket",
    "is_ticket_json",
    "load_ticket",
    "ticket_json_problems",
    "ticket_problems",
]


def __dir__() -> "list[str]":
    return sorted(__all__)
