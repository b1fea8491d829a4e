"""Putting a published document together from its operations, causes and shapes."""

from collections.abc import Mapping
from dataclasses import dataclass

from authwright import extensions as ext
from authwright.document import METHODS, Document, Json, Role
from authwright.records.answers import Failure, responses_of, security_of
from authwright.records.shapes import Publisher


@dataclass(frozen=True, slots=True)
class Parts:
    """What a published document is made of. Schemas in it still name models, not shapes.

    `failures` has the forms that each of an operation's causes takes while the operation has it.
    """

    operations: dict[tuple[str, str], Json]
    failures: Mapping[tuple[str, str], list[Failure]]
    causes: Json


def assembled(document: Document, version: str, parts: Parts, publisher: Publisher) -> Document:
    """Return the document for `version` (or `span`) with everything under its published name."""
    root: Json = {}
    for key, value in document.root.items():
        if key == "paths":
            root[key] = _paths(document, parts, publisher)
        elif key == "components":
            root[key] = value | {"schemas": publisher.schemas()}
        elif key == ext.CAUSES:
            root[key] = {name: _cause(cause, publisher) for name, cause in parts.causes.items()}
        else:
            root[key] = value
    root[ext.VERSION] = version
    return Document(root).copied()


def _paths(document: Document, parts: Parts, publisher: Publisher) -> Json:
    paths: Json = {}
    for path, item in document.root["paths"].items():
        kept = {key: value for key, value in item.items() if key not in METHODS}
        alive = {
            method: _operation(document, parts, (path, method), publisher)
            for method in METHODS
            if (path, method) in parts.operations
        }
        if alive:
            paths[path] = kept | alive
    return paths


def _operation(document: Document, parts: Parts, place: tuple[str, str], publisher: Publisher) -> Json:
    operation = dict(parts.operations[place])
    if "parameters" in operation:
        operation["parameters"] = [_with_schema(p, "request", publisher) for p in operation["parameters"]]
    if "requestBody" in operation:
        content = operation["requestBody"]["content"]
        rewritten = {media: _with_schema(entry, "request", publisher) for media, entry in content.items()}
        operation["requestBody"] = operation["requestBody"] | {"content": rewritten}
    if ext.RESPONSE in operation:
        operation[ext.RESPONSE] = _with_schema(operation[ext.RESPONSE], "response", publisher)
    failures = [
        Failure(failure.name, tuple(_cause(form, publisher) for form in failure.forms), failure.when)
        for failure in parts.failures[place]
    ]
    member = document.root.get(ext.ERROR_MEMBER, "detail")
    made = responses_of(operation, failures, member)
    if made:
        operation["responses"] = made
    if ext.CREDENTIALS in operation:
        operation["security"] = security_of(operation, document.root.get(ext.CREDENTIAL_KINDS, {}))
    return operation


def _cause(cause: Json, publisher: Publisher) -> Json:
    written = cause | {"detail": _with_schema(cause["detail"], "response", publisher)}
    if "details" in cause:
        written["details"] = [
            entry | {"detail": _with_schema(entry["detail"], "response", publisher)}
            for entry in cause["details"]
        ]
    return written


def _with_schema(thing: Json, role: Role, publisher: Publisher) -> Json:
    return thing | {"schema": publisher.rewritten(thing["schema"], role)} if "schema" in thing else thing
