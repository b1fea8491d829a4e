# Made by Authwright from the spec of Gates API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .health import Health as Health
    from .post_form import PostForm as PostForm
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "Health": ".health",
            "PostForm": ".post_form",
        },
    )

__all__ = [
    "Health",
    "PostForm",
]


def __dir__() -> list[str]:
    return sorted(__all__)
