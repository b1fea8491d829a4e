"""AW010: everything that a reader meets has a description."""

from collections.abc import Iterator

from authwright.diagnostics import Collector
from authwright.ir import Api, Record
from authwright.ir.walk import operations


def check_descriptions(api: Api, collector: Collector) -> None:
    """Report models, fields, operations, parameters and causes without a text."""
    for what, text, pointer in _texts(api):
        if not text.strip():
            collector.add(
                "AW010",
                f"{what} has no description",
                at=pointer,
                hint="write a docstring: for a field, a string on the line below it",
            )


def _texts(api: Api) -> Iterator[tuple[str, str, str]]:
    for named in api.types:
        yield f'model "{named.name}"', named.doc, named.pointer
        if isinstance(named, Record):
            for one in named.fields:
                if one.origin == named.name:
                    yield f'field "{named.name}.{one.name}"', one.doc, one.pointer
    for operation in operations(api):
        yield f'operation "{operation.name}"', operation.summary, operation.pointer
        for parameter in operation.parameters:
            yield f'parameter "{parameter.name}" of "{operation.name}"', parameter.doc, parameter.pointer
        for error in operation.errors:
            yield f'cause "{error.cause}" of "{operation.name}"', error.when, operation.pointer
