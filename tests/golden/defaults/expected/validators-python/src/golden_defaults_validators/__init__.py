# Made by Authwright from the spec of Defaults API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Defaults API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.defaults import (
        check_defaults,
        defaults_json_problems,
        defaults_problems,
        is_defaults,
        is_defaults_json,
        load_defaults,
    )
    from ._models.search_form import (
        check_search_form,
        is_search_form,
        is_search_form_json,
        load_search_form,
        search_form_json_problems,
        search_form_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.defaults": (
                "is_defaults",
                "defaults_problems",
                "check_defaults",
                "is_defaults_json",
                "defaults_json_problems",
                "load_defaults",
            ),
            "._models.search_form": (
                "is_search_form",
                "search_form_problems",
                "check_search_form",
                "is_search_form_json",
                "search_form_json_problems",
                "load_search_form",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "check_defaults",
    "check_search_form",
    "defaults_json_problems",
    "defaults_problems",
    "describe",
    "for_server",
    "is_defaults",
    "is_defaults_json",
    "is_search_form",
    "is_search_form_json",
    "load_defaults",
    "load_search_form",
    "search_form_json_problems",
    "search_form_problems",
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
