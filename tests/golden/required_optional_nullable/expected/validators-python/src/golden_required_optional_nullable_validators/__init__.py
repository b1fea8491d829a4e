# Made by Authwright from the spec of Required optional nullable API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Required optional nullable API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.note import check_note, is_note, is_note_json, load_note, note_json_problems, note_problems
    from ._models.note_form import (
        check_note_form,
        is_note_form,
        is_note_form_json,
        load_note_form,
        note_form_json_problems,
        note_form_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.note": (
                "is_note",
                "note_problems",
                "check_note",
                "is_note_json",
                "note_json_problems",
                "load_note",
            ),
            "._models.note_form": (
                "is_note_form",
                "note_form_problems",
                "check_note_form",
                "is_note_form_json",
                "note_form_json_problems",
                "load_note_form",
            ),
        },
    )

__all__ = [
    "InvalidPayload",
    "Rule",
    "check_note",
    "check_note_form",
    "describe",
    "for_server",
    "is_note",
    "is_note_form",
    "is_note_form_json",
    "is_note_json",
    "load_note",
    "load_note_form",
    "note_form_json_problems",
    "note_form_problems",
    "note_json_problems",
    "note_problems",
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
