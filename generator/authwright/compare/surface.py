"""One side of a comparison: a normalised document, its models by direction, and its operations."""

from dataclasses import dataclass, field

from authwright import extensions as ext
from authwright.document import Document, Json, Role, closure, ref_name, references

ROLES: tuple[Role, Role] = ("request", "response")


@dataclass(frozen=True, slots=True)
class Surface:
    """What a document shows to callers.

    `label` is how the side is called in reports. `models` has, by the spec's name of a model, the published
    schema of each direction in which it travels. `ours`: the document says who calls, how calls fail and
    what they do to sessions; one of another tool does not.
    """

    label: str
    document: Document
    ours: bool
    operations: tuple[tuple[str, str, Json], ...]
    models: dict[str, dict[Role, str]]
    closed: frozenset[str] = field(default_factory=frozenset[str])

    @property
    def schemas(self) -> Json:
        """The named schemas."""
        return self.document.schemas

    @property
    def title(self) -> str:
        """The name of the API."""
        return str(self.document.root.get("info", {}).get("title", ""))

    def key(self, name: str) -> str:
        """Return the spec's name of the model of which the schema `name` is one direction's shape."""
        return str(self.schemas.get(name, {}).get(ext.MODEL, name))


def surface_of(label: str, document: Document) -> Surface:
    """Return the surface of a document as `authwright.compare.reading` gives it."""
    operations = tuple(document.operations())
    used: dict[Role, frozenset[str]] = {
        "request": frozenset(closure(document.schemas, _sent(operations))),
        "response": frozenset(closure(document.schemas, _received(document, operations))),
    }
    models: dict[str, dict[Role, str]] = {}
    for name, schema in document.schemas.items():
        key = str(schema.get(ext.MODEL, name))
        for role in _roles(name, schema, used, known=bool(operations)):
            models.setdefault(key, {})[role] = name
    return Surface(
        label=label,
        document=document,
        ours=ext.VERSION in document.root and ext.CAUSES in document.root,
        operations=operations,
        models=models,
        closed=frozenset(_closed(document, operations)),
    )


def body_of(operation: Json) -> Json | None:
    """Return the schema of an operation's body, with what closes it."""
    content = operation.get("requestBody", {}).get("content", {})
    schema: Json | None = next((entry.get("schema", {}) for entry in content.values()), None)
    return schema


def is_closed(schema: Json) -> bool:
    """Return whether a use of a record refuses members that the record does not list."""
    return schema.get("unevaluatedProperties") is False or schema.get("additionalProperties") is False


def _roles(name: str, schema: Json, used: dict[Role, frozenset[str]], *, known: bool) -> list[Role]:
    """Return the directions of a schema; both where the document does not tell."""
    own: Role | None = schema.get(ext.ROLE)
    if own is not None:
        return [own]
    reached: list[Role] = [role for role in ROLES if name in used[role]] if known else []
    return reached or [*ROLES]


def _sent(operations: tuple[tuple[str, str, Json], ...]) -> list[str]:
    found: list[str] = []
    for _, _, operation in operations:
        found += references(body_of(operation) or {})
        for parameter in operation.get("parameters", ()):
            found += references(parameter.get("schema", {}))
    return found


def _received(document: Document, operations: tuple[tuple[str, str, Json], ...]) -> list[str]:
    found: list[str] = []
    for _, _, operation in operations:
        found += references(operation.get(ext.RESPONSE, {}).get("schema") or {})
        for response in operation.get("responses", {}).values():
            for entry in response.get("content", {}).values():
                found += references(entry.get("schema", {}))
    for cause in document.root.get(ext.CAUSES, {}).values():
        for detail in (cause["detail"], *(one["detail"] for one in cause.get("details", ()))):
            found += references(detail.get("schema", {}))
    return found


def _closed(document: Document, operations: tuple[tuple[str, str, Json], ...]) -> list[str]:
    """Return the names of the records whose members are all that a request may send."""
    found = [name for name, schema in document.schemas.items() if is_closed(schema)]
    for _, _, operation in operations:
        body = body_of(operation) or {}
        if is_closed(body):
            found += [name for part in (body, *body.get("allOf", ())) if (name := ref_name(part))]
    return found
