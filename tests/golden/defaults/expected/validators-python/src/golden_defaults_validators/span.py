# Made by Authwright from the spec of Defaults API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are right for all versions.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
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
    "check_defaults",
    "check_search_form",
    "defaults_json_problems",
    "defaults_problems",
    "is_defaults",
    "is_defaults_json",
    "is_search_form",
    "is_search_form_json",
    "load_defaults",
    "load_search_form",
    "search_form_json_problems",
    "search_form_problems",
]


def __dir__() -> "list[str]":
    return sorted(__all__)
