# Made by Authwright from the spec of Since until API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of all schemas: those that are exact for version 3.

Each model is loaded when one of its functions is first used.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._models.song_v3 import (
        check_song,
        is_song,
        is_song_json,
        load_song,
        song_json_problems,
        song_problems,
    )
    from ._models.video import (
        check_video,
        is_video,
        is_video_json,
        load_video,
        video_json_problems,
        video_problems,
    )
else:
    from ._lazy import exports

    __getattr__ = exports(
        __name__,
        {
            "._models.song_v3": (
                "is_song",
                "song_problems",
                "check_song",
                "is_song_json",
                "song_json_problems",
                "load_song",
            ),
            "._models.video": (
                "is_video",
                "video_problems",
                "check_video",
                "is_video_json",
                "video_json_problems",
                "load_video",
            ),
        },
    )

__all__ = [
    "check_song",
    "check_video",
    "is_song",
    "is_song_json",
    "is_video",
    "is_video_json",
    "load_song",
    "load_video",
    "song_json_problems",
    "song_problems",
    "video_json_problems",
    "video_problems",
]


def __dir__() -> "list[str]":
    return sorted(__all__)
