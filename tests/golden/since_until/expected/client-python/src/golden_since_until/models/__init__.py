# Made by Authwright from the spec of Since until API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate client-python`.
"""What the API takes and gives.

Each model is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .song import Song as Song
    from .video import Video as Video
else:
    from .._runtime.lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "Song": ".song",
            "Video": ".video",
        },
    )

__all__ = [
    "Song",
    "Video",
]


def __dir__() -> list[str]:
    return sorted(__all__)
