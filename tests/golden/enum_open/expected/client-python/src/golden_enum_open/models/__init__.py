# Made by Authwright from the spec of Enum open API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .paint_form import PaintForm as PaintForm
    from .shape import Shape as Shape
    from .thing import Thing as Thing
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "PaintForm": ".paint_form",
            "Shape": ".shape",
            "Thing": ".thing",
        },
    )

__all__ = [
    "PaintForm",
    "Shape",
    "Thing",
]


def __dir__() -> list[str]:
    return sorted(__all__)
