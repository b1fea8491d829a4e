# Models as TypedDicts: types for plain JSON objects, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-typeddict

from __future__ import annotations

from typing import NotRequired, TypedDict


class Note(TypedDict):
    text: str
    author: str | None
    colour: NotRequired[str]
    reminder: NotRequired[str | None]


class NoteForm(TypedDict):
    text: str
    author: str | None
    colour: NotRequired[str]
    reminder: NotRequired[str | None]
