# Made by Authwright from the spec of Read change write API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are exact for version 1.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models.mailer import (
        check_mailer,
        is_mailer,
        is_mailer_json,
        load_mailer,
        mailer_json_problems,
        mailer_problems,
    )
    from ._models.mailer_form import (
        check_mailer_form,
        is_mailer_form,
        is_mailer_form_json,
        load_mailer_form,
        mailer_form_json_problems,
        mailer_form_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.mailer": (
                "is_mailer",
                "mailer_problems",
                "check_mailer",
                "is_mailer_json",
                "mailer_json_problems",
                "load_mailer",
            ),
            "._models.mailer_form": (
                "is_mailer_form",
                "mailer_form_problems",
                "check_mailer_form",
                "is_mailer_form_json",
                "mailer_form_json_problems",
                "load_mailer_form",
            ),
        },
    )

__all__ = [
    "check_mailer",
    "check_mailer_form",
    "is_mailer",
    "is_mailer_form",
    "is_mailer_form_json",
    "is_mailer_json",
    "load_mailer",
    "load_mailer_form",
    "mailer_form_json_problems",
    "mailer_form_problems",
    "mailer_json_problems",
    "mailer_problems",
]


def __dir__() -> "list[str]":
    return sorted(__all__)
