# Made by Authwright from the spec of Union tagged API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Union tagged API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.code import check_code, code_json_problems, code_problems, is_code, is_code_json, load_code
    from ._models.done import check_done, done_json_problems, done_problems, is_done, is_done_json, load_done
    from ._models.outcome import (
        check_outcome,
        is_outcome,
        is_outcome_json,
        load_outcome,
        outcome_json_problems,
        outcome_problems,
    )
    from ._models.wait import check_wait, is_wait, is_wait_json, load_wait, wait_json_problems, wait_problems
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.code": (
                "is_code",
                "code_problems",
                "check_code",
                "is_code_json",
                "code_json_problems",
                "load_code",
            ),
            "._models.done": (
                "is_done",
                "done_problems",
                "check_done",
                "is_done_json",
                "done_json_problems",
                "load_done",
            ),
            "._models.outcome": (
                "is_outcome",
                "outcome_problems",
                "check_outcome",
                "is_outcome_json",
                "outcome_json_problems",
                "load_outcome",
            ),
            "._models.wait": (
                "is_wait",
                "wait_problems",
                "check_wait",
                "is_wait_json",
                "wait_json_problems",
                "load_wait",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "check_code",
    "check_done",
    "check_outcome",
    "check_wait",
    "code_json_problems",
    "code_problems",
    "describe",
    "done_json_problems",
    "done_problems",
    "for_server",
    "is_code",
    "is_code_json",
    "is_done",
    "is_done_json",
    "is_outcome",
    "is_outcome_json",
    "is_wait",
    "is_wait_json",
    "load_code",
    "load_done",
    "load_outcome",
    "load_wait",
    "outcome_json_problems",
    "outcome_problems",
    "wait_json_problems",
    "wait_problems",
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
