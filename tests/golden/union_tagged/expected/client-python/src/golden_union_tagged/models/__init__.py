# Made by Authwright from the spec of Union tagged API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .code import Code as Code
    from .done import Done as Done
    from .outcome import Outcome as Outcome
    from .wait import Wait as Wait
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "Code": ".code",
            "Done": ".done",
            "Outcome": ".outcome",
            "Wait": ".wait",
        },
    )

__all__ = [
    "Code",
    "Done",
    "Outcome",
    "Wait",
]


def __dir__() -> list[str]:
    return sorted(__all__)
