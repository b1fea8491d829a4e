"""Documentation of the functions and methods of operations."""

from collections.abc import Iterator

from authwright.ir import Operation
from authwright.ir.walk import target
from authwright.targets.client.arguments import form_of
from authwright.targets.client.prose import (
    OPTIONS,
    document_doc,
    operation_doc,
    parameter_doc,
    raised,
    returned,
)
from authwright.targets.prose import Block, Section, sentence
from authwright.targets.typescript.client.browsers import browser_notes
from authwright.targets.typescript.client.context import Context
from authwright.targets.typescript.client.rewrites import rewrite_name
from authwright.targets.typescript.client.signatures import params_of

WHERE = "Where to call, made by `connect`."


def call_doc(context: Context, operation: Operation, *, connected: bool) -> list[Block]:
    """Return the documentation of an operation; a function is `connected` by its first argument."""
    arguments = [("connection", WHERE)] if connected else []
    arguments += list(_arguments(context, operation))
    result = returned(operation)
    return [
        *operation_doc(operation, context.api, tagged=True),
        *browser_notes(operation, context.api),
        Section("Args", tuple(arguments)),
        Section("Returns", (("", result),) if result else ()),
        Section("Raises", tuple(raised(operation))),
        *deprecated(operation),
    ]


def deprecated(operation: Operation) -> list[Block]:
    """Return the tag of what is deprecated; nothing where it is not."""
    if not operation.deprecated:
        return []
    return [Section("Deprecated", (("", sentence(operation.instead) or "It may go."),))]


def _arguments(context: Context, operation: Operation) -> Iterator[tuple[str, str]]:
    names = context.names.resources[operation.resource].operations[operation.name].arguments
    for one in operation.parameters:
        if one.place == "path":
            yield names["path", one.name], parameter_doc(one) or "Goes into the path."
    if operation.body is not None:
        yield names["body", ""], _body(context, operation)
    listed = params_of(operation)
    if listed:
        told = (f"`{one.name}`: {said}" for one in listed if (said := parameter_doc(one)))
        yield "params", " ".join(told) or "Query and header parameters."
    yield "options", OPTIONS


def _body(context: Context, operation: Operation) -> str:
    if form_of(operation, context.records) is not None:
        return "What to send."
    record = context.records.get(target(operation.body.type if operation.body else None))
    beginner = rewrite_name(context.names.types[record.name]) if record else ""
    return document_doc(record, context.records, beginner)
