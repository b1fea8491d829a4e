"""A document seen at one server version: operations, causes, schemas by direction, and what is reached."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from authwright import extensions as ext
from authwright.diagnostics import Collector, pointer
from authwright.document import Document, Json, Role, references
from authwright.records.lifetimes import Moment, Timeline
from authwright.records.operations import causes_at, operation_at, schemas_of
from authwright.records.settle import settled_schemas

# A named model of the internal document, in one direction.
Use: TypeAlias = tuple[str, Role]
ROLES: tuple[Role, Role] = ("response", "request")


@dataclass(frozen=True, slots=True)
class View:
    """What one version has. `reached` holds, in order, the models that an operation reaches."""

    version: str
    schemas: dict[Role, Json]
    operations: dict[tuple[str, str], Json]
    causes: dict[str, Json]
    reached: dict[Use, None]


def timeline_of(document: Document) -> Timeline:
    """Return the document's versions; a document that lists none has one, without a name."""
    return Timeline(tuple(document.versions) or ("",))


def view(document: Document, version: str, collector: Collector) -> View:
    """Look at `document` as it is in `version`; references to what does not exist then are AW020."""
    timeline = timeline_of(document)
    moment = Moment(timeline, version, "response")
    schemas: dict[Role, Json] = {
        role: settled_schemas(document, Moment(timeline, version, role)) for role in ROLES
    }
    declared = causes_at(document, moment)
    causes = {name: cause for name, cause in declared.items() if cause is not None}
    operations: dict[tuple[str, str], Json] = {}
    for path, method, raw in document.operations():
        if moment.alive(raw):
            at = pointer("paths", path, method)
            _check_causes(raw, declared, at, collector)
            operations[path, method] = operation_at(raw, dict(declared), moment)
    reached = _Reach(version, schemas, collector)
    used = _used_causes(operations)
    for (path, method), operation in operations.items():
        for role, schema in schemas_of(operation):
            reached.follow(schema, role, pointer("paths", path, method))
    for name in [name for name in causes if name in used]:
        reached.follow(causes[name]["detail"].get("schema", {}), "response", pointer(ext.CAUSES, name))
    return View(version, schemas, operations, {n: c for n, c in causes.items() if n in used}, reached.found)


def _check_causes(raw: Json, declared: dict[str, Json | None], at: str, collector: Collector) -> None:
    for use in raw.get(ext.ERRORS, ()):
        if use["cause"] not in declared:
            message = (
                f'operation "{raw.get("operationId")}" names the cause "{use["cause"]}", which is not defined'
            )
            report(collector, "AW020", message, at, "define the cause, or correct its name")


def _used_causes(operations: dict[tuple[str, str], Json]) -> dict[str, None]:
    return {use["cause"]: None for operation in operations.values() for use in operation.get(ext.ERRORS, ())}


def report(collector: Collector, code: str, message: str, at: str, hint: str | None = None) -> None:
    """Add a finding once, however many versions and directions show it."""
    if not any((d.code, d.message, d.pointer) == (code, message, at) for d in collector.found):
        collector.add(code, message, at=at, hint=hint)


class _Reach:
    """Follows references from operations to models, in one direction each."""

    def __init__(self, version: str, schemas: dict[Role, Json], collector: Collector) -> None:
        self.version, self.schemas, self.collector = version, schemas, collector
        self.found: dict[Use, None] = {}

    def follow(self, schema: Json, role: Role, at: str) -> None:
        """Add all models that `schema`, which stands at pointer `at`, reaches."""
        for name in references(schema):
            if name not in self.schemas[role]:
                where = f" in version {self.version}" if self.version else ""
                message = f'reference to "{name}", which does not exist{where}'
                hint = "give both the same lifetime, or the reference a variant"
                report(self.collector, "AW020", message, at, hint)
            elif (name, role) not in self.found:
                self.found[name, role] = None
                for where, part in parts(self.schemas[role][name], name):
                    self.follow(part, role, where)


def parts(schema: Json, name: str) -> Iterator[tuple[str, Json]]:
    """Yield the pieces of a named schema with their pointers: its fields, then the rest."""
    for field, part in schema.get("properties", {}).items():
        yield pointer("components", "schemas", name, "properties", field), part
    rest = {key: value for key, value in schema.items() if key != "properties"}
    yield pointer("components", "schemas", name), rest
