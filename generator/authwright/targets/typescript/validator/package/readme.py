"""README.md and package.json of the package."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from authwright.ir import Api
from authwright.stages.render.typed import Doc, Ident, Literal, Path
from authwright.targets.base import Inputs
from authwright.targets.package_texts import about_package, made_by, sample, summary, telling
from authwright.targets.prose import markdown
from authwright.targets.published_plans import Published
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
    package: Path
    sample: SampleView | None
    refuses: bool


def project_view(api: Api, names: PackageNames, modules: Sequence[str]) -> ProjectView:
    """Return the view of package.json."""
    return ProjectView(
        name=_json(names.package),
        version=_json(api.revision),
        summary=_json(summary(api)),
        modules=tuple(map(Path, modules)),
    )


def readme_view(inputs: Inputs, found: Published, names: PackageNames) -> ReadmeView:
    """Return the view of the README."""
    return ReadmeView(
        title=markdown(names.package),
        about=about_package(inputs.api),
        made=made_by(inputs.api),
        package=Path(names.package),
        sample=_sample(inputs, found, names),
        refuses=inputs.config.unknown_keys != "allow",
    )


def _sample(inputs: Inputs, found: Published, names: PackageNames) -> SampleView | None:
    shown, told = sample(inputs, found), telling(inputs.api)
    if shown is None:
        return None
    return SampleView(
        names=FunctionNames.of(names.functions[shown.schema]),
        type=Ident(names.kinds[shown.schema]),
        server=literal(told.example(shown.newest)),
        reply=markdown(told.reply),
    )


def _json(text: str) -> Literal:
    return Literal(json.dumps(text))
