"""README.md and pyproject.toml of the package."""

from dataclasses import dataclass

from authwright.document import Document
from authwright.ir import Api
from authwright.stages.build.uses import Uses
from authwright.stages.render.typed import Doc, Ident, Literal
from authwright.targets.base import Inputs
from authwright.targets.prose import markdown, sentence
from authwright.targets.published_plans import SPAN, Published
from authwright.targets.python.literals import literal, toml_string
from authwright.targets.python.validator.names import FunctionNames
from authwright.targets.python.validator.package.naming import PackageNames


@dataclass(frozen=True, slots=True)
class ProjectView:
    """pyproject.toml."""

    header: Doc
    name: Literal
    version: Literal
    summary: Literal
    package: Literal


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """README.md. The samples are about one model, if there is any: its functions and its type."""

    title: Doc
    about: Doc
    made: Doc
    package: Ident
    sampled: bool
    names: FunctionNames
    type: Ident
    newest: Literal
    refuses: bool


def project_view(api: Api, names: PackageNames, header: Doc) -> ProjectView:
    """Return the view of pyproject.toml."""
    summary = " ".join(f"Validators for payloads of the {api.title}. {api.summary or ''}".split())
    return ProjectView(
        header=header,
        name=toml_string(names.distribution),
        version=toml_string(api.revision),
        summary=toml_string(summary),
        package=toml_string(f"src/{names.package}"),
    )


def readme_view(inputs: Inputs, found: Published, names: PackageNames) -> ReadmeView:
    """Return the view of the README."""
    api = inputs.api
    schema = _sample(inputs.documents[SPAN])
    index = found.entries[SPAN].get(schema)
    versions = [label for label in found.labels if label != SPAN]
    return ReadmeView(
        title=markdown(names.distribution),
        about=markdown(f"Validators for payloads of the {api.title}. {sentence(api.summary)}"),
        made=markdown(f"Made by Authwright from revision {api.revision} of the spec."),
        package=names.package,
        sampled=index is not None,
        names=FunctionNames.of(names.functions.get(schema, "value")),
        type=Ident(names.types[index] if index is not None else "Value"),
        newest=literal(versions[-1] if versions else ""),
        refuses=inputs.config.unknown_keys != "allow",
    )


def _sample(document: Document) -> str:
    """Return the name of the schema that the samples are about: the first that is sent, else the first."""
    requests = Uses.of(document).requests
    names = [name for name in document.schemas if name in requests] or list(document.schemas)
    return names[0] if names else ""
