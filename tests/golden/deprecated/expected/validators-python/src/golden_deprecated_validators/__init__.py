# Made by Authwright from the spec of Deprecated API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Deprecated API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.card import card_json_problems, card_problems, check_card, is_card, is_card_json, load_card
    from ._models.person import (
        check_person,
        is_person,
        is_person_json,
        load_person,
        person_json_problems,
        person_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.card": (
                "is_card",
                "card_problems",
                "check_card",
                "is_card_json",
                "card_json_problems",
                "load_card",
            ),
            "._models.person": (
                "is_person",
                "person_problems",
                "check_person",
                "is_person_json",
                "person_json_problems",
                "load_person",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "card_json_problems",
    "card_problems",
    "check_card",
    "check_person",
    "describe",
    "for_server",
    "is_card",
    "is_card_json",
    "is_person",
    "is_person_json",
    "load_card",
    "load_person",
    "person_json_problems",
    "person_problems",
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
            "2": ".v2",
        },
    )


def __dir__() -> "list[str]":
    return sorted(__all__)
