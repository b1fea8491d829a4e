# Made by Authwright from the spec of Escaping */ """ {{ x }}  \, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Escaping */ \"\"\" {{ x }}  \\: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.page import check_page, is_page, is_page_json, load_page, page_json_problems, page_problems
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.page": (
                "is_page",
                "page_problems",
                "check_page",
                "is_page_json",
                "page_json_problems",
                "load_page",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "check_page",
    "describe",
    "for_server",
    "is_page",
    "is_page_json",
    "load_page",
    "page_json_problems",
    "page_problems",
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
