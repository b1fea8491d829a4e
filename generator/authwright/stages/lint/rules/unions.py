"""Unions: that a reader can tell which member has come, and that each member can come."""

import json
from collections.abc import Iterator
from itertools import combinations

from authwright import extensions as ext
from authwright.diagnostics import pointer
from authwright.document import NULL, Json, listed_values, ref, ref_name
from authwright.ir import Record, Ref, Union
from authwright.ir.walk import by_name
from authwright.records import tellable
from authwright.records.unions import type_part
from authwright.stages.lint.rule import Finding
from authwright.stages.lint.subject import Subject


def untellable_members(subject: Subject) -> Iterator[Finding]:
    """AW022: untagged unions of records in which one member's instances may be another's."""
    named = by_name(subject.api)
    for union in (one for one in subject.api.types if isinstance(one, Union) and one.tag is None):
        refs = [member.type.name for member in union.members if isinstance(member.type, Ref)]
        records = [name for name in refs if isinstance(named.get(name), Record)]
        for first, second in combinations(records, 2):
            if not tellable(ref(first), ref(second), subject.whole.schemas):
                message = f'"{first}" and "{second}" of union "{union.name}" cannot be told apart'
                hint = "give the union a `tag`, or one of the members a required field of its own"
                yield Finding(message, pointer("components", "schemas", subject.model(union.name)), hint)


def idle_members(subject: Subject) -> Iterator[Finding]:
    """AW082: members that add nothing, because another member takes all their values."""
    for at, schema in subject.schemas:
        members = [type_part(member) for member in schema.get("anyOf", ()) if member != NULL]
        for member in members:
            taker = next((one for one in members if one is not member and _takes(one, member)), None)
            if taker is not None:
                message = f"union member {_told(member)} adds nothing: {_told(taker)} takes its values too"
                hint = "remove the narrower member, or narrow the wider one by a pattern or by its values"
                yield Finding(message, at, hint)


def disagreeing_tags(subject: Subject) -> Iterator[Finding]:
    """AW083: tags that do not fit the members which they tell apart."""
    for name, schema in subject.raw.schemas.items():
        if ext.TAG in schema:
            for message, hint in _tag_mistakes(subject, schema):
                yield Finding(f'union "{name}": {message}', pointer("components", "schemas", name), hint)


def _tag_mistakes(subject: Subject, schema: Json) -> Iterator[tuple[str, str]]:
    tag: Json = schema[ext.TAG]
    key, absent = tag["property"], tag.get("absent")
    members = [name for member in schema.get("anyOf", ()) if (name := ref_name(member))]
    for member in dict.fromkeys((*tag["values"].values(), *([absent] if absent else ()))):
        if member not in members:
            yield f'the tag names "{member}", which is no member', "add it to the union, or correct the tag"
    for member in members:
        if member != absent and member not in tag["values"].values():
            yield f'no value of the tag "{key}" leads to "{member}"', "add a value for it to the tag"
    for value, member in tag["values"].items():
        field = subject.records.get(member, {}).get(key)
        listed = listed_values(field.schema) if field else None
        if field is None:
            if member in subject.records:
                yield f'"{member}" has no field "{key}", by which the tag tells it', "add the field"
        elif listed is None and "const" not in field.schema:
            continue
        elif value not in (listed or [field.schema.get("const")]):
            message = f'the tag takes "{key}" = "{value}" for "{member}", whose field does not list it'
            yield message, "let the values of the field and of the tag agree"
    told = subject.records.get(absent or "", {}).get(key)
    if told is not None and told.required:
        yield f'"{absent}" is the member without "{key}", but requires the field', "name another member"


def _takes(wide: Json, narrow: Json) -> bool:
    """Whether `wide` plainly accepts every value of `narrow`."""
    if not wide:
        return True
    kind = wide.get("type")
    plain = set(wide) == {"type"}
    if kind == "number" and plain and narrow.get("type") == "integer":
        return True
    return plain and kind == narrow.get("type") and len(narrow) > 1 and kind not in ("object", "array")


def _told(member: Json) -> str:
    name = ref_name(member)
    if name is not None:
        return f'"{name}"'
    if not member:
        return "any value"
    values = listed_values(member)
    if values is None and "const" in member:
        values = [member["const"]]
    if values is not None:
        return " | ".join(json.dumps(value) for value in values)
    return f"a narrower {member['type']}" if len(member) > 1 and "type" in member else str(member.get("type"))
