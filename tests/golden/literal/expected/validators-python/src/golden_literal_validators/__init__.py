# Made by Authwright from the spec of Literal API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Literal API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

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
    "InvalidPayload",
    "Rule",
    "check_envelope",
    "describe",
    "envelope_json_problems",
    "envelope_problems",
    "for_server",
    "is_envelope",
    "is_envelope_json",
    "load_envelope",
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
