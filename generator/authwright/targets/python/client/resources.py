"""The modules of resources: a method an operation, once blocking and once not."""

from collections.abc import Iterator
from typing import Final

from authwright.ir import Field, Operation, Parameter, RequestBody, Resource
from authwright.ir.walk import target
from authwright.stages.render.typed import Ident, Layout, TypeText
from authwright.targets.client.prose import document_doc
from authwright.targets.language import Import, TypeExpr
from authwright.targets.prose import Block, sentence
from authwright.targets.python.client.context import Context
from authwright.targets.python.client.names import OperationNames, ResourceNames
from authwright.targets.python.client.operations import result_type
from authwright.targets.python.client.prose import operation_doc
from authwright.targets.python.client.second_factor import factor_view
from authwright.targets.python.client.views import MethodView, ResourceClassView, ResourceView
from authwright.targets.python.docs import docstring
from authwright.targets.python.imports import import_block
from authwright.targets.python.literals import literal
from authwright.targets.python.types import either

_OMIT: Final = TypeExpr(TypeText("Omit"), frozenset({Import(".._runtime.model", "Omit")}))


def resource_view(context: Context, resource: Resource) -> ResourceView:
    """Return the view of the module with the two classes of `resource`."""
    names = context.names.resources[resource.name]
    needed = {
        Import(".._runtime.sync_client", "SyncClient"),
        Import(".._runtime.async_client", "AsyncClient"),
    }
    if resource.operations:
        needed.add(Import(".._runtime.options", "Options"))
    methods: list[MethodView] = []
    for operation in resource.operations:
        maker = _MethodMaker(context, operation, names.operations[operation.name])
        methods.append(maker.view())
        needed |= maker.imports
    factor = factor_view(context, resource, context.types_in("..models"))
    running = set[Import]()
    if factor is not None:
        needed |= factor[1]
    if any(" = OMIT" in method.parameters for method in methods):
        running.add(Import(".._runtime.model", "OMIT"))
    return ResourceView(
        module=context.module([_about(resource)], running),
        typing_imports=import_block(needed, level=1),
        operations=names.module,
        classes=tuple(_classes(names, resource)),
        methods=tuple(methods),
        factor=factor[0] if factor else None,
    )


def _about(resource: Resource) -> str:
    return sentence(resource.doc) or f"Operations of `{resource.name}`."


def _classes(names: ResourceNames, resource: Resource) -> Iterator[ResourceClassView]:
    doc = docstring([_about(resource)], 1)
    nothing, finish = Layout(""), (Ident("Callback"), Ident("finish"))
    yield ResourceClassView(names.sync_class, Ident("SyncClient"), nothing, nothing, *finish, doc)
    waits = (Layout("async "), Layout("await "), Ident("AwaitedCallback"), Ident("finish_awaited"))
    yield ResourceClassView(names.async_class, Ident("AsyncClient"), *waits, doc)


class _MethodMaker:
    """Makes the view of one method and gathers the imports that its types need."""

    def __init__(self, context: Context, operation: Operation, names: OperationNames) -> None:
        self._operation = operation
        self._names = names
        self._types = context.types_in("..models")
        self._form = context.names.form(operation)
        self._api = context.api
        self._records = context.records
        self._type_names = context.names.types
        self.imports: set[Import] = set()

    def view(self) -> MethodView:
        result = result_type(self._types, self._operation)
        self.imports |= result.imports
        return MethodView(
            name=self._names.method,
            parameters=Layout(", ".join(self._parameters())),
            returns=result.text,
            body=self._body(),
            call=Layout(", ".join(self._call())),
            has_result=result.text != "None",
            doc=docstring(self._doc(), 2),
        )

    def _doc(self) -> list[Block]:
        body = self._operation.body
        record = self._records.get(target(body.type if body else None))
        beginner = f"{self._type_names[record.name]}.from_response" if record else ""
        document = document_doc(record, self._records, beginner)
        return operation_doc(self._operation, self._names, document, self._api)

    def _parameters(self) -> Iterator[str]:
        """Yield the parameters: path, document, then by name the required ones, the others, the options."""
        yield "self"
        for parameter in self._at("path"):
            yield self._typed(self._names.arguments["path", parameter.name], parameter, required=True)
        body = self._operation.body
        if body is not None and self._form is None:
            yield self._typed(self._names.arguments["body", ""], body, body.required)
        yield "*"
        named: list[tuple[str, Field | Parameter]] = []
        for place in ("query", "header"):
            named += [(place, one) for one in self._at(place)]
        named += [("body", one) for one in (self._form.fields if self._form else ())]
        for place, one in sorted(named, key=lambda pair: not pair[1].required):
            yield self._typed(self._names.arguments[place, one.name], one, one.required)
        yield "options: Options | None = None"

    def _call(self) -> Iterator[str]:
        """Yield the arguments of the runtime's call."""
        yield f"operations.{self._names.constant}"
        for place, argument in (("path", "path"), ("query", "query"), ("header", "headers")):
            if members := [(one.name, self._names.arguments[place, one.name]) for one in self._at(place)]:
                yield f"{argument}={_mapping(members)}"
        if self._form is not None:
            yield "body=body"
        elif self._operation.body is not None:
            yield f"body={self._names.arguments['body', '']}"
        yield "options=options"

    def _body(self) -> Layout:
        """Return the expression that makes the body of a form's fields; empty for other bodies."""
        if self._form is None:
            return Layout("")
        members = [(one.name, self._names.arguments["body", one.name]) for one in self._form.fields]
        return Layout(_mapping(members))

    def _at(self, place: str) -> list[Parameter]:
        return [one for one in self._operation.parameters if one.place == place]

    def _typed(self, name: Ident, one: Field | Parameter | RequestBody, required: bool) -> str:
        """Return a parameter with its type, and with its default if it may be left out."""
        types = self._types.for_arguments()
        alternatives = types.field(one) if isinstance(one, Field) else types.members(one.type)
        given = either(alternatives if required else [*alternatives, _OMIT])
        self.imports |= given.imports
        return f"{name}: {given.text}" if required else f"{name}: {given.text} = OMIT"


def _mapping(members: list[tuple[str, Ident]]) -> str:
    return f"{{{', '.join(f'{literal(wire)}: {name}' for wire, name in members)}}}"
