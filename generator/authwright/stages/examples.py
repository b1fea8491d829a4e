"""Checking that the spec's own examples fit its schemas, version by version."""

from typing import Any

from jsonschema import Draft202012Validator

from authwright import extensions as ext
from authwright.diagnostics import Collector, pointer
from authwright.document import Document, Json


def check_examples(document: Document, collector: Collector, told: set[str] | None = None) -> None:
    """Check the examples of the exact document of one version.

    An example that its schema refuses is AW011. An operation without any example, or whose body no example
    shows, is AW012. What is in `told` was found in another version and is not said again; it grows.
    """
    told = set() if told is None else told
    for path, method, operation in document.operations():
        at = pointer("paths", path, method)
        name = operation["operationId"]
        body: Json | None = operation.get("requestBody")
        request = body["content"]["application/json"]["schema"] if body else None
        answers = [e for e in operation.get(ext.EXAMPLES, ()) if e.get("status", 200) < 300]
        lacks = not answers or (request is not None and not any("request" in e for e in answers))
        if lacks and _is_new(f"{name} lacks one", told):
            collector.add(
                "AW012",
                f'operation "{name}" has no example with request and answer for version {document.version}',
                at=at,
                hint="give the endpoint an `Example` that lives in the version",
            )
        for index, example in enumerate(operation.get(ext.EXAMPLES, ())):
            where = f"{at}/{ext.EXAMPLES}/{index}"
            fits = f'example "{example["name"]}" does not fit the'
            if request is not None and "request" in example:
                wrong = _mistakes(document, request, example["request"])
                _report(wrong, f"{fits} request of {name}", document.version, where, collector, told)
            if example.get("status", 200) < 300:
                schema: Json = operation[ext.RESPONSE]["schema"]
                wrong = _mistakes(document, schema, example.get("response"))
                _report(wrong, f"{fits} response of {name}", document.version, where, collector, told)


def _mistakes(document: Document, schema: Json, value: Any) -> list[str]:
    """Return where and why `value` does not fit `schema`."""
    validator: Any = Draft202012Validator(schema | {"components": {"schemas": document.schemas}})
    return [
        f'at "/{"/".join(str(step) for step in error.absolute_path)}": {error.message}'
        for error in sorted(validator.iter_errors(value), key=lambda e: e.json_path)
    ]


def _report(
    mistakes: list[str], what: str, version: str | None, at: str, collector: Collector, told: set[str]
) -> None:
    for mistake in mistakes:
        if _is_new(f"{what}: {mistake}", told):
            collector.add(
                "AW011",
                f"{what} in {version}: {mistake}",
                at=at,
                hint="mend the example, or the schema if the example is what the server does",
            )


def _is_new(finding: str, told: set[str]) -> bool:
    if finding in told:
        return False
    told.add(finding)
    return True
