"""Published shapes: a record's flattened fields with the bases that still fit, under its published name."""

from collections.abc import Iterator
from dataclasses import dataclass

from authwright import extensions as ext
from authwright.document import Json, Role, is_secret, mapped, ref, ref_name
from authwright.records.flatten import Field, flatten
from authwright.records.lifetimes import MARKS
from authwright.records.roles import Roles, bare
from authwright.records.settle import base_names, is_record
from authwright.records.views import ROLES, Use

_HEAD = ("title", "description")


@dataclass(frozen=True, slots=True)
class Shape:
    """One model in one direction. `fields` is None where it is no record; `rest` is then its schema."""

    rest: Json
    fields: dict[str, Field] | None


def shape_of(schemas: Json, name: str) -> Shape:
    """Return the shape of a settled named schema."""
    if not is_record(schemas[name]):
        return Shape(schemas[name], None)
    return Shape(record_rest(schemas[name]), flatten(schemas, name))


def record_rest(schema: Json) -> Json:
    """Return what a record says besides its fields and bases."""
    gone = ("properties", "required", "allOf", ext.COMPLETE)
    return {key: value for key, value in schema.items() if key not in gone}


class Publisher:
    """Writes shapes as the named schemas of a published document, and rewrites references to them."""

    def __init__(self, raw: Json, shapes: dict[Use, Shape], roles: Roles) -> None:
        self._raw, self._shapes, self._roles = raw, shapes, roles

    def schemas(self) -> Json:
        """Return the named schemas in the order of the internal document, response shapes first."""
        uses: list[Use] = [
            (name, role) for name in self._raw for role in ROLES if (name, role) in self._shapes
        ]
        return {self._roles.name(*use): self._written(use) for use in uses if self._lone_member(use) is None}

    def rewritten(self, schema: Json, role: Role, *, read: bool = False) -> Json:
        """Return `schema` with references to the shapes of `role`; a union of one becomes its member.

        Open lists of values are opened in what answers hold: in responses, and where `read` says so.
        """
        name = ref_name(schema)
        if name is not None:
            siblings = {key: value for key, value in schema.items() if key != "$ref"}
            lone = self._lone_member(self._roles.use(name, role))
            target = (
                ref(self._roles.name(name, role)) if lone is None else self.rewritten(lone, role, read=read)
            )
            return target | siblings
        result = mapped(schema, lambda part, _: self.rewritten(part, role, read=read))
        if (read or role == "response") and result.get(ext.OPEN) and ("enum" in result or "const" in result):
            result = opened(result)
        if ext.TAG in result:
            result[ext.TAG] = self._tag(result[ext.TAG], role)
        return result

    def _tag(self, tag: Json, role: Role) -> Json:
        named = {value: self._roles.name(model, role) for value, model in tag.get("values", {}).items()}
        absent = {"absent": self._roles.name(tag["absent"], role)} if "absent" in tag else {}
        return tag | {"values": named} | absent

    def _lone_member(self, use: Use) -> Json | None:
        shape = self._shapes.get(use)
        if shape is None or len(shape.rest.get("anyOf", ())) != 1:
            return None
        member: Json = shape.rest["anyOf"][0]
        # Where the union was, no mark of the member's lifetime is left to show.
        return {key: value for key, value in member.items() if key not in MARKS}

    def _written(self, use: Use) -> Json:
        shape, (model, role) = self._shapes[use], use
        head = {key: shape.rest[key] for key in _HEAD if key in shape.rest} | self._roles.marks(model, role)
        rest = {key: value for key, value in shape.rest.items() if key not in head}
        if shape.fields is None:
            return head | self.rewritten(rest, role, read=self._roles.is_read(model, role))
        bases = list(dict.fromkeys(self._fitting(model, role, shape.fields)))
        inherited = [name for base in bases for name in self._fields(base, role)]
        own = {name: field for name, field in shape.fields.items() if name not in inherited}
        written: Json = head | rest
        if bases:
            written["allOf"] = [ref(self._roles.name(base, role)) for base in bases]
        never_read = role == "request" and (model, "response") not in self._shapes
        written["properties"] = {
            name: self.rewritten(field.schema, role, read=self._roles.is_read(model, role))
            | ({"writeOnly": True} if never_read and is_secret(field.schema) else {})
            for name, field in own.items()
        }
        required = [name for name, field in own.items() if field.required]
        return written | ({"required": required} if required else {})

    def _fitting(self, model: str, role: Role, fields: dict[str, Field]) -> Iterator[str]:
        """Yield the bases whose every field appears unchanged; for one that does not fit, its own bases."""
        for base in base_names(self._raw[model]):
            if self._fits(base, role, fields):
                yield base
            elif base in self._raw:
                yield from self._fitting(base, role, fields)

    def _fits(self, base: str, role: Role, fields: dict[str, Field]) -> bool:
        use = self._roles.use(base, role)
        if use not in self._shapes:
            return False
        return all(
            name in fields
            and fields[name].required == theirs.required
            and _same(fields[name].schema, theirs.schema, one_sided=use[1] != role)
            for name, theirs in self._fields(base, role).items()
        )

    def _fields(self, base: str, role: Role) -> dict[str, Field]:
        return self._shapes[self._roles.use(base, role)].fields or {}


def opened(schema: Json) -> Json:
    """Return an open list of values so that every validator takes the values of later servers as well."""
    listed = {"enum": schema["enum"] if "enum" in schema else [schema["const"]]}
    other = {"type": schema["type"]} if "type" in schema else {}
    rest = {key: value for key, value in schema.items() if key not in ("enum", "const", "type")}
    return rest | {"anyOf": [listed, other]}


def _same(ours: Json, theirs: Json, *, one_sided: bool) -> bool:
    """Compare schemas. A base with one shape for both directions says more than a response: no difference."""
    return bare(ours) == bare(theirs) if one_sided else ours == theirs
