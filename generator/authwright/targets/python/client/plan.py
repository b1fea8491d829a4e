"""The `client-python` target: every file of the Python client."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from authwright.config import Config
from authwright.ir.walk import by_name
from authwright.naming import cased, split_words
from authwright.plan import FileJob, Plan
from authwright.resources import templates_folder
from authwright.stages.render.typed import Ident
from authwright.targets.base import Inputs
from authwright.targets.python.client.causes import cause_table, causes_view
from authwright.targets.python.client.context import Context, Project, header
from authwright.targets.python.client.gates import gate_table, gates_view
from authwright.targets.python.client.models import ModelPlanner
from authwright.targets.python.client.names import name_api
from authwright.targets.python.client.operations import operations_view
from authwright.targets.python.client.packages import (
    check_client_name,
    client_view,
    door_module,
    errors_view,
    models_package,
    resources_package,
    top_package,
)
from authwright.targets.python.client.readme import readme_view
from authwright.targets.python.client.resources import resource_view
from authwright.targets.python.client.views import PlainView, ProjectView
from authwright.targets.python.format import PYTHON_FINISHER
from authwright.targets.python.literals import toml_string

NAME: Final = "client-python"
TEMPLATES: Final = "clients/python"
_RELEASE: Final = re.compile(r"\d{1,9}(\.\d{1,9}){0,3}((a|b|rc)\d{1,9})?(\.post\d{1,9})?(\.dev\d{1,9})?")


class PythonClientTarget:
    """A package with a blocking and an asynchronous client, models, errors."""

    name = NAME
    summary = "Python client: sync and async over httpx2, pydantic models, typed errors"
    language = "python"
    finisher = PYTHON_FINISHER

    def plan(self, inputs: Inputs) -> Plan:
        """Return the files of the package. Names that clash are AW041, shapes that Python lacks AW030."""
        context = make_context(inputs)
        root = f"{inputs.config.output('clients')}/python"
        package = f"src/{context.project.package}"
        return Plan(self.name, root, tuple(_jobs(context, package)), opens=("README.md",))


def make_context(inputs: Inputs) -> Context:
    """Return what all parts of the plan share."""
    api, collector = inputs.api, inputs.collector
    if not _RELEASE.fullmatch(api.revision):
        message = f'revision "{api.revision}" cannot be the version of a Python package'
        collector.add("AW030", message, hint='use numbers joined by dots, such as "1.4.0"')
    context = Context(
        api=api,
        names=name_api(api, inputs.names, collector),
        project=_project(inputs.config),
        collector=collector,
        named=by_name(api),
        header=header(api, NAME),
        book=inputs.names,
    )
    check_client_name(context)
    return context


def _project(config: Config) -> Project:
    distribution = config.package_names.get("python", config.spec_name)
    words = split_words(distribution)
    client = config.package_names.get("client", cased(words, "pascal"))
    return Project(distribution, str(Ident(cased(words, "snake"))), str(Ident(client)))


def _jobs(context: Context, package: str) -> Iterator[FileJob]:
    yield _job("pyproject.toml", "pyproject.toml", _project_view(context))
    yield _job("README.md", "README.md", readme_view(context))
    yield FileJob("LICENSE", static=f"{TEMPLATES}/static/LICENSE")
    yield _job(f"{package}/__init__.py", "package.py", top_package(context))
    yield _job(f"{package}/client.py", "client.py", client_view(context))
    yield _job(f"{package}/errors.py", "errors.py", errors_view(context))
    yield FileJob(f"{package}/py.typed", make=lambda: "")
    yield from _models(context, f"{package}/models")
    yield from _resources(context, package)
    for path in _static_files():
        yield FileJob(f"{package}/{path}", static=f"{TEMPLATES}/static/{path}")


def _models(context: Context, folder: str) -> Iterator[FileJob]:
    yield _job(f"{folder}/__init__.py", "package.py", models_package(context))
    planner = ModelPlanner(context)
    for group in context.names.groups:
        path = f"{folder}/{context.names.modules[group[0].name]}.py"
        yield _job(path, "models.py", planner.module(group))
    for door, types in context.names.moved.items():
        yield _job(f"{folder}/{door}.py", "package.py", door_module(context, types))


def _resources(context: Context, package: str) -> Iterator[FileJob]:
    causes, gates = cause_table(context), gate_table(context)
    about = PlainView(context.module(["The operations of the API as data."], []))
    yield _job(f"{package}/operations/__init__.py", "plain.py", about)
    yield _job(f"{package}/operations/causes.py", "causes.py", causes_view(context, causes))
    yield _job(f"{package}/operations/gates.py", "gates.py", gates_view(context, gates))
    yield _job(f"{package}/resources/__init__.py", "package.py", resources_package(context))
    for resource in context.api.resources:
        file = f"{context.names.resources[resource.name].module}.py"
        yield _job(
            f"{package}/operations/{file}", "operations.py", operations_view(context, resource, causes, gates)
        )
        yield _job(f"{package}/resources/{file}", "resource.py", resource_view(context, resource))


def _job(path: str, template: str, view: object) -> FileJob:
    return FileJob(path, template=f"{TEMPLATES}/{template}.jinja", view=view)


def _static_files() -> list[str]:
    """Return the hand-written modules, relative to the package."""
    folder = templates_folder() / TEMPLATES / "static"
    return sorted(_relative(path, folder) for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def _relative(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


def _project_view(context: Context) -> ProjectView:
    # One line: package indexes refuse more.
    summary = " ".join(f"Client for the {context.api.title}. {context.api.summary or ''}".split())
    return ProjectView(
        header=context.header,
        name=toml_string(context.project.distribution),
        version=toml_string(context.api.revision),
        summary=toml_string(summary),
        package=toml_string(f"src/{context.project.package}"),
    )
