"""Telling the members of a union apart by what JSON shows: type, tag, or required members."""

from authwright.document import Json, ref_name
from authwright.records.flatten import Field, flatten
from authwright.records.settle import is_record


def tellable(first: Json, second: Json, schemas: Json) -> bool:
    """Return whether every value shows which of the two schemas it belongs to.

    `schemas` are the named schemas that both may refer to. Values are told apart by JSON type, by a shared
    required property whose constants differ, or by a property that one requires and the other lacks.
    """
    types, others = json_types(first, schemas), json_types(second, schemas)
    if types and others and not any(t in others or _numbers(t, others) for t in types):
        return True
    ours, theirs = _fields(first, schemas), _fields(second, schemas)
    if ours is None or theirs is None:
        return False
    return _tagged(ours, theirs) or _lacking(ours, theirs) or _lacking(theirs, ours)


def json_types(schema: Json, schemas: Json) -> list[str]:
    """Return the JSON types that `schema` allows, as far as it names them; empty for any."""
    name = ref_name(schema)
    if name is not None:
        return json_types(schemas[name], schemas) if name in schemas else []
    if "anyOf" in schema:
        inner = [json_types(member, schemas) for member in schema["anyOf"]]
        return [t for types in inner for t in types] if all(inner) else []
    named = schema.get("type", ["object"] if is_record(schema) else [])
    return [named] if isinstance(named, str) else list(named)


def _numbers(name: str, others: list[str]) -> bool:
    return (name == "integer" and "number" in others) or (name == "number" and "integer" in others)


def _fields(schema: Json, schemas: Json) -> dict[str, Field] | None:
    name = ref_name(schema)
    return flatten(schemas, name) if name in schemas and is_record(schemas[name]) else None


def _tagged(ours: dict[str, Field], theirs: dict[str, Field]) -> bool:
    for name, field in ours.items():
        other = theirs.get(name)
        if other is not None and field.required and other.required:
            values, others = _constants(field.schema), _constants(other.schema)
            if values and others and not any(value in others for value in values):
                return True
    return False


def _constants(schema: Json) -> list[object]:
    return [schema["const"]] if "const" in schema else list(schema.get("enum", ()))


def _lacking(ours: dict[str, Field], theirs: dict[str, Field]) -> bool:
    return any(field.required and name not in theirs for name, field in ours.items())
