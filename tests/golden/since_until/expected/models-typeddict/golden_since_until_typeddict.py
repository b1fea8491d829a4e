# Models as TypedDicts: types for plain JSON objects, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-typeddict

from __future__ import annotations

from typing import NotRequired, TypedDict


class Song(TypedDict):
    title: str
    lyrics: NotRequired[str]
    cover: NotRequired[str]
    bitrate: NotRequired[int]
    mood: NotRequired[str]


class Video(TypedDict):
    length: int
