"""The `validators-python` target."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from authwright.checks.shapes import shapes_of
from authwright.plan import FileJob, Plan
from authwright.resources import templates_folder
from authwright.stages.render.typed import Doc, Layout
from authwright.targets.base import Inputs
from authwright.targets.package_texts import LICENSE
from authwright.targets.published_plans import Published, published
from authwright.targets.python.client.context import header
from authwright.targets.python.format import PYTHON_FINISHER
from authwright.targets.python.literals import literal
from authwright.targets.python.validator.entries import entry_types
from authwright.targets.python.validator.package.models import Models
from authwright.targets.python.validator.package.naming import PackageNames, name_package
from authwright.targets.python.validator.package.readme import project_view, readme_view
from authwright.targets.python.validator.package.sets import set_view, top_view
from authwright.targets.python.validator.source import messages
from authwright.targets.python.validator.static_text import FOLDER, RUNTIME
from authwright.targets.python.validator.typed_dicts import TypesText, typed_dicts
from authwright.targets.python.validator.views import MessagesView, TypesView

NAME: Final = "validators-python"
TEMPLATES: Final = "validators/python"
_PACKAGE: Final = f"{FOLDER}/package"


class PythonValidatorsTarget:
    """A package of validators: for each schema of each server version, without a dependency."""

    name = NAME
    summary = "Python validators of every schema, without dependencies"
    language = "python"
    finisher = PYTHON_FINISHER

    def plan(self, inputs: Inputs) -> Plan:
        """Return the files of the package. Names that clash are AW041."""
        found = published(inputs)
        names = name_package(inputs, found)
        root = f"{inputs.config.output('validators')}/python"
        return Plan(self.name, root, tuple(_jobs(inputs, found, names)), opens=("README.md",))


def _jobs(inputs: Inputs, found: Published, names: PackageNames) -> Iterator[FileJob]:
    said = header(inputs.api, NAME)
    package = f"src/{names.package}"
    yield _job("pyproject.toml", "pyproject.toml", project_view(inputs.api, names, said))
    yield _job("README.md", "README.md", readme_view(inputs, found, names))
    yield FileJob("LICENSE", static=LICENSE)
    yield FileJob("native.py", static=f"{FOLDER}/project/native.py")
    yield FileJob(f"{package}/py.typed", make=lambda: "")
    yield _job(f"{package}/__init__.py", "package.py", top_view(inputs.api, found, names, said))
    for label in found.labels:
        view = set_view(found, names, said, label)
        yield _job(f"{package}/{names.modules[label]}.py", "set.py", view)
    yield from _models(found, names, said, package)
    yield FileJob(f"{package}/_runtime.py", static=RUNTIME)
    for path in sorted((templates_folder() / _PACKAGE).glob("*.py")):
        yield FileJob(f"{package}/{path.name}", static=f"{_PACKAGE}/{path.name}")


def _models(found: Published, names: PackageNames, said: Doc, package: str) -> Iterator[FileJob]:
    shapes = shapes_of(found.plan, names.types)
    types = typed_dicts(shapes)
    kinds = entry_types(shapes, types)
    yield _job(f"{package}/types.py", "types.py", _types_view(types, said))
    models = Models(found.plan, names, said)
    yield FileJob(f"{package}/_models/__init__.py", make=partial(_marker, said))
    for index, kind in enumerate(kinds):
        yield _job(f"{package}/_models/{names.files[index]}.py", "model.py", models.view(index, kind))
    yield _job(f"{package}/_messages.py", "messages.py", MessagesView(said, Layout(messages(models.codes))))


def _marker(said: Doc) -> str:
    return f'{said}\n"""The models, one a module."""\n'


def _types_view(types: TypesText, said: Doc) -> TypesView:
    names = sorted({str(one) for one in types.of_entries})
    imports = ", ".join(types.imports)
    return TypesView(said, Layout(imports), types.text, tuple(literal(name) for name in names))


def _job(path: str, template: str, view: object) -> FileJob:
    return FileJob(path, template=f"{TEMPLATES}/{template}.jinja", view=view)
