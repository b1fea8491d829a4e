# Made by Authwright from the spec of Escaping */ """ {{ x }}  \, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are right for all versions.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models.page import check_page, is_page, is_page_json, load_page, page_json_problems, page_problems
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.page": (
                "is_page",
                "page_problems",
                "check_page",
                "is_page_json",
                "page_json_problems",
                "load_page",
            ),
        },
    )

__all__ = [
    "check_page",
    "is_page",
    "is_page_json",
    "load_page",
    "page_json_problems",
    "page_problems",
]


def __dir__() -> "list[str]":
    return sorted(__all__)
