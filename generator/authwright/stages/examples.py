"""Checking that the spec's own examples fit its schemas, version by version."""

from typing import Any

from jsonschema import Draft202012Validator

from authwright import extensions as ext
from authwright.diagnostics import Collector, pointer
from authwright.document import Document, Json


def check_examples(document: Document, collector: Collector) -> None:
    """Check the examples of the exact document of one version.

    An example that its schema refuses is AW011. An operation without any example, or whose body no example
    shows, is AW012.
    """
    for path, method, operation in document.operations():
        at = pointer("paths", path, method)
        name = operation["operationId"]
        body: Json | None = operation.get("requestBody")
        request = body["content"]["application/json"]["schema"] if body else None
        answers = [e for e in operation.get(ext.EXAMPLES, ()) if e.get("status", 200) < 300]
        if not answers or (request is not None and not any("request" in e for e in answers)):
            collector.add(
                "AW012",
                f'operation "{name}" has no example with request and answer for version {document.version}',
                at=at,
                hint="give the endpoint an `Example` that lives in the version",
            )
        for index, example in enumerate(operation.get(ext.EXAMPLES, ())):
            where = f"{at}/{ext.EXAMPLES}/{index}"
            if request is not None and "request" in example:
                _check(document, request, example["request"], f"request of {name}", where, collector)
            if example.get("status", 200) < 300:
                schema: Json = operation[ext.RESPONSE]["schema"]
                _check(document, schema, example.get("response"), f"response of {name}", where, collector)


def _check(document: Document, schema: Json, value: Any, what: str, at: str, collector: Collector) -> None:
    validator: Any = Draft202012Validator(schema | {"components": {"schemas": document.schemas}})
    for error in sorted(validator.iter_errors(value), key=lambda e: e.json_path):
        place = "/".join(str(step) for step in error.absolute_path)
        collector.add(
            "AW011",
            f'example does not fit the {what} in {document.version}: at "/{place}": {error.message}',
            at=at,
            hint="mend the example, or the schema if the example is what the server does",
        )
