"""In which direction each named schema travels."""

from dataclasses import dataclass

from authwright import extensions as ext
from authwright.document import Document, Json, closure, references


@dataclass(frozen=True, slots=True)
class Uses:
    """Names of the schemas that requests and responses reach, nested ones and bases included."""

    requests: frozenset[str]
    responses: frozenset[str]

    @classmethod
    def of(cls, document: Document) -> "Uses":
        """Return the uses of all schemas of `document`."""
        requests: list[str] = []
        responses: list[str] = []
        for _, _, operation in document.operations():
            body: Json = operation.get("requestBody", {}).get("content", {})
            for content in body.values():
                requests += references(content["schema"])
            for parameter in operation.get("parameters", ()):
                requests += references(parameter["schema"])
            responses += references(operation.get(ext.RESPONSE, {}).get("schema", {}))
        schemas = document.schemas
        return cls(frozenset(closure(schemas, requests)), frozenset(closure(schemas, responses)))
