# Made by Authwright from the spec of Several resources API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""The operations of the API, grouped by resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .books import AsyncBooksClient as AsyncBooksClient
    from .books import BooksClient as BooksClient
    from .loans import AsyncLoansClient as AsyncLoansClient
    from .loans import LoansClient as LoansClient
    from .news import AsyncNewsClient as AsyncNewsClient
    from .news import NewsClient as NewsClient
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "AsyncBooksClient": ".books",
            "AsyncLoansClient": ".loans",
            "AsyncNewsClient": ".news",
            "BooksClient": ".books",
            "LoansClient": ".loans",
            "NewsClient": ".news",
        },
    )

__all__ = [
    "AsyncBooksClient",
    "AsyncLoansClient",
    "AsyncNewsClient",
    "BooksClient",
    "LoansClient",
    "NewsClient",
]


def __dir__() -> list[str]:
    return sorted(__all__)
