# Made by Authwright from the spec of Since until API, revision 1.0.0.
# Do not edit: change the spec and run `authwright generate validators-python`.
"""The types of valid payloads. Type checkers use them; functions of this package do not load them."""

from typing import Literal, NotRequired, TypedDict

__all__ = [
    "Song",
    "SongV1",
    "SongV2",
    "SongV3",
    "Video",
]


class Song(TypedDict):
    title: str
    lyrics: NotRequired[str]
    cover: NotRequired[str]
    bitrate: NotRequired[int | float]
    mood: NotRequired[str]


class Video(TypedDict):
    length: int | float


class SongV1(TypedDict):
    title: str
    cover: NotRequired[str]
    mood: NotRequired[Literal["glad"]]


class SongV2(TypedDict):
    title: str
    lyrics: str
    cover: NotRequired[str]
    bitrate: int | float
    mood: NotRequired[Literal["glad"]]


class SongV3(TypedDict):
    title: str
    lyrics: str
    mood: NotRequired[Literal["glad", "sad"]]
