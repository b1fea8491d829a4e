"""The document that stages hand on: OpenAPI 3.1 with JSON Schema 2020-12 schemas and `x-aw-*` extensions."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, TypeAlias, TypeGuard

from authwright import extensions as ext

Json: TypeAlias = dict[str, Any]
SCHEMAS: Final = "#/components/schemas/"
METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def is_object(value: Any) -> TypeGuard[Json]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


@dataclass(frozen=True, slots=True)
class Document:
    """An OpenAPI 3.1 document as plain JSON values. Stages copy before they change."""

    root: Json

    @property
    def schemas(self) -> Json:
        """The named schemas, in document order."""
        schemas: Json = self.root["components"]["schemas"]
        return schemas

    @property
    def version(self) -> str | None:
        """The server version that the document is exact for, `span`, or None for an internal document."""
        return self.root.get(ext.VERSION)

    @property
    def versions(self) -> list[str]:
        """Names of the server versions described, oldest first."""
        return [v["name"] for v in self.root.get(ext.VERSIONS, [])]

    def operations(self) -> Iterator[tuple[str, str, Json]]:
        """Yield `(path, method, operation)` in document order."""
        for path, item in self.root.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    yield path, method, item[method]

    def copied(self) -> "Document":
        """Return a deep copy."""
        return Document(copy.deepcopy(self.root))


def ref(name: str) -> Json:
    """Return a reference to the named schema."""
    return {"$ref": SCHEMAS + name}


def ref_name(schema: Json) -> str | None:
    """Return the name that `schema` refers to, or None."""
    target = schema.get("$ref")
    return target.removeprefix(SCHEMAS) if isinstance(target, str) and target.startswith(SCHEMAS) else None


def is_secret(schema: Json) -> bool:
    """Whether the schema, or a member of its union, is marked as a secret."""
    return bool(schema.get(ext.SECRET)) or any(is_secret(part) for part in schema.get("anyOf", ()))


def listed_values(schema: Json) -> list[Any] | None:
    """Return the values of an enum, be it closed or published as an open one; None where it is none."""
    if "enum" in schema:
        values: list[Any] = schema["enum"]
        return values
    if schema.get(ext.OPEN):
        return next((part["enum"] for part in schema.get("anyOf", ()) if "enum" in part), None)
    return None


def subschemas(schema: Json) -> Iterator[Json]:
    """Yield the schemas directly inside `schema`, in keyword order."""
    for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
        yield from (s for s in schema.get(key, ()) if isinstance(s, dict))
    for key in ("items", "additionalProperties", "not", "propertyNames", "contains"):
        if isinstance(schema.get(key), dict):
            yield schema[key]
    for key in ("properties", "patternProperties"):
        yield from (s for s in schema.get(key, {}).values() if isinstance(s, dict))


def references(schema: Json) -> Iterator[str]:
    """Yield the names of all schemas that `schema` refers to, nested ones included."""
    name = ref_name(schema)
    if name is not None:
        yield name
    for inner in subschemas(schema):
        yield from references(inner)
