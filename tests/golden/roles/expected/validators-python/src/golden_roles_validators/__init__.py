# Made by Authwright from the spec of Roles API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Roles API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.limits import (
        check_limits,
        is_limits,
        is_limits_json,
        limits_json_problems,
        limits_problems,
        load_limits,
    )
    from ._models.limits_input import (
        check_limits_input,
        is_limits_input,
        is_limits_input_json,
        limits_input_json_problems,
        limits_input_problems,
        load_limits_input,
    )
    from ._models.settings import (
        check_settings,
        is_settings,
        is_settings_json,
        load_settings,
        settings_json_problems,
        settings_problems,
    )
    from ._models.settings_input import (
        check_settings_input,
        is_settings_input,
        is_settings_input_json,
        load_settings_input,
        settings_input_json_problems,
        settings_input_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.limits": (
                "is_limits",
                "limits_problems",
                "check_limits",
                "is_limits_json",
                "limits_json_problems",
                "load_limits",
            ),
            "._models.limits_input": (
                "is_limits_input",
                "limits_input_problems",
                "check_limits_input",
                "is_limits_input_json",
                "limits_input_json_problems",
                "load_limits_input",
            ),
            "._models.settings": (
                "is_settings",
                "settings_problems",
                "check_settings",
                "is_settings_json",
                "settings_json_problems",
                "load_settings",
            ),
            "._models.settings_input": (
                "is_settings_input",
                "settings_input_problems",
                "check_settings_input",
                "is_settings_input_json",
                "settings_input_json_problems",
                "load_settings_input",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "check_limits",
    "check_limits_input",
    "check_settings",
    "check_settings_input",
    "describe",
    "for_server",
    "is_limits",
    "is_limits_input",
    "is_limits_input_json",
    "is_limits_json",
    "is_settings",
    "is_settings_input",
    "is_settings_input_json",
    "is_settings_json",
    "limits_input_json_problems",
    "limits_input_problems",
    "limits_json_problems",
    "limits_problems",
    "load_limits",
    "load_limits_input",
    "load_settings",
    "load_settings_input",
    "settings_input_json_problems",
    "settings_input_problems",
    "settings_json_problems",
    "settings_problems",
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
