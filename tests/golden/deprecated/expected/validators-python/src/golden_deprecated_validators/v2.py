# Made by Authwright from the spec of Deprecated API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are exact for version 2.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
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
    "card_json_problems",
    "card_problems",
    "check_card",
    "check_person",
    "is_card",
    "is_card_json",
    "is_person",
    "is_person_json",
    "load_card",
    "load_person",
    "person_json_problems",
    "person_problems",
]


def __dir__() -> "list[str]":
    return sorted(__all__)
