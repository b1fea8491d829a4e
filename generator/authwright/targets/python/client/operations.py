"""The modules of operations: what the runtime has to know of each, as data."""

from collections.abc import Iterator
from typing import Final

from authwright.ir import Operation, Resource
from authwright.stages.render.typed import Layout, TypeText
from authwright.targets.client.calls import credentials_of, refuse_cookies
from authwright.targets.client.causes import CauseTable
from authwright.targets.client.gates import GateTable
from authwright.targets.language import Import, TypeExpr
from authwright.targets.python.client.causes import causes_of
from authwright.targets.python.client.context import Context
from authwright.targets.python.client.gates import gates_of
from authwright.targets.python.client.second_factor import factor_data
from authwright.targets.python.client.views import OperationsView, OperationView
from authwright.targets.python.language import PYTHON
from authwright.targets.python.literals import literal, strings, tuple_of
from authwright.targets.python.types import TypeWriter

_RUNTIME: Final = ".._runtime.operation"
_NOTHING: Final = TypeExpr(TypeText("None"))


def operations_view(
    context: Context, resource: Resource, causes: CauseTable, gates: GateTable
) -> OperationsView:
    """Return the view of the module with the operations of `resource`."""
    types = context.types_of_models()
    needed = {Import("typing", "Final"), Import("pydantic", "TypeAdapter"), Import(_RUNTIME, "Operation")}
    views: list[OperationView] = []
    for operation in resource.operations:
        refuse_cookies(operation, PYTHON, context.collector)
        result = result_type(types, operation)
        needed |= result.imports
        arguments = tuple(_arguments(operation, causes, gates))
        for name in ("PathParam", "SessionEffect"):
            if any(f"{name}(" in argument for argument in arguments):
                needed.add(Import(_RUNTIME, name))
        for name in ("causes", "gates"):
            if any(f"{name}." in argument for argument in arguments if argument.startswith(f"{name}=")):
                needed.add(Import(".", name))
        if any(" Gates(" in argument for argument in arguments if argument.startswith("gates=")):
            needed.add(Import(".._runtime.gates", "Gates"))
        views.append(
            OperationView(
                constant=context.names.resources[resource.name].operations[operation.name].constant,
                name=literal(operation.name),
                resource=literal(resource.name),
                method=literal(operation.method.upper()),
                path=literal(operation.path),
                result=result.text,
                arguments=arguments,
            )
        )
    factor = factor_data(context, resource, types)
    if factor is not None:
        needed |= factor[1]
    doc = f"The operations of `{resource.name}` as data."
    module = context.module([doc], needed if views else ())
    return OperationsView(module, tuple(views), factor[0] if factor else None)


def result_type(types: TypeWriter, operation: Operation) -> TypeExpr:
    """Return the type of what `operation` gives back."""
    return _NOTHING if operation.response.type is None else types.write(operation.response.type)


def _arguments(operation: Operation, causes: CauseTable, gates: GateTable) -> Iterator[Layout]:
    """Yield the keyword arguments that are not at their defaults."""
    paths = [
        _path_parameter(one.name, one.multi_segment) for one in operation.parameters if one.place == "path"
    ]
    if paths:
        yield Layout(f"path_params={tuple_of(paths)}")
    query = tuple(one.name for one in operation.parameters if one.place == "query")
    if query:
        yield Layout(f"query={strings(query)}")
    known = causes_of(operation, causes)
    if known:
        yield Layout(f"causes={known}")
    if operation.session.effect != "none":
        token = f", token={literal(operation.session.token)}" if operation.session.token else ""
        earlier = ", ends_earlier=True" if operation.session.ends_earlier else ""
        yield Layout(f"session=SessionEffect({literal(operation.session.effect)}{token}{earlier})")
    yield from _lifetime(operation.lifetime.since, operation.lifetime.until)
    credentials = credentials_of(operation)
    if credentials != "required":
        yield Layout(f"credentials={literal(credentials)}")
    if operation.repeatable:
        yield Layout("repeatable=True")
    gated = gates_of(operation, gates)
    if gated:
        yield Layout(f"gates={gated}")


def _path_parameter(name: str, multi_segment: bool) -> str:
    return f"PathParam({literal(name)}{', multi_segment=True' if multi_segment else ''})"


def _lifetime(since: str | None, until: str | None) -> Iterator[Layout]:
    if since:
        yield Layout(f"since={literal(since)}")
    if until:
        yield Layout(f"until={literal(until)}")
