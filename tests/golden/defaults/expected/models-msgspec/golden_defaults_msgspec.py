# Models as msgspec structs, made by authwright from revision 1.0.0 of the spec.
# Do not edit; regenerate with: authwright generate models-msgspec
# Unions of structs are for type checkers: msgspec decodes a member of one, not the union.

from __future__ import annotations

from typing import Any

from msgspec import UNSET, Struct, UnsetType


class Defaults(Struct, kw_only=True):
    limit: int | UnsetType = UNSET


class SearchForm(Struct, kw_only=True):
    query: str
    limit: int | UnsetType = UNSET
    fuzzy: bool | UnsetType = UNSET
    order: str | UnsetType = UNSET
    before: str | None | UnsetType = UNSET
    fields: list[str] | UnsetType = UNSET
    weights: dict[str, Any] | UnsetType = UNSET
    language: str | UnsetType = UNSET
