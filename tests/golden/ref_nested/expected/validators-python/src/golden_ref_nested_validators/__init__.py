# Made by Authwright from the spec of Ref nested API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Ref nested API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.address import (
        address_json_problems,
        address_problems,
        check_address,
        is_address,
        is_address_json,
        load_address,
    )
    from ._models.order import (
        check_order,
        is_order,
        is_order_json,
        load_order,
        order_json_problems,
        order_problems,
    )
    from ._models.position import (
        check_position,
        is_position,
        is_position_json,
        load_position,
        position_json_problems,
        position_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.address": (
                "is_address",
                "address_problems",
                "check_address",
                "is_address_json",
                "address_json_problems",
                "load_address",
            ),
            "._models.order": (
                "is_order",
                "order_problems",
                "check_order",
                "is_order_json",
                "order_json_problems",
                "load_order",
            ),
            "._models.position": (
                "is_position",
                "position_problems",
                "check_position",
                "is_position_json",
                "position_json_problems",
                "load_position",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "address_json_problems",
    "address_problems",
    "check_address",
    "check_order",
    "check_position",
    "describe",
    "for_server",
    "is_address",
    "is_address_json",
    "is_order",
    "is_order_json",
    "is_position",
    "is_position_json",
    "load_address",
    "load_order",
    "load_position",
    "order_json_problems",
    "order_problems",
    "position_json_problems",
    "position_problems",
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
