"""What holds the package together: its description for the registry, the module of all models."""

import json
from collections.abc import Iterator

from authwright.stages.render.typed import Literal, Path
from authwright.targets.language import Import
from authwright.targets.typescript.client.context import Context
from authwright.targets.typescript.client.names import RUNTIME_TYPES
from authwright.targets.typescript.client.rewrites import rewrite_name
from authwright.targets.typescript.client.views import EntryView, ExportsView, ProjectView
from authwright.targets.typescript.docs import tsdoc
from authwright.targets.typescript.imports import export_block
from authwright.targets.typescript.package_name import package_version


def check_project(context: Context) -> None:
    """Add AW041 when the client has the name of something beside it, AW030 for what npm does not take."""
    names, client = context.names, context.project.client
    facades = {one.facade for one in names.resources.values()}
    if client in {*RUNTIME_TYPES, *facades, *names.types.values()}:
        message = f'the class "{client}" of the client has a name that its package needs for something else'
        hint = "name it otherwise: client in [tool.authwright.package-names]"
        context.collector.add("AW041", message, hint=hint)
    revision = context.api.revision
    if package_version(revision) is None:
        message = f'revision "{revision}" cannot be the version of an npm package'
        context.collector.add("AW030", message, hint='use three numbers joined by dots, such as "1.4.0"')


def project_view(context: Context) -> ProjectView:
    """Return the view of package.json."""
    api = context.api
    # One line, as registries show it.
    summary = " ".join(f"Client for the {api.title}. {api.summary or ''}".split())
    return ProjectView(
        name=_json(context.project.package),
        version=_json(package_version(api.revision) or api.revision),
        summary=_json(summary),
        entries=tuple(EntryView(Path(path), Path(module)) for path, module in _entries(context)),
    )


def _entries(context: Context) -> Iterator[tuple[str, str]]:
    """Yield the paths below the package's name with the modules that they lead to."""
    yield "models", "models/index"
    yield "errors", "errors"
    yield "connection", "connection"
    for one in context.names.resources.values():
        yield f"operations/{one.module}", f"operations/{one.module}"


def models_view(context: Context, rewritten: Iterator[str]) -> ExportsView:
    """Return the view of the module that has all models; of the `rewritten` also what makes them."""
    names = context.names
    offered = {context.model_import(name) for name in names.types}
    offered |= {Import(f"./{names.modules[name]}.js", rewrite_name(names.types[name])) for name in rewritten}
    offered.add(Import("../runtime/json-value.js", "type JsonValue"))
    return ExportsView(
        context.header,
        tsdoc([f"What the {context.api.title} takes and gives."]),
        export_block(offered),
    )


def _json(text: str) -> Literal:
    return Literal(json.dumps(text))
