# Made by Authwright from the spec of Union plain API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .author import Author as Author
    from .creator import Creator as Creator
    from .person import Person as Person
    from .robot import Robot as Robot
    from .work import Work as Work
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "Author": ".author",
            "Creator": ".creator",
            "Person": ".person",
            "Robot": ".robot",
            "Work": ".work",
        },
    )

__all__ = [
    "Author",
    "Creator",
    "Person",
    "Robot",
    "Work",
]


def __dir__() -> list[str]:
    return sorted(__all__)
