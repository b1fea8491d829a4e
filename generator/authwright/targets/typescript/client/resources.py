"""The modules of resources: a class over the functions of the operations."""

from authwright.ir import Resource
from authwright.stages.render.typed import Doc
from authwright.targets.language import Import
from authwright.targets.prose import sentence
from authwright.targets.typescript.client.call_docs import call_doc
from authwright.targets.typescript.client.call_views import FunctionView, ResourceView
from authwright.targets.typescript.client.context import Context
from authwright.targets.typescript.client.operations import facade_body
from authwright.targets.typescript.client.second_factor import finishing
from authwright.targets.typescript.client.signatures import (
    Signature,
    connection_argument,
    head_of,
    imports_of,
    signature_of,
)
from authwright.targets.typescript.client.views import ExportsView
from authwright.targets.typescript.docs import tsdoc
from authwright.targets.typescript.imports import export_block, whole_import


def resource_view(context: Context, resource: Resource) -> ResourceView:
    """Return the view of the module with the class of `resource`."""
    names = context.names.resources[resource.name]
    methods: list[FunctionView] = []
    signatures: list[Signature] = []
    for operation in resource.operations:
        its, signature = names.operations[operation.name], signature_of(context, operation)
        doc = tsdoc(call_doc(context, operation, connected=False), 1)
        methods.append(_method(its.method, its.function, signature, doc))
        signatures.append(signature)
    needed = set(imports_of(signatures)) | connection_argument().type.imports
    found = finishing(context, resource)
    if found is not None:
        doc = tsdoc(found.doc(connected=False), 1)
        methods.append(_method(found.names.method, found.names.function, found.signature, doc))
        needed |= found.signature.imports
    if methods:
        needed.add(whole_import(f"../operations/{names.module}.js", "operations"))
    return ResourceView(
        module=context.module([], needed),
        facade=names.facade,
        doc=about_resource(resource),
        methods=tuple(methods),
    )


def about_resource(resource: Resource, level: int = 0) -> Doc:
    """Return the documentation of a resource."""
    return tsdoc([sentence(resource.doc) or f"Operations of `{resource.name}`."], level)


def resources_view(context: Context) -> ExportsView:
    """Return the view of the module that has all classes."""
    offered = [Import(f"./{one.module}.js", one.facade) for one in context.names.resources.values()]
    about = "The operations of the API, grouped by resource."
    return ExportsView(context.header, tsdoc([about]), export_block(offered))


def _method(name: str, function: str, signature: Signature, doc: Doc) -> FunctionView:
    head = head_of(name, signature.arguments, signature.result, 1)
    return FunctionView(doc, head, facade_body(function, signature))
