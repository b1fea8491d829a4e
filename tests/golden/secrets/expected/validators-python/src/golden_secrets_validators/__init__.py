# Made by Authwright from the spec of Secrets API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Secrets API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.keys import check_keys, is_keys, is_keys_json, keys_json_problems, keys_problems, load_keys
    from ._models.unlock_form import (
        check_unlock_form,
        is_unlock_form,
        is_unlock_form_json,
        load_unlock_form,
        unlock_form_json_problems,
        unlock_form_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.keys": (
                "is_keys",
                "keys_problems",
                "check_keys",
                "is_keys_json",
                "keys_json_problems",
                "load_keys",
            ),
            "._models.unlock_form": (
                "is_unlock_form",
                "unlock_form_problems",
                "check_unlock_form",
                "is_unlock_form_json",
                "unlock_form_json_problems",
                "load_unlock_form",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "check_keys",
    "check_unlock_form",
    "describe",
    "for_server",
    "is_keys",
    "is_keys_json",
    "is_unlock_form",
    "is_unlock_form_json",
    "keys_json_problems",
    "keys_problems",
    "load_keys",
    "load_unlock_form",
    "unlock_form_json_problems",
    "unlock_form_problems",
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
