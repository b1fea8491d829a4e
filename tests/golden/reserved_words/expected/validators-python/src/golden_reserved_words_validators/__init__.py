# Made by Authwright from the spec of Reserved words API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Reserved words API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

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
    "InvalidPayload",
    "Rule",
    "check_type",
    "describe",
    "for_server",
    "is_type",
    "is_type_json",
    "load_type",
    "type_json_problems",
    "type_problems",
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
