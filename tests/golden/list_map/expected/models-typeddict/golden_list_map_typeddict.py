# Models as TypedDicts: types for plain JSON objects, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-typeddict

from __future__ import annotations

from typing import Any, TypedDict


class Page(TypedDict):
    title: str


class Album(TypedDict):
    tags: list[str]
    pages: list[Page]
    grid: list[list[int]]
    index: dict[str, Page]
    groups: dict[str, list[str]]
    extra: dict[str, Any]
    first: Any
