"""README.md and pyproject.toml of the package."""

from dataclasses import dataclass

from authwright.ir import Api
from authwright.stages.render.typed import Doc, Ident, Literal
from authwright.targets.base import Inputs
from authwright.targets.package_texts import about_package, made_by, sample, summary, telling
from authwright.targets.prose import markdown
from authwright.targets.published_plans import Published
from authwright.targets.python.literals import literal, toml_string
from authwright.targets.python.validator.package.naming import PackageNames
from authwright.targets.python.validator.public_names import FunctionNames


@dataclass(frozen=True, slots=True)
class ProjectView:
    """pyproject.toml."""

    header: Doc
    name: Literal
    version: Literal
    summary: Literal
    package: Literal


@dataclass(frozen=True, slots=True)
class SampleView:
    """The model that samples are about: its functions, its type, and what a server of a version says."""

    names: FunctionNames
    type: Ident
    server: Literal
    reply: Doc


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """README.md. Without any model there is no `sample`."""

    title: Doc
    about: Doc
    made: Doc
    package: Ident
    sample: SampleView | None
    refuses: bool


def project_view(api: Api, names: PackageNames, header: Doc) -> ProjectView:
    """Return the view of pyproject.toml."""
    return ProjectView(
        header=header,
        name=toml_string(names.distribution),
        version=toml_string(api.revision),
        summary=toml_string(summary(api)),
        package=toml_string(f"src/{names.package}"),
    )


def readme_view(inputs: Inputs, found: Published, names: PackageNames) -> ReadmeView:
    """Return the view of the README."""
    return ReadmeView(
        title=markdown(names.distribution),
        about=about_package(inputs.api),
        made=made_by(inputs.api),
        package=names.package,
        sample=_sample(inputs, found, names),
        refuses=inputs.config.unknown_keys != "allow",
    )


def _sample(inputs: Inputs, found: Published, names: PackageNames) -> SampleView | None:
    shown, told = sample(inputs, found), telling(inputs.api)
    if shown is None:
        return None
    return SampleView(
        names=FunctionNames.of(names.functions[shown.schema]),
        type=Ident(names.types[shown.entry]),
        server=literal(told.example(shown.newest)),
        reply=markdown(told.reply),
    )
