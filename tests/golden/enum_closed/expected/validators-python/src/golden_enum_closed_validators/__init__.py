# Made by Authwright from the spec of Enum closed API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Enum closed API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.shirt import (
        check_shirt,
        is_shirt,
        is_shirt_json,
        load_shirt,
        shirt_json_problems,
        shirt_problems,
    )
    from ._models.size import check_size, is_size, is_size_json, load_size, size_json_problems, size_problems
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.shirt": (
                "is_shirt",
                "shirt_problems",
                "check_shirt",
                "is_shirt_json",
                "shirt_json_problems",
                "load_shirt",
            ),
            "._models.size": (
                "is_size",
                "size_problems",
                "check_size",
                "is_size_json",
                "size_json_problems",
                "load_size",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "check_shirt",
    "check_size",
    "describe",
    "for_server",
    "is_shirt",
    "is_shirt_json",
    "is_size",
    "is_size_json",
    "load_shirt",
    "load_size",
    "shirt_json_problems",
    "shirt_problems",
    "size_json_problems",
    "size_problems",
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
