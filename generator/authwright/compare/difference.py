"""How two schemas differ, before anybody has asked in which direction they travel."""

import json
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from authwright import extensions as ext
from authwright.compare.change import Kind, What
from authwright.document import NULL, Json, is_object, listed_values, ref_name

# What became of the set of values that fit: more fit now, fewer, others; nobody can tell; or the values are
# the same and something else is said of them. `inner`: as the differences inside say.
Effect: TypeAlias = Literal["wider", "narrower", "other", "unclear", "silent", "told", "inner"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference of two schemas; `below` is the way to it from the schemas compared.

    `expected`: the older schema told readers that more might come (an open list, a tagged union).
    `required` says so of a field that was added or removed, and `closed` that senders may send no others.
    `inner` are the differences of a type and the one in its place.
    """

    kind: Kind
    what: What
    effect: Effect
    below: str = ""
    pointer: str = ""
    old: str | None = None
    new: str | None = None
    expected: bool = False
    required: bool = False
    closed: bool = False
    inner: tuple["Difference", ...] = ()

    @property
    def named(self) -> str:
        """What it is about, in a word or two."""
        return self.below.removeprefix(".") or self.new or self.old or self.what


def value_text(value: Any) -> str:
    """Return a JSON value as short text."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def type_text(schema: Json | None) -> str:
    """Return the type that a resolved schema describes, as people say it: `string or null`."""
    if schema is None:
        return "nothing"
    name = ref_name(schema)
    if name is not None:
        return name
    values = listed_values(schema)
    if values is not None:
        more = " or another" if schema.get(ext.OPEN) else ""
        return " or ".join(value_text(value) for value in values) + more
    if "anyOf" in schema:
        return " or ".join(type_text(part) for part in schema["anyOf"])
    return _plain_text(schema)


def _plain_text(schema: Json) -> str:
    kind = schema.get("type")
    if schema == NULL:
        return "null"
    if kind == "array":
        return f"list of {type_text(schema.get('items', {}))}"
    if schema.get("properties") or schema.get("allOf"):
        parts = [name for part in schema.get("allOf", ()) if (name := ref_name(part))]
        return " and ".join(parts) or "object"
    if kind == "object":
        values = schema.get("additionalProperties")
        return f"map of {type_text(values)}" if is_object(values) else "object"
    if kind is None:
        return "any value"
    return f"{kind} ({schema['format']})" if "format" in schema else str(kind)


def detail(one: Difference) -> str:
    """Return an inner difference as a line: `adds sessions_revoked: boolean`."""
    place = one.below.removeprefix(".")
    text = one.new if one.kind == "added" else one.old
    if one.kind != "changed":
        verb = "adds" if one.kind == "added" else "lacks"
        return f"{verb} {place}: {text}" if place else f"{verb} {text}"
    return f"{place or one.what}: {exchanged(one.old, one.new)}"


def exchanged(old: str | None, new: str | None) -> str:
    """Return what was and what is, in one phrase."""
    if old is None and new is None:
        return "changed"
    if old is None:
        return f"{new} is new"
    return f"{old} is gone" if new is None else f"{old}, now {new}"
