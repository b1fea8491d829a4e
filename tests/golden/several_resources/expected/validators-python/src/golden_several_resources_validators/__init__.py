# Made by Authwright from the spec of Several resources API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Several resources API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

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
    "InvalidPayload",
    "Rule",
    "book_json_problems",
    "book_problems",
    "check_book",
    "describe",
    "for_server",
    "is_book",
    "is_book_json",
    "load_book",
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
