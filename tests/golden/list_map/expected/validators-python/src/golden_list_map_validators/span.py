# Made by Authwright from the spec of List map API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are right for all versions.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models.album import (
        album_json_problems,
        album_problems,
        check_album,
        is_album,
        is_album_json,
        load_album,
    )
    from ._models.page import check_page, is_page, is_page_json, load_page, page_json_problems, page_problems
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.album": (
                "is_album",
                "album_problems",
                "check_album",
                "is_album_json",
                "album_json_problems",
                "load_album",
            ),
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
    "album_json_problems",
    "album_problems",
    "check_album",
    "check_page",
    "is_album",
    "is_album_json",
    "is_page",
    "is_page_json",
    "load_album",
    "load_page",
    "page_json_problems",
    "page_problems",
]


def __dir__() -> "list[str]":
    return sorted(__all__)
