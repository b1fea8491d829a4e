"""The schema documents of a run: what their URIs, anchors and pointers lead to. Nothing is ever fetched."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Final
from urllib.parse import unquote, urldefrag, urljoin

from authwright.checks.mistakes import refuse, refuse_value
from authwright.checks.vocabularies import DIALECT, Vocabularies, vocabularies_of
from authwright.diagnostics import pointer
from authwright.document import LISTS, MAPS, SINGLES, is_array, is_object

# Beside those that hold schemas for values; `dependencies` is of older drafts, and still read.
_MORE_MAPS: Final = ("$defs", "definitions", "dependencies")


@dataclass(slots=True)
class Resource:
    """A schema with a URI of its own: the root of a document, or what has an `$id`."""

    uri: str
    schema: Any
    # How places inside are shown: the URI and pointer of the document that holds the resource.
    shown: str
    anchors: dict[str, "Place"] = field(default_factory=dict[str, "Place"])
    dynamic: dict[str, "Place"] = field(default_factory=dict[str, "Place"])
    vocabularies: Vocabularies = field(default_factory=Vocabularies)


@dataclass(frozen=True, slots=True)
class Place:
    """A schema inside a resource. `shown` is where it stands, a URI with a JSON Pointer as fragment."""

    resource: Resource = field(compare=False, repr=False)
    schema: Any = field(compare=False, repr=False)
    shown: str

    def step(self, *steps: str | int) -> str:
        """Return where the value at `steps` below stands."""
        return self.shown + pointer(*steps)[1:]

    def below(self, schema: Any, *steps: str | int) -> "Place":
        """Return the place of a schema at `steps` below, which may begin a resource of its own."""
        return Place(self.resource, schema, self.step(*steps))


class Documents:
    """All schemas of a run by URI: the given ones and the dialect's own."""

    def __init__(self, remotes: Mapping[str, Any]) -> None:
        self._sources: Final = dict(remotes)
        self._resources: Final[dict[str, Resource]] = {}
        self._within: Final[dict[int, Resource]] = {}

    def add(self, schema: Any, uri: str = "", shown: str = "#") -> Place:
        """Take in a document and return the place of its root."""
        outer = Resource(uri, schema, shown)
        outer.vocabularies = self._vocabularies(schema, Vocabularies(), shown)
        self._scan(schema, outer, shown)
        root = self.resource_of(schema, outer)
        self._resources.setdefault(uri, root)
        return Place(root, schema, shown)

    def resource_of(self, schema: Any, outer: Resource) -> Resource:
        """Return the resource that `schema` begins, or the one around it."""
        return self._within.get(id(schema), outer)

    def find(self, reference: str, origin: Place, at: str) -> Place:
        """Return what `reference` leads to from `origin`. Raises AuthwrightError (AW121)."""
        uri, fragment = urldefrag(urljoin(origin.resource.uri, reference))
        if reference.startswith("#"):
            # `urljoin` knows only some schemes, and a fragment alone stays in its resource.
            uri, fragment = origin.resource.uri, reference[1:]
        resource = self._resource(uri)
        if resource is None:
            known = ", ".join(sorted(name for name in self._sources if name)) or "none"
            hint = f'give its schema in remotes under "{uri}" (given: {known}); nothing is fetched'
            refuse("AW121", f'"{reference}" refers to a schema that is not there', at, hint)
        fragment = unquote(fragment)
        if not fragment:
            return Place(resource, resource.schema, resource.shown)
        if not fragment.startswith("/"):
            if fragment in resource.anchors:
                return resource.anchors[fragment]
            refuse("AW121", f'"{reference}" names an anchor that is not there', at, "correct the reference")
        return self._follow(resource, fragment, reference, at)

    def dynamic_start(self, reference: str, found: Place) -> str | None:
        """Return the name that `$dynamicRef` looks up in the scope, if what it found has that anchor."""
        name = unquote(urldefrag(reference)[1])
        schema = found.schema
        return name if is_object(schema) and schema.get("$dynamicAnchor") == name else None

    def _resource(self, uri: str) -> Resource | None:
        found = self._resources.get(uri)
        if found is None and uri in self._sources:
            self.add(self._sources[uri], uri, f"{uri}#")
            found = self._resources[uri]
        if found is None and (schema := dialect_schema(uri)) is not None:
            self.add(schema, uri, f"{uri}#")
            found = self._resources[uri]
        return found

    def _follow(self, resource: Resource, fragment: str, reference: str, at: str) -> Place:
        value, shown = resource.schema, resource.shown
        for raw in fragment[1:].split("/"):
            step = raw.replace("~1", "/").replace("~0", "~")
            if is_object(value) and step in value:
                value = value[step]
            elif is_array(value) and step.isdecimal() and int(step) < len(value):
                value = value[int(step)]
            else:
                hint = "correct the reference"
                refuse("AW121", f'"{reference}" points at nothing: there is no "{step}"', at, hint)
            shown += f"/{raw}"
            resource = self.resource_of(value, resource)
        if id(value) not in self._within and is_object(value) and "$id" in value:
            # Under a keyword that holds no schemas as a rule, so that the scan passed by.
            self._scan(value, resource, shown)
            resource = self.resource_of(value, resource)
        return Place(resource, value, shown)

    def _scan(self, schema: Any, outer: Resource, shown: str) -> None:
        """Note the resources and anchors at and below `schema`."""
        waiting = [(schema, outer, shown)]
        while waiting:
            value, resource, here = waiting.pop()
            if not is_object(value):
                continue
            resource = self._begin(value, resource, here)
            self._note_anchors(value, resource, here)
            for inner, steps in inner_schemas(value):
                waiting.append((inner, resource, here + pointer(*steps)[1:]))

    def _begin(self, schema: dict[str, Any], outer: Resource, shown: str) -> Resource:
        given = schema.get("$id")
        if given is None:
            return outer
        if not isinstance(given, str):
            refuse_value("$id", given, "a URI", f"{shown}/$id")
        uri = urldefrag(urljoin(outer.uri, given))[0]
        if given.startswith("#"):
            return outer
        begun = Resource(uri, schema, shown)
        begun.vocabularies = self._vocabularies(schema, outer.vocabularies, shown)
        self._within[id(schema)] = begun
        self._resources.setdefault(uri, begun)
        return begun

    def _note_anchors(self, schema: dict[str, Any], resource: Resource, shown: str) -> None:
        place = Place(resource, schema, shown)
        for keyword in ("$anchor", "$dynamicAnchor"):
            name = schema.get(keyword)
            if name is None:
                continue
            if not isinstance(name, str):
                refuse_value(keyword, name, "a name", f"{shown}/{keyword}")
            resource.anchors.setdefault(name, place)
            if keyword == "$dynamicAnchor":
                resource.dynamic.setdefault(name, place)

    def _vocabularies(self, schema: Any, around: Vocabularies, shown: str) -> Vocabularies:
        dialect = schema.get("$schema") if is_object(schema) else None
        if dialect is None:
            return around
        if not isinstance(dialect, str):
            refuse_value("$schema", dialect, "a URI", f"{shown}/$schema")
        uri = dialect.removesuffix("#")
        if uri == DIALECT:
            return Vocabularies()
        if uri not in self._sources:
            hint = f"rewrite the schema for {DIALECT}, or give the schema of its dialect in remotes"
            refuse("AW122", f'the dialect "{dialect}" is not known', f"{shown}/$schema", hint)
        return vocabularies_of(self._sources[uri], f"{shown}/$schema")


def dialect_schema(uri: str) -> Any | None:
    """Return a schema of the dialect itself: 2020-12 and its vocabularies."""
    if not uri.startswith("https://json-schema.org/draft/"):
        return None
    # Its published types are none; only schemas that refer to the dialect need it.
    resource = import_module("jsonschema_specifications").REGISTRY.get(uri)
    return None if resource is None else resource.contents


def inner_schemas(schema: dict[str, Any]) -> Iterator[tuple[Any, tuple[str | int, ...]]]:
    """Yield the schemas directly inside `schema`, definitions included, with the steps to them."""
    for key, value in schema.items():
        if key in LISTS and is_array(value):
            yield from ((part, (key, index)) for index, part in enumerate(value))
        elif key in SINGLES:
            yield value, (key,)
        elif (key in MAPS or key in _MORE_MAPS) and is_object(value):
            yield from ((part, (key, name)) for name, part in value.items())
