"""The modules of operations: what the runtime has to know of each, as data, and a function for each."""

import re
from collections.abc import Iterator

from authwright.ir import Operation, Resource
from authwright.stages.render.typed import Layout
from authwright.targets.client.calls import credentials_of, refuse_cookies
from authwright.targets.client.causes import CauseTable
from authwright.targets.client.gates import GateTable
from authwright.targets.client.results import result_kinds, secret_names
from authwright.targets.language import Import
from authwright.targets.typescript.client.call_docs import call_doc
from authwright.targets.typescript.client.call_views import FunctionView, OperationsView, OperationView
from authwright.targets.typescript.client.causes import causes_of
from authwright.targets.typescript.client.context import Context
from authwright.targets.typescript.client.gates import gates_of
from authwright.targets.typescript.client.second_factor import factor_function
from authwright.targets.typescript.client.signatures import (
    Signature,
    call_of,
    connection_argument,
    head_of,
    imports_of,
    params_of,
    result_type,
    signature_of,
)
from authwright.targets.typescript.constants import statement
from authwright.targets.typescript.data import Data, called, data, list_of, members_of, word
from authwright.targets.typescript.docs import tsdoc
from authwright.targets.typescript.imports import type_import, whole_import
from authwright.targets.typescript.language import TYPESCRIPT

# What of the runtime makes parts of operations, and where it lies.
_MAKERS = {
    "filled": "paths",
    "parameters": "params",
    "hiding": "hiding",
    "lifetime": "versions",
    "gated": "gates",
}
# How an expression begins that takes something from another module: a call, or a name in a whole module.
# Literals begin with a quote or a bracket, so that no text of the spec is taken for one.
_TAKEN = re.compile(rf"/\* @__PURE__ \*/ ({'|'.join(_MAKERS)})\(|(causes|gates)\.")


def operations_view(
    context: Context, resource: Resource, causes: CauseTable, gates: GateTable
) -> OperationsView:
    """Return the view of the module with the operations of `resource`."""
    signatures = [signature_of(context, one) for one in resource.operations]
    views: list[OperationView] = []
    taken: set[Import] = set()
    for operation, signature in zip(resource.operations, signatures, strict=True):
        refuse_cookies(operation, TYPESCRIPT, context.collector)
        _refuse_twins(context, operation)
        written = members_of(list(_members(context, operation, causes, gates)))
        taken.update(_imports(written))
        views.append(_operation(context, operation, signature, written))
    factor, needed = factor_function(context, resource)
    if views:
        needed |= {
            *imports_of(signatures),
            *taken,
            type_import("../runtime/operation.js", "Operation"),
        }
    about = f"The operations of `{resource.name}`."
    return OperationsView(context.module([about], needed), tuple(views), factor)


def _operation(context: Context, operation: Operation, signature: Signature, written: Data) -> OperationView:
    names = context.names.resources[operation.resource].operations[operation.name]
    result = result_type(context.types_of_models(), operation).within("Operation")
    arguments = [connection_argument(), *signature.arguments]
    function = FunctionView(
        doc=tsdoc(call_doc(context, operation, connected=True)),
        head=head_of(f"export function {names.function}", arguments, signature.result),
        body=call_of("return connection.call", [word(names.constant), signature.handed, word("options")]),
    )
    return OperationView(statement(f"const {names.constant}", result.tree, written), function)


def _imports(written: Data) -> Iterator[Import]:
    """Yield what an expression, or a part of it, takes from other modules."""
    found = _TAKEN.match(written.text)
    if found and found[1]:
        yield Import(f"../runtime/{_MAKERS[found[1]]}.js", found[1])
    elif found:
        yield whole_import(f"./{found[2]}.js", found[2])
    for _, part in written.parts:
        yield from _imports(part)


def _members(
    context: Context, operation: Operation, causes: CauseTable, gates: GateTable
) -> Iterator[tuple[str, Data]]:
    """Yield the members of the constant that are not at their defaults."""
    yield "name", data(operation.name)
    yield "method", data(operation.method.upper())
    yield "path", data(operation.path)
    kinds = result_kinds(operation.response.type, context.named)
    if kinds != ("object",):
        yield "gives", data(kinds)
    yield from _parameters(operation)
    known = causes_of(operation, causes)
    if known:
        yield "causes", known
    session = operation.session
    if session.effect != "none":
        told = [("kind", data(session.effect))]
        told += [("token", data(session.token))] if session.token else []
        told += [("endsEarlier", data(True))] if session.ends_earlier else []
        yield "session", members_of(told)
    credentials = credentials_of(operation)
    if credentials != "required":
        yield "credentials", data(credentials)
    if operation.repeatable:
        yield "repeatable", data(True)
    secrets = secret_names(operation.response.type, context.named)
    if secrets:
        yield "secrets", called("/* @__PURE__ */ hiding(", data(secrets))
    yield from _lifetime(operation.lifetime.since, operation.lifetime.until)
    gated = gates_of(operation, gates)
    if gated:
        yield "gates", gated


def _parameters(operation: Operation) -> Iterator[tuple[str, Data]]:
    paths = [
        data({"name": one.name, "multiSegment": True} if one.multi_segment else {"name": one.name})
        for one in operation.parameters
        if one.place == "path"
    ]
    if paths:
        yield "pathParams", called("/* @__PURE__ */ filled(", list_of(paths))
    places = (("query", "query"), ("headers", "header"))
    names = {word: [one.name for one in operation.parameters if one.place == place] for word, place in places}
    listed = {word: found for word, found in names.items() if found}
    if listed:
        yield "params", called("/* @__PURE__ */ parameters(", data(listed))


def _lifetime(since: str | None, until: str | None) -> Iterator[tuple[str, Data]]:
    if since or until:
        bounds = [
            str(data(one).text) if one else "undefined" for one in ((since, until) if until else (since,))
        ]
        yield "lives", word(f"/* @__PURE__ */ lifetime({', '.join(bounds)})")


def _refuse_twins(context: Context, operation: Operation) -> None:
    """Report parameters of one name (AW030): a call has them in one object, by the name on the wire."""
    seen: set[str] = set()
    for one in params_of(operation):
        if one.name in seen:
            message = f'the TypeScript client has one argument for the two parameters "{one.name}"'
            hint = "give the one in the header another name"
            context.collector.add("AW030", message, at=one.pointer or operation.pointer, hint=hint)
        seen.add(one.name)


def facade_body(function: str, signature: Signature) -> Layout:
    """Return the statement of the method that hands its arguments on to a function."""
    handed = [word("this.#connection"), *(word(one.name) for one in signature.arguments)]
    return call_of(f"return operations.{function}", handed, 2)
