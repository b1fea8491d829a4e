# Made by Authwright from the spec of Several resources API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are exact for version 1.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models.book import book_json_problems, book_problems, check_book, is_book, is_book_json, load_book
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.book": (
                "is_book",
                "book_problems",
                "check_book",
                "is_book_json",
                "book_json_problems",
                "load_book",
            ),
        },
    )

__all__ = [
    "book_json_problems",
    "book_problems",
    "check_book",
    "is_book",
    "is_book_json",
    "load_book",
]


def __dir__() -> "list[str]":
    return sorted(__all__)
