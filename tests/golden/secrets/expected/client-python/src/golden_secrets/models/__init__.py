# Made by Authwright from the spec of Secrets API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .keys import Keys as Keys
    from .unlock_form import UnlockForm as UnlockForm
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "Keys": ".keys",
            "UnlockForm": ".unlock_form",
        },
    )

__all__ = [
    "Keys",
    "UnlockForm",
]


def __dir__() -> list[str]:
    return sorted(__all__)
