# Models as TypedDicts: types for plain JSON objects, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-typeddict

from __future__ import annotations

from typing import Any, NotRequired, TypedDict


class Defaults(TypedDict):
    limit: NotRequired[int]


class SearchForm(TypedDict):
    query: str
    limit: NotRequired[int]
    fuzzy: NotRequired[bool]
    order: NotRequired[str]
    before: NotRequired[str | None]
    fields: NotRequired[list[str]]
    weights: NotRequired[dict[str, Any]]
    language: NotRequired[str]
