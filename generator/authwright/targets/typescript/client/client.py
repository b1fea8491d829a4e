"""The modules over the operations: the connection, the client, the errors, the package itself."""

from collections.abc import Iterator
from typing import Final

from authwright.ir import Resource
from authwright.stages.render.typed import Ident, Layout, Path
from authwright.targets.client.calls import cause_names, default_scheme, probe_of
from authwright.targets.client.errors import ERRORS
from authwright.targets.language import Import
from authwright.targets.prose import sentence
from authwright.targets.typescript.client.call_views import (
    AttributeView,
    ClientView,
    ConnectionView,
    ErrorsView,
    IndexView,
)
from authwright.targets.typescript.client.context import Context
from authwright.targets.typescript.client.resources import about_resource
from authwright.targets.typescript.constants import statement
from authwright.targets.typescript.data import Data, data, members_of
from authwright.targets.typescript.docs import INDENT, WIDTH, tsdoc
from authwright.targets.typescript.imports import export_block, type_import
from authwright.targets.typescript.literals import literal
from authwright.targets.typescript.type_trees import Word, alias_lines, one_of

_ERROR_MEMBER: Final = "detail"
_TYPES: Final = {
    "settings": ("Carrier", "ConnectionSettings", "Options", "Settings"),
    "retrying": ("Retries",),
    "watching": ("Hooks", "Logger", "RequestEvent", "ResponseEvent"),
    "answer": ("Answer",),
    "call": ("Call", "RawResponse"),
}
# What makes the parts that a connection may be given, and where it lies.
_MAKERS: Final = {
    "complete": "client",
    "retrying": "retrying",
    "serverVersion": "versions",
    "watching": "watching",
}
# Types that callers of `connect` may need a name for.
_CONNECTED: Final = {
    "Connection": "connection",
    "ConnectionSettings": "settings",
    "Repeat": "retrying",
    "Server": "versions",
    "Watcher": "watching",
}
_PARTS: Final = (
    "Calls are repeated, told to hooks and logs, and held against a version of the server where the settings "
    "have the part that does it: `retrying`, `watching`, `serverVersion`. A client has them all, and so has "
    "what `connect(complete(...))` makes of a client's settings."
)
_FACTOR_TYPES: Final = ("Answered", "EnrollPrompt", "Prompt", "RecoveryCode")


def connection_view(context: Context) -> ConnectionView:
    """Return the view of the module that connects to a server."""
    api = context.api
    needed = [
        Import("./runtime/connection.js", "Connection"),
        type_import("./runtime/settings.js", "ApiFacts"),
        type_import("./runtime/settings.js", "ConnectionSettings"),
    ]
    return ConnectionView(
        module=context.module([], needed),
        facts=statement("const FACTS", "ApiFacts", members_of(list(_facts(context)))),
        doc=tsdoc(
            [
                f"Returns what the functions of the operations of the {api.title} are called with.",
                "Nothing is sent yet. Throws InvalidRequestError when the settings cannot be used.",
                _PARTS,
            ]
        ),
        parts=export_block(
            [
                *(Import(f"./runtime/{module}.js", name) for name, module in _MAKERS.items()),
                *(type_import(f"./runtime/{module}.js", name) for name, module in _CONNECTED.items()),
            ]
        ),
    )


def _facts(context: Context) -> Iterator[tuple[str, Data]]:
    """Yield what the clients of the API have in common, where it is not at its default."""
    api = context.api
    yield "userAgent", data(f"{context.project.package}/{api.revision}")
    if api.error_member != _ERROR_MEMBER:
        yield "errorMember", data(api.error_member)
    scheme = default_scheme(api)
    if scheme is not None and scheme.kind != "bearer":
        yield "carrier", data({"kind": scheme.kind, "name": scheme.key})
    probe = probe_of(api, context.collector)
    if probe is not None:
        method = {} if probe.method == "GET" else {"method": probe.method}
        yield "versionProbe", data({**method, "path": probe.path, "pointer": probe.member})


def client_view(context: Context) -> ClientView:
    """Return the view of the module with the client."""
    resources = context.names.resources.values()
    needed = [
        Import("./connection.js", "connect"),
        Import("./runtime/client.js", "Client"),
        Import("./runtime/client.js", "complete"),
        Import("./runtime/connection.js", "Connection"),
        type_import("./runtime/settings.js", "Settings"),
        *(Import(f"./resources/{one.module}.js", one.facade) for one in resources),
    ]
    return ClientView(
        module=context.module([], needed),
        name=Ident(context.project.client),
        doc=tsdoc(
            [f"Client for the {context.api.title}. Its resources are members, their operations methods."]
        ),
        attributes=tuple(_attribute(context, one) for one in context.api.resources),
    )


def _attribute(context: Context, resource: Resource) -> AttributeView:
    names = context.names.resources[resource.name]
    made = _made(f"this.{names.attribute} =", f"new {names.facade}(", "this.connection", ");")
    return AttributeView(about_resource(resource, 1), names.attribute, names.facade, made)


def _made(left: str, head: str, argument: str, foot: str) -> Layout:
    """Return the statement that assigns to `left` what is made of `argument`, broken where formatters do."""
    indent = 2 * len(INDENT)
    if indent + len(f"{left} {head}{argument}{foot}") <= WIDTH:
        return Layout(f"{left} {head}{argument}{foot}")
    if indent + len(f"{left} {head}") <= WIDTH:
        return Layout(f"{left} {head}\n{INDENT * 3}{argument},\n{INDENT * 2}{foot}")
    if indent + len(f"{INDENT}{head}{argument}{foot}") <= WIDTH:
        return Layout(f"{left}\n{INDENT * 3}{head}{argument}{foot}")
    return Layout(f"{left}\n{INDENT * 3}{head}\n{INDENT * 4}{argument},\n{INDENT * 3}{foot}")


def errors_view(context: Context) -> ErrorsView:
    """Return the view of the module of errors."""
    names = cause_names(context.api)
    tree = one_of(Word(str(literal(name))) for name in names) if names else Word("string")
    offered = [Import("./runtime/errors.js", name) for name in ERRORS]
    offered.append(type_import("./runtime/detail.js", "Problem"))
    return ErrorsView(
        module=context.module([], []),
        exports=export_block(offered),
        doc=tsdoc(["Stable names of causes, as `cause` of an ApiStatusError has them."]),
        cause=Layout("\n".join(alias_lines("export type Cause = ", tree))),
    )


def index_view(context: Context) -> IndexView:
    """Return the view of the package's own module."""
    api, names = context.api, context.names
    offered = {
        Import("./client.js", context.project.client),
        Import("./connection.js", "connect"),
        type_import("./runtime/connection.js", "Connection"),
        type_import("./errors.js", "Cause"),
        type_import("./errors.js", "Problem"),
        *(Import("./errors.js", name) for name in ERRORS),
        *(Import(f"./resources/{one.module}.js", one.facade) for one in names.resources.values()),
        *(
            type_import(f"./runtime/{module}.js", name)
            for module, listed in _TYPES.items()
            for name in listed
        ),
    }
    if api.second_factor is not None and names.answers is not None:
        module = names.resources[api.second_factor.resource].module
        offered.add(type_import(f"./operations/{module}.js", names.answers))
        offered |= {type_import("./runtime/second-factor.js", name) for name in _FACTOR_TYPES}
    return IndexView(
        header=context.header,
        doc=tsdoc([f"Client for the {api.title}.", sentence(api.summary)]),
        exports=export_block(offered),
        models=Path("./models/index.js"),
    )
