"""The `client-typescript` target: every file of the TypeScript client."""

from collections.abc import Iterator
from typing import Final

from authwright.config import Config
from authwright.ir.walk import by_name
from authwright.naming import cased, split_words
from authwright.plan import FileJob, Plan
from authwright.resources import templates_folder
from authwright.stages.format import Finisher
from authwright.stages.render.typed import Ident
from authwright.targets.base import Inputs
from authwright.targets.typescript.client.context import Context, Project, header
from authwright.targets.typescript.client.jobs import operation_jobs
from authwright.targets.typescript.client.models import ModelPlanner
from authwright.targets.typescript.client.names import name_api
from authwright.targets.typescript.client.packages import check_project, models_view, project_view
from authwright.targets.typescript.client.templates import TEMPLATES, job
from authwright.targets.typescript.package_name import client_package

NAME: Final = "client-typescript"
# All packages are compiled alike.
_TSCONFIG: Final = "validators/typescript/static/project/tsconfig.json"


class TypeScriptClientTarget:
    """A package with a client, models, errors, and a function for each operation."""

    name = NAME
    summary = "TypeScript client: over fetch, without dependencies, typed models and errors"
    language = "typescript"
    # What is written has its final layout.
    finisher = Finisher()

    def plan(self, inputs: Inputs) -> Plan:
        """Return the files of the package. Names that clash are AW041, shapes that TypeScript lacks AW030."""
        context = make_context(inputs)
        root = f"{inputs.config.output('clients')}/typescript"
        return Plan(self.name, root, tuple(_jobs(context)), opens=("README.md",))


def make_context(inputs: Inputs) -> Context:
    """Return what all parts of the plan share."""
    api, collector = inputs.api, inputs.collector
    context = Context(
        api=api,
        names=name_api(api, inputs.names, collector),
        project=_project(inputs.config),
        collector=collector,
        named=by_name(api),
        header=header(api, NAME),
        book=inputs.names,
    )
    check_project(context)
    return context


def _project(config: Config) -> Project:
    package = client_package(config)
    client = config.package_names.get("client", cased(split_words(package), "pascal"))
    return Project(package, str(Ident(client)))


def _jobs(context: Context) -> Iterator[FileJob]:
    yield job("package.json", "package.json", project_view(context))
    yield FileJob("tsconfig.json", static=_TSCONFIG)
    yield FileJob("LICENSE", static=f"{TEMPLATES}/static/LICENSE")
    yield from operation_jobs(context)
    yield from _models(context)
    folder = templates_folder() / TEMPLATES / "static"
    for file in sorted(one.relative_to(folder).as_posix() for one in folder.rglob("*.ts")):
        yield FileJob(f"src/{file}", static=f"{TEMPLATES}/static/{file}")


def _models(context: Context) -> Iterator[FileJob]:
    planner = ModelPlanner(context)
    planner.report()
    yield job("src/models/index.ts", "exports.ts", models_view(context, planner.rewritten()))
    for name, one in context.named.items():
        yield job(f"src/models/{context.names.modules[name]}.ts", "models.ts", planner.module(one))
