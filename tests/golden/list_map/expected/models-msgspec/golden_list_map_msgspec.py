# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from typing import Any

from msgspec import Struct


class Page(Struct, kw_only=True):
    title: str


class Album(Struct, kw_only=True):
    tags: list[str]
    pages: list[Page]
    grid: list[list[int]]
    index: dict[str, Page]
    groups: dict[str, list[str]]
    extra: dict[str, Any]
    first: Any
