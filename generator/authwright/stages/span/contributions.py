"""Which versions' forms make up each published shape.

A model contributes its own form in every version in which an operation reaches it. Where an operation's body
is one record in some versions and a wider one in others, the wider stands for both and takes the narrower's
forms in.
"""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from authwright import extensions as ext
from authwright.document import Document, Json, Role, ref, ref_name
from authwright.records.flatten import flatten
from authwright.records.roles import Roles
from authwright.records.settle import is_record
from authwright.records.views import ROLES, Use, View, timeline_of
from authwright.stages.span.context import Forms, newest

# A model's form in one version.
Source: TypeAlias = tuple[str, str]


def contributions_of(document: Document, views: Sequence[View], roles: Roles) -> dict[Use, list[Source]]:
    """Return the sources, oldest first, of every model that lives in some version."""
    sources: dict[Use, dict[Source, None]] = {}
    for view in views:
        for model, role in view.reached:
            sources.setdefault(roles.use(model, role), {})[view.version, model] = None
    for name in document.schemas:
        if not any((name, role) in sources for role in ROLES):
            alive = [view.version for view in views if name in view.schemas[roles.single[name]]]
            if alive:
                sources[name, roles.single[name]] = {(version, name): None for version in alive}
    for role, forms in _bodies(views):
        wider = widest(forms, role, views)
        for version, schema in forms:
            if wider is not None:
                sources[roles.use(wider, role)][version, ref_name(schema) or wider] = None
    order = timeline_of(document).versions
    return {use: sorted(found, key=lambda source: order.index(source[0])) for use, found in sources.items()}


def widened(forms: Forms[Json], role: Role, views: Sequence[View]) -> Forms[Json]:
    """Return a body's forms with the wider record in place of the narrower ones."""
    wider = widest(forms, role, views)
    return forms if wider is None else [(version, schema | ref(wider)) for version, schema in forms]


def widest(forms: Forms[Json], role: Role, views: Sequence[View]) -> str | None:
    """Return the record that has all fields of the records that a body refers to over the versions.

    None if the body refers to one model throughout, or to something else, or if no record has all fields.
    Of two that have the same fields, the newer is it.
    """
    fields: dict[str, dict[str, None]] = {}
    by_version = {view.version: view.schemas[role] for view in views}
    for version, schema in forms:
        name = ref_name(schema)
        if name not in by_version[version] or not is_record(by_version[version][name]):
            return None
        fields.setdefault(name, {}).update(dict.fromkeys(flatten(by_version[version], name)))
    if len(fields) == 1:
        return None
    every = [field for found in fields.values() for field in found]
    return next((name for name in reversed(fields) if all(field in fields[name] for field in every)), None)


def forms_by_place(views: Sequence[View]) -> dict[tuple[str, str], list[tuple[str, Json]]]:
    """Return the forms of every operation over the versions that have it."""
    places: dict[tuple[str, str], list[tuple[str, Json]]] = {}
    for view in views:
        for place, operation in view.operations.items():
            places.setdefault(place, []).append((view.version, operation))
    return places


def body_forms(operations: Forms[Json], media: str) -> list[tuple[str, Json]]:
    """Return the forms of a request body's schema."""
    found = [(v, op.get("requestBody", {}).get("content", {}).get(media, {})) for v, op in operations]
    return [(version, entry["schema"]) for version, entry in found if "schema" in entry]


def response_forms(operations: Forms[Json]) -> list[tuple[str, Json]]:
    """Return the forms of the answer's schema."""
    return [(v, op[ext.RESPONSE]["schema"]) for v, op in operations if "schema" in op.get(ext.RESPONSE, {})]


def closed_versions(views: Sequence[View]) -> dict[str, list[str]]:
    """Return, for each model that is a closed body, the versions that refuse unknown members of it."""
    closed: dict[str, list[str]] = {}
    for view in views:
        for operation in view.operations.values():
            for entry in operation.get("requestBody", {}).get("content", {}).values():
                name = ref_name(entry.get("schema", {}))
                if name is not None and entry["schema"].get("unevaluatedProperties") is False:
                    closed.setdefault(name, []).append(view.version)
    return closed


def _bodies(views: Sequence[View]) -> Iterator[tuple[Role, list[tuple[str, Json]]]]:
    for operations in forms_by_place(views).values():
        yield "response", response_forms(operations)
        for media in newest(operations).get("requestBody", {}).get("content", {}):
            yield "request", body_forms(operations, media)
