"""Joining what is said beside a type: descriptions, defaults, and the marks on fields."""

from typing import Any

from authwright import extensions as ext
from authwright.document import Json
from authwright.records.unions import annotations
from authwright.stages.span.context import Forms, Side, merged_order, same


def joined_annotations(forms: Forms[Json], side: Side) -> Json:
    """Join annotations: the newest words hold, and no default does that a version does not have."""
    marks = [(version, annotations(schema)) for version, schema in forms]
    joined: Json = {}
    for key in merged_order([list(mark) for _, mark in marks]):
        values = [mark[key] for _, mark in marks if key in mark]
        everywhere = len(values) == len(marks)
        if key == "default":
            if everywhere and same(values):
                joined[key] = values[-1]
        elif key == ext.ENCODING:
            if same(values):
                joined[key] = values[-1]
        else:
            value = _joined(key, values, everywhere=everywhere)
            if value not in (None, []):
                joined[key] = value
    return joined


def _joined(key: str, values: list[Any], *, everywhere: bool) -> Any:
    if key == ext.OMITTED:
        # Whoever may lose a value by leaving it out must send it.
        return next((value for value in reversed(values) if value != "unchanged"), "unchanged")
    if key == ext.ACCEPTS:
        return [tolerance for tolerance in values[-1] if everywhere and all(tolerance in v for v in values)]
    if key == ext.MAX_BYTES:
        return min(values)
    if key == ext.TAG:
        return _joined_tag(values)
    return values[-1]


def _joined_tag(tags: list[Json]) -> Json:
    values: Json = {}
    for value in merged_order([list(tag["values"]) for tag in tags]):
        values[value] = next(tag["values"][value] for tag in reversed(tags) if value in tag["values"])
    absent = [tag["absent"] for tag in tags if "absent" in tag]
    return tags[-1] | {"values": values} | ({"absent": absent[-1]} if absent else {})
