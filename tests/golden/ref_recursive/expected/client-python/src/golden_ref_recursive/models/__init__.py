# Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .company import Company as Company
    from .company import Person as Person
    from .company import Staff as Staff
    from .folder import Folder as Folder
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "Company": ".company",
            "Folder": ".folder",
            "Person": ".company",
            "Staff": ".company",
        },
    )

__all__ = [
    "Company",
    "Folder",
    "Person",
    "Staff",
]


def __dir__() -> list[str]:
    return sorted(__all__)
