"""The parts of a schema: its annotations, the members of its type, and whether null is one of them."""

from collections.abc import Sequence
from typing import Final

from authwright import extensions as ext
from authwright.document import NULL, Json

# What is said of a place rather than of the values there; it stays when a variant replaces the type.
ANNOTATIONS: Final = (
    "title",
    "description",
    "default",
    "examples",
    "example",
    "deprecated",
    "readOnly",
    "writeOnly",
    "$comment",
    ext.SINCE,
    ext.UNTIL,
    ext.VARIANTS,
    ext.ROLE,
    ext.SECRET,
    ext.OMITTED,
    ext.ACCEPTS,
    ext.WRITTEN_BACK,
    ext.ENCODING,
    ext.MAX_BYTES,
    ext.REMARKS,
    ext.TAG,
)


def annotations(schema: Json) -> Json:
    """Return the annotations of `schema`."""
    return {key: value for key, value in schema.items() if key in ANNOTATIONS}


def type_part(schema: Json) -> Json:
    """Return what `schema` says of its values."""
    return {key: value for key, value in schema.items() if key not in ANNOTATIONS}


def members(schema: Json) -> tuple[list[Json], bool]:
    """Return the members besides null, and whether null is one too. A plain type is its own member."""
    part = type_part(schema)
    listed: list[Json] = part["anyOf"] if list(part) == ["anyOf"] else [part]
    rest = [member for member in listed if member != NULL]
    return rest, len(rest) < len(listed)


def union_of(listed: Sequence[Json], *, nullable: bool) -> Json:
    """Return the type with these members: a lone member stands for itself."""
    every = [*listed, NULL] if nullable else list(listed)
    return dict(every[0]) if len(every) == 1 else {"anyOf": every}


def retyped(schema: Json, part: Json) -> Json:
    """Return `schema` with its type replaced by `part`; the annotations of `schema` win."""
    return part | annotations(schema)


def with_null(schema: Json, nullable: bool) -> Json:
    """Return `schema` with or without null among its members."""
    listed, before = members(schema)
    return schema if before == nullable else retyped(schema, union_of(listed, nullable=nullable))


def collapsed(schema: Json) -> Json:
    """Return `schema` as its member if it is a union of one."""
    if len(schema.get("anyOf", ())) != 1:
        return schema
    return {**schema["anyOf"][0], **{key: value for key, value in schema.items() if key != "anyOf"}}


def pushed_down(schema: Json) -> Json:
    """Return `schema` with keywords that stand beside `anyOf` moved into the members they speak of.

    Field constraints and value tables on an optional field are written beside `anyOf` by some authors and
    inside by others; from here on they are inside.
    """
    beside = {key: value for key, value in type_part(schema).items() if key != "anyOf"}
    plain = [member for member in schema.get("anyOf", ()) if member != NULL and "$ref" not in member]
    if not beside or not plain:
        return schema
    kept = {key: value for key, value in schema.items() if key not in beside}
    inside = [beside | member if member in plain else member for member in schema["anyOf"]]
    return kept | {"anyOf": inside}
