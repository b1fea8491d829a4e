"""Small specs of an API with three versions, written in a test and carried to published documents."""

from pathlib import Path
from typing import Any

from pydantic import create_model

from authwright.authoring import Caller, Carrier, Credential, Endpoint, Model, Resource, Spec, Version
from authwright.diagnostics import Collector
from authwright.document import Document, Json, ref_name
from authwright.records import flatten
from authwright.stages.export import export
from authwright.stages.load import Source
from authwright.stages.project import project
from authwright.stages.span import span

VERSIONS = ("1", "2", "3")
ANYONE = Caller("anyone", "Nobody in particular.")
KEY = Credential("key", "A key.", (Carrier("bearer", "bearer", "Authorization"),))
TICKET = Credential("ticket", "A ticket.", (Carrier("ticket", "header", "x-ticket"),))


def get(name: str, response: Any, **more: Any) -> Endpoint:
    """Return an operation that answers `response`."""
    given = {"callers": (ANYONE,), **more}
    return Endpoint(name=name, method="GET", path="/" + name, summary="Read.", response=response, **given)


def post(name: str, request: Any, response: Any = bool, **more: Any) -> Endpoint:
    """Return an operation that takes `request`."""
    given = {"callers": (ANYONE,), **more}
    return Endpoint(
        name=name,
        method="POST",
        path="/" + name,
        summary="Send.",
        request=request,
        response=response,
        **given,
    )


def raw_document(*endpoints: Endpoint, models: tuple[type[Any], ...] = ()) -> Document:
    """Return the internal document of a spec with these operations, versions 1 to 3."""
    spec = Spec(
        name="shop",
        title="Shop",
        summary="A shop.",
        revision="1.0.0",
        versions=tuple(Version(name) for name in VERSIONS),
        resources=(Resource(name="shop", meaning="All of it.", base_path="/shop", endpoints=endpoints),),
        callers=(ANYONE,),
        credentials=(KEY, TICKET),
        models=models,
    )
    return export(Source(spec, "shop", Path(__file__).parent), Collector())


class Published:
    """The exact documents and the span of one spec, with what was found on the way to each."""

    def __init__(self, raw: Document) -> None:
        self.found = {version: Collector() for version in (*VERSIONS, "span")}
        self.exact = {version: project(raw, version, self.found[version]) for version in VERSIONS}
        self.span = span(raw, self.found["span"])

    def codes(self, version: str = "span") -> list[str]:
        """Return the codes found in making one document."""
        return [finding.code for finding in self.found[version]]


def published(*endpoints: Endpoint, models: tuple[type[Any], ...] = ()) -> Published:
    """Return all documents of a small spec."""
    return Published(raw_document(*endpoints, models=models))


def operation(document: Document, name: str) -> Json:
    """Return the operation called `name`."""
    return next(found for _, _, found in document.operations() if found["operationId"] == name)


def response(document: Document, name: str) -> Json:
    """Return the schema of an operation's answer."""
    schema: Json = operation(document, name)["responses"]["200"]["content"]["application/json"]["schema"]
    return schema


def request(document: Document, name: str) -> Json:
    """Return the schema of an operation's body."""
    schema: Json = operation(document, name)["requestBody"]["content"]["application/json"]["schema"]
    return schema


def fields(document: Document, schema: Json | str) -> dict[str, tuple[Json, bool]]:
    """Return the fields of a record, by name or by a reference to it: schema, and whether required."""
    name = schema if isinstance(schema, str) else ref_name(schema)
    assert name is not None
    return {field.name: (field.schema, field.required) for field in flatten(document.schemas, name).values()}


def both(**annotations: Any) -> Published:
    """Return the documents of a spec with a record of these fields, once answered and once sent.

    A field is an annotation, or a pair of annotation and default.
    """
    described: dict[str, Any] = {
        name: kind if isinstance(kind, tuple) else (kind, ...) for name, kind in annotations.items()
    }
    sent = create_model("Sent", __base__=Model, __doc__="Sent.", **described)
    answered = create_model("Answered", __base__=Model, __doc__="Answered.", **described)
    return published(get("read", answered), post("write", sent))


def read(documents: Published, name: str) -> tuple[Json, bool]:
    """Return the span's form of a field made by `both`, as an answer holds it."""
    return fields(documents.span, "Answered")[name]


def write(documents: Published, name: str) -> tuple[Json, bool]:
    """Return the span's form of a field made by `both`, as a request holds it."""
    return fields(documents.span, "Sent")[name]
