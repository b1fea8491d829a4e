"""What rules look at: the spec as written, each version's document, and the IR."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from authwright import extensions as ext
from authwright.diagnostics import pointer
from authwright.document import LISTS, MAPS, SINGLES, Document, Json, Role, is_object
from authwright.ir import Api
from authwright.records import Field, flatten, is_record
from authwright.stages.build.uses import Uses
from authwright.stages.export.idle import Idle
from authwright.stages.lint.pointers import field_pointer, operation_pointer, written_at
from authwright.stages.lint.shown import Shown, shown_in


@dataclass(frozen=True, slots=True)
class Written:
    """A field as its author wrote it, all versions in it."""

    model: str
    name: str
    schema: Json
    required: bool
    at: str


@dataclass(frozen=True, slots=True)
class Living:
    """A field in one version and direction; `at` is where its author wrote it."""

    model: str
    name: str
    version: str
    schema: Json
    required: bool
    at: str


@dataclass(frozen=True)
class Subject:
    """A spec under lint.

    `raw` is the internal document, `exact` holds the document of each version, oldest first, `whole` is the
    resolved document that `api` was built from. Pointers of findings are those of `raw`: it has the lines.
    """

    raw: Document
    exact: Mapping[str, Document]
    whole: Document
    api: Api
    idle: tuple[Idle, ...] = ()

    @cached_property
    def written(self) -> tuple[Written, ...]:
        """All fields of all records, in document order, inherited ones left out."""
        return tuple(
            Written(model, name, field, name in schema.get("required", ()), field_pointer(model, name))
            for model, schema in self.raw.schemas.items()
            for name, field in schema.get("properties", {}).items()
        )

    @cached_property
    def schemas(self) -> tuple[tuple[str, Json], ...]:
        """Every schema as written with its pointer, outermost first, those of variants included."""
        return tuple(_schemas_in(self.raw))

    @cached_property
    def flat(self) -> Mapping[str, Mapping[str, Mapping[str, Field]]]:
        """The fields of each record of each version, inherited ones included."""
        return {
            version: {
                name: flatten(document.schemas, name)
                for name, schema in document.schemas.items()
                if is_record(schema)
            }
            for version, document in self.exact.items()
        }

    @cached_property
    def shown(self) -> Shown:
        """What the examples of all versions show."""
        shown = Shown()
        for version, document in self.exact.items():
            shown_in(document, self.flat[version], shown)
        return shown

    @cached_property
    def records(self) -> Mapping[str, Mapping[str, Field]]:
        """The fields of each record as written, inherited ones included."""
        schemas = self.raw.schemas
        return {name: flatten(schemas, name) for name, schema in schemas.items() if is_record(schema)}

    @cached_property
    def living(self) -> Mapping[Role, tuple[Living, ...]]:
        """The fields that requests and answers of each version have, each once a version and record."""
        found: dict[Role, list[Living]] = {"request": [], "response": []}
        for version, document in self.exact.items():
            uses = Uses.of(document)
            for name, fields in self.flat[version].items():
                living = [
                    Living(
                        document.schemas[name].get(ext.MODEL, name),
                        field.name,
                        version,
                        field.schema,
                        field.required,
                        written_at(document, field),
                    )
                    for field in fields.values()
                ]
                found["request"] += living if name in uses.requests else []
                found["response"] += living if name in uses.responses else []
        return {role: tuple(fields) for role, fields in found.items()}

    @cached_property
    def sent(self) -> frozenset[str]:
        """The published schemas that requests reach."""
        return Uses.of(self.whole).requests

    @cached_property
    def sent_models(self) -> frozenset[str]:
        """The models as written that requests reach."""
        return frozenset(self.model(name) for name in self.sent)

    def model(self, published: str) -> str:
        """Return the model of which a published schema is one direction's shape."""
        name: str = self.whole.schemas.get(published, {}).get(ext.MODEL, published)
        return name


def _schemas_in(document: Document) -> Iterator[tuple[str, Json]]:
    for name, schema in document.schemas.items():
        yield from _inside(schema, pointer("components", "schemas", name))
    for path, method, operation in document.operations():
        at = operation_pointer(path, method)
        for index, parameter in enumerate(operation.get("parameters", ())):
            yield from _inside(parameter["schema"], f"{at}/parameters/{index}/schema")
        for form in (operation, *(variant["set"] for variant in operation.get(ext.VARIANTS, ()))):
            body: Json | None = form.get("requestBody")
            for content in body["content"].values() if body else ():
                yield from _inside(content["schema"], f"{at}/requestBody")
            if form.get(ext.RESPONSE):
                yield from _inside(form[ext.RESPONSE]["schema"], f"{at}/{ext.RESPONSE}")


def _inside(schema: Json, at: str) -> Iterator[tuple[str, Json]]:
    yield at, schema
    for key in (*LISTS, *MAPS):
        inner = schema.get(key, ())
        for step, part in inner.items() if is_object(inner) else enumerate(inner):
            if is_object(part):
                yield from _inside(part, at + pointer(key, step)[1:])
    for key in SINGLES:
        if is_object(schema.get(key)):
            yield from _inside(schema[key], f"{at}/{key}")
    for variant in schema.get(ext.VARIANTS, ()):
        if is_object(variant["set"].get("schema")):
            yield from _inside(variant["set"]["schema"], at)
