"""In which direction each named schema travels."""

from collections.abc import Iterable
from dataclasses import dataclass

from authwright import extensions as ext
from authwright.document import Document, Json, references


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
        return cls(_closure(requests, document), _closure(responses, document))


def _closure(names: Iterable[str], document: Document) -> frozenset[str]:
    reached: dict[str, None] = {}
    todo = list(names)
    while todo:
        name = todo.pop()
        if name not in reached and name in document.schemas:
            reached[name] = None
            todo += references(document.schemas[name])
    return frozenset(reached)
