"""The modules that hold the client together: its classes, its packages' exports, its errors."""

from collections.abc import Iterable
from typing import Final

from authwright.ir import Api
from authwright.stages.render.typed import Ident, Layout, Path
from authwright.targets.client.calls import cause_names, default_scheme, probe_of
from authwright.targets.client.errors import ERRORS
from authwright.targets.language import Import
from authwright.targets.prose import sentence
from authwright.targets.python.client.context import Context
from authwright.targets.python.client.views import (
    AttributeView,
    ClientClassView,
    ClientView,
    ErrorsView,
    ExportView,
    PackageView,
)
from authwright.targets.python.docs import docstring
from authwright.targets.python.imports import import_block
from authwright.targets.python.literals import literal

_RUNTIME_EXPORTS: Final = (
    ("Carrier", "._runtime.session"),
    ("Hooks", "._runtime.hooks"),
    ("OMIT", "._runtime.model"),
    ("Omit", "._runtime.model"),
    ("Options", "._runtime.options"),
    ("Problem", "._runtime.detail"),
    ("RawResponse", "._runtime.raw"),
    ("RequestEvent", "._runtime.hooks"),
    ("ResponseEvent", "._runtime.hooks"),
    ("Retries", "._runtime.retries"),
    ("UnknownMember", "._runtime.unions"),
)
_FACTOR_EXPORTS: Final = ("Code", "EnrollPrompt", "Prompt", "RecoveryCode")
# What the module of the clients uses beside them.
_USED: Final = ("ApiFacts", "AsyncClient", "Final", "SyncClient", "TYPE_CHECKING", "VersionProbe")
RESERVED: Final = frozenset({*(name for name, _ in _RUNTIME_EXPORTS), *_FACTOR_EXPORTS, *_USED, *ERRORS})


def check_client_name(context: Context) -> None:
    """Add AW041 when a client would have the name of something that stands beside it."""
    resources = context.names.resources.values()
    taken = {*RESERVED, *(name for one in resources for name in (one.sync_class, one.async_class))}
    for name in client_classes(context):
        if name in taken:
            message = f'the class "{name}" of the client has a name that its package needs for something else'
            hint = "name it otherwise: client in [tool.authwright.package-names]"
            context.collector.add("AW041", message, hint=hint)


def client_classes(context: Context) -> tuple[Ident, Ident]:
    """Return the names of the blocking client and of the other."""
    return Ident(context.project.client), Ident(f"Async{context.project.client}")


def top_package(context: Context) -> PackageView:
    """Return the view of the package itself."""
    exports = [_export(name, ".client") for name in client_classes(context)]
    exports += [_export(Ident(name), module) for name, module in _RUNTIME_EXPORTS]
    if context.api.second_factor is not None:
        exports += [_export(Ident(name), "._runtime.second_factor") for name in _FACTOR_EXPORTS]
    exports += [_export(Ident(name), ".errors") for name in ERRORS]
    title = sentence(context.api.summary) or sentence(context.api.title)
    doc = [f"Client for the {context.api.title}.", title]
    return _package(context, doc, exports, ".")


def models_package(context: Context) -> PackageView:
    """Return the view of the package of models."""
    names = context.names
    exports = [_export(name, f".{names.modules[wire]}") for wire, name in names.types.items()]
    doc = ["What the API takes and gives.", "Each model is loaded when it is first used."]
    return _package(context, doc, exports, "..")


def door_module(context: Context, types: Iterable[str]) -> PackageView:
    """Return the view of a module from which `types`, which another one holds, can still be imported."""
    names = context.names
    exports = [_export(names.types[wire], f".{names.modules[wire]}", up=".") for wire in types]
    return _package(context, ["Models that another module holds by now."], exports, "..")


def resources_package(context: Context) -> PackageView:
    """Return the view of the package of resources."""
    exports = [
        _export(name, f".{one.module}")
        for one in context.names.resources.values()
        for name in (one.sync_class, one.async_class)
    ]
    return _package(context, ["The operations of the API, grouped by resource."], exports, "..")


def _package(context: Context, doc: list[str], exports: Iterable[ExportView], root: str) -> PackageView:
    ordered = tuple(sorted(exports, key=lambda one: (not one.name.isupper(), one.name)))
    return PackageView(
        context.module(doc, [Import("typing", "TYPE_CHECKING")] if ordered else []),
        ordered,
        Path(f"{root}_runtime.lazy"),
    )


def _export(name: Ident, module: str, up: str = "") -> ExportView:
    """Return the export of `name`; `up` leads from the exporter to where `module` is seen from."""
    return ExportView(name, Path(module), literal(name), literal(f"{up}{module}"))


def client_view(context: Context) -> ClientView:
    """Return the view of the module with the two clients."""
    needed = [
        Import(f".resources.{one.module}", name)
        for one in context.names.resources.values()
        for name in (one.sync_class, one.async_class)
    ]
    agent = f"{context.project.distribution}/{context.api.revision}"
    doc = f"The clients of the {context.api.title}."
    return ClientView(
        module=context.module([doc], []),
        typing_imports=import_block(needed, level=1),
        agent=literal(agent),
        probe=_probe(context),
        carrier=_carrier(context.api),
        error_member=literal(context.api.error_member),
        classes=(_client_class(context, False), _client_class(context, True)),
    )


def _client_class(context: Context, is_async: bool) -> ClientClassView:
    attributes = tuple(
        AttributeView(
            name=context.names.resources[resource.name].module,
            type=_resource_class(context, resource.name, is_async),
            doc=docstring([sentence(resource.doc) or "Operations."], 2),
        )
        for resource in context.api.resources
    )
    blocking, waiting = client_classes(context)
    manner = "Every operation is awaited" if is_async else "Every operation blocks"
    return ClientClassView(
        name=waiting if is_async else blocking,
        base=Ident("AsyncClient" if is_async else "SyncClient"),
        attributes=attributes,
        doc=docstring([f"Client for the {context.api.title}. {manner}; resources are its attributes."], 1),
    )


def _resource_class(context: Context, resource: str, is_async: bool) -> Ident:
    names = context.names.resources[resource]
    return names.async_class if is_async else names.sync_class


def _probe(context: Context) -> Layout:
    """Return the expression for where to ask for the server's version; empty when nobody tells."""
    found = probe_of(context.api, context.collector)
    if found is None:
        return Layout("")
    method = "" if found.method == "GET" else f", method={literal(found.method)}"
    return Layout(f"VersionProbe({literal(found.path)}, {literal(found.member)}{method})")


def _carrier(api: Api) -> Layout:
    """Return the expression for how a token travels by default; empty for a bearer token."""
    scheme = default_scheme(api)
    if scheme is None or scheme.kind == "bearer":
        return Layout("")
    return Layout(f"Carrier({literal(scheme.kind)}, {literal(scheme.key)})")


def errors_view(context: Context) -> ErrorsView:
    """Return the view of the module of errors."""
    names = cause_names(context.api)
    cause = f"Literal[{', '.join(literal(name) for name in names)}]" if names else "str"
    doc = ["The exceptions of this client, and the names of the causes of failures."]
    return ErrorsView(
        module=context.module(doc, [Import("typing", "Literal"), Import("typing", "TypeAlias")][not names :]),
        errors=tuple(Ident(name) for name in sorted(ERRORS)),
        names=tuple(literal(name) for name in sorted([*ERRORS, "Cause"])),
        cause=Layout(cause),
    )
