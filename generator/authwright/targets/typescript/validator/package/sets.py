"""The modules that hand on the functions of a version, of the span, or of a server."""

from collections.abc import Sequence
from typing import Final

from authwright.ir import Api
from authwright.stages.render.typed import Doc, Layout
from authwright.targets.package_texts import telling
from authwright.targets.published_plans import SPAN, Published
from authwright.targets.typescript.data import constant, data
from authwright.targets.typescript.docs import INDENT, WIDTH, documentation
from authwright.targets.typescript.imports import by_name, named_statement
from authwright.targets.typescript.literals import literal
from authwright.targets.typescript.validator.package.naming import PackageNames
from authwright.targets.typescript.validator.public_names import FunctionNames
from authwright.targets.typescript.validator.views import ExportsView, ServerView

_FOR_SERVER: Final = "Loads the functions that are exact for a server,"
_OTHER_SERVERS: Final = (
    "A server newer than all that are known gets the newest. Rejects with RangeError for an older one, and "
    "for a reply without a version."
)
_RUNTIME: Final = ("InvalidPayload", "type Problem", "type Rule", "describe")


def set_view(found: Published, names: PackageNames, header: Doc, label: str) -> ExportsView:
    """Return the view of the module of a version, or of the span."""
    about = "right for all versions of the server" if label == SPAN else f"exact for version {label}"
    entries = found.entries[label].items()
    exports = tuple(Layout(_exports(names, schema, index)) for schema, index in entries)
    # Without any it would be no module.
    return ExportsView(
        header, documentation(f"Validators that are {about}."), exports or (Layout("export {};"),)
    )


def index_view(names: PackageNames, header: Doc, about: str) -> ExportsView:
    """Return the view of the module of the package itself: what the span has, and what all share."""
    exports = (
        Layout(named_statement("export", _RUNTIME, "./runtime.js")),
        Layout(f'export * from "./{names.modules[SPAN]}.js";'),
    )
    return ExportsView(header, documentation(about), exports)


def server_view(api: Api, names: PackageNames, header: Doc) -> ServerView:
    """Return the view of the module that loads the functions for a server."""
    told = telling(api)
    modules = [(label, name) for label, name in names.modules.items() if label != SPAN]
    types = [f'typeof import("./{name}.js")' for _, name in modules]
    loaders = [f'[{literal(label)}, () => import("./{name}.js")]' for label, name in modules]
    return ServerView(
        header=header,
        types=Layout(_union(types)),
        doc=documentation(f"{_FOR_SERVER} by {told.reply}.\n\n{_OTHER_SERVERS}"),
        place=Layout(constant("const place = ", data(told.place))),
        expected=Layout(constant("const expected = ", data(told.expected))),
        loaders=Layout(_array(loaders)),
    )


def _union(types: Sequence[str]) -> str:
    head = "export type Validators ="
    line = f"{head} {' | '.join(types)};"
    return line if len(line) <= WIDTH else "\n".join([head, *(f"{INDENT}| {one}" for one in types)]) + ";"


def _array(items: Sequence[str]) -> str:
    head, foot = "const loaders = [", "] as const;"
    line = f"{head}{', '.join(items)}{foot}"
    if len(items) == 1 and len(line) <= WIDTH:
        return line
    return "\n".join([head, *(f"{INDENT}{one}," for one in items), foot])


def _exports(names: PackageNames, schema: str, index: int) -> str:
    name, kind = names.kinds[schema], names.types[index]
    offered = f"type {kind}" if kind == name else f"type {kind} as {name}"
    functions = map(str, FunctionNames.of(names.functions[schema]).all)
    exported = sorted([*functions, offered], key=by_name)
    return named_statement("export", exported, f"./models/{names.files[index]}.js")
