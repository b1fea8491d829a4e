# Made by Authwright from the spec of Since until API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""Validators of the Since until API: payloads as JSON has them, checked.

Each model is loaded when one of its functions is first used.
"""

from ._runtime import InvalidPayload, Rule, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from ._models.song import check_song, is_song, is_song_json, load_song, song_json_problems, song_problems
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
            "._models.song": (
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
    "InvalidPayload",
    "Rule",
    "check_song",
    "check_video",
    "describe",
    "for_server",
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


def for_server(reply: "object") -> "ModuleType":
    """Return the module with the functions that are exact for a server, by an object with the version of the
    server as `version`.

    A server newer than all that are known gets the newest. Raises ValueError for an older one, and for a
    reply without a version.
    """
    from ._servers import module_for

    return module_for(
        reply,
        "version",
        'an object with the version of the server as "version"',
        __name__,
        {
            "1": ".v1",
            "2": ".v2",
            "3": ".v3",
        },
    )


def __dir__() -> "list[str]":
    return sorted(__all__)
