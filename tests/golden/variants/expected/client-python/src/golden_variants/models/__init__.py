# Made by Authwright from the spec of Variants API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .box import Box as Box
    from .box_form import BoxForm as BoxForm
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "Box": ".box",
            "BoxForm": ".box_form",
        },
    )

__all__ = [
    "Box",
    "BoxForm",
]


def __dir__() -> list[str]:
    return sorted(__all__)
