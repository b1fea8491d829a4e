# Made by Authwright from the spec of Bases API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Bases API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.gift import check_gift, gift_json_problems, gift_problems, is_gift, is_gift_json, load_gift
    from ._models.named import (
        check_named,
        is_named,
        is_named_json,
        load_named,
        named_json_problems,
        named_problems,
    )
    from ._models.priced import (
        check_priced,
        is_priced,
        is_priced_json,
        load_priced,
        priced_json_problems,
        priced_problems,
    )
    from ._models.tea import check_tea, is_tea, is_tea_json, load_tea, tea_json_problems, tea_problems
    from ._models.ware import check_ware, is_ware, is_ware_json, load_ware, ware_json_problems, ware_problems
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.gift": (
                "is_gift",
                "gift_problems",
                "check_gift",
                "is_gift_json",
                "gift_json_problems",
                "load_gift",
            ),
            "._models.named": (
                "is_named",
                "named_problems",
                "check_named",
                "is_named_json",
                "named_json_problems",
                "load_named",
            ),
            "._models.priced": (
                "is_priced",
                "priced_problems",
                "check_priced",
                "is_priced_json",
                "priced_json_problems",
                "load_priced",
            ),
            "._models.tea": (
                "is_tea",
                "tea_problems",
                "check_tea",
                "is_tea_json",
                "tea_json_problems",
                "load_tea",
            ),
            "._models.ware": (
                "is_ware",
                "ware_problems",
                "check_ware",
                "is_ware_json",
                "ware_json_problems",
                "load_ware",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "check_gift",
    "check_named",
    "check_priced",
    "check_tea",
    "check_ware",
    "describe",
    "for_server",
    "gift_json_problems",
    "gift_problems",
    "is_gift",
    "is_gift_json",
    "is_named",
    "is_named_json",
    "is_priced",
    "is_priced_json",
    "is_tea",
    "is_tea_json",
    "is_ware",
    "is_ware_json",
    "load_gift",
    "load_named",
    "load_priced",
    "load_tea",
    "load_ware",
    "named_json_problems",
    "named_problems",
    "priced_json_problems",
    "priced_problems",
    "tea_json_problems",
    "tea_problems",
    "ware_json_problems",
    "ware_problems",
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
