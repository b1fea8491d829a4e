"""The `validators-typescript` target."""

from collections.abc import Iterator
from typing import Final

from authwright.checks.shapes import shapes_of
from authwright.plan import FileJob, Plan
from authwright.resources import templates_folder
from authwright.stages.format import Finisher
from authwright.targets.base import Inputs
from authwright.targets.package_texts import LICENSE, about_module, origin
from authwright.targets.published_plans import Published, published
from authwright.targets.typescript.docs import comment
from authwright.targets.typescript.validator.package.models import Models
from authwright.targets.typescript.validator.package.naming import PackageNames, name_package
from authwright.targets.typescript.validator.package.readme import project_view, readme_view
from authwright.targets.typescript.validator.package.runtime import runtime_view
from authwright.targets.typescript.validator.package.sets import index_view, server_view, set_view
from authwright.targets.typescript.validator.package.types import PlacedTypes
from authwright.targets.typescript.validator.static_text import FOLDER

NAME: Final = "validators-typescript"
TEMPLATES: Final = "validators/typescript"
_PACKAGE: Final = f"{FOLDER}/package"
# Modules of frameworks.
_HELPERS: Final = ("express", "hono")
_SERVER: Final = "for-server"


class TypeScriptValidatorsTarget:
    """A package of validators: for each schema of each server version, without a dependency."""

    name = NAME
    summary = "TypeScript validators of every schema, without dependencies"
    language = "typescript"
    # What is written has its final layout.
    finisher = Finisher()

    def plan(self, inputs: Inputs) -> Plan:
        """Return the files of the package. Names that clash are AW041."""
        found = published(inputs)
        names = name_package(inputs, found)
        root = f"{inputs.config.output('validators')}/typescript"
        return Plan(self.name, root, tuple(_jobs(inputs, found, names)), opens=("README.md",))


def _jobs(inputs: Inputs, found: Published, names: PackageNames) -> Iterator[FileJob]:
    said = comment(origin(inputs.api, NAME))
    modules = [*names.modules.values(), _SERVER, *_HELPERS]
    yield _job("package.json", "package.json", project_view(inputs.api, names, modules))
    yield _job("README.md", "README.md", readme_view(inputs, found, names))
    yield FileJob("LICENSE", static=LICENSE)
    yield FileJob("tsconfig.json", static=f"{FOLDER}/project/tsconfig.json")
    yield _job("src/index.ts", "exports.ts", index_view(names, said, about_module(inputs.api)))
    for label in found.labels:
        yield _job(f"src/{names.modules[label]}.ts", "exports.ts", set_view(found, names, said, label))
    yield _job(f"src/{_SERVER}.ts", "for-server.ts", server_view(inputs.api, names, said))
    types = PlacedTypes(shapes_of(found.plan, names.types))
    models = Models(found.plan, names, types, said)
    for index, file in enumerate(names.files):
        yield _job(f"src/models/{file}.ts", "module.ts", models.view(index))
    yield _job("src/runtime.ts", "runtime.ts", runtime_view(found.plan, said, models.used, models.codes))
    for path in sorted((templates_folder() / _PACKAGE).glob("*.ts")):
        yield FileJob(f"src/{path.name}", static=f"{_PACKAGE}/{path.name}")


def _job(path: str, template: str, view: object) -> FileJob:
    return FileJob(path, template=f"{TEMPLATES}/{template}.jinja", view=view)
