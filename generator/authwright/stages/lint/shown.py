"""Examples held against schemas: which fields they show, and what they show that no schema lists."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from authwright import extensions as ext
from authwright.diagnostics import pointer
from authwright.document import Document, Json, Role, is_array, is_object, ref_name
from authwright.records import Field
from authwright.stages.lint.pointers import written_at


@dataclass(frozen=True, slots=True)
class Way:
    """A place in an example: what is shown, in which direction, the operation's pointer, the way inside."""

    what: str
    role: Role
    at: str
    inside: str = ""

    def below(self, step: str | int) -> "Way":
        """Return the place one step further inside."""
        return replace(self, inside=self.inside + pointer(step)[1:])


@dataclass(slots=True)
class Shown:
    """What the examples of all versions show.

    `fields` holds the pointers (as written) of fields that occur in an answer, `strangers` the members that
    no schema lists, with the record that lacks each.
    """

    fields: set[str] = field(default_factory=set[str])
    strangers: dict[Way, str] = field(default_factory=dict[Way, str])


def shown_in(document: Document, flat: Mapping[str, Mapping[str, Field]], shown: Shown) -> None:
    """Add what the examples of an exact document show to `shown`; `flat` has the fields of its records."""
    walker = _Walker(document, flat, shown)
    for path, method, operation in document.operations():
        body: Json | None = operation.get("requestBody")
        for example in operation.get(ext.EXAMPLES, ()):
            at = pointer("paths", path, method)
            what = f'example "{example["name"]}" of "{operation["operationId"]}"'
            if body is not None and "request" in example:
                schema: Json = body["content"]["application/json"]["schema"]
                walker.walk(schema, example["request"], Way(what, "request", at))
            if example.get("status", 200) < 300:
                answer = example.get("response")
                walker.walk(operation[ext.RESPONSE]["schema"], answer, Way(what, "response", at))


class _Walker:
    """Goes through a value and its schema together."""

    def __init__(self, document: Document, flat: Mapping[str, Mapping[str, Field]], shown: Shown) -> None:
        self._document, self._flat, self._shown = document, flat, shown

    def walk(self, schema: Json, value: Any, way: Way) -> None:
        """Note the fields of `value`, which stands at `way`."""
        name = ref_name(schema)
        if name is not None:
            if name in self._flat:
                self._record(name, value, way)
            else:
                self.walk(self._document.schemas.get(name, {}), value, way)
        elif "anyOf" in schema:
            for member in self._fitting(schema, value):
                self.walk(member, value, way)
        elif len(schema.get("allOf", ())) == 1:
            self.walk(schema["allOf"][0], value, way)
        elif is_array(value) and is_object(schema.get("items")):
            for index, item in enumerate(value):
                self.walk(schema["items"], item, way.below(index))
        elif is_object(value) and is_object(schema.get("additionalProperties")):
            for key, inner in value.items():
                self.walk(schema["additionalProperties"], inner, way.below(key))

    def _record(self, name: str, value: Any, way: Way) -> None:
        if not is_object(value):
            return
        fields = self._flat[name]
        for key, inner in value.items():
            one = fields.get(key)
            if one is None:
                self._shown.strangers.setdefault(way.below(key), name)
                continue
            if way.role == "response":
                self._shown.fields.add(written_at(self._document, one))
            self.walk(one.schema, inner, way.below(key))

    def _fitting(self, union: Json, value: Any) -> Iterator[Json]:
        """Yield the members that a value belongs to: the tag's, else the record that knows most of it."""
        tag: Json | None = union.get(ext.TAG)
        if tag is not None and is_object(value):
            name = (
                tag["values"].get(value.get(tag["property"]))
                if tag["property"] in value
                else tag.get("absent")
            )
            told = [member for member in union["anyOf"] if name and ref_name(member) == name]
            if told:
                yield from told
                return
        records = [name for member in union["anyOf"] if (name := self._record_name(member))]
        if is_object(value) and records:
            fitting = [name for name in records if self._has_required(name, value)] or records
            best = max(fitting, key=lambda name: len(self._flat[name].keys() & value.keys()))
            yield {"$ref": f"#/components/schemas/{best}"}
            return
        yield from union["anyOf"]

    def _record_name(self, member: Json) -> str | None:
        name = ref_name(member)
        return name if name in self._flat else None

    def _has_required(self, name: str, value: Json) -> bool:
        return all(key in value for key, one in self._flat[name].items() if one.required)
