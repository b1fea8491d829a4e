"""The document that stages hand on: OpenAPI 3.1 with JSON Schema 2020-12 schemas and `x-aw-*` extensions."""

import copy
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias, TypeGuard

from authwright import extensions as ext

Json: TypeAlias = dict[str, Any]
# The direction in which a schema travels, seen from the caller.
Role: TypeAlias = Literal["request", "response"]
# The way from a value to one inside it: names of members and indexes of items.
Steps: TypeAlias = tuple[str | int, ...]

NULL: Final[Json] = {"type": "null"}
SCHEMAS: Final = "#/components/schemas/"
METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# The keywords of JSON Schema under which schemas stand: in an array, alone, by name. No other keyword holds
# any: what looks like a schema under `default`, `examples`, `enum`, `const` or an extension is data.
LISTS: Final = ("allOf", "anyOf", "oneOf", "prefixItems")
SINGLES: Final = (
    "items",
    "additionalProperties",
    "not",
    "propertyNames",
    "contains",
    "if",
    "then",
    "else",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
)
MAPS: Final = ("properties", "patternProperties", "dependentSchemas")

# Where the outermost schemas of a document stand; `EACH` is every member or item.
EACH: Final = "*"
PLACES: Final[tuple[Steps, ...]] = (
    ("components", "schemas", EACH),
    ("paths", EACH, "parameters", EACH, "schema"),
    ("paths", EACH, EACH, "parameters", EACH, "schema"),
    ("paths", EACH, EACH, "requestBody", "content", EACH, "schema"),
    ("paths", EACH, EACH, "responses", EACH, "content", EACH, "schema"),
    ("paths", EACH, EACH, "responses", EACH, "headers", EACH, "schema"),
    ("paths", EACH, EACH, ext.RESPONSE, "schema"),
    (ext.CAUSES, EACH, "detail", "schema"),
    (ext.CAUSES, EACH, "details", EACH, "detail", "schema"),
)


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
    for key in LISTS:
        yield from (part for part in schema.get(key, ()) if is_object(part))
    for key in SINGLES:
        if is_object(schema.get(key)):
            yield schema[key]
    for key in MAPS:
        yield from (part for part in schema.get(key, {}).values() if is_object(part))


def mapped(
    schema: Json, change: Callable[[Json, Steps], Json], keep: Callable[[Json], bool] = lambda _: True
) -> Json:
    """Return `schema` with every schema directly inside it replaced by what `change` makes of it.

    `change` is given the inner schema and the steps to it. Members of lists and maps that `keep` refuses are
    left out. Values that are no schemas (defaults, examples, listed values, extensions) stay as they are.
    """
    made: Json = {}
    for key, value in schema.items():
        if key in SINGLES and is_object(value):
            made[key] = change(value, (key,))
        elif key in LISTS and is_array(value):
            made[key] = [
                change(part, (key, index)) if is_object(part) else part
                for index, part in enumerate(value)
                if not is_object(part) or keep(part)
            ]
        elif key in MAPS and is_object(value):
            made[key] = {
                name: change(part, (key, name)) if is_object(part) else part
                for name, part in value.items()
                if not is_object(part) or keep(part)
            }
        else:
            made[key] = value
    return made


def mapped_schemas(root: Json, change: Callable[[Json, Steps], Json]) -> Json:
    """Return the root of a document with every outermost schema replaced by what `change` makes of it."""
    for place in PLACES:
        root = _mapped_at(root, place, (), change)
    return root


def _mapped_at(value: Any, place: Steps, steps: Steps, change: Callable[[Json, Steps], Json]) -> Any:
    if not place:
        return change(value, steps) if is_object(value) else value
    head, rest = place[0], place[1:]
    if is_object(value):
        return {
            key: _mapped_at(inner, rest, (*steps, key), change) if head in (EACH, key) else inner
            for key, inner in value.items()
        }
    if is_array(value) and head == EACH:
        return [_mapped_at(inner, rest, (*steps, index), change) for index, inner in enumerate(value)]
    return value


def references(schema: Json) -> Iterator[str]:
    """Yield the names of all schemas that `schema` refers to, nested ones included."""
    name = ref_name(schema)
    if name is not None:
        yield name
    for inner in subschemas(schema):
        yield from references(inner)


def closure(schemas: Json, names: Iterable[str]) -> list[str]:
    """Return the names of all schemas that `names` reach, themselves included, in the order of `schemas`."""
    reached: set[str] = set()
    todo = list(names)
    while todo:
        name = todo.pop()
        if name in schemas and name not in reached:
            reached.add(name)
            todo += references(schemas[name])
    return [name for name in schemas if name in reached]
