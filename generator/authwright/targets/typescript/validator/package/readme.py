"""README.md and package.json of the package."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from authwright.document import Document
from authwright.ir import Api
from authwright.stages.build.uses import Uses
from authwright.stages.render.typed import Doc, Ident, Literal, Path
from authwright.targets.base import Inputs
from authwright.targets.prose import markdown, sentence
from authwright.targets.published_plans import SPAN, Published
from authwright.targets.typescript.literals import literal
from authwright.targets.typescript.validator.package.naming import PackageNames
from authwright.targets.typescript.validator.public_names import FunctionNames


@dataclass(frozen=True, slots=True)
class ProjectView:
    """package.json. `modules` are the subpaths that it offers besides the package itself."""

    name: Literal
    version: Literal
    summary: Literal
    modules: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """README.md. The samples are about one model, if there is any: its functions and its type."""

    title: Doc
    about: Doc
    made: Doc
    package: Path
    sampled: bool
    versioned: bool
    names: FunctionNames
    type: Ident
    newest: Literal
    refuses: bool


def project_view(api: Api, names: PackageNames, modules: Sequence[str]) -> ProjectView:
    """Return the view of package.json."""
    summary = " ".join(f"Validators for payloads of the {api.title}. {api.summary or ''}".split())
    return ProjectView(
        name=_json(names.package),
        version=_json(api.revision),
        summary=_json(summary),
        modules=tuple(map(Path, modules)),
    )


def readme_view(inputs: Inputs, found: Published, names: PackageNames) -> ReadmeView:
    """Return the view of the README."""
    api = inputs.api
    schema = _sample(inputs.documents[SPAN])
    index = found.entries[SPAN].get(schema)
    versions = [label for label in found.labels if label != SPAN]
    name = names.functions.get(schema, "Value")
    return ReadmeView(
        title=markdown(names.package),
        about=markdown(f"Validators for payloads of the {api.title}. {sentence(api.summary)}"),
        made=markdown(f"Made by Authwright from revision {api.revision} of the spec."),
        package=Path(names.package),
        sampled=index is not None,
        versioned=bool(versions),
        names=FunctionNames.of(name),
        type=Ident(names.kinds.get(schema, "Value")),
        newest=literal(versions[-1] if versions else ""),
        refuses=inputs.config.unknown_keys != "allow",
    )


def _sample(document: Document) -> str:
    """Return the name of the schema of the samples: the first record that is sent, else the first of all."""
    schemas = document.schemas
    requests = Uses.of(document).requests
    names = [name for name in schemas if name in requests and "properties" in schemas[name]]
    return next(iter([*names, *schemas]), "")


def _json(text: str) -> Literal:
    return Literal(json.dumps(text))
